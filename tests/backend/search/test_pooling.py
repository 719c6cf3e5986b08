# SPDX-License-Identifier: GPL-3.0-or-later
"""Adjoint pooling against pooling at pixels."""

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from oriel.backend.errors import InputError
from oriel.backend.search.pooling import mask_at, pool_masks
from oriel.backend.types import Mask, Window


def at_pixels(tokens, mask, origin, stride):
    """The plain way: torch's bilinear upsampling, then the mean under the mask."""
    up = torch.nn.functional.interpolate(
        torch.from_numpy(tokens).permute(2, 0, 1)[None], scale_factor=stride, mode="bilinear", align_corners=False
    )[0].permute(1, 2, 0)
    whole = np.zeros(up.shape[:2], bool)
    for r, c in np.argwhere(mask) + np.array(origin):
        if 0 <= r < whole.shape[0] and 0 <= c < whole.shape[1]:
            whole[r, c] = True
    return up.numpy()[whole].mean(axis=0) if whole.any() else np.zeros(tokens.shape[2], np.float32)


@given(st.integers(0, 10_000), st.integers(-20, 70), st.integers(-20, 70))
def test_the_same_as_the_mean_of_upsampled_tokens(seed, row, col):
    rng = np.random.default_rng(seed)
    tokens = rng.standard_normal((rng.integers(1, 6), rng.integers(1, 6), 5)).astype(np.float32)
    mask = rng.random((rng.integers(1, 40), rng.integers(1, 40))) < 0.3
    got = pool_masks(tokens, [mask], [(row, col)], 16)[0]
    np.testing.assert_allclose(got, at_pixels(tokens, mask, (row, col), 16), atol=1e-5)


def test_masks_are_independent_of_each_other():
    rng = np.random.default_rng(0)
    tokens = rng.standard_normal((8, 9, 7)).astype(np.float32)
    masks = [rng.random((30, 20)) < 0.5 for _ in range(5)]
    origins = [(int(r), int(c)) for r, c in rng.integers(0, 90, (5, 2))]
    together = pool_masks(tokens, masks, origins, 16)
    alone = [pool_masks(tokens, [m], [o], 16)[0] for m, o in zip(masks, origins, strict=True)]
    np.testing.assert_array_equal(together, alone)


def test_a_mask_without_origin_is_refused():
    with pytest.raises(InputError, match="one origin a mask"):
        pool_masks(np.zeros((2, 2, 3), np.float32), [np.ones((2, 2), bool)], [], 16)


def test_a_mask_of_a_finer_level_comes_down_to_the_tokens_level():
    logits = np.full((40, 60), -1, np.float32)
    logits[10:30, 20:50] = 1
    inside, origin = mask_at(Mask(Window(-1, 100, 200, 40, 60), logits, 1.0, 1.0), 0)
    assert origin == (50, 100)
    assert inside.shape == (20, 30)
    assert inside[5:15, 10:25].all()
    assert inside.sum() == 150
