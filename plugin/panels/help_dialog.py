# SPDX-License-Identifier: GPL-3.0-or-later
"""The user guide, read from the plugin's own folder: no network is needed."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.PyQt.QtCore import QUrl, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr

DOCS = Path(__file__).resolve().parents[2] / "docs"
GUIDE = "guide.md"
_HEADING = re.compile(r"^## ", re.MULTILINE)


class HelpDialog(QDialog):
    """Pages of the guide beside their titles; not modal, so that it stays open while one works."""

    tour_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Read the guide."""
        super().__init__(parent)
        self.setObjectName("OrielHelp")
        self.setWindowTitle(tr("Oriel: user guide"))
        self.resize(820, 600)
        self._pages = guide_pages()
        self.titles = QListWidget()
        self.titles.setAccessibleName(tr("Pages"))
        self.titles.addItems([page.partition("\n")[0].lstrip("# ") for page in self._pages])
        self.browser = QTextBrowser()
        self.browser.setOpenExternalLinks(True)
        self.browser.setSearchPaths([str(DOCS)])
        self.browser.document().setBaseUrl(QUrl.fromLocalFile(f"{DOCS}/"))
        parts = QSplitter()
        parts.addWidget(self.titles)
        parts.addWidget(self.browser)
        parts.setStretchFactor(1, 1)
        parts.setSizes([220, 600])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        tour = buttons.addButton(tr("Show the tour"), QDialogButtonBox.ButtonRole.ActionRole)
        tour.clicked.connect(lambda _checked=False: self.tour_asked.emit())
        buttons.rejected.connect(self.close)
        layout = QVBoxLayout(self)
        layout.addWidget(parts, 1)
        layout.addWidget(buttons)
        self.titles.currentRowChanged.connect(self._on_row_changed)
        self.titles.setCurrentRow(0)

    def show_page(self, word: str) -> None:
        """Turn to the page whose title begins with a word of the guide, e.g. "Search"; to the first where none does."""
        for row, page in enumerate(self._pages):
            if page.lstrip("# ").startswith(word):
                self.titles.setCurrentRow(row)
                return
        self.titles.setCurrentRow(0)

    def _on_row_changed(self, row: int) -> None:
        if 0 <= row < len(self._pages):
            self.browser.setMarkdown(self._pages[row])


def guide_pages() -> list[str]:
    """The guide, cut at its headings of the second level; each page begins with its title."""
    try:
        text = (DOCS / GUIDE).read_text(encoding="utf-8")
    except OSError:
        return ["# " + tr("The guide is missing: install Oriel again.")]
    first, *others = _HEADING.split(text)
    return [first, *(f"## {page}" for page in others)]
