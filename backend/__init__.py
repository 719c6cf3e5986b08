# SPDX-License-Identifier: GPL-3.0-or-later
"""Oriel's backend: everything that works without QGIS. Nothing heavy is imported before a name is used."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .models.protocols import PromptableModel
    from .models.registry import ModelEntry, model_entries
    from .raster.grid import to_map, to_pixel
    from .raster.source import RasterSource, describe, open_source
    from .store.features import FeatureStore

_HOMES = {
    "FeatureStore": "store.features",
    "ModelEntry": "models.registry",
    "PromptableModel": "models.protocols",
    "RasterSource": "raster.source",
    "describe": "raster.source",
    "model_entries": "models.registry",
    "open_source": "raster.source",
    "to_map": "raster.grid",
    "to_pixel": "raster.grid",
}
"""Public name -> module that defines it; one line a name, sorted."""

__all__ = [
    "FeatureStore",
    "ModelEntry",
    "PromptableModel",
    "RasterSource",
    "describe",
    "model_entries",
    "open_source",
    "to_map",
    "to_pixel",
]


def __getattr__(name: str) -> Any:
    home = _HOMES.get(name)
    if home is None:
        msg = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(msg)
    value = getattr(importlib.import_module(f".{home}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
