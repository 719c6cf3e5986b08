# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:cleanoutlines: polygons of any layer, squared, simplified, smoothed, without pinholes and specks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (  # type: ignore[attr-defined]  # the stubs lack QgsProcessingException
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from ... import backend
from ..adapters.field_types import NUMBER
from ..adapters.geometry import area_m2
from ..i18n import tr, tr_n
from .algorithm import OrielAlgorithm
from .shapes import multi, point, shaped

if TYPE_CHECKING:
    from qgis.core import QgsGeometry, QgsProcessingContext, QgsProcessingFeedback

    from ...backend.types import Polygon
    from ..tasks.workspace import Workspace
    from .shapes import Shaped

FORMS = ("polygon", "box", "rotated_box", "point")
AREA = "area_m2"


class CleanOutlinesAlgorithm(OrielAlgorithm):
    """Any polygon layer becomes one that a map can use; needs neither imagery nor a model."""

    needs_model = False

    def name(self) -> str:
        return "cleanoutlines"

    def displayName(self) -> str:
        return tr("Clean outlines")

    def shortHelpString(self) -> str:
        return tr(
            "Repairs and simplifies the polygons of any layer, no imagery needed; lengths in metres whatever the CRS."
            " Invalid polygons are repaired first. “Right angles” turns the walls of buildings to their main direction"
            " and keeps a squared outline only where it covers the given one (intersection over union of 0.85 and"
            " more). “Keep shared borders” simplifies the border between two neighbours once, so that neither gaps nor"
            " overlaps appear. Attributes are kept; polygons of which nothing is left are dropped and counted in the"
            " log.\n\n"
            "Right angles: each wall at the median of its outline (compare Gribov 2015). Simplification: Douglas and"
            " Peucker (1973); of shared borders: Visvalingam and Whyatt (1993). Smoothing: Chaikin (1974).\n\n"
            "qgis_process run oriel:cleanoutlines -- INPUT=roofs.gpkg RIGHT_ANGLES=true OUTPUT=clean.gpkg"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        real = QgsProcessingParameterNumber.Type.Double
        kinds = [QgsProcessing.TypeVectorPolygon]
        self.addParameter(QgsProcessingParameterFeatureSource("INPUT", tr("Polygons"), kinds))
        tolerance = QgsProcessingParameterNumber("TOLERANCE", tr("Tolerance (m)"), real, 0.5, False, 0.0)
        self.addParameter(tolerance)
        self.addParameter(QgsProcessingParameterBoolean("RIGHT_ANGLES", tr("Right angles"), False))
        self.addParameter(QgsProcessingParameterBoolean("SMOOTH", tr("Smooth"), False))
        self.addParameter(QgsProcessingParameterBoolean("SHARED", tr("Keep shared borders"), False))
        holes = QgsProcessingParameterNumber("HOLES", tr("Fill holes under (m²)"), real, 0.0, False, 0.0)
        self.addParameter(holes)
        least = QgsProcessingParameterNumber("LEAST", tr("Drop parts under (m²)"), real, 0.0, False, 0.0)
        self.addParameter(least)
        names = [tr("Polygon"), tr("Box"), tr("Rotated box"), tr("Point inside")]
        self.addParameter(QgsProcessingParameterEnum("SHAPE", tr("Shape of the output"), names, False, 0))
        anything = QgsProcessing.TypeVectorAnyGeometry
        self.addParameter(QgsProcessingParameterFeatureSink("OUTPUT", tr("Clean outlines"), anything))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Any:
        good = super().checkParameterValues(parameters, context)
        shared = self.parameterAsBoolean(parameters, "SHARED", context)
        moving = [name for name in ("RIGHT_ANGLES", "SMOOTH") if self.parameterAsBoolean(parameters, name, context)]
        if good[0] and shared and moving:
            text = tr("Right angles and smoothing would move the border of one neighbour only: switch them off.")
            return False, text
        return good

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback | None
    ) -> bool:
        source = self.parameterAsSource(parameters, "INPUT", context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, "INPUT"))
        # What is invalid is repaired here: the context's own check would refuse the layer.
        source.setInvalidGeometryCheck(QgsFeatureRequest.GeometryNoCheck)  # type: ignore[attr-defined]
        self._crs = source.sourceCrs()
        self._fields = source.fields()
        features = list(source.getFeatures())
        common = source.sourceExtent() if self.parameterAsBoolean(parameters, "SHARED", context) else None
        self._shapes = shaped(features, self._crs, common)
        self._empty = len(features) - len(self._shapes)
        return True

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace) -> dict[str, Any]:
        options = backend.CleanOptions(
            tolerance=self.parameterAsDouble(parameters, "TOLERANCE", context),
            right_angles=self.parameterAsBoolean(parameters, "RIGHT_ANGLES", context),
            smooth=self.parameterAsBoolean(parameters, "SMOOTH", context),
            fill_holes=self.parameterAsDouble(parameters, "HOLES", context),
            min_size=self.parameterAsDouble(parameters, "LEAST", context),
            shared_borders=self.parameterAsBoolean(parameters, "SHARED", context),
        )
        progress = workspace.progress
        cleaned = backend.clean_outlines([shape.polygons for shape in self._shapes], options, progress)
        form = FORMS[self.parameterAsEnum(parameters, "SHAPE", context)]
        kind = QgsWkbTypes.Type.Point if form == "point" else QgsWkbTypes.Type.MultiPolygon
        fields = _with_area(self._fields)
        output = self.output(parameters, context, fields, kind, self._crs)
        lost = self._empty
        for number, (shape, polygons) in enumerate(zip(self._shapes, cleaned)):
            progress.report(number, len(cleaned), tr("Writing"))
            if not polygons:
                lost += 1
                continue
            output.put(self._feature(shape, polygons, form, fields))
        if lost:
            text = tr_n(
                "{count} feature had no polygon or nothing was left of it",
                "{count} features had no polygon or nothing was left of them",
                lost,
            )
            progress.report(1, 1, text.format(count=lost))
        return {"OUTPUT": output.close()}

    def _feature(self, shape: Shaped, polygons: tuple[Polygon, ...], form: str, fields: QgsFields) -> QgsFeature:
        feature = QgsFeature(fields)
        whole = multi(polygons, shape.frame)
        values = shape.feature.attributes()
        at = fields.lookupField(AREA)
        values = [*values, None][: fields.count()]
        values[at] = area_m2(whole, self._crs)
        feature.setAttributes(values)
        feature.setGeometry(_formed(whole, polygons, form, shape))
        return feature


def _formed(whole: QgsGeometry, polygons: tuple[Polygon, ...], form: str, shape: Shaped) -> QgsGeometry:
    if form == "polygon":
        return whole
    found = backend.as_form(polygons, form)  # type: ignore[arg-type]  # one of FORMS
    return multi(found, shape.frame) if isinstance(found, list) else point(found, shape.frame)


def _with_area(fields: QgsFields) -> QgsFields:
    """The layer's fields and one for the area; an area that is there is written anew."""
    result = QgsFields(fields)
    if result.lookupField(AREA) < 0:
        result.append(QgsField(AREA, NUMBER))
    return result
