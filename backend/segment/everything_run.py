# SPDX-License-Identifier: GPL-3.0-or-later
"""One run over all windows: what `everything` does."""

from __future__ import annotations

import math
import struct
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
import shapely

from ..errors import InputError
from ..types import Polygon, Window, box_polygon
from ..vectorize.packed import pack, unpack_all
from ..vectorize.rings import to_shapely
from ..vectorize.seam_outline import joined_outline
from ..vectorize.seams import Joined, Piece, SeenWindow, join
from ..wording import counted
from .everything import Area, Estimate, EverythingOptions, FoundObject, Namer
from .everything_finish import Finisher
from .everything_spots import ThingHeat
from .everything_window import WindowOptions, window_masks
from .sweep import JobLog, sweep, tile_rows

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from ..progress import Progress
    from ..raster.window import Tile
    from ..types import Bounds
    from .everything_finish import Pooled
    from .session import SegmentSession

VERSION = "2"
"""Changes with the code whenever the same window would give other masks: jobs of before then start anew."""

_HALO = 1 / 8  # of the window; neighbours overlap by twice as much
_COUNTS = struct.Struct("<III")
_BYTES_PER_OBJECT = 3000  # of the log: a packed mask and its vector
_SECONDS_PER_PROMPT = 0.02  # glance, share of the closer look, and of the window's own work, on two cores
_CAR = 2.0  # metres


