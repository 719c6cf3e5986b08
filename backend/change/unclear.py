# SPDX-License-Identifier: GPL-3.0-or-later
"""Clouds, haze and blur of either date taken out of a comparison: there nobody can tell whether something changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError
from ..progress import SILENT, Progress
from ..search.example import inside_share
from ..search.quality import KINDS, unclear

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..search.quality import QualityKind
    from ..search.tokens import TokenReader
    from ..types import Bounds
    from .evidence import Evidence


def without_unclear(
    evidence: Evidence,
    readers: tuple[TokenReader, TokenReader],
    area: Bounds | None = None,
    kinds: Sequence[QualityKind] = KINDS,
    *,
    progress: Progress = SILENT,
) -> tuple[Evidence, float]:
    """The evidence without the places that are cloudy, hazy or blurred at either date.

    Args:
        evidence: of the pair.
        readers: of both dates, on one grid, with a model that knows clouds by their word.
        area: in common pixels; None = everything.
        kinds: what is taken out.
        progress: told of each window; may cancel.

    Returns:
        The evidence, and the share of what had data that was left out, 0..1.

    Raises:
        InputError: the model does not know clouds.
    """
    field = evidence.field
    bad = np.zeros(field.values.shape, bool)
    for reader in readers:
        if "cloud" in kinds and reader.model.unknown(("cloud",)):
            raise InputError(
                f"The model '{reader.model.name}' does not know what clouds look like; choose Oriel Compact for words, "
                "or compare without leaving clouds out."
            )
        polygons = unclear(reader, area, kinds, progress=progress).polygons
        if polygons:
            bad |= inside_share(polygons, (field.row, field.col), bad.shape, field.grid.pitch) > 0
    out = bad & evidence.valid
    if not out.any():
        return evidence, 0.0
    values = np.where(out, 0, field.values).astype(np.float32)
    kept = replace(evidence, field=replace(field, values=values), valid=evidence.valid & ~out)
    return kept, float(out.sum() / evidence.valid.sum())
