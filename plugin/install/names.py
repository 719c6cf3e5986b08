# SPDX-License-Identifier: GPL-3.0-or-later
"""What a Python and a platform are called; nothing else, so that it costs nothing when QGIS starts."""

from __future__ import annotations

import platform
import re
import sys
import sysconfig


def platform_name(system: str, machine: str) -> str:
    """Return the table's name of a platform, e.g. "linux-x86_64"; unknown ones keep their own words."""
    systems = {"linux": "linux", "windows": "windows", "darwin": "macos"}
    machines = {"amd64": "x86_64", "x86_64": "x86_64", "arm64": "arm64", "aarch64": "arm64"}
    return f"{systems.get(system.lower(), system.lower())}-{machines.get(machine.lower(), machine.lower())}"


def this_platform() -> str:
    """Return the table's name of this computer's platform."""
    return platform_name(platform.system(), platform.machine())


def abi_tag() -> str:
    """Name of the running Python's binary interface: packages of one tag do not load in another."""
    words = re.sub(r"[^A-Za-z0-9]+", "_", sysconfig.get_platform())
    return f"cp{sys.version_info[0]}{sys.version_info[1]}-{words}"
