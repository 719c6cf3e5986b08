# SPDX-License-Identifier: GPL-3.0-or-later
"""What the widgets import from QGIS, on PyQt6: Qt is real, QGIS's own widgets are the Qt classes they derive from.

QGIS 4 cannot be installed from a package index; this shows what Qt 6 refuses, not what QGIS 4 does.
"""

from __future__ import annotations

import importlib
import sys
from enum import Enum
from types import ModuleType

from PyQt6 import QtCore, QtGui, QtWidgets


class _Anything(type):
    """A class whose attributes and instances are of its kind: enums, layers, whatever a widget only passes on."""

    def __getattr__(cls, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Anything(name, (), {"__init__": lambda self, *_a, **_k: None})

    def __or__(cls, _other: object) -> type:
        return cls


class _Module(ModuleType):
    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        made = _Anything(name, (), {"__init__": lambda self, *_a, **_k: None})
        setattr(self, name, made)
        return made


class QgsCollapsibleGroupBox(QtWidgets.QGroupBox):
    collapsedStateChanged = QtCore.pyqtSignal(bool)

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)
        self._collapsed = False

    def setCollapsed(self, collapsed: bool) -> None:
        self._collapsed = collapsed
        self.collapsedStateChanged.emit(collapsed)

    def isCollapsed(self) -> bool:
        return self._collapsed

    def setSaveCollapsedState(self, _save: bool) -> None:
        """QGIS remembers it."""


class QgsMapLayerComboBox(QtWidgets.QComboBox):
    layerChanged = QtCore.pyqtSignal(object)

    def setFilters(self, _filters: object) -> None:
        """All layers."""

    def setAllowEmptyLayer(self, _allow: bool, _text: str = "") -> None:
        """None is chosen."""

    setExceptedLayerList = setShowCrs = setLayer = setFilters

    def currentLayer(self) -> None:
        """No layer."""


class QgsFieldComboBox(QtWidgets.QComboBox):
    fieldChanged = QtCore.pyqtSignal(str)
    setLayer = setFilters = setAllowEmptyFieldName = setField = lambda self, _value: None
    currentField = QtWidgets.QComboBox.currentText


class QgsFileWidget(QtWidgets.QWidget):
    fileChanged = QtCore.pyqtSignal(str)

    class StorageMode(Enum):
        GetFile, GetDirectory, SaveFile = range(3)

    def __init__(self, parent: QtWidgets.QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit = QtWidgets.QLineEdit(self)
        self.filePath, self.setFilePath = self._edit.text, self._edit.setText

    setStorageMode = setFilter = setDialogTitle = setDefaultRoot = setConfirmOverwrite = lambda self, _value: None

    def lineEdit(self) -> QtWidgets.QLineEdit:
        return self._edit


class Qgis(metaclass=_Anything):
    @staticmethod
    def versionInt() -> int:
        return 40000


class QgsProject(QtCore.QObject):
    """Empty."""

    layersAdded = layersRemoved = layerWillBeRemoved = readProject = cleared = QtCore.pyqtSignal(object)

    @staticmethod
    def instance() -> QgsProject:
        return _PROJECT

    def mapLayers(self) -> dict[str, object]:
        return {}

    def mapLayer(self, _name: str) -> None:
        return None


_PROJECT = QgsProject()


class QgsApplication(QtWidgets.QApplication):
    @staticmethod
    def getThemeIcon(_name: str) -> QtGui.QIcon:
        return QtGui.QIcon()


class QgsDockWidget(QtWidgets.QDockWidget):
    def isUserVisible(self) -> bool:
        return self.isVisible()


class QgsMessageBar(QtWidgets.QFrame):
    """Empty."""


class QgsOptionsPageWidget(QtWidgets.QWidget):
    """As in QGIS."""


class QgsColorDialog(QtWidgets.QColorDialog):
    """As in QGIS."""


def install() -> None:
    """Let `qgis` be found."""
    for name in ("qgis", "qgis.PyQt", "qgis.core", "qgis.gui", "qgis.utils"):
        sys.modules[name] = _Module(name)
    for name in ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "sip"):
        module = importlib.import_module(f"PyQt6.{name}")
        sys.modules[f"qgis.PyQt.{name}"] = module
        setattr(sys.modules["qgis.PyQt"], name, module)
    own = (
        QgsCollapsibleGroupBox, QgsMapLayerComboBox, QgsFieldComboBox, QgsFileWidget, QgsDockWidget, QgsMessageBar,
        QgsOptionsPageWidget, QgsColorDialog,
    )  # fmt: skip
    for made in (Qgis, QgsApplication, QgsProject):
        setattr(sys.modules["qgis.core"], made.__name__, made)
    for widget in own:
        setattr(sys.modules["qgis.gui"], widget.__name__, widget)
