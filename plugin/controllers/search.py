# SPDX-License-Identifier: GPL-3.0-or-later
"""The Search tab: words become a heat map, polygons and ranked places."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QColor, QImage

from ...backend.errors import InputError, OrielError
from ...backend.types import box_polygon
from ..adapters.areas import view_bounds
from ..adapters.field_types import NUMBER, TEXT, WHOLE
from ..adapters.geometry import area_m2, in_crs, layer_crs, to_geometry
from ..adapters.heat_layers import class_layer, heat_layer
from ..adapters.tables import Row, free_path, write_table
from ..i18n import tr
from ..map_tools.preview import OutlineView, Preview, Scene
from ..messages import show_error, show_info
from ..panels.place_list import SIDE
from ..panels.search_panel import SearchPanel
from . import search_jobs as jobs

if TYPE_CHECKING:
    from ...backend import Found, HeatMap, Place
    from ...backend.types import Bounds, Polygon, RasterRef
    from ..adapters.layers import Imagery
    from ..adapters.tables import Columns
    from .context import Context
    from .engine import WorkspaceJob

HOT = QColor("#e4572e")
FOUND_COLUMNS = (
    ("class", TEXT), ("score", NUMBER), ("peak", NUMBER), ("rival", TEXT), ("outline", TEXT), ("area_m2", NUMBER),
)  # fmt: skip
PLACE_COLUMNS = (("rank", WHOLE), ("score", NUMBER), ("query", TEXT))


class SearchController(QObject):
    """Owns the panel and what it shows on the map."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.panel = SearchPanel()
        self.preview = Preview(context.canvas)
        self._imagery: Imagery | None = None  # of the heat map and the places on show
        self._heat: HeatMap | None = None
        self._places: list[Place] = []
        self._marks: dict[int, bool] = {}  # row of the index -> liked
        self._asked = ""
        context.dock.add_tab(self.panel, "search", tr("Search"))
        self._connect()

    def unload(self) -> None:
        """Leave nothing behind."""
        self._context.imagery.imagery_changed.disconnect(self._on_imagery_changed)
        self._context.engine.runner.cancel("search")
        self.preview.remove()

    def _connect(self) -> None:
        panel = self.panel
        panel.highlight_asked.connect(self._on_highlight_asked)
        panel.places_asked.connect(self._on_places_asked)
        panel.polygons_asked.connect(self._on_polygons_asked)
        panel.threshold_moved.connect(self._on_threshold_moved)
        panel.hits.place_chosen.connect(self._on_place_chosen)
        panel.hits.marked.connect(self._on_marked)
        panel.hits.save_asked.connect(self._on_save_places_asked)
        self._context.imagery.imagery_changed.connect(self._on_imagery_changed)

    def _on_highlight_asked(self) -> None:
        self._with_imagery(self._highlight)

    def _highlight(self, imagery: Imagery) -> None:
        stem = f"{imagery.name} {self.panel.text}"
        job = jobs.HighlightJob(
            imagery.ref, self.panel.text, self._area(imagery.ref), free_path(stem, ".tif", beside=imagery.ref.uri)
        )
        self._submit(
            partial(jobs.run_highlight, job), tr("Highlighting {words}"), partial(self._on_highlighted, imagery, job)
        )

    def _on_highlighted(self, imagery: Imagery, job: jobs.HighlightJob, heat: HeatMap) -> None:
        self._imagery, self._heat = imagery, heat
        name = job.text.strip()
        try:
            layer = heat_layer(job.path, name) if len(heat.names) == 1 else class_layer(job.path, name, heat.names)
        except OrielError as error:
            self._on_failed(error)
            return
        QgsProject.instance().addMapLayer(layer)
        self.panel.show_heat(on=True)
        rivals = ", ".join(heat.lexicon.rivals) or tr("nothing")
        self.panel.answer.setText(tr("Held against: {rivals}.").format(rivals=rivals))
        self._on_threshold_moved(self.panel.threshold_value)

    def _on_threshold_moved(self, threshold: float) -> None:
        if self._heat is None or self._imagery is None:
            return
        self._submit(
            partial(jobs.run_regions, self._heat, threshold),
            tr("Outlining"),
            self._show_outlines,
            latest="search-outline",
        )

    def _show_outlines(self, found: list[Found]) -> None:
        if self._imagery is not None:
            self._draw([f.polygon for f in found])

    def _on_polygons_asked(self) -> None:
        if self._heat is None or self._imagery is None:
            return
        imagery = self._imagery
        work = partial(jobs.run_polygons, imagery.ref, self._heat, self.panel.threshold_value)
        self._submit(work, tr("Drawing outlines"), partial(self._save_found, imagery))

    def _save_found(self, imagery: Imagery, found: list[Found]) -> None:
        if not found:
            self.panel.answer.setText(tr("Nothing reaches this threshold; move it to the left."))
            return
        crs = layer_crs(imagery.ref)
        rows = []
        for item in found:
            geometry = to_geometry(item.polygon, imagery.ref)
            values = (item.concept, item.score, item.peak, item.rival, item.source, area_m2(geometry, crs))
            rows.append(Row(geometry, dict(zip((name for name, _ in FOUND_COLUMNS), values))))
        self._save(imagery, self._asked or found[0].concept, FOUND_COLUMNS, rows)
        self.preview.show(Scene())

    def _on_places_asked(self) -> None:
        self._marks.clear()
        self._with_imagery(self._find_places)

    def _find_places(self, imagery: Imagery) -> None:
        liked = tuple(row for row, good in self._marks.items() if good)
        disliked = tuple(row for row, good in self._marks.items() if not good)
        job = jobs.PlacesJob(imagery.ref, self.panel.text, liked=liked, disliked=disliked)
        self._submit(partial(jobs.run_places, job), tr("Searching places"), partial(self._on_places_found, imagery))

    def _on_places_found(self, imagery: Imagery, places: list[Place]) -> None:
        self._imagery, self._places = imagery, places
        self.panel.hits.show_places([f"{n}. {place.score:.0%}" for n, place in enumerate(places, start=1)])
        if not places:
            self.panel.answer.setText(tr("No place of this layer has image data to search."))
            return
        self.panel.answer.setText(tr("{count} places, best first. Click one to go there.").format(count=len(places)))
        self._context.engine.submit(
            partial(jobs.run_pictures, imagery.ref, [p.bounds for p in places], SIDE),
            title=tr("Pictures of places"),
            done=self._on_pictures,
            failed=self._on_failed,
            latest="pictures",
            background=True,
        )

    def _on_pictures(self, pictures: list[bytes]) -> None:
        for number, data in enumerate(pictures):
            self.panel.hits.set_picture(number, QImage(data, SIDE, SIDE, 3 * SIDE, QImage.Format.Format_RGB888))

    def _on_place_chosen(self, number: int) -> None:
        if self._imagery is None or not 0 <= number < len(self._places):
            return
        canvas = self._context.canvas
        ref = self._imagery.ref
        geometry = to_geometry(box_polygon(self._places[number].bounds), ref)
        try:
            shown = in_crs(geometry, layer_crs(ref), canvas.mapSettings().destinationCrs())
        except InputError as error:
            self._on_failed(error)
            return
        extent = QgsRectangle(shown.boundingBox())
        extent.scale(1.5)
        canvas.setExtent(extent)
        canvas.refresh()
        canvas.flashGeometries([geometry], layer_crs(ref))

    def _on_marked(self, number: int, good: bool) -> None:
        if self._imagery is not None and 0 <= number < len(self._places):
            self._marks[self._places[number].row] = good
            self._find_places(self._imagery)

    def _on_save_places_asked(self) -> None:
        if self._imagery is None:
            return
        ref = self._imagery.ref
        rows = [
            Row(to_geometry(box_polygon(p.bounds), ref), {"rank": n, "score": p.score, "query": self._asked})
            for n, p in enumerate(self._places, start=1)
        ]
        self._save(self._imagery, self._asked + " " + tr("places"), PLACE_COLUMNS, rows)

    def _on_imagery_changed(self, imagery: Imagery | None) -> None:
        if self._imagery is not None and (imagery is None or imagery.ref != self._imagery.ref):
            self._imagery, self._heat, self._places = None, None, []
            self._marks.clear()
            self.preview.show(Scene())
            self.panel.show_heat(on=False)
            self.panel.hits.show_places([])
            self.panel.answer.clear()

    def _with_imagery(self, use: Callable[[Imagery], None]) -> None:
        try:
            self._context.imagery.when_ready(use)
        except InputError as error:
            self._on_failed(error)

    def _submit(self, work: WorkspaceJob, title: str, done: Callable[[Any], None], *, latest: str = "search") -> None:
        if latest == "search":
            self._asked = self.panel.text.strip()
        self._context.engine.submit(
            work, title=title.format(words=self._asked), done=done, failed=self._on_failed, latest=latest
        )

    def _on_failed(self, error: Exception) -> None:
        show_error(self._context.dock.message_bar, error)

    def _area(self, ref: RasterRef) -> Bounds | None:
        return None if self.panel.whole_layer else view_bounds(self._context.canvas, ref)

    def _draw(self, polygons: list[Polygon]) -> None:
        ref = self._imagery.ref
        crs = layer_crs(ref)
        self.preview.show(Scene(tuple(OutlineView(to_geometry(p, ref), crs, HOT) for p in polygons)))

    def _save(self, imagery: Imagery, name: str, columns: Columns, rows: list[Row]) -> None:
        path = free_path(f"{imagery.name} {name}", ".gpkg", beside=imagery.ref.uri)
        try:
            layer = write_table(path, Path(path).stem, layer_crs(imagery.ref), columns, rows)
        except OrielError as error:
            self._on_failed(error)
            return
        QgsProject.instance().addMapLayer(layer)
        text = tr("{count} polygons saved to {file}").format(count=len(rows), file=Path(path).name)
        show_info(self._context.dock.message_bar, text)
