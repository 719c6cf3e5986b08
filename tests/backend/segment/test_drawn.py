# SPDX-License-Identifier: GPL-3.0-or-later
"""Objects drawn for words and for change, many of them larger than a window: whole, once, wherever the grid starts."""

from __future__ import annotations

from collections import Counter
from types import SimpleNamespace

import numpy as np
import pytest
import shapely
from oriel.backend.change.detect import Dates, DetectOptions, Evidence, change_objects
from oriel.backend.change.objects import _outlines, _Thing
from oriel.backend.search.field import TokenField
from oriel.backend.search.highlight import HeatMap, Lexicon
from oriel.backend.search.query import parse_query
from oriel.backend.search.regions import sharpen
from oriel.backend.search.tokens import TokenReader, token_grid
from oriel.backend.segment.drawn import Drawn, one_each
from oriel.backend.segment.session import SegmentSession
from oriel.backend.store.features import FeatureStore
from oriel.backend.training.seam_trials import label_scene
from oriel.backend.types import Mask, Window
from oriel.backend.vectorize.contour import contours
from oriel.backend.vectorize.packed import pack
from oriel.backend.vectorize.rings import to_shapely
from oriel.backend.vectorize.seam_outline import joined_outline
from scipy import ndimage

from ...fake_words import FakeWords
from ...fakes import FakePromptable, FakeSource

TOKEN = 16
ORIGINS = ((0, 0), (101, 37), (200, 250))
GAP = 3 * TOKEN  # nearer things are one hot region
THIN = 2.5 * TOKEN  # to their middle; the tokens of thinner things tell little of their shape


@pytest.fixture(scope="module", params=[(4, 60, 900), (8, 50, 700)])
def labels(request):
    seed, least, most = request.param
    drawn = label_scene(1536, 25, seed=seed, least=least, most=most)
    kept = np.zeros_like(drawn)
    for number, place in enumerate(ndimage.find_objects(drawn), 1):
        near = tuple(slice(max(side.start - GAP, 0), side.stop + GAP) for side in place)
        thick = ndimage.distance_transform_edt(np.pad(drawn[place] == number, 1)).max() > THIN
        if place[0].start > 250 and place[1].start > 200 and thick and not kept[near].any():
            kept[place][drawn[place] == number] = number
    return kept


def picture(labels, name):
    """Every thing in a colour of its own."""
    table = np.random.default_rng(5).integers(40, 250, (labels.max() + 1, 3)).astype(np.uint8)
    table[0] = 10
    return FakeSource(table[labels], name=name)


