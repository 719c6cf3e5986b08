# SPDX-License-Identifier: GPL-3.0-or-later
"""The Segment tab: what the next click does, classes, actions, target, outline."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ..i18n import tr
from .class_list import ClassList
from .outline_options import OutlineOptionsPanel
from .segment_actions import SegmentActions
from .segment_batch import SegmentBatchPanel
from .segment_target import SegmentTarget


class SegmentPanel(QWidget):
    """Puts the parts of the tab under each other."""

    arm_clicked = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("orielSegmentPanel")
        self.hint = QLabel()
        self.hint.setObjectName("orielHint")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.RichText)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.arm = QPushButton(tr("Point at the map again"))
        self.arm.setObjectName("orielArm")
        self.arm.setToolTip(tr("Another map tool is active; this makes clicks on the map segment objects again"))
        self.arm.setVisible(False)
        self.hint_box = QFrame()
        self.hint_box.setFrameShape(QFrame.Shape.StyledPanel)
        # Some dark themes draw no frames: the colour of the theme's second background sets the hint apart there.
        self.hint_box.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.hint_box.setAutoFillBackground(True)
        self.classes = ClassList()
        self.action_bar = SegmentActions()
        self.target = SegmentTarget()
        self.batch = SegmentBatchPanel()
        self.outline = OutlineOptionsPanel()
        self._lay_out()
        self.arm.clicked.connect(self.arm_clicked)

    def _lay_out(self) -> None:
        # Room for three lines, so that nothing below jumps when the hint changes.
        self.hint.setMinimumHeight(3 * self.hint.fontMetrics().lineSpacing())
        self.hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        box = QVBoxLayout(self.hint_box)
        box.setContentsMargins(6, 6, 6, 6)
        box.addWidget(self.hint)
        box.addWidget(self.arm)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.setSpacing(8)
        for widget in (self.hint_box, self.action_bar, self.classes, self.target, self.batch, self.outline):
            layout.addWidget(widget)
        layout.addStretch(1)

    def set_hint(self, html: str, *, armed: bool = True) -> None:
        """Say what the next click does; offer to arm the tool when it is not."""
        self.hint.setText(html)
        self.arm.setVisible(not armed)
