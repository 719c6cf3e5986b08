# SPDX-License-Identifier: GPL-3.0-or-later
"""What would be installed: for which device, which packages, how big, where."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QSizePolicy, QWidget

from ..i18n import tr, tr_n
from ..install.probing import why_not
from .flow import narrow_box

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QResizeEvent

    from ..install.plan import Plan
    from ..install.table import Build

BUILD_NAMES = {"cpu": "CPU", "mps": "Apple GPU", "cu126": "NVIDIA, CUDA 12.6", "cu130": "NVIDIA, CUDA 13.0"}


@dataclass(frozen=True)
class Offer:
    """What would be installed, as the page shows it.

    Attributes:
        builds: id, name for people, why it does not run here ("" = it does).
        chosen: id.
        packages: name -> version.
        kept: packages of QGIS that are used as they are, name -> version.
        download, unpacked, free: bytes.
        folder: where.
    """

    builds: tuple[tuple[str, str, str], ...]
    chosen: str
    packages: Mapping[str, str]
    kept: Mapping[str, str]
    download: int
    unpacked: int
    free: int
    folder: Path

    @classmethod
    def of(cls, plan: Plan, builds: Sequence[Build]) -> Offer:
        """Describe a plan."""
        folder = plan.place.root
        while not folder.exists():
            folder = folder.parent
        return cls(
            builds=tuple(
                (item.id, BUILD_NAMES.get(item.id, item.id), why_not(item, plan.computer.gpu)) for item in builds
            ),
            chosen=plan.build.id,
            packages={pin.name: pin.version for pin in (*plan.torch_pins, *plan.pins)},
            kept={name: version for name, version in plan.kept.items() if version},
            download=plan.download,
            unpacked=plan.unpacked,
            free=shutil.disk_usage(folder).free,
            folder=plan.place.root,
        )


class Text(QLabel):
    """Claims the height that its words need at the width that it gets; a form does not ask for it."""

    def __init__(self, words: str = "") -> None:
        super().__init__(words)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def setText(self, words: str) -> None:  # noqa: N802 - Qt calls it so
        """Show other words."""
        super().setText(words)
        self._claim()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt calls it so
        """Follow the width."""
        super().resizeEvent(event)
        self._claim()

    def _claim(self) -> None:
        height = self.heightForWidth(self.width())
        if height > 0 and height != self.minimumHeight():
            self.setFixedHeight(height)


class OfferForm(QWidget):
    """Shows an offer and lets the user choose the device."""

    build_chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Build the rows."""
        super().__init__(parent)
        self.build = QComboBox()
        self.build_note = Text()
        self.what = Text()
        self.how_big = Text()
        self.where = Text()
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.build.setAccessibleName(tr("Device"))
        narrow_box(self.build)
        form.addRow(tr("Device"), self.build)
        form.addRow("", self.build_note)
        form.addRow(tr("What"), self.what)
        form.addRow(tr("Size"), self.how_big)
        form.addRow(tr("Where"), self.where)
        self.build_note.hide()
        self.build.activated.connect(self._on_build_activated)

    def show_offer(self, offer: Offer) -> None:
        """Show what would be installed."""
        self.build.blockSignals(True)
        self.build.clear()
        for key, name, reason in offer.builds:
            self.build.addItem(name if not reason else tr("{name} (not here)").format(name=name), key)
            self.build.setItemData(self.build.count() - 1, reason, Qt.ItemDataRole.ToolTipRole)
        self.build.setCurrentIndex(self.build.findData(offer.chosen))
        self.build.setEnabled(len(offer.builds) > 1)
        self.build.blockSignals(False)
        reasons = {key: reason for key, _name, reason in offer.builds}
        others = [reason for key, reason in reasons.items() if reason and key != "cpu"]
        self.build_note.setText(reasons[offer.chosen] or (others[0] if offer.chosen == "cpu" and others else ""))
        self.build_note.setVisible(bool(self.build_note.text()))
        first = [f"{name} {version}" for name, version in offer.packages.items()][:2]
        more = len(offer.packages) - len(first)
        what = tr_n("{first} and {count} more", "{first} and {count} more", more)
        what = what.format(first=", ".join(first), count=more)
        kept = ", ".join(f"{name} {version}" for name, version in offer.kept.items())
        self.what.setText(what + ". " + tr("QGIS keeps its own {names}.").format(names=kept))
        self.what.setToolTip("\n".join(f"{name} {version}" for name, version in offer.packages.items()))
        size = tr("{download:.1f} GB to download, {unpacked:.1f} GB on the disk ({free:.0f} GB free)")
        words = {"download": offer.download / 1e9, "unpacked": offer.unpacked / 1e9, "free": offer.free / 1e9}
        self.how_big.setText(size.format(**words))
        self.where.setText(_breakable(str(offer.folder)))

    def _on_build_activated(self, _index: int) -> None:
        self.build_chosen.emit(str(self.build.currentData()))


def _breakable(path: str) -> str:
    """Let a label break a path after each folder."""
    return path.replace("/", "/\u200b").replace("\\", "\\\u200b")
