# SPDX-License-Identifier: GPL-3.0-or-later
"""Running other programs and talking to the person at the terminal."""

from __future__ import annotations

import os
import shlex
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from .failure import BuildError
from .places import LINK_FOLDER, ROOT


def say(text: str) -> None:
    """Print one line at once, also when the output goes to a file."""
    print(text, flush=True)


def run(
    command: Sequence[str | Path], *, why: str, env: Mapping[str, str] | None = None, folder: Path | None = None
) -> None:
    """Run a program whose output the user sees.

    Raises:
        BuildError: the program is missing or failed; `why` says what it was for.
    """
    words = [str(word) for word in command]
    try:
        code = subprocess.run(words, env=env, cwd=folder or ROOT, check=False).returncode
    except FileNotFoundError:
        raise BuildError(f"{why}: the program {words[0]!r} is not installed") from None
    if code:
        raise BuildError(f"{why}: {shlex.join(words[:6])} ended with code {code} (its own words are above)")


def output(command: Sequence[str | Path], *, env: Mapping[str, str] | None = None) -> str:
    """Return what a program prints; an empty text when it is missing or fails."""
    try:
        done = subprocess.run([str(word) for word in command], env=env, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout if done.returncode == 0 else ""


def python_environment(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return an environment in which `import oriel` finds the working copy."""
    env = dict(os.environ)
    paths = [str(LINK_FOLDER), *filter(None, [env.get("PYTHONPATH")])]
    env["PYTHONPATH"] = os.pathsep.join(paths)
    env.setdefault("PYTHONDONTWRITEBYTECODE", "1")
    env.update(extra or {})
    return env
