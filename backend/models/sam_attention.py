# SPDX-License-Identifier: GPL-3.0-or-later
"""SAM's global attention without its 800 MB matrix. Imports torch; load it when it is needed.

SAM adds to the logit of query i and key j a term for their rows and one for their columns,
q_i . R_h[row_i - row_j] + q_i . R_w[col_i - col_j]. Written as a product of a longer query (q, its row terms, its
column terms) and a longer key (k, one-hot row, one-hot column) it is plain attention, for which torch has kernels that
never store the matrix. The numbers are the same up to rounding.
"""

from __future__ import annotations

from functools import partial
from typing import Any

import torch
from segment_anything.modeling.image_encoder import get_rel_pos
from torch import Tensor
from torch.nn import functional


def use_fused_attention(encoder: Any) -> None:
    """Replace the global blocks' attention; windowed blocks are small, there it brings nothing.

    Args:
        encoder: `segment_anything.modeling.ImageEncoderViT`.
    """
    for block in encoder.blocks:
        if block.window_size == 0 and block.attn.use_rel_pos:
            block.attn.forward = partial(fused_attention, block.attn)


def fused_attention(attention: Any, x: Tensor) -> Tensor:
    """Do what `segment_anything.modeling.image_encoder.Attention` does with tokens (n, h, w, width)."""
    count, rows, columns, _ = x.shape
    heads, length = attention.num_heads, rows * columns
    joined = attention.qkv(x).reshape(count, length, 3, heads, -1).permute(2, 0, 3, 1, 4)
    query, key, value = joined.unbind(0)
    size = query.shape[-1]
    grid = query.reshape(count, heads, rows, columns, size)
    by_row = torch.einsum("bnhwc,hkc->bnhwk", grid, get_rel_pos(rows, rows, attention.rel_pos_h))
    by_column = torch.einsum("bnhwc,wkc->bnhwk", grid, get_rel_pos(columns, columns, attention.rel_pos_w))
    longer_query = torch.cat(
        [
            query * attention.scale,
            by_row.reshape(count, heads, length, rows),
            by_column.reshape(count, heads, length, columns),
        ],
        dim=-1,
    )
    row_of = torch.eye(rows, dtype=key.dtype, device=key.device).repeat_interleave(columns, 0)
    column_of = torch.eye(columns, dtype=key.dtype, device=key.device).repeat(rows, 1)
    places = torch.cat([row_of, column_of], dim=-1).expand(count, heads, -1, -1)
    longer_key = torch.cat([key, places], dim=-1)
    # the kernels want one length for all three
    longer_value = functional.pad(value, (0, rows + columns))
    found = functional.scaled_dot_product_attention(longer_query, longer_key, longer_value, scale=1.0)
    tokens: Tensor = attention.proj(found[..., :size].transpose(1, 2).reshape(count, rows, columns, -1))
    return tokens
