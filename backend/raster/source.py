# SPDX-License-Identifier: GPL-3.0-or-later
"""The one reader of imagery: any raster, any level, as the user sees it."""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import InputError, RasterChangedError, RasterError, RasterReadError
from ..types import Pixels, RasterRef, Stretch, Window
from .align import warp_onto
from .bands import COLOUR_BANDS, chosen_bands, palette
from .dataset import GDAL_ERRORS, OpenRaster, gdal_options, normalized, open_raster, short_name
from .fingerprint import Fingerprint
from .grid import compose, invert, pixel_lengths
from .ground import working_grid
from .sampling import Sampled, read_overview, read_window
from .stretch import drawn, percentile_stretch, to_rgb
from .window import clamp, level_size

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence

    from numpy.typing import NDArray

GRID_TOLERANCE = 0.01  # pixels by which a RasterRef may differ from the file at the far corner


def describe(
    uri: str | os.PathLike[str],
    *,
    bands: Sequence[int] | None = None,
    stretch: Stretch | None = None,
    nodata: Sequence[float] = (),
    crs_wkt: str | None = None,
) -> RasterRef:
    """Open a raster once and say how to read it.

    Args:
        uri: a path, a web address, or anything that GDAL opens.
        bands: 1-based, one or three; None = red, green, blue where the file names them, else its first bands.
        stretch: None = the file's palette, or a global 2-98 % stretch computed on first use.
        nodata: the user's own nodata values, in addition to the file's.
        crs_wkt: the layer's CRS where the user has set another than the file's; None = the file's.

    Raises:
        RasterOpenError, RasterUnsupportedError: with what to do.
        InputError: a band that the raster does not have.
    """
    name = normalized(uri)
    with gdal_options(name):
        raster = open_raster(name)
        try:
            chosen = chosen_bands(raster.dataset, bands, name)
            if len(chosen) not in (1, COLOUR_BANDS):
                raise InputError(f"{len(chosen)} bands cannot be shown; choose one for grey or three for colour.")
            if stretch is None and len(chosen) == 1:
                stretch = palette(raster.dataset, chosen[0])
            wkt = raster.crs_wkt if crs_wkt is None else crs_wkt
            grid = working_grid(raster.affine, raster.dataset.width, raster.dataset.height, wkt)
        finally:
            raster.close()
    return RasterRef(
        uri=name,
        bands=chosen,
        stretch=stretch,
        affine=grid.affine,
        crs_wkt=wkt,
        width=grid.width,
        height=grid.height,
        gsd=grid.gsd,
        nodata=tuple(float(v) for v in nodata),
    )


def open_source(ref: RasterRef) -> RasterSource:
    """Open what `describe` described.

    Raises:
        RasterOpenError, RasterUnsupportedError: as `describe`.
        RasterChangedError: the file's grid is not that of `ref` any more.
    """
    return RasterSource(ref)


def read_padded(source: RasterSource, window: Window) -> Pixels:
    """Read a window that may reach beyond the raster; what lies outside is mirrored and not valid.

    For rasters smaller than the window that a model asks for.
    """
    width, height = source.ref.width, source.ref.height
    columns, rows = level_size(width, height, window.level)
    col0, row0 = max(window.col, 0), max(window.row, 0)
    col1, row1 = min(window.col + window.width, columns), min(window.row + window.height, rows)
    if col0 >= col1 or row0 >= row1:
        raise InputError(f"Window {window} lies wholly outside the raster of {columns} x {rows} pixels.")
    inside = source.read(Window(window.level, row0, col0, row1 - row0, col1 - col0))
    before, after = row0 - window.row, window.row + window.height - row1
    left, right = col0 - window.col, window.col + window.width - col1
    margins = ((before, after), (left, right))
    # "symmetric" also works where the margin is wider than what there is to mirror.
    rgb = np.pad(inside.rgb, (*margins, (0, 0)), mode="symmetric")
    return Pixels(rgb, np.pad(inside.valid, margins, constant_values=False))


