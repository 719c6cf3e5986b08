# SPDX-License-Identifier: GPL-3.0-or-later
"""The Debian and Ubuntu packages that demo and tests need: what is missing, and installing it."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess

from .failure import BuildError
from .terminal import output, run, say

PACKAGES = (
    # QGIS and its Python; scipy and matplotlib are only recommended by it
    "qgis",
    "python3-qgis",
    "qgis-providers",
    "python3-scipy",
    "python3-matplotlib",
    "python3-venv",
    "python3-pip",
    # a real QGIS window without a screen
    "xvfb",
    "openbox",
    "xdotool",
    "x11-utils",
    "xauth",
    "fonts-dejavu-core",
    # translations: lrelease and pylupdate5
    "qttools5-dev-tools",
    "pyqt5-dev-tools",
    "git",
)


def apt_is_here() -> bool:
    """Tell whether this is Debian, Ubuntu or one of their children."""
    return shutil.which("apt-get") is not None and shutil.which("dpkg-query") is not None


def missing_packages() -> list[str]:
    """Return the packages that are not installed."""
    listing = output(["dpkg-query", "-W", "-f", "${Package} ${Status}\n"])
    installed = {line.split()[0] for line in listing.splitlines() if line.endswith("install ok installed")}
    return [name for name in PACKAGES if name not in installed]


def install_packages(names: list[str]) -> None:
    """Install packages as root, or through sudo after printing what it will run.

    Raises:
        BuildError: no right to install, or apt-get failed.
    """
    if not names:
        return
    prefix = [] if os.geteuid() == 0 else ["sudo"]
    env = ["env", "DEBIAN_FRONTEND=noninteractive"]
    commands = [
        [*prefix, *env, "apt-get", "update", "-q"],
        [*prefix, *env, "apt-get", "install", "-y", "-q", "--no-install-recommends", *names],
    ]
    say(f"Missing system packages: {' '.join(names)}. Running:")
    for command in commands:
        say(f"  {shlex.join(command)}")
    if prefix and not _sudo_works():
        raise BuildError(f"you are not root and sudo cannot be used: have an administrator run '{_one_line(names)}'")
    try:
        run(commands[0], why="refreshing the package lists")
    except BuildError as problem:
        say(f"  ({problem}; trying with the lists that are there)")
    run(commands[1], why=f"installing {', '.join(names)}")


def _sudo_works() -> bool:
    if shutil.which("sudo") is None:
        return False
    # asks for the password on the terminal where one is needed
    return subprocess.run(["sudo", "-v"], check=False).returncode == 0


def _one_line(names: list[str]) -> str:
    return f"apt-get install --no-install-recommends {' '.join(names)}"
