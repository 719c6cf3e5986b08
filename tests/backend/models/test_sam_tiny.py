# SPDX-License-Identifier: GPL-3.0-or-later
"""MobileSAM's state dict, by the names and shapes of its published file, on timm's TinyViT."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from oriel.backend.device import Device
from oriel.backend.errors import WeightsError
from oriel.backend.models.sam import SamModel
from oriel.backend.models.sam_tiny import TinyEncoder, timm_names
from oriel.backend.types import Prompts

CPU = Device("cpu", "cpu", "CPU", "float32", 8, 16)


@pytest.fixture(scope="module")
def state(mobile_sam_state: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    return mobile_sam_state


def test_every_tensor_finds_its_place(state: dict[str, torch.Tensor]) -> None:
    renamed = timm_names(state)
    expected = TinyEncoder().state_dict()
    found = {name.removeprefix("image_encoder."): tensor for name, tensor in renamed.items() if "image_encoder" in name}
    assert {name: tensor.shape for name, tensor in found.items()} == {name: t.shape for name, t in expected.items()}
    assert len(renamed) == len(state) - 4
    same = state["image_encoder.layers.1.downsample.conv2.c.weight"]
    assert torch.equal(found["stages.2.downsample.conv2.conv.weight"], same)


def test_encode_and_decode(state: dict[str, torch.Tensor]) -> None:
    model = SamModel(dict(state), CPU, arch="vit_t", exact=True)
    rgb = np.random.default_rng(1).integers(0, 256, (512, 384, 3), dtype=np.uint8)
    arrays = model.encode(rgb)
    embedding = arrays["image_embedding"]
    assert embedding.shape == (256, 64, 64)
    assert 0.1 < embedding.std() < 10
    (answer,) = model.decode(arrays, [Prompts(np.array([[20.0, 30.0]]), np.array([1]))])
    assert answer.logits.shape == (3, 256, 256)
    assert np.isfinite(answer.logits).all()


def test_wrong_model(state: dict[str, torch.Tensor]) -> None:
    with pytest.raises(WeightsError, match=r"'x\.pt' holds MobileSAM, but SAM ViT-B was asked for"):
        SamModel(dict(state), CPU, name="x.pt", arch="vit_b")
    fewer = {name: tensor for name, tensor in state.items() if "layers.3" not in name}
    with pytest.raises(WeightsError, match=r"'x\.pt' does not fit MobileSAM; missing tensors: \d+ of \d+"):
        SamModel(fewer, CPU, name="x.pt")
