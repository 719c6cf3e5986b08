# SPDX-License-Identifier: GPL-3.0-or-later
"""What has to be installed on this computer, how big it is, where it goes. Made before anything is downloaded."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from ..i18n import tr
from .constraints import constraint_lines, newest, older
from .faults import InstallError
from .folders import Place
from .probing import Gpu, choose_build, clean_environment, find_gpu, find_interpreter, missing_runtime, output
from .table import MEGABYTE, Build, Pin, Table

SPARE = 500 * MEGABYTE
"""Disk that stays free."""
INDEX_VARIABLE = "ORIEL_PACKAGE_INDEX"
TORCH_INDEX_VARIABLE = "ORIEL_TORCH_INDEX"


@dataclass(frozen=True)
class Computer:
    """What was found out about this computer.

    Attributes:
        python: QGIS's interpreter.
        version: its version.
        platform: as the table names it.
        shipped: compiled packages of QGIS, name -> version.
        gpu: None = no NVIDIA driver answers.
        has_pip: whether that interpreter has pip.
    """

    python: Path
    version: tuple[int, int]
    platform: str
    shipped: Mapping[str, str]
    gpu: Gpu | None = None
    has_pip: bool = True


@dataclass(frozen=True)
class Sources:
    """Where wheels come from.

    Attributes:
        index: package index; "" = pip's own choice (PyPI, or what pip's configuration says).
        torch_index: "" = the one of the build.
        environment: proxy variables.
        certificates: PEM text; "" = pip's own.
    """

    index: str = ""
    torch_index: str = ""
    environment: Mapping[str, str] | None = None
    certificates: str = ""

    @classmethod
    def from_environment(cls, environment: Mapping[str, str]) -> Sources:
        """Read the mirrors that an administrator set: ORIEL_PACKAGE_INDEX and ORIEL_TORCH_INDEX."""
        return cls(environment.get(INDEX_VARIABLE, ""), environment.get(TORCH_INDEX_VARIABLE, ""))


@dataclass(frozen=True)
class Plan:
    """Everything that an installation needs to know.

    Attributes:
        computer: where it is installed.
        place: folder of this QGIS's Python.
        build: of torch.
        pins: packages to install; those that QGIS ships are left out.
        torch_pins: those of them that must come from one index.
        kept: compiled packages of QGIS that are used as they are, name -> version.
        constraints: text of pip's constraints file.
        hashes: file name -> sha256, as far as known.
        pip: the pip to fetch where QGIS's Python has none.
        index: the package index to fetch it from where `sources` names none.
        sources: where wheels come from.
    """

    computer: Computer
    place: Place
    build: Build
    pins: tuple[Pin, ...]
    torch_pins: tuple[Pin, ...]
    kept: Mapping[str, str]
    constraints: str
    hashes: Mapping[str, str]
    pip: Pin
    index: str
    sources: Sources

    @property
    def download(self) -> int:
        """Bytes to download, about."""
        return self.build.download + sum(pin.download for pin in (*self.pins, *self.build.extra))

    @property
    def unpacked(self) -> int:
        """Bytes that the packages take, about."""
        return self.build.unpacked + sum(pin.unpacked for pin in (*self.pins, *self.build.extra))

    @property
    def needed(self) -> int:
        """Bytes that must be free while it is installed: downloads, packages and some to spare."""
        return self.download + self.unpacked + SPARE

    def requirement(self, pin: Pin) -> str:
        """Return what pip is asked for; `===` also tells 2.12.1 from 2.12.1+cpu."""
        if not pin.torch:
            return f"{pin.name}=={pin.version}"
        local = f"+{self.build.local}" if self.build.local else ""
        return f"{pin.name}==={pin.version}{local}"

    @property
    def torch_index(self) -> str:
        """The one index of torch and torchvision; "" = pip's own."""
        return self.sources.torch_index or self.build.index or self.sources.index


def look(platform: str) -> Computer:
    """Find out about this computer; takes a second or two, not for the GUI thread.

    Raises:
        InstallError: QGIS's interpreter was not found or does not answer.
    """
    python = find_interpreter()
    script = Path(__file__).with_name("constraints.py")
    answer = output([str(python), "-B", str(script)], env=clean_environment())
    try:
        told = json.loads(answer)
        shipped, has_pip = dict(told["compiled"]), bool(told["pip"])
    except (ValueError, KeyError, TypeError):
        text = tr("QGIS's Python at {path} does not answer: reinstall QGIS, or install from a terminal.")
        raise InstallError(text.format(path=python)) from None
    return Computer(python, sys.version_info[:2], platform, shipped, find_gpu(), has_pip)


