# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Change tab looks for: one page of inputs for each question, and nothing that the question does not need."""

from __future__ import annotations

from qgis.core import QgsMapLayerProxyModel, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from ..i18n import tr
from .change_network import NetworkInput
from .change_series import ANY, BANDS, INDEX, WORDS, SeriesInputs
from .flow import narrow_box
from .form_page import form_page, show_row, text_line
from .wrapped_check import WrappedCheckBox

__all__ = [
    "ANY",
    "BANDS",
    "CLASSES",
    "INDEX",
    "KINDS",
    "MAP",
    "NETWORK",
    "SERIES",
    "WORDS",
    "ChangeInputs",
    "layer_box",
]

CLASSES, MAP, SERIES, NETWORK = "classes", "map", "series", "network"
KINDS = (ANY, WORDS, CLASSES, MAP, SERIES, BANDS, NETWORK)
USUAL_CLASSES = "building, road, tree, grass, field, bare soil, water"


class ChangeInputs(QWidget):
    """A page for each of `KINDS`, of which one is shown."""

    accepted = pyqtSignal()
    """Enter was pressed in a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = text_line("orielChangeWords", tr("new buildings; trees lost"))
        self.words.setToolTip(tr("“new …” only what appeared, “… lost” only what vanished, plain words both"))
        self.classes = text_line("orielChangeClasses", USUAL_CLASSES)
        self.classes.setText(USUAL_CLASSES)
        self.classes.setCursorPosition(0)
        self.classes.setToolTip(tr("The classes to tell apart, separated by commas"))
        self.was = text_line("orielChangeFrom", tr("anything"))
        self.was.setToolTip(tr("Only what was one of these before; empty = anything"))
        self.became = text_line("orielChangeTo", tr("anything"))
        self.became.setToolTip(tr("Only what is one of these now; empty = anything"))
        self._make_map_inputs()
        self.series = SeriesInputs()
        self.method = QComboBox()
        self.method.setObjectName("orielChangeMethod")
        narrow_box(self.method)
        for text, data in (
            (tr("IR-MAD (all bands)"), "irmad"),
            (tr("Change vector (CVA)"), "cva"),
            (tr("PCA and k-means"), "pcakmeans"),
            (tr("Spectral index …"), INDEX),
        ):
            self.method.addItem(text, data)
        self.index = text_line("orielChangeIndex", "NDVI")
        self.index.setToolTip(tr("Short name of a spectral index: NDVI, NDWI, NBR …"))
        self.index_bands = text_line("orielChangeIndexBands", "N=4, R=3")
        self.network = NetworkInput()
        self.index_bands.setToolTip(tr("Which band is which: N near infrared, R red, G green, B blue, S1 and S2 SWIR"))
        self._pages = (
            QWidget(),
            form_page((None, self.words)),
            form_page((tr("Classes"), self.classes), (tr("From"), self.was), (tr("To"), self.became)),
            form_page(
                (tr("Map"), self.map),
                (tr("Shows"), self.map_word),
                (None, self.both_dates),
                (None, self.damage),
                (None, self.find_new),
            ),
            self.series,
            form_page((None, self.method), (tr("Spectral index"), self.index), (tr("Bands"), self.index_bands)),
            self.network,
        )
        layout = QVBoxLayout(self)  # no QStackedWidget: it is as high as its highest page
        layout.setContentsMargins(0, 0, 0, 0)
        for page in self._pages:
            layout.addWidget(page)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)  # lines that go on below need their height in a narrow dock
        self.setSizePolicy(policy)
        for line in (self.words, self.classes, self.was, self.became, self.map_word, self.index, self.index_bands):
            line.returnPressed.connect(self.accepted)
        self.series.accepted.connect(self.accepted)
        self.method.currentIndexChanged.connect(self._on_method_changed)
        self.both_dates.toggled.connect(self._on_both_dates_toggled)
        self._on_method_changed()
        self._on_both_dates_toggled(self.both_dates.isChecked())

    def _make_map_inputs(self) -> None:
        self.map = layer_box("orielChangeMap", tr("The polygons to check, like a building layer"), polygons=True)
        self.map_word = text_line("orielChangeMapWord", tr("building"))
        self.map_word.setToolTip(tr("What the polygons are, where the model knows the word; may stay empty"))
        self.both_dates = WrappedCheckBox(tr("Check both dates"))
        self.both_dates.setObjectName("orielChangeMapBoth")
        self.both_dates.setToolTip(tr("Also say what stood at the earlier date; off: only the later image is used"))
        self.damage = WrappedCheckBox(tr("Say how damaged each one is"))
        self.damage.setObjectName("orielChangeMapDamage")
        self.damage.setToolTip(tr("Intact, damaged or destroyed between the dates; a first guess for people to check"))
        self.find_new = WrappedCheckBox(tr("Find what is not on the map"))
        self.find_new.setObjectName("orielChangeMapNew")
        self.find_new.setChecked(True)

    @property
    def map_layer(self) -> QgsVectorLayer | None:
        """The polygons to check."""
        layer = self.map.currentLayer()
        return layer if isinstance(layer, QgsVectorLayer) else None

    def show_page(self, kind: str) -> None:
        """Show the inputs of one of `KINDS`."""
        for page, other in zip(self._pages, KINDS):
            page.setVisible(kind == other)
        self.setVisible(kind != ANY)
        if kind == WORDS:
            self.words.setFocus()

    def _on_method_changed(self, *_index: object) -> None:
        indexed = self.method.currentData() == INDEX
        for widget in (self.index, self.index_bands):
            show_row(widget, on=indexed)

    def _on_both_dates_toggled(self, on: bool) -> None:
        self.damage.setVisible(on)


def layer_box(name: str, tip: str, *, polygons: bool = False) -> QgsMapLayerComboBox:
    """A combo box of raster (or polygon) layers that stays narrow."""
    box = QgsMapLayerComboBox()
    box.setObjectName(name)
    kinds = QgsMapLayerProxyModel.Filter
    box.setFilters(kinds.PolygonLayer if polygons else kinds.RasterLayer)
    box.setToolTip(tip)
    narrow_box(box)
    return box
