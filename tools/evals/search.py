# SPDX-License-Identifier: GPL-3.0-or-later
"""How well words find objects and places. One default setting for everything; nothing is tuned per data set."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ... import backend
from ...backend.errors import WeightsError
from ..rows import NotHere, Quality, evaluation, shared_data

_FOUND = 0.5  # IoU


@lru_cache(maxsize=1)
def model() -> Any:
    """The bundled model."""
    try:
        return backend.load_model("oriel-compact", device="cpu")
    except WeightsError as error:
        raise NotHere(str(error)) from error


def limit() -> int | None:
    """ORIEL_EVAL_LIMIT=N looks at N images only, for a quick look."""
    return int(os.environ.get("ORIEL_EVAL_LIMIT", "0")) or None


def write_image(path: Path, rgb: NDArray[np.uint8], gsd: float = 0.0) -> Path:
    """An image as a GeoTIFF; without ground size where `gsd` is 0."""
    import rasterio

    profile = {"driver": "GTiff", "width": rgb.shape[1], "height": rgb.shape[0], "count": 3, "dtype": "uint8"}
    if gsd:
        profile |= {"crs": "EPSG:32633", "transform": rasterio.Affine(gsd, 0, 4e5, 0, -gsd, 5e6)}
    else:
        profile |= {"transform": rasterio.Affine(1, 0, 0, 0, -1, rgb.shape[0])}
    with rasterio.open(path, "w", **profile) as out:
        out.write(np.moveaxis(rgb, -1, 0))
    return path


class Tally:
    """Counts polygons against true objects."""

    def __init__(self) -> None:
        self.hits, self.said, self.true, self.touched = 0, 0, 0, 0

    def add(self, found: Sequence[Any], truth: Sequence[Any]) -> None:
        """Match each true object (shapely) to at most one polygon, best scores first."""
        free = list(truth)
        for one in found:
            ious = [one.intersection(t).area / max(one.union(t).area, 1e-9) for t in free]
            if ious and max(ious) >= _FOUND:
                self.hits += 1
                free.pop(int(np.argmax(ious)))
        self.said += len(found)
        self.true += len(truth)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return 2 * self.hits / max(self.said + self.true, 1)


def shape_of(polygon: Any) -> Any:
    """A backend polygon as shapely's, valid."""
    from shapely import Polygon

    rings = [r for r in polygon.rings if len(r) > 3]
    return Polygon(rings[0], rings[1:]).buffer(0) if rings else Polygon()


@evaluation(
    "search.nwpu.f1", "search.nwpu.f1_any_photo", "search.nwpu.f1_class_list", "search.nwpu.touched",
    "search.nwpu.precision", "search.nwpu.recall",
)  # fmt: skip
def nwpu_words() -> Iterator[Quality]:
    """Ten class words on NWPU dev: words -> polygons, and objects that the heat map touches.

    f1 asks each photo for the words of what it shows, one word a query; f1_any_photo asks every photo for all ten
    words; f1_class_list asks for all ten as one class list.
    """
    from ...backend.training.trial_images import nwpu_dev
    from ...backend.training.word_trials import NWPU_WORDS

    images = nwpu_dev(shared_data())[: limit()]
    present, every, listed = Tally(), Tally(), Tally()
    touched = total = 0
    with tempfile.TemporaryDirectory(prefix="oriel-eval-") as name:
        for number, image in enumerate(images):
            path = write_image(Path(name) / f"{number}.tif", image.rgb)
            truth = {w: [shape_of_rings(o.rings) for o in image.objects if o.category == w] for w in NWPU_WORDS}
            store = backend.FeatureStore(Path(name) / str(number))
            with backend.open_source(backend.describe(path)) as source:
                ask = _Asker(source, store)
                for word in NWPU_WORDS:
                    heat, found = ask(word)
                    shapes = [shape_of(f.polygon) for f in found]
                    every.add(shapes, truth[word])
                    if truth[word]:
                        present.add(shapes, truth[word])
                        masks = [
                            o.mask((image.rgb.shape[0], image.rgb.shape[1]))
                            for o in image.objects
                            if o.category == word
                        ]
                        touched += sum(_touches(heat, mask) for mask in masks)
                        total += len(masks)
                _, found = ask("; ".join(NWPU_WORDS))
                for word in NWPU_WORDS:
                    listed.add([shape_of(f.polygon) for f in found if f.concept == word], truth[word])
    data = f"NWPU dev, {len(images)} photos"
    yield Quality("search.nwpu.f1", data, present.true, present.f1, "at least 0.50, aim 0.70")
    yield Quality("search.nwpu.precision", data, present.said, present.hits / max(present.said, 1))
    yield Quality("search.nwpu.recall", data, present.true, present.hits / max(present.true, 1))
    yield Quality("search.nwpu.f1_any_photo", data, every.true, every.f1)
    yield Quality("search.nwpu.f1_class_list", data, listed.true, listed.f1)
    yield Quality("search.nwpu.touched", data, total, touched / max(total, 1), 0.80)