class Run:
    """Everything in one area of one raster; see `everything`."""

    def __init__(
        self,
        session: SegmentSession,
        area: Area,
        options: EverythingOptions,
        namer: Namer | None = None,
        job_folder: Path | None = None,
    ) -> None:
        """Plan the windows.

        Raises:
            InputError: see `everything`.
        """
        _check(options)
        self._session, self._options, self._namer = session, options, namer
        self._level = options.level if options.level is not None else 0
        self._area = _geometry(area)
        self.tiles = self._tiles()
        self._refuse_too_many()
        source, model = session.source, session.model
        key = (VERSION, source.signature, model.signature, area_key(self._area), replace(options, most_objects=0))
        named = namer.signature if namer else ""
        self._log = JobLog(job_folder, (*key, named)) if job_folder is not None else None

    def estimate(self) -> Estimate:
        """What the run will take."""
        prompts = len(self.tiles) * self._options.points
        most = sum(self._most(tile) for tile in self.tiles)
        return Estimate(len(self.tiles), prompts, most, most * _BYTES_PER_OBJECT, prompts * _SECONDS_PER_PROMPT)

    def objects(self, progress: Progress) -> Iterator[FoundObject]:
        """All objects, see `everything`."""
        heat = ThingHeat(self._session.model)

        def work(tile: Tile) -> bytes:
            return self._window(tile, heat)

        rows, columns = self._level_size()
        chosen = {(tile.row, tile.col) for tile in self.tiles}
        seen = (
            SeenWindow(tile.window, _own_core(tile, chosen), _pieces(payload))
            for tile, payload in sweep(self.tiles, work, self._log, progress, "Looking for objects")
        )
        finisher = Finisher(self._options.granularity == "partition")
        least, most = self._limits()
        for batch in _batches(join(seen, columns, rows)):
            drawn = [found for joined in batch for found in self._draw(joined)]
            fitting = [(found, pooled) for found, pooled in drawn if least <= _area(found.polygon) <= most]
            inside = [
                item for item in fitting if self._area is None or self._area.intersects(to_shapely(item[0].polygon))
            ]
            yield from self._named(finisher.add(inside))

    def forget(self) -> None:
        """Remove what was kept of the windows."""
        if self._log:
            self._log.forget()

    def _window(self, tile: Tile, heat: ThingHeat) -> bytes:
        """What a window gives: packed masks and, with a namer, what their tokens add up to."""
        session, options = self._session, self._options
        features = session.store.features(session.source, tile.window, session.model)
        side = self._side_limits()
        wanted = WindowOptions(
            options.points, side, options.quality, options.stability, options.granularity, self._where(tile.window)
        )
        masks = window_masks(features, session.model, heat(features), wanted)
        packed = [p for p in map(pack, masks) if p is not None]
        data = b"".join(p.to_bytes() for p in packed)
        pooled = np.zeros((len(packed), 0), np.float32)
        if self._namer is not None and packed:
            pooled = self._namer.pool(masks, tile.window)
        return _COUNTS.pack(len(packed), pooled.shape[1], len(data)) + data + pooled.astype("<f4").tobytes()

    def _where(self, window: Window) -> Bounds | None:
        """The part of a window that the area's bounds leave, in its own pixels."""
        if self._area is None:
            return None
        part = shapely.intersection(self._area, shapely.box(*window.bounds))
        x0, y0, x1, y1 = window.to_window(np.reshape(part.bounds, (2, 2))).ravel()
        return float(x0), float(y0), float(x1), float(y1)

    def _draw(self, joined: Joined) -> Iterator[Pooled]:
        scores = [piece.mask.iou * piece.mask.stability for piece in joined.pieces]
        stable = [piece.mask.stability for piece in joined.pieces]
        pooled = np.sum([piece.extra for piece in joined.pieces], axis=0)
        # Specks beside the object are no objects of their own.
        for polygon in joined_outline(joined, self._options.outline)[:1]:
            yield (
                FoundObject(
                    polygon,
                    float(np.mean(scores)),
                    float(np.mean(stable)),
                    joined.windows[0],
                    joined.seen,
                    joined.cut,
                ),
                pooled,
            )

    def _named(self, found: list[Pooled]) -> list[FoundObject]:
        if self._namer is None or not found:
            return [item for item, _ in found]
        names = self._namer.name(np.stack([pooled for _, pooled in found]))
        return [
            replace(item, word=word, likelihood=chance) for (item, _), (word, chance) in zip(found, names, strict=True)
        ]

    def _tiles(self) -> list[Tile]:
        ref, size = self._session.source.ref, self._session.model.window_size
        halo = round(size * _HALO)
        every = tile_rows(ref.width, ref.height, size=size, halo=halo, level=self._level)
        if self._area is None:
            return [tile for row in every for tile in row]
        shapely.prepare(self._area)
        tiles = [tile for row in every for tile in row if self._area.intersects(shapely.box(*tile.core.bounds))]
        if not tiles:
            raise InputError("The area lies outside the imagery layer; move the map or choose another area.")
        return tiles

    def _refuse_too_many(self) -> None:
        found = self.estimate()
        if found.most_objects > self._options.most_objects:
            objects, windows = counted(found.most_objects, "object"), counted(found.windows, "window")
            raise InputError(
                f"There may be up to {objects} in {windows}, more than the {self._options.most_objects:,} allowed; they"
                f" would take about {_duration(found.seconds)} and up to {found.disk_bytes / 1e9:.1f} GB of disk."
                " Choose a smaller area, a larger least size or a coarser level, or allow more."
            )

    def _most(self, tile: Tile) -> int:
        """How many objects a window can give at most."""
        options, pixel = self._options, self._metres()
        room = math.inf
        if options.least_m2 > 0:
            x0, y0, x1, y1 = tile.window.bounds
            room = (x1 - x0) * (y1 - y0) * pixel**2 / options.least_m2
        return int(min(options.points, max(room, 1)))

    def _metres(self) -> float:
        """Side of a working pixel in metres; 1 where it is unknown."""
        return self._session.source.ref.gsd or 1.0

    def _limits(self) -> tuple[float, float]:
        """Least and most area in working pixels squared."""
        pixel = self._metres() ** 2
        most = self._options.most_m2 / pixel if self._options.most_m2 > 0 else math.inf
        return self._options.least_m2 / pixel, most

    def _side_limits(self) -> tuple[float, float]:
        """Least and most side in pixels of the level; of large ones a window may see a part only."""
        least, most = self._limits()
        scale = 2.0**self._level
        whole = float(self._session.model.window_size)
        # Where nobody asked for small things no prompt is spent on what is smaller than a car.
        smallest = (
            math.sqrt(least) * 0.7 if least > 0 else _CAR / self._metres() if self._session.source.ref.gsd else 0.0
        )
        return smallest / scale, min(math.sqrt(most) / scale * 1.4, whole)

    def _level_size(self) -> tuple[int, int]:
        ref, scale = self._session.source.ref, 2.0**self._level
        return math.ceil(ref.height / scale), math.ceil(ref.width / scale)


