# SPDX-License-Identifier: GPL-3.0-or-later
"""What tells change objects apart, for learning from ticks and crosses (`search.feedback`)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..progress import SILENT, Progress
from ..search.feedback import polygon_vectors, principal, scaled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..search.tokens import TokenReader
    from .detect import ChangeObject

_KINDS = ("appeared", "vanished", "extended", "reduced", "modified")


def object_features(
    objects: Sequence[ChangeObject],
    readers: tuple[TokenReader, TokenReader] | None = None,
    *,
    progress: Progress = SILENT,
) -> NDArray[np.float32]:
    """What tells change objects apart: kind, size, shape, score, and what the model sees there at both dates.

    Args:
        objects: of one pair.
        readers: of the tokens of both dates, whose windows are in the store already; None = no model.
        progress: told of each strip; may cancel.

    Returns:
        float32 (n, d), each of the two groups of features centred and of mean length one.
    """
    if not objects:
        return np.zeros((0, 1), np.float32)
    parts = [scaled(_shape_features(objects))]
    if readers is not None:
        polygons = [item.polygon for item in objects]
        first, second = (polygon_vectors(polygons, reader, progress) for reader in readers)
        parts.append(scaled(principal(np.concatenate([second - first, first, second], axis=1))))
    return np.concatenate(parts, axis=1).astype(np.float32)


def _shape_features(objects: Sequence[ChangeObject]) -> NDArray[np.float64]:
    rows = []
    for item in objects:
        ring = item.polygon.rings[0]
        size = np.maximum(ring.max(axis=0) - ring.min(axis=0), 1.0)
        x, y = ring[:, 0] - ring[0, 0], ring[:, 1] - ring[0, 1]
        area = max(abs(float(x[:-1] @ y[1:] - x[1:] @ y[:-1])) / 2, 1.0)
        round_trip = float(np.linalg.norm(np.diff(ring, axis=0), axis=1).sum())
        compact = 4 * np.pi * area / max(round_trip, 1e-6) ** 2
        kinds = [float(item.kind == kind) for kind in _KINDS]
        rows.append([np.log(area), np.log(size.max() / size.min()), compact, item.score, min(item.z, 30.0), *kinds])
    values = np.array(rows, np.float64)
    spread = values.std(axis=0)
    return np.asarray((values - values.mean(axis=0)) / np.where(spread > 1e-9, spread, 1.0))
