# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits the weights of `change/damage.py` on procedural pairs: `python -m oriel.backend.training.damage_fit`."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..change.against_map_features import MapView
from ..change.damage import MEASURES, STATES, measures
from ..models.loading import load_model
from ..raster.source import describe, open_source
from ..raster.write import RasterSpec, RasterWriter
from ..search.tokens import TokenReader
from ..segment.session import SegmentSession
from ..store.features import FeatureStore
from .scenes import Scene, SceneSpec, render_scene, second_date

if TYPE_CHECKING:
    from numpy.typing import NDArray

SEEDS = range(700, 724)
_SIZE = 448
_GSDS = (0.3, 0.4, 0.5, 0.6)
_PENALTY = 1.0
_ROUNDS = 4000
_STEP = 0.05


def disaster(seed: int, *, size: int = _SIZE, gsd: float = 0.4) -> tuple[Scene, Scene, list[Any], list[str]]:
    """Two dates of a town, the polygons of its buildings, and the state of each at the second date."""
    import shapely

    first = render_scene(SceneSpec(size=(size, size), gsd=gsd, blur=0.7), seed)
    later, changes = second_date(first, seed + 1, changes="disaster")
    state = {c.object_id: c.kind for c in changes}
    shapes, truth = [], []
    for o in first.objects:
        what = state.get(o.id, "intact")
        if o.name == "building" and o.visible > 0.5 and what in STATES:
            shapes.append(shapely.make_valid(shapely.Polygon(o.polygon)))
            truth.append(str(what))
    return first, later, shapes, truth


def views(scenes: tuple[Scene, Scene], folder: Path, model: Any) -> tuple[MapView, MapView]:
    """Both dates as images with a model."""
    store = FeatureStore(folder / "store")
    out = []
    for number, scene in enumerate(scenes):
        image = np.moveaxis(scene.display(), -1, 0)
        path, gsd = folder / f"{number}.tif", scene.spec.gsd
        spec = RasterSpec(image.shape[2], image.shape[1], (gsd, 0, 4e5, 0, -gsd, 5e6), "", "uint8", 3)
        with RasterWriter(path, spec) as writer:
            writer.write(image, row=0, col=0)
        source = open_source(describe(path))
        out.append(MapView(TokenReader(source, model, store), SegmentSession(source, model, store)))
    return out[0], out[1]


def fit(x: NDArray[np.float64], truth: NDArray[np.int64]) -> NDArray[np.float64]:
    """Balanced multinomial logistic regression by gradient descent; weights (3, d + 1)."""
    scale = x.std(axis=0)
    z = np.column_stack([x / scale, np.ones(len(x))])
    target = np.eye(len(STATES))[truth]
    balance = (1 / np.maximum(target.sum(axis=0), 1))[truth] / len(STATES)
    table = np.zeros((len(STATES), z.shape[1]))
    ridge = np.full(z.shape[1], _PENALTY / len(x))
    ridge[-1] = 0
    for _ in range(_ROUNDS):
        logits = z @ table.T
        p = np.exp(logits - logits.max(axis=1, keepdims=True))
        p /= p.sum(axis=1, keepdims=True)
        table -= _STEP * (((p - target) * balance[:, None]).T @ z + ridge * table)
    table[:, :-1] /= scale
    return table


def main() -> None:
    """Render, measure, fit, write."""
    model = load_model("oriel-compact", device="cpu")
    tables, truths = [], []
    for seed in SEEDS:
        first, later, shapes, truth = disaster(seed, gsd=_GSDS[seed % len(_GSDS)])
        if len(set(truth)) < len(STATES):
            continue
        with tempfile.TemporaryDirectory(prefix="oriel-damage-") as name:
            values, valid = measures(shapes, *views((first, later), Path(name), model))
        tables.append(values[valid])
        truths.append(np.array([STATES.index(t) for t in truth])[valid])
        print(f"{seed}: {np.bincount(truths[-1], minlength=3)}", flush=True)
    weights = fit(np.concatenate(tables), np.concatenate(truths))
    path = Path(__file__).parents[1] / "change" / "damage_weights.json"
    content = {"measures": MEASURES, "states": STATES, "seeds": [SEEDS.start, SEEDS.stop - 1]}
    path.write_text(json.dumps({**content, "weights": np.round(weights, 5).tolist()}, indent=1) + "\n")


if __name__ == "__main__":
    main()
