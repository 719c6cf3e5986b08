# SPDX-License-Identifier: GPL-3.0-or-later
"""The installation with tiny wheels from an index on loopback: what goes wrong, QGIS untouched by it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from oriel.plugin.install import run
from oriel.plugin.install.faults import InstallError
from oriel.plugin.install.folders import Place, State
from oriel.plugin.install.plan import Sources

from tests.installing import PYTHON, Watcher
from tests.tiny_index import KB, TinyIndex, fill, tiny_plan, tiny_table, wheel

pytestmark = pytest.mark.usefixtures("qgis_stays_what_it_is")


@pytest.fixture
def plan(wheels, index, tmp_path):
    return tiny_plan(tiny_table(wheels[1]), tmp_path / "profil é ñ 中 with spaces" / "python", index.url, PYTHON)


def test_a_captive_portal(plan, index):
    index.portal = True
    with pytest.raises(InstallError, match="sign-in page") as caught:
        run.install(plan, Watcher())
    assert "torch" in caught.value.reason
    assert plan.place.manifest() is None


def test_a_page_in_the_place_of_a_wheel(plan, index):
    index.damage = "torch-"
    with pytest.raises(InstallError, match=r"not the file that was published|damaged"):
        run.install(plan, Watcher())
    assert not list(plan.place.wheels.glob("torch-*"))
    index.damage = ""
    run.install(plan, Watcher())
    assert plan.place.state() is State.READY


def test_no_network(plan, index):
    index.stop()
    with pytest.raises(InstallError, match="no network") as caught:
        run.install(replace(plan, sources=Sources(index="http://127.0.0.1:9/simple")), Watcher())
    assert caught.value.reason


def test_a_full_disk_is_said_before_anything_is_downloaded(plan, index):
    huge = replace(plan, build=replace(plan.build, unpacked=10**15))
    with pytest.raises(InstallError, match=r"1000000\.\d GB are needed.*make room"):
        run.install(huge, Watcher())
    assert not index.served


def test_packages_that_do_not_load_are_not_put_in_force(plan, wheels, index, tmp_path):
    run.install(plan, Watcher())
    before = plan.place.manifest()
    bad = tmp_path / "bad"
    broken = fill(bad, ballast=KB)
    error = "raise OSError('[WinError 126] The specified module could not be found: c10.dll')\n"
    broken["torch"] = wheel(bad, "torch", "2.12.1", code=error)
    other = TinyIndex(bad)
    try:
        with pytest.raises(InstallError, match=r"Visual C\+\+") as caught:
            run.install(tiny_plan(tiny_table(broken), plan.place.root, other.url, PYTHON), Watcher())
    finally:
        other.stop()
    assert "c10.dll" in caught.value.reason
    assert plan.place.manifest() == before
    assert plan.place.state() is State.READY


def test_a_folder_that_cannot_be_written(plan, tmp_path):
    in_the_way = tmp_path / "file"
    in_the_way.write_text("")
    with pytest.raises(InstallError):
        run.install(replace(plan, place=Place(in_the_way / "python")), Watcher())


def test_two_qgis_that_install_at_once(plan):
    run.install(plan, Watcher())
    before = plan.place.manifest()
    with plan.place.lock(), pytest.raises(InstallError, match="Another QGIS window installs these packages now"):
        run.install(plan, Watcher())
    assert plan.place.manifest() == before
    assert plan.place.state() is State.READY
    run.install(plan, Watcher())
