# SPDX-License-Identifier: GPL-3.0-or-later
"""From the screen into a layer and back: save, take back, reopen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)

from ...backend.errors import InputError, OrielError, WriteError
from ..adapters.geometry import area_m2, in_crs
from ..adapters.results import ResultObject, Saved, new_package, save, take_back
from ..adapters.tables import free_path
from ..i18n import tr
from .segment_objects import Candidate, Source, replay_of
from .segment_prompts import prompts_crs, prompts_from_json, prompts_to_json, was_edited
from .segment_state import Draft, Drafts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsField

    from ..map_tools.gestures import Gesture
    from ..panels.class_list import SegmentClass
    from ..panels.segment_panel import SegmentPanel
    from .recovery import Recovery


@dataclass(frozen=True)
class Receipt:
    """What one save wrote, so that it can be taken back.

    Attributes:
        places: where the objects went.
        geometries: their outlines there; committing a layer gives its new features other ids.
        found: what a run had found before it was saved, see `segment_batch_results.Findings`; None = single objects.
    """

    places: tuple[Saved, ...]
    geometries: tuple[QgsGeometry, ...]
    found: Any = None


class SegmentSaving:
    """Writes drafts to the target of the panel; every failure is one sentence and leaves the drafts as they are."""

    def __init__(self, panel: SegmentPanel, recovery: Recovery) -> None:
        self._panel = panel
        self._recovery = recovery

    def save(self, drafts: Drafts, chosen: SegmentClass) -> Receipt:
        """Save drafts as objects of one class.

        Raises:
            WriteError: the target cannot take them; nothing was added by this call.
            InputError: an object has no place in the target's CRS.
        """
        layer = self._panel.target.layer or self._new_layer(drafts[0].source)
        places: list[Saved] = []
        try:
            for source in dict.fromkeys(draft.source for draft in drafts):
                group = [draft for draft in drafts if draft.source == source]
                objects = [_result(draft, chosen.name) for draft in group]
                written = save(objects, source.crs, layer)
                places += written
                self._recovery.keep_saved(written, objects, source.crs)
        except OrielError:
            self._remove(places)
            raise
        self._remove([place for draft in drafts if draft.origin is not None for place in _present(draft.origin)])
        return _receipt(layer, places)

    def save_objects(self, objects: list[ResultObject], source: Source, more: Sequence[QgsField] = ()) -> Receipt:
        """Save many objects of one imagery as one undo step of their layer.

        Args:
            objects: with geometries in the CRS of the imagery.
            source: the imagery.
            more: fields that a new layer gets besides Oriel's own.

        Raises:
            WriteError: the target cannot take them; nothing was added by this call.
            InputError: an object has no place in the target's CRS.
        """
        layer = self._panel.target.layer or self._new_layer(source, more)
        written = save(objects, source.crs, layer)
        self._recovery.keep_saved(written, objects, source.crs)
        return _receipt(layer, written)

    def new_layer(self, source: Source, more: Sequence[QgsField] = ()) -> QgsVectorLayer:
        """Make the GeoPackage that a long run writes into; it becomes the target.

        Raises:
            WriteError: it cannot be made.
        """
        return self._new_layer(source, more)

    def take_back(self, receipt: Receipt) -> None:
        """Remove objects from their layer again.

        Raises:
            WriteError: the layer is gone or refuses; the caller still has the drafts.
        """
        places = [p for place, shape in zip(receipt.places, receipt.geometries) for p in _present((place, shape))]
        if len(places) < len(receipt.places):
            self._remove(places)
            raise WriteError(tr("The saved object is no longer in its layer; its outline is back on the map."))
        take_back(places)
        self._recovery.drop_saved(receipt.places)

    def reopen(self, gesture: Gesture) -> tuple[Draft, str]:
        """Read the saved object under a point, the smallest where several overlap; it stays in its layer until saved.

        Returns:
            The object as a draft, and its class.

        Raises:
            InputError: there is none, with what to do.
        """
        layer = self._panel.target.layer
        if layer is None:
            raise InputError(tr("Nothing to reopen: choose the layer that holds the object under “Save to”."))
        point = QgsGeometry.fromPointXY(QgsPointXY(*gesture.points[0]))
        here = in_crs(point, gesture.crs, layer.crs())
        found = [f for f in layer.getFeatures(_near(here)) if f.geometry().intersects(here)]
        if not found:
            raise InputError(
                tr("No saved object here: put the pointer on an object of “{name}”.").format(name=layer.name())
            )
        return _draft(min(found, key=lambda feature: feature.geometry().area()), layer)

    def _remove(self, places: list[Saved]) -> None:
        if places:
            take_back(places)
            self._recovery.drop_saved(places)

    def _new_layer(self, source: Source, more: Sequence[QgsField] = ()) -> QgsVectorLayer:
        classes = self._panel.classes.classes
        beside = source.ref.uri if source.ref is not None else ""
        path = self._panel.target.path or free_path(f"{source.name} objects", ".gpkg", beside=beside)
        name = Path(path).stem
        layer = new_package(path, source.crs, name=name, colors={c.name: c.color for c in classes})
        own = {field.name().lower() for field in layer.fields().toList()}
        layer.dataProvider().addAttributes([field for field in more if field.name().lower() not in own])
        layer.updateFields()
        QgsProject.instance().addMapLayer(layer)
        self._panel.target.set_path("")
        self._panel.target.set_layer(layer)
        return layer


def _receipt(layer: QgsVectorLayer, places: Sequence[Saved]) -> Receipt:
    return Receipt(tuple(places), tuple(layer.getFeature(place.feature_id).geometry() for place in places))


def _result(draft: Draft, class_name: str) -> ResultObject:
    shown: Candidate = draft.shown
    return ResultObject(
        geometry=shown.geometry,
        class_name=class_name,
        score=round(shown.score, 4),
        stability=round(shown.stability, 4),
        area_m2=area_m2(shown.geometry, draft.source.crs),
        model=shown.model,
        prompts=_prompts(draft),
        source=draft.source.name,
        timestamp=datetime.now().astimezone().isoformat(timespec="seconds"),
    )


def _prompts(draft: Draft) -> str:
    """How the object was made, for `oriel:replay`."""
    replay = replay_of(draft)
    edited = draft.edited or replay is None
    crs = draft.source.crs.authid()
    return prompts_to_json(draft.prompts, choice=draft.choice, edited=edited, crs=crs, replay=replay)


def _draft(feature: QgsFeature, layer: QgsVectorLayer) -> tuple[Draft, str]:
    values = {name.lower(): feature[name] for name in feature.fields().names() if feature[name]}
    prompts = prompts_from_json(str(values.get("prompts", "")))
    crs = layer.crs()
    candidate = Candidate(feature.geometry(), model=str(values.get("model", "")))
    text = str(values.get("prompts", ""))
    wkt = crs.toWkt() if crs.isValid() else ""
    source = Source(str(values.get("source", "")), wkt, prompt_crs=prompts_crs(text))
    origin = (Saved(layer.id(), feature.id()), feature.geometry())
    draft = Draft(0, prompts, (candidate,), edited=was_edited(text) or not prompts, source=source, origin=origin)
    return draft, str(values.get("class", ""))


def _present(origin: tuple[Saved, QgsGeometry]) -> list[Saved]:
    """Where an object is now: committing a layer gives its new features other ids."""
    place, shape = origin
    layer = QgsProject.instance().mapLayer(place.layer_id)
    if not isinstance(layer, QgsVectorLayer):
        return []
    feature = layer.getFeature(place.feature_id)
    if feature.isValid() and feature.geometry().equals(shape):
        return [place]
    same = [f.id() for f in layer.getFeatures(_near(shape)) if f.geometry().equals(shape)]
    return [Saved(place.layer_id, same[-1])] if same else []


def _near(geometry: QgsGeometry) -> QgsFeatureRequest:
    return QgsFeatureRequest(geometry.boundingBox())
