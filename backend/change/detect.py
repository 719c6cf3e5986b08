# SPDX-License-Identifier: GPL-3.0-or-later
"""Change between two dates in two steps: evidence on a grid of cells, then objects of it."""

from __future__ import annotations

from .candidates import DEFAULT_THRESHOLD
from .evidence import Dates, Evidence, any_change, word_change
from .objects import ChangeObject, DetectOptions, Kind, change_objects

__all__ = [
    "DEFAULT_THRESHOLD",
    "ChangeObject",
    "Dates",
    "DetectOptions",
    "Evidence",
    "Kind",
    "any_change",
    "change_objects",
    "word_change",
]
