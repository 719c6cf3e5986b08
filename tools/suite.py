# SPDX-License-Identifier: GPL-3.0-or-later
"""`build.py test`: a pytest process for each part, because each needs a world of its own."""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from .failure import BuildError
from .places import QT6_VENV, REQUIREMENTS, ROOT, python_of, venv_python
from .terminal import run, say

_NO_TESTS = 5


@dataclass(frozen=True)
class _Part:
    title: str
    env: dict[str, str]
    options: tuple[str, ...] = ()
    folders: tuple[str, ...] = ()


_WITHOUT_QT = ("-p", "no:pytest-qt", "-p", "no:pytest_qgis")
_PARTS = {
    "backend": _Part(
        "backend, with qgis, PyQt and osgeo made unimportable",
        {"ORIEL_WITHOUT_QGIS": "1"},
        _WITHOUT_QT,
        ("tests/backend", "tests/tools"),
    ),
    "plugin": _Part(
        "plugin, in QGIS without a window",
        {"QT_QPA_PLATFORM": "offscreen", "PYTEST_QT_API": "pyqt5"},
        (),
        ("tests/plugin",),
    ),
    "qt6": _Part(
        "widgets with PyQt6 in an environment without QGIS",
        {"QT_QPA_PLATFORM": "offscreen"},
        ("--confcutdir=tests/qt6",),
        ("tests/qt6",),
    ),
    "desktop": _Part("desktop, a real QGIS window on a virtual display", {}, _WITHOUT_QT, ("tests/desktop",)),
}


def run_parts(options: argparse.Namespace, rest: list[str]) -> int:
    """Run the chosen parts one after the other; return 0 when all passed."""
    unknown = [name for name in options.parts if name not in _PARTS]
    if unknown:
        raise BuildError(f"no test part is called {', '.join(unknown)}: choose from {', '.join(_PARTS)}")
    extra = list(rest)
    for flag, value in (("-k", options.keyword), ("-m", options.markers)):
        extra += [flag, value] if value else []
    extra += ["-x"] if options.first_failure else []
    codes = {name: _run_part(name, extra) for name in options.parts or _PARTS}
    filtered = bool(options.keyword or options.markers or rest)
    failed = [_named(name, code) for name, code in codes.items() if code and not (code == _NO_TESTS and filtered)]
    if failed:
        raise BuildError(f"failed: {', '.join(failed)}")
    if filtered and set(codes.values()) == {_NO_TESTS}:
        raise BuildError("no test matches the given words or marks")
    return 0


def _named(part: str, code: int) -> str:
    """Name a failed part; a process that crashed after its last test has printed nothing but "passed"."""
    return f"{part} (the process was ended by signal {-code})" if code < 0 else part


def make_guide() -> int:
    """Let the desktop test that checks the guide's pictures write them into docs/guide."""
    guide = _Part(
        "pictures of the user guide", {"ORIEL_GUIDE_IMAGES": "1"}, _WITHOUT_QT, ("tests/desktop/test_guide.py",)
    )
    if _run(guide, []):
        raise BuildError("not all pictures could be made")
    return 0


def _run_part(name: str, extra: list[str]) -> int:
    return _run(_PARTS[name], extra, _qt6_python() if name == "qt6" else venv_python())


def _qt6_python() -> Path:
    """Return the interpreter of the environment with PyQt6; make it where it is missing or its list has changed."""
    wanted = REQUIREMENTS / "qt6.txt"
    digest, stamp = hashlib.sha256(wanted.read_bytes()).hexdigest(), QT6_VENV / "requirements.sha256"
    if not stamp.is_file() or stamp.read_text() != digest:
        shutil.rmtree(QT6_VENV, ignore_errors=True)
        run([venv_python(), "-m", "venv", QT6_VENV], why="making the environment with PyQt6")
        quiet = ["--disable-pip-version-check", "--progress-bar", "off"]
        pip: list[str | Path] = [python_of(QT6_VENV), "-m", "pip", "install", *quiet, "-r", wanted]
        run(pip, why="installing requirements/qt6.txt")
        stamp.write_text(digest)
    return python_of(QT6_VENV)


def _run(part: _Part, extra: list[str], python: Path | None = None) -> int:
    say(f"\n== {part.title}")
    env = {**os.environ, **part.env}
    # a PYTHONPATH of the caller could bring back what the part must not see
    env.pop("PYTHONPATH", None)
    command = [str(python or venv_python()), "-m", "pytest", *part.options, *extra, *part.folders]
    return subprocess.run(command, cwd=ROOT, env=env, check=False).returncode
