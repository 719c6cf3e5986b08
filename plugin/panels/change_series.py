# SPDX-License-Identifier: GPL-3.0-or-later
"""Inputs of a time series: which layers, and what to date in them."""

from __future__ import annotations

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ..adapters.heat_layers import is_result
from ..adapters.pairs import layer_date
from ..i18n import tr
from .flow import narrow_box
from .form_page import form_page, show_row, text_line

ANY, WORDS, BANDS, INDEX = "any", "words", "bands", "index"
LAYER_ID = Qt.ItemDataRole.UserRole


class SeriesInputs(QWidget):
    """A list of dates to tick, what to look for, and only what that needs."""

    accepted = pyqtSignal()
    """Enter was pressed in a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setObjectName("orielChangeSeries")
        self.list.setFixedHeight(110)
        self.list.setToolTip(tr("Three or more dates: tick the layers; a date is found in their names"))
        self.by = QComboBox()
        self.by.setObjectName("orielSeriesBy")
        self.by.setToolTip(tr("What is to have changed for good"))
        narrow_box(self.by)
        for text, data in (
            (tr("Any change"), ANY),
            (tr("Only …"), WORDS),
            (tr("Band values (no model)"), BANDS),
            (tr("Spectral index …"), INDEX),
        ):
            self.by.addItem(text, data)
        self.words = text_line("orielSeriesWords", tr("new buildings"))
        self.words.setToolTip(tr("Since when each of these stands, or is gone: “new buildings”, “trees lost”, “water”"))
        self.index = text_line("orielSeriesIndex", "NDVI")
        self.index.setToolTip(tr("Short name of a spectral index: NDVI, NDWI, NBR …"))
        self.bands = text_line("orielSeriesBands", "N=4, R=3")
        self.bands.setToolTip(tr("Which band is which: N near infrared, R red, G green, B blue, S1 and S2 SWIR"))
        rows = (None, self.list), (None, self.by), (None, self.words)
        page = form_page(*rows, (tr("Spectral index"), self.index), (tr("Bands"), self.bands))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(page)
        for line in (self.words, self.index, self.bands):
            line.returnPressed.connect(self.accepted)
        self.by.currentIndexChanged.connect(self._on_by_changed)
        self._on_by_changed()

    @property
    def method(self) -> str:
        """ANY, WORDS, BANDS or INDEX."""
        return str(self.by.currentData())

    @property
    def layers(self) -> list[QgsRasterLayer]:
        """The ticked layers that are still there."""
        found = []
        for row in range(self.list.count()):
            item = self.list.item(row)
            layer = QgsProject.instance().mapLayer(str(item.data(LAYER_ID)))
            if item.checkState() == Qt.CheckState.Checked and isinstance(layer, QgsRasterLayer):
                found.append(layer)
        return found

    def list_layers(self) -> None:
        """List the imagery of the project in time order; ticks stay, new layers with a date are ticked."""
        items = [self.list.item(n) for n in range(self.list.count())]
        ticks = {str(item.data(LAYER_ID)): item.checkState() for item in items}
        self.list.clear()
        layers = [x for x in QgsProject.instance().mapLayers().values() if isinstance(x, QgsRasterLayer)]
        images = [(layer_date(x), x) for x in layers if x.isValid() and not is_result(x)]
        undated = tr("no date")
        for date, layer in sorted(images, key=lambda pair: (pair[0] or "9999", pair[1].name())):
            item = QListWidgetItem(f"{date or undated} · {layer.name()}")
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            usual = Qt.CheckState.Checked if date else Qt.CheckState.Unchecked
            item.setCheckState(ticks.get(layer.id(), usual))
            item.setData(LAYER_ID, layer.id())
            self.list.addItem(item)

    def _on_by_changed(self, *_index: object) -> None:
        show_row(self.words, on=self.method == WORDS)
        for line in (self.index, self.bands):
            show_row(line, on=self.method == INDEX)
