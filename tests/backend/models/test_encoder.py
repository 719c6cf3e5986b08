# SPDX-License-Identifier: GPL-3.0-or-later
"""The words' half of Oriel Compact: shapes, unit length, and independence of memory layout."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from oriel.backend.models.compact import trunk
from oriel.backend.models.compact.encoder import DIM, Encoder
from oriel.backend.models.compact.trunk import normalise


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    torch.manual_seed(0)
    return Encoder().eval()


@pytest.mark.parametrize(("height", "width"), [(32, 32), (96, 160)])
def test_one_unit_token_for_each_16_pixels(encoder: Encoder, height: int, width: int) -> None:
    rgb = np.random.default_rng(1).integers(0, 256, (height, width, 3), dtype=np.uint8)
    tokens, pooled = encoder.encode(rgb)
    assert tokens.shape == (height // 16, width // 16, DIM)
    assert pooled.shape == (DIM,)
    assert tokens.dtype == pooled.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(tokens, axis=2), 1, atol=1e-5)
    np.testing.assert_allclose(np.linalg.norm(pooled), 1, atol=1e-5)


def test_encode_is_the_forward_pass(encoder: Encoder) -> None:
    rgb = np.random.default_rng(2).integers(0, 256, (64, 96, 3), dtype=np.uint8)
    with torch.no_grad():
        tokens, pooled = encoder(torch.from_numpy(rgb).permute(2, 0, 1)[None].float())
    mine, whole = encoder.encode(rgb[:, ::-1][:, ::-1])
    np.testing.assert_allclose(mine, tokens[0].permute(1, 2, 0), atol=1e-5)
    np.testing.assert_allclose(whole, pooled[0], atol=1e-5)


def test_strips_of_wide_maps_change_nothing(encoder: Encoder, monkeypatch: pytest.MonkeyPatch) -> None:
    image = torch.rand(1, 3, 96, 160, generator=torch.Generator().manual_seed(3)) * 255
    with torch.no_grad():
        whole = encoder.trunk(normalise(image))
        monkeypatch.setattr(trunk, "_LARGE", 0)
        monkeypatch.setattr(trunk, "_STRIP", 20_000)
        strips = encoder.trunk(normalise(image))
    for stride, values in whole.items():
        torch.testing.assert_close(strips[stride], values, rtol=1e-5, atol=1e-5)
