# SPDX-License-Identifier: GPL-3.0-or-later
"""Work on one region looks at the field round it alone, and finds what the whole field would give."""

import numpy as np
import pytest
from oriel.backend.search.field import TokenField, agreement, cut, mask_tokens, region_peaks, regions, token_share
from oriel.backend.search.tokens import TokenGrid
from oriel.backend.types import Mask, Window
from scipy import ndimage


@pytest.fixture
def field():
    rng = np.random.default_rng(2)
    values = ndimage.gaussian_filter(rng.random((60, 90)), 2).astype(np.float32)
    values = (values - values.min()) / np.ptp(values)
    return TokenField(TokenGrid(0, 16, 256, 192, 2000, 3000), 7, 11, values)


def mask_of(field, row, col, side=70):
    y, x = (row + field.row) * 16, (col + field.col) * 16
    logits = np.full((side, side), -1.0, np.float32)
    logits[5:-9, 8:-3] = 1.0
    return Mask(Window(0, y, x, side, side), logits, 0.8, 0.9)


@pytest.mark.parametrize("place", [(0, 0), (25, 40), (56, 86), (55, 3)])
def test_agreement_is_that_of_the_whole_field(field, place):
    mask = mask_of(field, *place)
    share = token_share(field, mask)
    inside = share > 0.5
    near, far = (ndimage.binary_dilation(inside, iterations=n) for n in (1, 3))
    for region in regions(field, 0.8)[:6]:
        want = inside[region.at].mean(), field.values[inside].mean(), field.values[far & ~near].mean()
        np.testing.assert_allclose(agreement(field, region, mask), want, rtol=1e-6)


def test_a_mask_beyond_the_field_agrees_with_nothing(field):
    mask = mask_of(field, 200, 400)
    assert agreement(field, regions(field, 0.8)[0], mask) == (0.0, 0.0, 0.0)
    part, _ = cut(field, mask_tokens(field, [mask]))
    assert token_share(part, mask).size == 0


def test_peaks_are_those_of_the_whole_field(field):
    smooth = ndimage.gaussian_filter(field.values, 0.7)
    local = ndimage.maximum_filter(smooth, 3)
    for region in regions(field, 0.7):
        found = {tuple(xy) for xy in region_peaks(field, region, 0.7)}
        rows, cols = region.at
        top = (smooth[rows, cols] >= local[rows, cols]) & (field.values[rows, cols] >= 0.7)
        want = {((c + 11 + 0.5) * 16, (r + 7 + 0.5) * 16) for r, c in zip(rows[top], cols[top], strict=True)}
        assert found <= want
        assert len(found) == min(len(want), 24)
