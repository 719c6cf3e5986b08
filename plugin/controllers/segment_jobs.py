# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Segment tab asks of the backend. The functions run on the worker; the values travel there and back.

Nothing of the backend but plain values is touched on the GUI thread: requests are put together here, on the worker.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Union

import numpy as np

from ... import backend
from ...backend.types import MaskPrompt
from ..adapters.replay_records import Step, joined_prompts

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from ...backend import OutlineOptions, SegmentRequest, SegmentResult
    from ...backend.progress import Progress
    from ...backend.types import Mask, Polygon, RasterRef, Window
    from ..panels.outline_options import OutlineChoice
    from ..tasks.workspace import Workspace

    Form = Union[Mask, tuple[Polygon, ...]]
    """What an object looks like: a mask of the model, or polygons in working pixels."""

COARSEST_PX = 3.0
"""How far an outline may leave the mask's edge at the least detail, in pixels."""


@dataclass(frozen=True, eq=False)
class PixelPrompt:
    """A prompt in working pixels: `kind` as in `segment_state`, `xy` float64 (N, 2)."""

    kind: str
    xy: NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class PredictJob:
    """One question to the model.

    Attributes:
        ref: the imagery.
        prompts: all prompts of the object.
        scale: working pixels per screen pixel; 0 = unknown.
        previous: what the last prompt refines.
        candidate: which of the candidates is wanted whole.
        outline: how the polygons are drawn.
        window: of an earlier answer, to repeat it; None = let the backend choose.
        steps: the answers that led to `previous`; None = it was changed by hand or came from a layer.
    """

    ref: RasterRef
    prompts: tuple[PixelPrompt, ...]
    scale: float
    previous: Form | None
    candidate: int
    outline: OutlineChoice
    window: Window | None = None
    steps: tuple[Step, ...] | None = ()


@dataclass(frozen=True, eq=False)
class PointerJob:
    """Where the pointer is: `xy` in working pixels, `scale` working pixels per screen pixel."""

    ref: RasterRef
    xy: tuple[float, float]
    scale: float
    outline: OutlineChoice


@dataclass(frozen=True, eq=False)
class Shape:
    """A mask and its outlines in working pixels."""

    mask: Mask
    polygons: tuple[Polygon, ...]
    complete: bool = True


@dataclass(frozen=True, eq=False)
class Answer:
    """What came back: shapes best first, which of them was asked for, the window, name of the model."""

    shapes: tuple[Shape, ...]
    chosen: int
    window: Window
    model: str


@dataclass(frozen=True, eq=False)
class EditJob:
    """A change by hand.

    Attributes:
        action: "brush", "erase", "split", "grow", "shrink" or "merge".
        forms: one, or all that are merged.
        xy: stroke or cut in working pixels, float64 (N, 2).
        radius: of the brush, in working pixels.
    """

    ref: RasterRef
    action: str
    forms: tuple[Form, ...]
    outline: OutlineChoice
    xy: NDArray[np.float64] | None = None
    radius: float = 1.0


@dataclass(frozen=True, eq=False)
class RedrawJob:
    """Masks that get outlines with other options."""

    ref: RasterRef
    masks: tuple[Mask, ...]
    outline: OutlineChoice


def predict(job: PredictJob, workspace: Workspace, progress: Progress) -> Answer:
    """Ask the model for an object."""
    result = workspace.session(job.ref).predict(_request(job), progress)
    return _answer(result, workspace)


def hover(job: PointerJob, workspace: Workspace, _progress: Progress) -> Shape | None:
    """Preview of a click; None while the window is not encoded yet, or where nothing is."""
    found = workspace.session(job.ref).hover(job.xy, job.scale, outline_options(job.outline, job.ref))
    return Shape(found.mask, found.polygons, found.complete) if found is not None else None


def warm(job: PointerJob, workspace: Workspace, progress: Progress) -> bool:
    """Encode the window that a click here would need."""
    return workspace.session(job.ref).warm(job.xy, job.scale, progress)


def redraw(job: RedrawJob, _workspace: Workspace, progress: Progress) -> tuple[Shape, ...]:
    """Outline masks anew."""
    options = outline_options(job.outline, job.ref)
    shapes = []
    for done, mask in enumerate(job.masks):
        progress.report(done, len(job.masks))
        shapes.append(_shape(mask, options))
    return tuple(shapes)


def edit(job: EditJob, _workspace: Workspace, _progress: Progress) -> tuple[Shape, ...]:
    """Change masks by hand; () where nothing would be left."""
    options = outline_options(job.outline, job.ref)
    shapes = [_shape(mask, options) for mask in _edited(job) if mask is not None]
    return tuple(shape for shape in shapes if shape.polygons)


def _edited(job: EditJob) -> list[Mask | None]:
    masks = [_mask(form) for form in job.forms]
    xy = job.xy if job.xy is not None else np.empty((0, 2))
    first = masks[0]
    if job.action == "merge":
        return [backend.merge_masks(masks)]
    if job.action == "split":
        return list(backend.split_mask(first, xy))
    if job.action in {"grow", "shrink"}:
        step = first.window.scale if job.action == "grow" else -first.window.scale
        return [backend.offset_mask(first, step)]
    return [backend.brush_mask(first, xy, job.radius, add=job.action == "brush")]


def _mask(form: Form) -> Mask:
    """A mask as it is, or made from the polygons of an object that came from a layer."""
    return backend.mask_from_polygons(form) if isinstance(form, tuple) else form


def _request(job: PredictJob) -> SegmentRequest:
    prompts = joined_prompts([(p.kind, p.xy) for p in job.prompts])
    previous = _mask(job.previous) if job.previous is not None else None
    if previous is not None and prompts.box is None and not (prompts.labels == 1).any():
        # Only exclude points were given to an object that came from a layer: the object itself is what is pointed at.
        prompts = replace(prompts, mask=MaskPrompt(previous.logits, previous.window.bounds))
    return backend.SegmentRequest(
        prompts=prompts,
        scale=job.scale,
        previous=previous,
        candidate=job.candidate,
        window=job.window,
        outline=outline_options(job.outline, job.ref),
    )


def outline_options(choice: OutlineChoice, ref: RasterRef) -> OutlineOptions:
    """Square metres (layer units where the layer has no CRS) become pixels."""
    return backend.OutlineOptions(**outline_values(choice, ref))


def outline_values(choice: OutlineChoice, ref: RasterRef) -> dict[str, Any]:
    """The same as plain values, for the GUI thread."""
    a, b, _, d, e, _ = ref.affine
    pixel_area = ref.gsd**2 if ref.gsd > 0 else abs(a * e - b * d)
    return {
        "detail": COARSEST_PX * (1.0 - choice.detail) ** 2,
        "right_angles": choice.right_angles,
        "smooth": choice.smooth,
        "fill_holes": choice.fill_holes_m2 / pixel_area,
        "min_size": choice.minimum_m2 / pixel_area,
    }


def _shape(mask: Mask, options: OutlineOptions) -> Shape:
    return Shape(mask, tuple(backend.outline(mask, options)))


def _answer(result: SegmentResult, workspace: Workspace) -> Answer:
    shapes = tuple(Shape(c.mask, c.polygons, c.complete) for c in result.candidates)
    return Answer(shapes, result.chosen, result.window, workspace.model().name)
