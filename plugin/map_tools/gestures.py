# SPDX-License-Identifier: GPL-3.0-or-later
"""What the prompt tool reports: a gesture in map coordinates, with their CRS."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem

POINT, BOX, LASSO, STROKE, LINE = "point", "box", "lasso", "stroke", "line"

PROMPT_MODE, BRUSH_MODE, SPLIT_MODE, PICK_MODE = "prompt", "brush", "split", "reopen"


@dataclass(frozen=True)
class Gesture:
    """One finished gesture on the canvas.

    Attributes:
        kind: POINT, BOX (four corners), LASSO (closed), STROKE (of the brush) or LINE (a cut).
        points: map coordinates x, y.
        crs: of the points.
        include: left button; False = right button (exclude, erase).
        radius: of the brush, in map units.
        map_scale: ground units of the map per screen pixel, so that the object's size can be guessed.
    """

    kind: str
    points: tuple[tuple[float, float], ...]
    crs: QgsCoordinateReferenceSystem
    include: bool = True
    radius: float = 0.0
    map_scale: float = 1.0
