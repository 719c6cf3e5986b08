# SPDX-License-Identifier: GPL-3.0-or-later
"""Random weights in which no tensor is left at 0 or 1, so that two tensors in each other's place show."""

from __future__ import annotations

import math
import re
from collections.abc import Callable

import pytest
import torch

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
