# SPDX-License-Identifier: GPL-3.0-or-later
"""The bundled model: `CompactModel` of `model.py`, loaded when it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .model import CompactModel

__all__ = ["CompactModel"]


def __getattr__(name: str) -> Any:
    # Training imports the nets of this package without the words, which it makes.
    if name == "CompactModel":
        from .model import CompactModel

        return CompactModel
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
