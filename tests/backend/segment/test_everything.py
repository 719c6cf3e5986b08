# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything in a raster: complete, once each, wherever windows meet, and again after a kill."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from oriel import backend
from oriel.backend.errors import Cancelled, InputError, WriteError
from oriel.backend.segment.everything_spots import Spot, gap_spots
from oriel.backend.segment.sweep import JobLog, sweep, tile_rows
from oriel.backend.types import Decoded, Polygon, box_polygon
from oriel.backend.vectorize.fill import inside_of
from oriel.backend.vectorize.rings import to_shapely
from scipy import ndimage

from tests.fake_words import FakeWords
from tests.fakes import FakeSource, disc, rectangle, scene

GREY = (90, 90, 90)
THINGS = [
    (rectangle(30, 40, 90, 110), (200, 40, 40)),
    (rectangle(90, 40, 150, 110), (40, 40, 200)),  # touches the first
    (rectangle(180, 150, 420, 330), (200, 200, 40)),  # crosses windows both ways
    (disc(500, 80, 40), (40, 200, 200)),
    (disc(80, 440, 25), (230, 120, 30)),
    (rectangle(470, 400, 560, 520), (150, 40, 150)),
]


class ColourModel(FakeWords):
    """Words and masks by colour; the ground is nothing. Each region of a window is drawn once."""

    ground = GREY
    drawn: dict

    def decode(self, arrays, prompts):
        rgb = np.asarray(arrays["rgb"])
        if getattr(self, "_of", None) is not arrays:
            self._of, self.drawn = arrays, {}
        return [self._answer(rgb, int(p.xy[0][0]), int(p.xy[0][1])) for p in prompts]

    def _answer(self, rgb, x, y):
        height, width = rgb.shape[:2]
        colour = tuple(int(v) for v in rgb[min(y, height - 1), min(x, width - 1)])
        if colour not in self.drawn:
            # every colour of these scenes is one region
            region = (rgb == colour).all(axis=2)
            padded = np.pad(region, 1, mode="edge")
            far = np.full(region.shape, 8.0) if region.all() else None
            distance = far if far is not None else _signed(padded)[1:-1, 1:-1]
            self.drawn[colour] = np.clip(distance, -8, 8).astype(np.float32)[None]
        iou = np.array([0.1 if colour == self.ground else 0.9], np.float32)
        return Decoded(self.drawn[colour], (0.0, 0.0, float(width), float(height)), iou)


def _signed(region):
    return ndimage.distance_transform_edt(region) - ndimage.distance_transform_edt(~region)


@pytest.fixture
def image():
    return scene(600, 640, *THINGS)


@pytest.fixture
def session(image, tmp_path):
    return backend.SegmentSession(FakeSource(image), ColourModel(), backend.FeatureStore(tmp_path / "store"))


OPTIONS = backend.EverythingOptions(points=60, quality=0.75, stability=0.5)


def truths(image):
    y, x = np.mgrid[: image.shape[0], : image.shape[1]] + 0.5
    return [inside(x, y) for inside, _ in THINGS]


def matches(found, image):
    """For each thing, the IoU of its best object, and how many objects are more."""
    masks = [inside_of(list(f.polygon.rings), *image.shape[:2]) for f in found]
    best = [max(((m & t).sum() / (m | t).sum() for m in masks), default=0.0) for t in truths(image)]
    return best, len(masks) - len(best)


def test_every_object_is_found_once_across_windows(session, image):
    found = list(backend.everything(session, None, OPTIONS))
    best, more = matches(found, image)
    assert min(best) > 0.93
    assert more == 0
    assert max(f.windows for f in found) > 1
    assert not any(f.cut for f in found)
    assert all(to_shapely(f.polygon).is_valid for f in found)


def test_further_places_lie_where_nothing_was_found_or_asked():
    free = np.ones((64, 64), bool)
    free[:, :32] = False  # an object covers the left half
    asked = [Spot(400.0, 100.0, 20.0)]
    places = gap_spots(free, asked, None, 12, (8.0, 200.0), 8)
    assert len(places) == 12
    assert min(place.x for place in places) >= 256
    assert min(np.hypot(place.x - 400, place.y - 100) for place in places) > 40
    apart = [np.hypot(a.x - b.x, a.y - b.y) for a in places for b in places if a is not b]
    assert min(apart) > 30
    assert [place.size for place in places] == sorted((place.size for place in places), reverse=True)
    assert gap_spots(np.zeros((8, 8), bool), asked, None, 12, (8.0, 200.0), 8) == []


