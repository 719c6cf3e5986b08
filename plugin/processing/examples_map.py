# SPDX-License-Identifier: GPL-3.0-or-later
"""oriel:examplesmap: a few examples per class become a class raster; without any, a raster of groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (  # type: ignore[attr-defined]  # the stubs lack QgsProcessingException
    QgsProcessing,
    QgsProcessingException,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ... import backend
from ..adapters.examples import feature_examples
from ..adapters.legend import write_legend
from ..i18n import tr
from .algorithm import OrielAlgorithm, opened
from .extents import asked_bounds
from .leaving_out import add_leave_out, left_out

if TYPE_CHECKING:
    from qgis.core import QgsProcessingContext

    from ..tasks.workspace import Workspace


class ExamplesMapAlgorithm(OrielAlgorithm):
    """Examples become a class raster."""

    def name(self) -> str:
        return "examplesmap"

    def displayName(self) -> str:
        return tr("Class map from examples")

    def shortHelpString(self) -> str:
        return tr(
            "Points or polygons with a class, two of each class at least, become a raster of classes 1, 2 ... (255 = no"
            " data); ACCURACY is the share of examples that a model named rightly which had not seen them. Without"
            " examples, GROUPS groups of alike places are mapped, the largest first. Bands beyond the three shown"
            " count too: as composites of their own, and as normalised differences (NDVI and its like).\n\n"
            "Multinomial logistic regression on the model's tokens; groups by k-means (Lloyd 1982, Arthur and"
            " Vassilvitskii 2007).\n\n"
            "qgis_process run oriel:examplesmap -- INPUT=photo.tif EXAMPLES=samples.gpkg FIELD=class OUTPUT=classes.tif"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterRasterLayer("INPUT", tr("Imagery")))
        kinds = [QgsProcessing.TypeVectorPoint, QgsProcessing.TypeVectorPolygon]
        self.addParameter(QgsProcessingParameterFeatureSource("EXAMPLES", tr("Examples"), kinds, None, True))
        self.addParameter(
            QgsProcessingParameterField("FIELD", tr("Field with the class"), None, "EXAMPLES", optional=True)
        )
        whole = QgsProcessingParameterNumber.Type.Integer
        self.addParameter(QgsProcessingParameterNumber("GROUPS", tr("Groups"), whole, 6, False, 2, 30))
        self.addParameter(QgsProcessingParameterExtent("EXTENT", tr("Area"), optional=True))
        self.addParameter(QgsProcessingParameterBoolean("ALL_BANDS", tr("Use all bands, not only those shown"), True))
        add_leave_out(self)
        self.addParameter(QgsProcessingParameterRasterDestination("OUTPUT", tr("Classes")))
        self.addOutput(QgsProcessingOutputNumber("ACCURACY", tr("Share of left-out examples named rightly")))

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace) -> dict[str, Any]:
        ref = opened(self._request)
        reader = backend.with_index(workspace.reader(ref), workspace.index_folder)
        area = asked_bounds(self, parameters, context, ref)
        without = left_out(self, parameters, context, reader, area, workspace)
        if self.parameterAsBool(parameters, "ALL_BANDS", context):
            reader = backend.with_views(reader, workspace.source)
        path = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        source = self.parameterAsSource(parameters, "EXAMPLES", context)
        progress = workspace.progress

        def write(heat: backend.HeatMap) -> None:
            heat = backend.clip_heat(heat, (), without)
            write_legend(path, backend.write_class_map(heat, reader, path, least=0.0, progress=progress).table)

        if source is None:
            count = self.parameterAsInt(parameters, "GROUPS", context)
            names = [tr("group {number}").format(number=n) for n in range(1, count + 1)]
            write(backend.cluster_heat(names, reader, area, progress=progress))
            return {"OUTPUT": path}
        field = self.parameterAsString(parameters, "FIELD", context)
        if not field:
            raise QgsProcessingException(tr("Choose the field that names the class of each example."))
        examples = feature_examples(source.getFeatures(), source.sourceCrs(), field, ref)
        learned = backend.learn_classes(reader, examples, progress=progress)
        write(backend.example_heat(learned, reader, area, progress=progress))
        for name, counts in zip(learned.names, learned.confusion.tolist()):
            taken = ", ".join(f"{other} {n}" for other, n in zip(learned.names, counts) if n)
            progress.report(0, 0, f"{name}: {taken}")
        return {"OUTPUT": path, "ACCURACY": learned.accuracy}
