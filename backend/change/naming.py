# SPDX-License-Identifier: GPL-3.0-or-later
"""What a changed place was and is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Literal

import numpy as np

from ..progress import SILENT, Progress
from ..search.highlight import Lexicon, lexicon
from ..search.tokens import token_grid

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from ..search.field import Region, TokenField
    from ..search.query import Query
    from ..search.tokens import TokenGrid, TokenReader
    from .compared import Cover

THINGS = frozenset(
    ("building", "house", "road", "railway", "car", "truck", "ship", "airplane", "storage tank", "swimming pool",
     "bridge", "greenhouse", "solar panel", "parking lot", "tennis court", "basketball court", "baseball diamond",
     "ground track field", "sports field", "harbor", "harbour", "tree", "forest")
)  # fmt: skip
"""Words for things that appear and vanish; anything else is ground that they stand on."""

DEFAULT_CLASSES = (
    "building", "road", "parking lot", "tree", "forest", "grass", "field", "bare soil", "sand", "water", "ship", "car",
)  # fmt: skip

_MARGIN = 0.1  # probability by which the best class must lead


class Namer:
    """Names regions with the words that the model knows."""

    def __init__(self, before: TokenReader, after: TokenReader, classes: Sequence[str]) -> None:
        """Encode the words once; those that the model does not know are left out."""
        model = before.model
        missing = model.unknown(classes)
        self._classes = [c for c in classes if c not in missing]
        self._vectors = model.encode_text(self._classes) if self._classes else None
        self._scale = model.logit_scale
        self._readers = (before, after)

    def names(self, field: TokenField, region: Region) -> tuple[str, str]:
        """From and to; "" where no class leads clearly."""
        first, second = (self._name(reader, field, region) for reader in self._readers)
        return first, second

    @staticmethod
    def kind(before: str, after: str) -> Literal["appeared", "vanished", "modified"]:
        """A thing where there was ground appeared; the reverse vanished."""
        was, is_now = before in THINGS, after in THINGS
        if was == is_now:
            return "modified"
        return "appeared" if is_now else "vanished"

    def _name(self, reader: TokenReader, field: TokenField, region: Region) -> str:
        if self._vectors is None:
            return ""
        probability = self._posterior(_mean_token(reader, field, region))
        order = np.argsort(-probability)
        if len(order) > 1 and probability[order[0]] - probability[order[1]] < _MARGIN:
            return ""
        return self._classes[int(order[0])]

    def _posterior(self, token: NDArray[np.float32]) -> NDArray[np.float64]:
        assert self._vectors is not None
        logits = self._scale * (self._vectors @ token).astype(np.float64)
        weights = np.exp(logits - logits.max())
        out: NDArray[np.float64] = weights / weights.sum()
        return out


def shared_lexicon(query: Query, readers: Sequence[TokenReader], progress: Progress = SILENT) -> Lexicon:
    """Word vectors with the rivals that matter at any date, so that all are held against the same (A8)."""
    each = [lexicon(query, reader, progress) for reader in readers]
    first = each[0]
    asked = int((first.concept_of >= 0).sum()) + len(query.negatives)
    # Sorted, so that the order of the dates does not matter.
    rivals = {w: v for x in each for w, v in zip(x.words[asked:], x.vectors[asked:], strict=True)}
    names = sorted(rivals)
    return replace(
        first,
        vectors=np.concatenate([first.vectors[:asked], *(rivals[n][None] for n in names)]),
        concept_of=np.concatenate([first.concept_of[:asked], np.full(len(names), -1, np.int64)]),
        words=(*first.words[:asked], *names),
    )


def cover_names(cover: Cover, region: Region) -> tuple[str, str]:
    """Land cover of a region before and after; "" where no kind leads clearly."""
    return _leading(cover.names, cover.before, region), _leading(cover.names, cover.after, region)


def risen_names(cover: Cover, region: Region, way: float, heights: Mapping[str, float]) -> tuple[str, str]:
    """Land cover of a region where something rose or fell, though the same kind leads at both dates.

    What stands where it did not is what gained most, by its height; the other date's name is its next likely kind.

    Args:
        cover: land cover at both dates.
        region: of its cells.
        way: > 0 where something rose, < 0 where it fell.
        heights: of the kinds that stand.
    """
    was, is_now = (x[(slice(None), *region.at)].mean(axis=1, dtype=np.float32) for x in (cover.before, cover.after))
    standing, ground = (is_now, was) if way > 0 else (was, is_now)
    named = np.array([bool(name) for name in cover.names])
    height = np.array([heights.get(name, 0.0) for name in cover.names]) * named
    thing = int((height * (standing - ground)).argmax())
    other = int(np.where(named & (np.arange(len(named)) != thing), ground, -1).argmax())
    names = cover.names[other], cover.names[thing]
    return names if way > 0 else names[::-1]


def _leading(names: tuple[str, ...], shares: NDArray[np.float16], region: Region) -> str:
    mean = shares[(slice(None), *region.at)].mean(axis=1, dtype=np.float32)
    order = np.argsort(-mean)
    return names[int(order[0])] if mean[order[0]] - mean[order[1]] >= _MARGIN else ""


def _mean_token(reader: TokenReader, field: TokenField, region: Region) -> NDArray[np.float32]:
    """Mean token of the region's upper half, float32 (d,), unit length; its windows are in the store already."""
    values = field.values[region.at]
    grid = token_grid(reader.source.ref, reader.model)
    core = _as_tokens(field, region.tokens[values >= np.median(values)], grid)
    p = grid.pitch
    y0, x0 = core.min(axis=0)
    y1, x1 = core.max(axis=0) + 1
    area = tuple(float(v) for v in (x0 * p, y0 * p, x1 * p, y1 * p))
    total: NDArray[np.float32] | None = None
    for strip in reader.strips(grid, area):  # type: ignore[arg-type]
        rows, cols = core[:, 0] - strip.row, core[:, 1] - strip.col
        here = (rows >= 0) & (rows < len(strip.tokens))
        part = strip.tokens[rows[here], cols[here]].sum(axis=0)
        total = part if total is None else total + part
    assert total is not None
    return total / max(float(np.linalg.norm(total)), 1e-9)


def _as_tokens(field: TokenField, cells: NDArray[np.int64], grid: TokenGrid) -> NDArray[np.int64]:
    """Rows and columns of the tokens in which the cells of a field lie, each once, (n, 2)."""
    middle = (cells + np.array([field.row, field.col]) + 0.5) * field.grid.pitch
    tokens = np.floor(middle / grid.pitch).astype(np.int64)
    out: NDArray[np.int64] = np.unique(np.minimum(tokens, np.array(grid.shape) - 1), axis=0)
    return out
