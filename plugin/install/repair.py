# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds damaged packages, puts them right, removes everything. Runs on the worker thread."""

from __future__ import annotations

import base64
import csv
import hashlib
import logging
import shutil
from dataclasses import replace
from pathlib import Path

from ...backend.progress import Progress
from ..i18n import tr
from .faults import InstallError, error_for
from .folders import BusyError, Manifest, Place, record, remove
from .meter import Meter
from .pip import environment, unpack_words
from .plan import Plan
from .process import follow
from .run import fetch, held, install, try_packages, wanted_wheels
from .table import Build

log = logging.getLogger(__name__)

CHUNK = 1 << 20


def damaged_packages(place: Place, progress: Progress) -> tuple[str, ...]:
    """Compare every installed file with the list that came with its package.

    Returns:
        names of the packages with a file that is missing or has other content.
    """
    manifest = place.manifest()
    if manifest is None:
        return ()
    folder = place.root / manifest.folder
    damaged = []
    for number, (name, version) in enumerate(manifest.packages.items()):
        progress.report(number, len(manifest.packages), tr("checking {name}").format(name=name))
        listed = record(folder, name, version)
        if listed is None or not _is_whole(folder, listed, progress):
            damaged.append(name)
    return tuple(damaged)


def repair(plan: Plan, progress: Progress) -> Manifest:
    """Replace the damaged packages only; where nothing is in force, install everything.

    Raises:
        InstallError: as `install`.
        Cancelled: the user stopped it; what is damaged stays damaged and is found again.
    """
    manifest = plan.place.manifest()
    if manifest is None or not (plan.place.root / manifest.folder).is_dir() or manifest.build != plan.build.id:
        return install(plan, progress)
    damaged = set(damaged_packages(plan.place, progress)) | _not_installed(plan, manifest)
    if not damaged:
        return manifest
    log.info("Damaged packages: %s", ", ".join(sorted(damaged)))
    part = only(plan, damaged)
    unknown = damaged - {pin.name for pin in (*part.pins, *part.torch_pins, *part.build.extra)}
    if unknown and not plan.build.follow:
        return install(plan, progress)  # of an older table: nothing to take single packages from
    with held(plan):
        pip = fetch(part, progress)
        remove(plan.place.staging)
        meter = Meter(part, progress, unpacking=True)
        meter.doing = tr("unpacking")
        words = unpack_words(part, wanted_wheels(part), plan.place.staging)
        code, printed = follow([*pip, *words], environment(plan), meter.tick)
        if code:
            raise error_for(printed)
        folder = plan.place.root / manifest.folder
        _merge(plan.place.staging, folder)
        meter.doing = tr("trying the packages")
        note = try_packages(plan, folder, meter)
        packages = {**manifest.packages, **{pin.name: pin.version for pin in part.pins}}
        mended = replace(manifest, note=note, packages=dict(sorted(packages.items())))
        plan.place.write_manifest(mended)
        plan.place.tidy(wheels=True)
    return mended


def uninstall(place: Place) -> bool:
    """Remove the packages and all downloads; say whether everything is gone (loaded libraries stay on Windows).

    Raises:
        InstallError: another QGIS installs now, or the files cannot be removed.
    """
    try:
        with place.lock():
            place.manifest_file.unlink(missing_ok=True)
            place.tidy(wheels=True)
            remove(place.staging)
    except BusyError:
        raise InstallError(tr("Another QGIS window installs these packages now: wait for it.")) from None
    except OSError as problem:
        raise error_for(str(problem)) from problem
    left = [entry for entry in place.root.iterdir() if entry.is_dir()]
    if not left:
        shutil.rmtree(place.root, ignore_errors=True)
    return not left


def only(plan: Plan, names: set[str]) -> Plan:
    """Return a plan for some of a plan's packages."""
    extra = tuple(pin for pin in plan.build.extra if pin.name in names)
    follow_on = plan.build.follow if any(name.startswith(plan.build.follow or "?") for name in names) else ""
    torch_pins = tuple(pin for pin in plan.torch_pins if pin.name in names or (follow_on and pin.name == "torch"))
    build: Build = replace(plan.build, extra=extra, follow=follow_on)
    return replace(plan, build=build, pins=tuple(pin for pin in plan.pins if pin.name in names), torch_pins=torch_pins)


def _not_installed(plan: Plan, manifest: Manifest) -> set[str]:
    """Packages that the plan has and the manifest lacks: QGIS shipped them once and does not any more."""
    return {pin.name for pin in plan.pins} - set(manifest.packages)


def _is_whole(folder: Path, listed: Path, progress: Progress) -> bool:
    with listed.open(newline="", encoding="utf-8") as stream:
        rows = list(csv.reader(stream))
    for row in rows:
        if len(row) < 2 or not row[1] or row[0].startswith(".."):
            continue  # RECORD itself, byte code, scripts beside the packages
        kind, _, wanted = row[1].partition("=")
        try:
            if _digest(folder / row[0], kind, progress) != wanted:
                return False
        except OSError:
            return False
    return True


def _digest(path: Path, kind: str, progress: Progress) -> str:
    digest = hashlib.new(kind)
    with path.open("rb") as stream:
        while True:
            chunk = stream.read(CHUNK)
            if not chunk:
                break
            digest.update(chunk)
            if len(chunk) == CHUNK:
                progress.report(0, 0)
    return base64.urlsafe_b64encode(digest.digest()).rstrip(b"=").decode("ascii")


def _merge(source: Path, target: Path) -> None:
    """Move files over a set one by one: namespace folders (nvidia) are shared by several packages.

    Raises:
        InstallError: Windows holds a loaded library.
    """
    for path in sorted(source.rglob("*")):
        if path.is_dir():
            continue
        place = target / path.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        try:
            path.replace(place)
        except PermissionError as problem:
            text = tr("{file} is in use: restart QGIS and press Repair before anything else of Oriel.")
            raise InstallError(text.format(file=place.name), str(problem)) from problem
    remove(source)
