# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding QGIS, linking the plugin, system packages: what is said when something is missing."""

from __future__ import annotations

import subprocess
import sys

import pytest
from oriel.tools import environment, package, profile_link, qgis_install, system_packages
from oriel.tools.failure import BuildError
from oriel.tools.places import ROOT


def fake_python(path, answer):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\necho '{answer}'\n")
    path.chmod(0o755)
    return path


@pytest.fixture
def mac_app(tmp_path, monkeypatch):
    monkeypatch.setattr(qgis_install.Path, "home", lambda: tmp_path)

    def make(version, python):
        app = tmp_path / "Applications" / f"QGIS{version}.app" / "Contents" / "MacOS"
        fake_python(app / "bin" / "python3", f"{version}|3|{python}|/modules")
        return app

    monkeypatch.setattr(qgis_install, "_places", qgis_install._mac_places)
    return make


def test_mac_app_is_found(mac_app):
    app = mac_app(33412, 12)
    found = qgis_install.find_qgis()
    assert (found.program, found.version, found.python_version) == (app / "QGIS", (3, 34), (3, 12))


def test_newest_mac_app_wins(mac_app):
    mac_app(32200, 9)
    mac_app(34006, 12)
    assert qgis_install.find_qgis().version == (3, 40)


def test_too_old_qgis_is_named(mac_app):
    mac_app(31600, 9)
    with pytest.raises(BuildError, match=r"is QGIS 3\.16; Oriel needs QGIS 3\.22 or newer: install"):
        qgis_install.find_qgis()


def test_no_qgis_says_what_to_install(monkeypatch):
    monkeypatch.setattr(qgis_install, "_places", lambda: iter(()))
    with pytest.raises(BuildError, match="install the packages 'qgis' and 'python3-qgis'"):
        qgis_install.find_qgis()


def test_windows_layout(tmp_path, monkeypatch):
    root = tmp_path / "OSGeo4W"
    (root / "apps" / "qgis-ltr").mkdir(parents=True)
    fake_python(root / "apps" / "Python312" / "python.exe", "34006|3|12|/modules")
    monkeypatch.setenv("OSGEO4W_ROOT", str(root))
    monkeypatch.setattr(qgis_install, "_places", qgis_install._windows_places)
    found = qgis_install.find_qgis()
    assert found.program == root / "bin" / "qgis-ltr-bin.exe"
    assert found.env["PYTHONHOME"] == str(root / "apps" / "Python312")


def test_link_is_made_once_and_never_over_a_folder(tmp_path):
    target = tmp_path / "target"
    target.mkdir()
    link = tmp_path / "links" / "oriel"
    environment.make_link(link, target)
    environment.make_link(link, target)
    assert link.resolve() == target
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(BuildError, match="exists and is not a link"):
        environment.make_link(folder, target)


def test_missing_profile_is_told(tmp_path, monkeypatch):
    monkeypatch.setattr(profile_link, "profiles_folder", lambda: tmp_path)
    with pytest.raises(BuildError, match=r"there is no QGIS profile .*nobody"):
        profile_link.link_into("nobody")


def test_without_rights_the_command_is_named(monkeypatch, capsys):
    monkeypatch.setattr(system_packages.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(system_packages.shutil, "which", lambda _name: None)
    with pytest.raises(BuildError, match=r"have an administrator run 'apt-get install .* xvfb'"):
        system_packages.install_packages(["xvfb"])
    assert "sudo env DEBIAN_FRONTEND=noninteractive apt-get install" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (
            ["test", "nonsense"],
            "build.py test: no test part is called nonsense: choose from backend, plugin, qt6, desktop",
        ),
        (["bench", "--only", "no.such"], "no bench row starts with no.such"),
        (["package", "--bogus"], "build.py: error: unknown: --bogus"),
    ],
)
def test_failure_is_one_line_and_a_status(arguments, line):
    command = [sys.executable, str(ROOT / "build.py"), *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    assert line in done.stderr
    assert "Traceback" not in done.stderr


def test_help_names_every_command():
    text = subprocess.run(
        [sys.executable, str(ROOT / "build.py"), "--help"], capture_output=True, text=True, check=True
    ).stdout
    for command in ("demo", "test", "check", "bench", "eval", "train", "package", "i18n", "link"):
        assert f"    {command} " in text


LISTS = sorted((ROOT / "requirements").glob("*.txt"))


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
@pytest.mark.parametrize("python", [(3, 10), (3, 11), (3, 12), (3, 13)])
def test_each_package_is_pinned_at_most_once_for_a_python(path, python):
    names = [pin.split("==")[0] for pin in environment.pins_for(path.read_text(), python)]
    assert names
    assert len(set(names)) == len(names)


def test_only_the_pins_of_this_python_count():
    text = '# all\na==1  # why\nb==2; python_version >= "3.11"\nb==1 ; python_version<"3.11"\n\n'
    assert environment.pins_for(text, (3, 10)) == ["a==1", "b==1"]
    assert environment.pins_for(text, (3, 11)) == ["a==1", "b==2"]


def test_marker_that_would_be_misread_is_refused():
    with pytest.raises(BuildError, match="'sys_platform == \"linux\"' is not understood"):
        environment.pins_for('a==1; sys_platform == "linux"', (3, 11))


@pytest.mark.parametrize("python", [(3, 9), (3, 10)])
def test_python_of_qgis_is_checked(python, monkeypatch):
    class PastTheCheckError(Exception):
        """Set-up got past the check."""

    def stop(_install):
        raise PastTheCheckError

    install = qgis_install.QgisInstall(ROOT, ROOT, (3, 22), python, ROOT, {})
    monkeypatch.setattr(environment, "_system_packages", lambda: None)
    monkeypatch.setattr(environment, "find_qgis", lambda: install)
    monkeypatch.setattr(environment, "_make_venv", stop)
    with pytest.raises(BuildError if python < (3, 10) else PastTheCheckError, match=r"3\.9, the pinned|^$"):
        environment.prepare("runtime")


def test_example_addresses_are_named_before_an_upload():
    text = "name=Oriel\nemail=oriel@example.org\nhomepage=https://oriel.dev\ntracker=https://example.org/issues\n"
    assert package.example_fields(text) == ["email", "tracker"]
