# SPDX-License-Identifier: GPL-3.0-or-later
"""Heat along the image's edges, and class rasters."""

from dataclasses import replace

import numpy as np
import pytest
import rasterio
from oriel.backend.errors import InputError
from oriel.backend.search.clip import clip_heat
from oriel.backend.search.export import write_heat
from oriel.backend.search.field import TokenField
from oriel.backend.search.guided import guided_filter, refined_blocks
from oriel.backend.search.highlight import highlight
from oriel.backend.search.listing import class_colours, write_class_map
from oriel.backend.search.query import Concept, Query, parse_query
from oriel.backend.search.resample import resampled
from oriel.backend.search.tokens import TokenReader
from oriel.backend.store.features import FeatureStore
from oriel.backend.types import Polygon

from ...fake_words import FakeWords
from ...fakes import FakeSource


def picture():
    rgb = np.full((640, 800, 3), (60, 160, 60), np.uint8)
    rgb[165:250, 325:490] = (200, 40, 40)  # not on the borders of tokens
    rgb[480:640, 0:800] = (30, 60, 200)
    return rgb


@pytest.fixture
def reader(tmp_path):
    return TokenReader(FakeSource(picture()), FakeWords(), FeatureStore(tmp_path))


def test_the_filter_follows_an_edge_of_the_guide():
    guide = np.zeros((80, 80), np.float32)
    guide[:, 40:] = 1
    blurred = np.tile(np.clip((np.arange(80) - 30) / 20, 0, 1).astype(np.float32), (80, 1))
    sharp = guided_filter(guide, blurred)
    assert sharp[40, 41] - sharp[40, 38] > 0.4  # 0.15 before
    flat = guided_filter(np.zeros((80, 80), np.float32), blurred)
    assert abs(flat[40, 41] - flat[40, 38]) < 0.2


def test_bilinear_sampling_holds_its_edges():
    field = np.array([[0, 1], [2, 3]], np.float32)
    np.testing.assert_allclose(
        resampled(field, np.array([-3.0, 0.5, 9.0]), np.array([0.0, 0.25])), [[0, 0.25], [1, 1.25], [2, 2.25]]
    )


def test_refined_heat_is_the_same_whatever_the_view(reader):
    query = parse_query("red; -green")
    whole, part = highlight(query, reader), highlight(query, reader, (200.0, 100.0, 600.0, 300.0))

    def pixels(heat):
        out = np.full((640, 800), np.nan, np.float32)
        field = TokenField(heat.grid, heat.row, heat.col, heat.heat[0])
        for row, col, values, _ in refined_blocks(field, reader.source):
            out[row : row + values.shape[1], col : col + values.shape[2]] = values[0]
        return out

    a, b = pixels(whole), pixels(part)
    inner = (slice(96 + 32, 304 - 32), slice(192 + 32, 608 - 32))
    assert not np.isnan(a).any()
    np.testing.assert_allclose(b[inner], a[inner], atol=0.01)
    truth = np.zeros((640, 800), bool)
    truth[165:250, 325:490] = True
    hot = a >= 0.5
    assert (hot & truth).sum() / (hot | truth).sum() > 0.9


def test_a_heat_raster_has_the_pixels_of_the_image(reader, tmp_path):
    heat = highlight(parse_query("red; -green"), reader, (200.0, 100.0, 600.0, 300.0))
    write_heat(heat, 0, reader.source.ref, tmp_path / "heat.tif", source=reader.source)
    with rasterio.open(tmp_path / "heat.tif") as file:
        assert (file.width, file.height) == (416, 208)
        assert (file.transform.c, file.transform.f) == (192, -96)
        assert file.read(1)[110, 215] > 200


def test_a_class_list_becomes_a_raster_with_a_table(reader, tmp_path):
    path = tmp_path / "classes.tif"
    found = write_class_map(highlight(parse_query("red\nblue; -green"), reader), reader, path)
    with rasterio.open(path) as file:
        values = file.read(1)
    assert [row.name for row in found.table] == ["", "red", "blue"]
    assert [row.pixels for row in found.table] == [int((values == v).sum()) for v in range(3)]
    assert abs(found.table[1].pixels - 85 * 165) < 0.15 * 85 * 165
    assert abs(found.table[2].pixels - 160 * 800) < 0.05 * 160 * 800
    assert sum(row.share for row in found.table) == pytest.approx(1)
    assert np.isnan(found.table[1].area_m2)  # no CRS, no metres


def test_areas_are_measured_on_the_ground(tmp_path):
    from oriel.backend.raster.source import describe, open_source

    path = tmp_path / "degrees.tif"
    rgb = picture()
    profile = {"driver": "GTiff", "width": 800, "height": 640, "count": 3, "dtype": "uint8", "crs": "EPSG:32633"}
    with rasterio.open(path, "w", **profile, transform=rasterio.Affine(0.5, 0, 4e5, 0, -0.5, 5e6)) as out:
        out.write(np.moveaxis(rgb, -1, 0))
    with open_source(describe(path)) as source:
        reader = TokenReader(source, FakeWords(), FeatureStore(tmp_path / "store"))
        heat = highlight(parse_query("blue; -green"), reader)
        table = write_class_map(heat, reader, tmp_path / "classes.tif").table
    assert table[1].hectares == pytest.approx(table[1].pixels * 0.25 / 1e4, rel=2e-3)


def test_every_class_has_its_own_colour():
    names = ("water", "river", *(f"class {n}" for n in range(40)))
    assert len(set(class_colours(names))) == len(names)


def test_too_many_classes_are_refused(reader, tmp_path):
    heat = highlight(parse_query("red"), reader)
    many = replace(heat.lexicon, query=Query(tuple(Concept((f"w{n}",)) for n in range(201))))
    with pytest.raises(InputError, match="at most 200"):
        write_class_map(replace(heat, lexicon=many), reader, tmp_path / "x.tif")


def test_what_does_not_count_has_no_class_and_no_heat(reader, tmp_path):
    triangle = Polygon((np.array([(0.0, 0.0), (800.0, 0.0), (0.0, 640.0), (0.0, 0.0)]),))
    heat = clip_heat(highlight(parse_query("red; blue; -green"), reader), (triangle,))
    table = write_class_map(heat, reader, tmp_path / "classes.tif", least=0.0).table
    write_heat(heat, 0, reader.source.ref, tmp_path / "heat.tif", source=reader.source)
    for name in ("classes.tif", "heat.tif"):
        with rasterio.open(tmp_path / name) as file:
            values = file.read(1)
        assert (values[-100:, -100:] == 255).all()
        assert (values[:100, :100] != 255).all()
    assert sum(row.pixels for row in table) == pytest.approx(800 * 640 / 2, rel=0.05)
