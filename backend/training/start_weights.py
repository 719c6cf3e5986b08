# SPDX-License-Identifier: GPL-3.0-or-later
"""The trained start of the trunk: MobileNetV2 on ImageNet (Apache-2.0), as numpy arrays with batch norms folded."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import torch

from ..errors import WeightsError
from ..models.compact.trunk import InvertedResidual, Trunk


def load_trunk(folder: Path) -> Trunk:
    """Build the trunk from `conv_<n>_weight.npy`, `conv_<n>_bias.npy` in `folder`, in the order of n.

    Raises:
        WeightsError: the folder does not hold the layers of MobileNetV2.
    """
    trunk = Trunk()
    layers = [trunk.stem]
    for block in trunk.blocks:
        if not isinstance(block, InvertedResidual):
            continue
        layers += [c for c in (block.expand, block.filter, block.project) if c is not None]
    files = sorted(folder.glob("conv_*_weight.npy"), key=lambda p: int(re.findall(r"_(\d+)_", p.name)[0]))
    if len(files) < len(layers):
        raise WeightsError(
            f"{folder} holds {len(files)} convolution files, MobileNetV2 needs {len(layers)}: point to its weights.",
        )
    for layer, file in zip(layers, files, strict=False):
        weight = torch.from_numpy(np.load(file))
        bias = torch.from_numpy(np.load(file.with_name(file.name.replace("weight", "bias"))))
        if weight.shape != layer.weight.shape:
            raise WeightsError(
                f"{file.name} has the shape {tuple(weight.shape)}, expected {tuple(layer.weight.shape)}.",
            )
        layer.weight.data.copy_(weight)
        if layer.bias is not None:
            layer.bias.data.copy_(bias)
    return trunk
