# SPDX-License-Identifier: GPL-3.0-or-later
"""From one object to all of them: where to look, three ways to find, and what was found."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr
from .area_chooser import VIEW, AreaChooser
from .flow import FlowLayout
from .form_page import named_button

PERCENT = 100


class SegmentBatchPanel(QgsCollapsibleGroupBox):
    """Buttons that start a run; below them, once there is something, threshold, marks and saving."""

    everything_asked = pyqtSignal()
    options_asked = pyqtSignal()
    """For what "Everything" outlines."""
    similar_asked = pyqtSignal()
    layer_asked = pyqtSignal()
    threshold_moved = pyqtSignal(float)
    stepped = pyqtSignal(int)
    """To the next (1) or the previous (-1) object."""
    marked = pyqtSignal(bool)
    """The chosen object was ticked (else crossed)."""
    save_asked = pyqtSignal()
    discard_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orielBatch")
        self.setTitle(tr("All of them"))
        self.area = AreaChooser("orielBatchArea", tr("Whole layer"), first=VIEW)
        self.everything = named_button("orielEverything", tr("Everything"), tr("Outline all objects of the area"))
        self.options = self._tool("…", tr("What is outlined: objects or parts, sizes, words that name them"))
        self.options.setObjectName("orielEverythingOptions")
        self.similar = named_button(
            "orielSimilar",
            tr("Find similar"),
            tr("Find what looks like the outlined objects; without any, like the selected ones of the target layer"),
        )
        self.layer = named_button(
            "orielFromLayer", tr("From layer…"), tr("Outline the object at each point, box or polygon of a layer")
        )
        self.found = QWidget()
        self.answer = QLabel()
        self.answer.setObjectName("orielBatchAnswer")
        self.answer.setWordWrap(True)
        self.answer.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.threshold = QSlider(Qt.Orientation.Horizontal)
        self.threshold.setObjectName("orielBatchThreshold")
        self.threshold.setRange(2, 98)
        self.threshold.setValue(50)
        self.threshold.setToolTip(tr("Objects that score less are hidden and not saved; nothing is computed again"))
        self.percent = QLabel()
        self.previous = self._tool("◀", tr("Previous object"))
        self.next = self._tool("▶", tr("Next object"))
        self.more = self._tool("✓", tr("More like this: similar objects move up"))
        self.less = self._tool("✗", tr("Not this: it goes, similar objects move down"))
        for name, tool in (("Previous", self.previous), ("Next", self.next), ("More", self.more), ("Less", self.less)):
            tool.setObjectName(f"orielBatch{name}")
        self.place = QLabel()
        self.save = named_button("orielBatchSave", tr("Save all"), tr("Save the shown objects to the target layer"))
        self.discard = named_button("orielBatchDiscard", tr("Discard"), tr("Remove the found objects from the map"))
        self._lay_out()
        self._connect()
        self.show_found(on=False)
        self._show_percent()

    @property
    def threshold_value(self) -> float:
        """0..1."""
        return self.threshold.value() / PERCENT

    def show_found(self, *, on: bool) -> None:
        """Offer what can be done with found objects."""
        self.found.setVisible(on)

    def show_marks(self, *, on: bool) -> None:
        """Offer to tick and cross, which only a search for similar things can use."""
        self.more.setVisible(on)
        self.less.setVisible(on)

    def set_busy(self, busy: bool) -> None:
        """While a run is under way no other one is started and nothing is saved."""
        for button in (self.everything, self.options, self.similar, self.layer, self.save, self.more, self.less):
            button.setEnabled(not busy)

    def set_count(self, text: str, *, shown: int) -> None:
        """Say what was found, and how many objects Save would write."""
        self.answer.setText(text)
        self.answer.setVisible(bool(text))
        self.save.setText(tr("Save all") if shown < 2 else tr("Save all {count}").format(count=shown))

    def set_place(self, number: int, count: int) -> None:
        """Say which object is chosen; 0 = none."""
        self.place.setText(f"{number or '–'} / {count}")
        for tool in (self.more, self.less):
            tool.setDisabled(number == 0)

    def _tool(self, text: str, tip: str) -> QToolButton:
        tool = QToolButton()
        tool.setText(text)
        tool.setToolTip(tip)
        tool.setAccessibleName(tip)
        return tool

    def _lay_out(self) -> None:
        starts = FlowLayout(self.everything, self.options, self.similar, self.layer, fill=True)
        slider = QHBoxLayout()
        label = QLabel(tr("&Threshold"))
        label.setBuddy(self.threshold)
        for widget in (label, self.threshold, self.percent):
            slider.addWidget(widget, 1 if widget is self.threshold else 0)
        steps = QHBoxLayout()
        steps.setSpacing(4)
        steps.addWidget(self.previous)
        steps.addWidget(self.place)
        for tool in (self.next, self.more, self.less):
            steps.addWidget(tool)
        steps.addStretch(1)
        ends = FlowLayout(self.save, self.discard, fill=True)
        found = QVBoxLayout(self.found)
        found.setContentsMargins(0, 0, 0, 0)
        found.setSpacing(4)
        for row in (slider, steps, ends):
            found.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 4, 6, 6)
        layout.setSpacing(4)
        layout.addWidget(self.area)
        layout.addLayout(starts)
        layout.addWidget(self.answer)
        layout.addWidget(self.found)
        self.answer.setVisible(False)

    def _connect(self) -> None:
        self.everything.clicked.connect(self._on_everything_clicked)
        self.options.clicked.connect(self._on_options_clicked)
        self.similar.clicked.connect(self._on_similar_clicked)
        self.layer.clicked.connect(self._on_layer_clicked)
        self.threshold.valueChanged.connect(self._on_threshold_moved)
        self.previous.clicked.connect(self._on_previous_clicked)
        self.next.clicked.connect(self._on_next_clicked)
        self.more.clicked.connect(self._on_more_clicked)
        self.less.clicked.connect(self._on_less_clicked)
        self.save.clicked.connect(self._on_save_clicked)
        self.discard.clicked.connect(self._on_discard_clicked)

    def _show_percent(self) -> None:
        self.percent.setText(f"{self.threshold.value()} %")
        self.percent.setMinimumWidth(self.percent.fontMetrics().horizontalAdvance("100 %"))

    def _on_everything_clicked(self) -> None:
        self.everything_asked.emit()

    def _on_options_clicked(self) -> None:
        self.options_asked.emit()

    def _on_similar_clicked(self) -> None:
        self.similar_asked.emit()

    def _on_layer_clicked(self) -> None:
        self.layer_asked.emit()

    def _on_threshold_moved(self, value: int) -> None:
        self._show_percent()
        self.threshold_moved.emit(value / PERCENT)

    def _on_previous_clicked(self) -> None:
        self.stepped.emit(-1)

    def _on_next_clicked(self) -> None:
        self.stepped.emit(1)

    def _on_more_clicked(self) -> None:
        self.marked.emit(True)

    def _on_less_clicked(self) -> None:
        self.marked.emit(False)

    def _on_save_clicked(self) -> None:
        self.save_asked.emit()

    def _on_discard_clicked(self) -> None:
        self.discard_asked.emit()
