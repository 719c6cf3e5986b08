# SPDX-License-Identifier: GPL-3.0-or-later
"""What people type and open by mistake: a sentence, nothing lost. With the bundled model and real rasters."""

import numpy as np
import pytest
import rasterio
from oriel.backend.errors import InputError
from oriel.backend.models.loading import load_model
from oriel.backend.raster.source import describe, open_source
from oriel.backend.search.highlight import first_look, highlight, survey
from oriel.backend.search.index import build_index
from oriel.backend.search.query import parse_query
from oriel.backend.search.rank import PlaceQuery, rank
from oriel.backend.search.regions import region_polygons
from oriel.backend.search.tokens import TokenReader
from oriel.backend.store.features import FeatureStore

VIEWS = [(0.0, 0.0, 500.0, 400.0), (212.0, 300.0, 860.0, 890.0)]


@pytest.fixture(scope="module")
def model():
    return load_model("oriel-compact", device="cpu")


def write(path, image, **more):
    count, height, width = image.shape
    profile = {"driver": "GTiff", "width": width, "height": height, "count": count, "dtype": image.dtype.name}
    profile |= {"crs": "EPSG:32633", "transform": rasterio.Affine(0.5, 0, 4e5, 0, -0.5, 5e6), **more}
    with rasterio.open(path, "w", **profile) as out:
        out.write(image)
    return path


def textured(count, side, seed=0):
    rng = np.random.default_rng(seed)
    small = rng.integers(30, 220, (count, side // 20, side // 20)).astype(np.uint8)
    return np.kron(small, np.ones((1, 20, 20), np.uint8))


@pytest.fixture(scope="module")
def reader(model, tmp_path_factory):
    folder = tmp_path_factory.mktemp("layer")
    with open_source(describe(write(folder / "a.tif", textured(3, 900)))) as source:
        yield TokenReader(source, model, FeatureStore(folder / "store"))


@pytest.mark.parametrize("text", ["building; -road", "car"])
def test_a_place_has_the_same_heat_in_every_view_and_order(reader, tmp_path, text):
    query = parse_query(text)
    whole = highlight(query, reader)
    for view in reversed(VIEWS):
        fresh = TokenReader(reader.source, reader.model, FeatureStore(tmp_path / str(view[0])))
        part = highlight(query, fresh, view)
        assert part.presence == whole.presence
        assert part.lexicon.words == whole.lexicon.words
        h, w = part.valid.shape
        top, left = part.row - whole.row, part.col - whole.col
        assert np.abs(part.heat - whole.heat[:, top : top + h, left : left + w]).max() < 0.01


def test_a_survey_is_made_once_for_all_views(reader):
    query = parse_query("building")
    known = survey(query, reader)
    again = highlight(query, reader, VIEWS[0], known=known)
    np.testing.assert_array_equal(again.heat, highlight(query, reader, VIEWS[0]).heat)


def test_the_first_look_is_one_window(reader):
    look = first_look(parse_query("building"), reader, VIEWS[1])
    x0, y0, x1, y1 = look.bounds
    assert (x0, y0) <= VIEWS[1][:2]
    assert (x1, y1) >= VIEWS[1][2:]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "The query is empty"),
        (" ;,\n; ", "The query is empty"),
        ("-road; -tree", "only says what not to find"),
        ("; ".join(f"building{n}" for n in range(2000)), r"2000 words; at most 200"),
        ("🏠🚗", "does not know"),
        ("مبنى; שדה", "does not know"),
        ("xylophone", "does not know"),
        ("building; xylophone", '"xylophone"'),
    ],
)
def test_words_that_cannot_be_searched_are_said(reader, text, sentence):
    with pytest.raises(InputError, match=sentence):
        highlight(parse_query(text), reader, VIEWS[0])
    with pytest.raises(InputError, match=sentence):
        rank([], PlaceQuery(parse_query(text)), reader.model)


def test_direction_marks_and_doubled_spaces_do_not_hide_a_word(reader):
    plain = highlight(parse_query("parking lot"), reader, VIEWS[0])
    marked = highlight(parse_query("\u202b  Parking \u200f lot\u202c "), reader, VIEWS[0])
    np.testing.assert_array_equal(marked.heat, plain.heat)


@pytest.mark.parametrize("count", [1, 2])
def test_a_layer_without_three_bands_is_searched_in_grey(model, tmp_path, count):
    path = write(tmp_path / "grey.tif", textured(count, 300).astype(np.uint16) * 30)
    with open_source(describe(path)) as source:
        heat = highlight(parse_query("building"), TokenReader(source, model, FeatureStore(tmp_path / "store")))
    assert heat.valid.all()
    assert np.isfinite(heat.heat).all()


def test_a_layer_without_any_data_gives_nothing(model, tmp_path):
    path = write(tmp_path / "empty.tif", np.zeros((3, 300, 300), np.uint8), nodata=0)
    with open_source(describe(path)) as source:
        reader = TokenReader(source, model, FeatureStore(tmp_path / "store"))
        heat = highlight(parse_query("building; water"), reader)
        assert not heat.valid.any()
        assert not heat.heat.any()
        assert heat.presence == (0.0, 0.0)
        assert region_polygons(heat, 0) == []
        index = build_index(reader, tmp_path / "index")
        assert rank([index], PlaceQuery(parse_query("building")), model) == []
