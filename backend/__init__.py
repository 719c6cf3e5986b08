# SPDX-License-Identifier: GPL-3.0-or-later
"""Oriel's backend: everything that works without QGIS. Nothing heavy is imported before a name is used."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .device import Device, choose_device, why_not_gpu
    from .models.loading import load_model
    from .models.protocols import PromptableModel, TextImageModel
    from .models.registry import ModelEntry, model_entries
    from .raster.grid import to_map, to_pixel
    from .raster.source import RasterSource, describe, open_source
    from .segment.edit import brush_mask, mask_from_polygons, merge_masks, offset_mask, split_mask
    from .segment.prompting import lasso_prompts
    from .segment.request import Candidate, SegmentRequest, SegmentResult
    from .segment.session import SegmentSession
    from .store.features import FeatureStore
    from .vectorize.outline import OutlineOptions, outline
    from .vectorize.regularize import regularize
    from .vectorize.simplify import simplify


_HOMES = {
    "Candidate": "segment.request",
    "Device": "device",
    "FeatureStore": "store.features",
    "ModelEntry": "models.registry",
    "OutlineOptions": "vectorize.outline",
    "PromptableModel": "models.protocols",
    "RasterSource": "raster.source",
    "SegmentRequest": "segment.request",
    "SegmentResult": "segment.request",
    "SegmentSession": "segment.session",
    "TextImageModel": "models.protocols",
    "brush_mask": "segment.edit",
    "choose_device": "device",
    "describe": "raster.source",
    "lasso_prompts": "segment.prompting",
    "load_model": "models.loading",
    "mask_from_polygons": "segment.edit",
    "merge_masks": "segment.edit",
    "model_entries": "models.registry",
    "offset_mask": "segment.edit",
    "open_source": "raster.source",
    "outline": "vectorize.outline",
    "regularize": "vectorize.regularize",
    "simplify": "vectorize.simplify",
    "split_mask": "segment.edit",
    "to_map": "raster.grid",
    "to_pixel": "raster.grid",
    "why_not_gpu": "device",
}
"""Public name -> module that defines it; one line a name, sorted."""

__all__ = [
    "Candidate",
    "Device",
    "FeatureStore",
    "ModelEntry",
    "OutlineOptions",
    "PromptableModel",
    "RasterSource",
    "SegmentRequest",
    "SegmentResult",
    "SegmentSession",
    "TextImageModel",
    "brush_mask",
    "choose_device",
    "describe",
    "lasso_prompts",
    "load_model",
    "mask_from_polygons",
    "merge_masks",
    "model_entries",
    "offset_mask",
    "open_source",
    "outline",
    "regularize",
    "simplify",
    "split_mask",
    "to_map",
    "to_pixel",
    "why_not_gpu",
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
