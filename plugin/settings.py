# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that Oriel remembers between sessions."""

from __future__ import annotations

import os
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsSettings

PREFIX = "oriel/"
ENVIRONMENT = "ORIEL_"


@dataclass(frozen=True)
class Settings:
    """One field, one setting `oriel/<name>`; the environment variable `ORIEL_<NAME>` wins over it.

    Attributes:
        model: identity in the model registry.
        words_model: model that understands words; "" = `model` where it does, else the bundled one.
        model_path: weights file or folder for that model; "" = where the registry expects it.
        model_mirror: address below which models are downloaded, "<model id>/<file>"; "" = their publishers'.
        device: "auto", "cpu", "cuda", "mps" ...
        packages: folder with the Python packages (torch ...), put at the end of sys.path; "" = none.
        cache_folder: where encoded windows are kept; "" = below the profile folder.
        cache_mb: how much disk they may take.
        render_timeout_s: longest wait for a layer that only QGIS can draw (XYZ, WMS).
        classes: the class list as JSON [{"name": "roof", "color": "#e07a5f"}, ...]; "" = the standard list.
        detail, right_angles, smooth, fill_holes_m2, minimum_m2: options of the outline.
        save_to: layer id of the last target; "" = a new GeoPackage.
        tour_closed: whether the tour for the first run was closed for ever.
    """

    model: str = "oriel-compact"
    words_model: str = ""
    model_path: str = ""
    model_mirror: str = ""
    device: str = "auto"
    packages: str = ""
    cache_folder: str = ""
    cache_mb: int = 4096
    render_timeout_s: float = 30.0
    classes: str = ""
    detail: float = 0.5
    right_angles: bool = False
    smooth: bool = False
    fill_holes_m2: float = 0.0
    minimum_m2: float = 0.0
    save_to: str = ""
    tour_closed: bool = False

    @classmethod
    def load(cls) -> Settings:
        """Read all settings; a value of the wrong type falls back to its default."""
        store = QgsSettings()
        values: dict[str, Any] = {}
        for item in fields(cls):
            kind = type(item.default)
            text = os.environ.get(ENVIRONMENT + item.name.upper())
            raw = store.value(PREFIX + item.name, item.default) if text is None else text
            values[item.name] = _convert(raw, kind, item.default)
        return cls(**values)

    def save(self) -> None:
        """Write what differs from what is stored; values that come from the environment are left alone."""
        store = QgsSettings()
        for item in fields(self):
            if ENVIRONMENT + item.name.upper() not in os.environ:
                store.setValue(PREFIX + item.name, getattr(self, item.name))

    @classmethod
    def reset(cls) -> Settings:
        """Forget every setting that this class names, and return what is in force then."""
        store = QgsSettings()
        for item in fields(cls):
            store.remove(PREFIX + item.name)
        return cls.load()

    @property
    def from_environment(self) -> tuple[str, ...]:
        """Names of the settings that an environment variable decides."""
        return tuple(item.name for item in fields(self) if ENVIRONMENT + item.name.upper() in os.environ)

    @property
    def weights_folder(self) -> Path:
        """Folder of the models' weights."""
        return profile_folder() / "weights"

    @property
    def index_folder(self) -> Path:
        """Folder of the search indexes."""
        return self.store_folder / "places"

    @property
    def store_folder(self) -> Path:
        """Folder of the encoded windows."""
        return Path(self.cache_folder) if self.cache_folder else profile_folder() / "cache"


def remember(**changes: Any) -> Settings:
    """Change some settings, write them and return all."""
    settings = replace(Settings.load(), **changes)
    settings.save()
    return settings


def profile_folder() -> Path:
    """Oriel's own folder in the user's QGIS profile."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "oriel"


def _convert(raw: Any, kind: type, default: Any) -> Any:
    if kind is bool and isinstance(raw, str):
        return raw.strip().lower() in {"1", "true", "yes", "on"}
    try:
        return kind(raw)
    except (TypeError, ValueError):
        return default
