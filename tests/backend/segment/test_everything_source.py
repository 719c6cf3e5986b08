# SPDX-License-Identifier: GPL-3.0-or-later
"""A raster on a disk or a share that goes away, or is rewritten, while everything in it is outlined."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
import rasterio
from oriel import backend
from oriel.backend.errors import RasterChangedError
from oriel.backend.types import Stretch
from rasterio.transform import Affine

from tests.backend.segment.test_everything import OPTIONS, THINGS, ColourModel
from tests.fakes import scene

PLACE = Affine(0.5, 0, 500_000, 0, -0.5, 5_000_300)
WINDOWS, DONE = 9, 5


def write(path, things):
    rgb = np.moveaxis(scene(600, 640, *things), -1, 0)
    profile = {"width": 640, "height": 600, "count": 3, "dtype": "uint8", "crs": "EPSG:32633", "transform": PLACE}
    with rasterio.open(path, "w", driver="GTiff", **profile) as file:
        file.write(rgb)


@pytest.fixture
def photo(tmp_path):
    write(tmp_path / "photo.tif", THINGS)
    return tmp_path / "photo.tif"


def opened(photo, store):
    """A session of its own, as after a restart; nothing that was encoded before is known to it."""
    ref = backend.describe(photo, stretch=Stretch((0.0,) * 3, (255.0,) * 3))
    return backend.SegmentSession(backend.open_source(ref), ColourModel(), backend.FeatureStore(store))


class Then:
    """Does something to the file before a window of a number is looked at."""

    def __init__(self, act) -> None:
        self.act = act

    def report(self, done: float, total: float, text: str = "") -> None:
        if done == DONE and self.act is not None:
            act, self.act = self.act, None
            act()


def rings(found):
    return [np.round(item.polygon.rings[0], 6).tolist() for item in found]


def stopped(session, jobs, act):
    with pytest.raises(RasterChangedError) as caught:
        list(backend.everything(session, None, OPTIONS, job_folder=jobs, progress=Then(act)))
    assert len(list(jobs.glob("*/*.win"))) == DONE
    return str(caught.value)


@pytest.mark.parametrize("restarted", [False, True])
def test_a_raster_that_went_away_comes_back_and_the_job_goes_on(photo, tmp_path, restarted):
    whole = rings(backend.everything(opened(photo, tmp_path / "a"), None, OPTIONS))
    session, away, jobs = opened(photo, tmp_path / "b"), photo.with_suffix(".away"), tmp_path / "jobs"
    said = stopped(session, jobs, lambda: photo.rename(away))
    assert "'photo.tif' is gone or cannot be reached any more" in said
    assert f"{DONE} of {WINDOWS} windows are done and kept" in said
    assert "goes on where it stopped" in said
    with pytest.raises(RasterChangedError, match="is gone"):  # asked again too early: still said, nothing lost
        list(backend.everything(session, None, OPTIONS, job_folder=jobs))
    assert len(list(jobs.glob("*/*.win"))) == DONE
    if restarted:
        shutil.copy(away, photo)  # another inode, another time: what counts is the content
        session = opened(photo, tmp_path / "c")
    else:
        away.rename(photo)
    before = session.model.encodes
    assert rings(backend.everything(session, None, OPTIONS, job_folder=jobs)) == whole
    assert session.model.encodes - before == WINDOWS - DONE
    backend.forget_job(session, None, OPTIONS, job_folder=jobs)
    assert not list(jobs.glob("*/*.win"))


def test_a_raster_that_was_rewritten_gives_nothing_of_before(photo, tmp_path):
    whole = rings(backend.everything(opened(photo, tmp_path / "a"), None, OPTIONS))
    old, jobs = photo.read_bytes(), tmp_path / "jobs"
    said = stopped(opened(photo, tmp_path / "b"), jobs, lambda: write(photo, THINGS[2:]))
    assert "'photo.tif' was changed while it was in use. Start again to read it anew." in said
    fresh = rings(backend.everything(opened(photo, tmp_path / "c"), None, OPTIONS))
    assert rings(backend.everything(opened(photo, tmp_path / "d"), None, OPTIONS, job_folder=jobs)) == fresh
    assert len(fresh) == len(whole) - 2
    photo.write_bytes(old)  # the first version is put back: its windows are still there
    session = opened(photo, tmp_path / "e")
    assert rings(backend.everything(session, None, OPTIONS, job_folder=jobs)) == whole
    assert session.model.encodes == WINDOWS - DONE
