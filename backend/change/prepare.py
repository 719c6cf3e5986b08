# SPDX-License-Identifier: GPL-3.0-or-later
"""Two layers on one grid: CRS, resolution, shift, radiometry (ALGORITHMS A6). No resampled copies are made."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

import numpy as np

from ..errors import InputError
from ..progress import SILENT, Progress
from ..raster.align import Overlap, common_grid
from ..raster.dataset import short_name
from ..raster.source import RasterSource, open_source
from ..raster.window import level_size
from ..types import Window
from ..wording import counted
from .radiometry import Radiometry, match_radiometry
from .shift import Shift, TiePoint
from .tie_points import find_shift, moved

if TYPE_CHECKING:
    from ..types import Affine, RasterRef

_SIGNIFICANT = 0.5  # pixels; a smaller shift is left alone
_SMALL_OVERLAP = 0.05
_MIN_OVERLAP_PIXELS = 32
_MUCH_COARSER = 4.0
_LEAST_POINTS = 4  # fewer cannot agree
_LOOK = 256  # pixels of the overview that says whether there is data at all
_SAME_GSD = (
    1e-6  # relative; pixel sizes are computed from corners and from CRSs, so equal ones differ in their last digits
)


@dataclass(frozen=True)
class PairReport:
    """What was done to make the pair comparable.

    Attributes:
        overlap: share of the smaller layer that both cover, 0..1.
        gsd: ground size of a common pixel in metres; 0 = unknown.
        shift: what the tie points found, in common pixels.
        shifted: whether one date was moved by it.
        radiometry: gain and offset per band that were applied to that date; None = left as it is.
        adjusted: which date was brought to the other: that with the finer pixels.
        warnings: sentences about what is not good enough; empty = all well.
    """

    overlap: float
    gsd: float
    shift: Shift
    shifted: bool
    radiometry: Radiometry | None
    warnings: tuple[str, ...]
    adjusted: Literal["first", "second"] = "second"
    ties: tuple[TiePoint, ...] = ()

    @property
    def tolerance(self) -> int:
        """Tokens by which the dates may still be out of place."""
        return 1 if self.shift.trusted else 2

    def summary(self) -> str:
        """One plain line, e.g. "second date shifted 1.4 px (58 of 64 tie points agree within 0.2 px), gain 1.08"."""
        shift, parts = self.shift, [f"overlap {self.overlap:.0%}"]
        how = f"{shift.inliers} of {shift.points} tie points agree within {max(shift.rms, 0.1):.1f} px"
        if shift.joint:
            how = "by all windows together"
        if self.shifted:
            turned = f", {_warp_words(shift)}" if shift.warp is not None else ""
            parts.append(f"{self.adjusted} date shifted {shift.length:.1f} px{turned} ({how})")
        elif shift.trusted:
            parts.append(f"no shift ({how})")
        if self.radiometry is not None:
            parts.append(f"gain {float(np.mean(self.radiometry.gain)):.2f}")
        return ", ".join(parts)


@dataclass(frozen=True)
class Pair:
    """Both dates on one grid: pixel (x, y) of one shows the same place as pixel (x, y) of the other.

    Attributes:
        before, after: references with equal width and height.
        affine: common pixels -> CRS of both references.
        report: what was done.
    """

    before: RasterRef
    after: RasterRef
    affine: Affine
    report: PairReport


def prepare_pair(before: RasterRef, after: RasterRef, *, adjust: bool = True, progress: Progress = SILENT) -> Pair:
    """Bring two layers onto the grid and into the CRS of the coarser one, whatever their order.

    Args:
        before: the first date, as it is.
        after: the second date, as it is.
        adjust: find and remove shift and differences of light; False = leave as is.
        progress: told of each step; may cancel.

    Raises:
        InputError: the same layer twice, no overlap, only one of them has a CRS, or no data in common.
    """
    if before == after:
        raise InputError("Both dates are the same layer with the same bands; choose two different layers.")
    swapped = _anchored_by_second(before, after)
    anchor, other = (after, before) if swapped else (before, after)
    overlap = common_grid(anchor, other)
    if min(overlap.width, overlap.height) < _MIN_OVERLAP_PIXELS:
        size = f" of {overlap.gsd:.3g} m" if overlap.gsd > 0 else ""
        raise InputError(
            f"The layers share only {overlap.width} x {overlap.height} pixels{size}; choose layers that overlap more."
        )
    warnings = _grid_warnings(before, after, overlap)
    first, second = _onto(anchor, overlap), _onto(other, overlap)
    shift, ties, radiometry = Shift(0.0, 0.0, 0, 0, 0.0), tuple[TiePoint, ...](), None
    if adjust:
        second, shift, ties, radiometry = _adjusted(first, second, progress)
        if not shift.trusted:
            warnings.append(f"{_why_not(shift)}; they may be out of place by some pixels.")
    else:
        with open_source(first) as a, open_source(second) as b:
            _refuse_empty(a, b)
    report = PairReport(
        overlap.share,
        overlap.gsd,
        shift,
        adjust and _worth(shift),
        radiometry,
        tuple(warnings),
        "first" if swapped else "second",
        ties,
    )
    pair = (second, first) if swapped else (first, second)
    return Pair(*pair, first.affine, report)


def _grid_warnings(before: RasterRef, after: RasterRef, overlap: Overlap) -> list[str]:
    """What the common grid makes of the pair."""
    warnings = []
    if overlap.share < _SMALL_OVERLAP:
        warnings.append(f"The layers overlap by only {overlap.share:.1%} of the smaller one.")
    fine, coarse = sorted((before.gsd, after.gsd))
    if fine > 0 and coarse >= _MUCH_COARSER * fine:
        name = short_name(before.uri if coarse == before.gsd else after.uri)
        warnings.append(
            f"The pixels of '{name}' are {coarse / fine:.0f} times larger ({coarse:.3g} m, not {fine:.3g} m): "
            "only what is larger than several of them can be compared."
        )
    return warnings


def _why_not(shift: Shift) -> str:
    """Why nobody knows where the layers lie."""
    if shift.points >= _LEAST_POINTS:
        return f"Only {shift.inliers} of {shift.points} tie points agree on where the layers lie"
    if not shift.points:
        return "No place looks alike at both dates, so nothing says where the layers lie"
    found = counted(shift.points, "place looks", "places look")
    return f"Only {found} alike at both dates, too few to say where the layers lie"


def _refuse_empty(first: RasterSource, second: RasterSource) -> None:
    """Raise InputError where a date has no data, or both have none in common."""
    level = max(0, math.ceil(math.log2(max(first.ref.width, first.ref.height) / _LOOK)))
    width, height = level_size(first.ref.width, first.ref.height, level)
    seen = []
    for source in (first, second):
        valid = source.read(Window(level, 0, 0, height, width)).valid
        if not valid.any():
            raise InputError(
                f"'{short_name(source.ref.uri)}' has no data where the layers overlap; choose another layer, or "
                "correct its no-data value in QGIS."
            )
        seen.append(valid)
    if not (seen[0] & seen[1]).any():
        raise InputError("No place has data at both dates; choose other layers, or correct their no-data values.")


def _anchored_by_second(before: RasterRef, after: RasterRef) -> bool:
    """Whether the second layer gives the grid: it is coarser, or as coarse and first by its file's name.

    The answer turns with the order, so that the result mirrors.
    """
    if bool(before.crs_wkt) != bool(after.crs_wkt):
        return False
    if math.isclose(before.gsd, after.gsd, rel_tol=_SAME_GSD):
        return (after.uri, after.bands) < (before.uri, before.bands)
    return after.gsd > before.gsd


def _adjusted(
    first: RasterRef, second: RasterRef, progress: Progress
) -> tuple[RasterRef, Shift, tuple[TiePoint, ...], Radiometry | None]:
    """The second reference moved and its light matched."""
    shift, ties = find_shift(first, second, progress=progress)
    if _worth(shift):
        second = moved(second, shift)
    with open_source(first) as a, open_source(second) as b:
        radiometry = match_radiometry(a, b, progress=progress)
        if radiometry is not None:
            second = replace(second, stretch=radiometry.applied_to(b.stretch))
        elif not ties:
            _refuse_empty(a, b)
    return second, shift, ties, radiometry


def _warp_words(shift: Shift) -> str:
    """How the second date is turned and scaled, e.g. "turned 0.30°, scaled 1.0030"."""
    a, b, _, d, e, _ = shift.matrix
    turn = math.degrees(math.atan2(d - b, a + e))
    return f"turned {turn:.2f}°, scaled {math.sqrt(abs(a * e - b * d)):.4f}"


def _worth(shift: Shift) -> bool:
    return shift.warp is not None or (shift.trusted and shift.length >= _SIGNIFICANT)


def _onto(ref: RasterRef, overlap: Overlap) -> RasterRef:
    same = (
        ref.crs_wkt == overlap.crs_wkt
        and (ref.width, ref.height) == (overlap.width, overlap.height)
        and np.allclose(ref.affine, overlap.affine, rtol=0, atol=1e-3 * abs(overlap.affine[0] or overlap.affine[1]))
    )
    if same:
        return ref
    return replace(
        ref,
        affine=overlap.affine,
        crs_wkt=overlap.crs_wkt,
        width=overlap.width,
        height=overlap.height,
        gsd=overlap.gsd,
        warped=True,
        file_crs_wkt=ref.crs_wkt,
    )
