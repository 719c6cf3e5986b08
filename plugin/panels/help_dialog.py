# SPDX-License-Identifier: GPL-3.0-or-later
"""The user guide, read from the plugin's own folder: no network is needed."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
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

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "guide"
PAGES = ("start", "install", "segment", "search", "change", "toolbox", "models")
"""Files of the guide in the order in which they are listed; the guide is in English."""


class HelpDialog(QDialog):
    """Pages of the guide beside their titles; not modal, so that it stays open while one works."""

    tour_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Read the guide."""
        super().__init__(parent)
        self.setObjectName("OrielHelp")
        self.setWindowTitle(tr("Oriel: user guide"))
        self.resize(820, 600)
        self._pages = {name: _read(name) for name in PAGES}
        self.titles = QListWidget()
        self.titles.setAccessibleName(tr("Pages"))
        self.titles.addItems([page.partition("\n")[0].lstrip("# ") for page in self._pages.values()])
        self.browser = QTextBrowser()
        self.browser.setOpenLinks(False)
        self.browser.anchorClicked.connect(self._on_anchor_clicked)
        self.browser.setSearchPaths([str(GUIDE)])
        self.browser.document().setBaseUrl(QUrl.fromLocalFile(f"{GUIDE}/"))
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

    def show_page(self, name: str) -> None:
        """Turn to a page of `PAGES`."""
        self.titles.setCurrentRow(PAGES.index(name))

    def _on_row_changed(self, row: int) -> None:
        if 0 <= row < len(PAGES):
            self.browser.setMarkdown(self._pages[PAGES[row]])

    def _on_anchor_clicked(self, link: QUrl) -> None:
        name = Path(link.path()).stem
        if link.scheme() in {"http", "https"}:
            QDesktopServices.openUrl(link)
        elif name in PAGES:
            self.show_page(name)
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str((GUIDE / link.path()).resolve())))


def _read(name: str) -> str:
    try:
        return (GUIDE / f"{name}.md").read_text(encoding="utf-8")
    except OSError:
        return "# " + tr("The guide is missing: install Oriel again.")
