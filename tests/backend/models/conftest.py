# SPDX-License-Identifier: GPL-3.0-or-later
"""Random weights in which no tensor is left at 0 or 1, so that two tensors in each other's place show; MobileSAM's."""

from __future__ import annotations

import math
import re
from collections.abc import Callable

import pytest
import torch
from segment_anything import sam_model_registry

Shapes = dict[str, tuple[int, ...]]
Randomise = Callable[[dict[str, torch.Tensor], int], dict[str, torch.Tensor]]

_TABLE = re.compile(r"(_token|_tokens|_embed|token_embedding|point_embeddings\.\d)\.weight$|gaussian_matrix$")


@pytest.fixture(scope="session")
def randomise() -> Randomise:
    """Return the function that draws weights: (state dict, seed) -> state dict."""
    return _randomise


def _randomise(state: dict[str, torch.Tensor], seed: int) -> dict[str, torch.Tensor]:
    """Give a state dict of the same names and shapes, drawn so that activations stay near 1."""
    generator = torch.Generator().manual_seed(seed)
    return {name: _draw(name, tensor, generator) for name, tensor in state.items()}


def _draw(name: str, tensor: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
    if not tensor.is_floating_point():
        return tensor.clone()
    noise = torch.randn(tensor.shape, generator=generator)
    if name.endswith("logit_scale"):
        return torch.full(tensor.shape, math.log(50.0))
    if tensor.ndim == 1 and name.endswith("weight"):  # a norm
        return 1 + 0.2 * noise
    if tensor.ndim == 1:
        return 0.2 * noise
    if "pos_embed" in name or "rel_pos" in name or "positional_embedding" in name:
        return 0.3 * noise
    if name.endswith(("proj", "text_projection")):  # CLIP multiplies with these from the right
        return noise / math.sqrt(tensor.shape[0])
    if _TABLE.search(name):
        return noise
    return noise / math.sqrt(tensor[0].numel())


# MobileSAM ------------------------------------------------------------------------------------------------------------


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


@pytest.fixture(scope="session")
def mobile_sam_state() -> dict[str, torch.Tensor]:
    """MobileSAM's state dict by the names and shapes of its published file, drawn at random."""
    with torch.device("meta"):
        whole = sam_model_registry["vit_b"]().state_dict()
    rest = {name: tensor for name, tensor in whole.items() if not name.startswith("image_encoder.")}
    encoder = {
        f"image_encoder.{name}": torch.empty(
            shape, device="meta", dtype=torch.long if name.endswith("num_batches_tracked") else torch.float32
        )
        for name, shape in published_encoder().items()
    }
    state = _randomise({**encoder, **rest}, 5)
    for name in encoder:
        if name.endswith("running_var"):
            state[name] = state[name].abs() + 0.5
        elif name.endswith("num_batches_tracked"):
            state[name] = torch.tensor(7)
    return state
