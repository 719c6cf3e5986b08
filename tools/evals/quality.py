# SPDX-License-Identifier: GPL-3.0-or-later
"""How well clouds, haze and blur are told, on procedural scenes with unseen seeds."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ... import backend
from ..rows import Quality, evaluation, shared_data
from .phrases import as_shown
from .search import limit, model, write_image

_FIRST_SEED = 9500  # never used for training
_BIOMES = ("temperate town", "arid town", "farmland", "forest", "coast", "industrial", "airport", "informal town")
_GSDS = (0.3, 0.6, 1.0, 2.5)


@evaluation(
    "search.quality.cloud_auc", "search.quality.haze_auc", "search.quality.blur_auc", "search.quality.cloud_flags",
    "search.quality.cloud_iou",
)  # fmt: skip
def quality() -> Iterator[Quality]:
    """Windows of 128 pixels: under clouds (more than a tenth) or clear of them; hazy or not; blurred or not.

    cloud_flags is the share of windows that the default threshold tells rightly, cloud_iou compares the pixels left
    out with the true ones. Haze and blur are judged where there is no cloud.
    """
    rng = np.random.default_rng(7)
    rows: list[tuple[float, ...]] = []
    common = either = 0
    for number in range(limit() or 24):
        haze, blur = float(rng.choice((0.03, 0.3))), float(rng.choice((0.5, 1.5)))
        clouds = float(rng.uniform(0.15, 0.6)) if number % 2 else 0.0
        more = {"haze": haze, "blur": blur, "clouds": clouds}
        scene, found = _judged(number, more)
        truth = scene.clouds == 1
        share = truth.reshape(4, 128, 4, 128).mean(axis=(1, 3))
        for at in np.ndindex(4, 4):
            flagged = bool(found.flags("cloud")[at])
            rows.append((share[at], found.cloudiness[at], flagged, haze, found.haze[at], blur, found.blur[at]))
        said = np.kron(found.cloud >= 0.5, np.ones((16, 16), bool))
        common, either = common + int((said & truth).sum()), either + int((said | truth).sum())
    table = np.array(rows, float)
    data = f"procedural scenes, {len(table)} windows"
    under, clear = table[:, 0] > 0.1, table[:, 0] < 0.001
    judged = under | clear
    yield Quality("search.quality.cloud_auc", data, int(judged.sum()), _auc(table[judged, 1], under[judged]), 0.90)
    right = float((table[judged, 2] == under[judged]).mean())
    yield Quality("search.quality.cloud_flags", data, int(judged.sum()), right)
    yield Quality("search.quality.cloud_iou", data, either, common / max(either, 1))
    yield Quality("search.quality.haze_auc", data, int(clear.sum()), _auc(table[clear, 4], table[clear, 3] > 0.1))
    sharp = clear & np.isfinite(table[:, 6])
    yield Quality("search.quality.blur_auc", data, int(sharp.sum()), _auc(table[sharp, 6], table[sharp, 5] > 1))


@evaluation("search.quality.haze_flags", "search.quality.blur_flags", "search.quality.part_iou")
def partial_quality() -> Iterator[Quality]:
    """Scenes of which a side is hazy or blurred: windows of 128 pixels that the default tells rightly.

    part_iou compares what *Leave out clouds, haze and blur* leaves out with what is hazy or blurred, by pixels.
    """
    rng = np.random.default_rng(11)
    right: dict[str, list[bool]] = {"haze": [], "blur": []}
    common = either = 0
    for number in range(limit() or 24):
        kind, changed = ("haze", {"haze": 0.3}) if number % 2 else ("blur", {"blur": 1.5})
        scene, other = (_scene(number + 100, {"haze": 0.03, "blur": 0.5, **more}, 640) for more in ({}, changed))
        truth = np.zeros((640, 640), bool)
        truth[:, : 128 * int(rng.integers(2, 4))] = True  # at most three fifths
        truth = np.rot90(truth, int(rng.integers(4)))
        rgb = np.where(truth[..., None], other.display(), scene.display())
        found, out = _seen(rgb, scene.spec.gsd)
        right[kind] += (found.flags(kind) == truth[::128, ::128]).ravel().tolist()
        common, either = common + int((out & truth).sum()), either + int((out | truth).sum())
    for kind, told in right.items():
        data = f"procedural scenes, partly {'hazy' if kind == 'haze' else 'blurred'}"
        yield Quality(f"search.quality.{kind}_flags", data, len(told), float(np.mean(told)))
    yield Quality("search.quality.part_iou", "the same scenes", either, common / max(either, 1))


@evaluation("search.quality.real_left_out")
def left_out_of_photos() -> Iterator[Quality]:
    """How much of real photos of fair weather is left out: of each of NWPU dev, the mean share."""
    from ...backend.training.trial_images import nwpu_dev

    images = nwpu_dev(shared_data())[: limit()]
    shares = [float(_seen(image.rgb, 0.0)[1].mean()) for image in images]
    yield Quality(
        "search.quality.real_left_out", f"NWPU dev, {len(images)} photos", len(images), float(np.mean(shares))
    )


def _seen(rgb: NDArray[np.uint8], gsd: float) -> tuple[Any, NDArray[np.bool_]]:
    """The quality map of a picture, and its pixels (h, w) that would be left out."""
    with tempfile.TemporaryDirectory(prefix="oriel-eval-") as name:
        path = write_image(Path(name) / "scene.tif", np.ascontiguousarray(rgb), gsd)
        with backend.open_source(as_shown(path)) as source:
            reader = backend.TokenReader(source, model(), backend.FeatureStore(Path(name) / "store"))
            found = backend.image_quality(reader)
    p = int(found.grid.pitch)
    return found, np.kron(found.bad(), np.ones((p, p), bool))[: rgb.shape[0], : rgb.shape[1]]


def _scene(number: int, more: dict[str, float], side: int = 512) -> Any:
    from ...backend.training.scenes import SceneSpec, render_scene

    spec = SceneSpec(
        size=(side, side),
        gsd=_GSDS[number % 4],
        biome=_BIOMES[number // 2 % len(_BIOMES)],
        **more,  # type: ignore[arg-type]
    )
    return render_scene(spec, _FIRST_SEED + number)


def _judged(number: int, more: dict[str, float]) -> tuple[Any, Any]:
    """A scene and its quality map."""
    scene = _scene(number, more)
    return scene, _seen(scene.display(), scene.spec.gsd)[0]


def _auc(scores: NDArray[np.float64], positive: NDArray[np.bool_]) -> float:
    """Chance that a positive scores above a negative."""
    a, b = scores[positive][:, None], scores[~positive][None]
    return float(((a > b) + 0.5 * (a == b)).mean())
