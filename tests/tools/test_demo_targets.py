# SPDX-License-Identifier: GPL-3.0-or-later
"""What the demo clicks on and how it judges: the same for the same seed, and right."""

from __future__ import annotations

import sqlite3
import struct

import numpy as np
import pytest
import rasterio
import shapely
from oriel.tools import demo
from oriel.tools.demo_refine import overlap
from oriel.tools.demo_targets import Stage, _target, draw_stage, open_stage
from oriel.tools.failure import BuildError
from rasterio.transform import Affine

SQUARE = np.zeros((60, 80), bool)
SQUARE[20:40, 30:60] = True


def test_same_seed_gives_the_same_scene_and_targets(tmp_path):
    first, second = (draw_stage(7, tmp_path) for _ in range(2))
    assert [target.inside for target in first.targets] == [target.inside for target in second.targets]
    assert draw_stage(8, tmp_path).targets[0].inside != first.targets[0].inside
    for target in first.targets:
        (x, y), (u, v) = target.inside, target.outside
        assert target.truth[int(y), int(x)]
        assert not target.truth[int(v), int(u)]


def test_target_of_a_mask():
    target = _target("roof", SQUARE)
    assert target.box == (28, 18, 62, 42)
    assert 36 < target.inside[0] < 54
    assert 28 < target.inside[1] < 32


def test_iou_of_what_stands_in_the_package(tmp_path):
    path = tmp_path / "objects.gpkg"
    shape = shapely.box(500030, 5000020, 500060, 5000040)
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE gpkg_geometry_columns (table_name, column_name)")
        database.execute("INSERT INTO gpkg_geometry_columns VALUES ('objects', 'geom')")
        database.execute("CREATE TABLE objects (geom BLOB)")
        head = b"GP\x00\x03" + struct.pack("<i4d", 32633, *shape.bounds)
        database.execute("INSERT INTO objects VALUES (?)", (head + shapely.to_wkb(shape),))
    database.close()
    (read,) = demo._read_package(path)
    assert read.equals(shape)
    stage = Stage(path, (1, 0, 500000, 0, -1, 5000060), "", (), "")
    assert overlap(read, _target("roof", SQUARE), stage) == 1


def test_flat_raster_has_nothing_to_click(tmp_path):
    path = tmp_path / "flat.tif"
    with rasterio.open(
        path, "w", driver="GTiff", width=64, height=64, count=1, dtype="uint8", transform=Affine(1, 0, 0, 0, -1, 64)
    ) as target:
        target.write(np.full((1, 64, 64), 9, np.uint8))
    with pytest.raises(BuildError, match=r"flat\.tif shows nothing that stands out"):
        open_stage(path)


def test_unreadable_raster_is_one_sentence(tmp_path):
    path = tmp_path / "text.tif"
    path.write_text("no raster")
    with pytest.raises(BuildError, match=r"text\.tif cannot be read"):
        open_stage(path)
