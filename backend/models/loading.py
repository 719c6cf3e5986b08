# SPDX-License-Identifier: GPL-3.0-or-later
"""From a model's id to a model that is ready to work."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..device import Device, choose_device
from ..errors import WeightsError
from .library import local_weights
from .registry import ModelEntry, model_entry
from .weights import find_weights, verify

_BUNDLED = Path(__file__).resolve().parents[2] / "resources" / "models"


def load_model(model_id: str, *, device: str = "auto", path: str | Path | None = None, check: bool = True) -> Any:
    """Load a model of the registry.

    Args:
        model_id: e.g. "oriel-compact", "sam-vit-b" (`model_entries` lists them).
        device: "auto", "cpu", "cuda" or "mps".
        path: its weights, as a file or a folder; None = those bundled with Oriel, or in the folder of
            `use_weights_folder`.
        check: compare the file with the published SHA-256, where there is one. False accepts weights of the same
            architecture that were trained further.

    Returns:
        A `PromptableModel`, a `TextImageModel`, or both, as the entry's tasks say.

    Raises:
        InputError: unknown id or device.
        WeightsError: the weights are missing, damaged or of another model.
        DeviceError, PackageError: what the model needs to run is missing.
    """
    entry = model_entry(model_id)
    if path is None:
        path = local_weights(entry).path
    if path is None and not entry.bundled:
        message = f"{entry.name} is not on this computer; download it on the Models page or choose a local file."
        raise WeightsError(message)
    file = find_weights(_BUNDLED if path is None else path, [entry.member or entry.file, entry.file])
    if check and entry.sha256 and entry.member is None:
        verify(file, entry.sha256, own=entry.own)
    return load_entry(entry, file, choose_device(device))


def load_entry(entry: ModelEntry, file: Path, device: Device) -> Any:
    """Load a file as the model of an entry; see `load_model`."""
    if entry.provider == "compact":
        from .compact import CompactModel

        return CompactModel.load(file, device)
    if entry.provider == "sam":
        from .sam import SamModel

        return SamModel.load(file, device, name=entry.name, arch=entry.arch)
    if entry.provider == "sam2":
        from .sam2 import Sam2Model

        return Sam2Model.load(file, device, name=entry.name, arch=entry.arch)
    if entry.provider == "sam3":
        from .sam3 import Sam3Model

        return Sam3Model.load(file, device, name=entry.name)
    from .clip import ClipModel

    return ClipModel.load(file, device, entry)
