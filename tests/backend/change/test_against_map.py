# SPDX-License-Identifier: GPL-3.0-or-later
"""A map held against images whose truth is known, with a model whose tokens and masks are colours."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from oriel.backend.change.against_map import MapItem, MapOptions, MapView, compare_with_map
from oriel.backend.change.against_map_edges import common_offset, edge_fit
from oriel.backend.change.against_map_learn import area_under_curve, learn
from oriel.backend.change.against_map_moves import join_moved
from oriel.backend.change.against_map_new import distinct
from oriel.backend.change.against_map_places import empty_places, pool_shapes
from oriel.backend.change.against_map_values import MapFinding
from oriel.backend.change.damage import assess_damage
from oriel.backend.errors import InputError
from oriel.backend.search.tokens import TokenReader, token_grid
from oriel.backend.segment.session import SegmentSession
from oriel.backend.store.features import FeatureStore
from oriel.backend.types import Polygon, box_polygon

from tests.fake_words import FakeWords
from tests.fakes import FakePromptable, FakeSource

GREEN, RED, GREY = (60, 160, 60), (200, 40, 40), (120, 120, 120)
HOUSES = [(x, y, x + 40, y + 32) for y in range(16, 340, 80) for x in range(16, 460, 80)]
GONE, UNMAPPED, MOVED = (3, 11), (28, 29), 14
STEP = (9, -7)


class ColourModel(FakeWords):
    """Words and masks by colour, in one model."""

    def encode(self, rgb):
        return {**super().encode(rgb), "rgb": (rgb // 40 * 40).astype(np.uint8)}

    def decode(self, arrays, prompts):
        return FakePromptable().decode(arrays, prompts)


def picture(houses, seed=6, colour=RED):
    rgb = np.empty((384, 512, 3), np.uint8)
    rgb[:] = GREEN
    rgb += np.random.default_rng(1).integers(0, 12, (96, 128, 3), np.uint8).repeat(4, 0).repeat(4, 1)
    for x0, y0, x1, y1 in houses:
        rgb[y0:y1, x0:x1] = colour
    return rgb + np.random.default_rng(seed).integers(0, 3, rgb.shape, np.uint8)


@pytest.fixture
def view(tmp_path):
    model, store = ColourModel(), FeatureStore(tmp_path)

    def make(rgb, valid=None):
        source = FakeSource(rgb, valid, name=str(rgb.sum()))
        return MapView(TokenReader(source, model, store), SegmentSession(source, model, store))

    return make


def items(shift=(0, 0), leave_out=UNMAPPED):
    out = []
    for i, house in enumerate(HOUSES):
        step = np.add(shift, STEP) if i == MOVED else shift
        if i not in leave_out:
            out.append(MapItem(i, (box_polygon(tuple(np.add(house, (*step, *step)))),)))
    return out


STANDING = [h for i, h in enumerate(HOUSES) if i not in GONE]


def bounds(polygon):
    ring = polygon.rings[0]
    return (*ring.min(axis=0), *ring.max(axis=0))


def test_gone_moved_and_new_are_told_apart(view):
    found = compare_with_map(items(), view(picture(STANDING)))
    status = {f.id: f.status for f in found.findings if f.id is not None}
    assert {i for i, s in status.items() if s == "gone"} == set(GONE)
    assert {i for i, s in status.items() if s == "moved"} == {MOVED}
    assert set(status.values()) == {"standing", "gone", "moved"}
    (moved,) = (f for f in found.findings if f.id == MOVED)
    assert moved.offset == pytest.approx((-STEP[0], -STEP[1]), abs=1.5)
    new = sorted(bounds(f.polygons[0]) for f in found.findings if f.status == "new")
    assert len(new) == 2
    for got, true in zip(new, [HOUSES[i] for i in UNMAPPED], strict=True):
        assert got == pytest.approx(true, abs=2)
    assert found.quality > 0.9
    assert found.warnings == ()
    assert "gone" in found.summary()


def test_what_the_border_cuts_is_on_the_map(view):
    house = (480.0, 182.0, 560.0, 214.0)  # less than half of it is on the image
    rgb = picture([h for h in STANDING if h[0] < 400])
    rgb[182:214, 480:] = RED
    mapped = [item for item in items(leave_out=()) if HOUSES[item.id][0] < 400]
    assert {f.status for f in compare_with_map(mapped, view(rgb)).findings if f.id is None} == {"new"}
    found = compare_with_map([*mapped, MapItem(99, (box_polygon(house),))], view(rgb))
    assert not [f for f in found.findings if f.status == "new" or f.id == 99]


def finding(key, status, score, box):
    return MapFinding(key, status, score, float("nan"), (0.0, 0.0), (box_polygon(box),))


@pytest.mark.parametrize(
    ("status", "score", "fit", "becomes"),
    [
        ("gone", 0.1, (0.2, False), "moved"),
        ("standing", 0.8, (0.4, False), "moved"),  # stands for what is beside it
        ("standing", 0.8, (0.9, False), "standing"),  # something of its form is under it
        ("standing", 1.0, (0.4, False), "standing"),  # the object is much less sure
        ("altered", 0.8, (0.4, True), "moved"),
        ("unseen", float("nan"), (0.0, False), "unseen"),
    ],
)
def test_a_feature_may_mean_what_stands_beside_it(status, score, fit, becomes):
    house, beside, far = (0.0, 0.0, 40.0, 32.0), (50.0, 4.0, 90.0, 36.0), (400.0, 0.0, 440.0, 32.0)
    new = [finding(None, "new", 0.7, beside), finding(None, "new", 0.9, far)]
    told, left = join_moved([finding(1, status, score, house)], new, [shapely.box(*house)], [fit])
    assert told[0].status == becomes
    assert len(left) == (1 if becomes == "moved" else 2)
    if becomes == "moved":
        assert told[0].offset == pytest.approx((50, 4))
        assert bounds(told[0].polygons[0]) == beside
        assert told[0].score == 0.7


def test_half_of_what_a_feature_means_is_nothing_new():
    house, beside, half = (0.0, 0.0, 40.0, 32.0), (50.0, 4.0, 90.0, 36.0), (50.0, 4.0, 70.0, 36.0)
    new = [finding(None, "new", 0.7, beside), finding(None, "new", 0.6, half)]
    told, left = join_moved([finding(1, "gone", 0.1, house)], new, [shapely.box(*house)], [(0.1, False)])
    assert told[0].status == "moved"
    assert left == []


def test_the_better_outline_of_one_thing_stays():
    whole, half, other = shapely.box(0, 0, 40, 30), shapely.box(0, 0, 20, 30), shapely.box(60, 0, 90, 30)
    assert distinct([half, whole, other], np.array([0.6, 0.9, 0.7])) == [1, 2]
    assert distinct([half, whole, other], np.array([0.9, 0.6, 0.7])) == [0, 2]
    assert distinct([], np.zeros(0)) == []


def test_a_map_that_lies_off_as_a_whole_is_put_right(view):
    found = compare_with_map(items((6, -4)), view(picture(STANDING)), options=MapOptions(find_new=False))
    assert found.shift.applied
    assert (found.shift.dx, found.shift.dy) == pytest.approx((-6, 4), abs=1)
    assert {f.id for f in found.findings if f.status == "gone"} == set(GONE)


def test_an_earlier_image_tells_what_went_since(view):
    found = compare_with_map(items(), view(picture(STANDING)), view(picture(HOUSES, 3)), MapOptions(find_new=False))
    gone = [f for f in found.findings if f.status == "gone"]
    assert all(f.before > 0.5 > f.score for f in gone)


def test_no_data_is_unseen_and_others_keep_their_answer(view):
    valid = np.ones((384, 512), bool)
    valid[:, :80] = False
    found = compare_with_map(items(), view(picture(STANDING), valid), options=MapOptions(find_new=False))
    left = {i for i, h in enumerate(HOUSES) if h[0] < 60} - set(UNMAPPED)
    assert {f.id for f in found.findings if f.status == "unseen"} == left
    assert {f.id for f in found.findings if f.status == "gone"} == set(GONE) - left


def test_maps_that_cannot_be_compared_are_sentences(view):
    image = view(picture(STANDING))
    far = [MapItem(1, (box_polygon((9000.0, 9000.0, 9040.0, 9040.0)),))]
    with pytest.raises(InputError, match="No feature of the map lies"):
        compare_with_map(far, image)
    with pytest.raises(InputError, match="too few to learn"):
        compare_with_map(items()[:5], image)


def test_damage_is_seen_where_houses_went(view):
    broken = {2, 9, 17, 23}
    after = picture([h for i, h in enumerate(HOUSES) if i not in broken], 4)
    found = assess_damage(items(leave_out=(MOVED,)), view(picture(HOUSES)), view(after))
    state = {d.id: d.state for d in found}
    assert all(state[i] in ("damaged", "destroyed") for i in broken)
    assert sum(s == "intact" for s in state.values()) >= len(state) - len(broken) - 2
    assert all(sum(d.probabilities) == pytest.approx(1) for d in found)


def test_empty_places_keep_off_the_map():
    shapes = [shapely.box(*h) for h in HOUSES]
    found = empty_places(shapes, (0.0, 0.0, 512.0, 384.0), 20)
    assert found
    assert not any(a.intersects(b) for a in found for b in shapes)
    assert all(shapely.box(0, 0, 512, 384).contains(a) for a in found)


def test_pooled_tokens_are_means_of_what_lies_inside(view):
    image = view(picture(STANDING))
    grid = token_grid(image.reader.source.ref, image.reader.model)
    (strip, *_) = image.reader.strips(grid)
    cell = shapely.box(64.5, 64.5, 95.5, 95.5).intersection(shapely.box(*HOUSES[0]).buffer(200))
    pooled = pool_shapes(image.reader, [cell])
    assert pooled.inside.shape == (1, strip.tokens.shape[2])
    assert np.linalg.norm(pooled.inside[0] - strip.tokens[4:6, 4:6].mean(axis=(0, 1))) < 0.1
    assert pooled.valid.all()


def test_edges_find_the_offset():
    source = FakeSource(picture(STANDING))
    x0, y0, x1, y1 = HOUSES[8]
    fits = [edge_fit(source, shapely.box(x0 + 5, y0 - 3, x1 + 5, y1 - 3), 0)]
    assert common_offset(fits)[:2] == pytest.approx((-5, 3), abs=1)
    assert common_offset([None]) == (0.0, 0.0, 0.0)


def test_learning_survives_wrong_answers():
    rng = np.random.default_rng(0)
    x = np.concatenate([rng.normal(2, 1, (60, 5)), rng.normal(-2, 1, (60, 5))])
    truth = np.arange(120) < 60
    wrong = truth.copy()
    wrong[:8] = False
    found = learn(x, wrong, np.arange(120))
    assert found is not None
    assert area_under_curve(found.scores, truth) > 0.98
    assert learn(x[:12], truth[:12], np.arange(12)) is None


def test_parts_of_a_feature_belong_together(view):
    x0, y0, x1, y1 = HOUSES[5]
    halves = (Polygon(box_polygon((x0, y0, x0 + 18, y1)).rings), Polygon(box_polygon((x0 + 18, y0, x1, y1)).rings))
    found = compare_with_map(
        [*(i for i in items() if i.id != 5), MapItem(5, halves)],
        view(picture(STANDING)),
        options=MapOptions(find_new=False),
    )
    (item,) = (f for f in found.findings if f.id == 5)
    assert item.status == "standing"
    assert len(item.polygons) == 1
