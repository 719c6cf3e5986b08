# SPDX-License-Identifier: GPL-3.0-or-later
"""Class rasters of the Search tab: from words, from examples, or of groups; their legends and areas."""

from __future__ import annotations

import csv
import math
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject

from ...backend.errors import InputError, OrielError, WriteError
from ..adapters.examples import feature_examples
from ..adapters.heat_layers import class_layer
from ..adapters.legend import write_legend
from ..adapters.tables import free_path
from ..i18n import tr
from . import search_jobs as jobs
from .search_values import with_left_out

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsFeature, QgsVectorLayer

    from ...backend import ClassArea, ClassModel, Example
    from ...backend.types import RasterRef
    from ..adapters.layers import Imagery
    from .search_desk import Desk


class ClassMaps:
    """Answers the buttons for examples and groups; shows any class raster with its areas."""

    def __init__(self, desk: Desk) -> None:
        """Show no areas."""
        self._desk = desk
        self._table: tuple[ClassArea, ...] = ()
        self._name, self._beside = "", ""
        panel = desk.panel
        panel.learn.classes_asked.connect(self._on_classes_asked)
        panel.learn.groups_asked.connect(self._on_groups_asked)
        panel.classes.save_asked.connect(self.save_areas)

    def show(self, imagery: Imagery, path: str, table: Sequence[ClassArea], learned: ClassModel | None = None) -> None:
        """Add a class raster with its legend and list the areas."""
        self._table, self._name, self._beside = tuple(table), Path(path).stem, imagery.ref.uri
        named = [row for row in table if row.value]
        try:
            write_legend(path, table)
            layer = class_layer(path, Path(path).stem, [row.name for row in named], [row.rgb for row in named])
        except (OrielError, OSError) as error:
            self._desk.fail(error if isinstance(error, OrielError) else WriteError(str(error)))
            return
        QgsProject.instance().addMapLayer(layer)
        self._desk.panel.classes.show_areas(table, learned)

    def clear(self) -> None:
        """List no areas."""
        self._table = ()
        self._desk.panel.classes.show_areas(())

    def save_areas(self) -> str:
        """Write the areas as CSV; returns the path, "" where that failed."""
        path = free_path(self._name + " " + tr("areas"), ".csv", beside=self._beside)
        try:
            with Path(path).open("w", newline="", encoding="utf-8") as file:
                out = csv.writer(file)
                out.writerow(("value", "class", "pixels", "hectares", "share"))
                for row in self._table:
                    size = "" if math.isnan(row.area_m2) else f"{row.hectares:.6f}"
                    out.writerow((row.value, row.name or tr("none"), row.pixels, size, f"{row.share:.6f}"))
        except OSError as error:
            text = tr("“{path}” could not be written ({error}): is the disk full or write-protected?")
            self._desk.fail(WriteError(text.format(path=path, error=error)))
            return ""
        self._desk.say(tr("Areas saved to {file}").format(file=Path(path).name))
        return path

    def _on_classes_asked(self) -> None:
        self._desk.with_imagery(self._learn)

    def _learn(self, imagery: Imagery) -> None:
        layer, field = self._desk.panel.learn.examples
        if layer is None or not field:
            raise InputError(tr("Choose a layer with examples and the attribute that names their class."))
        examples = tuple(layer_examples(layer, field, imagery.ref))
        if not examples:
            text = tr("“{layer}” has no example with a class on the imagery: check the layer and the field “{field}”.")
            raise InputError(text.format(layer=layer.name(), field=field))
        kind = tr("classes")
        path = free_path(f"{imagery.name} {layer.name()} {kind}", ".tif", beside=imagery.ref.uri)
        where, all_bands = self._desk.where(imagery.ref), self._desk.panel.learn.all_bands.isChecked()
        job = jobs.MapJob(imagery.ref, where, path, examples=examples, all_bands=all_bands)
        self._run(imagery, job, tr("Learning the classes"))

    def _on_groups_asked(self) -> None:
        self._desk.with_imagery(self._group)

    def _group(self, imagery: Imagery) -> None:
        count = self._desk.panel.learn.count.value()
        names = tuple(tr("group {number}").format(number=n) for n in range(1, count + 1))
        kind = tr("groups")
        path = free_path(f"{imagery.name} {kind}", ".tif", beside=imagery.ref.uri)
        where, all_bands = self._desk.where(imagery.ref), self._desk.panel.learn.all_bands.isChecked()
        self._run(imagery, jobs.MapJob(imagery.ref, where, path, groups=names, all_bands=all_bands), tr("Grouping"))

    def _run(self, imagery: Imagery, job: jobs.MapJob, title: str) -> None:
        self._desk.submit(partial(jobs.run_map, job), title, partial(self._on_mapped, imagery, job.path))

    def _on_mapped(self, imagery: Imagery, path: str, found: jobs.Mapped) -> None:
        self.show(imagery, path, found.table, found.learned)
        self._desk.panel.answer.setText(with_left_out("", found.unclear))


def layer_examples(layer: QgsVectorLayer, field: str, ref: RasterRef) -> list[Example]:
    """The selected features, or all, as examples."""
    features: list[QgsFeature] = layer.selectedFeatures() or list(layer.getFeatures())
    return feature_examples(features, layer.crs(), field, ref)
