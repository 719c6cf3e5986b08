# SPDX-License-Identifier: GPL-3.0-or-later
"""Prompts as the user gave them, and as the attribute `prompts` keeps them. Knows neither Qt nor QGIS."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from ..adapters.replay_records import BOX, EXCLUDE, INCLUDE, KINDS, LASSO

__all__ = [
    "BOX",
    "EXCLUDE",
    "INCLUDE",
    "KINDS",
    "LASSO",
    "Prompt",
    "prompts_crs",
    "prompts_from_json",
    "prompts_to_json",
    "was_edited",
]

XY = tuple[float, float]


@dataclass(frozen=True)
class Prompt:
    """One gesture of the user.

    Attributes:
        kind: one of `KINDS`.
        xy: in the CRS of the imagery layer: one point, four box corners, or the lasso's vertices.
    """

    kind: str
    xy: tuple[XY, ...]


def prompts_to_json(
    prompts: tuple[Prompt, ...],
    *,
    choice: int = 0,
    edited: bool = False,
    crs: str = "",
    replay: dict[str, Any] | None = None,
) -> str:
    """The prompts as text for the attribute `prompts`: replayable, in the CRS of the imagery layer.

    `replay` is what else is needed to make the object again, see `adapters.replay_records`.
    """
    steps = [{"kind": p.kind, "xy": [[x, y] for x, y in p.xy]} for p in prompts]
    record: dict[str, Any] = {"version": 1, "crs": crs, "prompts": steps}
    if choice:
        record["choice"] = choice
    if edited:
        record["edited"] = True
    if replay:
        record["replay"] = replay
    return json.dumps(record, separators=(",", ":"))


def prompts_from_json(text: str) -> tuple[Prompt, ...]:
    """Read what `prompts_to_json` wrote; () for anything else, so that foreign layers can be reopened too."""
    try:
        steps = [(s["kind"], tuple((float(x), float(y)) for x, y in s["xy"])) for s in _record(text)["prompts"]]
    except (ValueError, TypeError, KeyError):
        return ()
    return tuple(Prompt(kind, xy) for kind, xy in steps if kind in KINDS and xy)


def prompts_crs(text: str) -> str:
    """Authority id of the CRS that prompts are in; "" = not said."""
    return str(_record(text).get("crs", ""))


def was_edited(text: str) -> bool:
    """Whether the outline was changed by hand, so that the prompts alone do not give it again."""
    return bool(_record(text).get("edited", False))


def _record(text: str) -> dict[str, Any]:
    try:
        record = json.loads(text)
    except ValueError:
        return {}
    return record if isinstance(record, dict) else {}
