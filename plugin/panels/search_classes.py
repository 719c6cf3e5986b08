# SPDX-License-Identifier: GPL-3.0-or-later
"""The areas of the classes of a class raster, and how sure the classes are."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr, tr_n
from .class_list import swatch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...backend import ClassArea, ClassModel

ROWS_SHOWN = 8
PERCENT = 100


class ClassTable(QWidget):
    """A row a class: colour, name, hectares, share; below it the confusion of left-out examples."""

    save_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = self._tree("orielClassAreas", [tr("Class"), tr("Hectares"), tr("Share")])
        self.sure = QLabel()
        self.sure.setObjectName("orielClassAccuracy")
        self.sure.setWordWrap(True)
        self.sure.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.confusion = self._tree("orielConfusion", [""])
        self.confusion.setToolTip(
            tr("Rows: what left-out examples are. Columns: what they were taken for. Right ones lie on the diagonal.")
        )
        self.save = QPushButton(tr("Save areas as CSV"))
        self.save.setObjectName("orielSaveAreas")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        for widget in (self.table, self.sure, self.confusion, self.save):
            layout.addWidget(widget)
        self.save.clicked.connect(self._on_save_clicked)

    def show_areas(self, rows: Sequence[ClassArea], learned: ClassModel | None = None) -> None:
        """Show the areas; () = hide all."""
        self.setVisible(bool(rows))
        self.table.clear()
        for row in rows:
            if not row.pixels and not row.value:
                continue
            size = "–" if math.isnan(row.area_m2) else f"{row.hectares:,.2f}"
            item = QTreeWidgetItem([row.name or tr("none"), size, f"{row.share:.1%}"])
            item.setIcon(0, swatch(QColor(*row.rgb), ""))
            for column in (1, 2):
                item.setTextAlignment(column, int(Qt.AlignmentFlag.AlignRight))
            self.table.addTopLevelItem(item)
        _fit(self.table)
        self._show_confusion(learned)

    def _show_confusion(self, learned: ClassModel | None) -> None:
        self.confusion.setVisible(learned is not None)
        self.sure.setVisible(learned is not None)
        if learned is None:
            return
        count = int(learned.confusion.sum())
        text = tr_n(
            "{percent} % of {count} example were named rightly by a model that had not seen it.",
            "{percent} % of {count} examples were named rightly by a model that had not seen them.",
            count,
        )
        self.sure.setText(text.format(percent=round(PERCENT * learned.accuracy), count=count))
        self.confusion.clear()
        self.confusion.setColumnCount(len(learned.names) + 1)
        self.confusion.setHeaderLabels(["", *learned.names])
        for name, counts in zip(learned.names, learned.confusion.tolist()):
            self.confusion.addTopLevelItem(QTreeWidgetItem([name, *map(str, counts)]))
        _fit(self.confusion)

    def _tree(self, name: str, titles: list[str]) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setObjectName(name)
        tree.setRootIsDecorated(False)
        tree.setHeaderLabels(titles)
        tree.setMinimumWidth(120)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return tree

    def _on_save_clicked(self) -> None:
        self.save_asked.emit()


def _fit(tree: QTreeWidget) -> None:
    rows = min(ROWS_SHOWN, max(1, tree.topLevelItemCount()))
    height = max(tree.sizeHintForRow(0), tree.fontMetrics().lineSpacing() + 4)
    tree.setFixedHeight(rows * height + tree.header().sizeHint().height() + 2 * tree.frameWidth() + 2)