def shape_of_rings(rings: Sequence[Any]) -> Any:
    """Rings in pixels as one valid shapely geometry."""
    from shapely import Polygon, union_all

    return union_all([Polygon(r).buffer(0) for r in rings if len(r) > 2])


class _Asker:
    """Words on one image with the defaults."""

    def __init__(self, source: Any, store: Any) -> None:
        self._reader = backend.TokenReader(source, model(), store)
        self._session = backend.SegmentSession(source, model(), store)

    def __call__(self, text: str) -> tuple[Any, list[Any]]:
        heat = backend.highlight(backend.parse_query(text), self._reader)
        found = [f for n in range(len(heat.names)) for f in backend.word_polygons(heat, n, self._session)]
        return heat, sorted(found, key=lambda f: -f.score)


def _touches(heat: Any, mask: NDArray[np.bool_]) -> bool:
    """Whether the heat reaches its default threshold on a pixel of the object."""
    p = heat.grid.pitch
    rows, cols = np.nonzero(mask)
    r = np.clip((rows / p).astype(int) - heat.row, 0, heat.valid.shape[0] - 1)
    c = np.clip((cols / p).astype(int) - heat.col, 0, heat.valid.shape[1] - 1)
    return bool((heat.heat[0][r, c] >= backend.SharpenOptions().threshold).any())


@evaluation("search.rsscn7.top5", "search.rsscn7.top1")
def mosaic_places() -> Iterator[Quality]:
    """A word asked of a mosaic of 6 x 6 photos: is one of the first five places in a cell of that word?"""
    from ...backend.training.word_trials import SCENE_WORDS, mosaic

    hits = {1: 0, 5: 0}
    asked = 0
    with tempfile.TemporaryDirectory(prefix="oriel-eval-") as name:
        for seed in range(6):
            rgb, truth = mosaic(shared_data() / "scenes/rsscn7/dev", seed=seed)
            path = write_image(Path(name) / f"{seed}.tif", rgb)
            with backend.open_source(backend.describe(path)) as source:
                reader = backend.TokenReader(source, model(), backend.FeatureStore(Path(name) / str(seed)))
                index = backend.build_index(reader)
                for kind, word in enumerate(SCENE_WORDS.values()):
                    query = backend.PlaceQuery(backend.parse_query(word))
                    found = backend.rank([index], query, model(), count=5)
                    right = [
                        truth[int((p.bounds[1] + p.bounds[3]) / 2), int((p.bounds[0] + p.bounds[2]) / 2)] == kind
                        for p in found
                    ]
                    hits = {n: hits[n] + any(right[:n]) for n in hits}
                    asked += 1
    for n, count in hits.items():
        yield Quality(f"search.rsscn7.top{n}", "RSSCN7 dev mosaics", asked, count / asked, 0.85 if n == 5 else None)


