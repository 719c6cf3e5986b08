# SPDX-License-Identifier: GPL-3.0-or-later
"""Real photos and what can be cut out of them, from which pairs of dates are pieced together (`change_collage.py`).

RSSCN7 gives grounds and roofs, NWPU VHR-10 tanks, courts and vehicles, the train parts alone. RSSCN7 has no outlines:
its roofs are those that the bundled model itself finds and draws, and its land cover is what the heads say that are to
be trained on (self-training), corrected by what kind of scene each photo is known to show.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from scipy import ndimage

from ..errors import InputError
from ..models.compact.comparer import COVER
from ..models.protocols import PASSING
from ..types import Prompts
from .imagery import nwpu

if TYPE_CHECKING:
    from ..models.compact.model import CompactModel
    from ..types import Decoded
    from .imagery import Photo

SIDE = 224
"""Pixels of a photo's side."""

CELL = 4
"""Pixels of a cell of land cover."""

KINDS = ("resident", "industry", "parking", "field", "grass", "forest", "river_lake")
BUILDING = COVER.index("building")
VEHICLE = COVER.index(PASSING)

_SCENES, _PHOTOS = Path("scenes", "rsscn7"), Path("segmentation", "nwpu_vhr10")
_BUILT = ("resident", "industry")
_OPEN = ("field", "grass", "forest", "river_lake")
_DOUBT = 0.05  # of what looks like a building in open country
_SURE = 0.5  # of land cover, where roofs are looked for
_ROOF = (120, 9000)  # square pixels
_MARGIN = 4  # pixels from the border: what it cuts is no outline
_SAME, _CLEAR = 0.55, 0.6  # IoU of an outline with the cells that led there; what the model says of it itself
_STANDING = ("storage_tank", "tennis_court", "baseball_diamond", "basketball_court", "harbor")
_EXTENT = (12.0, 320.0)  # pixels of a thing of NWPU
_LARGEST = 120  # pixels to which it is brought down


@dataclass(frozen=True)
class CutOut:
    """uint8 (h, w, 3), and what of it is the thing, bool (h, w)."""

    rgb: NDArray[np.uint8]
    mask: NDArray[np.bool_]


@dataclass(frozen=True)
class Ground:
    """A photo to build on.

    Attributes:
        rgb: uint8 (SIDE, SIDE, 3).
        kind: one of `KINDS`; "" = not known.
        roofs: bool (SIDE, SIDE) each.
        cover: float32 (k, SIDE / CELL, SIDE / CELL), shares of `COVER`; None where it is not known.
    """

    rgb: NDArray[np.uint8]
    kind: str
    roofs: tuple[NDArray[np.bool_], ...] = ()
    cover: NDArray[np.float32] | None = None


@dataclass(frozen=True)
class Photos:
    """All there is to piece together: grounds, roofs, other things that stand, vehicles; photos without a kind."""

    grounds: dict[str, list[Ground]]
    roofs: list[CutOut]
    things: list[CutOut]
    vehicles: list[CutOut]
    others: list[Photo]


def check_photos(data: Path) -> None:
    """See whether the data sets are there.

    Args:
        data: folder of the shared data sets.

    Raises:
        InputError: one is not.
    """
    for folder in (data / _SCENES, data / _PHOTOS):
        if not folder.is_dir():
            raise InputError(
                f"The change heads also learn from photos, but {folder} does not exist: name the folder of the data "
                "sets with --data, or train on procedural pairs alone with --open-data-only."
            )


def read_photos(data: Path, model: CompactModel) -> Photos:
    """Everything of the data sets' train parts.

    Args:
        data: folder of the shared data sets.
        model: with the heads that say what land cover is where.

    Raises:
        InputError: a data set is not there.
    """
    check_photos(data)
    scenes, photos = data / _SCENES / "train", data / _PHOTOS
    grounds = {kind: [_ground(path, model) for path in sorted((scenes / kind).glob("*.jpg"))] for kind in KINDS}
    others = nwpu(photos, "train")
    roofs = [cut_out(g.rgb, mask) for kind in _BUILT for g in grounds[kind] for mask in g.roofs]
    things = _things(others, _STANDING)
    return Photos(grounds, roofs, things, _things(others, ("vehicle",)), others)


