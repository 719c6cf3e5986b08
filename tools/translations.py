# SPDX-License-Identifier: GPL-3.0-or-later
"""`build.py i18n`: collect the plugin's strings into i18n/*.ts and compile them for Qt."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from .failure import BuildError
from .places import PACKAGE, ROOT
from .terminal import say

LANGUAGES = ("de", "es", "fr", "pt", "zh")
"""Languages besides English, the source. A new one: add its code here and run `build.py i18n`."""
_FOLDER = ROOT / "i18n"


def update() -> int:
    """Bring every .ts file up to date with the sources, then compile it beside itself."""
    program = _program(["pylupdate5"], "pyqt5-dev-tools")
    sources = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "plugin").rglob("*.py"))
    _FOLDER.mkdir(exist_ok=True)
    targets = [str((_FOLDER / f"{PACKAGE}_{language}.ts").relative_to(ROOT)) for language in LANGUAGES]
    for target in targets:
        _run([program, "-noobsolete", "-tr-function", "tr_n", *sources, "-ts", target])
    for language in LANGUAGES:
        name_language(_FOLDER / f"{PACKAGE}_{language}.ts", language)
    for compiled in compile_all(_FOLDER):
        say(f"{compiled.relative_to(ROOT)}: {compiled.stat().st_size} bytes")
    return 0


def name_language(file: Path, language: str) -> None:
    """Write the language into a .ts file that lacks it: without it pylupdate5 empties all plural forms."""
    text = file.read_text(encoding="utf-8")
    named = f'<TS version="2.1" language="{language}" sourcelanguage="en">'
    file.write_text(text.replace('<TS version="2.1">', named, 1), encoding="utf-8")


def compile_all(folder: Path) -> list[Path]:
    """Compile each i18n/*.ts to a .qm in `folder`; return the .qm files."""
    program = _program(["lrelease", "lrelease-qt5", "/usr/lib/qt5/bin/lrelease"], "qttools5-dev-tools")
    compiled = []
    for source in sorted(_FOLDER.glob("*.ts")):
        target = folder / f"{source.stem}.qm"
        _run([program, "-silent", str(source), "-qm", str(target)])
        compiled.append(target)
    return compiled


def _program(names: list[str], package: str) -> str:
    for name in names:
        found = shutil.which(name)
        if found and subprocess.run([found, "-version"], capture_output=True, check=False).returncode == 0:
            return found
    raise BuildError(f"{names[0]} is not installed: install the system package {package} (build.py test does it)")


def _run(command: list[str]) -> None:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BuildError(f"{Path(command[0]).name} failed: {(done.stderr or done.stdout).strip()[-400:]}")
