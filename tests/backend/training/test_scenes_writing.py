# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from oriel.backend.errors import WriteError
from oriel.backend.training.scenes import SceneSpec, render_scene, write_scene

rasterio = pytest.importorskip("rasterio")
SPEC = SceneSpec(size=(96, 128), gsd=0.5)


def test_written_scene_reads_back_in_its_place(tmp_path: Path) -> None:
    scene = render_scene(SPEC, 2)
    paths = write_scene(scene, tmp_path / "scene.tif", origin=(500100.0, 5400200.0), nir=True)
    with rasterio.open(paths["image"]) as image:
        assert image.crs.to_epsg() == 32633
        assert image.count == 4
        assert image.transform * (2, 4) == (500101.0, 5400198.0)
        assert np.array_equal(np.moveaxis(image.read(), 0, 2), scene.bands)
    with rasterio.open(paths["instances"]) as truth:
        assert np.array_equal(truth.read(1), scene.instances)
    features = json.loads(paths["objects"].read_text())["features"]
    assert {f["properties"]["id"] for f in features} == {o.id for o in scene.objects}
    by_id = {o.id: o for o in scene.objects}
    for feature in features:
        ring = np.array(feature["geometry"]["coordinates"][0])
        back = (ring - (500100.0, 5400200.0)) / (0.5, -0.5)
        assert np.abs(back[:-1] - by_id[feature["properties"]["id"]].polygon).max() < 0.01
    assert json.loads(paths["truth"].read_text())["captions"] == list(scene.captions)


def test_sixteen_bits_in_three_bands(tmp_path: Path) -> None:
    paths = write_scene(render_scene(replace(SPEC, bits=16), 2), tmp_path / "deep.tif", "EPSG:25832")
    with rasterio.open(paths["image"]) as image:
        assert image.count == 3
        assert image.dtypes[0] == "uint16"
        assert image.crs.to_epsg() == 25832


def test_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="Choose a folder"):
        write_scene(render_scene(SPEC, 2), tmp_path / "nowhere" / "scene.tif")