def test_prompts_are_spent_where_the_user_looks(image, tmp_path):
    class Watched(ColourModel):
        asked: list

        def decode(self, arrays, prompts):
            self.asked += [p.xy[0] for p in prompts]
            return super().decode(arrays, prompts)

    model = Watched()
    model.asked = []
    session = backend.SegmentSession(FakeSource(image), model, backend.FeatureStore(tmp_path / "store"))
    list(backend.everything(session, (40.0, 50.0, 140.0, 120.0), OPTIONS))
    asked = np.array(model.asked)
    assert len(asked) > 0
    assert (asked >= (40, 50)).all()
    assert (asked <= (140, 120)).all()


def test_the_same_call_gives_the_same_objects(session):
    first, second = (list(backend.everything(session, None, OPTIONS)) for _ in range(2))
    assert len(first) == len(second)
    for a, b in zip(first, second, strict=True):
        assert np.array_equal(a.polygon.rings[0], b.polygon.rings[0])
        assert a.score == b.score


def test_words_name_each_object(session):
    reader = backend.TokenReader(session.source, session.model, session.store)
    namer = backend.object_namer(backend.parse_query("red; blue; yellow"), reader)
    found = list(backend.everything(session, None, OPTIONS, namer=namer))
    at = {(round(c.x, -1), round(c.y, -1)): f.word for f in found for c in [to_shapely(f.polygon).centroid]}
    assert at[300, 240] == "yellow"
    assert at[120, 80] == "blue"
    assert at[60, 80] == "red"


def test_only_the_area_and_the_sizes_asked_for(session):
    small = list(backend.everything(session, (0.0, 0.0, 160.0, 120.0), OPTIONS))
    assert sorted(round(to_shapely(f.polygon).area, -3) for f in small) == [4000, 4000]
    corner = Polygon(box_polygon((460.0, 380.0, 600.0, 560.0)).rings)
    (only,) = backend.everything(session, [corner], OPTIONS)
    assert to_shapely(only.polygon).area == pytest.approx(90 * 120, rel=0.03)
    large = list(backend.everything(session, None, replace(OPTIONS, least_m2=20_000)))
    assert len(large) == 1
    assert len(list(backend.everything(session, None, replace(OPTIONS, most_m2=20_000)))) == len(THINGS) - 1


def test_a_partition_has_no_overlap(session):
    found = list(backend.everything(session, None, replace(OPTIONS, granularity="partition", quality=0.6)))
    shapes = [to_shapely(f.polygon) for f in found]
    assert len(shapes) >= len(THINGS)
    assert sum(s.area for s in shapes) == pytest.approx(shapely.union_all(shapes).area, rel=1e-6)


def test_nothing_on_an_empty_raster(tmp_path):
    blank = FakeSource(np.full((300, 300, 3), 90, np.uint8))
    none = FakeSource(scene(300, 300, *THINGS[:1]), valid=np.zeros((300, 300), bool))
    for source in (blank, none):
        session = backend.SegmentSession(source, ColourModel(), backend.FeatureStore(tmp_path / "store"))
        assert list(backend.everything(session, None, OPTIONS)) == []


def test_one_object_that_fills_the_layer(tmp_path):
    filled = FakeSource(np.full((600, 640, 3), 200, np.uint8))
    session = backend.SegmentSession(filled, ColourModel(), backend.FeatureStore(tmp_path / "store"))
    (found,) = backend.everything(session, None, OPTIONS)
    assert to_shapely(found.polygon).area == pytest.approx(600 * 640, rel=0.01)
    assert found.windows > 1


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (replace(OPTIONS, most_objects=10), "more than the 10 allowed; they would take about"),
        (replace(OPTIONS, least_m2=50, most_m2=20), "No object is larger than 50"),
        (replace(OPTIONS, granularity="bits"), "no granularity"),
        (replace(OPTIONS, points=0), "at least 1"),
    ],
)
def test_impossible_wishes_are_sentences(session, options, words):
    with pytest.raises(InputError, match=words):
        backend.everything(session, None, options)


