# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps saved objects and unsaved prompts safe from a crash, and brings them back."""

from __future__ import annotations

import contextlib
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMemoryProviderUtils,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...backend.errors import OrielError
from ..adapters.journal import JournalEntry
from ..adapters.results import ResultObject, Saved, result_fields, save, why_not
from ..i18n import tr, tr_n
from ..messages import STAYS, Button, push, show_error, show_info

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.gui import QgsMessageBar, QgsMessageBarItem

    from ..adapters.journal import Journal

OBJECT, PROMPTS = "object", "prompts"


class Recovery(QObject):
    """The journal of this session, and the offer to restore that of a crashed one."""

    prompts_restored = pyqtSignal(object)
    """What `keep_prompts` was given before the crash: a dict of JSON values."""

    def __init__(self, journal: Journal, bar: QgsMessageBar) -> None:
        """Use a journal; messages go to `bar`."""
        super().__init__()
        self._journal = journal
        self._bar = bar
        self._watched: dict[str, QgsVectorLayer] = {}
        self._item: QgsMessageBarItem | None = None
        journal.failed.connect(self._on_journal_failed)

    def keep_prompts(self, value: dict[str, Any] | None) -> None:
        """Keep the unsaved prompts; None = there are none."""
        if value:
            self._journal.put(JournalEntry(PROMPTS, PROMPTS, value))
        else:
            self._journal.drop(PROMPTS)

    def keep_saved(
        self, saved: Sequence[Saved], objects: Sequence[ResultObject], crs: QgsCoordinateReferenceSystem
    ) -> None:
        """Keep objects that went into an edit buffer until it is committed."""
        for place, item in zip(saved, objects):
            layer = QgsProject.instance().mapLayer(place.layer_id)
            if isinstance(layer, QgsVectorLayer):
                self._journal.put(JournalEntry(_key(place), OBJECT, _to_json(item, crs, layer)))
                self._watch(layer)

    def drop_saved(self, saved: Sequence[Saved]) -> None:
        """Forget objects that were taken back."""
        for place in saved:
            self._journal.drop(_key(place))

    def offer(self) -> None:
        """Ask whether to restore what a crash left behind, if anything."""
        entries = self._journal.left_behind()
        if not entries:
            self._journal.forget_left_behind()
            return
        count = sum(entry.kind == OBJECT for entry in entries)
        text = tr_n(
            "QGIS ended unexpectedly: {count} unsaved object can be restored.",
            "QGIS ended unexpectedly: {count} unsaved objects can be restored.",
            count,
        )
        if count == 0:
            text = tr("QGIS ended unexpectedly: your last prompts can be restored.")
        buttons = (Button(tr("Restore"), self._on_restore), Button(tr("Discard"), self._on_discard))
        self._item = push(self._bar, text.format(count=count), Qgis.MessageLevel.Warning, STAYS, buttons)

    def close(self) -> None:
        """Let go of all layers."""
        with contextlib.suppress(TypeError):  # closed before
            self._journal.failed.disconnect(self._on_journal_failed)
        for layer in list(self._watched.values()):
            self._unwatch(layer)

    def _on_journal_failed(self, error: Exception) -> None:
        show_error(self._bar, error)

    def _on_restore(self) -> None:
        self._dismiss()
        entries = self._journal.left_behind()
        try:
            count = self._restore_objects([entry.value for entry in entries if entry.kind == OBJECT])
        except OrielError as error:
            show_error(self._bar, error)
            return
        for entry in entries:
            if entry.kind == PROMPTS:
                self.prompts_restored.emit(entry.value)
        self._journal.forget_left_behind()
        if count:
            text = tr_n(
                "{count} object restored; save the layer to keep it.",
                "{count} objects restored; save the layer to keep them.",
                count,
            )
            show_info(self._bar, text.format(count=count))

    def _on_discard(self) -> None:
        self._dismiss()
        self._journal.forget_left_behind()

    def _dismiss(self) -> None:
        if self._item is not None:
            self._bar.popWidget(self._item)
            self._item = None

    def _restore_objects(self, values: list[dict[str, Any]]) -> int:
        """Put objects back into their layers; those whose layer is not there go to a temporary one."""
        groups: dict[str, list[dict[str, Any]]] = {}
        for value in values:
            groups.setdefault(f"{value['target']}\n{value['crs']}", []).append(value)
        for group in groups.values():
            crs = QgsCoordinateReferenceSystem.fromWkt(group[0]["crs"]) if group[0]["crs"] else None
            crs = crs or QgsCoordinateReferenceSystem()
            layer = _find(group[0]["target"]) or _temporary(group[0]["crs"])
            objects = [_from_json(value) for value in group]
            self.keep_saved(save(objects, crs, layer), objects, crs)
        return len(values)

    def _watch(self, layer: QgsVectorLayer) -> None:
        if layer.id() not in self._watched:
            self._watched[layer.id()] = layer
            for signal, slot in self._links(layer):
                signal.connect(slot)

    def _unwatch(self, layer: QgsVectorLayer) -> None:
        if self._watched.pop(layer.id(), None) is not None:
            for signal, slot in self._links(layer):
                signal.disconnect(slot)

    def _links(self, layer: QgsVectorLayer) -> list[Any]:
        gone = self._on_buffer_gone
        return [
            (layer.afterCommitChanges, gone),
            (layer.afterRollBack, gone),
            (layer.willBeDeleted, gone),
            (layer.featureDeleted, self._on_feature_deleted),
        ]

    def _on_buffer_gone(self) -> None:
        """A layer was committed, rolled back or removed: by the user's own will nothing of it can be lost any more."""
        layer: Any = self.sender()
        for entry in self._journal.entries:
            if entry.key.startswith(f"{layer.id()}/"):
                self._journal.drop(entry.key)
        self._unwatch(layer)

    def _on_feature_deleted(self, feature_id: int) -> None:
        layer: Any = self.sender()
        self._journal.drop(_key(Saved(layer.id(), feature_id)))


def _key(place: Saved) -> str:
    return f"{place.layer_id}/{place.feature_id}"


def _to_json(item: ResultObject, crs: QgsCoordinateReferenceSystem, layer: QgsVectorLayer) -> dict[str, Any]:
    value = {field.name: getattr(item, field.name) for field in fields(item)}
    value["geometry"] = item.geometry.asWkt()
    return {"object": value, "crs": crs.toWkt() if crs.isValid() else "", "target": layer.source()}


def _from_json(value: dict[str, Any]) -> ResultObject:
    item = dict(value["object"])
    return ResultObject(**{**item, "geometry": QgsGeometry.fromWkt(item["geometry"])})


def _find(source: str) -> QgsVectorLayer | None:
    """The layer that objects went to: in the project, or from its file."""
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and layer.source() == source and not why_not(layer):
            return layer
    if not Path(source.split("|", maxsplit=1)[0]).is_file():
        return None
    layer = QgsVectorLayer(source, Path(source.split("|", maxsplit=1)[0]).stem, "ogr")
    if why_not(layer):
        return None
    QgsProject.instance().addMapLayer(layer)
    return layer


def _temporary(wkt: str) -> QgsVectorLayer:
    layer = QgsMemoryProviderUtils.createMemoryLayer(
        tr("Oriel: restored objects"),
        result_fields(),
        QgsWkbTypes.MultiPolygon,
        QgsCoordinateReferenceSystem.fromWkt(wkt) if wkt else QgsCoordinateReferenceSystem(),
    )
    QgsProject.instance().addMapLayer(layer)
    return layer  # type: ignore[return-value]  # None only for a provider that is not built in
