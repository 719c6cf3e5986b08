# SPDX-License-Identifier: GPL-3.0-or-later
"""A run with more objects than memory should hold: they are written to a layer as they are found."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsFeatureRequest, QgsGeometry, QgsProject, QgsVectorLayer

from ...backend.errors import WriteError
from ..adapters.results import as_feature, why_not
from ..i18n import tr, tr_n
from ..messages import STAYS, Button, push, show_error, show_info

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsCoordinateReferenceSystem
    from qgis.gui import QgsMessageBar, QgsMessageBarItem

    from ..adapters.results import ResultObject


class LongRun:
    """Writes past the edit buffer, which would hold everything in memory until it is saved.

    Attributes:
        layer: of the project.
    """

    def __init__(self, layer: QgsVectorLayer) -> None:
        self.layer = layer
        self._layer_id = layer.id()
        self._written = array("q")  # ids
        self._corners = array("d")  # x, y of each: ids may mean other features after the user's edits

    @property
    def count(self) -> int:
        """Objects written so far."""
        return len(self._written)

    def write(self, objects: Sequence[ResultObject], crs: QgsCoordinateReferenceSystem) -> None:
        """Add objects whose geometries are in `crs`.

        Raises:
            WriteError: full disk, lock ...; what was written before stays.
            InputError: an object has no place in the layer's CRS.
        """
        features = [as_feature(item, crs, self.layer) for item in objects]
        good, added = self.layer.dataProvider().addFeatures(features)
        if not good:
            errors = " ".join(self.layer.dataProvider().errors()) or tr("no reason given")
            text = tr(
                "“{name}” could not be written ({error}). What it refused stays on the map: save that elsewhere, or"
                " make room and start again; the windows that are done are kept."
            )
            raise WriteError(text.format(name=self.layer.name(), error=errors))
        for feature in added:
            self._written.append(feature.id())
            self._corners.extend(_corner(feature.geometry()))
        self.layer.updateExtents()
        self.layer.triggerRepaint()

    def take_back(self) -> int:
        """Remove what was written, and not edited since, from the layer's file; returns how many objects that were.

        Raises:
            WriteError: the layer is gone, has changes that nobody saved, or refuses.
        """
        layer = QgsProject.instance().mapLayer(self._layer_id)
        reason = why_not(layer)
        if reason or not isinstance(layer, QgsVectorLayer):
            raise WriteError(reason)
        if layer.isModified():
            text = tr("“{name}” has changes that are not saved: save or undo them, then take the objects back.")
            raise WriteError(text.format(name=layer.name()))
        ours = self._still_there(layer)
        if not layer.dataProvider().deleteFeatures(ours):
            raise WriteError(tr("“{name}” cannot be edited now.").format(name=layer.name()))
        self._written, self._corners = array("q"), array("d")
        layer.updateExtents()
        layer.triggerRepaint()
        return len(ours)

    def _still_there(self, layer: QgsVectorLayer) -> list[int]:
        """Ids under which the layer still has what was written; a shapefile counts anew after a deletion."""
        known = {fid: tuple(self._corners[2 * i : 2 * i + 2]) for i, fid in enumerate(self._written)}
        request = QgsFeatureRequest().setFilterFids(list(known)).setSubsetOfAttributes([])
        return [f.id() for f in layer.dataProvider().getFeatures(request) if _corner(f.geometry()) == known[f.id()]]


def _corner(geometry: QgsGeometry) -> tuple[float, float]:
    box = geometry.boundingBox()
    return box.xMinimum(), box.yMinimum()


def tell(bar: QgsMessageBar, run: LongRun) -> None:
    """Say how many objects went where, with the way back: Ctrl+Z does not reach them."""
    text = tr_n("{count} object written to “{name}”.", "{count} objects written to “{name}”.", run.count)
    text = text.format(count=run.count, name=run.layer.name())
    past = tr("That many are past Ctrl+Z.")
    back = Button(tr("Take all back"), lambda: _take_back(bar, item, run))
    item = push(bar, f"{text} {past}", Qgis.MessageLevel.Info, STAYS, (back,))


def _take_back(bar: QgsMessageBar, item: QgsMessageBarItem, run: LongRun) -> None:
    try:
        count = run.take_back()
    except WriteError as error:
        show_error(bar, error)
        return
    bar.popWidget(item)
    text = tr_n("{count} object taken back.", "{count} objects taken back.", count)
    show_info(bar, text.format(count=count))
