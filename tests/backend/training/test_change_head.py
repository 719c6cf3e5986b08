# SPDX-License-Identifier: GPL-3.0-or-later
"""What the training of the change heads does to their first layers."""

import numpy as np
import torch
from oriel.backend.models.compact.comparer import ChangeNet
from oriel.backend.models.compact.trunk import WIDTHS
from oriel.backend.training.change_head import _average, _fold, _unfold


def statistics():
    rng = np.random.default_rng(3)
    strides = (int(s) for s in ChangeNet().date.lateral)
    return {s: (rng.normal(size=WIDTHS[s]).astype("f4"), rng.uniform(0.5, 2, WIDTHS[s]).astype("f4")) for s in strides}


def maps():
    generator = torch.Generator().manual_seed(4)
    return {int(s): torch.rand(1, WIDTHS[int(s)], 8, 8, generator=generator) for s in ChangeNet().date.lateral}


def test_folded_heads_see_raw_features_as_the_others_see_normalised_ones():
    net, taken, seen = ChangeNet(), statistics(), maps()
    normalised = {
        s: (x - torch.from_numpy(taken[s][0]).view(1, -1, 1, 1)) / torch.from_numpy(taken[s][1]).view(1, -1, 1, 1)
        for s, x in seen.items()
    }
    before = net.date(normalised)
    _fold(net, taken)
    assert torch.allclose(net.date(seen), before, atol=1e-4)


def test_unfolding_takes_folding_back():
    net, taken = ChangeNet(), statistics()
    before = {name: value.clone() for name, value in net.state_dict().items()}
    _fold(net, taken)
    _unfold(net, taken)
    assert all(torch.allclose(value, before[name], atol=1e-5) for name, value in net.state_dict().items())


def test_an_average_lies_half_way():
    net, other = ChangeNet(), ChangeNet()
    before = {name: value.clone() for name, value in net.state_dict().items()}
    _average(net, other)
    for name, value in net.state_dict().items():
        assert torch.allclose(value, (before[name] + other.state_dict()[name]) / 2, atol=1e-6)
