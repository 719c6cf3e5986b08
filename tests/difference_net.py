# SPDX-License-Identifier: GPL-3.0-or-later
"""A small real network with its card: what differs by more than a fifth changed."""

from __future__ import annotations

import json

import torch

CARD = {"name": "Difference", "task": "change", "layout": "cat", "activation": "sigmoid", "tile": 128}


class Difference(torch.nn.Module):
    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return 40 * ((x[:, 3:] - x[:, :3]).abs().amax(1, keepdim=True) - 0.2)


def write_difference(folder, **fields):
    """The network as TorchScript and its card, with other fields where given; both paths."""
    torch.jit.save(torch.jit.trace(Difference(), torch.rand(1, 6, 128, 128)), str(folder / "net.pt"))
    (folder / "net.json").write_text(json.dumps({**CARD, "licence": "CC0", **fields}))
    return folder / "net.pt", folder / "net.json"