def shares(labels):
    h, w = (-(-side // TOKEN) for side in labels.shape)
    padded = np.zeros((h * TOKEN, w * TOKEN), np.float32)
    padded[: labels.shape[0], : labels.shape[1]] = labels > 0
    uneven = np.random.default_rng(1).uniform(0.9, 1, (h, w))
    return (padded.reshape(h, TOKEN, w, TOKEN).mean(axis=(1, 3)) * uneven).astype(np.float32)


def by_words(labels, folder):
    source, store, words = picture(labels, "now"), FeatureStore(folder), FakeWords()
    heat = shares(labels)
    lexicon = Lexicon(parse_query("red"), np.zeros((1, 4), np.float32), np.zeros(1, np.int64), ("red",), 20.0)
    rivals, valid = np.full(heat.shape, 255, np.uint8), np.ones(heat.shape, bool)
    seen = HeatMap(token_grid(source.ref, words), 0, 0, lexicon, heat[None], rivals, valid)
    return sharpen(seen, 0, SegmentSession(source, FakePromptable(), store))


def by_change(labels, folder):
    pair, store = (picture(labels * 0, "before"), picture(labels, "after")), FeatureStore(folder)
    first, second = (TokenReader(source, FakeWords(), store) for source in pair)
    drawing = tuple(SegmentSession(source, FakePromptable(), store) for source in pair)
    heat = shares(labels)
    field = TokenField(token_grid(pair[1].ref, second.model), 0, 0, heat)
    evidence = Evidence(field, heat, np.ones_like(heat), np.ones(heat.shape, bool))
    return change_objects(Dates(first, second, drawing), evidence)


def truth(labels):
    shapes = []
    for number in np.unique(labels)[1:]:
        logits = np.where(labels == number, 1, -1).astype(np.float32)
        rings = contours(Mask(Window(0, 0, 0, *logits.shape), logits, 1, 1))
        shapes.append(shapely.union_all([to_shapely(polygon) for polygon in rings]))
    return shapes


def iou(one, other):
    return one.intersection(other).area / one.union(other).area


@pytest.mark.parametrize("find", [by_words, by_change])
def test_objects_larger_than_a_window_are_one_wherever_the_grid_starts(labels, find, tmp_path):
    results = []
    for number, (left, top) in enumerate(ORIGINS):
        part = np.ascontiguousarray(labels[top:, left:])
        found = find(part, tmp_path / str(number))
        assert Counter(item.source for item in found) == {"model": len(np.unique(part)) - 1}
        shapes = [to_shapely(item.polygon) for item in found]
        best = [max(shapes, key=lambda shape, wanted=wanted: iou(shape, wanted)) for wanted in truth(part)]
        results.append([shapely.affinity.translate(shape, left, top) for shape in best])
    for other in results[1:]:
        assert min(map(iou, results[0], other)) >= 0.97


def drawn(window, x0, y0, x1, y1):
    """A rectangle as one window sees it."""
    x, y = np.meshgrid(np.arange(window.width) + 0.5 + window.col, np.arange(window.height) + 0.5 + window.row)
    inside = np.minimum.reduce([x - x0, x1 - x, y - y0, y1 - y])
    return Drawn(pack(Mask(window, np.clip(inside, -8, 8).astype(np.float32), 0.9, 0.9)), window)


def test_parts_that_windows_anywhere_saw_become_one_outline():
    ref = FakeSource(np.zeros((900, 1200, 3), np.uint8)).ref
    windows = Window(0, 300, 10, 256, 256), Window(0, 250, 180, 256, 256), Window(0, 310, 390, 256, 256)
    long = [drawn(w, 40, 340, 620, 440) for w in windows]
    beside = drawn(windows[1], 200, 441, 400, 490)
    again = drawn(windows[1], 201, 341, 620, 440)
    found = [(joined_outline(joined), first) for joined, first in one_each([*long, beside, again], ref)]
    shapes = sorted(((to_shapely(polygon), first) for (polygon,), first in found), key=lambda pair: pair[0].area)
    assert [first for _, first in shapes] == [3, 0]
    assert iou(shapes[1][0], shapely.box(40, 340, 620, 440)) > 0.97
    assert iou(shapes[0][0], shapely.box(200, 441, 400, 490)) > 0.95


@pytest.mark.parametrize("left", [0, 37, 150])
def test_a_long_thing_beside_a_small_one_is_whole(left, tmp_path):
    labels = np.zeros((400, 1100), np.int32)
    labels[100:200, 200:960], labels[204:300, 420:520] = 1, 2  # one hot region
    part = np.ascontiguousarray(labels[:, left:])
    shapes = [to_shapely(item.polygon) for item in by_words(part, tmp_path)]
    assert len(shapes) == 2
    assert all(max(iou(shape, wanted) for shape in shapes) >= 0.97 for wanted in truth(part))


def test_what_came_where_something_else_went_stays_two():
    window, source = Window(0, 0, 0, 256, 256), FakeSource(np.zeros((256, 256, 3), np.uint8))
    masks = [drawn(window, 60, 60, 130, 120), drawn(window, 62, 60, 132, 121)]
    assert len(list(one_each(masks, source.ref))) == 1  # of one kind they would be one
    things = [
        _Thing(SimpleNamespace(), (kind, "", ""), mask)
        for kind, mask in zip(("vanished", "appeared"), masks, strict=True)
    ]
    dates = SimpleNamespace(before=SimpleNamespace(source=source))
    found = list(_outlines(dates, None, things, DetectOptions()))
    assert [thing.said[0] for thing, _ in found] == ["vanished", "appeared"]
    assert all(len(polygons) == 1 for _, polygons in found)
