# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast words answer: heat of an indexed layer, millions of places, indexing, pooling, the first paint."""

from __future__ import annotations

import os
import resource
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ... import backend
from ...backend.errors import WeightsError
from ..rows import NotHere, Speed, bench, median_ms

_DIM = 512
_COUNT = 50


def _model() -> Any:
    try:
        return backend.load_model("oriel-compact", device="cpu")
    except WeightsError as error:
        raise NotHere(str(error)) from error


@contextmanager
def _folder() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix="oriel-bench-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _image(path: Path, side: int) -> Path:
    """Textured ground with blocks, as a tiled GeoTIFF with overviews; written in strips."""
    import rasterio
    from rasterio.enums import Resampling

    generator = np.random.default_rng(3)
    profile = {"driver": "GTiff", "width": side, "height": side, "count": 3, "dtype": "uint8", "tiled": True}
    place = rasterio.Affine(0.5, 0, 4e5, 0, -0.5, 5e6)
    with rasterio.open(path, "w", **profile, crs="EPSG:32633", transform=place, compress="deflate") as out:
        for row in range(0, side, 512):
            height = min(512, side - row)
            small = generator.integers(60, 140, (3, -(-height // 8), -(-side // 8))).astype(np.uint8)
            strip = np.kron(small, np.ones((1, 8, 8), np.uint8))[:, :height, :side]
            strip[:, 100:160, 200 : side - 100 : 300] = 220
            out.write(strip, window=((row, row + height), (0, side)))
    with rasterio.open(path, "r+") as file:
        file.build_overviews([2, 4, 8, 16], Resampling.average)
    return path


@bench("search.first_paint_ms", "search.highlight_view_ms")
def first_paint() -> Iterator[Speed]:
    """Enter -> something to show, and the whole heat of a view of 1024 pixels, on a layer nobody looked at before."""
    model = _model()
    query = backend.parse_query("building; -road")
    with _folder() as folder:
        path = _image(folder / "a.tif", 10_000)
        first, whole = [], []
        for number in range(3):
            ref = backend.describe(path)
            with backend.open_source(ref) as source:
                reader = backend.TokenReader(source, model, backend.FeatureStore(folder / str(number)))
                area = (4000.0, 4000.0, 5600.0, 5000.0)
                start = time.perf_counter()
                backend.first_look(query, reader, area)
                first.append((time.perf_counter() - start) * 1e3)
                backend.highlight(query, reader, area)
                whole.append((time.perf_counter() - start) * 1e3)
        yield Speed("search.first_paint_ms", float(np.median(first)), n=len(first))
        yield Speed("search.highlight_view_ms", float(np.median(whole)), n=len(whole))


@bench("search.requery_view_ms", "search.requery_layer_ms", "search.rank_layer_ms", "search.index_10000_s")
def requery() -> Iterator[Speed]:
    """A new word on an indexed layer of 10,000 x 10,000 pixels: a view of it, the whole of it, its places."""
    model = _model()
    side = int(os.environ.get("ORIEL_BENCH_SIDE", "10000"))
    with _folder() as folder:
        ref = backend.describe(_image(folder / "a.tif", side))
        with backend.open_source(ref) as source:
            reader = backend.TokenReader(source, model, backend.FeatureStore(folder / "store"))
            start = time.perf_counter()
            index = backend.build_index(reader, folder / "index")
            yield Speed("search.index_10000_s", time.perf_counter() - start, unit="s")
            indexed = backend.with_index(reader, folder / "index")
            words = iter(["building", "road", "water", "tree", "field", "ship", "airplane", "grass"] * 8)
            view = (side * 0.3, side * 0.3, side * 0.3 + 1920, side * 0.3 + 1080)

            def heat(area: Any) -> Any:
                return lambda: backend.highlight(backend.parse_query(next(words)), indexed, area)

            yield Speed("search.requery_view_ms", median_ms(heat(view), repeats=9), n=9)
            yield Speed("search.requery_layer_ms", median_ms(heat(None), repeats=5), n=5)

            def places() -> Any:
                return backend.rank([index], backend.PlaceQuery(backend.parse_query(next(words))), model)

            yield Speed("search.rank_layer_ms", median_ms(places, repeats=9), n=9)


def _clustered(count: int, dim: int, seed: int) -> Iterator[NDArray[np.float16]]:
    """Unit vectors like embeddings: many clusters, most spread along few directions; in blocks."""
    basis = np.random.default_rng(0).standard_normal((48, dim)).astype(np.float32)
    basis *= np.geomspace(1, 0.15, 48, dtype=np.float32)[:, None]
    generator = np.random.default_rng(seed)
    centres = generator.standard_normal((2000, 48)).astype(np.float32) @ basis
    for start in range(0, count, 100_000):
        n = min(100_000, count - start)
        block = centres[generator.integers(0, len(centres), n)]
        block = block + 0.7 * generator.standard_normal((n, 48), dtype=np.float32) @ basis
        block += 0.05 * generator.standard_normal((n, dim), dtype=np.float32)
        yield (block / np.linalg.norm(block, axis=1, keepdims=True)).astype(np.float16)


def _no_words() -> Any:
    """A model that is asked nothing: the query is a vector."""
    return SimpleNamespace(signature="bench", name="bench")


def _index(folder: Path | None, vectors: Any) -> Any:
    """Places side by side, none of which overlaps another, with given vectors."""
    from ...backend.search.places import PlaceLayout
    from ...backend.search.tokens import TokenGrid
    from ...backend.types import RasterRef

    side = int(np.ceil(np.sqrt(len(vectors))))
    layout = PlaceLayout(TokenGrid(0, 16, 0, 0, side * 400, side * 400))
    ref = RasterRef("bench", (), None, (1.0, 0.0, 0.0, 0.0, -1.0, 0.0), "", side * 400, side * 400)
    numbers = np.arange(len(vectors), dtype=np.int32)
    places = np.column_stack([numbers // side * 3, numbers % side * 3, np.zeros_like(numbers)])
    return backend.PlaceIndex("bench", "bench", vectors, places, layout, ref, "bench", folder=folder)


def _plain_best(vectors: NDArray[np.float32], query: Any) -> NDArray[np.int64]:
    return np.argsort(-(vectors @ query))[:_COUNT]


@bench("search.rank_1m_ms", "search.rank_1m_compact_ms")
def million() -> Iterator[Speed]:
    """The best 50 of a million places, 512 and 128 numbers each; plain = numpy's product with float32 in memory."""
    for dim, name in ((_DIM, "search.rank_1m_ms"), (128, "search.rank_1m_compact_ms")):
        vectors = np.concatenate(list(_clustered(1_000_000, dim, 1)))
        query = backend.PlaceQuery(example=vectors[12345].astype(np.float32))
        with _folder() as folder:
            index = _index(folder, vectors)
            ours = median_ms(partial(backend.rank, [index], query, _no_words(), count=_COUNT), repeats=7)
            backend.forget_tables()
        whole = vectors.astype(np.float32)
        plain = median_ms(partial(_plain_best, whole, query.example), repeats=3)
        yield Speed(name, ours, plain=plain, n=7)


@bench("search.rank_10m_s", "search.rank_10m_recall", "search.rank_10m_memory_mb")
def ten_million() -> Iterator[Speed]:
    """The best 50 of ten million vectors on disk (ORIEL_BENCH_VECTORS sets another number), and what is lost."""
    count = int(os.environ.get("ORIEL_BENCH_VECTORS", "10000000"))
    with _folder() as folder:
        need = count * _DIM * 2 * 1.3
        if shutil.disk_usage(folder).free < need:
            raise NotHere(f"{need / 1e9:.0f} GB of free disk are needed")
        path = folder / "vectors.f16"
        queries: list[NDArray[np.float32]] = []
        with path.open("wb") as file:
            for block in _clustered(count, _DIM, 2):
                block.tofile(file)
                if len(queries) < 5:
                    queries.append(block[7].astype(np.float32))
        vectors = np.memmap(path, np.float16, "r", shape=(count, _DIM))
        index = _index(folder, vectors)
        backend.rank([index], backend.PlaceQuery(example=queries[0]), _no_words(), count=_COUNT)
        truth = _exact(vectors, queries)
        times, found = [], []
        for query in queries:
            start = time.perf_counter()
            hits = backend.rank([index], backend.PlaceQuery(example=query), _no_words(), count=_COUNT)
            times.append(time.perf_counter() - start)
            found.append({h.row for h in hits})
        recall = np.mean([len(f & t) / _COUNT for f, t in zip(found, truth, strict=True)])
        yield Speed("search.rank_10m_s", float(np.median(times)), n=len(times), unit="s")
        yield Speed("search.rank_10m_recall", float(recall), n=len(times), unit="", better="more")
        yield Speed("search.rank_10m_memory_mb", _own_memory_mb(), unit="MB")
        backend.forget_tables()


def _exact(vectors: Any, queries: list[NDArray[np.float32]]) -> list[set[int]]:
    """The true best of each query, block by block."""
    scores = [np.empty(len(vectors), np.float32) for _ in queries]
    for start in range(0, len(vectors), 100_000):
        block = np.asarray(vectors[start : start + 100_000], np.float32) @ np.stack(queries).T
        for number, one in enumerate(scores):
            one[start : start + len(block)] = block[:, number]
    return [set(map(int, np.argpartition(-one, _COUNT)[:_COUNT])) for one in scores]


def _own_memory_mb() -> float:
    """Memory of this process that is not a mapped file; the peak since its start where that cannot be told."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
        return float(next(line.split()[1] for line in lines if line.startswith("RssAnon"))) / 1e3
    except (OSError, StopIteration):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


@bench("search.index_compact_s", "search.index_clip_s")
def indexing() -> Iterator[Speed]:
    """Indexing a raster; plain = the same three sizes of places, each cropped, resized and encoded alone."""
    side = int(os.environ.get("ORIEL_BENCH_INDEX_SIDE", "2048"))
    with _folder() as folder:
        ref = backend.describe(_image(folder / "a.tif", side))
        for name, model in (("search.index_compact_s", _model()), ("search.index_clip_s", _clip())):
            with backend.open_source(ref) as source:
                model.encode(np.zeros((224, 224, 3), np.uint8))
                start = time.perf_counter()
                backend.build_index(
                    backend.TokenReader(source, model, backend.FeatureStore(folder / name)), folder / name / "index"
                )
                ours = time.perf_counter() - start
                yield Speed(name, ours, plain=_tile_by_tile(source, model, side), unit="s")


def _tile_by_tile(source: Any, model: Any, side: int) -> float:
    """Seconds for the plain loop: 224, 448 and 896 pixels, half overlapping, each read and encoded as 224 alone."""
    from PIL import Image

    from ...backend.types import Window

    start = time.perf_counter()
    for size in (224, 448, 896):
        for row in range(0, side - size + 1, size // 2):
            for col in range(0, side - size + 1, size // 2):
                rgb = source.read(Window(0, row, col, size, size)).rgb
                if size > 224:
                    rgb = np.asarray(Image.fromarray(rgb).resize((224, 224), Image.Resampling.BILINEAR))
                model.encode(np.ascontiguousarray(rgb))
    return time.perf_counter() - start


def _clip() -> Any:
    """open_clip's ViT-B/32 with random weights: the architecture decides the time."""
    try:
        import open_clip
    except ImportError as error:
        raise NotHere(str(error)) from error
    from ...backend.device import choose_device
    from ...backend.models.clip import ClipModel
    from ...backend.models.clip_build import read_config

    config = read_config("ViT-B-32", Path())
    state = open_clip.create_model("ViT-B-32", pretrained=None).state_dict()
    return ClipModel(dict(state), choose_device("cpu"), config, quick_gelu=False)


@bench("search.pool_200_ms")
def pooling() -> Iterator[Speed]:
    """Mean token under 200 masks on 1024 x 1024 pixels; plain = tokens upsampled to pixels, the mean under each."""
    import torch

    generator = np.random.default_rng(0)
    tokens = generator.standard_normal((64, 64, 256)).astype(np.float32)
    masks, origins = [], []
    for _ in range(200):
        h, w = generator.integers(16, 120, 2)
        masks.append(generator.random((h, w)) < 0.7)
        origins.append((int(generator.integers(0, 1024 - h)), int(generator.integers(0, 1024 - w))))

    def plain() -> NDArray[np.float32]:
        up = torch.nn.functional.interpolate(
            torch.from_numpy(tokens).permute(2, 0, 1)[None], scale_factor=16, mode="bilinear", align_corners=False
        )[0]
        means = []
        for mask, (row, col) in zip(masks, origins, strict=True):
            part = up[:, row : row + mask.shape[0], col : col + mask.shape[1]]
            means.append(part[:, torch.from_numpy(mask)].mean(dim=1))
        found: NDArray[np.float32] = torch.stack(means).numpy()
        return found

    difference = float(np.abs(backend.pool_masks(tokens, masks, origins, 16) - plain()).max())
    if difference > 1e-5:
        raise AssertionError(f"the two ways differ by {difference}")
    ours = median_ms(lambda: backend.pool_masks(tokens, masks, origins, 16), repeats=9)
    yield Speed("search.pool_200_ms", ours, plain=median_ms(plain, repeats=3), n=9)
