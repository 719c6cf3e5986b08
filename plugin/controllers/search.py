# SPDX-License-Identifier: GPL-3.0-or-later
"""The Search tab: words become a heat map, polygons and ranked places."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QColor

from ... import backend
from ..adapters.geometry import layer_crs, to_geometry
from ..adapters.tables import free_path
from ..i18n import tr, tr_n
from ..map_tools.preview import OutlineView, Preview, Scene
from ..panels.search_panel import SearchPanel
from . import search_jobs as jobs
from . import search_place_jobs as place_jobs
from .area import AreaController
from .search_clicks import ExampleClicks
from .search_desk import Desk
from .search_example import ExampleChoice
from .search_found import FOUND_COLUMNS, found_rows
from .search_gallery import Gallery
from .search_heat import HeatLayers
from .search_index import IndexPage
from .search_label import PolygonLabels
from .search_maps import ClassMaps
from .search_phrases import Phrases
from .search_values import Where, with_left_out
from .search_why import Why

if TYPE_CHECKING:
    from ...backend import Found, HeatMap, Survey
    from ...backend.types import Polygon
    from ..adapters.layers import Imagery
    from .context import Context
    from .search_values import Hit

HOT = QColor("#e4572e")
JOBS = (
    "search",
    "search-look",
    "search-refine",
    "search-outline",
    "search-learn",
    "search-index",
    "search-list",
    "pictures",
)


class SearchController(QObject):
    """Owns the panel and what it shows on the map."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.panel = SearchPanel()
        self.preview = Preview(context.canvas)
        self.area = AreaController(context.iface, self.panel.area)
        self._desk = Desk(context, self.panel, self.area)
        self.gallery = Gallery(self._desk)
        self.example = ExampleChoice(self._desk)
        self.clicks = ExampleClicks(self._desk)
        self.heats = HeatLayers(self._desk)
        self.maps = ClassMaps(self._desk)
        self.labels = PolygonLabels(self._desk)
        self.index = IndexPage(self._desk)
        self.why = Why(self._desk, self.gallery, self.preview)
        self.phrases = Phrases(self._desk, self.gallery, self.preview, self._on_phrase_answered)
        self._imagery: Imagery | None = None  # of the heat map and the places on show
        self._heat: HeatMap | None = None
        self._where = Where()  # of the heat map
        self._known: dict[tuple[Any, str], Survey] = {}  # the last words and what they mean on their layer
        self._asked = ""
        context.dock.add_tab(self.panel, "search", tr("Search"))
        self._connect()

    def unload(self) -> None:
        """Leave nothing behind."""
        self._context.imagery.imagery_changed.disconnect(self._on_imagery_changed)
        for latest in JOBS:
            self._context.engine.runner.cancel(latest)
        self.example.unload()
        self.clicks.unload()
        self.area.unload()
        self.preview.remove()

    def _connect(self) -> None:
        panel = self.panel
        panel.highlight_asked.connect(self._on_highlight_asked)
        panel.places_asked.connect(self._on_places_asked)
        panel.polygons_asked.connect(self._on_polygons_asked)
        panel.threshold_moved.connect(self._on_threshold_moved)
        self._context.imagery.imagery_changed.connect(self._on_imagery_changed)

    # -- words on the map --------------------------------------------------------------------------------------------

    def _on_highlight_asked(self) -> None:
        self._desk.with_imagery(self._highlight)

    def _highlight(self, imagery: Imagery) -> None:
        text = self.panel.text
        self._asked = " ".join(text.split())
        if backend.is_phrase(text):
            self._context.engine.runner.cancel("search-look")
            self.phrases.ask(imagery, text)
            return
        stem = f"{imagery.name} {self._asked}"
        known = self._known.get((imagery.ref, text))
        path, coarse = (free_path(f"{stem} {kind}", ".tif", beside=imagery.ref.uri) for kind in ("", "coarse"))
        where = self._desk.where(imagery.ref)
        job = jobs.HighlightJob(imagery.ref, text, where, path, coarse, self.panel.threshold_value, known)
        seen = self._desk.seen(imagery.ref, where)
        look = replace(job, where=seen)
        title = tr("Highlighting {words}").format(words=self._asked)
        # Something to look at before the area has been read; it must not repeat what the real run will say.
        self._context.engine.submit(
            partial(jobs.run_first_look, look),
            title=title,
            done=partial(self._on_first_look, imagery, seen),
            failed=_ignore,
            latest="search-look",
        )
        if seen is where:
            self._desk.submit(partial(jobs.run_highlight, job), title, partial(self._on_highlighted, imagery, job))
        else:
            self._desk.submit(partial(jobs.run_seen, look), title, partial(self._on_seen, imagery, job, seen))

    def _on_seen(self, imagery: Imagery, job: jobs.HighlightJob, seen: Where, found: jobs.Highlighted) -> None:
        """Show what the map shows, and go on with the rest of the area behind whatever the user does next."""
        self._on_first_look(imagery, seen, found.heat)
        rest = replace(job, known=found.known)
        self._desk.submit(
            partial(jobs.run_highlight, rest),
            tr("Highlighting {words}").format(words=" ".join(job.text.split())),
            partial(self._on_highlighted, imagery, rest),
            background=True,
        )

    def _on_first_look(self, imagery: Imagery, where: Where, heat: HeatMap) -> None:
        self._imagery, self._heat, self._where = imagery, heat, where
        self._on_threshold_moved(self.panel.threshold_value)

    def _on_highlighted(self, imagery: Imagery, job: jobs.HighlightJob, found: jobs.Highlighted) -> None:
        self._imagery, self._heat, self._where = imagery, found.heat, job.where
        self._known = {(job.ref, job.text): found.known}
        self.maps.clear()
        if found.table:
            self.maps.show(imagery, job.path, found.table)
        elif not self.heats.show(imagery, job, found.heat):
            return
        self.panel.show_heat(on=True)
        if found.heat.valid.any():
            rivals = ", ".join(found.heat.lexicon.rivals) or tr("nothing")
            self.panel.answer.setText(with_left_out(tr("Held against: {rivals}.").format(rivals=rivals), found.unclear))
        else:
            self.panel.answer.setText(tr("The imagery has no data in this area; choose another area."))
        self._on_threshold_moved(self.panel.threshold_value)

    def _on_threshold_moved(self, threshold: float) -> None:
        if self._heat is None or self._imagery is None:
            return
        self._desk.submit(
            partial(jobs.run_regions, self._heat, self._where, threshold),
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
        work = partial(jobs.run_polygons, imagery.ref, self._heat, self._where, self.panel.threshold_value)
        self._desk.submit(work, tr("Drawing outlines"), partial(self._save_found, imagery))

    def _save_found(self, imagery: Imagery, found: list[tuple[Found, float]]) -> None:
        if not found:
            self.panel.answer.setText(tr("Nothing reaches this threshold; move it to the left."))
            return
        rows, hits = found_rows(imagery, found)
        name = f"{imagery.name} {self._asked or found[0][0].concept}"
        self._desk.save(imagery.ref.uri, name, layer_crs(imagery.ref), (FOUND_COLUMNS, rows))
        self.preview.show(Scene())
        self.gallery.open(self._asked)
        self.gallery.show_polygons(hits)
        text = tr_n(
            "{count} polygon. Tick or cross it to teach Oriel.",
            "{count} polygons, the surest first. Tick and cross to put them in order.",
            len(hits),
        )
        self.panel.answer.setText(text.format(count=len(hits)))

    def _on_phrase_answered(self, imagery: Imagery) -> None:
        """Outlines of a phrase take the place of a heat map's."""
        self._context.engine.runner.cancel("search-outline")
        self._imagery, self._heat = imagery, None
        self.panel.show_heat(on=False)
        self.maps.clear()

    # -- places ------------------------------------------------------------------------------------------------------

    def _on_places_asked(self) -> None:
        self.gallery.open(self.panel.text)
        self._asked = " ".join(self.panel.text.split())
        self._desk.with_imagery(self._find_places)

    def _find_places(self, imagery: Imagery) -> None:
        book, panel = self.gallery.book, self.panel
        everywhere = panel.example.everywhere.isChecked()
        job = place_jobs.PlacesJob(
            imagery.ref,
            imagery.name,
            self.panel.text,
            self._desk.where(imagery.ref),
            everywhere=everywhere,
            example=self.example.shown(imagery.ref),
            mix=panel.example.mix_value,
            liked=book.places(good=True),
            crossed=book.places(good=False),
        )
        ask = partial(self._rank, imagery, job)
        if everywhere:
            ask()
            return
        title = tr("Searching places")
        self._desk.submit(
            partial(place_jobs.run_is_indexed, imagery.ref), title, partial(self._when_indexed, imagery, ask)
        )

    def _when_indexed(self, imagery: Imagery, ask: Any, there: bool) -> None:
        if there:
            ask()
            return
        self.panel.answer.setText(tr("This layer is looked at once, in the background; its places follow then."))
        self.index.build(imagery, done=ask)

    def _rank(self, imagery: Imagery, job: place_jobs.PlacesJob) -> None:
        self._desk.submit(
            partial(place_jobs.run_places, job), tr("Searching places"), partial(self._on_places_found, imagery, job)
        )

    def _on_places_found(self, imagery: Imagery, job: place_jobs.PlacesJob, hits: list[Hit]) -> None:
        self._imagery = imagery
        self.gallery.show_places(hits, job, partial(self._desk.with_imagery, self._find_places))
        if not hits:
            self.panel.answer.setText(tr("No place here has image data to search; choose another area."))
            return
        text = tr_n(
            "{count} place. Click it to go there.", "{count} places, best first. Click one to go there.", len(hits)
        )
        self.panel.answer.setText(text.format(count=len(hits)))

    # -- the imagery -------------------------------------------------------------------------------------------------

    def _on_imagery_changed(self, imagery: Imagery | None) -> None:
        if self._imagery is not None and (imagery is None or imagery.ref != self._imagery.ref):
            self._imagery, self._heat = None, None
            self._known.clear()
            self.phrases.forget()
            self.preview.show(Scene())
            self.panel.show_heat(on=False)
            self.maps.clear()
            if not self.gallery.is_of_many:
                self.gallery.clear()
                self.panel.answer.clear()

    def _draw(self, polygons: list[Polygon]) -> None:
        if self._imagery is None:
            return
        ref = self._imagery.ref
        crs = layer_crs(ref)
        self.preview.show(Scene(tuple(OutlineView(to_geometry(p, ref), crs, HOT) for p in polygons)))


def _ignore(_error: Exception) -> None:
    """The real run says the same."""