class RasterSource:
    """An open raster (a `PixelSource`). Usable from any thread; one read at a time."""

    def __init__(self, ref: RasterRef) -> None:
        """Open `ref`; see `open_source`."""
        self._ref = ref
        self._lock = threading.RLock()
        self._raster: OpenRaster | None = None
        self._stretch: Stretch | None = ref.stretch
        self._signature: str | None = None
        with self._lock, gdal_options(ref.uri):
            self._fingerprint = Fingerprint(ref.uri, self._opened().files)

    @property
    def ref(self) -> RasterRef:
        """What is read."""
        return self._ref

    @property
    def signature(self) -> str:
        """Hash of content, bands, stretch and grid.

        Raises:
            RasterChangedError: the file changed or vanished since it was opened.
        """
        with self._lock, gdal_options(self._ref.uri):
            self._check()
            if self._signature is None:
                self._signature = self._fingerprint.digest(self._opened().dataset, self._ref)
            return self._signature

    @property
    def stretch(self) -> Stretch:
        """The stretch in use; measured on an overview on first use where `ref` has none.

        Raises:
            RasterUnsupportedError: no pixel of the raster is valid.
        """
        with self._lock, gdal_options(self._ref.uri):
            if self._stretch is None:
                self._check()
                self._stretch = self._guarded(lambda raster: percentile_stretch(*read_overview(raster, self._ref)))
            return self._stretch

    @property
    def image_bands(self) -> tuple[int, ...]:
        """All bands but alpha, 1-based."""
        with self._lock, gdal_options(self._ref.uri):
            kinds = self._opened().dataset.colorinterp
            return tuple(i for i, kind in enumerate(kinds, start=1) if kind.name != "alpha")

    @property
    def is_byte(self) -> bool:
        """Whether the file itself holds 8-bit values."""
        with self._lock, gdal_options(self._ref.uri):
            return set(self._opened().dataset.dtypes) == {"uint8"}

    def read(self, window: Window) -> Pixels:
        """Read a window that lies inside the raster, as 8-bit RGB.

        Raises:
            InputError: the window reaches beyond the raster (see `window.clamp`, `read_padded`).
            RasterReadError, RasterChangedError: with what to do.
        """
        raw, valid = self._read(window, self._ref.bands)
        if not valid.any():
            return Pixels(np.zeros((*valid.shape, COLOUR_BANDS), np.uint8), valid)
        stretch = self.stretch
        if stretch.interpolation == "exact":
            valid = valid & drawn(raw, stretch)
        return Pixels(to_rgb(raw, valid, stretch), valid)

    def read_bands(
        self, window: Window, bands: Sequence[int] | None = None
    ) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Read band values in the units that the file declares (scale and offset applied).

        Args:
            window: inside the raster.
            bands: 1-based, any number; None = those of `ref`.

        Returns:
            float32 (bands, h, w), NaN kept; bool (h, w) valid.
        """
        raw, valid = self._read(window, tuple(bands) if bands is not None else self._ref.bands)
        return raw.astype(np.float32), valid

    def close(self) -> None:
        """Free the file; reading afterwards opens it again."""
        with self._lock:
            if self._raster is not None:
                self._raster.close()
                self._raster = None

    def __enter__(self) -> RasterSource:
        """Use as a context manager."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close."""
        self.close()

    def _read(self, window: Window, bands: tuple[int, ...]) -> Sampled:
        if clamp(window, self._ref.width, self._ref.height) != window or min(window.height, window.width) < 1:
            columns, rows = level_size(self._ref.width, self._ref.height, window.level)
            raise InputError(f"{window} does not lie inside the raster of {columns} x {rows} pixels at that level.")
        with self._lock, gdal_options(self._ref.uri):
            self._check()
            chosen_bands(self._opened().dataset, bands, self._ref.uri)
            result: Sampled = self._guarded(lambda raster: read_window(raster, replace(self._ref, bands=bands), window))
            # A file that is rewritten while it is being read gives half old, half new pixels.
            self._check()
            return result

    def _guarded(self, work: Any) -> Any:
        try:
            return work(self._opened())
        except RasterReadError:
            self._check(force=True)
            raise

    def _check(self, *, force: bool = False) -> None:
        try:
            fingerprint = getattr(self, "_fingerprint", None)
            if fingerprint is not None:
                fingerprint.check(force=force)
        except RasterChangedError:
            self.close()
            raise

    def _opened(self) -> OpenRaster:
        if self._raster is None:
            raster = open_raster(self._ref.uri)
            try:
                self._raster = self._placed(raster)
            except (RasterError, *GDAL_ERRORS):
                raster.close()
                raise
        return self._raster

    def _placed(self, raster: OpenRaster) -> OpenRaster:
        if self._ref.warped:
            return warp_onto(raster, self._ref)
        _compare_grid(raster, self._ref)
        return raster


def _compare_grid(raster: OpenRaster, ref: RasterRef) -> None:
    """Check that `ref` spans the file exactly, whatever its pixel size."""
    width, height = raster.dataset.width, raster.dataset.height
    relation = compose(invert(raster.affine), ref.affine)
    expected = (width / ref.width, 0.0, 0.0, 0.0, height / ref.height, 0.0)
    reach = (ref.width, ref.height, 1.0, ref.width, ref.height, 1.0)
    worst = max(abs(r - e) * n for r, e, n in zip(relation, expected, reach, strict=True))
    if not worst <= GRID_TOLERANCE + _rounding(raster):
        raise RasterChangedError(
            f"'{short_name(ref.uri)}' is not on the grid any more that it had when the layer was described "
            f"({width} x {height} pixels now). Load the layer again."
        )


def _rounding(raster: OpenRaster) -> float:
    """Pixels lost to floating point where coordinates are large against a pixel."""
    largest = max(abs(raster.affine[2]), abs(raster.affine[5]))
    return 1e-15 * largest / max(min(pixel_lengths(raster.affine)), 1e-300)
