# SPDX-License-Identifier: GPL-3.0-or-later
"""All objects of a layer, of a part of it, or of what the map shows (ALGORITHMS A2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from ..progress import SILENT
from ..types import Bounds, Mask, Polygon, Window
from ..vectorize.outline import DEFAULT_OUTLINE, OutlineOptions

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ..progress import Progress
    from .session import SegmentSession

Granularity = Literal["objects", "parts", "partition"]
Area = Bounds | Sequence[Polygon] | None
"""Where: bounds, polygons (their union), or None for the whole raster; working pixels."""


@dataclass(frozen=True)
class EverythingOptions:
    """What counts as an object.

    Attributes:
        granularity: "objects" keeps no part of a kept object; "parts" keeps both; "partition" leaves no overlap.
        least_m2, most_m2: size range in square metres (in working pixels squared where the ground size is unknown);
            0 = no limit. Without a least size no prompt is spent on what is narrower than two metres.
        points: prompts per window of the model, at most.
        quality: least IoU that the model predicts for its own mask, 0..1.
        stability: least IoU of the masks cut at logits -1 and +1, 0..1.
        level: resolution level of the windows; None = native.
        outline: how the polygons are drawn.
        most_objects: the run is refused before it starts where it may give more objects than this.
    """

    granularity: Granularity = "objects"
    least_m2: float = 0.0
    most_m2: float = 0.0
    points: int = 400
    quality: float = 0.3
    stability: float = 0.1
    level: int | None = None
    outline: OutlineOptions = DEFAULT_OUTLINE
    most_objects: int = 1_000_000


@dataclass(frozen=True)
class FoundObject:
    """One object.

    Attributes:
        polygon: working pixels.
        score: predicted IoU x stability, 0..1; the mean of its parts where it crosses windows.
        stability: 0..1.
        window: where it was found (the first one where it crosses windows).
        windows: how many windows it crosses.
        cut: it goes on beyond the area that was looked at or could not be followed.
        word: its name, or None where none was asked for or none is likely.
        likelihood: probability of the word against its rivals, 0..1; 0 without one.
    """

    polygon: Polygon
    score: float
    stability: float
    window: Window
    windows: int = 1
    cut: bool = False
    word: str | None = None
    likelihood: float = 0.0


@dataclass(frozen=True)
class Estimate:
    """What a run will take, known before it starts.

    Attributes:
        windows: how many are looked at.
        prompts: how many at most.
        most_objects: how many objects there can be at most.
        disk_bytes: of the job's folder, at most.
        seconds: by the prompts and a usual processor; a graphics card needs far less.
    """

    windows: int
    prompts: int
    most_objects: int
    disk_bytes: int
    seconds: float


class Namer(Protocol):
    """Gives objects words; `search.naming.object_namer` makes one."""

    signature: str
    """Of the words and the model: equal signatures give equal names."""

    def pool(self, masks: Sequence[Mask], window: Window) -> NDArray[np.float32]:
        """What the tokens under each mask add up to, float32 (n, d + 1): sums of tokens x share, sum of shares."""

    def name(self, pooled: NDArray[np.float32]) -> list[tuple[str | None, float]]:
        """Word and likelihood of objects whose parts' `pool` rows were summed, (n, d + 1)."""


def estimate(session: SegmentSession, area: Area = None, options: EverythingOptions = EverythingOptions()) -> Estimate:
    """Say what `everything` will take.

    Raises:
        InputError: the area lies outside the raster, or an option makes no sense.
    """
    from .everything_run import estimate_run

    return estimate_run(session, area, options)


def everything(
    session: SegmentSession,
    area: Area = None,
    options: EverythingOptions = EverythingOptions(),
    *,
    namer: Namer | None = None,
    job_folder: Path | None = None,
    progress: Progress = SILENT,
) -> Iterator[FoundObject]:
    """Find all objects, window by window; memory is bounded by one row of windows.

    Args:
        session: raster and model.
        area: where; None = the whole raster. An object counts where its outline touches the area.
        options: what counts as an object.
        namer: gives each object a word; None = no words.
        job_folder: windows that are done are kept here; called again with the same raster, model and options, the run
            goes on where it was stopped. Once the objects are in safety, `forget_job` removes them.
        progress: told before each window; may cancel there.

    Yields:
        Objects as soon as no further window can change them; always in the same order.

    Raises:
        InputError: the area lies outside the raster, an option makes no sense, or there may be more objects than
            `most_objects` (the sentence names the estimate).
        RasterError, ModelError: from the raster or the model.
        WriteError: the job folder cannot be written.
        Cancelled: by `progress`.
    """
    from .everything_run import Run

    return Run(session, area, options, namer, job_folder).objects(progress)


def forget_job(
    session: SegmentSession,
    area: Area = None,
    options: EverythingOptions = EverythingOptions(),
    *,
    namer: Namer | None = None,
    job_folder: Path,
) -> None:
    """Remove the windows that `everything` kept of a job, called as that was.

    Raises:
        InputError: as `everything`.
    """
    from .everything_run import Run

    Run(session, area, options, namer, job_folder).forget()
