# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user asks in the Change tab, as values for the worker. GUI thread only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import backend
from ...backend.errors import InputError
from ..adapters.geometry import in_crs, layer_crs
from ..adapters.polygons import to_polygons
from ..i18n import tr
from ..panels.change_inputs import BANDS, INDEX, MAP, SERIES, WORDS
from .change_values import Names, Question

if TYPE_CHECKING:
    from qgis.core import QgsRasterLayer

    from ...backend import MapItem
    from ...backend.types import Polygon, RasterRef
    from ..panels.change_panel import ChangePanel


def question_of(panel: ChangePanel) -> Question:
    """What is to be found."""
    inputs, kind = panel.inputs, panel.kind
    series = inputs.series
    method = series.method if kind == SERIES else str(inputs.method.currentData())
    text = {MAP: inputs.map_word, SERIES: series.words}.get(kind, inputs.words)
    index, bands = (series.index, series.bands) if kind == SERIES else (inputs.index, inputs.index_bands)
    return Question(
        kind=kind,
        text=text.text().strip() if kind != SERIES or method == WORDS else "",
        classes=_split(inputs.classes.text()),
        was=_split(inputs.was.text()),
        became=_split(inputs.became.text()),
        method=method,
        index=(index.text().strip() or "NDVI") if kind in (BANDS, SERIES) and method == INDEX else "",
        bands=bands.text(),
        both_dates=inputs.both_dates.isChecked(),
        find_new=inputs.find_new.isChecked(),
        damage=inputs.both_dates.isChecked() and inputs.damage.isChecked(),
        network=inputs.network.path,
        fused=inputs.network.fused.isChecked(),
        adjust=panel.options.adjust.isChecked(),
        clear=panel.options.takes_clear and panel.options.clear.isChecked(),
    )


def names_of(layers: list[QgsRasterLayer], dates: tuple[str, ...]) -> Names:
    """The first and the last layer of a run."""
    return Names(layers[0].name(), layers[-1].name(), dates[0], dates[-1])


def map_items(panel: ChangePanel, ref: RasterRef) -> tuple[MapItem, ...]:
    """The polygons of the map in pixels of the image; those beside it are left out.

    Raises:
        InputError: the layer is gone, or nothing of it lies on the image.
    """
    layer = panel.inputs.map_layer
    if layer is None:
        raise InputError(tr("The polygon layer is gone: choose another one."))
    crs, items = layer_crs(ref), []
    for feature in layer.getFeatures():
        if not feature.hasGeometry():
            continue
        polygons = tuple(to_polygons(in_crs(feature.geometry(), layer.crs(), crs), ref))
        if any(_touches(polygon, ref) for polygon in polygons):
            items.append(backend.MapItem(feature.id(), polygons))
    if not items:
        text = tr("No polygon of “{name}” lies on the image: choose another layer or image.")
        raise InputError(text.format(name=layer.name()))
    return tuple(items)


def _split(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word.strip() for word in text.split(",") if word.strip()))


def _touches(polygon: Polygon, ref: RasterRef) -> bool:
    (x0, y0), (x1, y1) = polygon.rings[0].min(axis=0), polygon.rings[0].max(axis=0)
    return bool(x1 > 0 and y1 > 0 and x0 < ref.width and y0 < ref.height)
