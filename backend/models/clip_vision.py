# SPDX-License-Identifier: GPL-3.0-or-later
"""CLIP's vision transformer, run so that every patch gets an embedding that words can be compared with.

CLIP is trained on its class token alone: in the last block the patches gather the scene's global content and lose
their place. Replacing that block's attention by self-self attention, without residual and feed-forward network, keeps
each patch's own meaning (SCLIP, Wang et al. 2023; ClearCLIP, Lan et al. 2024). Written from the papers' formulas.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..device import import_torch
from ..errors import ModelError

if TYPE_CHECKING:
    from torch import Tensor


@dataclass(frozen=True)
class VisionOutput:
    """What one pass gives; none is normalised.

    Attributes:
        pooled: (n, d), what `encode_image` gives: the class token with ordinary attention.
        cls: (n, d), the class token after the modified last block.
        tokens: (n, h, w, d), the patches after the modified last block.
    """

    pooled: Tensor
    cls: Tensor
    tokens: Tensor


def check_supported(visual: Any, name: str) -> None:
    """Make sure that a vision tower is a ViT with a class token and ordinary blocks.

    Raises:
        ModelError: it is something else (ResNet, SigLIP, CoCa ...).
    """
    plain = (
        hasattr(visual, "class_embedding")
        and getattr(visual, "attn_pool", None) is None
        and getattr(visual, "pool_type", "") == "tok"
        and getattr(visual, "proj", None) is not None
        and all(type(block).__name__ == "ResidualAttentionBlock" for block in visual.transformer.resblocks)
    )
    if not plain:
        raise ModelError(
            f"The vision tower of '{name}' is not a plain CLIP ViT with a class token, which highlighting needs; "
            "choose ViT-B-32, ViT-B-16, ViT-L-14 or a relative of them."
        )


def run_vision(visual: Any, pixels: Tensor) -> VisionOutput:
    """Run images of any size, in whole patches, through the tower.

    Args:
        visual: `open_clip.transformer.VisionTransformer`.
        pixels: normalised colours (n, 3, H, W), H and W multiples of the patch.
    """
    x = visual.conv1(pixels)
    count, _, rows, columns = x.shape
    x = embed(visual, x)
    for block in visual.transformer.resblocks[:-1]:
        x = block(x)
    last = visual.transformer.resblocks[-1]
    pooled = _project(visual, ordinary_block(last, x)[:, :1])[:, 0]
    dense = _project(visual, self_attention_block(last, x))
    return VisionOutput(pooled, dense[:, 0], dense[:, 1:].reshape(count, rows, columns, -1))


def embed(visual: Any, patches: Tensor) -> Tensor:
    """Patches (n, width, h, w) -> tokens (n, 1 + h*w, width) with class token and positions."""
    torch = import_torch()
    count, width, rows, columns = patches.shape
    x = patches.flatten(2).transpose(1, 2)
    first = visual.class_embedding.to(x.dtype).expand(count, 1, width)
    x = torch.cat([first, x], dim=1) + positions(visual, rows, columns).to(x.dtype)
    result: Tensor = visual.ln_pre(x)
    return result


def positions(visual: Any, rows: int, columns: int) -> Tensor:
    """Positional embedding (1 + rows*columns, width), interpolated (bicubic) for other windows than the trained."""
    torch = import_torch()
    learned: Tensor = visual.positional_embedding
    trained_rows, trained_columns = visual.grid_size
    if (rows, columns) == (trained_rows, trained_columns):
        return learned
    grid = learned[1:].reshape(1, trained_rows, trained_columns, -1).permute(0, 3, 1, 2)
    # fp16 bicubic kernels do not exist everywhere, and this is computed on a few hundred vectors only
    grid = torch.nn.functional.interpolate(grid.float(), (rows, columns), mode="bicubic", align_corners=False)
    result: Tensor = torch.cat([learned[:1], grid[0].flatten(1).T.to(learned.dtype)])
    return result


def ordinary_block(block: Any, x: Tensor) -> Tensor:
    """Run a block as CLIP was trained: attention and feed-forward network, each with a residual."""
    torch = import_torch()
    query, key, value = _heads(block, x)
    attended = torch.nn.functional.scaled_dot_product_attention(query, key, value)
    x = x + block.ls_1(_join(block, attended))
    result: Tensor = x + block.ls_2(block.mlp(block.ln_2(x)))
    return result


def self_attention_block(block: Any, x: Tensor) -> Tensor:
    """Run a block with softmax(qq') + softmax(kk') + softmax(vv'), without residual and feed-forward network."""
    torch = import_torch()
    query, key, value = _heads(block, x)
    attend = torch.nn.functional.scaled_dot_product_attention
    return _join(block, attend(query, query, value) + attend(key, key, value) + attend(value, value, value))


def _heads(block: Any, x: Tensor) -> list[Tensor]:
    torch = import_torch()
    attention = block.attn
    count, length, _ = x.shape
    joined = torch.nn.functional.linear(block.ln_1(x), attention.in_proj_weight, attention.in_proj_bias)
    return [part.reshape(count, length, attention.num_heads, -1).transpose(1, 2) for part in joined.chunk(3, dim=-1)]


def _join(block: Any, heads: Tensor) -> Tensor:
    result: Tensor = block.attn.out_proj(heads.transpose(1, 2).flatten(2))
    return result


def _project(visual: Any, x: Tensor) -> Tensor:
    result: Tensor = visual.ln_post(x) @ visual.proj
    return result
