# SPDX-License-Identifier: GPL-3.0-or-later
"""How well prompts are answered: a simulated user clicks, corrects the largest error, or draws a box.

The model is asked directly (`encode` of the whole image at native resolution, then `decode`), without the growing,
tidying and edge work of `SegmentSession`: what is measured is the model. Masks are compared on native pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..models.protocols import Arrays, PromptableModel
from ..segment.field import resample
from ..types import Decoded, MaskPrompt, Prompts, Window
from .clicks import centre, next_click
from .evaluate import iou, jittered
from .trial_images import Outlined, TrialImage


@dataclass(frozen=True)
class Trial:
    """One object and one way to point at it.

    Attributes:
        way: "clicks", "box" or "jitter".
        ious: after each click, or of the box.
        predicted: the model's own estimate for each.
        category: class of the object.
    """

    way: str
    ious: tuple[float, ...]
    predicted: tuple[float, ...]
    category: str


@dataclass(frozen=True)
class TrialPlan:
    """What is tried with each object: how many clicks (0 = none), a box, a box with jitter."""

    clicks: int = 5
    box: bool = True
    jitter: bool = False
    limit: int = 0


def run_trials(model: PromptableModel, images: Sequence[TrialImage], plan: TrialPlan) -> list[Trial]:
    """Try every object, or `plan.limit` of them spread evenly over all."""
    chosen = _chosen([len(image.objects) for image in images], plan.limit)
    found: list[Trial] = []
    for image, numbers in zip(images, chosen, strict=True):
        if not numbers:
            continue
        arrays = model.encode(padded(image.rgb, model.stride))
        for number in numbers:
            found += _try(model, arrays, image, image.objects[number], plan)
    return found


def padded(rgb: NDArray[np.uint8], multiple: int) -> NDArray[np.uint8]:
    """Black rows and columns below and to the right, so that the sides are multiples."""
    h, w = rgb.shape[:2]
    return np.pad(rgb, ((0, -h % multiple), (0, -w % multiple), (0, 0)))


def _chosen(counts: list[int], limit: int) -> list[list[int]]:
    every = [(i, k) for i, count in enumerate(counts) for k in range(count)]
    if limit and limit < len(every):
        every = [every[int(j)] for j in np.linspace(0, len(every) - 1, limit)]
    return [[k for i, k in every if i == image] for image in range(len(counts))]


def _try(model: PromptableModel, arrays: Arrays, image: TrialImage, thing: Outlined, plan: TrialPlan) -> list[Trial]:
    shape = (image.rgb.shape[0], image.rgb.shape[1])
    truth = thing.mask(shape)
    if not truth.any():
        return []
    found = []
    if plan.clicks:
        found.append(_clicks(model, arrays, truth, thing, plan))
    rows, cols = np.flatnonzero(truth.any(1)), np.flatnonzero(truth.any(0))
    box = np.array([cols[0], rows[0], cols[-1] + 1, rows[-1] + 1], float)
    ways = ([("box", box)] if plan.box else []) + (
        [("jitter", jittered(box, 0.06, np.random.default_rng(int(box.sum()))))] if plan.jitter else []
    )
    for way, corners in ways:
        x0, y0, x1, y1 = (float(v) for v in corners)
        decoded = model.decode(arrays, [Prompts(box=(x0, y0, x1, y1))])[0]
        mask = native_mask(decoded, shape)
        found.append(Trial(way, (iou(mask, truth),), (float(decoded.iou[0]),), thing.category))
    return found


def _clicks(
    model: PromptableModel, arrays: Arrays, truth: NDArray[np.bool_], thing: Outlined, plan: TrialPlan
) -> Trial:
    """First click at the object's centre, then at the centre of the largest error; the last answer goes back in."""
    clicks = [(*centre(truth), 1.0)]
    ious: list[float] = []
    predicted: list[float] = []
    back = None
    for _ in range(plan.clicks):
        xy = np.array([(x, y) for x, y, _ in clicks])
        labels = np.array([label for _, _, label in clicks], np.int64)
        decoded = model.decode(arrays, [Prompts(xy, labels, mask=back)])[0]
        mask = native_mask(decoded, (truth.shape[0], truth.shape[1]))
        ious.append(iou(mask, truth))
        predicted.append(float(decoded.iou[0]))
        back = MaskPrompt(decoded.logits[0], decoded.bounds)
        click = next_click(mask, truth)
        if click is None:
            break
        clicks.append(click)
    missing = plan.clicks - len(ious)  # a perfect mask needs no further click
    ious += ious[-1:] * missing
    predicted += predicted[-1:] * missing
    return Trial("clicks", tuple(ious), tuple(predicted), thing.category)


def native_mask(decoded: Decoded, shape: tuple[int, int]) -> NDArray[np.bool_]:
    """The best candidate on the image's own pixels, bool (h, w)."""
    inside: NDArray[np.bool_] = resample(decoded.logits[0], decoded.bounds, Window(0, 0, 0, *shape)) > 0
    return inside
