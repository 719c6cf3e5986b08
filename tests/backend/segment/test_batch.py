# SPDX-License-Identifier: GPL-3.0-or-later
"""Many prompts at once: every window encoded once, every prompt answered, whatever the order."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import pytest
import shapely
from oriel.backend.errors import Cancelled, InputError
from oriel.backend.segment.batch import BatchOptions, BatchPrompt, prompts_of_shape, segment_batch
from oriel.backend.store.features import FeatureStore
from oriel.backend.types import Decoded, Pixels, Prompts, RasterRef, Window
from oriel.backend.vectorize.rings import to_shapely

from ...fakes import FakePromptable, FakeSource, disc, rectangle, scene

RED, BLUE = (200, 30, 30), (30, 30, 200)
SIDE = 6000


@dataclass
class Nothing:
    """A raster of 6,000 x 6,000 pixels that holds nothing; counts its reads."""

    reads: list[Window] = field(default_factory=list)
    signature: str = "nothing"

    @property
    def ref(self) -> RasterRef:
        return RasterRef("nothing", (1, 2, 3), None, (1.0, 0.0, 0.0, 0.0, -1.0, 0.0), "", SIDE, SIDE)

    def read(self, window: Window) -> Pixels:
        self.reads.append(window)
        return Pixels(np.zeros((8, 8, 3), np.uint8), np.ones((8, 8), bool))

    def close(self) -> None:
        """Nothing to free."""


@dataclass
class Squares:
    """Answers prompts with a square of ten pixels round them; every tenth column of pixels only, to be quick."""

    window_size: int = 512
    stride: int = 8
    name: str = "Squares"
    signature: str = "squares"
    encodes: int = 0

    def encode(self, rgb):
        self.encodes += 1
        return {"rgb": rgb}

    def decode(self, _arrays, prompts):
        return [self._answer(p) for p in prompts]

    def _answer(self, prompt):
        x, y = prompt.xy[0] if prompt.box is None else np.reshape(prompt.box, (2, 2)).mean(axis=0)
        logits = np.full((1, 20, 20), -5, np.float32)
        logits[:, 5:15, 5:15] = 5 if int(x) % 10 == 0 else -5
        return Decoded(logits, (x - 10, y - 10, x + 10, y + 10), np.array([0.9], np.float32))


def point(key, x, y):
    return BatchPrompt(key, Prompts(np.array([(x, y)], float), np.ones(1, np.int64)))


def test_ten_thousand_prompts_encode_each_window_once(tmp_path):
    places = np.random.default_rng(2).uniform(20, SIDE - 20, (10_000, 2))
    source, model = Nothing(), Squares()
    # no room for a second window in memory and none on disk: whatever is asked for twice is encoded twice
    store = FeatureStore(tmp_path, ram_windows=1, disk_bytes=0)
    asked = [point(n, x, y) for n, (x, y) in enumerate(places)]
    found = list(segment_batch(source, model, store, asked, BatchOptions(object_px=40)))
    assert sorted(answer.key for answer in found) == list(range(10_000))
    assert 500 < sum(bool(answer.polygons) for answer in found) < 1500
    assert model.encodes == len(source.reads) == len(set(source.reads))
    assert model.encodes <= 16**2


def test_an_answer_does_not_depend_on_the_others(tmp_path):
    image = scene(500, 700, (disc(100, 120, 20), RED), (rectangle(400, 300, 460, 340), BLUE))
    asked = [point(1, 100, 120), BatchPrompt(2, Prompts(box=(398.0, 298.0, 462.0, 342.0)))]
    source, model = FakeSource(image), FakePromptable()
    both = {a.key: a for a in segment_batch(source, model, FeatureStore(tmp_path), asked)}
    (alone,) = segment_batch(source, model, FeatureStore(tmp_path), asked[1:])
    assert alone.window == both[2].window
    truth = shapely.box(400, 300, 460, 340)
    shape = shapely.union_all([to_shapely(p) for p in alone.polygons])
    assert shape.intersection(truth).area / shape.union(truth).area > 0.97
    assert shape.equals(shapely.union_all([to_shapely(p) for p in both[2].polygons]))


def test_an_object_larger_than_its_window_is_followed(tmp_path):
    image = scene(300, 1400, (rectangle(100, 100, 1200, 160), RED))
    (found,) = segment_batch(
        FakeSource(image), FakePromptable(), FeatureStore(tmp_path), [point(1, 400, 130)], BatchOptions(object_px=60)
    )
    assert to_shapely(found.polygons[0]).area == pytest.approx(1100 * 60, rel=0.08)


def test_prompts_beside_the_raster_and_on_nodata_are_named_not_lost(tmp_path):
    valid = np.ones((400, 400), bool)
    valid[:, 200:] = False
    source = FakeSource(scene(400, 400, (disc(100, 100, 20), RED)), valid)
    asked = [point(1, 900, 10), point(2, 300, 300), point(3, 100, 100)]
    found = {a.key: a for a in segment_batch(source, FakePromptable(), FeatureStore(tmp_path), asked)}
    assert "outside the raster" in found[1].refused
    assert "nodata" in found[2].refused
    assert found[3].polygons


def test_a_cancel_keeps_what_was_yielded(tmp_path):
    class Stop:
        def report(self, done, _total, _text=""):
            if done:
                raise Cancelled

    asked = [point(n, x, 100) for n, x in enumerate((100, 5000))]
    answers = segment_batch(Nothing(), Squares(), FeatureStore(tmp_path), asked, progress=Stop())
    assert next(answers).key == 0
    with pytest.raises(Cancelled):
        next(answers)


def test_shapes_become_prompts():
    clicks = prompts_of_shape([np.array([(3.0, 4.0), (5.0, 6.0)])], area=False)
    assert clicks.labels.tolist() == [1, 1]
    upright = np.array([(10, 10), (50, 10), (50, 30), (10, 30), (10, 10)], float)
    assert prompts_of_shape([upright], area=True).box == (10, 10, 50, 30)
    assert prompts_of_shape([upright], area=True).mask is None
    leaning = np.array([(0, 20), (20, 0), (60, 40), (40, 60), (0, 20)], float)
    assert prompts_of_shape([leaning], area=True).xy.tolist() == [[30, 30]]
    corner = np.array([(0, 0), (60, 0), (60, 20), (20, 20), (20, 60), (0, 60), (0, 0)], float)
    assert prompts_of_shape([corner], area=True).mask is not None
    assert prompts_of_shape([np.array([(0.0, 5.0), (30.0, 9.0)])], area=True).box == (0, 5, 30, 9)
    with pytest.raises(InputError, match="empty"):
        prompts_of_shape([], area=True)
