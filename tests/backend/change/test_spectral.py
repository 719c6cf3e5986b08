# SPDX-License-Identifier: GPL-3.0-or-later
"""Change from band values."""

import numpy as np
import pytest
from oriel.backend.change.spectral import change_vector, ir_mad, otsu
from oriel.backend.errors import InputError
from oriel.backend.raster.source import describe, open_source
from oriel.backend.types import Window


def pair(seed=0, bands=4, size=96):
    rng = np.random.default_rng(seed)
    before = rng.normal(100, 20, (bands, size, size)).cumsum(axis=0)
    after = before * 1.3 - 20 + rng.normal(0, 2, before.shape)
    after[:, 20:40, 30:60] = rng.normal(0, 60, (bands, 20, 30)) + 150
    truth = np.zeros((size, size), bool)
    truth[20:40, 30:60] = True
    return before, after, truth


@pytest.mark.parametrize("score", [change_vector, lambda *a: ir_mad(*a).chi], ids=["cva", "ir-mad"])
def test_finds_what_changed_whatever_gain_and_offset(score):
    before, after, truth = pair()
    chi = score(before, after, np.ones_like(truth))
    found = chi > otsu(chi)
    assert (found & truth).sum() / (found | truth).sum() > 0.8


def test_ir_mad_is_the_same_both_ways():
    before, after, truth = pair()
    valid = np.ones_like(truth)
    np.testing.assert_allclose(ir_mad(before, after, valid).chi, ir_mad(after, before, valid).chi, rtol=1e-3)


def test_pixels_without_data_do_not_count():
    before, after, truth = pair()
    valid = ~truth
    after[:, truth] = np.nan
    chi = ir_mad(before, after, valid).chi
    assert np.isfinite(chi).all()
    assert (chi[truth] == 0).all()


def test_too_few_pixels_are_refused():
    before, after, truth = pair()
    valid = np.zeros_like(truth)
    valid.ravel()[:30] = True
    with pytest.raises(InputError, match="Only 30 pixels are valid"):
        ir_mad(before, after, valid)


def test_different_grids_are_refused():
    with pytest.raises(InputError, match="different grids"):
        change_vector(np.zeros((3, 4, 4)), np.zeros((3, 5, 4)), np.ones((4, 4), bool))


def test_taizhou_reaches_the_published_accuracy(shared_data):
    folder = shared_data / "change" / "taizhou"
    window = Window(0, 0, 0, 400, 400)
    bands = range(1, 7)
    dates, valid = zip(
        *[open_source(describe(folder / n)).read_bands(window, bands) for n in ("2000TM", "2003TM")], strict=True
    )
    changed, same = (
        open_source(describe(folder / n)).read_bands(window, (1,))[0][0] > 0 for n in ("change.bmp", "unchanged.bmp")
    )
    chi = ir_mad(*dates, valid[0] & valid[1]).chi
    found = chi > otsu(chi)
    right = (found & changed).sum() + (~found & same).sum()
    labelled = changed.sum() + same.sum()
    assert right / labelled >= 0.97
