# SPDX-License-Identifier: GPL-3.0-or-later
"""Where in a window objects may be, and how large: what prompts are spent on.

Blobs of a difference-of-Gaussians scale space in opponent colours (Lindeberg 1998) give place and size. Where the model
knows words, its tokens say which places look like things rather than ground. On photos of NWPU VHR-10 as many prompts
on a plain grid hit far fewer objects.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..types import Bounds, Features

THINGS = (
    "building", "house", "car", "truck", "ship", "airplane", "storage tank", "swimming pool", "bridge", "greenhouse",
    "solar panel", "parking lot", "tennis court", "basketball court", "baseball diamond", "ground track field",
    "sports field", "harbor",
)  # fmt: skip
GROUND = (
    "background", "bare soil", "sand", "rock", "grass", "field", "forest", "tree", "shrub", "water", "river", "sea",
    "road", "pavement", "ground", "shadow", "snow",
)  # fmt: skip
"""Things and ground in words; those that a model does not know are left out."""

_FINEST = 3.0  # pixels, the first blob scale: objects of about 8 pixels
_STEP = 2.0**0.5  # from scale to scale
_SURROUND = 1.6  # of the blob's own scale
_DIAMETER = 2.83  # of the disc that answers most at a scale, in scales
_FAINT = 1.0  # grey values; fainter blobs are noise
_FINER = 0.4  # prompts per scale grow with this power of its fineness
_EVEN = 16  # prompts on a grid where blobs leave some over
_FLOOR = 0.1  # of the words' say: ground may be an object too
_THING = 0.25  # heat from which a place counts as a thing: prompts shall spread over all of them
_CONTRAST = 0.1  # how much contrast counts; roofs of one colour are objects like bright planes
_SHAKE = 0.2


class Spot(NamedTuple):
    """A place to ask about.

    Attributes:
        x, y: pixels of the window.
        size: how large an object is expected there, in pixels.
    """

    x: float
    y: float
    size: float


def spots(
    features: Features,
    heat: NDArray[np.float32] | None,
    count: int,
    sizes: tuple[float, float],
    where: Bounds | None = None,
) -> list[Spot]:
    """The most promising places of a window.

    Args:
        features: of a model that keeps its pixels ("rgb"), or `grid_spots` serves.
        heat: how likely a thing is, float32 (h, w) over the window; None = everywhere the same.
        count: how many, at most; finer scales, where more has room, get more of them.
        sizes: objects smaller or larger than these are not looked for, in pixels.
        where: the part of the window in which they lie, in its pixels; None = all of it.
    """
    window = features.window
    where = where or (0.0, 0.0, float(window.width), float(window.height))
    rgb = np.asarray(features.arrays["rgb"], np.uint8)[: window.height, : window.width]
    if min(rgb.shape[:2]) < 4:
        return []
    field = _opponent(rgb)
    scales = _scales(min(sizes[1], 0.7 * max(rgb.shape[:2])), max(sizes[0], _DIAMETER * _FINEST))
    shares = np.array([scale**-_FINER for scale in scales])
    found: list[Spot] = []
    # Among places that are as good as each other no part of the window comes first; the same each time.
    rng = np.random.default_rng(0)
    # Coarse to fine: there are few large places, and none of them should be left out.
    for scale, share in reversed(list(zip(scales, shares / shares.sum(), strict=True))):
        x, y, strength = _blobs(field, scale)
        worth = strength**_CONTRAST * (1 + _SHAKE * rng.random(len(x)))
        if heat is not None:
            under = heat_at(heat, x, y, (window.height, window.width))
            worth *= np.minimum(under / _THING, 1) + _FLOOR
        worth[(x < where[0]) | (x >= where[2]) | (y < where[1]) | (y >= where[3])] = 0
        best = np.argsort(-worth, kind="stable")[: int(np.ceil(share * count))]
        best = best[worth[best] > 0]
        found += [Spot(float(x[i]), float(y[i]), _DIAMETER * scale) for i in best]
    # An even area has no blobs at all and is an object too.
    spare = min(_EVEN, count - len(found))
    return found[:count] + (grid_spots(where, spare) if spare > 0 else [])


def gap_spots(
    free: NDArray[np.bool_],
    asked: Sequence[Spot],
    heat: NDArray[np.float32] | None,
    count: int,
    sizes: tuple[float, float],
    cell: int,
) -> list[Spot]:
    """Places that lie farthest from every object found and every place asked before (farthest-point sampling).

    Args:
        free: cells of the window without an object, bool (h, w).
        asked: places that were asked before.
        heat: as in `spots`.
        count: how many, at most.
        sizes: as in `spots`.
        cell: side of a cell in pixels of the window.

    Source: Eldar et al. (1997), "The farthest point strategy for progressive image sampling".
    """
    from scipy import ndimage

    if count < 1 or not free.any():
        return []
    h, w = free.shape
    y, x = (np.arange(h, dtype=np.float32) + 0.5)[:, None] * cell, (np.arange(w, dtype=np.float32) + 0.5) * cell
    seeds = np.pad(free, 1)
    for spot in asked:
        seeds[min(int(spot.y / cell), h - 1) + 1, min(int(spot.x / cell), w - 1) + 1] = False
    room = ndimage.distance_transform_edt(seeds)[1:-1, 1:-1].astype(np.float32) * cell
    worth = np.ones((h, w), np.float32)
    if heat is not None:
        cols, rows = np.meshgrid(x, y[:, 0])
        worth = np.minimum(heat_at(heat, cols, rows, (h * cell, w * cell)) / _THING, 1) + _FLOOR
    found: list[Spot] = []
    for _ in range(count):
        row, col = divmod(int(np.argmax(room * worth)), w)
        radius = float(room[row, col])
        if radius < cell:
            break
        px, py = float(x[col]), float(y[row, 0])
        found.append(Spot(px, py, float(np.clip(2 * radius, *sizes))))
        room = np.minimum(room, np.hypot(x - px, y - py))
    return found


def grid_spots(where: Bounds, count: int) -> list[Spot]:
    """An even grid over a part of a window, for models whose features show no pixels."""
    x0, y0, x1, y1 = where
    height, width = y1 - y0, x1 - x0
    side = max(1.0, (height * width / max(count, 1)) ** 0.5)
    rows, cols = max(1, int(height / side)), max(1, int(width / side))
    ys, xs = y0 + (np.arange(rows) + 0.5) * height / rows, x0 + (np.arange(cols) + 0.5) * width / cols
    return [Spot(float(x), float(y), 2 * side) for y in ys for x in xs]


class ThingHeat:
    """How likely a token shows a thing rather than ground, by the words of the model itself."""

    def __init__(self, model: object) -> None:
        """Encode the words once; without effect for a model that knows none."""
        self._vectors: NDArray[np.float32] | None = None
        self._count = 0
        encode, unknown = getattr(model, "encode_text", None), getattr(model, "unknown", None)
        if encode is None or unknown is None:
            return
        things, ground = _known(THINGS, unknown(THINGS)), _known(GROUND, unknown(GROUND))
        if things and ground:
            self._vectors = float(getattr(model, "logit_scale", 1.0)) * encode((*things, *ground))
            self._count = len(things)

    def __call__(self, features: Features) -> NDArray[np.float32] | None:
        """Probability float32 (h, w), over the encoded image; None where the model has no tokens or words."""
        if self._vectors is None or "tokens" not in features.arrays:
            return None
        logits = np.asarray(features.arrays["tokens"], np.float32) @ self._vectors.T
        weights = np.exp(logits - logits.max(axis=-1, keepdims=True))
        heat = weights[..., : self._count].sum(axis=-1) / weights.sum(axis=-1)
        from scipy import ndimage

        wide: NDArray[np.float32] = ndimage.maximum_filter(heat.astype(np.float32), 3)
        return wide


def _known(words: Sequence[str], unknown: dict[str, tuple[str, ...]]) -> list[str]:
    return [word for word in words if word not in unknown]


def _scales(largest: float, smallest: float) -> list[float]:
    scales = [_FINEST * _STEP**i for i in range(14)]
    fitting = [s for s in scales if smallest / _STEP <= _DIAMETER * s <= largest * _STEP]
    return fitting or scales[:1]


def _opponent(rgb: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Lightness, red-blue and green-magenta, float32 (3, h, w)."""
    red, green, blue = np.moveaxis(rgb.astype(np.float32), -1, 0)
    return np.stack([(red + green + blue) / 3, (red - blue) / 2, (2 * green - red - blue) / 4])


