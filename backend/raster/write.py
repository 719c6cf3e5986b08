# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing rasters window by window: tiled, compressed, with overviews; the file appears only when it is whole."""

from __future__ import annotations

import contextlib
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from ..errors import InputError, WriteError
from ..wording import counted
from .dataset import CRS, GDAL_ERRORS, CRSError, Resampling, gdal_options, reason, to_transform
from .grid import scale
from .window import level_size

if TYPE_CHECKING:
    import os
    from types import TracebackType

    from numpy.typing import NDArray

    from ..types import Affine, RasterRef

BLOCK = 512
SMALLEST_OVERVIEW = 256
DTYPES = ("uint8", "uint16", "uint32", "float32")


@dataclass(frozen=True)
class RasterSpec:
    """What is to be written.

    Attributes:
        width, height: in pixels.
        affine: pixels -> CRS.
        crs_wkt: "" = none.
        dtype: one of `DTYPES`.
        bands: how many.
        nodata: value that means nothing, or None.
        names: of the bands, shown by QGIS; empty = none.
        categorical: labels and classes: overviews take one of the values instead of their mean.
    """

    width: int
    height: int
    affine: Affine
    crs_wkt: str
    dtype: Literal["uint8", "uint16", "uint32", "float32"]
    bands: int = 1
    nodata: float | None = None
    names: tuple[str, ...] = ()
    categorical: bool = False


def spec_like(
    ref: RasterRef, dtype: Literal["uint8", "uint16", "uint32", "float32"], *, level: int = 0, **more: Any
) -> RasterSpec:
    """The spec of a raster that lies on a level of another's working grid; `more` as in `RasterSpec`."""
    columns, rows = level_size(ref.width, ref.height, level)
    side = 2.0**level
    return RasterSpec(columns, rows, scale(ref.affine, side, side), ref.crs_wkt, dtype, **more)