def estimate_run(session: SegmentSession, area: Area, options: EverythingOptions) -> Estimate:
    """What a run would take, also where it would be refused for its size."""
    return Run(session, area, replace(options, most_objects=2**62)).estimate()


def area_key(area: shapely.Geometry | None) -> str:
    """An area as text that is equal for equal areas."""
    return "" if area is None else area.normalize().wkb_hex


def _check(options: EverythingOptions) -> None:
    if options.granularity not in ("objects", "parts", "partition"):
        raise InputError(f'"{options.granularity}" is no granularity; use objects, parts or partition.')
    if options.points < 1:
        raise InputError(f"{options.points} prompts per window find nothing; use at least 1.")
    if options.most_m2 and options.most_m2 <= options.least_m2:
        raise InputError(
            f"No object is larger than {options.least_m2:g} m² and smaller than {options.most_m2:g} m²; turn the sizes"
            " round or set the largest to 0."
        )


def _geometry(area: Area) -> shapely.Geometry | None:
    if area is None:
        return None
    if not len(area):
        raise InputError("The area has no polygon; choose or draw one.")
    polygons = [part for part in area if isinstance(part, Polygon)]
    if not polygons:
        x0, y0, x1, y1 = (float(side) for side in area if not isinstance(side, Polygon))
        polygons = [box_polygon((x0, y0, x1, y1))]
    whole = shapely.union_all([shapely.make_valid(to_shapely(polygon)) for polygon in polygons])
    if whole.is_empty:
        raise InputError("The area has no size; draw a larger one.")
    return whole


def _own_core(tile: Tile, chosen: set[tuple[int, int]]) -> Window:
    """The tile's core, up to the window's side where nothing looks beyond: what lies there has no other owner."""
    c, w = tile.core, tile.window
    left = c.col if (tile.row, tile.col - 1) in chosen else w.col
    top = c.row if (tile.row - 1, tile.col) in chosen else w.row
    right = c.col + c.width if (tile.row, tile.col + 1) in chosen else w.col + w.width
    bottom = c.row + c.height if (tile.row + 1, tile.col) in chosen else w.row + w.height
    return Window(c.level, top, left, bottom - top, right - left)


def _pieces(payload: bytes) -> tuple[Piece, ...]:
    count, dim, size = _COUNTS.unpack_from(payload)
    masks = unpack_all(payload[_COUNTS.size : _COUNTS.size + size])
    pooled = np.frombuffer(payload[_COUNTS.size + size :], "<f4").reshape(count, dim)
    return tuple(Piece(mask, row) for mask, row in zip(masks, pooled, strict=True))


def _batches(found: Iterator[Joined]) -> Iterator[list[Joined]]:
    """At most so many at a time that a name for each can be asked for at once."""
    batch: list[Joined] = []
    for joined in found:
        batch.append(joined)
        if len(batch) == 500:
            yield batch
            batch = []
    yield batch


def _area(polygon: Polygon) -> float:
    return float(to_shapely(polygon).area)


def _duration(seconds: float) -> str:
    return counted(round(seconds / 3600), "hour") if seconds > 5400 else counted(max(round(seconds / 60), 1), "minute")