def make_plan(
    table: Table, computer: Computer, place: Place, *, build: str = "", sources: Sources | None = None
) -> Plan:
    """Decide what is installed.

    Args:
        table: the tested versions.
        computer: see `look`.
        place: where the packages go.
        build: id of the torch build; "" = the best one for this computer.
        sources: where wheels come from.

    Raises:
        InstallError: there is no tested set for this QGIS, or one of its packages is too old.
    """
    check_tested(table, computer)
    _check_shipped(table, computer)
    builds = table.builds[computer.platform]
    chosen = next((item for item in builds if item.id == build), None) or choose_build(builds, computer.gpu)
    wanted = table.pins_for(computer.version, computer.platform)
    kept = {pin.name: computer.shipped[pin.name] for pin in wanted if pin.floor and pin.name in computer.shipped}
    pins = tuple(pin for pin in wanted if pin.name not in kept)
    ours = frozenset(pin.name for pin in (*pins, *chosen.extra))
    return Plan(
        computer=computer,
        place=place,
        build=chosen,
        pins=tuple(pin for pin in pins if not pin.torch),
        torch_pins=tuple(pin for pin in pins if pin.torch),
        kept={"numpy": computer.shipped.get("numpy", ""), **kept},
        constraints=constraint_lines(dict(computer.shipped), ours),
        hashes=table.hashes,
        pip=table.pip,
        index=table.index,
        sources=sources or Sources(),
    )


def check_tested(table: Table, computer: Computer) -> None:
    """Refuse Pythons and platforms for which no set of packages was tested.

    Raises:
        InstallError: with what to install instead.
    """
    version = f"{computer.version[0]}.{computer.version[1]}"
    if computer.platform not in table.builds:
        text = tr(
            "There is no PyTorch for this computer ({platform}): Oriel needs 64 bit Windows or Linux, or a Mac M1+."
        )
        raise InstallError(text.format(platform=computer.platform))
    if version not in table.pythons:
        text = tr("This QGIS runs on Python {version}; the packages were tested on {first} to {last}: {remedy}")
        low = computer.version < tuple(int(word) for word in table.pythons[0].split("."))
        remedy = (
            tr("install QGIS 3.34 or newer.") if low else tr("install the QGIS long term release, or a newer Oriel.")
        )
        words = {"version": version, "first": table.pythons[0], "last": table.pythons[-1], "remedy": remedy}
        raise InstallError(text.format(**words))


def check_disk(plan: Plan, free: int | None = None) -> None:
    """Refuse where the disk is too small.

    Raises:
        InstallError: with how much is missing.
    """
    folder = plan.place.root
    while not folder.exists():
        folder = folder.parent
    there = free if free is not None else shutil.disk_usage(folder).free
    have = there + sum(file.stat().st_size for file in plan.place.wheels.glob("*.whl"))
    if have < plan.needed:
        text = tr("{need:.1f} GB are needed in {folder} and {have:.1f} GB are free: make room, then install again.")
        raise InstallError(text.format(need=plan.needed / 1e9, have=have / 1e9, folder=plan.place.root))


def check_runtime() -> None:
    """Refuse on a Windows without the Visual C++ runtime.

    Raises:
        InstallError: with the missing file.
    """
    missing = missing_runtime()
    if missing:
        text = tr(
            "Windows lacks {file}, which PyTorch needs: install the Microsoft Visual C++ Redistributable (x64), "
            "restart QGIS, then install again."
        )
        raise InstallError(text.format(file=missing))


def for_any_qgis(plan: Plan, table: Table) -> Plan:
    """Return a plan with every package, for a bundle: another QGIS may ship less than this one."""
    wanted = table.pins_for(plan.computer.version, plan.computer.platform)
    ours = frozenset(pin.name for pin in (*wanted, *plan.build.extra))
    pins = tuple(pin for pin in wanted if not pin.torch)
    return replace(plan, pins=pins, constraints=constraint_lines(dict(plan.computer.shipped), ours))


def _check_shipped(table: Table, computer: Computer) -> None:
    """Refuse a QGIS whose own compiled packages are too old: they cannot be replaced."""
    wanted = table.pins_for(computer.version, computer.platform)
    floors = {pin.name: pin.floor for pin in wanted if pin.floor}
    floors["numpy"] = newest(pin.numpy for pin in wanted if pin.name not in computer.shipped)
    if "numpy" not in computer.shipped:
        text = tr(
            "QGIS's Python at {path} has no numpy: install it as QGIS's installer or your distribution offers it."
        )
        raise InstallError(text.format(path=computer.python))
    for name, floor in floors.items():
        have = computer.shipped.get(name, "")
        if have and older(have, floor):
            text = tr("This QGIS ships {name} {have}, Oriel needs {floor} or newer: install a newer QGIS.")
            raise InstallError(text.format(name=name, have=have, floor=floor))
