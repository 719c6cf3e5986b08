# SPDX-License-Identifier: GPL-3.0-or-later
"""Why is this a hit? What each object in the window adds to its score, as a layer, and how far to trust it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from ... import backend
from ..adapters.field_types import NUMBER, TEXT, WHOLE
from ..adapters.geometry import layer_crs, to_geometry
from ..adapters.tables import Row
from ..adapters.why_layers import show_contributions
from ..i18n import tr
from ..map_tools.preview import Scene
from .search_place_jobs import PlacesJob, place_query
from .search_values import Where, around

if TYPE_CHECKING:
    from ...backend import Explanation
    from ...backend.progress import Progress
    from ...backend.types import Bounds, RasterRef
    from ..map_tools.preview import Preview
    from ..tasks.workspace import Workspace
    from .search_desk import Desk
    from .search_gallery import Gallery
    from .search_values import Hit

SURROUNDED = 2.5
"""Side of the window in which an outlined object is explained, in sides of the object."""
WHY_COLUMNS = (("rank", WHOLE), ("kind", TEXT), ("weight", NUMBER), ("share", NUMBER))


@dataclass(frozen=True)
class WhyJob:
    """A hit and what it was found with.

    Attributes:
        ref: the raster of the hit.
        file: the same where it is no layer; "" = `ref` can be opened.
        bounds: the place, working pixels.
        asked: what was asked for, without marks.
    """

    ref: RasterRef
    file: str
    bounds: Bounds
    asked: PlacesJob


def run_why(job: WhyJob, workspace: Workspace, progress: Progress) -> Explanation:
    """Explain a hit. Runs on the worker."""
    ref = backend.describe(job.file) if job.file else job.ref
    query = place_query(job.asked, workspace)
    return backend.explain(workspace.reader(ref), workspace.session(ref), job.bounds, query, progress=progress)


class Why:
    """Answers the gallery's question."""

    def __init__(self, desk: Desk, gallery: Gallery, preview: Preview) -> None:
        """Listen to the gallery; outlines on the map give way to an explanation."""
        self._desk, self._gallery, self._preview = desk, gallery, preview
        desk.panel.hits.why_asked.connect(self.ask)

    def ask(self, number: int) -> None:
        """Explain a hit by its number."""
        if not 0 <= number < len(self._gallery.hits):
            return
        hit = self._gallery.hits[number]
        # An outline was found by its word; a place by everything that was asked for.
        asked = self._gallery.asked or PlacesJob(hit.ref, hit.name, hit.concept, Where())
        # An object that fills its window would be taken for the ground.
        bounds = hit.bounds if self._gallery.asked else around(hit.polygon, SURROUNDED)
        job = WhyJob(hit.ref, hit.file, bounds, asked)
        self._desk.submit(partial(run_why, job), tr("Explaining a hit"), partial(self._on_explained, hit, asked.text))

    def _on_explained(self, hit: Hit, words: str, found: Explanation) -> None:
        crs = layer_crs(hit.ref)
        rows = [
            Row(
                to_geometry(polygon, hit.ref),
                dict(zip((name for name, _ in WHY_COLUMNS), (rank, part.kind, part.weight, part.share))),
            )
            for rank, part in enumerate(found.contributions, start=1)
            for polygon in part.polygons
        ]
        name = " ".join((hit.name, words.strip(), tr("why")))
        layer = self._desk.save(hit.ref.uri, name, crs, (WHY_COLUMNS, rows))
        if layer is not None:
            show_contributions(layer, "share")
            layer.triggerRepaint()
            self._preview.show(Scene())
        self._desk.panel.answer.setText(sentences(words.strip(), found))


def sentences(words: str, found: Explanation) -> str:
    """The figures of an explanation, and what they are worth."""
    thing = f"“{words}”" if words else tr("The example")
    score = tr("{words} scores {score:.2f} here, {without:.2f} without the strongest part, {empty:.2f} without all.")
    trust = tr(
        "Best parts taken away first: {deletion:.2f} (chance 0.5, less is better); put back first: {insertion:.2f}."
    )
    parts = [
        score.format(words=thing, score=found.score, without=found.without_best, empty=found.empty),
        trust.format(deletion=found.deletion, insertion=found.insertion),
        tr("This explains the model's score, not the world."),
    ]
    if not found.believable:
        parts.append(tr("Not both are better than chance: do not rely on it."))
    return " ".join(parts)
