# SPDX-License-Identifier: GPL-3.0-or-later
"""Heat maps and their regions."""

import numpy as np
import pytest
from oriel.backend.errors import InputError
from oriel.backend.search.highlight import highlight
from oriel.backend.search.query import parse_query
from oriel.backend.search.regions import region_polygons, sharpen
from oriel.backend.search.tokens import TokenReader
from oriel.backend.segment.session import SegmentSession
from oriel.backend.store.features import FeatureStore

from ...fake_words import FakeWords
from ...fakes import FakePromptable, FakeSource


@pytest.fixture
def reader(tmp_path):
    rgb = np.full((640, 800, 3), (60, 160, 60), np.uint8)
    rgb[160:240, 320:480] = (200, 40, 40)  # the only red thing
    rgb[480:640, 0:800] = (30, 60, 200)
    return TokenReader(FakeSource(rgb), FakeWords(), FeatureStore(tmp_path))


def test_heat_is_high_on_the_thing_and_low_elsewhere(reader):
    heat = highlight(parse_query("red; -green; -blue"), reader)
    inside = heat.heat[0, 10:15, 20:30]
    assert inside.min() > 0.9
    rest = heat.heat[0].copy()
    rest[9:16, 19:31] = 0
    assert rest.max() < 0.05
    assert {heat.lexicon.rivals[i] for i in np.unique(heat.rival)} <= {"green", "blue", "water"}


def test_heat_of_a_place_does_not_depend_on_the_area(reader):
    full = highlight(parse_query("red; -green"), reader)
    part = highlight(parse_query("red; -green"), reader, (200.0, 100.0, 600.0, 300.0))
    h, w = part.valid.shape
    same = full.heat[0, part.row : part.row + h, part.col : part.col + w]
    np.testing.assert_allclose(part.heat[0], same, atol=1e-5)


def test_an_unknown_word_is_said_with_the_nearest_known(reader):
    with pytest.raises(InputError, match=r'does not know "zebra" \(nearest known: red, green\)'):
        highlight(parse_query("zebra"), reader)


def test_regions_become_polygons_with_score_and_rival(reader):
    found = region_polygons(highlight(parse_query("red; -green"), reader), 0)
    assert len(found) == 1
    ring = found[0].polygon.rings[0]
    assert found[0].concept == "red"
    assert found[0].score > 0.9
    np.testing.assert_allclose((*ring.min(axis=0), *ring.max(axis=0)), (320, 160, 480, 240), atol=9)


class ColourModel(FakeWords):
    """Words and masks by colour, in one model."""

    def decode(self, arrays, prompts):
        return FakePromptable().decode(arrays, prompts)


def test_neighbours_in_one_hot_region_become_objects_of_their_own(tmp_path):
    rgb = np.full((256, 400, 3), (60, 160, 60), np.uint8)
    rgb[96:160, 96:180] = (200, 40, 40)
    rgb[96:160, 184:272] = (190, 45, 40)  # four pixels of green between them: less than a token
    source, model, store = FakeSource(rgb), ColourModel(), FeatureStore(tmp_path)
    heat = highlight(parse_query("red; -green"), TokenReader(source, model, store))
    assert len(region_polygons(heat, 0)) == 1
    found = sharpen(heat, 0, SegmentSession(source, model, store))
    boxes = sorted(tuple(np.round(f.polygon.rings[0].min(axis=0))) for f in found)
    assert boxes == [(96, 96), (184, 96)]
    assert {f.source for f in found} == {"model"}


def test_a_thing_at_the_last_token_is_asked_for_on_the_raster(tmp_path):
    rgb = np.full((260, 403, 3), (60, 160, 60), np.uint8)
    rgb[180:260, 330:403] = (200, 40, 40)  # down to the last token, whose middle lies beyond the raster
    source, model, store = FakeSource(rgb), ColourModel(), FeatureStore(tmp_path)
    heat = highlight(parse_query("red; -green"), TokenReader(source, model, store))
    (found,) = sharpen(heat, 0, SegmentSession(source, model, store))
    x0, y0, x1, y1 = (*found.polygon.rings[0].min(axis=0), *found.polygon.rings[0].max(axis=0))
    np.testing.assert_allclose((x0, y0, x1, y1), (330, 180, 403, 260), atol=2)
    assert found.presence > 0.4
