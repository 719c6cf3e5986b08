# SPDX-License-Identifier: GPL-3.0-or-later
"""The zip that users install: complete, small, the same bytes twice, and QGIS's own installer takes it."""

from __future__ import annotations

import configparser
import io
import zipfile

import pytest
from oriel.tools import package


@pytest.fixture(scope="module")
def zip_path(tmp_path_factory):
    folder = tmp_path_factory.mktemp("dist")
    package.make_zip(dirty=True, folder=folder)
    (path,) = folder.iterdir()
    return path


def test_same_bytes_twice(zip_path, tmp_path):
    package.make_zip(dirty=True, folder=tmp_path)
    assert (tmp_path / zip_path.name).read_bytes() == zip_path.read_bytes()


def test_one_top_folder_and_small(zip_path):
    names = zipfile.ZipFile(zip_path).namelist()
    assert {name.partition("/")[0] for name in names} == {"oriel"}
    assert zip_path.stat().st_size < 25e6


@pytest.mark.parametrize(
    "part", ["tests/", "tools/", "build.py", "backend/training/", "typings/", "requirements/", ".ci/", ".git"]
)
def test_nothing_for_developers_inside(zip_path, part):
    assert not [name for name in zipfile.ZipFile(zip_path).namelist() if name.startswith(f"oriel/{part}")]


def test_the_guide_is_inside_with_its_pictures(zip_path):
    names = zipfile.ZipFile(zip_path).namelist()
    for page in ("install", "segment", "search", "change", "models"):
        assert {f"oriel/docs/guide/{page}.md", f"oriel/docs/guide/{page}.png"} <= set(names)
    assert "oriel/docs/guide/start.md" in names


def test_translations_inside(zip_path):
    compiled = [name for name in zipfile.ZipFile(zip_path).namelist() if name.endswith(".qm")]
    assert "oriel/i18n/oriel_de.qm" in compiled


def test_name_tells_the_version(zip_path):
    metadata = configparser.ConfigParser(interpolation=None)
    text = zipfile.ZipFile(zip_path).read("oriel/metadata.txt").decode()
    metadata.read_file(io.StringIO(text))
    assert zip_path.name == f"oriel.{metadata['general']['version']}.zip"


def test_qgis_installs_and_loads_it_in_an_empty_profile(zip_path, open_qgis):
    qgis = open_qgis(plugins=(), plugin_folder=None)
    qgis.run(
        "import pyplugin_installer\n"
        # QGIS asks before it installs from a file of unknown origin
        "from qgis.PyQt.QtWidgets import QMessageBox\n"
        "QMessageBox.warning = staticmethod(lambda *a, **k: QMessageBox.StandardButton.Yes)\n"
        f"pyplugin_installer.instance().installFromZipFile({str(zip_path)!r})"
    )
    qgis.wait("'oriel' in __import__('qgis.utils').utils.active_plugins", what="the installed plugin to be active")
    folder = qgis.value("__import__('qgis.utils').utils.plugins['oriel'].__class__.__module__")
    assert folder == "oriel.plugin.plugin"
    installed = qgis.value("__import__('oriel').__file__")
    assert installed.startswith(str(qgis.folder))
    qgis.run("__import__('qgis.utils').utils.plugins['oriel'].open()")
    qgis.wait("widget('OrielDock').isVisible()", what="the dock of the installed plugin")
    qgis.run("import qgis.utils; assert qgis.utils.unloadPlugin('oriel')")
