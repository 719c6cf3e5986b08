# SPDX-License-Identifier: GPL-3.0-or-later
"""The versions that are tested here are those that users get: requirements/runtime.txt and resources/packages.json."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from oriel.tools.environment import pins_for
from oriel.tools.places import REQUIREMENTS, ROOT

TABLE = json.loads((ROOT / "resources" / "packages.json").read_text(encoding="utf-8"))


def normalized(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def required(python: tuple[int, int]) -> dict[str, str]:
    """Pins of requirements/runtime.txt for a Python: name, version."""
    pins = [pin.split("==") for pin in pins_for((REQUIREMENTS / "runtime.txt").read_text(encoding="utf-8"), python)]
    assert len({normalized(name) for name, _ in pins}) == len(pins), f"a package is pinned twice for Python {python}"
    return {normalized(name): version for name, version in pins}


def shipped(python: tuple[int, int]) -> dict[str, str]:
    """Pins of resources/packages.json for a Python on Linux: name, version."""

    def fits(pin: dict[str, Any]) -> bool:
        low, high = pin.get("python", (0, 99))
        return low <= python[1] <= high and "linux-x86_64" in pin.get("platforms", ["linux-x86_64"])

    return {pin["name"]: pin["version"] for pin in TABLE["pins"] if fits(pin)}


@pytest.mark.parametrize("version", TABLE["pythons"])
def test_the_set_up_pins_what_the_installer_installs(version: str) -> None:
    python = (3, int(version.partition(".")[2]))
    pins, table = required(python), shipped(python)
    assert len(pins) > 20
    assert {name: table.get(name) for name in pins} == pins
