# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:fromto: what became what, from a list of classes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ... import backend
from ..adapters.field_types import NUMBER, TEXT
from ..adapters.geometry import area_m2, layer_crs, to_geometry
from ..adapters.legend import write_legend
from ..adapters.pairs import grid_of
from ..i18n import tr
from .extents import asked_bounds
from .pair_inputs import PairAlgorithm

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext

    from ...backend.types import RasterRef
    from ..tasks.workspace import Workspace

COLUMNS = (
    ("kind", TEXT), ("class_from", TEXT), ("class_to", TEXT), ("score", NUMBER), ("z", NUMBER), ("outline", TEXT),
)  # fmt: skip


class FromToAlgorithm(PairAlgorithm):
    """A class list becomes from and to, a table, and a class raster of each date."""

    def name(self) -> str:
        return "fromto"

    def displayName(self) -> str:
        return tr("Change from class to class")

    def shortHelpString(self) -> str:
        return tr(
            "Finds what changed and names what each place was and is, out of a list of classes (words separated by"
            " semicolons, synonyms after commas). The table sums the objects and their areas by from, to and kind; the"
            " table of areas sums all that was one class and is another, also where no object was drawn. The class"
            " rasters are 0 where no class leads clearly, then 1, 2 ... in the order of the list, 255 = no data; they"
            " lie on one grid, and differ only where the pair shows change.\n\n"
            "Posteriors of words against rivals that both dates share: after SegEarth-OV, Li et al., CVPR 2025.\n\n"
            "qgis_process run oriel:fromto -- BEFORE=2019.tif AFTER=2024.tif CLASSES='building; bare soil; tree'"
            " OUTPUT=change.gpkg TABLE=transitions.csv AREAS=areas.csv"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.add_pair()
        # the backend's own list is not asked for here: QGIS would import its packages when it starts
        text = tr("Classes (empty = the usual land cover)")
        self.addParameter(QgsProcessingParameterString("CLASSES", text, "", optional=True))
        threshold = QgsProcessingParameterNumber(
            "THRESHOLD", tr("Threshold"), QgsProcessingParameterNumber.Type.Double, 0.5, minValue=0.05, maxValue=0.95
        )
        self.addParameter(threshold)
        self.addParameter(QgsProcessingParameterExtent("EXTENT", tr("Area"), optional=True))
        for name, text in (("CLASSES_BEFORE", tr("Classes before")), ("CLASSES_AFTER", tr("Classes after"))):
            raster = QgsProcessingParameterRasterDestination(name, text, optional=True)
            raster.setCreateByDefault(False)
            self.addParameter(raster)
        for name, text in (("TABLE", tr("Table")), ("AREAS", tr("Table of areas"))):
            table = QgsProcessingParameterFileDestination(name, text, tr("CSV files (*.csv)"), optional=True)
            table.setCreateByDefault(False)
            self.addParameter(table)
        kind = QgsProcessing.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Change"), kind))

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace) -> dict[str, Any]:
        asked = self.parameterAsString(parameters, "CLASSES", context).strip()
        query = backend.parse_query(asked or "; ".join(backend.DEFAULT_CLASSES))
        names = tuple(concept.name for concept in query.concepts)
        pair = self.pair(parameters, context, workspace)
        dates, grid = self.dates(pair, workspace), grid_of(pair)
        progress = workspace.progress
        area = asked_bounds(self, parameters, context, grid)
        classes = backend.class_pair(dates, query, area, progress=progress)
        options = backend.DetectOptions(threshold=self.parameterAsDouble(parameters, "THRESHOLD", context))
        found = backend.change_objects(dates, classes.evidence, options, classes=names, progress=progress)
        result: dict[str, Any] = {}
        for date, name in enumerate(("CLASSES_BEFORE", "CLASSES_AFTER")):
            path = self.parameterAsOutputLayer(parameters, name, context)
            if path:
                write_legend(path, backend.write_class_date(classes, date, grid, path))
                result[name] = path
        tables = {
            "TABLE": backend.transition_csv([_item(o, grid) for o in found]),
            "AREAS": backend.class_table_csv(classes, grid.gsd),
        }
        for name, text in tables.items():
            path = self.parameterAsFileOutput(parameters, name, context)
            if path:
                backend.write_text(path, text)
                result[name] = path
        columns = [c for c, _ in COLUMNS]
        rows = ((o.polygon, dict(zip(columns, _values(o)))) for o in found)
        result["OUTPUT"] = self.sink(parameters, context, grid, COLUMNS, rows)
        return result


def _values(item: backend.ChangeObject) -> tuple[Any, ...]:
    return item.kind, item.class_from, item.class_to, item.score, item.z, item.source


def _item(found: backend.ChangeObject, ref: RasterRef) -> backend.ReportItem:
    geometry = to_geometry(found.polygon, ref)
    area = area_m2(geometry, layer_crs(ref))
    size = geometry.area() if area is None else area
    return backend.ReportItem(found.kind, found.class_from, found.class_to, found.score, size, found.polygon)
