# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the installation share."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import oriel
from oriel.backend.errors import Cancelled
from oriel.plugin.install import plan, table

from tests.tiny_index import SHIPPED

PYTHON = Path("/usr/bin/python3") if Path("/usr/bin/python3").exists() else Path(sys.executable)
TESTED = table.tested_table()


def computer(**changes):
    """Give a Windows computer with Python 3.12 and an ordinary QGIS; or with what is said of it."""
    values = {"python": Path("/usr/bin/python3"), "version": (3, 12), "platform": "windows-x86_64", "shipped": SHIPPED}
    return plan.Computer(**{**values, **changes})


class Watcher:
    """A progress that remembers, and stops where it is told to."""

    def __init__(self, stop_at: float = 2.0):
        self.stop_at = stop_at
        self.texts = []
        self.fractions = [0.0]

    def report(self, done, total, text=""):
        self.texts.append(text)
        if total:
            self.fractions.append(done / total)
        if self.fractions[-1] >= self.stop_at:
            raise Cancelled


def imported(folder, names, first=()):
    """Import in a fresh interpreter through Oriel's finder, as Oriel would; return what is printed."""
    code = f"""
    import sys
    sys.path[:0] = {[str(path) for path in first]!r}
    from importlib.util import module_from_spec, spec_from_file_location
    from pathlib import Path
    root = Path({str(Path(oriel.__file__).parent)!r})
    spec = spec_from_file_location("oriel", root / "__init__.py", submodule_search_locations=[str(root)])
    sys.modules["oriel"] = module = module_from_spec(spec)
    spec.loader.exec_module(module)
    from oriel.plugin.install.importing import use
    used = use(Path({str(folder)!r}))
    from oriel.backend.device import import_package
    for name in {names!r}:
        module = import_package(name)
        print(name, module.__version__, module.__file__)
    """
    done = subprocess.run([PYTHON, "-c", textwrap.dedent(code)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return {line.split()[0]: line.split(maxsplit=2)[1:] for line in done.stdout.splitlines()}
