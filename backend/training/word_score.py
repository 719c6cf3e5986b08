# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits how the score of a changed place weighs its features where words were asked for: `build.py train word-score`.

Logistic regression on the places of procedural pairs. To be run again when the heads for the comparison change; what it
prints goes into `change/candidates.py`.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..change.altered import stands
from ..change.candidates import THERE, candidates, word_features
from ..change.evidence import Dates, word_change
from ..change.phrases import parse_change
from ..change.prepare import prepare_pair
from ..models.loading import load_model
from ..raster.source import describe, open_source
from ..raster.write import RasterSpec, RasterWriter
from ..search.field import region_outline
from ..search.tokens import TokenReader
from ..store.features import FeatureStore
from .scenes import Change, Scene, SceneSpec, random_spec, render_scene, second_date

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..change.evidence import Evidence
    from ..search.field import Region

SEEDS = range(200_000, 200_048)
"""Evaluation uses seeds below 100,000; the comparison itself learned from 300,000 on."""

_SIZE = 512
_WORD = "building"
_LEAST = 25.0  # square pixels of a place
_FOUND = 0.2  # IoU at which a place is a true change
_WITHIN = 0.7  # share of a place inside of what was altered, to be a part of it
_RIDGE = 0.02
_ROUNDS = 3000
_STEP = 0.5
_NEARLY = 0.005  # F1 that may be given up for fewer false objects


@dataclass(frozen=True)
class Trials:
    """Places of some pairs.

    Attributes:
        features: float64 (n, 2), of `word_features`.
        true: bool (n,), which are true changes.
        missed: true changes without a place.
    """

    features: NDArray[np.float64]
    true: NDArray[np.bool_]
    missed: int


def fit_word_score(bundle: Path, seeds: Sequence[int] = SEEDS) -> tuple[float, float, float]:
    """Constant and weights of the score, logits: one half is where F1 over changed and unchanged pairs is best.

    Args:
        bundle: the model, with the heads for the comparison beside it.
        seeds: of the pairs; each gives one with changes and one without.
    """
    model = load_model("oriel-compact", device="cpu", path=bundle, check=False)
    parts = []
    with tempfile.TemporaryDirectory(prefix="oriel-train-") as folder:
        for seed in seeds:
            parts += trials(model, seed, Path(folder))
            print(
                f"{seed}: {sum(len(p.true) for p in parts)} places, {sum(p.true.sum() for p in parts)} true", flush=True
            )
    joined = Trials(
        np.concatenate([p.features for p in parts]),
        np.concatenate([p.true for p in parts]),
        sum(p.missed for p in parts),
    )
    weights = logistic(joined.features, joined.true)
    logits = joined.features @ weights[1:] + weights[0]
    return weights[0] - best_cut(logits, joined), weights[1], weights[2]


def trials(model: Any, seed: int, folder: Path) -> list[Trials]:
    """The places of a town and of the same town without a change."""
    rng = np.random.default_rng(seed)
    spec = SceneSpec(size=(_SIZE, _SIZE), gsd=0.4, blur=0.7)
    if seed % 2:
        gsd = float(np.exp(rng.uniform(np.log(0.25), np.log(0.8))))
        spec = replace(random_spec(rng, size=(_SIZE, _SIZE), gsd=gsd, degrade=0.4), clouds=0.0)
    first = render_scene(spec, seed)
    before = _written(folder / f"{seed}.tif", first)
    out = []
    for mode in ("default", "none"):
        later, changes = second_date(first, seed + 1, changes=mode)
        after = _written(folder / f"{seed}{mode}.tif", later)
        out.append(_judged(_evidence(model, before, after, folder / "store"), changes))
    return out


def logistic(x: NDArray[np.float64], truth: NDArray[np.bool_]) -> tuple[float, float, float]:
    """Constant and weights, none below 0: more of a feature never speaks against a change."""
    middle, scale = x.mean(axis=0), x.std(axis=0) + 1e-9
    z = (x - middle) / scale
    weights, constant = np.zeros(x.shape[1]), 0.0
    for _ in range(_ROUNDS):
        error = 1 / (1 + np.exp(-(z @ weights + constant))) - truth
        weights = np.maximum(weights - _STEP * (z.T @ error / len(z) + _RIDGE * weights), 0)
        constant -= _STEP * float(error.mean())
    weights = weights / scale
    return constant - float(middle @ weights), float(weights[0]), float(weights[1])


def best_cut(logits: NDArray[np.float64], found: Trials) -> float:
    """The highest logit at which F1 of all places is as good as at any other, but for very little."""
    true = int(found.true.sum()) + found.missed
    cuts = np.arange(-1.5, 1.5, 0.05)
    said = np.array([(logits >= cut).sum() for cut in cuts])
    hits = np.array([(found.true & (logits >= cut)).sum() for cut in cuts])
    f1 = 2 * hits / np.maximum(said + true, 1)
    return float(cuts[f1 >= f1.max() - _NEARLY].max())


def _evidence(model: Any, before: Path, after: Path, store: Path) -> Evidence:
    pair = prepare_pair(describe(before), describe(after))
    features = FeatureStore(store)
    with open_source(pair.before) as a, open_source(pair.after) as b:
        dates = Dates(TokenReader(a, model, features), TokenReader(b, model, features), (), pair.report.tolerance)  # type: ignore[arg-type]
        return word_change(dates, parse_change(_WORD))


def _judged(evidence: Evidence, changes: Sequence[Change]) -> Trials:
    from shapely import Polygon

    assert evidence.sure is not None
    wanted = [Polygon(c.polygon).buffer(0) for c in changes if _WORD in (c.class_from, c.class_to)]
    rows, truth, seen = [], [], set()
    for place in candidates(evidence):
        region = place.region
        outlines = region_outline(evidence.field, region, place.level)
        shape = Polygon(outlines[0].rings[0]).buffer(0) if outlines else Polygon()
        if shape.area < _LEAST or evidence.sure[region.at].mean() < THERE:
            continue
        hit = next((k for k, w in enumerate(wanted) if _is_of(evidence, region, shape, w)), None)
        seen.add(hit)
        rows.append(word_features(evidence, region))
        truth.append(hit is not None)
    return Trials(np.array(rows, np.float64).reshape(-1, 2), np.array(truth, bool), len(wanted) - len(seen - {None}))


def _is_of(evidence: Evidence, region: Region, shape: Any, wanted: Any) -> bool:
    both = shape.intersection(wanted).area
    if both >= _FOUND * shape.union(wanted).area:
        return True
    return both >= _WITHIN * shape.area and stands(evidence, region)


def _written(path: Path, scene: Scene) -> Path:
    from rasterio.crs import CRS

    image = np.moveaxis(scene.display(), -1, 0)
    gsd = scene.spec.gsd
    spec = RasterSpec(
        image.shape[2], image.shape[1], (gsd, 0, 4e5, 0, -gsd, 5e6), CRS.from_epsg(32633).to_wkt(), "uint8", 3
    )
    with RasterWriter(path, spec) as writer:
        writer.write(image, row=0, col=0)
    return path
