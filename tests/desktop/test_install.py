# SPDX-License-Identifier: GPL-3.0-or-later
"""The install page in a real QGIS without the packages: tiny wheels from loopback, a crash in the middle, going on."""

from __future__ import annotations

import json
import time
from dataclasses import asdict

import pytest

from tests.tiny_index import TinyIndex, fill, tiny_table

OPEN = "__import__('qgis.utils').utils.plugins['oriel'].open()"
USE_TABLE = """
import os, pathlib
from oriel.plugin.install import table
from oriel.plugin.controllers import installing
installing.tested_table = lambda: table.read_table(pathlib.Path({path!r}))
os.environ["ORIEL_PACKAGE_INDEX"] = {url!r}
"""
LOOK = """
import sys, numpy, hashlib, pathlib
from osgeo import gdal
from oriel.backend.device import import_package
torch = import_package("torch")
rasterio = import_package("rasterio")
digest = hashlib.sha256(b"".join(p.read_bytes() for p in sorted(pathlib.Path(numpy.__file__).parent.rglob("*.so"))))
result = {
    "torch": torch.__file__, "last": sys.path[-1], "attr": sys.modules["attr"].__version__,
    "numpy": numpy.__file__, "gdal": gdal.__version__, "digest": digest.hexdigest(),
}
"""
BEFORE = """
import numpy, hashlib, pathlib
from osgeo import gdal
digest = hashlib.sha256(b"".join(p.read_bytes() for p in sorted(pathlib.Path(numpy.__file__).parent.rglob("*.so"))))
result = {"numpy": numpy.__file__, "gdal": gdal.__version__, "digest": digest.hexdigest()}
"""


def as_file(table, path):
    """Write a table as resources/packages.json is written."""

    def item(value):
        content = asdict(value)
        content["mb"] = [content.pop("download") / 1e6, content.pop("unpacked") / 1e6]
        return {key: entry for key, entry in content.items() if key != "extra"}

    content = {
        "pythons": table.pythons,
        "pins": [item(pin) for pin in table.pins],
        "builds": {"linux-x86_64": [item(build) for build in table.builds["test"]]},
        "pip": item(table.pip),
        "sha256": table.hashes,
        "loaded_floors": {},
    }
    path.write_text(json.dumps(content))
    return str(path)


@pytest.fixture
def index(tmp_path):
    wheels = fill(tmp_path / "wheels")
    index = TinyIndex(tmp_path / "wheels")
    index.table = as_file(tiny_table(wheels), tmp_path / "packages.json")
    yield index
    index.stop()


def page(words):
    return f"widget('OrielInstallPage').{words}"


def test_install_crash_and_go_on_in_a_qgis_without_the_packages(open_qgis, index, tmp_path):
    qgis = open_qgis(packages=tmp_path / "nothing")
    setup = USE_TABLE.format(path=index.table, url=index.url)
    before = qgis.run(BEFORE)
    qgis.run(setup)
    qgis.run(OPEN)
    qgis.wait("widget('OrielInstall').isEnabled()", seconds=60, what="the offer")
    assert "torch 2.12.1" in qgis.value(page("offer.what.text()"))
    index.pause_s = 0.3
    qgis.pointer.click(*qgis.centre("OrielInstall"))
    qgis.wait(page("cancel.isVisible()"), what="the button that stops it")
    deadline = time.monotonic() + 60
    while not any(name.startswith("torch-") for name in index.served) and time.monotonic() < deadline:
        time.sleep(0.05)
    qgis.kill()
    index.pause_s = 0.0
    qgis.restart()
    qgis.run(setup)
    qgis.run(OPEN)
    qgis.wait("widget('OrielInstall').isEnabled()", seconds=60, what="the dock after the crash")
    qgis.pointer.click(*qgis.centre("OrielInstall"))
    qgis.wait("not widget('OrielInstallPage').isVisible()", seconds=120, what="the features in the place of the page")
    found = qgis.run(LOOK)
    assert "/oriel/python/cp3" in found["torch"]
    assert found["torch"].startswith(found["last"])
    assert found["attr"] == "26.1.0"  # not the older one of Debian
    assert {name: found[name] for name in before} == before
