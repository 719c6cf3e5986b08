# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole of a thing that stands at both dates and of which a part was altered: a damaged roof, a new one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ..search.field import best_mask, cut, region_prompts

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from ..search.field import Region
    from ..types import Prompts
    from .evidence import Evidence
    from .prompted import Seen

_AROUND = 64  # cells beyond a region in which its thing is looked for
_STANDS = 0.4  # land cover at both dates, on average over a region, from which on the thing stands at both


def stands(evidence: Evidence, region: Region) -> bool:
    """Whether what was asked for, altered or not, stands at both dates in a region; False without land cover."""
    name = evidence.kind_at(region)
    return bool(name) and evidence.altered_at(region) and float(_at_both(evidence, name, region.at).mean()) >= _STANDS


def altered_thing(evidence: Evidence, region: Region, draw: Callable[[int, Prompts], Sequence[Seen]]) -> Seen | None:
    """The thing of which a region is a part, at the date at which it is drawn better; None where none is.

    Args:
        evidence: of the pair.
        region: of it.
        draw: what the promptable model draws at a date (0, 1) at prompts in common pixels.
    """
    if not stands(evidence, region):
        return None
    prompts = replace(region_prompts(evidence.field, region), box=None)
    seen = [one for date in (0, 1) for one in draw(date, prompts)]
    near, corner = cut(evidence.field, region.tokens, _AROUND)
    at = tuple(slice(start, start + size) for start, size in zip(corner, near.values.shape, strict=True))
    field = replace(near, values=_at_both(evidence, evidence.kind_at(region), at))
    moved = replace(region, tokens=region.tokens - np.array(corner))
    best = best_mask(field, moved, [one.mask for one, _ in seen], _STANDS)
    return next((one for one in seen if one[0].mask is best), None)


def _at_both(evidence: Evidence, name: str, at: tuple[Any, ...]) -> NDArray[np.float32]:
    """Land cover of a name at the date at which there is less of it."""
    cover = evidence.cover
    assert cover is not None  # names of land cover come from it
    before, after = (shares[cover.names.index(name)][at].astype(np.float32) for shares in (cover.before, cover.after))
    out: NDArray[np.float32] = np.minimum(before, after)
    return out
