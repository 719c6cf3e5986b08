# SPDX-License-Identifier: GPL-3.0-or-later
"""From a SAM 3 state dict to the tracker module of the package `transformers`, which Oriel uses where it is installed.

Meta's own package `sam3` is not used: it imports Triton, whose compiler ends a QGIS window on Linux (see `device`).
"""

from __future__ import annotations

import importlib.util
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..device import import_package, import_torch
from ..errors import PackageError, WeightsError
from .weights import load_into

if TYPE_CHECKING:
    from torch import Tensor

ARCH = "pe_l+"
"""The only image encoder that SAM 3 was published with: Perception Encoder L+ (Carion et al. 2025)."""
MISSING = (
    "SAM 3 needs the Python package 'transformers' (5 or newer), which Oriel does not install; the guide's page on "
    "models says how to install it, or choose another model."
)
_SCALES = [4.0, 2.0, 1.0]
_PLACES = (
    (re.compile(r"^detector_model\.vision_encoder\.backbone\."), "vision_encoder.backbone."),
    (re.compile(r"^tracker_neck\."), "vision_encoder.neck."),
    (re.compile(r"^tracker_model\."), ""),
)
"""The published file holds detector and tracker, which share the image encoder; points and boxes need the tracker."""
_GRID = "shared_image_embedding.positional_embedding"
_PROMPTS = "prompt_encoder.shared_embedding.positional_embedding"


def tell_sam3(state: Mapping[str, Tensor]) -> str | None:
    """Tell the architecture of SAM 3 from the names of the tensors; None = no SAM 3 of `transformers`."""
    parts = {name.split(".")[0] for name in state}
    return ARCH if {"detector_model", "tracker_model", "tracker_neck"} <= parts else None


def build_sam3(state: Mapping[str, Tensor], *, name: str) -> tuple[Any, str]:
    """Build SAM 3's tracker, the part that takes points, boxes and masks, and fill it.

    Args:
        state: tensors of the published `model.safetensors`.
        name: of the file or model, for messages.

    Returns:
        `Sam3TrackerModel`, ready for inference, and the architecture.

    Raises:
        PackageError: `transformers` is missing, too old or does not work.
        WeightsError: the tensors are of no SAM 3, of Meta's own format, or incomplete.
    """
    source = name or "the state dict"
    if tell_sam3(state) is None:
        raise WeightsError(_strange(state, source))
    model = _empty()
    known = model.state_dict()
    # the same matrix for the image's grid and for prompts; a file may hold it once
    ours = {_GRID: state[f"tracker_model.{_PROMPTS}"]} if f"tracker_model.{_PROMPTS}" in state else {}
    ours.update((_place(key), value) for key, value in state.items())
    load_into(model, {key: ours[key] for key in known if key in ours}, model="SAM 3", source=source)
    model.eval()
    # the decoder would choose among its four masks; this lets all of them through: Oriel chooses, as for every SAM
    model.mask_decoder.dynamic_multimask_via_stability = True
    model.mask_decoder._dynamic_multimask_via_stability = lambda masks, scores: (masks, scores)
    return model.requires_grad_(False), ARCH


def configuration() -> Any:
    """Give the published architecture as `Sam3TrackerConfig`.

    Its neck makes a fourth, coarser level that SAM 3 drops again. Left in, `Sam3TrackerModel` (transformers 5.23) adds
    the embedding of "no memory" to that one instead of to the embedding that is decoded, as `Sam3TrackerVideoModel`
    and Meta's predictor do.
    """
    config = import_package("transformers.models.sam3_tracker.configuration_sam3_tracker").Sam3TrackerConfig()
    config.vision_config.scale_factors = list(_SCALES)
    return config


def _empty() -> Any:
    import_torch()  # before transformers, which would look for Triton
    if importlib.util.find_spec("transformers") is None:
        raise PackageError(MISSING)
    try:
        config = configuration()
        return import_package("transformers.models.sam3_tracker.modeling_sam3_tracker").Sam3TrackerModel(config)
    except PackageError as error:
        reason = str(error.__cause__ or error)
    except (AttributeError, TypeError, ValueError) as error:
        reason = str(error)
    raise PackageError(
        f"The package 'transformers' cannot build SAM 3 ({reason}); install version 5 or newer, then restart QGIS."
    )


def _place(key: str) -> str:
    for pattern, place in _PLACES:
        key, found = pattern.subn(place, key)
        if found:
            return key
    return key


def _strange(state: Mapping[str, Tensor], source: str) -> str:
    first = next(iter(state), "nothing")
    if any(name.startswith(("detector.", "tracker.")) for name in state):
        return f"'{source}' is SAM 3 in Meta's own format; choose 'model.safetensors' of the same page instead."
    return f"'{source}' holds no SAM 3 weights (it starts with '{first}'); choose the published 'model.safetensors'."
