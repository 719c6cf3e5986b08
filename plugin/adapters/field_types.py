# SPDX-License-Identifier: GPL-3.0-or-later
"""Types of attributes, as this QGIS wants them: Qt's meta types since 3.38, variant types before."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QMetaType, QVariant

TEXT: Any
NUMBER: Any
WHOLE: Any
if Qgis.versionInt() >= 33800:
    TEXT, NUMBER, WHOLE = QMetaType.Type.QString, QMetaType.Type.Double, QMetaType.Type.Int
else:
    TEXT, NUMBER, WHOLE = QVariant.Type.String, QVariant.Type.Double, QVariant.Type.Int
