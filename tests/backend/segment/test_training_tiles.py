# SPDX-License-Identifier: GPL-3.0-or-later
"""Chips for training are read back: images, labels, classes, and that the parts share no ground."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest
import rasterio
import shapely
from oriel import backend
from oriel.backend.errors import Cancelled, InputError
from oriel.backend.segment.training_tiles import LabelledObject, TileOptions, write_training_tiles
from oriel.backend.types import Polygon
from oriel.backend.vectorize.fill import inside_of
from oriel.backend.vectorize.rings import from_shapely
from rasterio.transform import Affine

PLACED = Affine.translation(500000, 5000000) * Affine.rotation(20) * Affine.scale(0.5, -0.5)
SIDE = 128


@pytest.fixture
def source(tmp_path):
    rng = np.random.default_rng(0)
    rgb = rng.integers(0, 255, (3, 600, 700), dtype=np.uint8)
    path = tmp_path / "photo.tif"
    with rasterio.open(
        path, "w", driver="GTiff", width=700, height=600, count=3, dtype="uint8", crs="EPSG:32633", transform=PLACED
    ) as file:
        file.write(rgb)
    with backend.open_source(backend.describe(path)) as opened:
        yield opened


@pytest.fixture
def objects():
    rng = np.random.default_rng(1)
    found = []
    for number in range(60):
        x, y = rng.uniform(0, (700, 600))
        shape = shapely.Point(x, y).buffer(rng.uniform(4, 22))
        if number % 5 == 0:
            shape = shape.difference(shapely.Point(x, y).buffer(3))
        found.append(LabelledObject(tuple(from_shapely(shape)), ("Dach „rot“", "tank, large", "")[number % 3]))
    return found


def truth_inside(objects, window):
    x0, y0, x1, y1 = window
    frame = shapely.box(x0, y0, x1, y1)
    return sum(
        shapely.intersection(shapely.Polygon(p.rings[0], p.rings[1:]), frame).area for o in objects for p in o.polygons
    )


def test_coco_is_read_back(source, objects, tmp_path):
    report = write_training_tiles(source, objects, tmp_path / "out", TileOptions(side=SIDE, least_share=0.0))
    assert report.chips["train"] > 3
    assert report.chips["val"] > 0
    with (tmp_path / "out" / "classes.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["class"] for row in rows] == ["Dach „rot“", "object", "tank, large"] == list(report.classes)
    total = 0.0
    for part in ("train", "val"):
        table = json.loads((tmp_path / "out" / f"instances_{part}.json").read_text(encoding="utf-8"))
        assert len(table["images"]) == report.chips[part]
        assert len(table["annotations"]) == report.objects[part]
        assert sum(int(row[part]) for row in rows) == report.objects[part]
        holes = 0
        for a in table["annotations"]:
            x, y, w, h = a["bbox"]
            assert min(x, y) >= 0
            assert max(x + w, y + h) <= SIDE + 0.01
            code = a["segmentation"]
            if isinstance(code, dict):
                holes += 1
                values = np.repeat(np.arange(len(code["counts"])) % 2, code["counts"])
                assert values.size == SIDE * SIDE
                assert values.sum() == pytest.approx(a["area"], abs=0.1 * a["area"] + 6)
            else:
                rings = [np.reshape(ring, (-1, 2)) for ring in code]
                assert sum(shapely.Polygon(r).area for r in rings) == pytest.approx(a["area"], abs=0.5)
            total += a["area"]
        for image in table["images"]:
            with rasterio.open(tmp_path / "out" / image["file_name"]) as chip:
                assert (chip.width, chip.height, chip.count) == (SIDE, SIDE, 3)
                assert chip.crs.to_epsg() == 32633
                col, row = ~PLACED * (chip.transform.c, chip.transform.f)
                from oriel.backend.types import Window

                window = Window(0, round(row), round(col), SIDE, SIDE)
                assert np.array_equal(np.moveaxis(chip.read(), 0, -1), source.read(window).rgb)
    assert total > 0


def test_train_and_validation_share_no_ground(source, objects, tmp_path):
    options = TileOptions("geojson", SIDE, overlap=0.5, empty_share=1.0, val_share=0.4)
    report = write_training_tiles(source, objects, tmp_path / "out", options)
    grounds = {}
    for part in ("train", "val"):
        boxes = []
        for path in sorted((tmp_path / "out" / "images" / part).glob("*.tif")):
            with rasterio.open(path) as chip:
                boxes.append(shapely.box(*_pixels(chip)))
        grounds[part] = shapely.union_all(boxes)
    assert grounds["train"].intersection(grounds["val"]).area == pytest.approx(0)
    assert report.dropped > 0


def _pixels(chip):
    col, row = ~PLACED * (chip.transform.c, chip.transform.f)
    return round(col), round(row), round(col) + chip.width, round(row) + chip.height


def test_geojson_lies_on_its_chip(source, objects, tmp_path):
    write_training_tiles(source, objects, tmp_path / "out", TileOptions("geojson", SIDE))
    labels = sorted((tmp_path / "out" / "labels").rglob("*.geojson"))
    assert labels
    for path in labels:
        table = json.loads(path.read_text(encoding="utf-8"))
        assert "32633" in table["crs"]["properties"]["name"]
        with rasterio.open(tmp_path / "out" / "images" / path.parent.name / f"{path.stem}.tif") as chip:
            for feature in table["features"]:
                for part in feature["geometry"]["coordinates"]:
                    xy = np.array([~chip.transform * tuple(p) for ring in part for p in ring])
                    assert xy.min() >= -1e-6
                    assert xy.max() <= SIDE + 1e-6


def test_yolo_holds_holes_open_and_names_its_classes(source, objects, tmp_path):
    options = TileOptions("yolo", SIDE, image="png", least_share=0.0)
    report = write_training_tiles(source, objects, tmp_path / "out", options)
    text = (tmp_path / "out" / "data.yaml").read_text(encoding="utf-8")
    assert '  2: "tank, large"' in text
    count = 0
    for path in sorted((tmp_path / "out" / "labels").rglob("*.txt")):
        image = tmp_path / "out" / "images" / path.parent.name / f"{path.stem}.png"
        with rasterio.open(image) as chip:
            assert (chip.width, chip.height) == (SIDE, SIDE)
        for line in path.read_text().splitlines():
            number, *values = line.split()
            xy = np.array(values, float).reshape(-1, 2)
            assert int(number) < len(report.classes)
            assert len(xy) >= 3
            assert xy.min() >= 0
            assert xy.max() <= 1
            count += 1
    assert count >= sum(report.objects.values())
    ring = shapely.Point(60, 60).buffer(30).difference(shapely.Point(60, 60).buffer(10))
    lone = [LabelledObject(tuple(from_shapely(ring)), "ring")]
    write_training_tiles(source, lone, tmp_path / "one", options)
    (line,) = next((tmp_path / "one" / "labels").rglob("*.txt")).read_text().splitlines()
    xy = np.array(line.split()[1:], float).reshape(-1, 2) * SIDE
    assert inside_of([np.concatenate([xy, xy[:1]])], SIDE, SIDE).sum() == pytest.approx(ring.area, rel=0.02)


def test_a_place_stays_in_its_part(source, objects, tmp_path):
    few = write_training_tiles(source, objects[:20], tmp_path / "few", TileOptions(side=SIDE))
    more = write_training_tiles(source, objects, tmp_path / "more", TileOptions(side=SIDE))
    for part in ("train", "val"):
        before, after = ({p.name for p in (r.folder / "images" / part).iterdir()} for r in (few, more))
        assert before <= after
    again = write_training_tiles(source, objects, tmp_path / "again", TileOptions(side=SIDE))
    for name in ("classes.csv", "instances_train.json"):
        assert (again.folder / name).read_bytes() == (more.folder / name).read_bytes()


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (TileOptions("pascal"), "pascal"),
        (TileOptions(side=4), "4"),
        (TileOptions(overlap=0.95), "overlap"),
        (TileOptions(val_share=float("nan")), "nan"),
        (TileOptions(image="bmp"), "bmp"),
        (TileOptions(block=0), "at least 1"),
    ],
)
def test_bad_options_are_sentences(source, objects, tmp_path, options, word):
    with pytest.raises(InputError, match=word):
        write_training_tiles(source, objects, tmp_path / "out", options)


def test_bad_objects_and_folders(source, objects, tmp_path):
    away = LabelledObject((Polygon((np.array([(9e4, 0), (9e4, 9), (9.1e4, 9), (9e4, 0)]),)),), "x")
    with pytest.raises(InputError, match="No object lies"):
        write_training_tiles(source, [away], tmp_path / "out")
    with pytest.raises(InputError, match="No object lies"):
        write_training_tiles(source, [], tmp_path / "out")
    with pytest.raises(InputError, match="not empty"):
        write_training_tiles(source, objects, tmp_path)

    class Stop:
        def report(self, done, total, text=""):
            if done:
                raise Cancelled

    with pytest.raises(Cancelled):
        write_training_tiles(source, objects, tmp_path / "out", TileOptions(side=SIDE), Stop())
