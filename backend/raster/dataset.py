# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening rasters with GDAL: options for the network, grids from control points, errors in plain words."""

from __future__ import annotations

import contextlib
import os
import warnings
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import PackageError, RasterOpenError, RasterUnsupportedError
from ..wording import counted
from .grid import IDENTITY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from ..types import Affine, FloatArray

try:
    import rasterio
    from rasterio import _env as rasterio_env
    from rasterio._err import CPLE_BaseError
    from rasterio.crs import CRS
    from rasterio.enums import ColorInterp, MaskFlags, Resampling
    from rasterio.errors import CRSError, NotGeoreferencedWarning, RasterioError
    from rasterio.io import MemoryFile
    from rasterio.shutil import copy as copy_dataset
    from rasterio.transform import Affine as Transform
    from rasterio.vrt import WarpedVRT
    from rasterio.warp import transform as warp_points
except ImportError as exc:
    raise PackageError(
        f"The Python package rasterio cannot be loaded ({exc}). Install it with Oriel's package installer."
    ) from exc

__all__ = [
    "CRS",
    "GDAL_ERRORS",
    "CRSError",
    "ColorInterp",
    "MaskFlags",
    "OpenRaster",
    "Resampling",
    "WarpedVRT",
    "gdal_options",
    "is_remote",
    "normalized",
    "open_raster",
    "reason",
    "short_name",
    "to_transform",
    "transform_points",
]

GDAL_ERRORS = (RasterioError, CPLE_BaseError)  # rasterio lets some of GDAL's own errors through
WGS84 = "EPSG:4326"  # what rational polynomials refer to, by definition
UNPLACED: Affine = (1.0, 0.0, 0.0, 0.0, -1.0, 0.0)  # where QGIS puts an image without a geotransform
NETWORK = ("/vsicurl", "/vsis3", "/vsigs", "/vsiaz", "/vsioss", "/vsiswift", "/vsihdfs", "/vsiwebhdfs")
CACHE_BYTES = 48 * 2**20  # windows that were encoded are never read again; rasterio hands the number on as bytes
COMMON_OPTIONS: dict[str, Any] = {"GDAL_CACHEMAX": CACHE_BYTES}
NETWORK_OPTIONS: dict[str, Any] = {
    "GDAL_DISABLE_READDIR_ON_OPEN": "EMPTY_DIR",  # no listing of the server's folder, no search for side files
    "GDAL_INGESTED_BYTES_AT_OPEN": 131072,  # all directories of a COG at once: some of what asks for them holds the GIL
    "GDAL_HTTP_MERGE_CONSECUTIVE_RANGES": "YES",
    "GDAL_HTTP_MULTIRANGE": "YES",
    "GDAL_HTTP_CONNECTTIMEOUT": 10,
    "GDAL_HTTP_TIMEOUT": 60,
    "GDAL_HTTP_MAX_RETRY": 2,
    "GDAL_HTTP_RETRY_DELAY": 1,
}


def _use_own_proj_data() -> None:
    # QGIS on Windows and macOS points PROJ_DATA at its own PROJ, whose database rasterio's PROJ refuses.
    folder = rasterio_env.PROJDataFinder().search_wheel()
    if folder:
        rasterio_env.set_proj_data_search_path(folder)


_use_own_proj_data()


@dataclass
class OpenRaster:
    """An open raster and the grid that its pixels lie on.

    Attributes:
        dataset: what is read: the file, or a warped view of it where only control points place it.
        affine: pixels of `dataset` -> layer CRS.
        crs_wkt: "" = none.
        warped: whether control points or rational polynomials place it.
    """

    dataset: Any
    affine: Affine
    crs_wkt: str
    warped: bool
    files: tuple[str, ...]
    stack: ExitStack = field(repr=False)

    def close(self) -> None:
        """Close every handle."""
        self.stack.close()


def normalized(uri: str | os.PathLike[str]) -> str:
    """What GDAL opens: web addresses get /vsicurl/, file:// goes."""
    text = os.fspath(uri)
    if text.startswith(("http://", "https://")):
        return f"/vsicurl/{text}"
    return text[len("file://") :] if text.startswith("file://") else text


def is_remote(uri: str) -> bool:
    """Whether reading goes over the network."""
    return any(mark in uri for mark in NETWORK)


def short_name(uri: str) -> str:
    """The part of a URI that a person recognises."""
    return uri.split("?", maxsplit=1)[0].rstrip("/").replace("\\", "/").rsplit("/", 1)[-1] or uri


@contextlib.contextmanager
def gdal_options(uri: str) -> Iterator[None]:
    """GDAL's options for one raster, for the time of one call; the process's environment stays as it is."""
    options = dict(COMMON_OPTIONS)
    if is_remote(uri):
        # What another handle has kept of this address may be older than what the server has now.
        options.update(NETWORK_OPTIONS, CPL_VSIL_CURL_NON_CACHED=uri)
    with rasterio.Env(**options):
        yield


