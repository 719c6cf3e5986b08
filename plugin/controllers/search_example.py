# SPDX-License-Identifier: GPL-3.0-or-later
"""The example for finding places: drawn on the map, selected polygons, or an image file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry
from qgis.PyQt.QtWidgets import QFileDialog

from ...backend.errors import InputError
from ..adapters.areas import polygon_area, selected_polygons
from ..i18n import tr, tr_n
from ..map_tools.area_tool import AreaTool, area_band
from ..map_tools.loan import ToolLoan
from .search_values import Shown, Where

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem
    from qgis.gui import QgsRubberBand

    from ...backend.types import RasterRef
    from .search_desk import Desk


class ExampleChoice:
    """Owns the drawing tool and what was chosen; shows the outline of an example on the map."""

    def __init__(self, desk: Desk) -> None:
        """Begin without an example."""
        self._desk = desk
        self._panel = desk.panel.example
        self._canvas = desk.context.canvas
        self._shape: tuple[QgsGeometry, QgsCoordinateReferenceSystem] | None = None
        self._path = ""
        self._band: QgsRubberBand | None = None
        self.tool = AreaTool(self._canvas)
        self._loan = ToolLoan(self._canvas, self.tool)
        self.tool.drawn.connect(self._on_drawn)
        self.tool.given_up.connect(self._give_back)
        self.tool.deactivated.connect(self._on_deactivated)
        self._panel.box_asked.connect(self._on_box_asked)
        self._panel.feature_asked.connect(self._on_feature_asked)
        self._panel.file_asked.connect(self._on_file_asked)
        self._panel.cleared.connect(self.clear)

    def unload(self) -> None:
        """Leave nothing behind."""
        self.tool.deactivated.disconnect(self._on_deactivated)
        self._give_back()
        self.clear()
        self._canvas.unsetMapTool(self.tool)
        self.tool.deleteLater()

    def shown(self, ref: RasterRef) -> Shown | None:
        """The example; None = none.

        Raises:
            InputError: it does not lie on the raster.
        """
        if self._path:
            return Shown(Where(), self._path)
        if self._shape is None:
            return None
        area = polygon_area(*self._shape, ref)
        return Shown(Where(area.bounds, area.polygons))

    def clear(self) -> None:
        """Search without an example."""
        self._use(None, "", "")

    def take_file(self, path: str) -> None:
        """Take an image file as the example."""
        self._use(None, path, tr("Example: {file}").format(file=Path(path).name))

    def take_shape(self, shape: QgsGeometry, crs: QgsCoordinateReferenceSystem, text: str) -> None:
        """Take a place of the map as the example."""
        self._use((shape, crs), "", text)

    def _use(self, shape: tuple[QgsGeometry, QgsCoordinateReferenceSystem] | None, path: str, text: str) -> None:
        self._shape, self._path = shape, path
        self._panel.show_example(text)
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None
        if shape is not None:
            self._band = area_band(self._canvas)
            self._band.setToGeometry(*shape)

    def _on_box_asked(self, on: bool) -> None:
        if on:
            self._loan.take()
        else:
            self._give_back()

    def _on_drawn(self, shape: QgsGeometry) -> None:
        self._give_back()
        self.take_shape(shape, self._canvas.mapSettings().destinationCrs(), tr("Example: drawn on the map"))

    def _on_feature_asked(self) -> None:
        found = selected_polygons(self._desk.context.iface.activeLayer())
        if found is None:
            self._desk.fail(InputError(tr("No polygon is selected: select some in a polygon layer first.")))
            return
        shapes, layer = found
        text = tr_n("Example: {count} polygon of {layer}", "Example: {count} polygons of {layer}", len(shapes))
        said = text.format(count=len(shapes), layer=layer.name())
        self.take_shape(QgsGeometry.unaryUnion(shapes), layer.crs(), said)

    def _on_file_asked(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self._desk.panel, tr("Image of what to look for"))
        if path:
            self.take_file(path)

    def _on_deactivated(self) -> None:
        self._panel.show_drawing(on=False)

    def _give_back(self) -> None:
        """Return the map to the tool that was there before."""
        self._loan.give_back()
        self._panel.show_drawing(on=False)
