# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder with everything for a computer without a network: wheels, pip, weights of models, and their hashes.

bundle.json    written last: platform, Python, build, sha256 of every file
wheels/        packages; pip for a QGIS without it
weights/       files of models, below the names that the model registry uses
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ...backend.progress import Progress
from ..i18n import tr
from .faults import InstallError
from .folders import Manifest, move
from .pip import prepare
from .pip_wheel import fetch_pip
from .plan import Plan, check_disk, check_runtime
from .run import fetch, held, put_in_force, wanted_wheels
from .wheels import sha256_of, wheel_name

SCHEMA = 1
FILE = "bundle.json"
NAME = "oriel-bundle"


@dataclass(frozen=True)
class Bundle:
    """What a bundle says about itself.

    Attributes:
        folder: where it is.
        platform, python, build: what it was made for, e.g. "windows-x86_64", "3.12", "cpu".
        files: path inside the bundle -> sha256.
    """

    folder: Path
    platform: str
    python: str
    build: str
    files: dict[str, str]

    @property
    def weights(self) -> tuple[Path, ...]:
        """Files of models."""
        return tuple(self.folder / name for name in self.files if name.startswith("weights/"))


def make_bundle(plan: Plan, parent: Path, weights: Sequence[Path], progress: Progress) -> Bundle:
    """Write a bundle for computers like this one.

    Args:
        plan: what is installed here; packages that this QGIS ships are not in the bundle.
        parent: the bundle becomes a folder in it.
        weights: files of models to take along.
        progress: reported to, and asked whether to stop.

    Raises:
        InstallError: no network, a full disk ...
        Cancelled: the user stopped it; an unfinished bundle has no bundle.json.
    """
    version = f"{plan.computer.version[0]}.{plan.computer.version[1]}"
    folder = parent / f"{NAME}-{plan.computer.platform}-py{version}-{plan.build.id}"
    with held(plan):
        check_disk(plan)
        fetch(plan, progress)
        pip = fetch_pip(plan)
        (folder / "wheels").mkdir(parents=True, exist_ok=True)
        (folder / FILE).unlink(missing_ok=True)
        files = {f"wheels/{path.name}": path for path in [*wanted_wheels(plan), pip]}
        files.update({f"weights/{path.name}": path for path in weights})
        sums = {name: _copy(path, folder / name, progress) for name, path in files.items()}
        bundle = Bundle(folder, plan.computer.platform, version, plan.build.id, sums)
        _write(bundle)
        plan.place.tidy(wheels=True)
    return bundle


def read_bundle(folder: Path) -> Bundle:
    """Read a bundle's own description.

    Raises:
        InstallError: the folder is no bundle, or an unfinished one.
    """
    file = folder / FILE
    if not file.is_file():  # the user may have chosen the folder round it
        inside = sorted(folder.glob(f"*/{FILE}"))
        file = inside[0] if len(inside) == 1 else file
    try:
        content: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        if content["schema"] != SCHEMA:
            raise ValueError
        return Bundle(file.parent, content["platform"], content["python"], content["build"], dict(content["files"]))
    except (OSError, ValueError, KeyError):
        text = tr(
            "{folder} is no finished bundle (it has no readable {file}): make it again, or choose another folder."
        )
        raise InstallError(text.format(folder=folder, file=FILE)) from None


def check_fits(bundle: Bundle, platform: str, python: tuple[int, int]) -> None:
    """Refuse a bundle that was made for another kind of computer.

    Raises:
        InstallError: with both kinds.
    """
    here = (platform, f"{python[0]}.{python[1]}")
    if (bundle.platform, bundle.python) != here:
        text = tr(
            "This bundle is for {theirs} with Python {their_python}; this QGIS needs {ours} with Python {python}."
        )
        words = {"theirs": bundle.platform, "their_python": bundle.python, "ours": here[0], "python": here[1]}
        raise InstallError(text.format(**words))


def install_from_bundle(plan: Plan, bundle: Bundle, weights_folder: Path, progress: Progress) -> Manifest:
    """Install without a network.

    Args:
        plan: made with the bundle's build.
        bundle: see `read_bundle`.
        weights_folder: where files of models go; files that are there stay.
        progress: reported to, and asked whether to stop.

    Raises:
        InstallError: a file is damaged, a package is missing, another QGIS installs.
        Cancelled: the user stopped it.
    """
    check_runtime()
    check_fits(bundle, plan.computer.platform, plan.computer.version)
    with held(plan):
        check_disk(plan)
        _check_files(bundle, progress)
        plan.place.wheels.mkdir(parents=True, exist_ok=True)
        for name in bundle.files:
            if name.startswith("wheels/"):
                shutil.copyfile(bundle.folder / name, plan.place.wheels / Path(name).name)
        wheels = wanted_wheels(plan)
        _check_complete(plan, wheels)
        prepare(plan)
        manifest = put_in_force(plan, wheels, progress)
    for path in bundle.weights:
        weights_folder.mkdir(parents=True, exist_ok=True)
        if not (weights_folder / path.name).exists():
            _copy(path, weights_folder / path.name, progress)
    return manifest


def _check_files(bundle: Bundle, progress: Progress) -> None:
    for number, (name, wanted) in enumerate(bundle.files.items()):
        progress.report(number, len(bundle.files), tr("checking {name}").format(name=Path(name).name))
        path = bundle.folder / name
        if not path.is_file() or sha256_of(path) != wanted:
            text = tr("{file} of the bundle is missing or damaged: copy the bundle again.")
            raise InstallError(text.format(file=name))


def _check_complete(plan: Plan, wheels: Sequence[Path]) -> None:
    there = {wheel_name(path)[0] for path in wheels}
    missing = [pin.name for pin in (*plan.torch_pins, *plan.pins, *plan.build.extra) if pin.name not in there]
    if missing:
        text = tr("The bundle lacks {names}: make it again with this version of Oriel, in a QGIS like this one.")
        raise InstallError(text.format(names=", ".join(missing)))


def _copy(source: Path, target: Path, progress: Progress) -> str:
    """Copy a file by way of another name; return its sha256."""
    progress.report(0, 0, tr("copying {name}").format(name=source.name))
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_name(target.name + ".part")
    shutil.copyfile(source, unfinished)
    move(unfinished, target)
    return sha256_of(target)


def _write(bundle: Bundle) -> None:
    content = {
        "schema": SCHEMA,
        "platform": bundle.platform,
        "python": bundle.python,
        "build": bundle.build,
        "files": bundle.files,
    }
    unfinished = bundle.folder / (FILE + ".part")
    unfinished.write_text(json.dumps(content, indent=1), encoding="utf-8")
    unfinished.replace(bundle.folder / FILE)
