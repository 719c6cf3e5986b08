# SPDX-License-Identifier: GPL-3.0-or-later
"""Pairs become comparable: procedural dates with known shift, other grids, bad input, a real pair in two CRSs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import rasterio
from oriel.backend.change import radiometry
from oriel.backend.change.prepare import PairReport, prepare_pair
from oriel.backend.change.shift import TOLERANCE, Shift
from oriel.backend.errors import Cancelled, InputError
from oriel.backend.raster.grid import apply
from oriel.backend.raster.source import describe, open_source
from oriel.backend.training.scenes import Nuisance, SceneSpec, render_scene, second_date
from oriel.backend.types import Stretch, Window
from rasterio.transform import Affine
from rasterio.warp import Resampling, reproject
from scipy import ndimage

UTM = "EPSG:32633"
PLACED = Affine.translation(500000, 5000000) * Affine.scale(0.4, -0.4)
SIZE = 400


def write(path, rgb, transform=PLACED, crs=UTM):
    image = np.moveaxis(rgb, -1, 0)
    shape = {"width": image.shape[2], "height": image.shape[1], "count": len(image), "dtype": "uint8"}
    with rasterio.open(path, "w", driver="GTiff", **shape, crs=crs, transform=transform) as out:
        out.write(image)
    return path


@pytest.fixture(scope="module")
def town():
    return render_scene(SceneSpec(size=(SIZE, SIZE), gsd=0.4, blur=0.7), 8)


@pytest.fixture(scope="module")
def before(town, tmp_path_factory):
    return write(tmp_path_factory.mktemp("pair") / "before.tif", town.display())


@pytest.mark.parametrize("reach", [0.0, 2.0, 12.0])
def test_a_known_shift_is_found_to_a_third_of_a_pixel(tmp_path, town, before, reach):
    later, _ = second_date(town, 4, changes="construction", nuisance=Nuisance(shift=reach))
    pair = prepare_pair(describe(before), describe(write(tmp_path / "z.tif", later.display())))
    true = np.subtract(later.spec.shift, town.spec.shift)
    found = pair.report.shift
    assert np.hypot(found.dx - true[0], found.dy - true[1]) <= 0.3
    assert pair.report.shifted == (reach > 0)
    assert pair.report.warnings == ()


def test_light_is_brought_to_the_other_date(tmp_path, town, before):
    rgb = town.display()
    hazy = np.clip(rgb.astype(np.float32) * 0.7 + 40, 0, 255).astype(np.uint8)
    first, second = describe(before), describe(write(tmp_path / "z.tif", hazy))
    pair = prepare_pair(first, second)
    assert pair.report.radiometry is not None
    window = Window(0, 50, 50, 300, 300)
    errors = []
    for one, two in ((first, second), (pair.before, pair.after)):
        with open_source(one) as a, open_source(two) as b:
            errors.append(np.abs(a.read(window).rgb.astype(int) - b.read(window).rgb).mean())
    assert errors[1] < 4
    assert errors[1] <= errors[0]


@pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:4326", "EPSG:3857"])
def test_another_crs_and_resolution(tmp_path, town, before, crs):
    later, _ = second_date(town, 5, changes="none", nuisance=Nuisance(season=False, sun=False, shift=3.0))
    bounds = rasterio.warp.transform_bounds(UTM, crs, 500000, 5000000 - SIZE * 0.4, 500000 + SIZE * 0.4, 5000000)
    width, height = 420, 300
    transform = rasterio.transform.from_bounds(*bounds, width, height)
    image = np.zeros((3, height, width), np.uint8)
    source = np.ascontiguousarray(np.moveaxis(later.display(), -1, 0))
    how = {"src_transform": PLACED, "src_crs": UTM, "dst_transform": transform, "dst_crs": crs}
    reproject(source, image, **how, resampling=Resampling.cubic)
    after = describe(write(tmp_path / "z.tif", np.moveaxis(image, 0, -1), transform, crs))
    pair = prepare_pair(describe(before), after)
    assert (pair.before.width, pair.before.height) == (pair.after.width, pair.after.height)
    assert pair.report.shift.trusted
    assert pair.report.overlap > 0.9
    with open_source(pair.before) as a, open_source(pair.after) as b:
        window = Window(0, 20, 20, pair.before.height - 40, pair.before.width - 40)
        one, two = a.read(window), b.read(window)
    both = one.valid & two.valid
    assert both.mean() > 0.9
    grey = [p.rgb.mean(axis=2)[both] for p in (one, two)]
    assert np.corrcoef(grey)[0, 1] > 0.8


def test_the_order_of_the_dates_does_not_matter(tmp_path, town, before):
    later, _ = second_date(town, 6)
    after = write(tmp_path / "z.tif", later.display())
    there, back = (prepare_pair(describe(a), describe(b)) for a, b in ((before, after), (after, before)))
    assert there.before == back.after
    assert there.after == back.before
    assert {there.report.adjusted, back.report.adjusted} == {"first", "second"}


@pytest.mark.parametrize("noise", [1e-9, -1e-9])
def test_the_last_digits_of_a_pixel_size_do_not_choose_the_grid(tmp_path, town, noise):
    placed = Affine.translation(500000, 5000000) * Affine.scale(0.4 * (1 + noise), -0.4 * (1 + noise))
    first = describe(write(tmp_path / "a.tif", town.display()))
    second = describe(write(tmp_path / "b.tif", town.display() // 2, placed))
    there, back = (prepare_pair(*pair, adjust=False) for pair in ((first, second), (second, first)))
    assert (there.report.adjusted, back.report.adjusted) == ("second", "first")
    assert there.affine == back.affine == first.affine


class Told:
    """Keeps what was reported; cancels at a text where that is wanted."""

    def __init__(self, stop=None):
        self.said, self.stop = [], stop

    def report(self, done, total, text=""):
        self.said.append((text, done, total))
        if text == self.stop and done > 0:
            raise Cancelled


def test_each_window_and_strip_is_told_and_may_cancel(tmp_path, town, before, monkeypatch):
    later = write(tmp_path / "z.tif", np.roll(town.display(), 2, axis=1))
    refs = describe(before), describe(later)
    told = Told()
    whole = prepare_pair(*refs, progress=told)
    windows = [done for text, done, _ in told.said if text == "Aligning the dates"]
    assert windows[:49] == list(range(49))
    monkeypatch.setattr(radiometry, "_STRIP", 100 * SIZE)
    told = Told()
    in_strips = prepare_pair(*refs, progress=told)
    strips = [(done, total) for text, done, total in told.said if text == "Comparing the light"]
    assert strips == [(n * 50, SIZE) for n in range(8)]  # four strips of two dates
    assert in_strips.report.radiometry == whole.report.radiometry
    for stop in ("Aligning the dates", "Comparing the light"):
        told = Told(stop)
        with pytest.raises(Cancelled):
            prepare_pair(*refs, progress=told)
        assert sum(text == stop for text, *_ in told.said) == 2


def test_as_it_is(tmp_path, town, before):
    later, _ = second_date(town, 6)
    after = describe(write(tmp_path / "z.tif", later.display()))
    pair = prepare_pair(describe(before), after, adjust=False)
    assert pair.after == after
    assert not pair.report.shifted
    assert pair.report.summary() == "overlap 100%"


def test_bad_pairs_are_refused_in_one_sentence(tmp_path, before):
    first = describe(before)
    rgb = np.full((60, 60, 3), 90, np.uint8)
    with pytest.raises(InputError, match="same layer"):
        prepare_pair(first, first)
    with pytest.raises(InputError, match="first layer has no CRS"):
        prepare_pair(describe(write(tmp_path / "bare.tif", rgb, crs=None)), first)
    with pytest.raises(InputError, match="do not overlap"):
        prepare_pair(first, describe(write(tmp_path / "far.tif", rgb, Affine.translation(9e5, 1e5) * PLACED)))
    corner = PLACED * Affine.translation(SIZE - 10, SIZE - 10)
    with pytest.raises(InputError, match=r"share only 10 x 10 pixels of 0.4 m"):
        prepare_pair(first, describe(write(tmp_path / "corner.tif", rgb, corner)))


def test_an_image_without_anything_to_match_is_warned_about(tmp_path, before):
    flat = describe(write(tmp_path / "flat.tif", np.full((SIZE, SIZE, 3), 90, np.uint8)))
    pair = prepare_pair(describe(before), flat)
    assert "No place looks alike at both dates" in pair.report.warnings[0]
    assert pair.report.tolerance == 2
    assert not pair.report.shifted


def test_few_tie_points_are_counted_in_words(tmp_path, town, before):
    small = PLACED * Affine.translation(100, 100)
    part = write(tmp_path / "small.tif", town.display()[140:100:-1, 100:140], small)
    (said,) = prepare_pair(describe(before), describe(part)).report.warnings
    assert said.startswith("Only 1 place looks alike at both dates, too few to say where the layers lie; they may")


def holed(path, rgb, rows):
    """An image without data in some rows, shown as 0 to 255."""
    rgb = rgb.copy()
    rgb[rows] = 0
    described = describe(write(path, rgb), stretch=Stretch((0.0,) * 3, (255.0,) * 3))
    return replace(described, nodata=(0.0,))


@pytest.mark.parametrize("adjust", [True, False], ids=["aligned", "left as is"])
def test_no_data_at_a_date_or_at_both_is_said(tmp_path, town, before, adjust):
    first, rgb = describe(before), np.maximum(town.display(), 1)
    with pytest.raises(InputError, match=r"'empty.tif' has no data where the layers overlap"):
        prepare_pair(first, holed(tmp_path / "empty.tif", rgb, slice(None)), adjust=adjust)
    upper, lower = (holed(tmp_path / f"{n}.tif", rgb, slice(n * 200, n * 200 + 200)) for n in range(2))
    with pytest.raises(InputError, match="No place has data at both dates"):
        prepare_pair(upper, lower, adjust=adjust)


def test_pixels_of_very_different_size_are_told(tmp_path, town, before):
    coarse = write(tmp_path / "coarse.tif", town.display()[::8, ::8], PLACED * Affine.scale(8))
    said = prepare_pair(describe(before), describe(coarse)).report.warnings
    assert "pixels of 'coarse.tif' are 8 times larger (3.2 m, not 0.4 m)" in said[0]


def test_a_layer_whose_crs_the_user_set(tmp_path, town, before):
    bare = describe(write(tmp_path / "z.tif", town.display(), PLACED * Affine.translation(30, 20), crs=None))
    first = describe(before)
    pair = prepare_pair(first, replace(bare, crs_wkt=first.crs_wkt, gsd=first.gsd), adjust=False)
    with open_source(pair.before) as a, open_source(pair.after) as b:
        window = Window(0, 5, 5, 300, 300)
        one, two = a.read(window).rgb, b.read(window).rgb
    # The second file shows the same picture 30 and 20 pixels further.
    assert np.abs(one[20:, 30:].astype(int) - two[:-20, :-30]).mean() > 5
    assert pair.before.width == SIZE - 30


def test_joplin_in_two_crss(shared_data):
    folder = shared_data / "change" / "joplin_2crs"
    pair = prepare_pair(describe(folder / "pre/tile_337-10160.tif"), describe(folder / "post/tile_31500-6161.tif"))
    assert (pair.before.width, pair.before.height) == (pair.after.width, pair.after.height)
    with open_source(pair.before) as a, open_source(pair.after) as b:
        window = Window(0, 0, 0, min(512, pair.before.height), min(512, pair.before.width))
        assert (a.read(window).valid & b.read(window).valid).mean() > 0.3


def test_the_report_says_how_the_shift_was_found():
    alone = PairReport(1.0, 0.5, Shift(3.0, 4.0, 20, 30, 0.2), True, None, ())
    assert alone.summary() == "overlap 100%, second date shifted 5.0 px (20 of 30 tie points agree within 0.2 px)"
    joint = replace(alone, shift=Shift(3.0, 4.0, 2, 30, 0.2, joint=True))
    assert joint.summary() == "overlap 100%, second date shifted 5.0 px (by all windows together)"
    assert joint.tolerance == 1
    warp = (1.003, -0.00525, 3.0, 0.00525, 1.003, 4.0)
    turned = replace(alone, shift=replace(alone.shift, warp=warp))
    assert "shifted 5.0 px, turned 0.30°, scaled 1.0030 (20 of 30" in turned.summary()
    assert replace(alone, shifted=False).summary() == "overlap 100%, no shift (20 of 30 tie points agree within 0.2 px)"


WARP = np.array([(1.003, -0.0012), (0.0052, 1.003)])


def warped(rgb, matrix=WARP, shift=(2.3, -1.6)):
    """The picture with what lay at p at middle + matrix (p - middle) + shift."""
    inverse = np.linalg.inv(matrix)[::-1, ::-1]
    middle = np.array(rgb.shape[:2]) / 2 - 0.5
    offset = middle - inverse @ (middle + np.array(shift)[::-1])
    bands = np.moveaxis(rgb, 2, 0).astype(np.float32)
    moved = [ndimage.affine_transform(band, inverse, offset, mode="reflect") for band in bands]
    return np.clip(np.stack(moved, -1), 0, 255).astype(np.uint8)


def error(report):
    """Largest error anywhere in a pair that was warped by WARP, in pixels."""
    xy = np.array([(x, y) for x in (0, SIZE / 2, SIZE) for y in (0, SIZE / 2, SIZE)], float)
    true = (xy - SIZE / 2) @ WARP.T + SIZE / 2 + (2.3, -1.6)
    return np.hypot(*(apply(report.shift.matrix, xy) - true).T).max()


@pytest.mark.parametrize("changes", ["none", "construction"])
def test_a_turned_scaled_and_sheared_date_is_brought_back(tmp_path, town, before, changes):
    later, _ = second_date(town, 4, changes=changes, nuisance=Nuisance(shift=0.0))
    report = prepare_pair(describe(before), describe(write(tmp_path / "z.tif", warped(later.display())))).report
    assert report.shift.warp is not None
    assert report.shifted
    assert error(report) <= 0.5
    assert "turned 0.1" in report.summary()
    assert report.warnings == ()


def test_a_warped_pair_shows_the_same_places_and_mirrors(tmp_path, town, before):
    after = write(tmp_path / "z.tif", warped(town.display()))
    there, back = (prepare_pair(describe(a), describe(b)) for a, b in ((before, after), (after, before)))
    assert (there.before, there.after) == (back.after, back.before)
    with open_source(there.before) as a, open_source(there.after) as b:
        one, two = (s.read(Window(0, 10, 10, SIZE - 20, SIZE - 20)).rgb.astype(int) for s in (a, b))
    assert np.median(np.abs(one - two)) <= 3
    assert np.corrcoef(one.ravel(), two.ravel())[0, 1] > 0.95


def test_an_unchanged_pair_is_left_where_it_is(tmp_path, town, before):
    noise = np.random.default_rng(0).integers(-6, 7, (SIZE, SIZE, 3))
    after = describe(write(tmp_path / "z.tif", np.clip(town.display() + noise, 0, 255).astype(np.uint8)))
    pair = prepare_pair(describe(before), after)
    assert not pair.report.shifted
    assert pair.report.shift.warp is None
    assert pair.after.affine == after.affine
    assert not pair.after.warped


def test_tie_points_say_how_far_off_they_are(tmp_path, town, before):
    report = prepare_pair(describe(before), describe(write(tmp_path / "z.tif", warped(town.display())))).report
    assert len(report.ties) == report.shift.points
    assert sum(point.agrees for point in report.ties) == report.shift.inliers
    assert np.median([point.residual for point in report.ties]) < TOLERANCE / 2
    assert all(0 <= value <= SIZE for point in report.ties for value in point.xy)
    assert prepare_pair(describe(before), describe(tmp_path / "z.tif"), adjust=False).report.ties == ()
