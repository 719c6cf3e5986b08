# SPDX-License-Identifier: GPL-3.0-or-later
"""Write a scene as a georeferenced GeoTIFF with its truth beside it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from ...errors import WriteError
from .classes import CLASSES
from .values import Scene

_ORIGIN = (500000.0, 5400000.0)


def write_scene(
    scene: Scene, path: str | Path, crs: str = "EPSG:32633", *, origin: tuple[float, float] = _ORIGIN, nir: bool = False
) -> dict[str, Path]:
    """Write image and truth.

    Args:
        scene: what to write.
        path: of the image, ending in .tif.
        crs: a projected CRS in metres, as rasterio reads it.
        origin: map x, y of the upper left corner.
        nir: a fourth band.

    Returns:
        Paths by what they hold: "image"; "instances" (uint32) and "classes" (uint8) on the same grid; "objects",
        GeoJSON polygons in the CRS with id, class, words and attributes; "truth", JSON with captions and classes.

    Raises:
        WriteError: the folder is missing, read-only or full.
    """
    target = Path(path)
    beside = {
        "image": target,
        "instances": target.with_name(target.stem + "_instances.tif"),
        "classes": target.with_name(target.stem + "_classes.tif"),
        "objects": target.with_name(target.stem + "_objects.geojson"),
        "truth": target.with_name(target.stem + "_truth.json"),
    }
    count = 4 if nir else 3
    try:
        _write_raster(beside["image"], np.moveaxis(scene.bands[..., :count], 2, 0), scene.spec.gsd, crs, origin)
        _write_raster(beside["instances"], scene.instances.astype(np.uint32)[None], scene.spec.gsd, crs, origin)
        _write_raster(beside["classes"], scene.class_map[None], scene.spec.gsd, crs, origin)
        beside["objects"].write_text(json.dumps(_features(scene, crs, origin)), encoding="utf-8")
        beside["truth"].write_text(json.dumps(_truth(scene), indent=1), encoding="utf-8")
    except OSError as exc:
        raise WriteError(
            f"The scene could not be written to {target}: {exc}. Choose a folder that exists and can be written."
        ) from exc
    return beside


def _write_raster(
    path: Path, bands: np.ndarray[tuple[int, ...], np.dtype[Any]], gsd: float, crs: str, origin: tuple[float, float]
) -> None:
    import rasterio
    from rasterio.enums import ColorInterp
    from rasterio.transform import from_origin

    count, height, width = bands.shape
    profile: dict[str, Any] = {
        "driver": "GTiff",
        "count": count,
        "height": height,
        "width": width,
        "dtype": bands.dtype.name,
    }
    profile |= {"crs": crs, "transform": from_origin(*origin, gsd, gsd), "compress": "deflate"}
    if min(height, width) >= 512:
        profile |= {"tiled": True, "blockxsize": 256, "blockysize": 256}
    with rasterio.open(path, "w", **profile) as target:
        target.write(bands)
        if count >= 3:
            rest = [ColorInterp.undefined] * (count - 3)
            target.colorinterp = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, *rest]


def _features(scene: Scene, crs: str, origin: tuple[float, float]) -> dict[str, Any]:
    features = []
    for o in scene.objects:
        ring = o.polygon * (scene.spec.gsd, -scene.spec.gsd) + origin
        closed = np.vstack([ring, ring[:1]]).round(3).tolist()
        properties = {
            "id": o.id,
            "class": o.name,
            "words": list(o.words),
            "visible": round(o.visible, 3),
            "height": float(o.height),
        }
        properties |= dict(o.attributes)
        features.append(
            {"type": "Feature", "properties": properties, "geometry": {"type": "Polygon", "coordinates": [closed]}}
        )
    out: dict[str, Any] = {"type": "FeatureCollection", "features": features}
    if crs.upper().startswith("EPSG:"):
        out["crs"] = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{crs[5:]}"}}
    return out


def _truth(scene: Scene) -> dict[str, Any]:
    return {
        "seed": scene.seed,
        "gsd": scene.spec.gsd,
        "biome": scene.spec.biome,
        "classes": list(CLASSES),
        "captions": list(scene.captions),
        "phrases": [{"text": p.text, "ids": list(p.ids)} for p in scene.phrases],
    }
