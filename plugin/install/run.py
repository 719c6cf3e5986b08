# SPDX-License-Identifier: GPL-3.0-or-later
"""The installation: fetch wheels, unpack them into a new set, try it, put it in force. Runs on the worker thread.

Whatever ends it (a cancel, a crash, a full disk), the set that was in force stays in force, and finished downloads stay
for the next time.
"""

from __future__ import annotations

import importlib.metadata
import json
import logging
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from ...backend.progress import Progress
from ..i18n import tr
from .faults import InstallError, error_for, missing_file
from .folders import BusyError, Manifest, move, remove, size_of
from .importing import module_names
from .meter import Meter
from .pip import (
    download_words,
    environment,
    find_pip,
    prepare,
    unpack_words,
)
from .plan import Plan, check_disk, check_runtime
from .process import follow
from .table import MEGABYTE, Pin
from .wheels import keep_wheel, own_requirements, wheel_name

log = logging.getLogger(__name__)

TRIED = ("torch", "torchvision", "safetensors", "shapely", "rasterio", "open_clip", "segment_anything")
BATCH = 25 * MEGABYTE
"""Packages of this size are fetched one by one, so that a stop costs one of them at most; small ones together."""


def install(plan: Plan, progress: Progress) -> Manifest:
    """Install everything; return what is in force now.

    Raises:
        InstallError: with a sentence and a reason; what was in force stays.
        Cancelled: the user stopped it.
    """
    check_runtime()
    with held(plan):
        check_disk(plan)
        pip = fetch(plan, progress)
        return put_in_force(plan, wanted_wheels(plan), progress, pip)


@contextmanager
def held(plan: Plan) -> Iterator[None]:
    """Hold the folder against other QGIS windows; turn the system's errors into sentences.

    Raises:
        InstallError: another QGIS installs, or the folder cannot be written.
    """
    try:
        with plan.place.lock():
            yield
    except BusyError:
        raise InstallError(
            tr("Another QGIS window installs these packages now: wait for it, then check again.")
        ) from None
    except OSError as problem:
        error = error_for(str(problem))
        text = tr("{folder}: {sentence}").format(folder=plan.place.root, sentence=error)
        raise InstallError(text, error.reason) from problem


# Fetching -------------------------------------------------------------------------------------------------------------


def fetch(plan: Plan, progress: Progress) -> tuple[str, ...]:
    """Download what is not there yet; return the words that start pip.

    Raises:
        InstallError: no network, a wrong file, no such file ...
    """
    remove(plan.place.incoming)
    prepare(plan)
    meter = Meter(plan, progress)
    pip = start_of_pip(plan, meter)
    torch = [plan.requirement(pin) for pin in plan.torch_pins]
    for group in [[name] for name in torch] if plan.build.download > BATCH else [torch]:
        _fetch(plan, pip, group, meter, torch=True)
    for requirement in _libraries(plan):
        _fetch(plan, pip, [requirement], meter, torch=True)
    for batch in batches((*plan.pins, *plan.build.extra)):
        _fetch(plan, pip, [plan.requirement(pin) for pin in batch], meter)
    return tuple(pip)


def _libraries(plan: Plan) -> tuple[str, ...]:
    """The libraries that the fetched torch itself asks for, on its own index."""
    torch = next((_finished(plan, plan.requirement(pin)) for pin in plan.torch_pins if pin.name == "torch"), None)
    return own_requirements(torch, plan.build.follow) if torch is not None and plan.build.follow else ()


def start_of_pip(plan: Plan, meter: Meter) -> list[str]:
    """Return the words that start pip; a QGIS without pip gets one for itself.

    Raises:
        InstallError: there is none and none could be fetched.
    """
    pip = find_pip(plan, [plan.place.wheels])
    if pip:
        return pip
    from .pip_wheel import fetch_pip

    meter.tick(tr("fetching pip"))
    fetch_pip(plan)
    pip = find_pip(plan, [plan.place.wheels])
    if not pip:
        raise error_for("No module named pip")
    return pip


def batches(pins: Iterable[Pin]) -> list[list[Pin]]:
    """Group packages so that one group is about `BATCH` bytes; larger ones stand alone."""
    groups: list[list[Pin]] = []
    size = 0
    for pin in sorted(pins, key=lambda pin: -pin.download):
        if not groups or size + pin.download > BATCH:
            groups.append([])
            size = 0
        groups[-1].append(pin)
        size += pin.download
    return groups


def wanted_wheels(plan: Plan) -> list[Path]:
    """Return the downloaded wheels of a plan; wheels of an earlier plan and pip's own are left out."""
    wanted = {pin.name: pin.version for pin in (*plan.pins, *plan.torch_pins, *plan.build.extra)}
    wheels = []
    for path in sorted(plan.place.wheels.glob("*.whl")):
        name, version = wheel_name(path)
        followed = bool(plan.build.follow) and name.startswith(plan.build.follow)
        if followed or (name in wanted and _same_version(plan, name, version, wanted[name])):
            wheels.append(path)
    return wheels


