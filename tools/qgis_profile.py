# SPDX-License-Identifier: GPL-3.0-or-later
"""A QGIS profile that asks nothing at the start and has plugins enabled."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

_QUIET: dict[str, dict[str, str]] = {
    # the tip of the day has a key for each release
    "qgis": {
        "checkVersion": "false",
        **dict.fromkeys(("showTips322", "showTips328", "showTips334", "showTips340", "showTips344"), "false"),
    },
    "migration": {"fileVersion": "2", "firstRunVersionFlag": "99999"},
    "app": {"projections\\unknownCrsBehavior": "NoAction", "askToSaveMemoryLayers": "false"},
}


def profile_folder(profiles_path: Path) -> Path:
    """Return the folder of the default profile below what QGIS gets as --profiles-path."""
    return profiles_path / "profiles" / "default"


def write_profile(
    profiles_path: Path, *, plugins: Sequence[str], settings: Mapping[str, Mapping[str, str]] | None = None
) -> Path:
    """Write QGIS3.ini unless there is one; return its path.

    Args:
        profiles_path: what QGIS gets as --profiles-path.
        plugins: packages to enable.
        settings: further sections, `{"section": {"key": "value"}}`.
    """
    path = profile_folder(profiles_path) / "QGIS" / "QGIS3.ini"
    if path.exists():
        return path
    sections = {"PythonPlugins": dict.fromkeys(plugins, "true"), **_QUIET}
    for name, entries in (settings or {}).items():
        sections[name] = {**sections.get(name, {}), **entries}
    lines = []
    for name, entries in sections.items():
        lines += [f"[{name}]", *(f"{key}={value}" for key, value in entries.items()), ""]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines))
    return path
