# SPDX-License-Identifier: GPL-3.0-or-later
"""Plugin tests run inside a QGIS application without a window; its settings live in a folder of their own.

pytest-qgis starts QGIS before this file is read: set `QT_QPA_PLATFORM=offscreen` before that (as `build.py test` does).
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import textwrap
from pathlib import Path

import pytest
from qgis.core import QgsProject

from tests.installing import PYTHON
from tests.tiny_index import TinyIndex, fill


@pytest.fixture(autouse=True)
def empty_project():
    """Start every test with an empty project, and leave none behind."""
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture(scope="module")
def wheels(tmp_path_factory):
    """Tiny wheels with the names of ours: folder, and what `tiny_table` needs."""
    folder = tmp_path_factory.mktemp("wheels")
    return folder, fill(folder)


@pytest.fixture
def index(wheels):
    """An index on loopback that has them."""
    index = TinyIndex(wheels[0])
    yield index
    index.stop()


@pytest.fixture(scope="module")
def qgis_files():
    """Where QGIS's numpy, GDAL and PROJ are; their versions are the same when all tests are done."""
    code = """
    import json, numpy, osgeo, pathlib
    from osgeo import gdal, osr
    folders = [pathlib.Path(module.__file__).parent for module in (numpy, osgeo)]
    files = [str(path) for folder in folders for path in folder.rglob("*") if path.suffix in (".so", ".py")]
    versions = [numpy.__version__, gdal.__version__, osr.GetPROJVersionMajor(), osr.GetPROJVersionMinor()]
    print(json.dumps([versions, files]))
    """

    def ask():
        return json.loads(subprocess.check_output([PYTHON, "-c", textwrap.dedent(code)], text=True))

    versions, files = ask()
    yield {path: hashlib.sha256(Path(path).read_bytes()).hexdigest() for path in files}
    assert ask()[0] == versions


@pytest.fixture
def qgis_stays_what_it_is(qgis_files):
    """Every test leaves the content of QGIS's own packages alone, and the variables of PROJ and GDAL."""
    variables = {name: os.environ.get(name) for name in ("PROJ_LIB", "PROJ_DATA", "GDAL_DATA")}
    yield
    assert {path: hashlib.sha256(Path(path).read_bytes()).hexdigest() for path in qgis_files} == qgis_files
    assert {name: os.environ.get(name) for name in variables} == variables
