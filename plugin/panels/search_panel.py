# SPDX-License-Identifier: GPL-3.0-or-later
"""The Search tab: one line of words, where to look, the threshold, the places; the rest lies behind "More"."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSlider, QVBoxLayout, QWidget

from ..i18n import tr
from .area_chooser import VIEW, AreaChooser
from .flow import FlowLayout
from .form_page import narrow_label
from .place_list import PlaceList
from .quality_box import QualityBox
from .search_classes import ClassTable
from .search_example import ExamplePanel
from .search_index import IndexPanel
from .search_label import LabelPanel
from .search_learn import LearnPanel
from .search_words import WordsEdit

PERCENT = 100


class SearchPanel(QWidget):
    """Puts the parts of the tab under each other; what makes no sense yet is hidden."""

    highlight_asked = pyqtSignal()
    places_asked = pyqtSignal()
    polygons_asked = pyqtSignal()
    threshold_moved = pyqtSignal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orielSearchPanel")
        self.query = WordsEdit()
        self.query.setObjectName("orielQuery")
        self.query.setPlaceholderText(tr("building, roof; -greenhouse"))
        self.query.setToolTip(
            tr(
                "Words to look for: “,” separates synonyms, “-” says what not to find. “;” or a new line (Shift+Enter)"
                " begins the next class: the answer is a class map. A phrase in English, like “largest white ship near"
                " the pier”, outlines the objects that it means. Enter: highlight."
            )
        )
        self.area = AreaChooser("orielSearchArea", tr("Whole layer"), first=VIEW)
        self.highlight = QPushButton(tr("Highlight"))
        self.highlight.setObjectName("orielHighlight")
        self.highlight.setToolTip(tr("Paint where the words are found, as a heat map (Enter)"))
        self.places = QPushButton(tr("Find places"))
        self.places.setObjectName("orielFindPlaces")
        self.places.setToolTip(tr("List the places of the area that match best"))
        self.answer = narrow_label("")
        self.answer.setObjectName("orielSearchAnswer")
        self.threshold = QSlider(Qt.Orientation.Horizontal)
        self.threshold.setObjectName("orielThreshold")
        self.threshold.setRange(5, 95)
        self.threshold.setValue(50)
        self.threshold.setToolTip(tr("How sure a place must be to become a polygon; the outlines follow at once"))
        self.percent = QLabel()
        self.polygons = QPushButton(tr("Polygons"))
        self.polygons.setObjectName("orielPolygons")
        self.polygons.setToolTip(tr("Draw sharp outlines and save them as a layer"))
        self.found = QWidget()
        self.found.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hits = PlaceList()
        self.classes = ClassTable()
        self.clear = QualityBox(
            "orielLeaveOut",
            tr(
                "Find nothing where the imagery is cloudy, hazy or blurred; the area is looked at once for that. Bright"
                " bare ground can look like haze"
            ),
        )
        self.example = ExamplePanel()
        self.learn = LearnPanel()
        self.label = LabelPanel()
        self.index = IndexPanel()
        self.more = QgsCollapsibleGroupBox(tr("More"))
        self.more.setObjectName("orielSearchMore")
        self._lay_out()
        self._connect()
        self.show_heat(on=False)
        self.hits.setVisible(False)
        self.classes.setVisible(False)

    @property
    def text(self) -> str:
        """What the user typed."""
        return self.query.text()

    @property
    def threshold_value(self) -> float:
        """0..1."""
        return self.threshold.value() / PERCENT

    def show_heat(self, *, on: bool) -> None:
        """Offer what can be done with a heat map."""
        self.found.setVisible(on)

    def _lay_out(self) -> None:
        label = QLabel(tr("&Words"))
        label.setBuddy(self.query)
        buttons = FlowLayout(self.highlight, self.places, fill=True)
        self.highlight.setDefault(True)
        slider = QHBoxLayout()
        text = QLabel(tr("&Threshold"))
        text.setBuddy(self.threshold)
        for widget in (text, self.threshold, self.percent):
            slider.addWidget(widget, 1 if widget is self.threshold else 0)
        found = QVBoxLayout(self.found)
        found.setContentsMargins(0, 0, 0, 0)
        found.addLayout(slider)
        found.addWidget(self.polygons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(8)
        layout.addWidget(label)
        layout.addWidget(self.query)
        layout.addWidget(self.area)
        layout.addLayout(buttons)
        layout.addWidget(self.answer)
        layout.addWidget(self.found)
        layout.addWidget(self.classes)
        layout.addWidget(self.hits, 1)
        layout.addWidget(self.more)
        layout.addStretch(0)
        more = QVBoxLayout(self.more)
        more.setContentsMargins(2, 4, 2, 6)
        more.setSpacing(10)
        for part in (self.clear, self.example, self.learn, self.label, self.index):
            more.addWidget(part)
        self.more.setCollapsed(True)
        self._show_percent(self.threshold.value())

    def _connect(self) -> None:
        self.query.returnPressed.connect(self.highlight_asked)
        self.highlight.clicked.connect(self._on_highlight_clicked)
        self.places.clicked.connect(self._on_places_clicked)
        self.polygons.clicked.connect(self._on_polygons_clicked)
        self.threshold.valueChanged.connect(self._on_threshold_moved)

    def _show_percent(self, value: int) -> None:
        self.percent.setText(f"{value} %")
        self.percent.setMinimumWidth(self.percent.fontMetrics().horizontalAdvance("100 %"))

    def _on_highlight_clicked(self) -> None:
        self.highlight_asked.emit()

    def _on_places_clicked(self) -> None:
        self.places_asked.emit()

    def _on_polygons_clicked(self) -> None:
        self.polygons_asked.emit()

    def _on_threshold_moved(self, value: int) -> None:
        self._show_percent(value)
        self.threshold_moved.emit(value / PERCENT)
