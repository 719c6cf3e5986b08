# SPDX-License-Identifier: GPL-3.0-or-later
"""What the dock shows while Python packages are missing: what is installed, how big, where; progress; other ways."""

from __future__ import annotations

import platform
from collections.abc import Sequence

from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..i18n import tr
from ..install.folders import Manifest, State
from ..requirements import Requirements, install_command
from .install_offer import BUILD_NAMES, Offer, OfferForm, Text

DETAIL_LINES = 7


class InstallPage(QScrollArea):
    """Says plainly what is missing and gets it; holds no logic."""

    install_asked = pyqtSignal()
    cancel_asked = pyqtSignal()
    repair_asked = pyqtSignal()
    uninstall_asked = pyqtSignal()
    build_chosen = pyqtSignal(str)
    bundle_made = pyqtSignal(str)
    bundle_chosen = pyqtSignal(str)
    folder_chosen = pyqtSignal(str)
    check_asked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__(parent)
        self.setObjectName("OrielInstallPage")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title = QLabel("<b>" + tr("Install the packages") + "</b>")
        self.missing = Text()
        self.offer = OfferForm()
        self.state = Text()
        self.install = QPushButton(tr("Install"))
        self.install.setObjectName("OrielInstall")
        self.cancel = QPushButton(tr("Stop"))
        self.cancel.setObjectName("OrielInstallStop")
        self.bar = QProgressBar()
        self.doing = Text()
        self.error = Text()
        self.details = QPlainTextEdit()
        self.copy_details = QPushButton(tr("Copy details"))
        self.repair = QPushButton(tr("Repair"))
        self.uninstall = QPushButton(tr("Uninstall"))
        self.from_bundle = QPushButton(tr("Install from a bundle…"))
        self.make_bundle = QPushButton(tr("Make a bundle…"))
        self.command = QPlainTextEdit()
        self.copy = QPushButton(tr("Copy command"))
        self.folder = QgsFileWidget()
        self.again = QPushButton(tr("Check again"))
        self._offered = False
        self._build()
        self._connect()
        self.show_idle()

    # What is shown ----------------------------------------------------------------------------------------------------

    def show_requirements(self, found: Requirements, folder: str) -> None:
        """Show what is missing; `folder` is the one in use."""
        if found.python_too_old:
            text = tr("This QGIS runs on Python {version}; Oriel needs 3.10 or newer: install QGIS 3.34 or newer.")
            self.missing.setText(text.format(version=platform.python_version()))
        elif found.blocked:
            self.missing.setText(found.blocked)
        elif found.missing:
            text = tr("Oriel runs on this computer and needs Python packages that QGIS does not have: {names}.")
            self.missing.setText(text.format(names=", ".join(found.missing)))
        else:
            self.missing.setText(tr("Everything that Oriel needs is there."))
        self.again.setText(tr("Back to Oriel") if found.met else tr("Check again"))
        for widget in (self.command, self.copy, self.from_bundle, self.make_bundle):
            widget.setEnabled(not found.python_too_old)
        self.command.setPlainText(install_command())
        if folder != self.folder.filePath():
            self.folder.blockSignals(True)
            self.folder.setFilePath(folder)
            self.folder.blockSignals(False)

    def show_offer(self, offer: Offer) -> None:
        """Show what would be installed."""
        self.offer.show_offer(offer)
        self._offered = True
        self.install.setEnabled(True)

    def show_installed(self, state: State, manifest: Manifest | None, missing: Sequence[str]) -> None:
        """Show what was installed before."""
        text = ""
        if state is State.HALF:
            text = tr("An earlier installation was stopped; Install goes on where it was.")
        elif state is State.BROKEN:
            text = tr("The installation is damaged ({names}): press Repair.").format(names=", ".join(missing[:3]))
        elif manifest is not None:
            text = tr("Installed on {date}: PyTorch for {build}.")
            words = {"date": manifest.made[:10], "build": BUILD_NAMES.get(manifest.build, manifest.build)}
            text = text.format(**words) + (f" {manifest.note}" if manifest.note else "")
        self.state.setText(text)
        self.state.setVisible(bool(text))
        self.repair.setVisible(manifest is not None)
        self.uninstall.setVisible(state is not State.NONE)
        half = state is State.HALF
        self.install.setText(tr("Go on installing") if half else tr("Install again") if manifest else tr("Install"))
        self.uninstall.setText(tr("Delete the downloads") if half else tr("Uninstall"))

    def show_busy(self, title: str) -> None:
        """Show that a job runs."""
        self._set_busy(True)
        self.show_error(None)
        self.bar.setRange(0, 0)
        self.doing.setText(title)

    def show_progress(self, done: float, total: float, text: str) -> None:
        """Show how far the job is."""
        self.bar.setRange(0, 1000 if total > 0 else 0)
        if total > 0:
            self.bar.setValue(int(1000 * min(1.0, done / total)))
        if text:
            self.doing.setText(text)

    def show_idle(self) -> None:
        """Show that nothing runs."""
        self._set_busy(False)

    def show_error(self, error: Exception | None) -> None:
        """Show what went wrong with its reason, to be copied; None = nothing did."""
        reason = "" if error is None else str(getattr(error, "reason", "") or "")
        self.error.setText("" if error is None else str(error))
        self.details.setPlainText(f"{error}\n\n{reason}" if reason else "")
        self.error.setVisible(error is not None)
        self.details.setVisible(bool(reason))
        self.copy_details.setVisible(bool(reason))

    def show_note(self, text: str) -> None:
        """Show what went well and needs a further step."""
        self.state.setText(text)
        self.state.setVisible(True)

    # Building ---------------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(2, 8, 2, 8)
        above: tuple[QWidget, ...] = (self.title, self.missing, self.offer, self.state, self.install, self.bar)
        below: tuple[QWidget, ...] = (self.doing, self.cancel, self.error, self.details, self.copy_details)
        for widget in (*above, *below, self.repair, self.uninstall):
            layout.addWidget(widget)
        layout.addWidget(self.again)
        layout.addWidget(self._other_ways())
        layout.addStretch(1)
        for widget in (self.state, self.repair, self.uninstall):
            widget.hide()
        self.install.setEnabled(False)
        self.install.setDefault(True)
        self.details.setReadOnly(True)
        self.details.setAccessibleName(tr("Details"))
        self.details.setFixedHeight(self.details.fontMetrics().lineSpacing() * DETAIL_LINES + 12)
        self.bar.setTextVisible(False)
        self.show_error(None)
        self.setWidget(body)

    def _other_ways(self) -> QWidget:
        group = QgsCollapsibleGroupBox(tr("Without network, or by hand"))
        group.setCollapsed(True)
        layout = QVBoxLayout(group)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetDefaultConstraint)
        self.command.setReadOnly(True)
        self.command.setAccessibleName(tr("Install command"))
        self.command.setFixedHeight(self.command.fontMetrics().lineSpacing() * DETAIL_LINES + 12)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(tr("Folder of Python packages"))
        self.folder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        bundle = Text(
            tr("A bundle is a folder with all packages: make it on a computer with a network, use it on others.")
        )
        by_hand = Text(tr("Or type this command into a terminal, then check again:"))
        other = Text(tr("Or use a folder into which the packages were installed:"))
        for widget in (
            bundle,
            self.from_bundle,
            self.make_bundle,
            by_hand,
            self.command,
            self.copy,
            other,
            self.folder,
        ):
            layout.addWidget(widget)
        return group

    def _connect(self) -> None:
        self.install.clicked.connect(lambda _checked=False: self.install_asked.emit())
        self.cancel.clicked.connect(lambda _checked=False: self.cancel_asked.emit())
        self.repair.clicked.connect(lambda _checked=False: self.repair_asked.emit())
        self.uninstall.clicked.connect(lambda _checked=False: self.uninstall_asked.emit())
        self.again.clicked.connect(lambda _checked=False: self.check_asked.emit())
        self.copy.clicked.connect(lambda _checked=False: _copy(self.command))
        self.copy_details.clicked.connect(lambda _checked=False: _copy(self.details))
        self.folder.fileChanged.connect(self.folder_chosen)
        self.offer.build_chosen.connect(self.build_chosen)
        self.from_bundle.clicked.connect(self._on_from_bundle_clicked)
        self.make_bundle.clicked.connect(self._on_make_bundle_clicked)

    def _set_busy(self, busy: bool) -> None:
        while_busy: tuple[QWidget, ...] = (self.bar, self.doing, self.cancel)
        for widget in while_busy:
            widget.setVisible(busy)
        self.install.setVisible(not busy)
        self.install.setEnabled(self._offered)
        bundles: tuple[QWidget, ...] = (self.from_bundle, self.make_bundle)
        for widget in (*bundles, self.offer, self.repair, self.uninstall, self.folder):
            widget.setEnabled(not busy)

    def _on_from_bundle_clicked(self, _checked: bool = False) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder of the bundle"))
        if folder:
            self.bundle_chosen.emit(folder)

    def _on_make_bundle_clicked(self, _checked: bool = False) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder in which the bundle is made"))
        if folder:
            self.bundle_made.emit(folder)


def _copy(edit: QPlainTextEdit) -> None:
    QApplication.clipboard().setText(edit.toPlainText())
