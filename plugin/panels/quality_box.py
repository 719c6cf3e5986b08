# SPDX-License-Identifier: GPL-3.0-or-later
"""The tick that leaves out what of the imagery cannot be trusted; the same in the Search and the Change tab."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QWidget

from ..i18n import tr
from .wrapped_check import WrappedCheckBox


class QualityBox(WrappedCheckBox):
    """One tick for clouds, haze and blur."""

    def __init__(self, name: str, tip: str, parent: QWidget | None = None) -> None:
        """Build it with an object name; `tip` says what being left out means here."""
        super().__init__(tr("Leave out clouds, haze and blur"), parent)
        self.setObjectName(name)
        self.setToolTip(tip)
