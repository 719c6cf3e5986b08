# SPDX-License-Identifier: GPL-3.0-or-later
"""Many rasters: folders, lists of items, states, deleting."""

import json

import numpy as np
import pytest
import rasterio
from oriel.backend.errors import InputError
from oriel.backend.raster.source import describe, open_source
from oriel.backend.search.index import build_index, open_index
from oriel.backend.search.index_catalog import (
    build_indexes,
    delete_index,
    find_rasters,
    list_indexes,
    repair_index,
    stored_indexes,
)
from oriel.backend.search.index_check import looks_damaged
from oriel.backend.search.index_files import IndexFiles
from oriel.backend.search.query import parse_query
from oriel.backend.search.rank import PlaceQuery, rank
from oriel.backend.search.tokens import TokenReader
from oriel.backend.store.features import FeatureStore

from ...fake_words import FakeWords


def write(path, seed=0, side=480):
    rng = np.random.default_rng(seed)
    image = np.kron(rng.integers(0, 255, (3, side // 16, side // 16), dtype=np.uint8), np.ones((1, 16, 16), np.uint8))
    profile = {"driver": "GTiff", "width": side, "height": side, "count": 3, "dtype": "uint8", "crs": "EPSG:32633"}
    path.parent.mkdir(parents=True, exist_ok=True)
    with rasterio.open(path, "w", **profile, transform=rasterio.Affine(0.5, 0, 4e5, 0, -0.5, 5e6)) as out:
        out.write(image)
    return path


@pytest.fixture
def tools(tmp_path):
    return FakeWords(), FeatureStore(tmp_path / "store")


@pytest.fixture
def two(tmp_path, tools):
    """A folder of two rasters, indexed."""
    paths = [write(tmp_path / "images" / f"{n}.tif", n) for n in (1, 2)]
    outcomes = build_indexes([describe(p) for p in paths], tools, tmp_path / "index")
    assert [o.error for o in outcomes] == ["", ""]
    return paths, tmp_path / "index"


def test_a_folder_is_indexed_and_searched_as_one(two, tools):
    paths, folder = two
    infos = list_indexes(folder)
    assert [(i.name, i.state, i.done) for i in infos] == [("1.tif", "complete", 1.0), ("2.tif", "complete", 1.0)]
    assert all(i.bytes > 1000 and i.places >= 4 for i in infos)
    indexes = stored_indexes(folder, tools[0])
    assert {i.uri for i in indexes} == {str(p) for p in paths}
    hits = rank(indexes, PlaceQuery(parse_query("red")), tools[0])
    assert {h.layer for h in hits} == {0, 1}
    with open_source(describe(paths[0])) as source:
        direct = open_index(TokenReader(source, *tools), folder)
    again = next(i for i in indexes if i.uri == str(paths[0]))
    np.testing.assert_array_equal(direct.bounds, again.bounds)


def test_a_raster_that_cannot_be_read_does_not_stop_the_others(tmp_path, tools):
    good = describe(write(tmp_path / "good.tif"))
    bad = describe(write(tmp_path / "bad.tif"))
    (tmp_path / "bad.tif").unlink()
    seen = []
    outcomes = build_indexes([bad, good], tools, tmp_path / "index", done=seen.append)
    assert outcomes == seen
    assert outcomes[0].index is None
    assert "bad.tif" in outcomes[0].error
    assert outcomes[1].index is not None


def test_a_rewritten_raster_is_stale_and_a_moved_one_missing_until_found(two, tools):
    paths, folder = two
    write(paths[0], 7)
    moved = paths[1].with_name("moved.tif")
    paths[1].rename(moved)
    assert [i.state for i in list_indexes(folder)] == ["stale", "missing"]
    assert stored_indexes(folder, tools[0]) == []
    with open_source(describe(moved)) as source:
        encodes = tools[0].encodes
        build_index(TokenReader(source, *tools), folder)  # the same content: nothing to do
    assert tools[0].encodes == encodes
    assert ("moved.tif", "complete") in [(i.name, i.state) for i in list_indexes(folder)]


def test_a_corrupted_index_is_seen_and_repaired_on_request(two, tools):
    paths, folder = two
    key = list_indexes(folder)[0].key
    path = folder / key / "vectors.f16"
    data = bytearray(path.read_bytes())
    data[10] ^= 0xFF
    path.write_bytes(data)
    assert [i.state for i in list_indexes(folder, check="all")] == ["damaged", "complete"]
    assert repair_index(folder, key).state == "unfinished"
    with open_source(describe(paths[0])) as source:
        build_index(TokenReader(source, *tools), folder)
    assert [i.state for i in list_indexes(folder, check="all")] == ["complete", "complete"]


def test_a_glance_sees_damage_and_the_layer_repairs_it(two, tools):
    paths, folder = two
    key = list_indexes(folder, check="glance")[0].key
    for name in ("vectors.f16", "places.i32", "tokens.f16", "valid.u8"):
        path = folder / key / name
        whole = path.read_bytes()
        for damaged in (whole[: len(whole) // 2], bytes([whole[0] ^ 0xFF]) + whole[1:]):
            path.write_bytes(damaged)
            assert [i.state for i in list_indexes(folder, check="glance")] == ["damaged", "complete"]
            with open_source(describe(paths[1])) as other, open_source(describe(paths[0])) as own:
                readers = (TokenReader(source, *tools) for source in (other, own))
                assert repair_index(folder, key, readers).state == "complete"
            assert [i.state for i in list_indexes(folder, check="all")] == ["complete", "complete"]
            assert path.read_bytes() == whole


def test_a_glance_reads_no_more_than_it_may(two):
    _, folder = two
    files = IndexFiles.load(folder / list_indexes(folder)[0].key)
    path = files.folder / "vectors.f16"
    data = path.read_bytes()
    path.write_bytes(bytes([data[0] ^ 0xFF]) + data[1:])
    assert looks_damaged(files)
    assert not looks_damaged(files, most=100)


def test_deleting_frees_what_was_shown(two):
    _, folder = two
    first, second = list_indexes(folder)
    assert delete_index(folder, first.key) == first.bytes
    assert list_indexes(folder) == [second]
    for wrong in (first.key, "", "..", f"../{folder.name}/{second.key}"):
        with pytest.raises(InputError, match="no index"):
            delete_index(folder, wrong)


def test_a_folder_that_does_not_exist_has_no_indexes(tmp_path):
    assert list_indexes(tmp_path / "nowhere") == []


def test_rasters_of_a_folder_and_of_items(tmp_path):
    paths = [write(tmp_path / name, side=32) for name in ("b.tif", "sub/a.tif")]
    (tmp_path / "notes.txt").write_text("no raster")
    assert find_rasters(tmp_path) == sorted(str(p) for p in paths)
    assets = {"thumb": {"href": "t.png", "roles": ["thumbnail"]}, "visual": {"href": "sub/a.tif", "type": "image/tiff"}}
    items = {
        "type": "FeatureCollection",
        "features": [{"assets": assets}, {"assets": {}}, {"assets": {"x": {"href": "b.tif"}}}],
    }
    listing = tmp_path / "items.json"
    listing.write_text(json.dumps(items))
    assert find_rasters(listing) == [str(tmp_path / "sub/a.tif"), str(tmp_path / "b.tif")]
    listing.write_text(json.dumps({"assets": {"data": {"href": "https://example.org/a.tif?token=1"}}}))
    assert find_rasters(listing) == ["https://example.org/a.tif?token=1"]


@pytest.mark.parametrize(
    "content", ["{", "[]", '"text"', "[1, 2]", '{"features": [{"assets": {"a": {"href": "x.pdf"}}}]}']
)
def test_a_list_without_rasters_is_refused(tmp_path, content):
    listing = tmp_path / "items.json"
    listing.write_text(content)
    with pytest.raises(InputError, match=r"items\.json"):
        find_rasters(listing)


def test_what_is_neither_folder_nor_file_is_refused(tmp_path):
    with pytest.raises(InputError, match="neither a folder nor a file"):
        find_rasters(tmp_path / "nowhere")
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match="holds no raster"):
        find_rasters(tmp_path / "empty")


@pytest.mark.parametrize("head", [b"", b"{torn", b"[]", b'{"version": 3, "name": "old.tif"}', None])
def test_an_index_that_cannot_be_read_is_listed_repaired_and_deleted(two, tools, head):
    paths, folder = two
    info = list_indexes(folder)[0]
    want = np.array(stored_indexes(folder, tools[0])[0].vectors)
    path = folder / info.key / "head.json"
    path.write_bytes(head) if head is not None else path.unlink()
    listed = {i.key: i for i in list_indexes(folder)}
    assert len(listed) == 2
    broken = listed[info.key]
    assert (broken.state, broken.name) == ("damaged", "old.tif" if head and b"old" in head else "")
    assert broken.bytes > 1000
    assert len(stored_indexes(folder, tools[0])) == 1
    with open_source(describe(paths[1])) as source:  # another layer is no help
        assert repair_index(folder, info.key, [TokenReader(source, *tools)]).state == "damaged"
    with open_source(describe(paths[0])) as source:
        assert repair_index(folder, info.key, [TokenReader(source, *tools)]).state == "complete"
    np.testing.assert_array_equal(stored_indexes(folder, tools[0])[0].vectors, want)
    path.write_bytes(b"")
    assert delete_index(folder, info.key) > 1000
    assert [i.name for i in list_indexes(folder)] == ["2.tif"]
    assert not path.parent.exists()
