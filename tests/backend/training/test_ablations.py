# SPDX-License-Identifier: GPL-3.0-or-later
"""The switches of the ablations do what their names say, and the table shows what was measured."""

from __future__ import annotations

import json

import numpy as np
import pytest

pytest.importorskip("torch")

import torch
from oriel.backend.models.compact.prompter import CROP, PROMPT_MAPS, Prompter
from oriel.backend.training.ablations import as_markdown, measure
from oriel.backend.training.samples import NO_BOX, Sample
from oriel.backend.training.slots import Slots
from oriel.backend.training.train import _ROOT
from oriel.backend.training.train_prompter import PrompterRun, _cut_skip, _sources


def test_a_cut_skip_stays_cut():
    net = Prompter()
    _cut_skip(net)
    optimizer = torch.optim.AdamW(net.parameters(), lr=1e-2, weight_decay=1e-3)
    logits, _ = net(torch.rand(2, 3, CROP, CROP) * 255, torch.rand(2, PROMPT_MAPS, CROP, CROP))
    logits.square().mean().backward()
    before = net.fine[0].weight.detach().clone()
    optimizer.step()
    coarse = net.context.in_features
    assert not net.fine[0].weight[:, coarse:].any()
    assert (net.fine[0].weight[:, :coarse] != before[:, :coarse]).any()


def test_one_round_never_corrects():
    mask = np.zeros((CROP, CROP), bool)
    mask[50:90, 60:120] = True
    sample = Sample(np.zeros((CROP, CROP, 3), np.uint8), mask, [(80.0, 70.0, 1.0)], NO_BOX)
    slots = Slots(iter([sample] * 20), 2, np.random.default_rng(0), rounds=1)
    for _ in range(4):
        slots.advance(torch.full((2, CROP, CROP), -5.0), torch.zeros(2))
        assert all(len(slot.clicks) == 1 and slot.previous is None for slot in slots._slots)


def test_photos_alone_leave_the_scenes_out(tmp_path, shared_data):
    run = PrompterRun(shared_data, tmp_path, tmp_path / "out", real_share=1.0)
    run.out.mkdir()
    assert [len(source.photos) for source in _sources(run)] == [331, 2]


def test_the_table_shows_each_place(tmp_path):
    places = {"NWPU dev": [120, 0.81, 0.87, 0.86], "Vegas": [56, 0.4, 0.65, 0.7]}
    rows = [{"name": "base", "shows": "", "samples": 16, "places": places}]
    (tmp_path / "ablations.json").write_text(json.dumps(rows))
    lines = as_markdown(tmp_path / "ablations.json").splitlines()
    assert lines[0] == "| run | NWPU dev (120) | Vegas (56) |"
    assert lines[2] == "| base | 0.81, 0.87, 0.86 | 0.40, 0.65, 0.70 |"


@pytest.mark.slow
def test_a_checkpoint_is_measured_through_the_runtime(tmp_path, shared_data):
    torch.save({"mean": Prompter().state_dict()}, tmp_path / "prompter.pt")
    bundle = _ROOT / "resources" / "models" / "oriel_compact.safetensors"
    found = measure(tmp_path / "prompter.pt", bundle, shared_data, limit=2)
    assert all(len(figures) == 4 and figures[0] == 2 for figures in found.values())
