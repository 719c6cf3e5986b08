# SPDX-License-Identifier: GPL-3.0-or-later
"""What all algorithms share: reading layers on the GUI thread, working on the backend, writing polygons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (  # type: ignore[attr-defined]  # the stubs lack QgsProcessingException
    QgsFeature,
    QgsField,
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsWkbTypes,
)

from ...backend.errors import Cancelled, OrielError
from .. import requirements
from ..adapters.field_types import NUMBER
from ..adapters.geometry import area_m2, layer_crs, to_geometry
from ..adapters.layers import LayerKind, describe, layer_use, raster_request
from ..i18n import tr
from ..icons import icon
from ..settings import Settings
from ..tasks.workspace import Workspace
from .output import Output

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qgis.core import QgsCoordinateReferenceSystem
    from qgis.PyQt.QtGui import QIcon

    from ...backend.types import Polygon, RasterRef
    from ..adapters.layers import RasterRequest
    from ..adapters.tables import Columns


_OF_MODELS = ("torch", "torchvision", "safetensors", "open_clip", "segment_anything")


class FeedbackProgress:
    """The backend's `Progress` on a Processing feedback."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._text = ""

    def report(self, done: float, total: float, text: str = "") -> None:
        """Pass progress on; stop where the user cancelled."""
        if self._feedback.isCanceled():
            raise Cancelled
        if total:
            self._feedback.setProgress(100 * done / total)
        if text and text != self._text:
            self._text = text
            self._feedback.pushInfo(text)


class OrielAlgorithm(QgsProcessingAlgorithm):
    """Base of all algorithms. Layers are read in `prepareAlgorithm` (GUI thread), the work is done in `work`.

    Attributes:
        needs_model: whether torch and what models need must be there before it starts.
    """

    needs_model = True

    def createInstance(self) -> OrielAlgorithm:
        return type(self)()

    def icon(self) -> QIcon:
        return icon("oriel")

    def group(self) -> str:
        return ""

    def groupId(self) -> str:
        return ""

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback | None
    ) -> bool:
        """Read the imagery, parameter "INPUT"; algorithms of other layers do that themselves."""
        self._request = self.request(parameters, "INPUT", context)
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback | None
    ) -> dict[str, Any]:
        """Run `work` with a workspace of its own; errors become Processing's, a cancel ends quietly."""
        found = requirements.check()
        missing = found.missing if self.needs_model else tuple(m for m in found.missing if m not in _OF_MODELS)
        if missing or found.python_too_old or found.blocked:
            raise QgsProcessingException(tr("Oriel's packages are missing: open the Oriel panel to install them."))
        feedback = feedback or QgsProcessingFeedback()
        workspace = Workspace(Settings.load(), feedback.pushInfo)
        workspace.progress = FeedbackProgress(feedback)
        try:
            return self.work(parameters, context, workspace)
        except Cancelled:
            return {}
        except OrielError as error:
            raise QgsProcessingException(str(error)) from error
        finally:
            workspace.close()

    def work(self, parameters: dict[str, Any], context: QgsProcessingContext, workspace: Workspace) -> dict[str, Any]:
        """Do the work; overridden."""
        raise NotImplementedError

    def request(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> RasterRequest:
        """Read a raster parameter on the GUI thread.

        Raises:
            QgsProcessingException: there is no such layer, or the backend cannot read it.
        """
        layer = self.parameterAsRasterLayer(parameters, name, context)
        use = layer_use(layer)
        if use.kind is not LayerKind.FILE or not isinstance(layer, QgsRasterLayer):
            raise QgsProcessingException(use.reason or tr("Choose a raster layer."))
        return raster_request(layer)

    def sink(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        ref: RasterRef,
        columns: Columns,
        rows: Iterable[tuple[Polygon, dict[str, Any]]],
    ) -> str:
        """Write polygons in working pixels to the output "OUTPUT"; returns its id."""
        fields = QgsFields()
        for column, kind in (*columns, ("area_m2", NUMBER)):
            fields.append(QgsField(column, kind))
        crs = layer_crs(ref)
        output = self.output(parameters, context, fields, QgsWkbTypes.Type.Polygon, crs)
        for polygon, values in rows:
            geometry = to_geometry(polygon, ref)
            feature = QgsFeature(fields)
            feature.setGeometry(geometry)
            feature.setAttributes([*(values.get(column) for column, _ in columns), area_m2(geometry, crs)])
            output.put(feature)
        return output.close()

    def output(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        fields: QgsFields,
        kind: Any,
        crs: QgsCoordinateReferenceSystem,
    ) -> Output:
        """Open the output "OUTPUT" for features.

        Raises:
            QgsProcessingException: it cannot be made.
        """
        opened = self.parameterAsSink(parameters, "OUTPUT", context, fields, kind, crs)
        return Output(opened, self.invalidSinkError(parameters, "OUTPUT"))


def opened(request: RasterRequest) -> RasterRef:
    """Describe a raster on the worker."""
    return describe(request).ref
