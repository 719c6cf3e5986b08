# SPDX-License-Identifier: GPL-3.0-or-later
"""What was made once comes out the same again, from its recipe alone, with the real Compact."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from oriel import backend
from oriel.backend.errors import InputError
from oriel.backend.segment.batch import BatchPrompt, segment_batch
from oriel.backend.segment.replay import Recipe, ReplayStep, found_at, replay
from oriel.backend.types import Prompts, box_polygon
from oriel.backend.vectorize.outline import OutlineOptions
from oriel.backend.vectorize.rings import to_shapely, union_iou

CLICKS = [(120, 100), (400, 130), (250, 330), (330, 420), (90, 480), (200, 200)]


@pytest.fixture(scope="module")
def model():
    return backend.load_model("oriel-compact", device="cpu")


@pytest.fixture(scope="module")
def photo(shared_data):
    return shared_data / "segmentation/spacenet_vegas_img2144/rgb_uint8.tif"


@pytest.fixture
def fresh(model, photo, tmp_path):
    """Sessions that share nothing but the raster and the model."""
    sources = []

    def make():
        sources.append(backend.open_source(backend.describe(photo)))
        return backend.SegmentSession(sources[-1], model, backend.FeatureStore(tmp_path / str(len(sources))))

    yield make
    for source in sources:
        source.close()


def points(*xy_label):
    return Prompts(np.array([p[:2] for p in xy_label], float), np.array([p[2] for p in xy_label], np.int64))


def whole(polygons):
    return shapely.union_all([to_shapely(p) for p in polygons])


def same(made, recipes, session):
    answers = {answer.key: answer for answer in replay(session, recipes)}
    assert set(answers) == set(made)
    return [union_iou(whole(answers[key].polygons), whole(made[key])) for key in made]


def test_clicks_and_their_refinements(fresh):
    session, made, recipes = fresh(), {}, []
    options = OutlineOptions(detail=1.0, smooth=True)
    for key, (x, y) in enumerate(CLICKS):
        steps, prompts, mask, polygons = [], [], None, ()
        for dx, label in ((0, 1), (9, 1), (45, 0)):
            prompts.append((x + dx, y, label))
            asked = points(*prompts)
            choice = key % 2 if label and dx == 0 else 0
            request = backend.SegmentRequest(asked, 1.3, previous=mask, candidate=choice, outline=options)
            result = session.predict(request)
            choice = min(choice, len(result.candidates) - 1)
            steps.append(ReplayStep(asked, result.window, request.candidate, choice, 1.3))
            mask, polygons = result.candidates[choice].mask, result.candidates[choice].polygons
        made[key] = polygons
        recipes.append(Recipe(key, "clicks", tuple(steps), outline=options))
    assert min(same(made, recipes[::-1], fresh())) >= 0.999


def test_prompts_of_a_layer_one_by_one(fresh):
    session = fresh()
    asked = [BatchPrompt(key, points((x, y, 1))) for key, (x, y) in enumerate(CLICKS)]
    asked.append(BatchPrompt(99, Prompts(box=(100.0, 90.0, 150.0, 130.0))))
    made = {a.key: a.polygons for a in segment_batch(session.source, session.model, session.store, asked) if a.mask}
    recipes = [Recipe(a.key, "batch", (ReplayStep(a.prompts),)) for a in asked if a.key in made]
    assert len(made) >= 5
    found = [same({r.key: made[r.key]}, [r], fresh())[0] for r in recipes]
    assert np.mean(found) >= 0.999


def test_similar_objects(fresh):
    session = fresh()
    reader = backend.TokenReader(session.source, session.model, session.store)
    first = session.predict(backend.SegmentRequest(points((120, 100, 1)))).best
    examples = backend.examples_of(reader, [first.polygons])
    found = list(backend.find_similar(reader, examples, area=(0.0, 0.0, 250.0, 250.0)))[:30]
    assert found
    made = {key: item.polygons for key, item in enumerate(found)}
    recipes = [
        Recipe(key, "similar", (ReplayStep(Prompts(box=item.box), item.window),)) for key, item in enumerate(found)
    ]
    assert np.mean(same(made, recipes, fresh())) >= 0.999


@pytest.mark.parametrize("granularity", ["objects", "partition"])
def test_everything_in_an_area(fresh, granularity):
    area = box_polygon((60.0, 60.0, 300.0, 300.0))
    options = backend.EverythingOptions(granularity, points=120)
    found = list(backend.everything(fresh(), [area], options))
    assert len(found) >= 3
    chosen = {key: item for key, item in enumerate(found) if key % 3 == 0}
    recipes = [Recipe(k, "everything", found=found_at(item, options, [area])) for k, item in chosen.items()]
    made = {key: (item.polygon,) for key, item in chosen.items()}
    assert np.mean(same(made, recipes, fresh())) >= 0.999


def test_what_cannot_be_made_again_says_why(fresh):
    session = fresh()
    off = Recipe(1, "clicks", (ReplayStep(points((-500, 20, 1))),))
    lost = Recipe(2, "similar", (ReplayStep(Prompts(box=(1, 1, 9, 9))),))
    assert [a.reason != "" for a in replay(session, [off, lost])] == [True, True]
    for recipe in (Recipe(3, "clicks"), Recipe(3, "everything"), Recipe(3, "dream", (ReplayStep(Prompts()),))):
        with pytest.raises(InputError):
            list(replay(session, [recipe]))
