# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts the trained halves together: one safetensors file in half precision and the table of words beside it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import torch
from safetensors.torch import load_file, save_file

if TYPE_CHECKING:
    from pathlib import Path


def write_bundle(prompter: Path, words: Path, vocabulary: Path, out: Path) -> None:
    """Write `out` (safetensors) and its `.json`.

    Args:
        prompter: checkpoint of `train_prompter`; its running mean of the weights ("mean") is used.
        words: safetensors of `words.py`: "encoder.*" and "words.vectors".
        vocabulary: JSON of `words.py`.
        out: e.g. resources/models/oriel_compact.safetensors.
    """
    saved = torch.load(prompter, map_location="cpu", weights_only=True)
    state = {f"prompter.{name}": value for name, value in saved["mean"].items()}
    state.update(load_file(words))
    save_file({name: value.half().contiguous() for name, value in state.items()}, out)
    out.chmod(0o644)  # safetensors writes for the owner alone
    table = json.loads(vocabulary.read_text(encoding="utf-8"))
    out.with_suffix(".json").write_text(json.dumps(table, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
