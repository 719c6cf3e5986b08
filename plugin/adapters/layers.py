# SPDX-License-Identifier: GPL-3.0-or-later
"""Raster layers of QGIS as the backend sees them: which file, which bands, which stretch. Reads no pixel."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsProviderRegistry, QgsRasterLayer

from ... import backend
from ...backend.errors import RasterUnsupportedError
from ..i18n import tr
from .layer_style import LayerStyle, layer_style

if TYPE_CHECKING:
    from ...backend.types import RasterRef


class LayerKind(Enum):
    """How a layer can be used."""

    FILE = "file"
    """The backend reads it."""
    RENDERED = "rendered"
    """Only QGIS can read it, so QGIS draws it for the backend."""
    UNUSABLE = "unusable"


@dataclass(frozen=True)
class LayerUse:
    """How a layer can be used, and why not otherwise."""

    kind: LayerKind
    reason: str = ""


@dataclass(frozen=True)
class Imagery:
    """The raster that the user works on.

    Attributes:
        layer_id: of the map layer, in the project.
        name: of the map layer.
        ref: how the backend reads it.
        note: what the user should know about it, e.g. that it has no CRS; "" = nothing.
    """

    layer_id: str
    name: str
    ref: RasterRef
    note: str = ""


@dataclass(frozen=True)
class RasterRequest:
    """What can be said of a layer without opening its file; `describe` adds the rest on the worker.

    Attributes:
        layer_id, name: of the map layer.
        uri: what GDAL opens.
        style: how the layer is drawn.
        crs_wkt: the layer's CRS as set in QGIS; "" = none.
    """

    layer_id: str
    name: str
    uri: str
    style: LayerStyle
    crs_wkt: str


def layer_use(layer: QgsMapLayer | None) -> LayerUse:
    """Say whether and how a layer can be used."""
    if layer is None:
        return LayerUse(LayerKind.UNUSABLE, tr("Add or choose an imagery layer: Oriel works on rasters."))
    if not isinstance(layer, QgsRasterLayer):
        return LayerUse(
            LayerKind.UNUSABLE, tr("“{name}” is not a raster layer: choose imagery.").format(name=layer.name())
        )
    if not layer.isValid() or layer.dataProvider() is None:
        text = tr("“{name}” cannot be read: repair its data source in the layer tree.")
        return LayerUse(LayerKind.UNUSABLE, text.format(name=layer.name()))
    if layer.providerType() != "gdal":
        return LayerUse(LayerKind.RENDERED, tr("QGIS draws this layer for Oriel."))
    if layer_style(layer) is None:
        return LayerUse(LayerKind.RENDERED, tr("Oriel sees this layer as QGIS draws it, because of its style."))
    return LayerUse(LayerKind.FILE)


def raster_request(layer: QgsRasterLayer) -> RasterRequest:
    """Read on the GUI thread what `describe` needs.

    Raises:
        RasterUnsupportedError: the layer must be drawn by QGIS (see `layer_use`).
    """
    style = layer_style(layer)
    if style is None or layer.providerType() != "gdal":
        raise RasterUnsupportedError(tr("“{name}” can only be drawn by QGIS.").format(name=layer.name()))
    crs = layer.crs()
    wkt = crs.toWkt() if crs.isValid() else ""
    return RasterRequest(layer.id(), layer.name(), gdal_uri(layer), style, wkt)


def gdal_uri(layer: QgsRasterLayer) -> str:
    """What GDAL opens for a layer: path, subdataset, /vsicurl/..., /vsizip/... without QGIS's own additions."""
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    path = str(parts.get("path") or layer.source().split("|")[0])
    table = parts.get("layerName")
    if table and path.lower().endswith(".gpkg"):
        return f"GPKG:{path}:{table}"
    prefix, suffix = str(parts.get("vsiPrefix") or ""), str(parts.get("vsiSuffix") or "")
    if prefix and not path.startswith(prefix):
        path = prefix + path
    if suffix and not path.endswith(suffix):
        path += suffix
    return path


def describe(request: RasterRequest) -> Imagery:
    """Open the file and complete the description; called on the worker.

    Raises:
        RasterError: the file cannot be used.
    """
    style = request.style
    ref = backend.describe(
        request.uri,
        bands=style.bands,
        stretch=style.stretch,
        nodata=style.nodata,
        crs_wkt=request.crs_wkt or None,
    )
    notes: list[str] = [style.note] if style.note else []
    if not ref.crs_wkt:
        notes.append(tr("This layer has no CRS: sizes are in layer units."))
    return Imagery(request.layer_id, request.name, ref, " ".join(notes))
