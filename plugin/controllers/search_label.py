# SPDX-License-Identifier: GPL-3.0-or-later
"""Label my polygons: the best of the words for each polygon of a layer, as its attributes."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsVectorLayer

from ... import backend
from ...backend.errors import InputError, OrielError
from ..adapters.geometry import in_crs, layer_crs
from ..adapters.label_fields import labelled_copy, takes_labels, write_labels
from ..adapters.polygons import to_polygons
from ..adapters.tables import free_path
from ..i18n import tr, tr_n

if TYPE_CHECKING:
    from qgis.core import QgsFeature

    from ...backend import PolygonLabel
    from ...backend.progress import Progress
    from ...backend.types import Polygon, RasterRef
    from ..adapters.layers import Imagery
    from ..tasks.workspace import Workspace
    from .search_desk import Desk

    Shapes = tuple[tuple[Polygon, ...], ...]


def run_labels(
    ref: RasterRef, text: str, shapes: Shapes, workspace: Workspace, progress: Progress
) -> list[PolygonLabel]:
    """The best word for each shape. Runs on the worker."""
    reader = backend.with_index(workspace.reader(ref), workspace.index_folder)
    return backend.label_polygons(shapes, backend.parse_query(text), reader, progress=progress)


class PolygonLabels:
    """Answers the button."""

    def __init__(self, desk: Desk) -> None:
        """Label nothing yet."""
        self._desk = desk
        desk.panel.label.label_asked.connect(self._on_label_asked)

    def _on_label_asked(self) -> None:
        self._desk.with_imagery(self._label)

    def _label(self, imagery: Imagery) -> None:
        layer, text = self._desk.panel.label.polygons, self._desk.panel.text
        if layer is None:
            raise InputError(tr("Choose a layer with polygons to label."))
        backend.parse_query(text)  # says at once what is wrong with the words
        features = layer.selectedFeatures() or list(layer.getFeatures())
        shapes = tuple(_outlines(feature, layer, imagery.ref) for feature in features)
        if not any(shapes):
            raise InputError(
                tr("“{name}” has no polygon on the imagery: choose another layer.").format(name=layer.name())
            )
        ids = tuple(feature.id() for feature in features)
        self._desk.submit(
            partial(run_labels, imagery.ref, text, shapes),
            tr("Labelling polygons"),
            partial(self._on_labelled, layer.id(), ids),
        )

    def _on_labelled(self, layer_id: str, ids: tuple[int, ...], labels: list[PolygonLabel]) -> None:
        layer = QgsProject.instance().mapLayer(layer_id)
        if not isinstance(layer, QgsVectorLayer):
            self._desk.fail(InputError(tr("The layer with the polygons is gone; add it again and label it once more.")))
            return
        known = set(layer.allFeatureIds())  # some may have been deleted meanwhile
        found = {fid: label for fid, label in zip(ids, labels) if fid in known}
        try:
            where = self._write(layer, found)
        except OrielError as error:
            self._desk.fail(error)
            return
        count = sum(bool(label.word) for label in found.values())
        text = tr_n("{count} polygon labelled: {where}", "{count} polygons labelled: {where}", count)
        self._desk.panel.answer.setText(text.format(count=count, where=where))

    def _write(self, layer: QgsVectorLayer, found: dict[int, PolygonLabel]) -> str:
        """Write the labels; returns where they are."""
        if takes_labels(layer):
            fields = ", ".join(write_labels(layer, found))
            text = tr("fields {fields} of “{layer}”, which is not saved yet.")
            return text.format(fields=fields, layer=layer.name())
        name = tr("{layer} labels").format(layer=layer.name())
        path = free_path(name, ".gpkg", beside=layer.source().split("|")[0])
        copy = labelled_copy(layer, found, path)
        QgsProject.instance().addMapLayer(copy)
        return tr("“{layer}” is read-only, so a copy was made.").format(layer=layer.name())


def _outlines(feature: QgsFeature, layer: QgsVectorLayer, ref: RasterRef) -> tuple[Polygon, ...]:
    """Parts of a feature in working pixels; none where it has no place on the raster."""
    if not feature.hasGeometry():
        return ()
    try:
        moved = in_crs(feature.geometry(), layer.crs(), layer_crs(ref))
    except InputError:
        return ()
    return tuple(to_polygons(moved, ref))
