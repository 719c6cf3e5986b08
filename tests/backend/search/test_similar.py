# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding what is like examples: nothing lost or found twice, examples left out, ticks and crosses re-rank."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from oriel.backend.errors import Cancelled, InputError, ModelError
from oriel.backend.search.likeness import Ground, Traits, likeness
from oriel.backend.search.similar import find_similar
from oriel.backend.search.similar_examples import examples_of
from oriel.backend.search.tokens import TokenReader
from oriel.backend.store.features import FeatureStore
from oriel.backend.types import box_polygon
from oriel.backend.vectorize.rings import to_shapely

from ...fake_words import FakeWords
from ...fakes import FakePromptable, FakeSource, rectangle, scene

RED, BLUE, GREEN = (200, 40, 40), (40, 40, 200), (60, 160, 60)
SIDE = 24


class ColourModel(FakeWords):
    """Tokens and masks by colour, in one model."""

    def decode(self, arrays, prompts):
        return FakePromptable(crop=64).decode(arrays, prompts)


def field(places, size=(400, 640), colour=RED, more=()):
    """Ground with squares of one colour, and other shapes."""
    rgb = scene(*size, *[(rectangle(x, y, x + SIDE, y + SIDE), colour) for x, y in places], *more)
    rgb[(rgb == 90).all(axis=2)] = GREEN
    return rgb


@pytest.fixture
def reader(tmp_path):
    return lambda rgb: TokenReader(FakeSource(rgb), ColourModel(), FeatureStore(tmp_path))


def square(x, y):
    return (box_polygon((x, y, x + SIDE, y + SIDE)),)


def centres(found):
    shapes = [to_shapely(f.polygons[0]) for f in found]
    return sorted((round(s.centroid.x - SIDE / 2), round(s.centroid.y - SIDE / 2)) for s in shapes)


PLACES = [(40, 40), (300, 60), (560, 200), (250, 244), (500, 330)]


def test_all_squares_are_found_once_and_the_example_is_not(reader):
    used = reader(field(PLACES, more=[(rectangle(640, 400, 664, 424), BLUE)]))
    ground = Ground()
    found = list(find_similar(used, examples_of(used, [square(*PLACES[0])]), ground=ground))
    good = [f for f, score in zip(found, likeness([f.traits for f in found], ground, [_example(used)]), strict=True)
            if score > 0.5]  # fmt: skip
    got = centres(good)
    assert len(got) == len(PLACES) - 1
    for x, y in PLACES[1:]:
        assert min(abs(a - x) + abs(b - y) for a, b in got) <= 3


def _example(used):
    return examples_of(used, [square(*PLACES[0])]).liked[0]


def test_the_area_is_kept_to(reader):
    used = reader(field(PLACES))
    found = list(find_similar(used, examples_of(used, [square(*PLACES[0])]), area=(0, 0, 400, 200)))
    assert all(to_shapely(f.polygons[0]).intersects(shapely.box(0, 0, 400, 200)) for f in found)
    assert len(found) >= 1


def test_examples_of_one_layer_find_things_in_another(reader):
    examples = examples_of(reader(field([(100, 100)])), [square(100, 100)])
    other = reader(field([(300, 200), (30, 300)]))
    found = list(find_similar(other, type(examples)(examples.liked, examples.ground)))
    # the ground round a square, which a box may get, is less like the example than any square
    assert centres([f for f in found if f.score > 0.9]) == [(30, 300), (300, 200)]


def test_a_cancel_passes_through(reader):
    class Stop:
        def report(self, *_args):
            raise Cancelled

    used = reader(field(PLACES))
    examples = examples_of(used, [square(*PLACES[0])])
    with pytest.raises(Cancelled):
        list(find_similar(used, examples, progress=Stop()))


def test_examples_without_pixels_are_refused(reader):
    used = reader(field(PLACES))
    with pytest.raises(InputError, match="at least one"):
        examples_of(used, [])
    with pytest.raises(InputError, match="smaller than one pixel"):
        examples_of(used, [(box_polygon((5, 5, 5.5, 5.5)),)])


def test_a_model_without_outlines_is_named(tmp_path):
    used = TokenReader(FakeSource(field(PLACES)), FakeWords(), FeatureStore(tmp_path))
    with pytest.raises(ModelError, match="no outlines"):
        list(find_similar(used, examples_of(used, [square(*PLACES[0])])))


def traits(vector, **more):
    values = {"side": 10.0, "box": (10.0, 10.0), "elongation": 1.0, "colour": np.zeros(6, np.float32), **more}
    return Traits(np.array(vector, np.float32), **values)


def test_ticks_and_crosses_re_rank():
    ground = Ground()
    ground.add(np.zeros((10, 3), np.float32))
    example, a, b = traits([1, 0, 0]), traits([0.8, 0.6, 0]), traits([0.8, 0, 0.6])
    before = likeness([a, b], ground, [example])
    assert before[0] == pytest.approx(before[1])
    crossed = likeness([a, b], ground, [example], [traits([0, 1, 0])])
    assert crossed[0] < crossed[1]
    ticked = likeness([a, b], ground, [example, traits([0, 1, 0])])
    assert ticked[0] > ticked[1]


def test_other_sizes_score_less():
    ground = Ground()
    ground.add(np.zeros((10, 2), np.float32))
    example = traits([1, 0])
    same, double, large = likeness([example, traits([1, 0], side=20.0), traits([1, 0], side=80.0)], ground, [example])
    assert same > double > large
