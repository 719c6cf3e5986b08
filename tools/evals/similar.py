# SPDX-License-Identifier: GPL-3.0-or-later
"""How well one example finds the others of its kind."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ... import backend
from ..rows import Quality, evaluation, shared_data
from .search import limit, model, shape_of, shape_of_rings, write_image

_FOUND = 0.5  # IoU
_LIKELY = 0.5  # score at which the panel's threshold stands


@evaluation(
    "similar.nwpu.ap", "similar.nwpu.ap_class_mean", "similar.nwpu.recall", "similar.nwpu.precision", "similar.nwpu.f1"
)
def nwpu_similar() -> Iterator[Quality]:
    """NWPU dev: the first object of each class and photo is the example, the photo's others of the class are sought.

    ap is the mean over examples of the average precision at IoU 0.5 (all points, example left out); recall is of all
    that was found, precision and f1 at the panel's threshold of 50 %.
    """
    from ...backend.training.trial_images import nwpu_dev

    images = nwpu_dev(shared_data())[: limit()]
    values: list[float] = []
    kinds: list[str] = []
    found_all = hits = said = true = 0
    with tempfile.TemporaryDirectory(prefix="oriel-eval-") as name:
        for number, image in enumerate(images):
            path = write_image(Path(name) / f"{number}.tif", image.rgb)
            store = backend.FeatureStore(Path(name) / str(number))
            with backend.open_source(backend.describe(path)) as source:
                reader = backend.TokenReader(source, model(), store)
                for kind in sorted({o.category for o in image.objects}):
                    objects = [o for o in image.objects if o.category == kind]
                    if len(objects) < 2:
                        continue
                    scores, ious = _search(reader, objects)
                    values.append(average_precision(scores, ious))
                    kinds.append(kind)
                    found_all += int((ious.max(axis=0, initial=0) >= _FOUND).sum())
                    likely = _hits(scores, ious)[: int((scores >= _LIKELY).sum())]
                    hits, said, true = hits + int(likely.sum()), said + len(likely), true + ious.shape[1]
    data = f"NWPU dev, {len(values)} examples"
    each = [float(np.mean([v for v, k in zip(values, kinds, strict=True) if k == kind])) for kind in set(kinds)]
    yield Quality("similar.nwpu.ap", data, true, float(np.mean(values)), "at least 0.50, aim 0.70")
    yield Quality("similar.nwpu.ap_class_mean", data, true, float(np.mean(each)))
    yield Quality("similar.nwpu.recall", data, true, found_all / max(true, 1))
    yield Quality("similar.nwpu.precision", data, said, hits / max(said, 1))
    yield Quality("similar.nwpu.f1", data, true, 2 * hits / max(said + true, 1))


def _search(reader: Any, objects: Sequence[Any]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Scores (n,) and IoUs (n, m) with the objects after the first, which is the example."""
    shapes = [shape_of_rings(o.rings) for o in objects]
    example = (backend_polygon(objects[0]),)
    examples, ground = backend.examples_of(reader, [example]), backend.Ground()
    found = list(backend.find_similar(reader, examples, ground=ground))
    scores = backend.likeness([f.traits for f in found], ground, examples.liked)
    outlines = [shape_of(f.polygons[0]) for f in found]
    ious = [[a.intersection(b).area / max(a.union(b).area, 1e-9) for b in shapes[1:]] for a in outlines]
    return scores, np.array(ious, np.float64).reshape(len(found), len(shapes) - 1)


def backend_polygon(outlined: Any) -> Any:
    """A labelled outline as the backend's polygon, closed."""
    from ...backend.types import Polygon

    rings = [np.asarray(ring, np.float64) for ring in outlined.rings]
    return Polygon(tuple(r if np.array_equal(r[0], r[-1]) else np.concatenate([r, r[:1]]) for r in rings))


def average_precision(scores: NDArray[np.float64], ious: NDArray[np.float64]) -> float:
    """Area under precision over recall (all points); each true object counts for its first match only."""
    hit = _hits(scores, ious).astype(np.float64)
    if not len(hit):
        return 0.0
    precision = np.cumsum(hit) / np.arange(1, len(hit) + 1)
    return float((precision * hit).sum() / ious.shape[1])


def _hits(scores: NDArray[np.float64], ious: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Whether each object, best score first, matches a true one that no better one matched."""
    free = np.ones(ious.shape[1], bool)
    hits = np.zeros(len(scores), bool)
    for rank, i in enumerate(np.argsort(-scores, kind="stable")):
        left = np.where(free, ious[i], 0)
        best = int(left.argmax())
        if left[best] >= _FOUND:
            free[best], hits[rank] = False, True
    return hits