class RasterWriter:
    """Writes a GeoTIFF through a temporary file beside it; use as a context manager.

    When the block ends well, overviews are built and the file takes its name; when it is left by an exception (also
    `Cancelled`), nothing stays behind and an older file of that name is untouched. Memory stays bounded by GDAL's
    block cache, whatever the size.
    """

    def __init__(self, path: str | os.PathLike[str], spec: RasterSpec) -> None:
        """Prepare; the file is created on entering.

        Raises:
            InputError: an unknown dtype or an empty raster.
        """
        if spec.dtype not in DTYPES:
            raise InputError(f"Rasters of type '{spec.dtype}' are not written; use one of {', '.join(DTYPES)}.")
        if min(spec.width, spec.height, spec.bands) < 1:
            raise InputError(
                f"A raster of {spec.width} x {spec.height} pixels and {counted(spec.bands, 'band')} is empty."
            )
        self.path = Path(path)
        self.spec = spec
        self._temporary = self.path.with_name(f".{self.path.stem}.{uuid.uuid4().hex[:8]}.part.tif")
        self._dataset: Any = None

    def __enter__(self) -> RasterWriter:
        """Create the temporary file.

        Raises:
            WriteError: the folder is missing or cannot be written to.
        """
        if not self.path.parent.is_dir():
            raise WriteError(f"The folder '{self.path.parent}' does not exist. Choose another place to save to.")
        with self._reported(), gdal_options(""):
            self._dataset = _create(self._temporary, self.spec)
            for band, name in enumerate(self.spec.names[: self.spec.bands], start=1):
                self._dataset.set_band_description(band, name)
        return self

    def write(self, values: NDArray[np.generic], *, row: int, col: int) -> None:
        """Write a block.

        Args:
            values: (h, w) for one band, or (bands, h, w), of the spec's dtype.
            row: where its first pixel goes.
            col: where its first pixel goes.

        Raises:
            InputError: wrong shape or dtype, or reaching beyond the raster.
            WriteError: disk full, folder gone.
        """
        block = values[None] if values.ndim == 2 else values
        spec = self.spec
        if block.ndim != 3 or len(block) != spec.bands or block.dtype != np.dtype(spec.dtype):
            raise InputError(
                f"Values of shape {values.shape} and type {values.dtype} do not fit a raster of "
                f"{counted(spec.bands, 'band')} of {spec.dtype}."
            )
        height, width = block.shape[1:]
        if row < 0 or col < 0 or row + height > spec.height or col + width > spec.width:
            raise InputError(
                f"A block of {width} x {height} pixels at column {col}, row {row} reaches beyond the raster of "
                f"{spec.width} x {spec.height} pixels."
            )
        if self._dataset is None:
            raise InputError("Use the writer in a `with` block.")
        with self._reported(), gdal_options(""):
            self._dataset.write(block, window=((row, row + height), (col, col + width)))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Finish or clean up.

        Raises:
            WriteError: the file could not be completed or put in its place.
        """
        try:
            if kind is None:
                with self._reported():
                    self._finish()
        finally:
            with contextlib.suppress(*GDAL_ERRORS, OSError), gdal_options(""):
                self._close()
            with contextlib.suppress(OSError):
                self._temporary.unlink(missing_ok=True)

    def _finish(self) -> None:
        with gdal_options(""):
            self._close()
            _check_complete(self._temporary, self.spec)
            _add_overviews(self._temporary, self.spec)
        self._temporary.replace(self.path)
        # Statistics that somebody kept for the file that was here before would be wrong now.
        for suffix in (".aux.xml", ".ovr", ".msk"):
            with contextlib.suppress(OSError):
                Path(f"{self.path}{suffix}").unlink(missing_ok=True)

    def _close(self) -> None:
        dataset, self._dataset = self._dataset, None
        if dataset is not None:
            dataset.close()

    @contextlib.contextmanager
    def _reported(self) -> Any:
        try:
            yield
        except (*GDAL_ERRORS, OSError) as exc:
            raise WriteError(
                f"'{self.path}' could not be written ({reason(exc)}). Check that the disk has room, that the "
                "folder may be written to and that no other program has the file open, or save it elsewhere."
            ) from exc


def _create(path: Path, spec: RasterSpec) -> Any:
    import rasterio

    try:
        crs = CRS.from_wkt(spec.crs_wkt) if spec.crs_wkt else None
    except CRSError as exc:
        raise InputError(f"The coordinate system cannot be understood: {spec.crs_wkt[:60]}... ({exc})") from exc
    return rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=spec.width,
        height=spec.height,
        count=spec.bands,
        dtype=spec.dtype,
        nodata=spec.nodata,
        crs=crs,
        transform=to_transform(spec.affine),
        tiled=True,
        blockxsize=BLOCK,
        blockysize=BLOCK,
        compress="deflate",
        predictor=3 if spec.dtype == "float32" else 2,
        interleave="band",
        bigtiff="if_safer",
        sparse_ok=True,
    )


def _add_overviews(path: Path, spec: RasterSpec) -> None:
    import rasterio

    factors: list[int] = []
    side = max(spec.width, spec.height)
    while side > SMALLEST_OVERVIEW:
        factors.append(2 ** (len(factors) + 1))
        side = -(-max(spec.width, spec.height) // factors[-1])
    if factors:
        with rasterio.open(path, "r+") as dataset:
            dataset.build_overviews(factors, Resampling.mode if spec.categorical else Resampling.average)
        _check_complete(path, spec)


def _check_complete(path: Path, spec: RasterSpec) -> None:
    """GDAL only logs what fails while a file is being closed, so look whether every block lies inside the file."""
    import rasterio

    size = path.stat().st_size
    with rasterio.open(path) as dataset:
        if (dataset.width, dataset.height) != (spec.width, spec.height):
            raise OSError("the file is incomplete")
        for row in range(-(-spec.height // BLOCK)):
            for col in range(-(-spec.width // BLOCK)):
                for band in range(1, spec.bands + 1):
                    offset = dataset.get_tag_item(f"BLOCK_OFFSET_{col}_{row}", "TIFF", bidx=band)
                    length = dataset.get_tag_item(f"BLOCK_SIZE_{col}_{row}", "TIFF", bidx=band)
                    if offset and length and int(offset) + int(length) > size:
                        raise OSError("the file is incomplete")
