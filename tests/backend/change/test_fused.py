# SPDX-License-Identifier: GPL-3.0-or-later
"""A network's answer weighed with Oriel's own."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from oriel.backend.change.detect import Evidence, change_objects
from oriel.backend.change.fused import NETWORK_WEIGHT, fused_change
from oriel.backend.search.field import TokenField
from oriel.backend.search.tokens import TokenGrid

SIDE = 192  # pixels


def evidence(stride, value, block=None, *, area=(0, SIDE, 0, SIDE), **fields):
    """Evidence on cells of some pixels: `value` in a block (y0, y1, x0, x1 in pixels), 0.02 elsewhere."""
    grid = TokenGrid(0, stride, 64, 48, SIDE, SIDE)
    y0, y1, x0, x1 = area
    row, col = y0 // stride, x0 // stride
    values = np.full((-(-y1 // stride) - row, -(-x1 // stride) - col), 0.02, np.float32)
    if block is not None:
        b = [v // stride for v in block]
        values[b[0] - row : b[1] - row, b[2] - col : b[3] - col] = value
    flat = np.zeros_like(values)
    return Evidence(TokenField(grid, row, col, values), flat, flat, np.ones(values.shape, bool), **fields)


BLOCK, BESIDE = (48, 96, 64, 128), (112, 160, 64, 128)


def at(found, block):
    pitch, field = int(found.field.grid.pitch), found.field
    y, x = (block[0] + block[1]) // 2 // pitch - field.row, (block[2] + block[3]) // 2 // pitch - field.col
    return float(field.values[y, x])


@pytest.mark.parametrize(("network", "own", "expected"), [(0.99, 0.01, True), (0.01, 0.99, False)])
def test_where_both_are_clear_the_network_decides(network, own, expected):
    fused = fused_change(evidence(1, network, BLOCK), evidence(4, own, BLOCK))
    assert (at(fused, BLOCK) > 0.5) == expected


@pytest.mark.parametrize("own", [0.9, 0.1])
def test_where_the_network_is_undecided_oriels_own_comparison_decides(own):
    fused = fused_change(evidence(1, 0.5, BLOCK), evidence(4, own, BLOCK))
    assert (at(fused, BLOCK) > 0.5) == (own > 0.5)
    logit = (1 - NETWORK_WEIGHT) * np.log(own / (1 - own))
    assert at(fused, BLOCK) == pytest.approx(1 / (1 + np.exp(-logit)), abs=1e-4)


@pytest.mark.parametrize("stride", [1, 2, 4, 8, 16])
def test_any_cells_of_the_network_lie_where_they_should(stride):
    fused = fused_change(evidence(stride, 0.99, BLOCK), evidence(4, 0.99, BLOCK, judged="contrast"))
    (item,) = change_objects(None, fused)
    ring = item.polygon.rings[0]
    found = (*ring.min(axis=0), *ring.max(axis=0))
    assert found == pytest.approx((BLOCK[2], BLOCK[0], BLOCK[3], BLOCK[1]), abs=max(4, stride))


def test_areas_that_begin_elsewhere():
    area = (32, 160, 48, 144)
    whole = fused_change(evidence(1, 0.99, BLOCK), evidence(4, 0.9, BLOCK))
    part = fused_change(evidence(1, 0.99, BLOCK, area=area), evidence(4, 0.9, BLOCK, area=area))
    np.testing.assert_allclose(part.field.values, whole.field.values[8:40, 12:36], atol=1e-5)


def test_places_without_data_for_the_network_are_left_out():
    network = evidence(1, 0.99, BLOCK)
    seen = network.valid.copy()
    seen[:, 96:] = False
    fused = fused_change(replace(network, valid=seen), evidence(4, 0.99, BLOCK))
    assert not fused.valid[:, 25:].any()
    assert fused.valid[:, :23].all()
    assert fused.field.values[16, 28] == 0


def test_classes_come_from_the_network_and_nothing_else_does():
    network = evidence(2, 0.99, BLOCK, names=("roof", "pool"))
    network = replace(network, concept=np.ones(network.valid.shape, np.uint8), direction=network.valid.astype("f4"))
    own = evidence(4, 0.9, BLOCK)
    (item,) = change_objects(None, fused_change(network, own))
    assert (item.kind, item.class_to) == ("appeared", "pool")
    assert fused_change(evidence(2, 0.99, BESIDE), own).names == ()
