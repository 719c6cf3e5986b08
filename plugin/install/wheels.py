# SPDX-License-Identifier: GPL-3.0-or-later
"""Wheels: what their names and contents say, and whether they are the published files."""

from __future__ import annotations

import email.parser
import hashlib
import re
import sys
import zipfile
from pathlib import Path

from .faults import InstallError, error_for
from .plan import Plan

CHUNK = 1 << 20


def wheel_name(path: Path) -> tuple[str, str]:
    """Return normalized name and version of a wheel from its file name."""
    words = path.name.split("-")
    return re.sub(r"[-_.]+", "-", words[0]).lower(), words[1] if len(words) > 1 else ""


def sha256_of(path: Path) -> str:
    """Return a file's sha256."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while True:
            chunk = stream.read(CHUNK)
            if not chunk:
                return digest.hexdigest()
            digest.update(chunk)


def own_requirements(wheel: Path, prefix: str) -> tuple[str, ...]:
    """Return the exact requirements of a wheel whose names start with a prefix, e.g. "nvidia-cudnn-cu12==9.10.2.21".

    torch's CUDA builds name their libraries so; only these know which versions fit.
    """
    with zipfile.ZipFile(wheel) as archive:
        name = next(item for item in archive.namelist() if item.endswith(".dist-info/METADATA"))
        message = email.parser.Parser().parsestr(archive.read(name).decode("utf-8"))
    found = []
    for line in message.get_all("Requires-Dist") or []:
        match = re.match(r"([A-Za-z0-9._-]+)\s*\(?==\s*([^\s;,)]+)\)?\s*(;.*)?$", line)
        if match and match.group(1).startswith(prefix) and _is_for_linux(match.group(3) or ""):
            found.append(f"{match.group(1)}=={match.group(2)}")
    return tuple(found)


def _is_for_linux(marker: str) -> bool:
    """Whether a requirement counts here: CUDA libraries are separate wheels on Linux only."""
    if "extra" in marker:
        return False
    return sys.platform.startswith("linux") if "Linux" in marker else True


def keep_wheel(plan: Plan, path: Path) -> Path:
    """Check a download and put it among the finished ones.

    Raises:
        InstallError: it is not the file that was published.
    """
    wanted = plan.hashes.get(path.name)
    is_right = zipfile.is_zipfile(path) and (wanted is None or sha256_of(path) == wanted)
    if not is_right:
        start = path.read_bytes()[:200]
        path.unlink()
        raise InstallError(str(error_for("hash mismatch")), f"{path.name}: sha256 is not {wanted}; it starts {start!r}")
    return path.replace(plan.place.wheels / path.name)
