# SPDX-License-Identifier: GPL-3.0-or-later
"""From a SAM state dict to the module it belongs to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..device import import_package, import_torch
from ..errors import WeightsError
from .weights import load_into

if TYPE_CHECKING:
    from torch import Tensor

_WIDTHS = {768: "vit_b", 1024: "vit_l", 1280: "vit_h"}
_PIXEL_MEAN = (123.675, 116.28, 103.53)
_PIXEL_STD = (58.395, 57.12, 57.375)
_POSITION = "image_encoder.pos_embed"
_TINY = "image_encoder.patch_embed.seq.0.c.weight"
_NAMES = {"vit_b": "SAM ViT-B", "vit_l": "SAM ViT-L", "vit_h": "SAM ViT-H", "vit_t": "MobileSAM"}


def build_sam(state: Mapping[str, Tensor], *, name: str, arch: str = "") -> tuple[Any, str]:
    """Build the SAM that a state dict belongs to and fill it.

    Args:
        state: official tensors.
        name: of the file or model, for messages.
        arch: demand "vit_b", "vit_l", "vit_h" or "vit_t"; "" = any.

    Returns:
        The module, ready for inference, and its architecture.

    Raises:
        WeightsError: the tensors are of no SAM, of another SAM than demanded, or incomplete.
    """
    found = tell_arch(state)
    source = name or "the state dict"
    if found is None:
        first = next(iter(state), "nothing")
        message = f"'{source}' holds no SAM weights (it starts with '{first}', '{_POSITION}' is missing)"
        raise WeightsError(f"{message}; choose an official SAM checkpoint.")
    if arch and found != arch:
        message = f"'{source}' holds {_NAMES[found]}, but {_NAMES[arch]} was asked for"
        raise WeightsError(f"{message}; choose the other file or the other model.")
    return _fill(state, found, source), found


def tell_arch(state: Mapping[str, Tensor]) -> str | None:
    """Tell "vit_b", "vit_l", "vit_h" or "vit_t" from the tensors; None = no SAM."""
    if _TINY in state:
        return "vit_t"
    if _POSITION not in state:
        return None
    return _WIDTHS.get(state[_POSITION].shape[-1])


def _fill(state: Mapping[str, Tensor], arch: str, source: str) -> Any:
    torch = import_torch()
    registry = import_package("segment_anything").sam_model_registry
    if arch == "vit_t":
        import_package("timm")
    # On "meta" nothing is drawn at random that would be overwritten at once; ViT-H loads 10 s sooner.
    with torch.device("meta"):
        sam = registry["vit_b" if arch == "vit_t" else arch]()
    if arch == "vit_t":
        from .sam_tiny import TinyEncoder, timm_names

        sam.image_encoder, state = TinyEncoder(), timm_names(state)
    load_into(sam, state, model=_NAMES[arch], source=source)
    if arch != "vit_t":
        from .sam_attention import use_fused_attention

        use_fused_attention(sam.image_encoder)
    sam.register_buffer("pixel_mean", torch.tensor(_PIXEL_MEAN).view(-1, 1, 1), persistent=False)
    sam.register_buffer("pixel_std", torch.tensor(_PIXEL_STD).view(-1, 1, 1), persistent=False)
    sam.eval()
    return sam.requires_grad_(False)
