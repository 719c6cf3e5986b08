# SPDX-License-Identifier: GPL-3.0-or-later
"""The JSON card of a learned network: what goes in, what comes out (docs/networks.md)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import os
    from pathlib import Path

Task = Literal["change", "segmentation"]
Layout = Literal["cat", "two", "stack", "single"]
Activation = Literal["none", "sigmoid", "softmax", "argmax"]


@dataclass(frozen=True)
class NetworkCard:
    """What a network expects and gives; the fields of the JSON file, see docs/networks.md."""

    name: str
    task: Task
    layout: Layout


def load_card(path: str | os.PathLike[str]) -> NetworkCard:
    """Read and check a card; for a network's own file, the card beside it (`net.pt` -> `net.json`).

    Raises:
        WeightsError: no card there, not JSON, or a field is missing, unknown or contradicts another one.
    """
    raise NotImplementedError


def card_path(network: str | os.PathLike[str]) -> Path:
    """Where the card of a network's file lies."""
    raise NotImplementedError
