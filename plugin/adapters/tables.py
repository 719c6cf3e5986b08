# SPDX-License-Identifier: GPL-3.0-or-later
"""Many results at once: a new GeoPackage with polygons and their attributes, as a layer of the project."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QStandardPaths

from ...backend.errors import WriteError
from ..i18n import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from qgis.core import QgsCoordinateReferenceSystem

Columns = tuple[tuple[str, Any], ...]
"""Name and type (`field_types`) of each field."""


@dataclass(frozen=True)
class Row:
    """One polygon and its values by field name."""

    geometry: QgsGeometry
    values: dict[str, Any] = field(default_factory=dict)


def free_path(stem: str, suffix: str, *, beside: str = "") -> str:
    """A file name that is free: beside the project, else beside `beside`, else among the user's documents."""
    folders = [QgsProject.instance().absolutePath()]
    if Path(beside).is_file():  # not so for /vsi paths and addresses
        folders.append(str(Path(beside).parent))
    folders.append(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    folders.append(str(Path.home()))
    folder = next((f for f in folders if f and Path(f).is_dir() and os.access(f, os.W_OK)), folders[-1])
    clean = re.sub(r"[^\w\-]+", "_", stem).strip("_")[:60] or "oriel"
    path, n = Path(folder) / f"{clean}{suffix}", 2
    while path.exists():
        path, n = Path(folder) / f"{clean}_{n}{suffix}", n + 1
    return str(path)


def write_table(
    path: str,
    name: str,
    crs: QgsCoordinateReferenceSystem,
    columns: Columns,
    rows: Iterable[Row],
) -> QgsVectorLayer:
    """Write a new GeoPackage and return its layer, not yet in the project.

    Raises:
        WriteError: existing file, read-only folder, full disk.
    """
    fields = QgsFields()
    for column, kind in columns:
        fields.append(QgsField(column, kind))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = name
    if Path(path).exists():
        raise WriteError(tr("“{path}” exists already: choose another name.").format(path=path))
    context = QgsProject.instance().transformContext()
    writer = QgsVectorFileWriter.create(path, fields, QgsWkbTypes.Type.MultiPolygon, crs, context, options)
    good = writer.hasError() == QgsVectorFileWriter.WriterError.NoError
    for row in rows if good else ():
        feature = QgsFeature(fields)
        geometry = QgsGeometry(row.geometry)
        geometry.convertToMultiType()
        feature.setGeometry(geometry)
        feature.setAttributes([row.values.get(column) for column, _ in columns])
        good = good and writer.addFeature(feature)
    message = writer.errorMessage()
    del writer  # closes the file
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    if not good or not layer.isValid():
        Path(path).unlink(missing_ok=True)
        text = tr("“{path}” could not be made ({error}): is the disk full or write-protected?")
        raise WriteError(text.format(path=path, error=message or tr("no reason given")))
    return layer
