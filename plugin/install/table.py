# SPDX-License-Identifier: GPL-3.0-or-later
"""The tested set of packages: exact versions per Python and platform, read from resources/packages.json."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).resolve().parents[2] / "resources" / "packages.json"

MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Pin:
    """One package.

    Attributes:
        name: normalized name, e.g. "typing-extensions".
        version: exact version.
        download, unpacked: bytes, about.
        floor: oldest version of it that QGIS may ship instead; "" = ours is installed whatever QGIS ships.
        torch: must come from the index of the torch build.
        python: (lowest, highest) minor versions of Python 3 that need it.
        platforms: names of platforms that need it; () = all.
        numpy: oldest numpy that it runs with, which QGIS must ship; "" = any.
    """

    name: str
    version: str
    download: int
    unpacked: int
    floor: str = ""
    torch: bool = False
    python: tuple[int, int] = (0, 99)
    platforms: tuple[str, ...] = ()
    numpy: str = ""


@dataclass(frozen=True)
class Build:
    """One build of torch and torchvision.

    Attributes:
        id: "cpu", "mps", "cu126" ...
        index: package index that has it; "" = the ordinary one.
        local: local version label of its wheels, e.g. "cpu" in 2.12.1+cpu; "" = none.
        driver: oldest NVIDIA driver (major version), 0 = needs none.
        capability: oldest compute capability times ten, 0 = any.
        download, unpacked: bytes of torch with its libraries, about.
        extra: further pins of this build (CUDA libraries).
        follow: prefix of torch's own requirements that are taken from its wheel; "" = none.
    """

    id: str
    index: str
    local: str
    driver: int
    capability: int
    download: int
    unpacked: int
    extra: tuple[Pin, ...] = ()
    follow: str = ""


@dataclass(frozen=True)
class Table:
    """The whole file; `index` is the package index that pip asks where nobody says otherwise."""

    pythons: tuple[str, ...]
    pins: tuple[Pin, ...]
    builds: dict[str, tuple[Build, ...]]
    pip: Pin
    index: str = ""
    hashes: dict[str, str] = field(default_factory=dict)
    loaded_floors: dict[str, tuple[str, str]] = field(default_factory=dict)

    def pins_for(self, python: tuple[int, int], platform: str) -> tuple[Pin, ...]:
        """Return the pins that a Python needs on a platform."""
        fits = (pin for pin in self.pins if pin.python[0] <= python[1] <= pin.python[1])
        return tuple(pin for pin in fits if not pin.platforms or platform in pin.platforms)


@lru_cache(maxsize=1)
def tested_table() -> Table:
    """Return the table that ships with Oriel."""
    return read_table(FILE)


def read_table(path: Path) -> Table:
    """Read a table."""
    content = json.loads(path.read_text(encoding="utf-8"))
    return Table(
        pythons=tuple(content["pythons"]),
        pins=tuple(_pin(item) for item in content["pins"]),
        builds={name: tuple(_build(item) for item in items) for name, items in content["builds"].items()},
        pip=_pin(content["pip"]),
        index=content.get("index", ""),
        hashes=dict(content["sha256"]),
        loaded_floors={name: (item[0], item[1]) for name, item in content["loaded_floors"].items()},
    )


def _pin(item: dict[str, Any]) -> Pin:
    python = item.get("python", [0, 99])
    return Pin(
        name=item["name"],
        version=item["version"],
        download=round(item["mb"][0] * MEGABYTE),
        unpacked=round(item["mb"][1] * MEGABYTE),
        floor=item.get("floor", ""),
        torch=item.get("torch", False),
        python=(python[0], python[1]),
        platforms=tuple(item.get("platforms", ())),
        numpy=item.get("numpy", ""),
    )


def _build(item: dict[str, Any]) -> Build:
    return Build(
        id=item["id"],
        index=item.get("index", ""),
        local=item.get("local", ""),
        driver=item.get("driver", 0),
        capability=item.get("capability", 0),
        download=round(item["mb"][0] * MEGABYTE),
        unpacked=round(item["mb"][1] * MEGABYTE),
        extra=tuple(_pin(pin) for pin in item.get("extra", [])),
        follow=item.get("follow", ""),
    )
