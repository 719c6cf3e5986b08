# SPDX-License-Identifier: GPL-3.0-or-later
"""How good Oriel Compact is: prompts on images of places and sensors it never saw, words for objects and scenes.

ORIEL_EVAL_LIMIT=N looks at N objects (tiles of each kind) only, for a quick look; ORIEL_EVAL_BUNDLE=FILE measures
other weights than those that are shipped.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

import numpy as np

from ... import backend
from ...backend.errors import WeightsError
from ..rows import NotHere, Quality, evaluation, shared_data

_MOSAICS = 3
_PLACES = {
    "kampala": ("Kampala drone", "0.64, 0.81, 0.75"),
    "atlanta": ("Atlanta panchromatic", "0.43, 0.60, 0.63"),
    "vegas": ("Las Vegas", ""),
    "danish_fields": ("Danish fields", "0.48, 0.66, 0.59"),
}


@lru_cache(maxsize=1)
def compact_model() -> Any:
    """The bundled model, or that of ORIEL_EVAL_BUNDLE."""
    other = os.environ.get("ORIEL_EVAL_BUNDLE")
    try:
        return backend.load_model("oriel-compact", device="cpu", path=other, check=other is None)
    except WeightsError as error:
        raise NotHere(str(error)) from error


def _limit() -> int:
    return int(os.environ.get("ORIEL_EVAL_LIMIT", "0"))


def _pick(trials: Sequence[Any], way: str) -> list[Any]:
    return [trial for trial in trials if trial.way == way]


def _mean(trials: Sequence[Any], step: int = 0) -> float:
    return float(np.mean([trial.ious[step] for trial in trials]))


@evaluation(
    "compact.nwpu.click1",
    "compact.nwpu.click1_class_mean",
    "compact.nwpu.click3",
    "compact.nwpu.click5",
    "compact.nwpu.box",
    "compact.nwpu.box_jitter",
    "compact.nwpu.iou_spearman",
)
def nwpu_prompts() -> Iterator[Quality]:
    """Mean IoU on NWPU dev, and whether the model knows how good its answers are."""
    from ...backend.training.evaluate import class_mean, spearman
    from ...backend.training.prompt_trials import TrialPlan, run_trials
    from ...backend.training.trial_images import nwpu_dev

    plan = TrialPlan(clicks=5, box=True, jitter=True, limit=_limit())
    trials = run_trials(compact_model(), nwpu_dev(shared_data()), plan)
    clicks, box, jitter = (_pick(trials, way) for way in ("clicks", "box", "jitter"))
    kinds = [trial.category for trial in clicks]

    def row(name: str, value: float, reference: str) -> Quality:
        return Quality(f"compact.nwpu.{name}", "NWPU dev", len(clicks), value, reference)

    yield row("click1", _mean(clicks), "trial 0.85")
    yield row("click1_class_mean", class_mean([t.ious[0] for t in clicks], kinds), "trial 0.825")
    yield row("click3", _mean(clicks, 2), "trial 0.90")
    yield row("click5", _mean(clicks, 4), "trial 0.91")
    yield row("box", _mean(box), "trial 0.89")
    yield row("box_jitter", _mean(jitter), "trial 0.87")
    both = [*clicks, *box]
    yield row("iou_spearman", spearman([t.predicted[0] for t in both], [t.ious[0] for t in both]), "at least 0.50")


def _place(name: str) -> Iterator[Quality]:
    from ...backend.training import trial_images
    from ...backend.training.prompt_trials import TrialPlan, run_trials

    data, reference = _PLACES[name]
    images = getattr(trial_images, name)(shared_data())
    trials = run_trials(compact_model(), images, TrialPlan(clicks=3, limit=_limit()))
    clicks, box = _pick(trials, "clicks"), _pick(trials, "box")
    old = reference.split(", ") if reference else [None] * 3
    for ending, value, trial in (
        ("click1", _mean(clicks), old[0]),
        ("click3", _mean(clicks, 2), old[1]),
        ("box", _mean(box), old[2]),
    ):
        yield Quality(f"compact.{name}.{ending}", data, len(clicks), value, f"trial {trial}" if trial else None)


def _register(name: str) -> None:
    ids = [f"compact.{name}.{ending}" for ending in ("click1", "click3", "box")]
    evaluation(*ids)(lambda: _place(name))


for _name in _PLACES:
    _register(_name)


@evaluation("compact.rsscn7.scene_top1", "compact.rsscn7.word_map", "compact.rsscn7.tile_map")
def scenes() -> Iterator[Quality]:
    """Seven words for photos of seven kinds."""
    from ...backend.training.word_trials import SCENE_WORDS, encode_tiles, scene_top1, tile_map, word_map

    model = compact_model()
    tiles = encode_tiles(model, shared_data() / "scenes/rsscn7/dev", _limit())
    words = model.encode_text(list(SCENE_WORDS.values()))
    for name, value, reference in (
        ("scene_top1", scene_top1(tiles, words), "chance 0.14"),
        ("word_map", word_map(tiles, words), "chance 0.14"),
        ("tile_map", tile_map(tiles), "SqueezeNet 0.50"),
    ):
        yield Quality(f"compact.rsscn7.{name}", "RSSCN7 dev", len(tiles.kinds), value, reference)


@evaluation("compact.rsscn7.dense_miou")
def dense() -> Iterator[Quality]:
    """The seven words token by token on mosaics of 6 x 6 photos."""
    from ...backend.training.word_trials import mosaic, mosaic_iou

    folder = shared_data() / "scenes/rsscn7/dev"
    values = [mosaic_iou(compact_model(), *mosaic(folder, seed=seed)) for seed in range(_MOSAICS)]
    yield Quality("compact.rsscn7.dense_miou", "RSSCN7 dev mosaics", _MOSAICS, float(np.mean(values)), "at least 0.45")


@evaluation("compact.nwpu.word_top1", "compact.nwpu.word_class_mean", "compact.nwpu.word_clicked_top1")
def object_words() -> Iterator[Quality]:
    """Ten words for each object, by its true mask and by the mask that one click gives."""
    from ...backend.training.trial_images import nwpu_dev
    from ...backend.training.word_trials import name_objects

    images = nwpu_dev(shared_data())
    named = name_objects(compact_model(), images[: _limit() or None])
    count = len(named.truth)
    yield Quality("compact.nwpu.word_top1", "NWPU dev, true masks", count, named.top1, "trial 0.99")
    yield Quality("compact.nwpu.word_class_mean", "NWPU dev, true masks", count, named.class_mean)
    clicked = name_objects(compact_model(), images[: _limit() or None], compact_model())
    yield Quality("compact.nwpu.word_clicked_top1", "NWPU dev, one click", count, clicked.top1, "at least 0.88")