def cut_out(rgb: NDArray[np.uint8], mask: NDArray[np.bool_]) -> CutOut:
    """What a mask shows, with a margin of two pixels."""
    ys, xs = np.nonzero(mask)
    at = np.s_[max(0, ys.min() - 2) : ys.max() + 3, max(0, xs.min() - 2) : xs.max() + 3]
    return CutOut(rgb[at], mask[at])


def _things(photos: list[Photo], names: tuple[str, ...]) -> list[CutOut]:
    found = []
    for photo in photos:
        for thing in photo.objects:
            if thing.category not in names or not _EXTENT[0] <= thing.extent <= _EXTENT[1]:
                continue
            square = (thing.bounds[0] - 2, thing.bounds[1] - 2, thing.extent + 4)
            side = int(min(thing.extent + 4, _LARGEST))
            found.append(CutOut(photo.crop(square, side), photo.mask(thing, square, side)))
    return [one for one in found if one.mask.any()]


def _ground(path: Path, model: CompactModel) -> Ground:
    rgb = np.asarray(Image.open(path).convert("RGB").resize((SIDE, SIDE)))
    kind = path.parent.name
    assert model.comparer is not None
    seen = model.comparer.encode(rgb)
    cover = np.moveaxis(model.comparer.compare(seen, seen)[..., 1 : 1 + len(COVER)], -1, 0).astype(np.float32)
    roofs = _roofs(rgb, cover[BUILDING] > _SURE, model) if kind in _BUILT else ()
    if kind in _OPEN:
        cover[BUILDING] *= _DOUBT
        cover /= cover.sum(axis=0)
    return Ground(rgb, kind, roofs, cover)


def _roofs(rgb: NDArray[np.uint8], cells: NDArray[np.bool_], model: CompactModel) -> tuple[NDArray[np.bool_], ...]:
    """Outlines that the promptable model draws round cells of buildings, where both agree."""
    parts, _ = ndimage.label(cells)
    asked, regions = [], []
    for number, (rows, cols) in enumerate(ndimage.find_objects(parts), start=1):
        y0, y1, x0, x1 = (CELL * edge for edge in (rows.start, rows.stop, cols.start, cols.stop))
        region = np.kron(parts == number, np.ones((CELL, CELL), bool))
        inside = min(y0, x0) >= _MARGIN and max(y1, x1) <= SIDE - _MARGIN
        if inside and _ROOF[0] <= region.sum() <= _ROOF[1]:
            asked.append(Prompts(box=(x0 - 2.0, y0 - 2.0, x1 + 2.0, y1 + 2.0)))
            regions.append(region)
    if not asked:
        return ()
    found = []
    for region, answer in zip(regions, model.decode(model.encode(rgb), asked), strict=True):
        mask = _whole(answer)
        if answer.iou[0] > _CLEAR and (mask & region).sum() > _SAME * (mask | region).sum():
            found.append(mask)
    return tuple(found)


def _whole(answer: Decoded) -> NDArray[np.bool_]:
    """The best candidate on the whole photo, bool (SIDE, SIDE)."""
    logits, (x0, y0, x1, y1) = answer.logits[0], answer.bounds
    rows, cols = (
        (np.arange(SIDE) + 0.5 - low) * count / (high - low) - 0.5
        for low, high, count in ((y0, y1, logits.shape[0]), (x0, x1, logits.shape[1]))
    )
    at = np.meshgrid(rows, cols, indexing="ij")
    out: NDArray[np.bool_] = ndimage.map_coordinates(logits, at, order=1, mode="constant", cval=-10.0) > 0
    return out
