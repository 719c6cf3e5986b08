# SPDX-License-Identifier: GPL-3.0-or-later
"""The models as a table: what for, how big, which licence, whether they are here; and what to do with one."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QGridLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr
from .model_rows import MEGABYTE, ModelRow, about, cells, licence_text
from .own_model import OwnModelDialog

COLUMNS = 8


class ModelsPage(QWidget):
    """Holds no logic: shows rows and says what was asked."""

    download_asked = pyqtSignal(str)
    stop_asked = pyqtSignal()
    file_chosen = pyqtSignal(str, str)
    delete_asked = pyqtSignal(str)
    use_asked = pyqtSignal(str, str)
    """Model, and "segment" or "words"."""
    measure_asked = pyqtSignal(str)
    own_described = pyqtSignal(dict)
    """The values of a `backend.OwnModel`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__(parent)
        self.setObjectName("OrielModels")
        self._rows: dict[str, ModelRow] = {}
        self._busy = False
        self.table = QTableWidget(0, COLUMNS)
        self.about = _text()
        self.download = QPushButton(tr("Download…"))
        self.stop = QPushButton(tr("Stop"))
        self.local = QPushButton(tr("Use a local file…"))
        self.delete = QPushButton(tr("Delete…"))
        self.segment = QPushButton(tr("Use for Segment"))
        self.words = QPushButton(tr("Use for Search and Change"))
        self.measure = QPushButton(tr("Measure speed"))
        self.page = QPushButton(tr("Model's page"))
        self.own = QPushButton(tr("Add your own…"))
        self.bar = QProgressBar()
        self.said = _text()
        self.copy = QPushButton(tr("Copy details"))
        self._details = ""
        self._build()
        self._connect()
        self.show_idle()

    @property
    def chosen(self) -> str:
        """Id of the model that is selected; "" = none."""
        item = self.table.item(self.table.currentRow(), 0)
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def show_rows(self, rows: Sequence[ModelRow]) -> None:
        """Show all models, those in use first; the selection stays."""
        chosen = self.chosen
        rows = sorted(rows, key=lambda row: not row.used_for)
        self._rows = {row.id: row for row in rows}
        self.table.setRowCount(len(rows))
        for place, row in enumerate(rows):
            for column, text in enumerate(cells(row)):
                item = QTableWidgetItem(text)
                item.setData(Qt.ItemDataRole.UserRole, row.id)
                item.setToolTip(text)
                self.table.setItem(place, column, item)
            if row.id == chosen or (not chosen and row.used_for):
                self.table.selectRow(place)
                chosen = row.id
        self._show_chosen()

    def show_busy(self, title: str) -> None:
        """Show that a job runs."""
        self._busy = True
        self.said.setText(title)
        self.copy.hide()
        self.bar.setRange(0, 0)
        self._show_chosen()

    def show_progress(self, done: float, total: float, text: str) -> None:
        """Show how far the job is."""
        self.bar.setRange(0, 1000 if total > 0 else 0)
        if total > 0:
            self.bar.setValue(int(1000 * min(1.0, done / total)))
        if total > MEGABYTE:
            words = {"done": f"{done / MEGABYTE:,.0f}", "total": f"{total / MEGABYTE:,.0f}"}
            self.said.setText(tr("{done} of {total} MB").format(**words))

    def show_idle(self, said: str = "", details: str = "") -> None:
        """Show that nothing runs, and what came of it; `details` can be copied."""
        self._busy = False
        self._details = details
        self.said.setText(said)
        self.copy.setVisible(bool(details))
        self._show_chosen()

    # Building ---------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        titles = (
            tr("Model"), tr("For"), tr("Used for"), tr("State"),
            tr("Size"), tr("Licence"), tr("Memory"), tr("Speed here"),
        )  # fmt: skip
        self.table.setHorizontalHeaderLabels(titles)
        self.table.setAccessibleName(tr("Models"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.setWordWrap(False)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMaximumSectionSize(260)
        header.setToolTip(tr("Memory: of the weights alone; the imagery in work comes on top"))
        buttons = QGridLayout()
        first = (self.segment, self.words, self.measure)
        second = (self.download, self.local, self.delete)
        for row, widgets in enumerate((first, second)):
            for column, widget in enumerate(widgets):
                buttons.addWidget(widget, row, column)
        for column, widget in enumerate((self.own, self.page, self.stop)):
            buttons.addWidget(widget, 2, column)
        buttons.addWidget(self.copy, 3, 0)
        self.bar.setTextVisible(False)
        layout = QVBoxLayout(self)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.about)
        layout.addLayout(buttons)
        layout.addWidget(self.bar)
        layout.addWidget(self.said)

    def _connect(self) -> None:
        self.table.itemSelectionChanged.connect(self._show_chosen)
        self.segment.clicked.connect(lambda _checked=False: self.use_asked.emit(self.chosen, "segment"))
        self.words.clicked.connect(lambda _checked=False: self.use_asked.emit(self.chosen, "words"))
        self.measure.clicked.connect(lambda _checked=False: self.measure_asked.emit(self.chosen))
        self.stop.clicked.connect(lambda _checked=False: self.stop_asked.emit())
        self.download.clicked.connect(self._on_download_clicked)
        self.local.clicked.connect(self._on_local_clicked)
        self.delete.clicked.connect(self._on_delete_clicked)
        self.page.clicked.connect(self._on_page_clicked)
        self.own.clicked.connect(self._on_own_clicked)
        self.copy.clicked.connect(self._on_copy_clicked)

    def _show_chosen(self) -> None:
        row = self._rows.get(self.chosen)
        usable = row is not None and not self._busy and (row.here or row.bundled) and not row.lacks
        kept = row is not None and not self._busy and not row.bundled
        fetched = kept and row is not None and not row.own
        self.segment.setEnabled(usable and row is not None and row.segments)
        self.words.setEnabled(usable and row is not None and row.words)
        self.measure.setEnabled(usable)
        self.download.setEnabled(fetched and row is not None and not row.here)
        self.local.setEnabled(fetched)
        self.delete.setEnabled(kept and row is not None and (bool(row.kept) or row.own))
        self.own.setEnabled(not self._busy)
        self.page.setEnabled(row is not None and bool(row.page))
        self.download.setText(tr("Go on downloading…") if row is not None and row.unfinished else tr("Download…"))
        self.about.setText(about(row) if row is not None else "")
        self.bar.setVisible(self._busy)
        self.stop.setVisible(self._busy)

    def _on_download_clicked(self, _checked: bool = False) -> None:
        row = self._rows[self.chosen]
        if self._agreed(tr("Download {name}").format(name=row.name), licence_text(row), tr("Download")):
            self.download_asked.emit(row.id)

    def _on_local_clicked(self, _checked: bool = False) -> None:
        row = self._rows[self.chosen]
        title = tr("Weights of {name}").format(name=row.name)
        kinds = tr("Weights") + " (*.safetensors *.pth *.pt *.bin *.ckpt *.zip);;" + tr("All files") + " (*)"
        file, _kind = QFileDialog.getOpenFileName(self, title, "", kinds)
        if file:
            self.file_chosen.emit(row.id, file)

    def _on_delete_clicked(self, _checked: bool = False) -> None:
        row = self._rows[self.chosen]
        text = tr("Delete the weights of {name} ({size} MB) from this computer?")
        text = text.format(name=row.name, size=f"{row.kept / MEGABYTE:,.0f}")
        if self._agreed(tr("Delete"), text, tr("Delete")):
            self.delete_asked.emit(row.id)

    def _on_own_clicked(self, _checked: bool = False) -> None:
        dialog = OwnModelDialog(self)
        dialog.described.connect(self.own_described)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_page_clicked(self, _checked: bool = False) -> None:
        QDesktopServices.openUrl(QUrl(self._rows[self.chosen].page))

    def _on_copy_clicked(self, _checked: bool = False) -> None:
        from qgis.PyQt.QtWidgets import QApplication

        QApplication.clipboard().setText(self._details)

    def _agreed(self, title: str, text: str, button: str) -> bool:
        box = QMessageBox(QMessageBox.Icon.Question, title, text, QMessageBox.StandardButton.Cancel, self)
        box.addButton(button, QMessageBox.ButtonRole.AcceptRole)
        box.exec()
        clicked = box.clickedButton()
        return clicked is not None and box.buttonRole(clicked) == QMessageBox.ButtonRole.AcceptRole


def _text() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
