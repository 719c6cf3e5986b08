# SPDX-License-Identifier: GPL-3.0-or-later
"""Objects across windows: one stays one, two stay two, wherever the grid starts."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from oriel.backend.segment.sweep import tile_rows
from oriel.backend.training.seam_trials import label_scene, same_place, seam_score, seen_windows
from oriel.backend.types import Mask, Window
from oriel.backend.vectorize.packed import pack, unpack_all
from oriel.backend.vectorize.rings import to_shapely
from oriel.backend.vectorize.seam_outline import joined_outline
from oriel.backend.vectorize.seams import Piece, SeenWindow, join

SIDE, SIZE, HALO = 900, 256, 32


@pytest.fixture(scope="module")
def labels():
    return label_scene(SIDE, 500, seed=4, most=300)


@pytest.mark.parametrize(("noise", "most"), [(0, 0.0), (2, 0.015)])
def test_many_objects_over_many_windows(labels, noise, most):
    score = seam_score(labels, seen_windows(labels, size=SIZE, halo=HALO, noise=noise))
    assert score.objects >= 400
    assert score.wrong <= most


@pytest.mark.slow
@pytest.mark.parametrize(("noise", "most"), [(0, 0.0), (2, 0.01)])
def test_the_whole_proof(noise, most):
    scene = label_scene(5632, 2400, seed=1)
    seen = list(seen_windows(scene, size=1024, halo=128, noise=noise))
    assert len(seen) >= 49
    score = seam_score(scene, iter(seen))
    assert score.objects >= 2000
    assert score.wrong <= most


def test_the_grid_may_start_anywhere(labels):
    scores = [
        seam_score(labels, seen_windows(labels, size=SIZE, halo=HALO, noise=0, origin=origin))
        for origin in ((0, 0), (-101, -37))
    ]
    ious = same_place(*scores)
    assert len(ious) == scores[0].objects
    assert ious.min() >= 0.97


boxes = st.tuples(st.integers(0, 380), st.integers(0, 380), st.integers(10, 380), st.integers(10, 380)).map(
    lambda b: (b[0], b[1], min(b[0] + b[2], 400), min(b[1] + b[3], 400))
)


@settings(max_examples=40)
@given(box=boxes, origin=st.tuples(st.integers(-60, 0), st.integers(-60, 0)))
def test_a_rectangle_anywhere_is_one_object_with_its_own_outline(box, origin):
    labels = np.zeros((400, 400), np.int32)
    labels[box[1] : box[3], box[0] : box[2]] = 1
    seen = seen_windows(labels, size=160, halo=40, noise=0, origin=origin)
    (joined,) = join(seen, 400, 400)
    (polygon,) = joined_outline(joined)
    shape = to_shapely(polygon)
    assert shape.is_valid
    truth = (box[2] - box[0]) * (box[3] - box[1])
    assert shape.area == pytest.approx(truth, rel=0.06, abs=20)
    assert not joined.cut


@settings(max_examples=15)
@given(x=st.integers(20, 380), across=st.booleans(), noise=st.sampled_from([0, 2]))
def test_neighbours_that_touch_stay_two(x, across, noise):
    labels = np.zeros((400, 400), np.int32)
    labels[30:370, 10:x], labels[30:370, x:390] = 1, 2
    labels = labels if across else labels.T
    found = list(join(seen_windows(labels, size=160, halo=40, noise=noise), 400, 400))
    assert len(found) == 2


@settings(max_examples=6)
@given(order=st.randoms(use_true_random=False))
def test_the_order_of_a_windows_pieces_does_not_matter(order):
    labels = label_scene(400, 40, seed=9, most=150)

    def shuffled():
        for seen in seen_windows(labels, size=160, halo=40, noise=1):
            pieces = list(seen.pieces)
            order.shuffle(pieces)
            yield SeenWindow(seen.window, seen.core, tuple(pieces))

    def areas(seen):
        return sorted(sum(p.mask.area for p in joined.pieces) for joined in join(seen, 400, 400))

    assert areas(shuffled()) == areas(seen_windows(labels, size=160, halo=40, noise=1))


def test_a_layer_that_is_one_object():
    labels = np.ones((500, 500), np.int32)
    (joined,) = join(seen_windows(labels, size=160, halo=40, noise=0), 500, 500)
    (polygon,) = joined_outline(joined)
    assert to_shapely(polygon).area == pytest.approx(
        500**2, rel=3e-3
    )  # the outline may leave the contour by half a pixel
    assert len(polygon.rings) == 1
    assert not joined.cut


def test_nothing_gives_nothing():
    assert list(join(seen_windows(np.zeros((300, 300), np.int32), size=160, halo=40, noise=0), 300, 300)) == []


def test_a_ring_round_a_whole_window_keeps_its_hole():
    labels = np.ones((500, 500), np.int32)
    labels[150:350, 150:350] = 0
    (joined,) = join(seen_windows(labels, size=160, halo=40, noise=0), 500, 500)
    (polygon,) = joined_outline(joined)
    assert to_shapely(polygon).area == pytest.approx(500**2 - 200**2, rel=0.01)


def test_a_roof_and_its_house_across_a_seam_stay_two():
    def square(window, low, high):
        y, x = np.mgrid[: window.height, : window.width] + 0.5
        x, y = x + window.col, y + window.row
        inside = np.minimum.reduce([x - low, high - x, y - low, high - y])
        return Piece(pack(Mask(window, np.clip(inside, -8, 8).astype(np.float32), 0.9, 0.9)))

    rows = tile_rows(400, 400, size=160, halo=40)
    seen = [
        SeenWindow(t.window, t.core, (square(t.window, 90, 190), square(t.window, 98, 182)))
        for row in rows
        for t in row
        if t.window.col < 180 and t.window.row < 180
    ]
    assert len(list(join(seen, 400, 400))) == 2


def test_masks_survive_packing():
    rng = np.random.default_rng(0)
    logits = rng.normal(0, 4, (40, 50)).astype(np.float32)
    mask = Mask(Window(1, 7, 9, 40, 50), logits, 0.7, 0.8)
    packed = pack(mask)
    again = packed.mask()
    assert packed.area == (logits > 0).sum()
    row, col = again.window.row - 7, again.window.col - 9
    part = logits[row : row + again.window.height, col : col + again.window.width]
    assert np.array_equal(again.logits > 0, part > 0)
    assert np.abs(again.logits - np.clip(part, -8, 8)).max() <= 1 / 16
    assert unpack_all(packed.to_bytes() * 2) == [packed, packed]
    with pytest.raises(ValueError, match="cut off"):
        unpack_all(packed.to_bytes()[:-3])


def test_tiles_cover_everything_once():
    for width, height, origin in ((900, 500, (0, 0)), (100, 80, (0, 0)), (700, 300, (-90, -30))):
        covered = np.zeros((height, width), int)
        for row in tile_rows(width, height, size=256, halo=32, origin=origin):
            for tile in row:
                c, w = tile.core, tile.window
                covered[c.row : c.row + c.height, c.col : c.col + c.width] += 1
                assert w.row <= c.row
                assert w.row + w.height >= c.row + c.height
        assert (covered == 1).all()
