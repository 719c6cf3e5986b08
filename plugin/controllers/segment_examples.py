# SPDX-License-Identifier: GPL-3.0-or-later
"""Objects to compare with, each on the imagery that it was made on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsGeometry, QgsProject, QgsRasterLayer

from ...backend.errors import InputError
from ...backend.types import Polygon
from ..adapters.geometry import in_crs, layer_crs, to_pixels
from ..adapters.layers import LayerKind, RasterRequest, describe, layer_use, raster_request
from ..i18n import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsVectorLayer

    from ...backend.types import RasterRef
    from ..adapters.layers import Imagery
    from .segment_state import SegmentState


@dataclass(frozen=True, eq=False)
class Example:
    """An object to compare with.

    Attributes:
        imagery: what it is read on; a request where the worker has to open it first.
        shape: its outline in the CRS of that imagery.
    """

    imagery: RasterRef | RasterRequest
    shape: QgsGeometry


def examples_of(
    state: SegmentState, layer: QgsVectorLayer | None, imagery: Imagery, recent: Sequence[str]
) -> tuple[Example, ...]:
    """Outlines on the screen; without any, the selected objects of a layer.

    Args:
        state: what is on the screen.
        layer: where objects are saved.
        imagery: what the user works on now.
        recent: ids of the layers that were chosen, the last one first.

    Raises:
        InputError: one lies on no imagery of the project, or has no place in its CRS.
    """
    found = []
    for draft in state.ready:
        source, shape = draft.source, draft.shown.geometry
        if source.ref is not None:
            found.append(Example(source.ref, shape))
        else:
            found.append(_placed(shape, source.crs, source.name, imagery, recent))
    if not found and layer is not None:
        for feature in layer.selectedFeatures():
            if feature.hasGeometry():
                found.append(_placed(feature.geometry(), layer.crs(), _source_name(feature), imagery, recent))
    return tuple(found)


def by_raster(examples: Sequence[Example]) -> dict[RasterRef, list[tuple[Polygon, ...]]]:
    """Examples in working pixels of their raster; on the worker, opens what is a request."""
    opened: dict[str, RasterRef] = {}
    result: dict[RasterRef, list[tuple[Polygon, ...]]] = {}
    for example in examples:
        ref = example.imagery
        if isinstance(ref, RasterRequest):
            ref = opened.get(ref.layer_id) or opened.setdefault(ref.layer_id, describe(ref).ref)
        result.setdefault(ref, []).append(_polygons(example.shape, ref))
    return result


def _polygons(shape: QgsGeometry, ref: RasterRef) -> tuple[Polygon, ...]:
    crs = layer_crs(ref)  # the shape's own: QGIS's transforms are not safe on the worker
    areas = shape.asMultiPolygon() if shape.isMultipart() else [shape.asPolygon()]
    return tuple(Polygon(tuple(to_pixels(ring, crs, ref) for ring in area)) for area in areas if area)


def _source_name(feature: QgsFeature) -> str:
    """The imagery that an object says it was made on; "" = it does not say."""
    at = feature.fields().lookupField("source")
    name = feature.attribute(at) if at >= 0 else None
    return name if isinstance(name, str) else ""


def _placed(
    shape: QgsGeometry, crs: QgsCoordinateReferenceSystem, name: str, imagery: Imagery, recent: Sequence[str]
) -> Example:
    """A saved object on the imagery it names, else on what the user chose last of all that lies under it."""
    ranks = {layer_id: rank for rank, layer_id in enumerate(recent)}
    rasters = [layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer)]
    rasters.sort(key=lambda layer: (layer.name() != name, ranks.get(layer.id(), len(ranks))))
    for raster in rasters:
        chosen = raster.id() == imagery.layer_id
        if not chosen and layer_use(raster).kind is not LayerKind.FILE:
            continue
        try:
            moved = in_crs(shape, crs, raster.crs())
        except InputError:
            continue
        if raster.extent().contains(moved.boundingBox().center()):
            return Example(imagery.ref if chosen else raster_request(raster), moved)
    if name:
        text = tr(
            "An example lies on no imagery of this project: add “{name}”, which it was made on, or choose another."
        )
        raise InputError(text.format(name=name))
    raise InputError(tr("An example lies on no imagery of this project: add what it was made on, or choose another."))
