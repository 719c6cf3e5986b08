# SPDX-License-Identifier: GPL-3.0-or-later
"""From a SAM 2.1 state dict to the module of the package `sam2`, which Oriel uses where it is installed."""

from __future__ import annotations

import importlib.util
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..device import import_package, import_torch
from ..errors import PackageError, WeightsError
from .weights import load_into

if TYPE_CHECKING:
    from torch import Tensor

_CONFIGS = {"hiera_t": "t", "hiera_s": "s", "hiera_b+": "b+", "hiera_l": "l"}
_SHAPES = {(96, 12): "hiera_t", (96, 16): "hiera_s", (112, 24): "hiera_b+", (144, 48): "hiera_l"}
"""Width of the first stage and number of blocks: Ravi et al. 2024, table of the image encoders."""
_PATCHES = "image_encoder.trunk.patch_embed.proj.weight"
_NAMES = {"hiera_t": "SAM 2.1 T", "hiera_s": "SAM 2.1 S", "hiera_b+": "SAM 2.1 B+", "hiera_l": "SAM 2.1 L"}
MISSING = (
    "SAM 2.1 needs the Python package 'sam2', which Oriel does not install; the guide's page on models says how to "
    "install it, or choose another model."
)


def tell_sam2(state: Mapping[str, Tensor]) -> str | None:
    """Tell "hiera_t", "hiera_s", "hiera_b+" or "hiera_l" from the tensors; None = no SAM 2.1."""
    if _PATCHES not in state or "no_obj_embed_spatial" not in state:
        return None
    blocks = {name.split(".")[3] for name in state if name.startswith("image_encoder.trunk.blocks.")}
    return _SHAPES.get((state[_PATCHES].shape[0], len(blocks)))


def build_sam2(state: Mapping[str, Tensor], *, name: str, arch: str = "") -> tuple[Any, str]:
    """Build the SAM 2.1 that a state dict belongs to and fill it.

    Args:
        state: official tensors.
        name: of the file or model, for messages.
        arch: demand one of the four; "" = any.

    Returns:
        The module, ready for inference, and its architecture.

    Raises:
        PackageError: `sam2` is missing or does not work.
        WeightsError: the tensors are of no SAM 2.1, of another one than demanded, or incomplete.
    """
    source = name or "the state dict"
    found = tell_sam2(state)
    if found is None:
        first = next(iter(state), "nothing")
        raise WeightsError(
            f"'{source}' holds no SAM 2.1 weights (it starts with '{first}'); choose an official SAM 2.1 checkpoint."
        )
    if arch and found != arch:
        message = f"'{source}' holds {_NAMES[found]}, but {_NAMES[arch]} was asked for"
        raise WeightsError(f"{message}; choose the other file or the other model.")
    model = _empty(found)
    load_into(model, state, model=_NAMES[found], source=source)
    model.eval()
    return model.requires_grad_(False), found


def _empty(arch: str) -> Any:
    import_torch()
    if importlib.util.find_spec("sam2") is None:
        raise PackageError(MISSING)
    build = import_package("sam2.build_sam").build_sam2
    config = f"configs/sam2.1/sam2.1_hiera_{_CONFIGS[arch]}.yaml"
    try:
        # its own choice among candidate masks and its filling of holes stay off: Oriel has one way for all models
        return build(config, ckpt_path=None, device="cpu", apply_postprocessing=False)
    except Exception as error:  # hydra raises whatever it likes, such as where another plugin has set it up
        raise PackageError(
            f"The package 'sam2' cannot build SAM 2.1 ({error}); restart QGIS or install it again."
        ) from error
