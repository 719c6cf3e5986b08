# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:againstmap: an existing polygon layer held against one raster, or two."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from qgis.core import (  # type: ignore[attr-defined]  # the stubs lack QgsProcessingException
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ... import backend
from ...backend.errors import InputError
from ..adapters.field_types import NUMBER, TEXT, WHOLE
from ..adapters.geometry import in_crs
from ..adapters.pairs import grid_of
from ..adapters.polygons import to_polygons
from ..i18n import tr
from .algorithm import OrielAlgorithm, opened
from .extents import asked_bounds
from .pair_inputs import tell

if TYPE_CHECKING:
    from qgis.core import QgsGeometry, QgsProcessingContext, QgsProcessingFeedback

    from ...backend.progress import Progress
    from ...backend.types import RasterRef
    from ..tasks.workspace import Workspace

COLUMNS = (
    ("map_id", WHOLE), ("status", TEXT), ("score", NUMBER), ("score_before", NUMBER), ("dx", NUMBER), ("dy", NUMBER),
    ("damage", TEXT), ("p_intact", NUMBER), ("p_damaged", NUMBER), ("p_destroyed", NUMBER),
)  # fmt: skip


@dataclass(frozen=True)
class _Feature:
    """A feature of the map in the CRS of the raster and, where there is one, of the earlier raster."""

    id: int
    geometries: tuple[QgsGeometry, ...]


class AgainstMapAlgorithm(OrielAlgorithm):
    """A polygon layer becomes standing, altered, moved, gone, and what it lacks."""

    def name(self) -> str:
        return "againstmap"

    def displayName(self) -> str:
        return tr("Compare with a map")

    def shortHelpString(self) -> str:
        return tr(
            "Says for each polygon of a map whether such an object stands on the imagery, and outlines what stands"
            " there and is not on the map. The map itself teaches what its objects look like (at least 10 features);"
            " it may lie off as a whole. “status”: standing, altered (something else stands there), moved (drawn in the"
            " wrong place; dx, dy in pixels), gone, new (not on the map), unseen (no data). “score” is the probability"
            " that such an object stands there, judged by models that never saw that polygon.\n\n"
            "With an earlier raster, “score_before” is the same for it, and “damage” says intact, damaged or destroyed;"
            " that part was fitted on drawn roofs and is a first guess for people to check.\n\n"
            "Learning from a map that is partly wrong: Elkan and Noto 2008, KDD. Damage classes: Gupta et al. 2019,"
            " xBD.\n\n"
            "qgis_process run oriel:againstmap -- INPUT=2024.tif MAP=buildings.gpkg OUTPUT=compared.gpkg"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", tr("Imagery")))
        polygons = [QgsProcessing.TypeVectorPolygon]
        self.addParameter(QgsProcessingParameterFeatureSource("MAP", tr("Map"), polygons))
        self.addParameter(QgsProcessingParameterRasterLayer("BEFORE", tr("Earlier imagery"), optional=True))
        self.addParameter(QgsProcessingParameterString("WORD", tr("What the map shows, in a word"), "", optional=True))
        threshold = QgsProcessingParameterNumber(
            "THRESHOLD", tr("Threshold"), QgsProcessingParameterNumber.Type.Double, 0.5, minValue=0.05, maxValue=0.95
        )
        self.addParameter(threshold)
        self.addParameter(QgsProcessingParameterExtent("EXTENT", tr("Area"), optional=True))
        self.addParameter(QgsProcessingParameterBoolean("FIND_NEW", tr("Find what is not on the map"), True))
        self.addParameter(QgsProcessingParameterBoolean("ADJUST", tr("Let the whole map lie off"), True))
        kind = QgsProcessing.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Compared"), kind))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback | None
    ) -> bool:
        names = ["INPUT"]
        if self.parameterAsRasterLayer(parameters, "BEFORE", context) is not None:
            names.append("BEFORE")
        self._requests = [self.request(parameters, name, context) for name in names]
        source = self.parameterAsSource(parameters, "MAP", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "MAP"))
        # QGIS's transforms are not safe on other threads; which raster gives the grid is only known there.
        layers = [self.parameterAsRasterLayer(parameters, name, context) for name in names]
        targets = [layer.crs() for layer in layers if layer is not None]
        self._features = [
            _Feature(f.id(), tuple(in_crs(f.geometry(), source.sourceCrs(), target) for target in targets))
            for f in source.getFeatures()
            if f.hasGeometry()
        ]
        return True

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace) -> dict[str, Any]:
        progress = workspace.progress
        refs = [opened(request) for request in self._requests]
        ref, before, grid = refs[0], None, refs[0]
        if len(refs) > 1:
            pair = backend.prepare_pair(refs[1], refs[0], progress=progress)
            tell(progress, pair.report.summary(), *pair.report.warnings)
            ref, before, grid = pair.after, pair.before, grid_of(pair)
        # the map's polygons were put into the CRS of each raster; which of them gives the grid is known only here
        anchor = next((i for i, one in enumerate(refs) if one.crs_wkt == grid.crs_wkt), 0)
        items = self._items(grid, anchor)
        area = asked_bounds(self, parameters, context, grid)
        options = backend.MapOptions(
            threshold=self.parameterAsDouble(parameters, "THRESHOLD", context),
            word=self.parameterAsString(parameters, "WORD", context).strip(),
            find_new=self.parameterAsBool(parameters, "FIND_NEW", context),
            adjust=self.parameterAsBool(parameters, "ADJUST", context),
        )
        view = backend.MapView(workspace.reader(ref), workspace.session(ref))
        old = backend.MapView(workspace.reader(before), workspace.session(before)) if before is not None else None
        found = backend.compare_with_map(items, view, old, options, area=area, progress=progress)
        tell(progress, found.summary(), *found.warnings)
        states = {d.id: d for d in _damage(items, found, (old, view), progress)}
        rows = (
            (polygon, _values(f, states.get(f.id) if f.id is not None else None))
            for f in found.findings
            for polygon in f.polygons
        )
        return {"OUTPUT": self.sink(parameters, context, grid, COLUMNS, rows), "QUALITY": found.quality}

    def _items(self, ref: RasterRef, which: int) -> list[backend.MapItem]:
        items = []
        for feature in self._features:
            polygons = to_polygons(feature.geometries[which], ref)
            if polygons:
                items.append(backend.MapItem(feature.id, tuple(polygons)))
        if not items:
            raise InputError(tr("The map has no polygons: choose a polygon layer."))
        return items


def _damage(
    items: list[backend.MapItem],
    found: backend.MapComparison,
    views: tuple[backend.MapView | None, backend.MapView],
    progress: Progress,
) -> list[backend.Damage]:
    """The damage of the features in the area; none without an earlier raster."""
    before, after = views
    if before is None:
        return []
    inside = {one.id for one in found.findings}
    return backend.assess_damage([item for item in items if item.id in inside], before, after, progress=progress)


def _values(found: backend.MapFinding, state: backend.Damage | None) -> dict[str, Any]:
    values: dict[str, Any] = {"map_id": found.id, "status": found.status, "dx": found.offset[0], "dy": found.offset[1]}
    values["score"] = None if math.isnan(found.score) else found.score
    values["score_before"] = None if math.isnan(found.before) else found.before
    if state is not None and state.state:
        values["damage"] = state.state
        values.update(zip(("p_intact", "p_damaged", "p_destroyed"), state.probabilities))
    return values
