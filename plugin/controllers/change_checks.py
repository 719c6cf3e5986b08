# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with the chosen layers, before anything is computed. Each is one sentence that says what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsRasterLayer

from ...backend.errors import InputError
from ..adapters.layers import LayerKind, gdal_uri, layer_use, raster_request
from ..adapters.pairs import layer_date
from ..i18n import tr
from ..panels.change_inputs import MAP, NETWORK, SERIES, WORDS
from .change_networks import network_file

if TYPE_CHECKING:
    from ..adapters.layers import RasterRequest
    from ..panels.change_panel import ChangePanel

LEAST_DATES = 3


def check_request(layer: QgsRasterLayer | None) -> RasterRequest:
    """A layer as the worker needs it.

    Raises:
        InputError: it cannot be compared.
    """
    use = layer_use(layer)
    if use.kind is LayerKind.UNUSABLE or layer is None:
        raise InputError(use.reason)
    if use.kind is LayerKind.RENDERED:
        text = tr("“{name}” can only be drawn by QGIS; export it as a GeoTIFF to compare it.")
        raise InputError(text.format(name=layer.name()))
    return raster_request(layer)


def chosen_layers(panel: ChangePanel) -> list[QgsRasterLayer | None]:
    """The layers that the question needs, in time order."""
    if panel.kind == SERIES:
        ticked = sorted(panel.inputs.series.layers, key=layer_date)
        return list(ticked)
    if panel.kind == MAP and not panel.inputs.both_dates.isChecked():
        return [panel.after_layer]
    return [panel.before_layer, panel.after_layer]


def check_inputs(panel: ChangePanel) -> tuple[RasterRequest, ...]:
    """The layers of a run.

    Raises:
        InputError: a layer or a word is missing, or there twice.
    """
    layers = chosen_layers(panel)
    if panel.kind == SERIES:
        _check_series(layers)
    elif len(layers) == 2 and layers[0] is not None and layers[0] == layers[1]:
        text = tr("Before and After are both “{name}”: choose two different layers.")
        raise InputError(text.format(name=layers[0].name()))
    lines = {WORDS: panel.words, SERIES: panel.inputs.series.words if panel.inputs.series.method == WORDS else None}
    line = lines.get(panel.kind)
    if line is not None and not line.text().strip():
        raise InputError(tr("Type what to look for, like “new buildings” or “trees lost”."))
    if panel.kind == MAP and panel.inputs.map_layer is None:
        raise InputError(tr("Choose the polygon layer to check; add one to the project first if there is none."))
    if panel.kind == NETWORK:
        network_file(panel.inputs.network.path)
    return tuple(check_request(layer) for layer in layers)


def notes(panel: ChangePanel) -> list[str]:
    """Sentences about the chosen pair that the user should see before comparing."""
    if panel.kind == SERIES:
        return []
    layers = [layer for layer in chosen_layers(panel) if layer is not None and layer.isValid()]
    if len(layers) < 2 or layers[0] == layers[1]:
        return []
    before, after = layers
    found = []
    dates = layer_date(before), layer_date(after)
    if all(dates) and dates[0] > dates[1]:
        text = tr("⚠ Before ({before}) is later than After ({after}): swap them with ⇅, or “new” will mean “lost”.")
        found.append(text.format(before=dates[0], after=dates[1]))
    if before.crs().isValid() != after.crs().isValid():
        text = tr("⚠ “{name}” has no CRS: set it in the layer’s properties, or nobody can say where it lies.")
        found.append(text.format(name=(after if before.crs().isValid() else before).name()))
    if gdal_uri(before) == gdal_uri(after) and before.providerType() == after.providerType() == "gdal":
        found.append(tr("⚠ Both layers show the same file: they can only differ in the bands that are shown."))
    return found


def _check_series(layers: list[QgsRasterLayer | None]) -> None:
    if len(layers) < LEAST_DATES:
        raise InputError(tr("Tick three or more layers; for two dates choose “Any change”."))
    for layer in layers:
        if layer is not None and not layer_date(layer):
            text = tr("“{name}” has no date: put one into its name (2021-05-31), or set it in its temporal properties.")
            raise InputError(text.format(name=layer.name()))
