# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands of build.py: their options, and which module does the work."""

from __future__ import annotations

import argparse
import subprocess
from pathlib import Path
from typing import Any

from . import checks, package, profile_link, prove_install, suite, translations
from .environment import link_package, prepare
from .places import ROOT, venv_python
from .terminal import python_environment


def add_to(subparsers: Any) -> None:
    """Describe all commands to the parser of build.py."""
    _add_demo(subparsers)
    _add_test(subparsers)
    _add(subparsers, "check", "format, lint, types, import walls, version and change log", _check)
    _add_rows(subparsers, "bench", "timing rows: id, ours, the plain way, ratio, n, machine")
    _add_rows(subparsers, "eval", "quality rows: id, data, n, value, reference")
    _add_train(subparsers)
    parser = _add(subparsers, "package", "the installable zip: dist/oriel.<version>.zip", _package)
    parser.add_argument(
        "--dirty", action="store_true", help="package tracked files as they are now, not the last commit"
    )
    _add(subparsers, "i18n", "update i18n/*.ts from the sources and compile the .qm files", _i18n)
    _add(subparsers, "guide", "make the pictures of the user guide anew, in a real QGIS", _guide)
    parser = _add(subparsers, "prove-install", "one real installation of all packages in an empty QGIS profile", _prove)
    parser.add_argument("--build", default="", help="build of torch: cpu, cu126, cu130, mps (default: what fits here)")
    parser.add_argument("--keep", action="store_true", help="leave the profile in build/")
    parser.add_argument("--resume", action="store_true", help="go on in the profile of an interrupted run")
    parser = _add(subparsers, "link", "link this working copy into your QGIS profile as 'oriel'", _link)
    parser.add_argument("--profile", default="default", help="name of the QGIS profile (default: %(default)s)")


def _add(subparsers: Any, name: str, text: str, work: Any) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = subparsers.add_parser(name, help=text, description=text)
    parser.set_defaults(run=work, takes_rest=False)
    return parser


def _add_demo(subparsers: Any) -> None:
    parser = _add(subparsers, "demo", "see Oriel work, in a real QGIS", _demo)
    parser.description = (
        "With a display: opens QGIS with a sample project and Oriel's dock. Without one (or with --headless): starts a "
        "virtual display and a real QGIS, drives Oriel with real mouse and key events, prints what was done, and "
        "writes the GeoPackage and a screenshot of each step to build/demo/."
    )
    parser.add_argument("--seed", type=int, help="draw this scene again (default: a new one, its seed is printed)")
    parser.add_argument("--raster", type=Path, help="use your own raster instead of a drawn scene")
    parser.add_argument("--headless", action="store_true", help="use a virtual display even where there is a screen")


def _add_test(subparsers: Any) -> None:
    parser = _add(subparsers, "test", "run the tests: backend, plugin, qt6, desktop", _test)
    parser.description = (
        "Backend: with qgis, PyQt and osgeo made unimportable. Plugin: inside QGIS without a window. Qt6: the widgets "
        "with PyQt6, without QGIS. Desktop: a real QGIS window on a virtual display. Each part ends with pytest's "
        "closing line. Other options go to pytest."
    )
    parser.add_argument("parts", nargs="*", metavar="PART", help="backend, plugin, qt6, desktop (default: all)")
    parser.add_argument("-k", dest="keyword", metavar="WORDS", help="only tests whose names match, as in pytest")
    parser.add_argument("-m", dest="markers", metavar="MARKS", help="marker expression, as in pytest (slow, gpu)")
    parser.add_argument("-x", dest="first_failure", action="store_true", help="stop at the first failure")
    parser.set_defaults(takes_rest=True)


def _add_rows(subparsers: Any, name: str, text: str) -> None:
    parser = _add(subparsers, name, text, _rows)
    parser.add_argument(
        "--only", metavar="PREFIX", action="append", help="only rows whose id starts with this (repeatable)"
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the rows there as JSON too")
    parser.add_argument("--list", action="store_true", help="list the ids without measuring")


def _add_train(subparsers: Any) -> None:
    text = "train the bundled Compact model (build.py train --help shows the options of the training)"
    # its own --help is shown by the training, which only imports in the environment
    parser = subparsers.add_parser("train", help=text, add_help=False)
    parser.set_defaults(run=_train, takes_rest=True)


def _in_venv(module: str, arguments: list[str]) -> int:
    command = [str(venv_python()), "-m", module, *arguments]
    return subprocess.run(command, cwd=ROOT, env=python_environment(), check=False).returncode


def _demo(options: argparse.Namespace, _rest: list[str]) -> int:
    prepare("runtime")
    arguments = ["--headless"] if options.headless else []
    if options.seed is not None:
        arguments += ["--seed", str(options.seed)]
    if options.raster is not None:
        arguments += ["--raster", str(options.raster.absolute())]
    return _in_venv("oriel.tools.demo", arguments)


def _test(options: argparse.Namespace, rest: list[str]) -> int:
    prepare("runtime", "test")
    return suite.run_parts(options, [word for word in rest if word != "--"])


def _check(_options: argparse.Namespace, _rest: list[str]) -> int:
    prepare("runtime", "test", "check")
    return checks.run_all()


def _rows(options: argparse.Namespace, _rest: list[str]) -> int:
    prepare("runtime")
    arguments = [options.command]
    for prefix in options.only or []:
        arguments += ["--only", prefix]
    if options.json is not None:
        arguments += ["--json", str(options.json.absolute())]
    return _in_venv("oriel.tools.rows", arguments + (["--list"] if options.list else []))


def _train(_options: argparse.Namespace, rest: list[str]) -> int:
    prepare("runtime")
    code = "import sys; from oriel.backend.training.train import main; sys.exit(main(sys.argv[1:]))"
    command = [str(venv_python()), "-c", code, *(word for word in rest if word != "--")]
    return subprocess.run(command, cwd=ROOT, env=python_environment(), check=False).returncode


def _package(options: argparse.Namespace, _rest: list[str]) -> int:
    return package.make_zip(dirty=options.dirty)


def _i18n(_options: argparse.Namespace, _rest: list[str]) -> int:
    return translations.update()


def _guide(_options: argparse.Namespace, _rest: list[str]) -> int:
    prepare("runtime", "test")
    return suite.make_guide()


def _prove(options: argparse.Namespace, _rest: list[str]) -> int:
    link_package()
    return prove_install.prove(options.build, keep=options.keep, resume=options.resume)


def _link(options: argparse.Namespace, _rest: list[str]) -> int:
    link_package()
    return profile_link.link_into(options.profile)
