# SPDX-License-Identifier: GPL-3.0-or-later
"""What a run has found, on the GUI thread: shapes, scores, and how they are saved."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsGeometry

from ...backend.types import box_polygon
from ..adapters.geometry import area_m2, to_geometry
from ..adapters.results import ResultObject
from .segment_prompts import BOX, INCLUDE, LASSO, Prompt, prompts_to_json

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from qgis.core import QgsFields

    from ...backend.types import RasterRef
    from ..adapters.areas import WorkArea
    from .segment_batch_jobs import Hit, Inbox
    from .segment_objects import Source


@dataclass(eq=False)
class Entry:
    """One object: what was found, its outline in the CRS of the imagery, its present score."""

    hit: Hit
    geometry: QgsGeometry
    score: float


@dataclass(eq=False)
class Findings:
    """The objects of one run.

    Attributes:
        source: the imagery that was looked at.
        within: only objects that touch this are taken, in the CRS of the imagery; None = all.
    """

    source: Source
    within: QgsGeometry | None = None
    entries: list[Entry] = field(default_factory=list)

    @property
    def ref(self) -> RasterRef:
        """The raster."""
        assert self.source.ref is not None
        return self.source.ref

    def add(self, hits: list[Hit]) -> None:
        """Take what a run has found."""
        for hit in hits:
            parts = [to_geometry(polygon, self.ref) for polygon in hit.polygons]
            shape = parts[0] if len(parts) == 1 else QgsGeometry.collectGeometry(parts)
            if self.within is None or self.within.intersects(shape):
                self.entries.append(Entry(hit, shape, hit.score))

    def shown(self, threshold: float) -> list[Entry]:
        """Objects that reach a score, best first."""
        return sorted((e for e in self.entries if e.score >= threshold), key=lambda e: -e.score)

    def results(self, entries: list[Entry], class_name: str, model: str) -> list[ResultObject]:
        """Objects as they are saved; `class_name` is for those without a class of their own."""
        return [self.result(entry, class_name, model) for entry in entries]

    def result(self, entry: Entry, class_name: str, model: str) -> ResultObject:
        """An object as it is saved."""
        hit = entry.hit
        crs = self.source.crs
        values: dict[str, Any] = dict(hit.prompt.values) if hit.prompt is not None else {}
        return ResultObject(
            geometry=entry.geometry,
            class_name=hit.class_name or class_name,
            score=round(float(entry.score), 4),
            stability=round(float(hit.stability), 4),
            area_m2=area_m2(entry.geometry, crs),
            model=model,
            prompts=prompts_to_json(_prompts(hit, self.ref), crs=crs.authid(), replay=hit.replay),
            source=self.source.name,
            timestamp=datetime.now().astimezone().isoformat(timespec="seconds"),
            more=values,
        )


@dataclass(frozen=True, eq=False)
class Found:
    """What stood on the map when it was saved, so that it can stand there again."""

    findings: Findings
    inbox: Inbox
    fields: QgsFields


def within(area: WorkArea | None, ref: RasterRef) -> QgsGeometry | None:
    """The polygons of an area in the CRS of the imagery; None where its box is all."""
    if area is None or not area.polygons:
        return None
    return QgsGeometry.unaryUnion([to_geometry(polygon, ref) for polygon in area.polygons])


def _prompts(hit: Hit, ref: RasterRef) -> tuple[Prompt, ...]:
    """The prompts that gave an object, in the CRS of the imagery."""
    if hit.box is not None:
        return (Prompt(BOX, _ring(box_polygon(hit.box).rings[0], ref)[:4]),)
    if hit.prompt is None:
        inside = hit.replay.get("xy")
        return (Prompt(INCLUDE, _ring(np.array([inside], float), ref)),) if inside else ()
    if hit.prompt.area:
        return tuple(Prompt(LASSO, _ring(part, ref)) for part in hit.prompt.parts)
    return tuple(Prompt(INCLUDE, (xy,)) for part in hit.prompt.parts for xy in _ring(part, ref))


def _ring(xy: NDArray[np.float64], ref: RasterRef) -> tuple[tuple[float, float], ...]:
    a, b, c, d, e, f = ref.affine
    return tuple((float(a * x + b * y + c), float(d * x + e * y + f)) for x, y in xy)
