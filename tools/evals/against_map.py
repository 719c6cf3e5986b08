# SPDX-License-Identifier: GPL-3.0-or-later
"""How well a map is held against an image: procedural maps with faults, and the footprints of Joplin."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ... import backend
from ...backend.training.scenes import Scene, SceneSpec, render_scene
from ..rows import NotHere, Quality, evaluation, shared_data
from .change import _write
from .compact import compact_model

_SIZE = 768
_SEEDS = (*range(9100, 9104), *range(9110, 9114))  # never used for training
_SHARES = {"new": 0.15, "moved": 0.12, "gone": 0.15}  # of the buildings
_MAP_SHIFT = (3.2, -2.1)  # pixels by which the whole map lies off
_FOUND = 0.3  # IoU of a new object with a building that the map lacks


def view_of(path: Path | backend.RasterSource, model: Any, store: Any) -> backend.MapView:
    """One image with one model."""
    source = path if isinstance(path, backend.RasterSource) else backend.open_source(backend.describe(path))
    return backend.MapView(backend.TokenReader(source, model, store), backend.SegmentSession(source, model, store))


@dataclass
class FaultyMap:
    """A map with known faults: features, their true status, and the buildings that it lacks."""

    items: list[backend.MapItem]
    truth: list[str]
    lacking: list[Any]


def faulty_map(scene: Scene, seed: int) -> FaultyMap:
    """Buildings of a scene as a map: some left out, some drawn in the wrong place, some that never stood.

    Buildings that lie more beyond the frame than in it are on the map as they are: no map ends where an image does.
    """
    import shapely
    from shapely import affinity

    rng = np.random.default_rng(seed)
    frame = shapely.box(0, 0, *scene.spec.size[::-1])
    shapes = [shapely.make_valid(shapely.Polygon(o.polygon)) for o in scene.objects if o.name == "building"]
    shapes = [s for s in shapes if s.geom_type == "Polygon"]
    cut = [s for s in shapes if not frame.contains(s.centroid) and s.intersects(frame)]
    shapes = [s for s in shapes if frame.contains(s.centroid)]
    truth = rng.choice(
        ["new", "moved", "gone", "standing"], len(shapes), p=[*_SHARES.values(), 1 - sum(_SHARES.values())]
    )
    tree = shapely.STRtree([*shapes, *cut])
    drawn, status, lacking = [], [], []
    for shape, what in zip(shapes, truth, strict=True):
        if what == "new":
            lacking.append(shape)
            continue
        if what == "moved":
            angle, far = rng.uniform(0, 2 * np.pi), rng.uniform(0.35, 1.0) * np.sqrt(shape.area)
            placed = affinity.translate(shape, far * np.cos(angle), far * np.sin(angle))
        else:
            placed = shape
        drawn.append(placed)
        status.append("moved" if what == "moved" else "standing")
        phantom = _phantom(shape, tree, frame, rng) if what == "gone" else None
        if phantom is not None:  # a feature where nothing stands, beside the building that stays
            drawn.append(phantom)
            status.append("gone")
    off = [affinity.translate(s, *_MAP_SHIFT) for s in [*drawn, *cut]]
    items = [backend.MapItem(i, tuple(_polygons(s))) for i, s in enumerate(off)]
    return FaultyMap(items, status + ["standing"] * len(cut), lacking)


def _phantom(shape: Any, tree: Any, frame: Any, rng: np.random.Generator) -> Any:
    from shapely import affinity

    x0, y0, x1, y1 = frame.bounds
    for _ in range(50):
        moved = affinity.rotate(shape, rng.uniform(0, 360))
        to = rng.uniform((x0, y0), (x1, y1)) - np.array(moved.centroid.coords[0])
        moved = affinity.translate(moved, *to)
        if frame.contains(moved) and not len(tree.query(moved.buffer(4), predicate="intersects")):
            return moved
    return None


def _polygons(shape: Any) -> list[Any]:
    from ...backend.vectorize.rings import from_shapely

    return from_shapely(shape)


def f1(hits: float, said: float, true: float) -> float:
    """Harmonic mean of precision and recall."""
    return float(2 * hits / max(said + true, 1))


@evaluation(
    "against_map.gone_f1",
    "against_map.moved_f1",
    "against_map.new_f1",
    "against_map.shift_error_px",
    "against_map.false_on_good_map",
)
def procedural() -> Iterator[Quality]:
    """Maps of procedural towns, out of place as a whole, with features that are gone, moved or lacking."""
    model = compact_model()
    counts = {status: np.zeros(3) for status in _SHARES}
    errors, false, features = [], 0, 0
    with tempfile.TemporaryDirectory(prefix="oriel-eval-") as name:
        for seed in _SEEDS:
            scene = render_scene(SceneSpec(size=(_SIZE, _SIZE), gsd=0.4, blur=0.7), seed)
            store = backend.FeatureStore(Path(name) / f"{seed}")
            view = view_of(_write(Path(name) / f"{seed}.tif", scene), model, store)
            fault = faulty_map(scene, seed)
            found = backend.compare_with_map(fault.items, view)
            errors.append(float(np.hypot(found.shift.dx + _MAP_SHIFT[0], found.shift.dy + _MAP_SHIFT[1])))
            for status, add in _counted(found, fault).items():
                counts[status] += add
            good = [i for i, t in zip(fault.items, fault.truth, strict=True) if t == "standing"]
            again = backend.compare_with_map(good, view, options=backend.MapOptions(find_new=False))
            false += sum(f.status != "standing" for f in again.findings)
            features += len(good)
    data = "procedural maps, unseen seeds"
    for status, (hits, said, true) in counts.items():
        yield Quality(f"against_map.{status}_f1", data, int(true), f1(hits, said, true), 0.75)
    yield Quality("against_map.shift_error_px", data, len(errors), max(errors), 1.0)
    yield Quality("against_map.false_on_good_map", data, features, false / features, 0.05)


def _counted(found: backend.MapComparison, fault: FaultyMap) -> dict[str, NDArray[Any]]:
    """Hits, said, true, by status."""
    import shapely

    truth = dict(enumerate(fault.truth))
    out = {}
    for status in ("moved", "gone"):
        said = [f.id for f in found.findings if f.status == status]
        hits = sum(truth[i] == status for i in said if i is not None)
        out[status] = np.array([hits, len(said), sum(t == status for t in fault.truth)], float)
    drawn = [shapely.Polygon(f.polygons[0].rings[0]) for f in found.findings if f.status == "new"]
    free, hits = list(fault.lacking), 0
    for one in drawn:
        best = max(free, key=lambda t: one.intersection(t).area / one.union(t).area, default=None)
        if best is not None and one.intersection(best).area / one.union(best).area >= _FOUND:
            hits += 1
            free.remove(best)
    out["new"] = np.array([hits, len(drawn), len(fault.lacking)], float)
    return out


@evaluation("against_map.joplin_auc", "against_map.joplin_brightness_auc")
def joplin() -> Iterator[Quality]:
    """Footprints of 2020 on the imagery before the tornado of 2011: footprints against the same shapes on empty ground.

    Which of these buildings stood before the tornado is not known; most did, those rebuilt differently or built later
    did not. So this is a lower bound, for the score as for the difference of brightness, inside and around.
    """
    folder = shared_data() / "change" / "joplin_2crs"
    if not folder.is_dir():
        raise NotHere(f"{folder} does not exist")
    model = compact_model()
    ours, plain, count = [], [], 0
    with tempfile.TemporaryDirectory(prefix="oriel-eval-") as name:
        for path in sorted((folder / "pre").glob("*.tif")):
            view = view_of(path, model, backend.FeatureStore(Path(name) / path.stem))
            items = _footprints(folder / "buildings_2020.geojson", view.reader.source.ref)
            found = backend.compare_with_map(items, view, options=backend.MapOptions(find_new=False))
            ours.append(found.quality)
            plain.append(_brightness_auc(items, view))
            count += len(found.findings)
    data = "Joplin, footprints of 2020 on 2011 before"
    yield Quality("against_map.joplin_auc", data, count, float(np.mean(ours)), float(np.mean(plain)))
    yield Quality("against_map.joplin_brightness_auc", data, count, float(np.mean(plain)))


def _footprints(path: Path, ref: Any) -> list[backend.MapItem]:
    """Footprints within a raster, in its pixels; the file is in longitude and latitude."""
    import json

    import shapely
    from rasterio.warp import transform_geom

    from ...backend.raster.grid import to_pixel

    items = []
    for number, feature in enumerate(json.loads(path.read_text())["features"]):
        moved = shapely.geometry.shape(transform_geom("EPSG:4326", ref.crs_wkt, feature["geometry"]))
        placed = shapely.transform(moved, lambda xy: to_pixel(ref.affine, xy))
        if shapely.box(0, 0, ref.width, ref.height).contains(placed):
            items.append(backend.MapItem(number, tuple(_polygons(shapely.make_valid(placed)))))
    return items


def _brightness_auc(items: list[backend.MapItem], view: backend.MapView) -> float:
    """The same places, judged by how much brighter or darker they are than their surroundings."""
    from ...backend.change.against_map_learn import area_under_curve
    from ...backend.change.against_map_places import empty_places, shape_of

    ref = view.reader.source.ref
    shapes = [shape_of(item.polygons) for item in items]
    both = [*shapes, *empty_places(shapes, (0.0, 0.0, float(ref.width), float(ref.height)), 2 * len(shapes))]
    grey = view.reader.source.read(_whole_window(ref)).rgb.mean(axis=2)
    scores = np.array([_against_ring(grey, shape) for shape in both])
    return area_under_curve(scores, np.arange(len(both)) < len(shapes))


def _whole_window(ref: Any) -> Any:
    from ...backend.types import Window

    return Window(0, 0, 0, ref.height, ref.width)


def _against_ring(grey: NDArray[Any], shape: Any) -> float:
    import shapely

    x0, y0, x1, y1 = (int(v) for v in shape.buffer(8).bounds)
    y, x = np.mgrid[max(y0, 0) : min(y1 + 1, grey.shape[0]), max(x0, 0) : min(x1 + 1, grey.shape[1])]
    inside = shapely.contains_xy(shape, x + 0.5, y + 0.5)
    ring = shapely.contains_xy(shape.buffer(8), x + 0.5, y + 0.5) & ~inside
    part = grey[y, x]
    return float(abs(part[inside].mean() - part[ring].mean())) if inside.any() and ring.any() else 0.0