_SEEDS = range(9100, 9106)  # never used for training
_COLOURS = ("white", "grey", "black", "red", "brown", "beige", "yellow", "green", "blue", "turquoise")
_LEAST_PIXELS = 150
_ASKED = 60  # queries at most


@evaluation("search.composed.image_and_word", "search.composed.image", "search.composed.word")
def composed() -> Iterator[Quality]:
    """An object's picture and another colour's word: objects of its class in that colour first? mAP, default mix."""
    vectors, kinds, colours = _procedural_objects()
    classes = sorted({(k, c) for k, c in zip(kinds, colours, strict=True)})
    rng = np.random.default_rng(0)
    asked = []
    for kind, colour in classes:
        others = [i for i in range(len(kinds)) if kinds[i] == kind and colours[i] != colour]
        right = (kinds == kind) & (colours == colour)
        if others and right.sum() >= 2:
            asked += [(int(i), colour, right) for i in rng.permutation(others)[:4]]
    asked = asked[:_ASKED]
    means = {}
    for name, mix in (("image_and_word", 0.5), ("image", 0.0), ("word", 1.0)):
        found = [_precision(_order(vectors, vectors[i], colour, mix), right, i) for i, colour, right in asked]
        means[name] = float(np.mean(found))
    for name, value in means.items():
        reference = max(means["image"], means["word"]) if name == "image_and_word" else None
        yield Quality(f"search.composed.{name}", "procedural objects, class and colour", len(asked), value, reference)


def _procedural_objects() -> tuple[NDArray[np.float32], NDArray[np.str_], NDArray[np.str_]]:
    """Mean token under each object of unseen scenes (n, d), its class and its colour."""
    from ...backend.training.scenes import SceneSpec, render_scene
    from ...backend.training.word_trials import pooled_under

    vectors, kinds, colours = [], [], []
    for seed in _SEEDS:
        scene = render_scene(SceneSpec(size=(512, 512), gsd=0.3, blur=0.7), seed)
        tokens = np.asarray(model().encode(np.ascontiguousarray(scene.display()))["tokens"], np.float32)
        for thing in scene.objects:
            colour = thing.attributes.get("colour", "")
            if colour in _COLOURS and thing.pixels >= _LEAST_PIXELS:
                vectors.append(pooled_under(tokens, scene.instances == thing.id, model().token_stride))
                kinds.append(thing.name)
                colours.append(colour)
    return np.stack(vectors), np.array(kinds), np.array(colours)


def _order(vectors: NDArray[np.float32], example: NDArray[np.float32], word: str, mix: float) -> NDArray[np.int64]:
    """All objects, best first, by `rank` itself: each object is a place of its own."""
    from ...backend.search.places import PlaceLayout
    from ...backend.search.tokens import TokenGrid
    from ...backend.types import RasterRef

    side = 400 * len(vectors)
    ref = RasterRef("objects", (), None, (1.0, 0.0, 0.0, 0.0, -1.0, 0.0), "", side, 400)
    places = np.zeros((len(vectors), 3), np.int32)
    places[:, 1] = np.arange(len(vectors)) * 3  # beside each other: none overlaps another
    layout = PlaceLayout(TokenGrid(0, 16, 0, 0, 400, side))
    index = backend.PlaceIndex("objects", model().signature, vectors, places, layout, ref)
    query = backend.PlaceQuery(backend.parse_query(word), example, mix)
    return np.array([p.row for p in backend.rank([index], query, model(), count=len(vectors))])


def _precision(order: NDArray[np.int64], right: NDArray[np.bool_], own: int) -> float:
    """Average precision; the object that was shown does not count."""
    hits = right[order[order != own]]
    at = np.flatnonzero(hits) + 1
    return float(np.mean(np.arange(1, len(at) + 1) / at)) if len(at) else 0.0