def open_raster(uri: str) -> OpenRaster:
    """Open a raster for reading; call inside `gdal_options`.

    Raises:
        RasterOpenError: missing or unreadable.
        RasterUnsupportedError: complex values, or a container of several rasters.
    """
    with ExitStack() as stack, warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        dataset = stack.enter_context(_open(uri))
        _refuse(dataset, uri)
        files = tuple(dataset.files)
        try:
            placed = _placed(dataset, stack)
        except GDAL_ERRORS as exc:
            raise RasterOpenError(f"The control points of '{short_name(uri)}' do not place it: {reason(exc)}.") from exc
        return OpenRaster(*placed, files=files, stack=stack.pop_all())


def transform_points(source: CRS, target: CRS, xy: FloatArray) -> NDArray[np.float64]:
    """Points (N, 2) from one CRS to another, x before y in both; not finite where they have no image."""
    xs, ys = warp_points(source, target, *np.asarray(xy, dtype=np.float64).T.tolist())[:2]
    return np.array([xs, ys], dtype=np.float64).T


def to_transform(affine: Affine) -> Transform:
    """Six terms as rasterio wants them."""
    return Transform(*affine)


def reason(exc: BaseException) -> str:
    """What GDAL said, which rasterio hides behind "See previous exception for details"."""
    return str(exc.__cause__ or exc).rstrip(".")


def _open(uri: str) -> Any:
    looks_local = not uri.startswith(("/vsi", "<")) and (":" not in uri[2:] or Path(uri).exists())
    if looks_local and not Path(uri).exists():
        raise RasterOpenError(f"'{uri}' does not exist. Check the layer's source or choose the file again.")
    try:
        return rasterio.open(uri)
    except GDAL_ERRORS as exc:
        hint = "Check the address and the network." if is_remote(uri) else "The file may be damaged or not a raster."
        raise RasterOpenError(f"'{short_name(uri)}' cannot be opened as a raster ({reason(exc)}). {hint}") from exc


def _refuse(dataset: Any, uri: str) -> None:
    if dataset.count == 0:
        inside = dataset.subdatasets
        if inside:
            rasters = counted(len(inside), "raster")
            raise RasterUnsupportedError(
                f"'{short_name(uri)}' holds {rasters}; add one of them as a layer, for example {inside[0]}."
            )
        raise RasterUnsupportedError(f"'{short_name(uri)}' has no bands to look at.")
    complex_types = sorted({t for t in dataset.dtypes if "complex" in t})
    if complex_types:
        raise RasterUnsupportedError(
            f"'{short_name(uri)}' has complex values ({complex_types[0]}), which cannot be shown as an image. "
            "Compute amplitude or phase first (Raster calculator or gdal_translate)."
        )


def _placed(dataset: Any, stack: ExitStack) -> tuple[Any, Affine, str, bool]:
    affine: Affine = tuple(float(v) for v in tuple(dataset.transform)[:6])  # type: ignore[assignment]
    points, points_crs = dataset.gcps
    if affine == IDENTITY and points:
        return _warped(_without_geotransform(dataset, stack), points_crs or dataset.crs, stack)
    if affine == IDENTITY and dataset.rpcs:
        return _warped(dataset, CRS.from_string(WGS84), stack)
    wkt = dataset.crs.to_wkt() if dataset.crs else ""
    return dataset, UNPLACED if affine == IDENTITY else affine, wkt, False


def _without_geotransform(dataset: Any, stack: ExitStack) -> Any:
    """GDAL prefers any written geotransform, even one that says nothing, to control points."""
    memory = stack.enter_context(MemoryFile(ext=".vrt"))
    copy_dataset(dataset, memory.name, driver="VRT")
    text = memory.read().decode("utf-8")
    start, end = text.find("<GeoTransform>"), text.find("</GeoTransform>")
    if start < 0:
        return dataset
    bare = text[:start] + text[end + len("</GeoTransform>") :]
    again = stack.enter_context(MemoryFile(bare.encode("utf-8"), ext=".vrt"))
    return stack.enter_context(again.open())


def _warped(dataset: Any, crs: Any, stack: ExitStack) -> tuple[Any, Affine, str, bool]:
    palette = ColorInterp.palette in dataset.colorinterp
    has_mask = dataset.nodata is not None or ColorInterp.alpha in dataset.colorinterp
    options: dict[str, Any] = {} if crs is None else {"src_crs": crs, "crs": crs}
    view = stack.enter_context(
        WarpedVRT(
            dataset,
            resampling=Resampling.nearest if palette else Resampling.cubic,
            add_alpha=not has_mask,
            **options,
        )
    )
    affine: Affine = tuple(float(v) for v in tuple(view.transform)[:6])  # type: ignore[assignment]
    return view, affine, crs.to_wkt() if crs is not None else "", True
