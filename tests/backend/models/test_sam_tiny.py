# SPDX-License-Identifier: GPL-3.0-or-later
"""MobileSAM's state dict, by the names and shapes of its published file, on timm's TinyViT."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
import torch
from oriel.backend.device import Device
from oriel.backend.errors import WeightsError
from oriel.backend.models.sam import SamModel
from oriel.backend.models.sam_tiny import TinyEncoder, timm_names
from oriel.backend.types import Prompts
from segment_anything import sam_model_registry

CPU = Device("cpu", "cpu", "CPU", "float32", 8, 16)
Shapes = dict[str, tuple[int, ...]]


def conv_norm(name: str, out: int, into: int, side: int) -> Shapes:
    norm = {f"{name}.bn.{part}": (out,) for part in ("weight", "bias", "running_mean", "running_var")}
    return {f"{name}.c.weight": (out, into, side, side), **norm, f"{name}.bn.num_batches_tracked": ()}


def merging(name: str, into: int, out: int) -> Shapes:
    return {
        **conv_norm(f"{name}.conv1", out, into, 1),
        **conv_norm(f"{name}.conv2", out, 1, 3),
        **conv_norm(f"{name}.conv3", out, out, 1),
    }


def tiny_block(name: str, dim: int, heads: int, window: int) -> Shapes:
    return {
        f"{name}.attn.attention_biases": (heads, window * window),
        **{f"{name}.{norm}.{part}": (dim,) for norm in ("attn.norm", "mlp.norm") for part in ("weight", "bias")},
        f"{name}.attn.qkv.weight": (3 * dim, dim),
        f"{name}.attn.qkv.bias": (3 * dim,),
        f"{name}.attn.proj.weight": (dim, dim),
        f"{name}.attn.proj.bias": (dim,),
        f"{name}.mlp.fc1.weight": (4 * dim, dim),
        f"{name}.mlp.fc1.bias": (4 * dim,),
        f"{name}.mlp.fc2.weight": (dim, 4 * dim),
        f"{name}.mlp.fc2.bias": (dim,),
        **conv_norm(f"{name}.local_conv", dim, 1, 3),
    }


def published_encoder() -> Shapes:
    """Names and shapes as the published modules define them, written down here a second time on purpose."""
    shapes = {**conv_norm("patch_embed.seq.0", 32, 3, 3), **conv_norm("patch_embed.seq.2", 64, 32, 3)}
    for block in range(2):
        name = f"layers.0.blocks.{block}"
        shapes |= conv_norm(f"{name}.conv1", 256, 64, 1) | conv_norm(f"{name}.conv2", 256, 1, 3)
        shapes |= conv_norm(f"{name}.conv3", 64, 256, 1)
    for layer, (dim, depth, heads, window) in enumerate([(128, 2, 4, 7), (160, 6, 5, 14), (320, 2, 10, 7)], start=1):
        for block in range(depth):
            shapes |= tiny_block(f"layers.{layer}.blocks.{block}", dim, heads, window)
    for layer, (into, out) in enumerate([(64, 128), (128, 160), (160, 320)]):
        shapes |= merging(f"layers.{layer}.downsample", into, out)
    shapes |= {"norm_head.weight": (320,), "norm_head.bias": (320,), "head.weight": (1000, 320), "head.bias": (1000,)}
    shapes |= {"neck.0.weight": (256, 320, 1, 1), "neck.2.weight": (256, 256, 3, 3)}
    return shapes | {f"neck.{norm}.{part}": (256,) for norm in (1, 3) for part in ("weight", "bias")}


@pytest.fixture(scope="module")
def state(randomise: Any) -> dict[str, torch.Tensor]:
    with torch.device("meta"):
        whole = sam_model_registry["vit_b"]().state_dict()
    rest = {name: tensor for name, tensor in whole.items() if not name.startswith("image_encoder.")}
    encoder = {
        f"image_encoder.{name}": torch.empty(
            shape, device="meta", dtype=torch.long if name.endswith("num_batches_tracked") else torch.float32
        )
        for name, shape in published_encoder().items()
    }
    state = randomise({**encoder, **rest}, 5)
    for name in encoder:
        if name.endswith("running_var"):
            state[name] = state[name].abs() + 0.5
        elif name.endswith("num_batches_tracked"):
            state[name] = torch.tensor(7)
    return state


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
