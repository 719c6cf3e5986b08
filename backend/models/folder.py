# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the weights are: one folder a process, as there is one profile."""

from __future__ import annotations

from pathlib import Path

from ..errors import WeightsError

CARDS = "cards"
"""Folder inside it, with the cards of the user's own models."""
_folder: Path | None = None


def use_weights_folder(folder: str | Path | None) -> None:
    """Say where weights are, for this process; None = nowhere."""
    global _folder  # noqa: PLW0603 - one folder a process
    _folder = Path(folder) if folder is not None else None


def weights_folder() -> Path:
    """Where weights are.

    Raises:
        WeightsError: nobody said it.
    """
    if _folder is None:
        raise WeightsError("No folder for models is set; call use_weights_folder first.")
    return _folder


def known_folder() -> Path | None:
    """Where weights are; None where nobody said it."""
    return _folder
