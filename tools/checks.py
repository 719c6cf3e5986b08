# SPDX-License-Identifier: GPL-3.0-or-later
"""`build.py check`: format, lint, types, import walls, and that version and change log agree."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable

from .failure import BuildError
from .places import LINK_FOLDER, PACKAGE, ROOT, plugin_version, site_packages, venv_python
from .terminal import python_environment, say

_TYPED = ("backend", "plugin", "tools")


def run_all() -> int:
    """Run every check, also after a failure, so that one run shows everything."""
    steps: dict[str, Callable[[], bool]] = {
        "format": lambda: _python("-m", "ruff", "format", "--check", "--quiet", "--output-format", "concise", "."),
        "lint": lambda: _python("-m", "ruff", "check", "--quiet", "--output-format", "concise", "."),
        "types": _types,
        "import walls": _import_walls,
        "version": _version,
    }
    failed = []
    for title, step in steps.items():
        good = step()
        say(f"{title:14s}{'ok' if good else 'FAILED'}")
        if not good:
            failed.append(title)
    if failed:
        raise BuildError(f"failed: {', '.join(failed)}")
    return 0


def _python(*arguments: str, linked: bool = False) -> bool:
    # types and walls must see the package under its installed name, not as the folder's own
    folder = LINK_FOLDER if linked else ROOT
    command = [str(venv_python()), *arguments]
    return subprocess.run(command, cwd=folder, env=python_environment(), check=False).returncode == 0


def _types() -> bool:
    packages = [word for name in _TYPED for word in ("-p", f"{PACKAGE}.{name}")]
    return _python(
        "-m", "mypy", "--config-file", str(ROOT / "pyproject.toml"), "--cache-dir", str(ROOT / ".mypy_cache"),
        "--no-error-summary", *packages, linked=True,
    )  # fmt: skip


def _import_walls() -> bool:
    program = next((path for path in (venv_python().parent / "lint-imports",) if path.exists()), None)
    if program is None:
        raise BuildError(f"import-linter is missing in {site_packages()}: delete build/setup.json and run this again")
    config = ROOT / "pyproject.toml"
    done = subprocess.run(
        [str(program), "--config", str(config), "--no-cache"],
        cwd=LINK_FOLDER, env=python_environment(), capture_output=True, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        say(done.stdout[done.stdout.find("---") :] + done.stderr)
    return done.returncode == 0


def _version() -> bool:
    """Tell whether the change log knows the version in metadata.txt, or has a section for what is unreleased."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    sections = re.findall(r"^## \[?([^\]\s]+)", text, flags=re.MULTILINE)
    version = plugin_version()
    if version in sections or "Unreleased" in sections:
        return True
    say(f"CHANGELOG.md has a section neither for {version} (metadata.txt) nor 'Unreleased': add one")
    return False
