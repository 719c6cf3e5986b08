# SPDX-License-Identifier: GPL-3.0-or-later
"""What this computer is: the interpreter behind QGIS, the platform, the NVIDIA driver. Choices are pure functions."""

from __future__ import annotations

import json
import os
import platform
import re
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

from ..i18n import tr
from .faults import InstallError
from .table import Build

PROBE_S = 30
NO_WINDOW = 0x08000000  # CREATE_NO_WINDOW of Windows; the constant of `subprocess` exists there only
_WHO = (
    "import json, sys, sysconfig; print(json.dumps([list(sys.version_info[:2]), sysconfig.get_config_var('SOABI')"
    " or sysconfig.get_platform(), sys.base_prefix]))"
)


@dataclass(frozen=True)
class Gpu:
    """An NVIDIA GPU as its driver tells it.

    Attributes:
        name: for people.
        driver: major version of the driver.
        capability: compute capability times ten, 0 = not told.
    """

    name: str
    driver: int
    capability: int


# GPU ------------------------------------------------------------------------------------------------------------------


def parse_nvidia_smi(text: str) -> Gpu | None:
    """Read `nvidia-smi --query-gpu=driver_version,compute_cap,name --format=csv,noheader`; None where it is no list.

    Of several GPUs the one of the highest compute capability is taken.
    """
    found = []
    for line in text.splitlines():
        match = re.match(r"\s*(\d+)\.[\d.]+\s*,\s*(?:(\d+)\.(\d+)|[^,]*)\s*,\s*(.+?)\s*$", line)
        if match:
            capability = int(match.group(2)) * 10 + int(match.group(3)) if match.group(2) else 0
            found.append(Gpu(match.group(4), int(match.group(1)), capability))
    return max(found, key=lambda gpu: gpu.capability) if found else None


def find_gpu() -> Gpu | None:
    """Ask the NVIDIA driver; None where there is none. Takes up to a second: not on the GUI thread."""
    program = shutil.which("nvidia-smi")
    if program is None and sys.platform == "win32":
        inside = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "nvidia-smi.exe"
        program = str(inside) if inside.is_file() else None
    if program is None:
        return None
    query = "--query-gpu=driver_version,compute_cap,name"
    return parse_nvidia_smi(output([program, query, "--format=csv,noheader"]))


def choose_build(builds: tuple[Build, ...], gpu: Gpu | None) -> Build:
    """Return the build for a computer: the newest CUDA that its driver and GPU can run, else the one for the CPU."""
    plain = [build for build in builds if not build.driver]
    if gpu is None:
        return plain[0]
    fits = [build for build in builds if build.driver and not why_not(build, gpu)]
    return max(fits, key=lambda build: build.driver) if fits else plain[0]


def why_not(build: Build, gpu: Gpu | None) -> str:
    """Say in one sentence why a CUDA build does not run here; "" where it does."""
    if not build.driver:
        return ""
    if gpu is None:
        return tr("No NVIDIA driver answers on this computer.")
    if gpu.driver < build.driver:
        text = tr("The NVIDIA driver {have} is too old, {need} or newer is needed: update the driver.")
        return text.format(have=gpu.driver, need=build.driver)
    if gpu.capability and gpu.capability < build.capability:
        return tr("{gpu} is too old for this CUDA version.").format(gpu=gpu.name)
    return ""


# Interpreter ----------------------------------------------------------------------------------------------------------


def interpreter_candidates(
    system: str, executable: str, prefixes: tuple[str, ...], version: tuple[int, int]
) -> tuple[Path, ...]:
    """Return where the interpreter of a Python may be, best first.

    Args:
        system: `sys.platform`.
        executable: `sys.executable`, which is QGIS itself on Windows and macOS.
        prefixes: `sys.base_exec_prefix`, `sys.exec_prefix` ...
        version: of the running Python.
    """
    names = [f"python{version[0]}.{version[1]}", "python3", "python"]
    own = Path(executable) if executable else None
    places: list[Path] = []
    for prefix in prefixes:
        if system == "win32":
            places += [Path(prefix) / "python.exe", Path(prefix) / "python3.exe"]
        else:
            places += [Path(prefix) / "bin" / name for name in names]
    if own is not None:
        folder = own.parent
        if own.name.lower().startswith("python"):
            places.insert(0, own)
        if system == "win32":
            places += [folder / "python3.exe", folder / "python.exe"]
        elif system == "darwin":
            inner = (folder / "bin", folder, folder.parent / "Frameworks" / "bin", folder.parent / "Resources" / "bin")
            places += [place / name for place in inner for name in names]
    return tuple(dict.fromkeys(places))


def find_interpreter(answer: Callable[[Path], str] | None = None) -> Path:
    """Return the interpreter whose packages load in this QGIS: each candidate is asked who it is.

    Raises:
        InstallError: none was found.
    """
    ask = answer or (lambda path: output([str(path), "-c", _WHO], env=clean_environment()))
    mine = sysconfig.get_config_var("SOABI") or sysconfig.get_platform()
    prefixes = (sys.base_exec_prefix, sys.exec_prefix, sys.base_prefix)
    fits: list[Path] = []
    for path in interpreter_candidates(sys.platform, sys.executable or "", prefixes, sys.version_info[:2]):
        if answer is None and not path.is_file():
            continue
        try:
            version, abi, prefix = json.loads(ask(path).strip().splitlines()[-1])
        except (ValueError, IndexError):
            continue
        if tuple(version) != sys.version_info[:2] or abi != mine:
            continue
        if prefix == sys.base_prefix:
            return path
        fits.append(path)
    if fits:
        return fits[0]
    text = tr("QGIS's own Python {version} was not found beside QGIS: reinstall QGIS, or install from a terminal.")
    raise InstallError(text.format(version=platform.python_version()))


def clean_environment() -> dict[str, str]:
    """Return this process's environment without what would make another Python of QGIS's interpreter."""
    unwanted = (
        "PYTHONPATH",
        "PYTHONSTARTUP",
        "PYTHONINSPECT",
        "PYTHONNOUSERSITE",
        "VIRTUAL_ENV",
        "__PYVENV_LAUNCHER__",
    )
    env = {name: value for name, value in os.environ.items() if name not in unwanted}
    env.update(PYTHONIOENCODING="utf-8", PYTHONUTF8="1", PYTHONDONTWRITEBYTECODE="1")
    return env


def output(command: list[str], env: dict[str, str] | None = None) -> str:
    """Return what a short program prints; "" when it is missing, fails or hangs."""
    flags = NO_WINDOW if sys.platform == "win32" else 0
    try:
        done = subprocess.run(
            command,
            env=env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=PROBE_S,
            check=False,
            creationflags=flags,
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout if done.returncode == 0 else ""


def missing_runtime(exists: Callable[[Path], bool] = Path.is_file, folders: tuple[Path, ...] | None = None) -> str:
    """Say which file of the Visual C++ runtime Windows lacks; "" where all are there (and on other systems)."""
    if folders is None and platform.system() != "Windows":
        return ""
    if folders is None:
        system = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32"
        folders = (system, Path(sys.exec_prefix), Path(sys.executable).parent)
    for name in ("vcruntime140.dll", "vcruntime140_1.dll", "msvcp140.dll"):
        if not any(exists(folder / name) for folder in folders):
            return name
    return ""