def _blobs(
    field: NDArray[np.float32], scale: float
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]:
    """Columns, rows and contrast of the blobs at a scale."""
    from scipy import ndimage

    step = max(1, int(scale / 1.5))
    h, w = (side // step * step for side in field.shape[1:])
    if not h or not w:
        step, (h, w) = 1, field.shape[1:]
    small = field[:, :h, :w].reshape(3, h // step, step, w // step, step).mean(axis=(2, 4))
    sigma = scale / step
    inner = ndimage.gaussian_filter(small, (0, sigma, sigma))
    outer = ndimage.gaussian_filter(small, (0, _SURROUND * sigma, _SURROUND * sigma))
    contrast = np.sqrt(np.square(inner - outer).sum(axis=0))
    peak = (contrast == ndimage.maximum_filter(contrast, 3)) & (contrast > _FAINT)
    rows, cols = np.nonzero(peak)
    return (cols + 0.5) * step, (rows + 0.5) * step, contrast[rows, cols].astype(np.float64)


def heat_at(
    heat: NDArray[np.float32], x: NDArray[np.float64], y: NDArray[np.float64], shape: tuple[int, int]
) -> NDArray[np.float32]:
    """Values of the heat at pixels; its cells are square and start at the window's corner."""
    cell = max(1, round(max(shape[0] / heat.shape[0], shape[1] / heat.shape[1])))
    rows = np.minimum((y / cell).astype(int), heat.shape[0] - 1)
    cols = np.minimum((x / cell).astype(int), heat.shape[1] - 1)
    found: NDArray[np.float32] = heat[rows, cols]
    return found
