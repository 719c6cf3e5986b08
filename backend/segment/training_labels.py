# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels of training chips: COCO's JSON, YOLO's text files, GeoJSON."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
import shapely

from ..raster.grid import to_map
from ..types import Polygon, Window
from ..vectorize.fill import inside_of
from ..vectorize.rings import from_shapely

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from ..types import RasterRef

PARTS = ("train", "val")


@dataclass(frozen=True)
class Chip:
    """A part of the raster with what lies on it.

    Attributes:
        window: in pixels of its level.
        part: "train" or "val".
        name: of its files.
        shapes: class number and outline in working pixels, cut to the chip.
    """

    window: Window
    part: str
    name: str
    shapes: tuple[tuple[int, shapely.Geometry], ...]


def write_labels(
    folder: Path, chips: Sequence[Chip], classes: Sequence[str], ref: RasterRef, kind: tuple[str, str]
) -> None:
    """Write the labels of all chips and `classes.csv`.

    Args:
        folder: that holds the chips' images.
        chips: all of them.
        classes: names by number.
        ref: the raster, for labels in its CRS.
        kind: format of the labels ("coco", "yolo", "geojson") and suffix of the images.

    Raises:
        OSError: the folder cannot be written.
    """
    form, suffix = kind
    lines = ["number,class,train,val"]
    for number, name in enumerate(classes):
        counts = [sum(n == number for chip in chips if chip.part == part for n, _ in chip.shapes) for part in PARTS]
        quoted = '"' + name.replace('"', '""') + '"'
        lines.append(f"{number},{quoted},{counts[0]},{counts[1]}")
    (folder / "classes.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    if form == "coco":
        for part in PARTS:
            own = [chip for chip in chips if chip.part == part]
            text = json.dumps(_coco(own, classes, suffix), ensure_ascii=False)
            (folder / f"instances_{part}.json").write_text(text, encoding="utf-8")
    elif form == "yolo":
        _write_yolo(folder, chips, classes)
    else:
        for chip in chips:
            text = json.dumps(_geojson(chip, classes, ref), ensure_ascii=False)
            _beside(folder, chip, ".geojson").write_text(text, encoding="utf-8")


def _beside(folder: Path, chip: Chip, suffix: str) -> Path:
    path = folder / "labels" / chip.part / f"{chip.name}{suffix}"
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def _coco(chips: Sequence[Chip], classes: Sequence[str], suffix: str) -> dict[str, Any]:
    """COCO's format for instances; categories count from 1. Holes are kept by run-length encoding."""
    images: list[dict[str, Any]] = []
    annotations: list[dict[str, Any]] = []
    for number, chip in enumerate(chips, start=1):
        w = chip.window
        file = f"images/{chip.part}/{chip.name}.{suffix}"
        images.append({"id": number, "file_name": file, "width": w.width, "height": w.height})
        for category, shape in chip.shapes:
            local = _local(shape, w)
            x0, y0, x1, y1 = local.bounds
            annotations.append(
                {
                    "id": len(annotations) + 1, "image_id": number, "category_id": category + 1, "iscrowd": 0,
                    "area": round(local.area, 2), "bbox": [round(v, 2) for v in (x0, y0, x1 - x0, y1 - y0)],
                    "segmentation": _segmentation(local, w),
                }
            )  # fmt: skip
    categories = [{"id": n, "name": name, "supercategory": ""} for n, name in enumerate(classes, start=1)]
    return {"images": images, "annotations": annotations, "categories": categories}


def _segmentation(local: shapely.Geometry, window: Window) -> Any:
    """Polygons, or an uncompressed run-length code (column by column) where there are holes."""
    parts = from_shapely(local)
    if all(len(part.rings) == 1 for part in parts):
        return [np.round(part.rings[0][:-1], 2).ravel().tolist() for part in parts]
    rings = [ring for part in parts for ring in part.rings]
    flat = inside_of(rings, window.height, window.width).T.ravel()
    changes = np.flatnonzero(np.diff(flat)) + 1
    runs = np.diff(np.concatenate([[0], changes, [len(flat)]])).tolist()
    return {"size": [window.height, window.width], "counts": [0, *runs] if flat[0] else runs}


def _write_yolo(folder: Path, chips: Sequence[Chip], classes: Sequence[str]) -> None:
    """Ultralytics' segment labels: class and outline in shares of the chip; a hole is cut open by a slit."""
    for chip in chips:
        w = chip.window
        lines = []
        for number, shape in chip.shapes:
            for polygon in from_shapely(_local(shape, w)):
                xy = np.clip(_slit(polygon) / (w.width, w.height), 0, 1)
                lines.append(" ".join([str(number), *(f"{value:.6f}" for value in xy.ravel())]))
        _beside(folder, chip, ".txt").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    names = "".join(f"  {number}: {json.dumps(name, ensure_ascii=False)}\n" for number, name in enumerate(classes))
    text = f"path: .\ntrain: images/train\nval: images/val\nnames:\n{names}"
    (folder / "data.yaml").write_text(text, encoding="utf-8")


def _slit(polygon: Polygon) -> NDArray[np.float64]:
    """One open ring: each hole hangs on the nearest vertex of what is there by a line there and back."""
    ring = polygon.rings[0][:-1]
    for hole in polygon.rings[1:]:
        inner = hole[:-1]
        gaps = np.hypot(*(ring[:, None] - inner[None]).transpose(2, 0, 1))
        i, k = np.unravel_index(int(np.argmin(gaps)), gaps.shape)
        turned = np.roll(inner, -int(k), axis=0)
        ring = np.concatenate([ring[: i + 1], turned, turned[:1], ring[i:]])
    return ring


def _geojson(chip: Chip, classes: Sequence[str], ref: RasterRef) -> dict[str, Any]:
    features = []
    for number, shape in chip.shapes:
        parts = [[r.tolist() for r in to_map(ref.affine, part).rings] for part in from_shapely(shape)]
        geometry = {"type": "MultiPolygon", "coordinates": parts}
        values = {"class": classes[number], "number": number}
        features.append({"type": "Feature", "properties": values, "geometry": geometry})
    result: dict[str, Any] = {"type": "FeatureCollection", "name": chip.name, "features": features}
    code = _authority(ref.crs_wkt)
    if code:
        result["crs"] = {"type": "name", "properties": {"name": f"urn:ogc:def:crs:{code.replace(':', '::')}"}}
    return result


def _authority(wkt: str) -> str:
    """Authority and code of a CRS, e.g. EPSG:32633; "" where it has none."""
    from ..raster.dataset import CRS

    found = CRS.from_wkt(wkt).to_authority() if wkt else None
    return ":".join(found) if found else ""


def _local(shape: shapely.Geometry, window: Window) -> shapely.Geometry:
    """In pixels of the chip."""
    return shapely.transform(shape, window.to_window)
