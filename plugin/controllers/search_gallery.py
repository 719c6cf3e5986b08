# SPDX-License-Identifier: GPL-3.0-or-later
"""The gallery of the Search tab: places or highlighted polygons, their pictures, marks and layers."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtGui import QImage

from ... import backend
from ...backend.errors import InputError
from ..adapters.field_types import NUMBER, TEXT, WHOLE
from ..adapters.geometry import in_crs, layer_crs, to_geometry
from ..adapters.layers import gdal_uri
from ..adapters.tables import Row
from ..i18n import tr
from ..panels.place_list import SIDE
from . import search_jobs as jobs
from . import search_place_jobs as place_jobs
from .search_marks import Mark, MarkBook

if TYPE_CHECKING:
    from ...backend.types import Bounds
    from .search_desk import Desk
    from .search_place_jobs import PlacesJob
    from .search_values import Hit

HIT_COLUMNS = (
    ("rank", WHOLE), ("score", NUMBER), ("query", TEXT), ("mark", TEXT), ("layer", TEXT), ("because", TEXT),
)  # fmt: skip
MARK_COLUMNS = (("class", TEXT), ("mark", TEXT), ("query", TEXT))
WKT_DIGITS = 8
PICTURES = 12
"""Made at once; the next ones only when these have been shown, so that a click never waits for all."""


class Gallery:
    """Shows hits and learns from marks."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        self._desk = desk
        self._list = desk.panel.hits
        self.hits: list[Hit] = []
        self.book = MarkBook()
        self.query = ""
        self.asked: PlacesJob | None = None  # what the places were found with
        self._again: Callable[[], None] | None = None  # asks for places anew, with the marks
        self._features: Any = None
        self._scores: dict[Hit, int] = {}
        self._marked_hits: list[Hit] = []
        self._pictures: dict[tuple[str, Bounds], QImage] = {}
        self._list.place_chosen.connect(self.go_to)
        self._list.marked.connect(self.mark)
        self._list.save_asked.connect(self.save)
        self._list.export_asked.connect(self.export)
        self._list.forget_asked.connect(self.forget_marks)

    def open(self, query: str) -> None:
        """Take up the marks of a query before its hits arrive."""
        self.query = query.strip()
        self.book.open(query)
        self._marked_hits = []

    def show_places(self, hits: list[Hit], asked: PlacesJob, again: Callable[[], None]) -> None:
        """Show ranked places; `again` asks for them anew after a mark."""
        self.asked, self._again, self._features, self._scores = asked, again, None, {}
        said = {hit.place: self.marked(hit) for hit in hits}
        # What was marked stays in sight: ticked ones first, crossed ones last.
        marked = {hit.place: hit for hit in (*self._marked_hits, *(h for h in hits if said[h.place] is not None))}
        liked = [hit for hit in marked.values() if self.marked(hit)]
        crossed = [hit for hit in marked.values() if self.marked(hit) is False]
        self._show([*liked, *(hit for hit in hits if said[hit.place] is None), *crossed])

    def show_polygons(self, hits: list[Hit]) -> None:
        """Show highlighted polygons; marks order them at once."""
        self.asked, self._again, self._features = None, None, None
        self._scores = {hit: n for n, hit in enumerate(hits)}
        self._show(hits)
        if hits:
            work = partial(place_jobs.run_features, hits[0].ref, tuple(hit.polygon for hit in hits))
            self._desk.submit(
                work, tr("Learning from the polygons"), self._learn_from, latest="search-learn", background=True
            )

    def clear(self) -> None:
        """Show nothing."""
        self._desk.context.engine.runner.cancel("pictures")
        self._desk.context.engine.runner.cancel("search-learn")
        self.asked, self._again, self._features, self._scores = None, None, None, {}
        self._pictures.clear()
        self._show([])

    @property
    def is_of_many(self) -> bool:
        """Whether hits lie on rasters that are not the layer the user works on."""
        return any(hit.file for hit in self.hits)

    # -- marks -------------------------------------------------------------------------------------------------------

    def mark(self, number: int, good: bool) -> None:
        """Tick or cross; the same once more takes it back."""
        if not 0 <= number < len(self.hits):
            return
        hit = self.hits[number]
        geometry = to_geometry(hit.polygon, hit.ref)
        self.book.set(Mark(good, geometry.asWkt(WKT_DIGITS), hit.ref.crs_wkt, hit.key, hit.row))
        if self._again is not None:
            self._marked_hits.append(hit)
            self._again()
        else:
            self._order()

    def forget_marks(self) -> None:
        """Take back all marks of the query."""
        self.book.clear()
        if self._again is not None:
            self._again()
        else:
            self._order()

    def marked(self, hit: Hit) -> bool | None:
        """What was said of a hit; None = nothing."""
        mark = self.book.marks.get(to_geometry(hit.polygon, hit.ref).asWkt(WKT_DIGITS)) if self.book.marks else None
        return None if mark is None else mark.good

    def _learn_from(self, features: Any) -> None:
        if self._scores and len(features) == len(self._scores):
            self._features = features
            if self.book.marks:
                self._order()

    def _order(self) -> None:
        """Highlighted polygons: ticked ones first, crossed ones last, the others as the marks have taught."""
        hits = sorted(self._scores, key=lambda hit: self._scores[hit])
        marks = {row: good for row, good in enumerate(map(self.marked, hits)) if good is not None}
        scores = [hit.score for hit in hits]
        if self._features is not None and marks:
            scores = backend.rerank(self._features, scores, marks).tolist()
        group = {True: 0, None: 1, False: 2}
        order = sorted(range(len(hits)), key=lambda row: (group[marks.get(row)], -scores[row]))
        self._show([hits[row] for row in order])

    # -- what is seen ------------------------------------------------------------------------------------------------

    def _show(self, hits: list[Hit]) -> None:
        self.hits = hits
        signs = {True: "✓ ", False: "✗ ", None: ""}
        said = [self.marked(hit) for hit in hits]
        self._list.show_places(
            [f"{signs[s]}{n}. {hit.score:.0%}" for n, (s, hit) in enumerate(zip(said, hits), start=1)],
            [hit.because for hit in hits],
        )
        self._list.show_marks(on=bool(self.book.marks))
        for number, hit in enumerate(hits):
            if hit.place in self._pictures:
                self._list.set_picture(number, self._pictures[hit.place])
        if self.book.marks:
            self._list.choose(next((n for n, s in enumerate(said) if s is None), -1))
        self._fetch_pictures()

    def _fetch_pictures(self) -> None:
        missing = [hit for hit in self.hits if hit.place not in self._pictures][:PICTURES]
        if not missing:
            return
        boxes = tuple((hit.ref, hit.file, hit.bounds) for hit in missing)
        work = partial(jobs.run_pictures, boxes, SIDE)
        self._desk.submit(
            work, tr("Pictures of places"), partial(self._on_pictures, missing), latest="pictures", background=True
        )

    def _on_pictures(self, hits: list[Hit], pictures: list[bytes]) -> None:
        for hit, data in zip(hits, pictures):
            self._pictures[hit.place] = QImage(data, SIDE, SIDE, 3 * SIDE, QImage.Format.Format_RGB888).copy()
        for number, hit in enumerate(self.hits):
            if hit.place in self._pictures:
                self._list.set_picture(number, self._pictures[hit.place])
        self._fetch_pictures()

    def go_to(self, number: int) -> None:
        """Zoom to a hit and flash it; a file of the index that is no layer yet becomes one."""
        if not 0 <= number < len(self.hits):
            return
        hit = self.hits[number]
        canvas = self._desk.context.canvas
        geometry = to_geometry(hit.polygon, hit.ref)
        try:
            shown = in_crs(geometry, layer_crs(hit.ref), canvas.mapSettings().destinationCrs())
        except InputError as error:
            self._desk.fail(error)
            return
        if hit.file:
            _add_raster(hit.file, hit.name)
        extent = QgsRectangle(shown.boundingBox())
        extent.scale(1.5)
        canvas.setExtent(extent)
        canvas.refresh()
        canvas.flashGeometries([geometry], layer_crs(hit.ref))

    # -- layers ------------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Save the hits with rank, score and mark."""
        if not self.hits:
            return
        first = self.hits[0].ref
        words = {True: "yes", False: "no", None: ""}
        rows = []
        for number, hit in enumerate(self.hits, start=1):
            values = (number, hit.score, self.query, words[self.marked(hit)], hit.name, hit.because)
            geometry = in_crs(to_geometry(hit.polygon, hit.ref), layer_crs(hit.ref), layer_crs(first))
            rows.append(Row(geometry, dict(zip((name for name, _ in HIT_COLUMNS), values))))
        name = " ".join((self.hits[0].name, self.query, tr("places")))
        self._desk.save(first.uri, name, layer_crs(first), (HIT_COLUMNS, rows))

    def export(self) -> None:
        """Save what was marked as examples: the class field can be used for a class map at once."""
        marks = list(self.book.marks.values())
        if not marks:
            return
        crs = QgsCoordinateReferenceSystem.fromWkt(marks[0].crs) if marks[0].crs else QgsCoordinateReferenceSystem()
        rows = []
        for mark in marks:
            own = QgsCoordinateReferenceSystem.fromWkt(mark.crs) if mark.crs else QgsCoordinateReferenceSystem()
            name = (self.query.split(",")[0].strip() or tr("like the example")) if mark.good else tr("other")
            values = {"class": name, "mark": "yes" if mark.good else "no", "query": self.query}
            rows.append(Row(in_crs(QgsGeometry.fromWkt(mark.wkt), own, crs), values))
        beside = self.hits[0].ref.uri if self.hits else ""
        self._desk.save(beside, " ".join((self.query, tr("marks"))), crs, (MARK_COLUMNS, rows))


def _add_raster(file: str, name: str) -> None:
    """Add a file as a layer unless there is one of it."""
    project = QgsProject.instance()
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal" and gdal_uri(layer) == file:
            return
    layer = QgsRasterLayer(file, Path(name).stem or name, "gdal")
    if layer.isValid():
        project.addMapLayer(layer)
