# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Change tab looks for: one page of inputs for each question, and nothing that the question does not need."""

from __future__ import annotations

from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..adapters.heat_layers import is_result
from ..adapters.pairs import layer_date
from ..i18n import tr
from .change_network import NetworkInput
from .flow import narrow_box
from .wrapped_check import WrappedCheckBox

ANY, WORDS, CLASSES, MAP, SERIES = "any", "words", "classes", "map", "series"
BANDS, NETWORK = "bands", "network"
KINDS = (ANY, WORDS, CLASSES, MAP, SERIES, BANDS, NETWORK)
LAYER_ID = Qt.ItemDataRole.UserRole
USUAL_CLASSES = "building, road, tree, grass, field, bare soil, water"
INDEX = "index"


class ChangeInputs(QWidget):
    """A page for each of `KINDS`, of which one is shown."""

    accepted = pyqtSignal()
    """Enter was pressed in a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = _line("orielChangeWords", tr("new buildings; trees lost"))
        self.words.setToolTip(tr("“new …” only what appeared, “… lost” only what vanished, plain words both"))
        self.classes = _line("orielChangeClasses", USUAL_CLASSES)
        self.classes.setText(USUAL_CLASSES)
        self.classes.setCursorPosition(0)
        self.classes.setToolTip(tr("The classes to tell apart, separated by commas"))
        self.was = _line("orielChangeFrom", tr("anything"))
        self.was.setToolTip(tr("Only what was one of these before; empty = anything"))
        self.became = _line("orielChangeTo", tr("anything"))
        self.became.setToolTip(tr("Only what is one of these now; empty = anything"))
        self._make_map_inputs()
        self.series = QListWidget()
        self.series.setObjectName("orielChangeSeries")
        self.series.setFixedHeight(110)
        self.series.setToolTip(tr("Three or more dates: tick the layers; a date is found in their names"))
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
        self.index = _line("orielChangeIndex", "NDVI")
        self.index.setToolTip(tr("Short name of a spectral index: NDVI, NDWI, NBR …"))
        self.index_bands = _line("orielChangeIndexBands", "N=4, R=3")
        self.network = NetworkInput()
        self.index_bands.setToolTip(tr("Which band is which: N near infrared, R red, G green, B blue, S1 and S2 SWIR"))
        self._pages = (
            QWidget(),
            _page((None, self.words)),
            _page((tr("Classes"), self.classes), (tr("From"), self.was), (tr("To"), self.became)),
            _page(
                (tr("Map"), self.map),
                (tr("Shows"), self.map_word),
                (None, self.both_dates),
                (None, self.damage),
                (None, self.find_new),
            ),
            _page((None, self.series)),
            _page((None, self.method), (tr("Spectral index"), self.index), (tr("Bands"), self.index_bands)),
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
        self.method.currentIndexChanged.connect(self._on_method_changed)
        self.both_dates.toggled.connect(self._on_both_dates_toggled)
        self._on_method_changed()
        self._on_both_dates_toggled(self.both_dates.isChecked())

    def _make_map_inputs(self) -> None:
        self.map = layer_box("orielChangeMap", tr("The polygons to check, like a building layer"), polygons=True)
        self.map_word = _line("orielChangeMapWord", tr("building"))
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

    @property
    def series_layers(self) -> list[QgsRasterLayer]:
        """The ticked layers that are still there."""
        found = []
        for row in range(self.series.count()):
            item = self.series.item(row)
            layer = QgsProject.instance().mapLayer(str(item.data(LAYER_ID)))
            if item.checkState() == Qt.CheckState.Checked and isinstance(layer, QgsRasterLayer):
                found.append(layer)
        return found

    def list_series(self) -> None:
        """List the imagery of the project in time order; ticks stay, new layers with a date are ticked."""
        ticks = {
            str(self.series.item(n).data(LAYER_ID)): self.series.item(n).checkState()
            for n in range(self.series.count())
        }
        self.series.clear()
        layers = [x for x in QgsProject.instance().mapLayers().values() if isinstance(x, QgsRasterLayer)]
        images = [(layer_date(x), x) for x in layers if x.isValid() and not is_result(x)]
        undated = tr("no date")
        for date, layer in sorted(images, key=lambda pair: (pair[0] or "9999", pair[1].name())):
            item = QListWidgetItem(f"{date or undated} · {layer.name()}")
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable)
            usual = Qt.CheckState.Checked if date else Qt.CheckState.Unchecked
            item.setCheckState(ticks.get(layer.id(), usual))
            item.setData(LAYER_ID, layer.id())
            self.series.addItem(item)

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
            widget.setVisible(indexed)
            label = widget.parentWidget().findChild(QLabel, f"{widget.objectName()}Label")
            if label is not None:
                label.setVisible(indexed)

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


def _line(name: str, example: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    line.setPlaceholderText(example)
    line.setClearButtonEnabled(True)
    return line


def _page(*rows: tuple[str | None, QWidget]) -> QWidget:
    page = QWidget()
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    for text, widget in rows:
        if text is None:
            form.addRow(widget)
            continue
        label = QLabel(text)
        label.setObjectName(f"{widget.objectName()}Label")
        label.setBuddy(widget)
        form.addRow(label, widget)
    outer.addLayout(form)
    return page
