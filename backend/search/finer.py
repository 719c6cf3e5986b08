# SPDX-License-Identifier: GPL-3.0-or-later
"""Small things in coarse pixels: the imagery is looked at enlarged as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .tokens import token_grid

if TYPE_CHECKING:
    from ..models.protocols import TextImageModel
    from ..types import RasterRef
    from .query import Query
    from .tokens import TokenGrid

TYPICAL_M = {
    "person": 1.0, "car": 4.5, "vehicle": 5.0, "van": 5.0, "truck": 9.0, "bus": 12.0, "boat": 8.0, "small boat": 6.0,
    "tent": 5.0, "hut": 6.0, "shed": 6.0, "container": 8.0, "swimming pool": 9.0, "tree": 8.0, "solar panel": 3.0,
    "crosswalk": 5.0, "silo": 8.0, "chimney": 5.0,
}  # fmt: skip
"""Lengths in metres of things that are small in aerial pictures."""

_ASSUMED_GSD = 0.5  # metres; of pictures that do not say
_LEAST_TOKENS = 1.5  # a smaller thing drowns in its token


def needs_finer(query: Query, ref: RasterRef, model: TextImageModel) -> bool:
    """Whether a concept of the query is so small in this layer that its pixels should be doubled first."""
    base = token_grid(ref, model)
    token_m = (ref.gsd or _ASSUMED_GSD) * base.pitch
    lengths = [TYPICAL_M[w] for c in query.concepts for w in map(_singular, c.words) if w in TYPICAL_M]
    return bool(lengths) and min(lengths) < _LEAST_TOKENS * token_m


def finer_grid(ref: RasterRef, model: TextImageModel) -> TokenGrid:
    """Tokens of half the size of the layer's own."""
    return token_grid(ref, model, token_grid(ref, model).level - 1)


def _singular(word: str) -> str:
    return word if word in TYPICAL_M else word.removesuffix("s")
