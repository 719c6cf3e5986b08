# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done to a pair before it is compared; closed until the user opens it."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..i18n import tr
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
        self.no_clouds = WrappedCheckBox(tr("Leave clouds out"))
        self.no_clouds.setObjectName("orielChangeNoClouds")
        self.no_clouds.setToolTip(tr("Places under a cloud at either date count as not compared; takes longer"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 2, 6, 4)
        layout.setSpacing(2)
        layout.addWidget(self.adjust)
        layout.addWidget(self.no_clouds)
        self.setCollapsed(True)

    @property
    def takes_clouds(self) -> bool:
        """Whether the question at hand can leave clouds out."""
        return self.no_clouds.isEnabledTo(self)

    def show_for(self, *, clouds: bool) -> None:
        """Offer only what the question at hand can use."""
        self.no_clouds.setEnabled(clouds)  # the group hides and shows what is in it by itself
