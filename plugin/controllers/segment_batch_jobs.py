# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs over many objects: everything, similar things, prompts from a layer. The functions run on the worker.

What is found goes into an `Inbox` at once, so that it can be shown while the run goes on and a cancel loses nothing.
"""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ... import backend
from ...backend.errors import InputError
from ...backend.types import box_polygon
from ..adapters.replay_records import boxed, everything_found, packed
from ..i18n import tr
from ..panels.everything_options import EverythingChoice
from .segment_examples import by_raster
from .segment_jobs import outline_options, outline_values

if TYPE_CHECKING:
    from ...backend import Ground, Traits
    from ...backend.progress import Progress
    from ...backend.types import Bounds, Polygon, RasterRef
    from ..adapters.areas import WorkArea
    from ..adapters.prompt_features import FeaturePrompt
    from ..panels.outline_options import OutlineChoice
    from ..tasks.workspace import Workspace
    from .segment_examples import Example


@dataclass(frozen=True, eq=False)
class Hit:
    """One object that was found.

    Attributes:
        polygons: outlines in working pixels.
        score, stability: 0..1.
        box: the box that was asked with, working pixels; None = other prompts.
        traits: for ranking it anew; None where there is nothing to compare with.
        prompt: the feature that asked for it; None = no feature did.
        class_name: "" = the present class.
        replay: what else makes it again, see `adapters.replay_records`.
    """

    polygons: tuple[Polygon, ...]
    score: float
    stability: float
    box: Bounds | None = None
    traits: Traits | None = None
    prompt: FeaturePrompt | None = None
    class_name: str = ""
    replay: dict[str, Any] = field(default_factory=dict)


class Inbox:
    """Where the worker leaves what it finds, and the GUI thread takes it.

    Attributes:
        liked, crossed: examples with what was ticked, and what was crossed.
        ground: of the tokens that were looked at; None = nothing to rank by.
        refused: prompts that point beside the imagery.
        model: name of the model.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._hits: list[Hit] = []
        self.liked: list[Traits] = []
        self.crossed: list[Traits] = []
        self.ground: Ground | None = None
        self.refused = 0
        self.model = ""

    def put(self, hit: Hit) -> None:
        """Leave an object."""
        with self._lock:
            self._hits.append(hit)

    def take(self) -> list[Hit]:
        """All that was left since the last time."""
        with self._lock:
            hits, self._hits = self._hits, []
        return hits


@dataclass(frozen=True, eq=False)
class BatchJob:
    """A run.

    Attributes:
        ref: the imagery.
        outline: how the polygons are drawn.
        area: None = the whole layer.
        examples: for similar things.
        prompts: of a layer.
        wanted: for everything: what counts as an object.
    """

    ref: RasterRef
    outline: OutlineChoice
    area: WorkArea | None = None
    examples: tuple[Example, ...] = ()
    prompts: tuple[FeaturePrompt, ...] = field(default=(), repr=False)
    wanted: EverythingChoice = field(default_factory=EverythingChoice)


def run_everything(job: BatchJob, inbox: Inbox, workspace: Workspace, progress: Progress) -> None:
    """Outline all objects of the area."""
    session = workspace.session(job.ref)
    inbox.model = workspace.model().name
    area: Any = None if job.area is None else job.area.polygons or job.area.bounds
    wanted = job.wanted
    options = backend.EverythingOptions(
        wanted.granularity,  # type: ignore[arg-type]  # one of the dialog's
        wanted.least_m2,
        wanted.most_m2,
        outline=outline_options(job.outline, job.ref),
    )
    expected = backend.estimate(session, area, options)
    text = tr("{windows} windows, about {minutes} min, at most {disk} MB of disk")
    minutes, disk = math.ceil(expected.seconds / 60), math.ceil(expected.disk_bytes / 1e6)
    progress.report(0, expected.windows, text.format(windows=expected.windows, minutes=minutes, disk=disk))
    namer = None
    if wanted.words:
        namer = backend.object_namer(backend.parse_query(wanted.words), workspace.reader(job.ref), progress)
    within = () if job.area is None else job.area.polygons or (box_polygon(job.area.bounds),)
    folder = workspace.settings.store_folder / "jobs"  # a run that was stopped goes on
    for found in backend.everything(session, area, options, namer=namer, job_folder=folder, progress=progress):
        replay = everything_found(found, options, within)
        inbox.put(Hit((found.polygon,), found.score, found.stability, class_name=found.word or "", replay=replay))
    backend.forget_job(session, area, options, namer=namer, job_folder=folder)


def run_similar(job: BatchJob, inbox: Inbox, workspace: Workspace, progress: Progress) -> None:
    """Find what looks like the examples."""
    inbox.model = workspace.model().name
    ground = backend.Ground()
    shapes: list[tuple[Polygon, ...]] = []
    for ref, own in by_raster(job.examples).items():
        learnt = backend.examples_of(workspace.reader(ref), own, progress)
        inbox.liked.extend(learnt.liked)
        ground.add_all(learnt.ground)
        shapes += own if ref == job.ref else []
    examples = backend.Examples(tuple(inbox.liked), ground, tuple(shapes))
    inbox.ground = backend.Ground()
    options = backend.SimilarOptions(outline=outline_options(job.outline, job.ref))
    bounds = None if job.area is None else job.area.bounds
    reader = workspace.reader(job.ref)
    for found in backend.find_similar(reader, examples, options, area=bounds, ground=inbox.ground, progress=progress):
        replay = boxed(found.window, outline_values(job.outline, job.ref))
        inbox.put(Hit(found.polygons, found.score, found.stability, found.box, found.traits, replay=replay))


def run_prompts(job: BatchJob, inbox: Inbox, workspace: Workspace, progress: Progress) -> None:
    """Outline the object at each feature."""
    model = workspace.model()
    inbox.model = model.name
    by_key = {prompt.key: prompt for prompt in job.prompts}
    boxes: dict[int, Bounds | None] = {}
    asked = []
    for prompt in job.prompts:
        try:
            shape = backend.prompts_of_shape(prompt.parts, area=prompt.area)
        except InputError:
            inbox.refused += 1
            continue
        boxes[prompt.key] = shape.box if shape.mask is None and not len(shape.xy) else None
        asked.append(backend.BatchPrompt(prompt.key, shape))
    options = backend.BatchOptions(outline=outline_options(job.outline, job.ref))
    source, store = workspace.source(job.ref), workspace.store()
    for answer in backend.segment_batch(source, model, store, asked, options, progress):
        prompt = by_key[answer.key]
        if answer.mask is None:
            inbox.refused += 1
        else:
            mask = answer.mask
            inbox.put(
                Hit(
                    answer.polygons,
                    mask.iou,
                    mask.stability,
                    boxes[answer.key],
                    prompt=prompt,
                    class_name=prompt.class_name,
                    replay={"way": "batch", "outline": packed(outline_values(job.outline, job.ref))},
                )
            )


def run_rank(inbox: Inbox, traits: list[Traits], _workspace: Workspace, _progress: Progress) -> list[float]:
    """Scores of objects by what was ticked and crossed so far."""
    if inbox.ground is None:
        return []
    return [float(score) for score in backend.likeness(traits, inbox.ground, inbox.liked, inbox.crossed)]
