# SPDX-License-Identifier: GPL-3.0-or-later
"""Clouds of either date taken out of a comparison: what they hide cannot have changed as far as anyone can see."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError
from ..progress import SILENT, Progress
from ..search.example import inside_share
from ..search.quality import image_quality, quality_polygons

if TYPE_CHECKING:
    from ..search.tokens import TokenReader
    from ..types import Bounds
    from .evidence import Evidence


def without_clouds(
    evidence: Evidence,
    readers: tuple[TokenReader, TokenReader],
    area: Bounds | None = None,
    *,
    progress: Progress = SILENT,
) -> tuple[Evidence, float]:
    """The evidence without the places that lie under a cloud at either date.

    Args:
        evidence: of the pair.
        readers: of both dates, on one grid, with a model that knows clouds by their word.
        area: in common pixels; None = everything.
        progress: told of each window; may cancel.

    Returns:
        The evidence, and the share of what had data that was left out, 0..1.

    Raises:
        InputError: the model does not know clouds.
    """
    field = evidence.field
    cloudy = np.zeros(field.values.shape, bool)
    for reader in readers:
        quality = image_quality(reader, area, progress=progress)
        if not quality.words:
            raise InputError(
                f"The model '{reader.model.name}' does not know what clouds look like; choose Oriel Compact for words, "
                "or compare without leaving clouds out."
            )
        polygons = [polygon for polygon, _ in quality_polygons(quality, "cloud")]
        if polygons:
            share = inside_share(polygons, (field.row, field.col), cloudy.shape, field.grid.pitch)
            cloudy |= share > 0
    out = cloudy & evidence.valid
    if not out.any():
        return evidence, 0.0
    values = np.where(out, 0, field.values).astype(np.float32)
    kept = replace(evidence, field=replace(field, values=values), valid=evidence.valid & ~out)
    return kept, float(out.sum() / evidence.valid.sum())
