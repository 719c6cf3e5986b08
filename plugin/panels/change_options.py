# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done to a pair before it is compared; closed until the user opens it."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..i18n import tr
from .quality_box import QualityBox
from .wrapped_check import WrappedCheckBox


class ChangeOptions(QgsCollapsibleGroupBox):
    """Two ticks."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orielChangeOptions")
        self.setTitle(tr("Options"))
        self.adjust = WrappedCheckBox(tr("Remove shift and differences of light"))
        self.adjust.setObjectName("orielChangeAdjust")
        self.adjust.setChecked(True)
        self.adjust.setToolTip(tr("Off: the layers are compared as they are, where they are"))
        self.clear = QualityBox(
            "orielChangeLeaveOut",
            tr("Places that are cloudy, hazy or blurred at either date count as not compared; takes longer"),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 2, 6, 4)
        layout.setSpacing(2)
        layout.addWidget(self.adjust)
        layout.addWidget(self.clear)
        self.setCollapsed(True)

    @property
    def takes_clear(self) -> bool:
        """Whether the question at hand can leave out what is cloudy, hazy or blurred."""
        return self.clear.isEnabledTo(self)

    def show_for(self, *, clear: bool) -> None:
        """Offer only what the question at hand can use."""
        self.clear.setEnabled(clear)  # the group hides and shows what is in it by itself
