# SPDX-License-Identifier: GPL-3.0-or-later
"""The area of a run: follows an `AreaChooser`, lets the user draw, and says where that is in a raster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...backend.errors import InputError
from ..adapters.areas import WorkArea, polygon_area, selected_polygons, view_bounds
from ..i18n import tr
from ..map_tools.area_tool import AreaTool, area_band
from ..map_tools.loan import ToolLoan
from ..panels.area_chooser import DRAWN, SELECTED, VIEW

if TYPE_CHECKING:
    from qgis.core import QgsCoordinateReferenceSystem
    from qgis.gui import QgisInterface, QgsRubberBand

    from ...backend.types import RasterRef
    from ..panels.area_chooser import AreaChooser


class AreaController(QObject):
    """Owns the drawing tool and the drawn polygon; shows it while "Drawn polygon" is chosen."""

    drawn = pyqtSignal()

    def __init__(self, iface: QgisInterface, chooser: AreaChooser) -> None:
        super().__init__()
        self._iface = iface
        self._canvas = iface.mapCanvas()
        self._chooser = chooser
        self._shape: tuple[QgsGeometry, QgsCoordinateReferenceSystem] | None = None
        self._band: QgsRubberBand | None = None
        self.tool = AreaTool(self._canvas)  # type: ignore[arg-type]  # never None while a plugin lives
        self._loan = ToolLoan(self._canvas, self.tool)  # type: ignore[arg-type]  # as above
        chooser.draw_asked.connect(self._on_draw_asked)
        chooser.choice_changed.connect(self._on_choice_changed)
        self.tool.drawn.connect(self._on_drawn)
        self.tool.given_up.connect(self._give_back)
        self.tool.deactivated.connect(self._on_deactivated)
        self._canvas.destinationCrsChanged.connect(self._show)

    def unload(self) -> None:
        """Leave nothing behind."""
        self.tool.deactivated.disconnect(self._on_deactivated)
        self._canvas.destinationCrsChanged.disconnect(self._show)
        self._give_back()
        self._shape = None
        self._show()
        self._canvas.unsetMapTool(self.tool)
        self.tool.deleteLater()

    def area(self, ref: RasterRef) -> WorkArea | None:
        """Where to work, in working pixels of a raster; None = everywhere.

        Raises:
            InputError: nothing drawn or selected, or not on the raster.
        """
        choice = self._chooser.choice
        if choice == VIEW:
            return WorkArea(view_bounds(self._canvas, ref))  # type: ignore[arg-type]  # never None
        if choice == DRAWN:
            if self._shape is None:
                raise InputError(tr("No area is drawn yet: press ✎ and draw it on the map, or choose another area."))
            return polygon_area(*self._shape, ref)
        if choice == SELECTED:
            return polygon_area(*self._selected(), ref)
        return None

    def _selected(self) -> tuple[QgsGeometry, QgsCoordinateReferenceSystem]:
        found = selected_polygons(self._iface.activeLayer())
        if found is None:
            raise InputError(tr("No polygon is selected: select some in a polygon layer, or choose another area."))
        shapes, layer = found
        return QgsGeometry.unaryUnion(shapes), layer.crs()

    def _on_draw_asked(self, on: bool) -> None:
        if on:
            self._loan.take()
        else:
            self._give_back()

    def _on_choice_changed(self, choice: str) -> None:
        self._show()
        if choice == DRAWN and self._shape is None and self._chooser.isVisible():
            self._chooser.draw.setChecked(True)  # the next thing that the user would do

    def _on_drawn(self, shape: QgsGeometry) -> None:
        self._shape = (shape, self._canvas.mapSettings().destinationCrs())
        self._show()
        self._give_back()
        self.drawn.emit()

    def _on_deactivated(self) -> None:
        self._chooser.show_drawing(on=False)

    def _give_back(self) -> None:
        """Return the map to the tool that was there before."""
        self._loan.give_back()
        self._chooser.show_drawing(on=False)

    def _show(self) -> None:
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None
        if self._shape is not None and self._chooser.choice == DRAWN:
            shape, crs = self._shape
            self._band = area_band(self._canvas)  # type: ignore[arg-type]  # never None
            self._band.setToGeometry(shape, crs)
