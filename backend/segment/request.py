# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked of a `SegmentSession` and what it answers."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..types import Mask, Polygon, Prompts, Window
from ..vectorize.outline import DEFAULT_OUTLINE, OutlineOptions


@dataclass(frozen=True)
class SegmentRequest:
    """One object, asked for.

    Attributes:
        prompts: all prompts of the object, in working pixels.
        scale: working pixels per screen pixel of the map; 0 = unknown. Sets how large an object a lone click means.
        object_px: expected size of the object (side of a square of its area) in working pixels; 0 = unknown.
        previous: the answer that these prompts refine; fed back to the model.
        candidate: which candidate of a lone click is wanted whole (grown beyond its window, edge refined), 0 = best.
        window: encode exactly this one, to repeat an earlier answer (`SegmentResult.window`); None = choose.
        outline: how the polygons are drawn.
        grow: follow an object beyond its window.
        refine: sharpen the edge at a finer level when the object was found at a coarse one.
        max_windows: look at no more windows than this for growing and refining together; each new one is an encode.
    """

    prompts: Prompts = field(default_factory=Prompts)
    scale: float = 0.0
    object_px: float = 0.0
    previous: Mask | None = None
    candidate: int = 0
    window: Window | None = None
    outline: OutlineOptions = DEFAULT_OUTLINE
    grow: bool = True
    refine: bool = True
    max_windows: int = 64


@dataclass(frozen=True)
class Candidate:
    """One possible answer.

    Attributes:
        mask: tight around the object.
        polygons: outlines in working pixels, largest first; never empty.
        complete: False where the object goes on beyond what was looked at (ask again with `candidate` = its index).
    """

    mask: Mask
    polygons: tuple[Polygon, ...]
    complete: bool = True


@dataclass(frozen=True)
class SegmentResult:
    """Answers, best first.

    Attributes:
        candidates: up to three; empty when the model sees nothing there.
        chosen: index of the candidate that was asked for.
        window: where the prompts were decoded first; with it and the prompts the answer can be repeated.
        model: signature of the model.
        windows: how many windows were looked at.
    """

    candidates: tuple[Candidate, ...]
    chosen: int
    window: Window
    model: str
    windows: int = 1

    @property
    def best(self) -> Candidate | None:
        """The candidate that was asked for, or None when there is none."""
        return self.candidates[self.chosen] if self.candidates else None
