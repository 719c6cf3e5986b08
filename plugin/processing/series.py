# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:series: when did each place change for good, out of more than two rasters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
    QgsRasterLayer,
)

from ... import backend
from ...backend.errors import InputError
from ..adapters.field_types import NUMBER, TEXT, WHOLE
from ..adapters.layers import raster_request
from ..adapters.legend import write_legend
from ..adapters.pairs import layer_date
from ..i18n import tr, tr_n
from .algorithm import OrielAlgorithm, opened
from .extents import asked_bounds
from .pair_inputs import tell

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from ...backend.types import Bounds
    from ..tasks.workspace import Workspace

COLUMNS = (
    ("since", TEXT), ("until", TEXT), ("lasting", WHOLE), ("kind", TEXT), ("class_from", TEXT), ("class_to", TEXT),
    ("score", NUMBER), ("z", NUMBER),
)  # fmt: skip
MODEL, BANDS, WORDS, INDEX = range(4)


class SeriesAlgorithm(OrielAlgorithm):
    """Layers with dates become objects with a date."""

    needs_model = False  # only with METHOD 0, and then the model says what is missing

    def name(self) -> str:
        return "series"

    def displayName(self) -> str:
        return tr("Date of change in a series")

    def shortHelpString(self) -> str:
        return tr(
            "Compares three or more rasters of one place and tells since when each place is as it is: “until” is the"
            " last date of the old state, “since” the first of the new one, “lasting” is 1 where the new state was seen"
            " at two dates or more. What only passes (clouds, floods) is left out. Dates come from the layers, or are"
            " given in their order, separated by commas; they sort as text (2019-05-01). The raster holds the number of"
            " the first date after the change, 0 = none, 255 = no data. With two rasters every change has the one"
            " date.\n\n"
            "Words (“new buildings; trees lost”) are dated by where their things are at each date; a spectral index by"
            " its values, “kind” is then “rise” or “fall”, and the bands that it needs are named as in"
            " oriel:spectralchange. Band values and indices need no PyTorch.\n\n"
            "Change point by least squares: Scott and Knott 1974, Biometrics 30(3).\n\n"
            "qgis_process run oriel:series -- INPUT=2017.tif INPUT=2018.tif INPUT=2019.tif OUTPUT=dated.gpkg"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterMultipleLayers("INPUT", tr("Rasters"), QgsProcessing.TypeRaster))
        self.addParameter(
            QgsProcessingParameterString("DATES", tr("Dates, in the order of the rasters"), "", optional=True)
        )
        options = [tr("The model's eye"), tr("Band values"), tr("Words"), tr("Spectral index")]
        self.addParameter(QgsProcessingParameterEnum("METHOD", tr("Compare by"), options, defaultValue=MODEL))
        for name, text, default in (
            ("WORDS", tr("Words, e.g. new buildings"), ""),
            ("INDEX", tr("Spectral index"), "NDVI"),
            ("BANDS", tr("Bands of the index, e.g. N=4, R=3"), ""),
        ):
            self.addParameter(QgsProcessingParameterString(name, text, default, optional=True))
        self.addParameter(QgsProcessingParameterBoolean("ADJUST", tr("Remove shift and differences of light"), True))
        threshold = QgsProcessingParameterNumber(
            "THRESHOLD", tr("Threshold"), QgsProcessingParameterNumber.Type.Double, 0.5, minValue=0.05, maxValue=0.95
        )
        self.addParameter(threshold)
        self.addParameter(QgsProcessingParameterExtent("EXTENT", tr("Area"), optional=True))
        when = QgsProcessingParameterRasterDestination("WHEN", tr("Number of the date"), optional=True)
        when.setCreateByDefault(False)
        self.addParameter(when)
        kind = QgsProcessing.TypeVectorPolygon
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Change"), kind))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback | None
    ) -> bool:
        layers = [x for x in self.parameterAsLayerList(parameters, "INPUT", context) if isinstance(x, QgsRasterLayer)]
        self._requests = [raster_request(layer) for layer in layers]
        given = [d.strip() for d in self.parameterAsString(parameters, "DATES", context).split(",") if d.strip()]
        self._labels = given or [layer_date(layer) or layer.name() for layer in layers]
        return True

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace) -> dict[str, Any]:
        refs = [opened(request) for request in self._requests]
        if len(refs) != len(self._labels):
            rasters = tr_n("{count} raster", "{count} rasters", len(refs)).format(count=len(refs))
            given = tr_n("{count} date", "{count} dates", len(self._labels)).format(count=len(self._labels))
            text = tr("Given were {layers} and {dates}: give one date a raster.")
            raise InputError(text.format(layers=rasters, dates=given))
        progress = workspace.progress
        adjust = self.parameterAsBool(parameters, "ADJUST", context)
        series = backend.prepare_series(refs, self._labels, adjust=adjust, progress=progress)
        tell(progress, " < ".join(series.labels), *(w for report in series.reports for w in report.warnings))
        area = asked_bounds(self, parameters, context, series.grid)
        dates, found = self._found(parameters, context, series, area, workspace)
        options = backend.DetectOptions(threshold=self.parameterAsDouble(parameters, "THRESHOLD", context))
        objects = backend.series_objects(dates, found, options, progress=progress)
        result: dict[str, Any] = {}
        path = self.parameterAsOutputLayer(parameters, "WHEN", context)
        if path:
            write_legend(path, backend.write_when(found, series.grid, path))
            result["WHEN"] = path
        rises = self.parameterAsEnum(parameters, "METHOD", context) == INDEX
        rows = ((o.item.polygon, dict(zip((c for c, _ in COLUMNS), _values(o, rises)))) for o in objects)
        result["OUTPUT"] = self.sink(parameters, context, series.grid, COLUMNS, rows)
        return result

    def _found(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        series: backend.Series,
        area: Bounds | None,
        workspace: Workspace,
    ) -> tuple[backend.SeriesDates | None, backend.SeriesEvidence]:
        """The dates with the model, where it is needed, and what changed when."""
        method, progress = self.parameterAsEnum(parameters, "METHOD", context), workspace.progress
        if method in (BANDS, INDEX):
            sources: Any = [workspace.source(ref) for ref in series.refs]  # files all of them
            if method == BANDS:
                return None, backend.series_bands(sources, series.labels, area, progress=progress)
            info = backend.index_info(self.parameterAsString(parameters, "INDEX", context))
            index = info.name, backend.parse_bands(self.parameterAsString(parameters, "BANDS", context), info)
            return None, backend.series_index(sources, series.labels, index, area, progress=progress)
        asked = backend.parse_change(self.parameterAsString(parameters, "WORDS", context)) if method == WORDS else None
        readers = tuple(workspace.reader(ref) for ref in series.refs)
        sessions = tuple(workspace.session(ref) for ref in series.refs)
        dates = backend.SeriesDates(readers, sessions, series.labels)
        if asked is not None:
            return dates, backend.series_words(dates, asked, area, progress=progress)
        return dates, backend.series_change(dates, area, progress=progress)


def _values(found: backend.SeriesObject, rises: bool) -> tuple[Any, ...]:
    item = found.item
    kind = backend.change_word(item.kind, rises=rises)
    return found.since, found.until, int(found.lasting), kind, item.class_from, item.class_to, item.score, item.z