def test_an_area_beside_the_raster_is_said(session):
    with pytest.raises(InputError, match="outside the imagery"):
        backend.everything(session, (9000.0, 9000.0, 9100.0, 9100.0), OPTIONS)


def test_the_estimate_bounds_what_comes(session, tmp_path):
    expected = backend.estimate(session, None, OPTIONS)
    found = list(backend.everything(session, None, OPTIONS))
    assert expected.windows == 9
    assert expected.prompts == 9 * 60
    assert len(found) <= expected.most_objects
    assert expected.seconds > 0


class StopAfter:
    """Cancels before the window of a number."""

    def __init__(self, number: int) -> None:
        self.number, self.seen = number, 0

    def report(self, done: float, total: float, text: str = "") -> None:
        self.seen += 1
        if done >= self.number:
            raise Cancelled


def test_a_cancelled_job_goes_on(session, image, tmp_path):
    jobs = tmp_path / "jobs"
    with pytest.raises(Cancelled):
        list(backend.everything(session, None, OPTIONS, job_folder=jobs, progress=StopAfter(5)))
    assert len(list(jobs.glob("*/*.win"))) == 5
    before = list(backend.everything(session, None, OPTIONS))
    reads = len(session.source.reads)
    again = list(backend.everything(session, None, OPTIONS, job_folder=jobs))
    assert len(session.source.reads) == reads  # every window is in the store; nothing is read again
    assert [f.score for f in again] == [f.score for f in before]
    backend.forget_job(session, None, OPTIONS, job_folder=jobs)
    assert not list(jobs.glob("*/*.win"))


def test_a_damaged_window_is_done_again(session, tmp_path):
    jobs = tmp_path / "jobs"
    with pytest.raises(Cancelled):
        list(backend.everything(session, None, OPTIONS, job_folder=jobs, progress=StopAfter(4)))
    for file in jobs.glob("*/*.win"):
        file.write_bytes(file.read_bytes()[:20])
    assert len(list(backend.everything(session, None, OPTIONS, job_folder=jobs))) == len(THINGS)


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    (tmp_path / "file").write_text("")
    log = JobLog(tmp_path / "file", ["x"])
    tiles = [t for row in tile_rows(100, 100, size=64, halo=8) for t in row]
    with pytest.raises(WriteError, match="goes on where it stopped"):
        list(sweep(tiles, lambda tile: b"x", log))


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_a_killed_job_goes_on(tmp_path):
    code = f"""
        import sys, time
        sys.path.insert(0, {str(Path(__file__).parents[3])!r})
        from pathlib import Path
        import tests.conftest
        from oriel.backend.segment.sweep import JobLog, sweep, tile_rows
        tiles = [t for row in tile_rows(2000, 2000, size=256, halo=32) for t in row]
        def work(tile):
            time.sleep(0.02)
            return bytes([tile.row, tile.col]) * 1000
        print("go", flush=True)
        list(sweep(tiles, work, JobLog(Path({str(tmp_path)!r}), ["a"])))
    """
    with subprocess.Popen([sys.executable, "-c", textwrap.dedent(code)], stdout=subprocess.PIPE) as process:
        process.stdout.readline()
        while not list(tmp_path.glob("*/*.win")):
            assert process.poll() is None
        os.kill(process.pid, signal.SIGKILL)
    log = JobLog(tmp_path, ["a"])
    done = log.done()
    worked = []
    tiles = [t for row in tile_rows(2000, 2000, size=256, halo=32) for t in row]
    assert 0 < done < len(tiles)
    results = list(sweep(tiles, lambda t: worked.append(t) or bytes([t.row, t.col]) * 1000, log))
    assert len(worked) == len(tiles) - done
    assert all(payload == bytes([t.row, t.col]) * 1000 for t, payload in results)


def test_labels_hold_the_numbers(session, image, tmp_path):
    found = list(backend.everything(session, None, OPTIONS))
    with backend.LabelWriter(tmp_path / "labels.tif", session.source.ref) as labels:
        for item in found:
            labels.add(item.polygon)
        labels.finish()
    with rasterio.open(tmp_path / "labels.tif") as file:
        values = file.read(1)
        assert file.dtypes == ("uint32",)
        assert file.nodata == 0
    for number, item in enumerate(found, start=1):
        inside = inside_of(list(item.polygon.rings), *values.shape)
        assert (values[inside] == number).mean() > 0.98
