# SPDX-License-Identifier: GPL-3.0-or-later
"""MobileSAM's encoder (Zhang et al. 2023): a TinyViT, on timm's modules. Imports torch; load it when it is needed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from segment_anything.modeling.common import LayerNorm2d
from timm.models.tiny_vit import TinyVit
from torch import Tensor, nn

from .sam_frame import INPUT_SIDE

_PREFIX = "image_encoder."
_UNUSED = ("image_encoder.norm_head.", "image_encoder.head.")
_RENAMED = (
    (re.compile(r"^patch_embed\.seq\.0\."), "patch_embed.conv1."),
    (re.compile(r"^patch_embed\.seq\.2\."), "patch_embed.conv2."),
    (re.compile(r"^layers\.(\d)\.blocks\."), r"stages.\1.blocks."),
    (re.compile(r"\.c\.weight$"), ".conv.weight"),
)
_MERGING = re.compile(r"^layers\.(\d)\.downsample\.")


class TinyEncoder(nn.Module):
    """TinyViT with 5 M parameters whose last stage keeps its resolution, and SAM's neck: (1, 256, 64, 64)."""

    img_size = INPUT_SIDE

    def __init__(self) -> None:
        super().__init__()
        body = TinyVit(
            num_classes=0,
            embed_dims=(64, 128, 160, 320),
            depths=(2, 2, 6, 2),
            num_heads=(2, 4, 5, 10),
            window_sizes=(7, 7, 14, 7),
            drop_path_rate=0.0,
        )
        last: Any = body.stages[3]
        last.downsample.conv2.conv.stride = (1, 1)
        self.patch_embed, self.stages = body.patch_embed, body.stages
        self.neck = nn.Sequential(
            nn.Conv2d(320, 256, 1, bias=False),
            LayerNorm2d(256),
            nn.Conv2d(256, 256, 3, padding=1, bias=False),
            LayerNorm2d(256),
        )

    def forward(self, pixels: Tensor) -> Tensor:
        """Normalised pixels (n, 3, 1024, 1024) -> embedding (n, 256, 64, 64)."""
        embedding: Tensor = self.neck(self.stages(self.patch_embed(pixels)))
        return embedding


def timm_names(state: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """Rename MobileSAM's tensors after timm's modules; its unused classifier is left out."""
    kept = {name: tensor for name, tensor in state.items() if not name.startswith(_UNUSED)}
    return {_timm_name(name): tensor for name, tensor in kept.items() if not name.endswith(".attention_bias_idxs")}


def _timm_name(name: str) -> str:
    if not name.startswith(_PREFIX):
        return name
    name = name.removeprefix(_PREFIX)
    # MobileSAM counts the merging of patches to the stage before it, timm to the stage after it.
    name = _MERGING.sub(lambda match: f"stages.{int(match[1]) + 1}.downsample.", name)
    for pattern, replacement in _RENAMED:
        name = pattern.sub(replacement, name)
    return _PREFIX + name