def _same_version(plan: Plan, name: str, version: str, wanted: str) -> bool:
    is_torch = any(pin.name == name for pin in plan.torch_pins)
    local = f"+{plan.build.local}" if is_torch and plan.build.local else ""
    return version.replace("%2B", "+") == wanted + local


def _fetch(
    plan: Plan, pip: Sequence[str], requirements: Sequence[str], meter: Meter, *, torch: bool = False
) -> list[Path]:
    """Download wheels that are not there yet; return where they are."""
    done = {requirement: _finished(plan, requirement) for requirement in requirements}
    missing = [requirement for requirement, wheel in done.items() if wheel is None]
    if missing:
        names = ", ".join(requirement.partition("=")[0] for requirement in missing[:3])
        meter.doing = tr("downloading {names}").format(names=names + (" ..." if len(missing) > 3 else ""))
        index = plan.torch_index if torch else plan.sources.index
        words = [*pip, *download_words(plan, missing, index)]
        code, printed = follow(words, environment(plan, index), meter.tick)
        if code:
            raise _download_error(printed)
        for path in sorted(plan.place.incoming.glob("*.whl")):
            keep_wheel(plan, path)
        done = {requirement: _finished(plan, requirement) for requirement in requirements}
    return [wheel for wheel in done.values() if wheel is not None]


def _finished(plan: Plan, requirement: str) -> Path | None:
    name, _, version = requirement.partition("==")
    wanted = (name.lower(), version.lstrip("="))
    for path in plan.place.wheels.glob("*.whl"):
        found = wheel_name(path)
        if (found[0], found[1].replace("%2B", "+")) == wanted:
            return path
    return None


def _download_error(printed: str) -> InstallError:
    pin = missing_file(printed)
    known = error_for(printed)
    # pip also ends with "no matching distribution" where it could not reach the index at all
    if not pin or "none of its own" in printed or _is_network(known):
        return known
    text = tr(
        "The package index answers but does not offer {name}: a sign-in page of this network may stand in between "
        "(open a web page and sign in), or your mirror lacks it. Then install again, or use a bundle."
    )
    return InstallError(text.format(name=pin), printed)


def _is_network(error: InstallError) -> bool:
    plain = error_for("ERROR: No matching distribution found for x==1")
    return str(error).partition(":")[0] != str(plain).partition(":")[0]


# Unpacking ------------------------------------------------------------------------------------------------------------


def put_in_force(plan: Plan, wheels: Sequence[Path], progress: Progress, pip: Sequence[str] | None = None) -> Manifest:
    """Unpack wheels into a new set, try it, and let the manifest name it.

    Raises:
        InstallError: the packages do not load here.
    """
    place = plan.place
    meter = Meter(plan, progress, unpacking=True)
    pip = pip or start_of_pip(plan, meter)
    if not remove(place.staging):
        raise error_for("WinError 32")
    meter.doing = tr("unpacking")
    code, printed = follow([*pip, *unpack_words(plan, wheels, place.staging)], environment(plan), meter.tick)
    if code:
        raise error_for(printed)
    packages = packages_in(place.staging)
    _refuse_copies(plan, packages)
    meter.doing = tr("trying the packages")
    note = try_packages(plan, place.staging, meter)
    final = place.new_set()
    manifest = Manifest(
        folder=final.name,
        build=plan.build.id,
        packages=packages,
        modules=module_names(place.staging),
        qgis={name: version for name, version in plan.computer.shipped.items() if name in plan.kept},
        size=size_of(place.staging),
        note=note,
        made=time.strftime("%Y-%m-%dT%H:%M:%S"),
    )
    move(place.staging, final)
    place.write_manifest(manifest)
    place.tidy(wheels=True)
    return manifest


def packages_in(folder: Path) -> dict[str, str]:
    """Return name -> version of the packages in a folder."""
    found = {}
    for package in importlib.metadata.distributions(path=[str(folder)]):
        name = (package.metadata["Name"] or "").lower().replace("_", "-").replace(".", "-")
        found[name] = package.version
    return dict(sorted(found.items()))


def try_packages(plan: Plan, folder: Path, meter: Meter) -> str:
    """Import the packages in a process of their own; return the GPU that torch sees, or "".

    Raises:
        InstallError: one of them does not load, and why.
    """
    script = Path(__file__).with_name("trial.py")
    command: list[str | Path] = [plan.computer.python, "-B", script, folder, *TRIED]
    code, printed = follow(command, environment(plan), meter.tick)
    if code:
        raise error_for(printed if printed.strip() else tr("the import ended with status {code}").format(code=code))
    try:
        return str(json.loads(printed.strip().splitlines()[-1])["gpu"])
    except (ValueError, KeyError, IndexError):
        return ""


def _refuse_copies(plan: Plan, packages: dict[str, str]) -> None:
    """Make sure that nothing of QGIS's was installed again."""
    copies = sorted(set(packages) & set(plan.kept))
    if copies:
        text = tr("The packages bring {names} again, which is QGIS's own: the bundle was made for another QGIS.")
        raise InstallError(text.format(names=", ".join(copies)))
