# SPDX-License-Identifier: GPL-3.0-or-later
"""Examples by clicks: each click on the map is a point of the class that is typed, in a temporary layer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer

from ...backend.errors import InputError
from ..adapters.example_layer import add_example, new_example_layer
from ..adapters.geometry import in_crs
from ..i18n import tr
from ..map_tools.loan import ToolLoan
from ..map_tools.point_tool import PointTool
from ..panels.class_list import PALETTE

if TYPE_CHECKING:
    from .search_desk import Desk


class ExampleClicks:
    """Owns the tool; the layer belongs to the project."""

    def __init__(self, desk: Desk) -> None:
        """Await the button."""
        self._desk = desk
        self._panel = desk.panel.learn
        self._canvas = desk.context.canvas
        self._layer_id = ""
        self._added: list[int] = []
        self.tool = PointTool(self._canvas)
        self._loan = ToolLoan(self._canvas, self.tool)
        self.tool.clicked.connect(self._on_clicked)
        self.tool.taken_back.connect(self._on_taken_back)
        self.tool.given_up.connect(self._give_back)
        self.tool.deactivated.connect(self._on_deactivated)
        self._panel.clicks_asked.connect(self._on_clicks_asked)

    def unload(self) -> None:
        """Leave nothing behind but the layer."""
        self.tool.deactivated.disconnect(self._on_deactivated)
        self._give_back()
        self._canvas.unsetMapTool(self.tool)
        self.tool.deleteLater()

    def _on_clicks_asked(self, on: bool) -> None:
        if on:
            self._loan.take()
        else:
            self._give_back()

    def _on_clicked(self, point: QgsPointXY) -> None:
        name = self._panel.class_name
        if not name:
            self._desk.fail(InputError(tr("Type the name of the class first, then click its examples on the map.")))
            return
        crs = self._canvas.mapSettings().destinationCrs()
        layer = self._layer()
        if layer is None:
            layer = new_example_layer(tr("Examples"), crs)
            QgsProject.instance().addMapLayer(layer)
            self._layer_id, self._added = layer.id(), []
        try:
            place = in_crs(QgsGeometry.fromPointXY(point), crs, layer.crs()).asPoint()
        except InputError as error:
            self._desk.fail(error)
            return
        self._added.append(add_example(layer, place, name, PALETTE))
        self._panel.layer.setLayer(layer)
        self._panel.remember_class(name)

    def _on_taken_back(self) -> None:
        layer = self._layer()
        if layer is not None and self._added:
            layer.dataProvider().deleteFeatures([self._added.pop()])
            layer.triggerRepaint()

    def _layer(self) -> QgsVectorLayer | None:
        layer = QgsProject.instance().mapLayer(self._layer_id)
        return layer if isinstance(layer, QgsVectorLayer) else None

    def _on_deactivated(self) -> None:
        self._panel.show_clicking(on=False)

    def _give_back(self) -> None:
        """Return the map to the tool that was there before."""
        self._loan.give_back()
        self._panel.show_clicking(on=False)
