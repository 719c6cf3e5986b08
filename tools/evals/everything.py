# SPDX-License-Identifier: GPL-3.0-or-later
"""How many labelled objects `everything` finds, and how often objects across windows go wrong."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from ... import backend
from ...backend.errors import WeightsError
from ...backend.training.seam_trials import label_scene, same_place, seam_score, seen_windows
from ...backend.training.trial_images import TrialImage, kampala, nwpu_dev
from ...backend.types import Pixels, RasterRef, Window
from ...backend.vectorize.fill import inside_of
from ..rows import NotHere, Quality, evaluation, shared_data
from .search import limit

_FOUND = 0.5
_KAMPALA_GSD = 0.075


@dataclass(frozen=True)
class _InMemory:
    """An image as a raster."""

    rgb: Any
    name: str
    gsd: float = 0.0

    @property
    def ref(self) -> RasterRef:
        height, width = self.rgb.shape[:2]
        return RasterRef(self.name, (1, 2, 3), None, (1.0, 0.0, 0.0, 0.0, -1.0, 0.0), "", width, height, self.gsd)

    @property
    def signature(self) -> str:
        return self.name

    def read(self, window: Window) -> Pixels:
        part = self.rgb[window.row : window.row + window.height, window.col : window.col + window.width]
        return Pixels(np.ascontiguousarray(part), np.ones(part.shape[:2], bool))

    def close(self) -> None:
        """Nothing to free."""


def _recall(images: list[TrialImage], gsd: float) -> tuple[float, float, int]:
    """Share of the objects with a mask of IoU >= 0.5, masks per object, objects; with the default options."""
    try:
        model = backend.load_model("oriel-compact")
    except WeightsError as error:
        raise NotHere(str(error)) from error
    hits = total = given = 0
    with tempfile.TemporaryDirectory() as folder:
        store = backend.FeatureStore(folder, ram_windows=2)
        for number, image in enumerate(images):
            session = backend.SegmentSession(_InMemory(image.rgb, str(number), gsd), model, store)
            shape = image.rgb.shape[:2]
            masks = [inside_of(list(f.polygon.rings), *shape) for f in backend.everything(session)]
            given += len(masks)
            for thing in image.objects:
                truth = thing.mask((shape[0], shape[1]))
                ious = (np.sum(m & truth) / np.sum(m | truth) for m in masks if m[truth].any())
                hits += int(max(ious, default=0.0) >= _FOUND)
                total += 1
    return hits / total, given / total, total


@evaluation("everything.nwpu_recall", "everything.nwpu_proposals")
def nwpu() -> Iterator[Quality]:
    """Objects of all photos of NWPU VHR-10 that are kept out of training; ORIEL_EVAL_LIMIT=N takes the first N."""
    recall, per_object, count = _recall(nwpu_dev(shared_data())[: limit()], 0.0)
    yield Quality("everything.nwpu_recall", "NWPU VHR-10 dev", count, recall, 0.60)
    yield Quality("everything.nwpu_proposals", "NWPU VHR-10 dev, per object", count, per_object, 10)


@evaluation("everything.kampala_recall", "everything.kampala_proposals")
def buildings() -> Iterator[Quality]:
    """Crowded roofs at 7.5 cm: 98 in one window."""
    recall, per_object, count = _recall(kampala(shared_data()), _KAMPALA_GSD)
    yield Quality("everything.kampala_recall", "Kampala, 16 tiles", count, recall, 0.60)
    yield Quality("everything.kampala_proposals", "Kampala, per object", count, per_object, 10)


@evaluation("seams.wrong_0px", "seams.wrong_2px", "seams.wrong_4px", "seams.two_origins_iou")
def seams() -> Iterator[Quality]:
    """Procedural objects of 8 to 1,500 px over 49 windows and more; each window sees borders off by so many pixels."""
    labels = label_scene(5632, 2400, seed=1)
    data = "procedural, 1,024 px windows"
    limits: dict[int, float | str] = {0: 0.0, 2: 0.01, 4: "-"}
    for noise, wanted in limits.items():
        score = seam_score(labels, seen_windows(labels, size=1024, halo=128, noise=noise))
        yield Quality(f"seams.wrong_{noise}px", data, score.objects, score.wrong, wanted)
        if noise == 0:
            other = seam_score(labels, seen_windows(labels, size=1024, halo=128, noise=0, origin=(-341, -205)))
            yield Quality("seams.two_origins_iou", data, score.objects, float(same_place(score, other).min()), 0.97)
