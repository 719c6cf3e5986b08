# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Search tab says when something is wrong; nothing that was made is lost."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from qgis.core import QgsRasterLayer, QgsVectorLayer

from .test_search import PLACED, bench, layers, photo  # noqa: F401 - fixtures

SHAPE = {"width": 480, "height": 320, "dtype": "uint8", "crs": "EPSG:32633", "transform": PLACED}


def write(path, values, **more):
    with rasterio.open(path, "w", driver="GTiff", count=len(values), **SHAPE, **more) as file:
        file.write(values)
    return path


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", ""),
        ("-red; -green", "only says what not to find"),
        ("; ".join(f"word{n}" for n in range(2000)), "2000 words; at most 200"),
        ("🏠🚗", "does not know"),
        ("مبنى أحمر", "does not know"),
    ],
    ids=["empty", "negatives", "2000 words", "emoji", "rtl"],
)
@pytest.mark.parametrize("button", ["highlight", "places"])
def test_what_cannot_be_asked_is_a_sentence(photo, text, sentence, button):  # noqa: F811
    photo.ask("red", photo.panel.highlight)
    photo.ask(text, getattr(photo.panel, button))
    assert (sentence or "empty" * (button == "highlight") or "nothing to search for") in photo.said
    assert len(layers(QgsRasterLayer)) == 1  # the heat map of before
    assert photo.panel.query.text() == text


def test_a_layer_of_two_bands_is_searched(bench, tmp_path):  # noqa: F811
    values = np.full((2, 320, 480), 40, np.uint8)
    values[:, 96:192, 160:288] = 220
    bench.load(write(tmp_path / "two.tif", values))
    bench.ask("red", bench.panel.highlight)
    assert bench.said == ""
    assert len(layers(QgsRasterLayer)) == 1


def test_a_layer_without_data_is_said(bench, tmp_path):  # noqa: F811
    bench.load(write(tmp_path / "empty.tif", np.zeros((3, 320, 480), np.uint8), nodata=0))
    for button in (bench.panel.highlight, bench.panel.places):
        bench.ask("red", button)
        assert "data" in bench.said + bench.panel.answer.text()


def test_a_raster_that_was_rewritten_is_indexed_anew(photo, tmp_path):  # noqa: F811
    photo.ask("red", photo.panel.places)
    before = [hit.bounds for hit in photo.controller.gallery.hits]
    values = np.full((3, 320, 480), 60, np.uint8)
    values[1] = 160
    values[:, :160, :160] = np.array((200, 40, 40), np.uint8)[:, None, None]
    write(tmp_path / "photo.tif", values)
    photo.ask("red", photo.panel.places)
    assert "was changed while it was in use. Start again" in photo.said
    photo.ask("red", photo.panel.places)
    after = [hit.bounds for hit in photo.controller.gallery.hits]
    assert after
    assert after[0] != before[0]


def test_a_damaged_index_is_made_again(photo):  # noqa: F811
    photo.ask("red", photo.panel.places)
    want = [hit.bounds for hit in photo.controller.gallery.hits]
    folder = photo.engine._workspace.index_folder
    (path,) = folder.glob("*/vectors.f16")
    data = bytearray(path.read_bytes())
    data[10] ^= 0xFF
    path.write_bytes(data)
    photo.controller.gallery.clear()
    photo.ask("red", photo.panel.places)
    assert [hit.bounds for hit in photo.controller.gallery.hits] == want
    assert photo.said == ""


def test_an_index_whose_head_is_unreadable_is_listed_and_repaired(photo):  # noqa: F811
    photo.ask("red", photo.panel.places)
    folder = photo.engine._workspace.index_folder
    (head,) = folder.glob("*/head.json")
    head.write_bytes(b"")
    page, panel = photo.controller.index, photo.panel.index
    page.refresh()
    photo.settled()
    item = panel.table.topLevelItem(0)
    assert [item.text(n) for n in range(2)] == ["unknown layer", "damaged"]
    assert not panel.repair.isHidden()
    panel.repair.click()
    photo.settled()
    item = panel.table.topLevelItem(0)
    assert [item.text(n) for n in range(2)] == ["photo.tif", "ready"]
    assert photo.said == ""
    head.write_bytes(b"")
    page.delete([head.parent.name])
    photo.settled()
    assert panel.table.topLevelItemCount() == 0


def test_a_full_disk_is_said_and_the_polygons_stay(photo, monkeypatch):  # noqa: F811
    photo.ask("red; -green", photo.panel.highlight)
    photo.panel.polygons.click()
    photo.settled()
    (kept,) = layers(QgsVectorLayer)

    def full(*_args, **_kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("oriel.backend.raster.write.RasterWriter.write", full)
    photo.ask("red", photo.panel.highlight)
    assert "No space left" in photo.said
    assert kept.featureCount() == 1
    assert photo.controller.gallery.hits


def test_a_list_of_items_is_indexed_and_what_is_missing_is_said(photo, tmp_path, monkeypatch):  # noqa: F811
    items = [{"assets": {"visual": {"href": name}}} for name in ("photo.tif", "gone.tif")]
    (tmp_path / "items.json").write_text(json.dumps({"features": items}))
    monkeypatch.setattr(
        "oriel.plugin.controllers.search_index.QFileDialog.getOpenFileName",
        lambda *_, **__: (str(tmp_path / "items.json"), ""),
    )
    photo.panel.index.items.click()
    photo.settled()
    assert [photo.panel.index.table.topLevelItem(0).text(n) for n in range(2)] == ["photo.tif", "ready"]
    assert photo.panel.index.table.topLevelItemCount() == 1
    assert "gone.tif" in photo.said
