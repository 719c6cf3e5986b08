# SPDX-License-Identifier: GPL-3.0-or-later
"""What became what, by area."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHeaderView, QSizePolicy, QTreeWidget, QTreeWidgetItem, QWidget

from ..i18n import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...backend import ClassTransition

ROWS_SHOWN = 3


class TransitionTable(QTreeWidget):
    """A row for each pair of classes, the largest area first; what stayed what it was is not listed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orielTransitions")
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setMinimumWidth(120)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setToolTip(tr("Area of all that was one class and is another, also where no object was drawn"))
        self.setHeaderLabels([tr("From"), tr("To"), tr("Area")])
        header = self.header()
        header.setStretchLastSection(False)
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self.show_rows(())

    def show_rows(self, rows: Sequence[ClassTransition], *, metric: bool = True) -> None:
        """Show a table; () = hide it. Areas are square pixels where they are not metric."""
        changed = [row for row in rows if row.class_from != row.class_to]
        self.setVisible(bool(changed))
        self.clear()
        for row in changed:
            size = area_words(row.area) if metric else tr("{count} px²").format(count=f"{row.area:,.0f}")
            item = QTreeWidgetItem([row.class_from, row.class_to, size])
            item.setTextAlignment(2, int(Qt.AlignmentFlag.AlignRight))
            self.addTopLevelItem(item)
        shown = min(ROWS_SHOWN, max(1, len(changed)))
        height = max(self.sizeHintForRow(0), self.fontMetrics().lineSpacing() + 4)
        self.setFixedHeight(shown * height + self.header().sizeHint().height() + 2 * self.frameWidth() + 2)


def area_words(area: float) -> str:
    """An area with a unit that keeps the number short."""
    for unit, size in (("km²", 1e6), ("ha", 1e4)):
        if area >= size:
            return f"{area / size:,.2f} {unit}"
    return f"{area:,.0f} m²"
