# SPDX-License-Identifier: GPL-3.0-or-later
"""The values that travel through the backend.

Pixel coordinates are `xy` = (column, row), float64, of the raster's *working grid*, with (0, 0) at the outer corner
of the first pixel (a pixel's centre is at +0.5). Nothing in the backend speaks map units.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

Affine = tuple[float, float, float, float, float, float]
"""Six terms a, b, c, d, e, f: x = a*col + b*row + c, y = d*col + e*row + f (rasterio's order)."""

Bounds = tuple[float, float, float, float]
"""x0, y0, x1, y1 in pixels."""

FloatArray = NDArray[np.floating]  # type: ignore[type-arg]  # it takes no argument before numpy 1.22


@dataclass(frozen=True)
class ColorStop:
    """One entry of a palette or colour ramp."""

    value: float
    rgb: tuple[int, int, int]


@dataclass(frozen=True)
class Stretch:
    """How raw band values become 8-bit RGB; the same for every window of a layer.

    Attributes:
        low, high: raw value that becomes 0 and 255, one per band.
        gamma: output = input ** (1 / gamma), as in QGIS.
        stops: for one band: its palette or colour ramp; empty = grey.
        interpolation: between stops ("exact" for a palette).
        inverted: low and high change places (QGIS "white to black").
    """

    low: tuple[float, ...]
    high: tuple[float, ...]
    gamma: float = 1.0
    stops: tuple[ColorStop, ...] = ()
    interpolation: Literal["linear", "discrete", "exact"] = "linear"
    inverted: bool = False


@dataclass(frozen=True)
class RasterRef:
    """Everything needed to read a raster the way the user sees it. Hashable, can be pickled, holds no open file.

    The working grid is the raster's own grid, except where that is not square on the ground (degrees far from the
    equator) or not a grid at all (only ground control points): then the grid on which Oriel works instead.

    Attributes:
        uri: what GDAL opens (path, /vsicurl/..., subdataset).
        bands: 1-based, three for colour or one for grey or palette.
        stretch: raw values -> 8 bit; None = a global 2-98 % stretch, computed on opening.
        affine: working grid -> layer CRS, all six terms.
        crs_wkt: layer CRS; "" = none (layer units).
        width, height: of the working grid, in pixels.
        gsd: ground size of a working pixel in metres; 0 = unknown (no CRS).
        nodata: the user's own nodata values, in addition to what the file says.
        warped: the file lies on another grid or in another CRS and is warped onto this one while reading.
        file_crs_wkt: with `warped`: the CRS of the file where the user has set another than it states; "" = as stated.
    """

    uri: str
    bands: tuple[int, ...]
    stretch: Stretch | None
    affine: Affine
    crs_wkt: str
    width: int
    height: int
    gsd: float = 0.0
    nodata: tuple[float, ...] = ()
    warped: bool = False
    file_crs_wkt: str = ""


@dataclass(frozen=True, order=True)
class Window:
    """A rectangle of a raster at one resolution level, in that level's pixels.

    Level n has pixels of 2**n working pixels; level 0 is native, negative levels are read with upsampling.
    """

    level: int
    row: int
    col: int
    height: int
    width: int

    @property
    def scale(self) -> float:
        """Working pixels per pixel of this level."""
        return float(2.0**self.level)

    @property
    def bounds(self) -> Bounds:
        """x0, y0, x1, y1 in working pixels."""
        s = self.scale
        return self.col * s, self.row * s, (self.col + self.width) * s, (self.row + self.height) * s

    def to_window(self, xy: FloatArray) -> FloatArray:
        """Working pixels (N, 2) -> pixels of this window (N, 2)."""
        moved: FloatArray = np.asarray(xy, dtype=np.float64) / self.scale - (self.col, self.row)
        return moved

    def to_raster(self, xy: FloatArray) -> FloatArray:
        """Pixels of this window (N, 2) -> working pixels (N, 2)."""
        moved: FloatArray = (np.asarray(xy, dtype=np.float64) + np.array([self.col, self.row])) * self.scale
        return moved


@dataclass(frozen=True)
class Pixels:
    """What a model sees of a window.

    Attributes:
        rgb: uint8 (h, w, 3); black where not valid.
        valid: bool (h, w).
    """

    rgb: NDArray[np.uint8]
    valid: NDArray[np.bool_]


class PixelSource(Protocol):
    """Where pixels come from: a file (`raster.source`) or a rendered layer (`plugin.adapters.rendered_source`)."""

    @property
    def ref(self) -> RasterRef:
        """What is read."""

    @property
    def signature(self) -> str:
        """Hash of content, bands, stretch and grid: equal signatures give equal pixels."""

    def read(self, window: Window) -> Pixels:
        """Read a window that lies inside the raster.

        Raises:
            RasterReadError, RasterChangedError: with what to do.
        """

    def close(self) -> None:
        """Free the file; reading afterwards opens it again."""


@dataclass(frozen=True)
class MaskPrompt:
    """A previous answer, fed back: float32 (h, w) logits that cover `bounds`."""

    logits: NDArray[np.float32]
    bounds: Bounds


@dataclass(frozen=True)
class Prompts:
    """What points at one object; coordinates in the frame that the receiver states.

    Attributes:
        xy: float64 (N, 2) points.
        labels: int64 (N,), 1 = include, 0 = exclude.
        box: x0, y0, x1, y1 or None.
        mask: a previous answer or None.
    """

    xy: NDArray[np.float64] = field(default_factory=lambda: np.zeros((0, 2)))
    labels: NDArray[np.int64] = field(default_factory=lambda: np.zeros(0, np.int64))
    box: Bounds | None = None
    mask: MaskPrompt | None = None


@dataclass(frozen=True)
class Features:
    """What one encode of one window gives; serves every tool.

    Attributes:
        window: what was encoded.
        model: signature of the model.
        arrays: named arrays (fp16 or uint8), whatever the model needs to decode.
            Text-image models have "tokens" (h, w, d) and "pooled" (d,), unit length.
        valid_share: share of valid pixels, 0..1.
    """

    window: Window
    model: str
    arrays: Mapping[str, NDArray[np.generic]]
    valid_share: float = 1.0


@dataclass(frozen=True)
class Decoded:
    """Candidate masks of one object.

    Attributes:
        logits: float32 (k, h, w), > 0 inside the object; covers `bounds` of the window, which may be a part of it.
        bounds: x0, y0, x1, y1 in pixels of the window.
        iou: float32 (k,), the model's own estimate of each candidate's IoU; best first.
    """

    logits: NDArray[np.float32]
    bounds: Bounds
    iou: NDArray[np.float32]


@dataclass(frozen=True)
class Mask:
    """One object on the raster.

    Attributes:
        window: where the logits lie.
        logits: float32 (window.height, window.width), > 0 inside.
        iou: predicted IoU, 0..1.
        stability: IoU of the masks cut at logits -1 and +1, 0..1.
    """

    window: Window
    logits: NDArray[np.float32]
    iou: float
    stability: float


@dataclass(frozen=True)
class Polygon:
    """An outline: first ring outside (counter-clockwise), the others holes; each float64 (n, 2), closed.

    Coordinates are working pixels until `raster.grid.to_map` turns them into the layer's CRS.
    """

    rings: tuple[NDArray[np.float64], ...]


def box_polygon(bounds: Bounds) -> Polygon:
    """A rectangle as an outline."""
    x0, y0, x1, y1 = bounds
    return Polygon((np.array([(x0, y0), (x1, y0), (x1, y1), (x0, y1), (x0, y0)], dtype=np.float64),))
