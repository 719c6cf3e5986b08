# SPDX-License-Identifier: GPL-3.0-or-later
"""The folders of the packages: manifests, locks, half installations; and who sees which package."""

from __future__ import annotations

import subprocess
import sys

import pytest
from oriel.plugin.install import importing, plan, repair
from oriel.plugin.install.folders import BusyError, Manifest, Place, State, is_used, mark_used

from tests.installing import TESTED, computer


def test_a_broken_manifest_is_a_half_installation(tmp_path):
    place = Place(tmp_path)
    assert place.state() is State.NONE
    place.manifest_file.write_text('{"schema": 1, "fold')
    assert place.manifest() is None
    assert place.state() is State.HALF
    place.write_manifest(Manifest("set-1", "cpu", {"torch": "2.12.1"}))
    assert place.state() is State.BROKEN
    assert place.missing() == ("torch",)


def test_the_lock_is_held_by_one(tmp_path):
    with Place(tmp_path).lock():
        code = "import fcntl, sys; fcntl.flock(open(sys.argv[1], 'a+b'), fcntl.LOCK_EX | fcntl.LOCK_NB)"
        assert subprocess.run(
            [sys.executable, "-c", code, tmp_path / "lock"], capture_output=True, check=False
        ).returncode
        with pytest.raises(BusyError), Place(tmp_path).lock():
            pass
    with Place(tmp_path).lock():
        pass


def test_a_set_that_a_qgis_uses_is_not_deleted(tmp_path):
    place = Place(tmp_path)
    for name in ("set-1", "set-2", "set-3"):
        (tmp_path / name).mkdir()
    place.write_manifest(Manifest("set-3", "cpu"))
    mark = mark_used(tmp_path / "set-1")
    assert is_used(tmp_path / "set-1")
    place.tidy()
    assert sorted(path.name for path in tmp_path.glob("set-*")) == ["set-1", "set-3"]
    mark.close()
    place.tidy()
    assert sorted(path.name for path in tmp_path.glob("set-*")) == ["set-3"]


def test_only_the_named_packages_are_fetched_for_a_repair(tmp_path):
    made = plan.make_plan(TESTED, computer(platform="linux-x86_64"), Place(tmp_path), build="cu130")
    part = repair.only(made, {"sympy", "nvidia-nccl-cu13"})
    assert [pin.name for pin in (*part.pins, *part.torch_pins, *part.build.extra)] == ["sympy", "nvidia-nccl-cu13"]


@pytest.fixture
def ours(tmp_path):
    folder = tmp_path / "ours"
    for name in ("oriel_test_shared", "numpy"):
        (folder / name).mkdir(parents=True)
        (folder / name / "__init__.py").write_text("__version__ = '2'\n")
    (folder / "oriel_test_asks").mkdir()
    (folder / "oriel_test_asks" / "__init__.py").write_text("import oriel_test_shared as found\n")
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / "oriel_test_shared.py").write_text("__version__ = '1'\n")
    (theirs / "oriel_test_outsider.py").write_text("import oriel_test_shared as found\n")
    sys.path.insert(0, str(theirs))
    used = importing.use(folder)
    yield used
    used.stop()
    sys.path.remove(str(theirs))
    for name in [name for name in sys.modules if name.startswith("oriel_test_")]:
        del sys.modules[name]


def test_our_packages_see_our_folder_first_and_others_see_theirs(ours):
    assert sys.path[-1] == str(ours.folder)
    import oriel_test_asks

    assert oriel_test_asks.found.__version__ == "2"
    del sys.modules["oriel_test_shared"]
    import oriel_test_outsider

    assert oriel_test_outsider.found.__version__ == "1"


def test_numpy_is_always_qgis_own(ours):
    assert "numpy" not in ours.finder.modules
    assert "oriel_test_shared" in ours.finder.modules


def test_nothing_is_left_behind(ours):
    ours.stop()
    assert str(ours.folder) not in sys.path
    assert ours.finder not in sys.meta_path


def test_what_another_plugin_loaded_first_is_named(ours):
    import oriel_test_outsider  # noqa: F401

    (found,) = importing.strangers(ours.folder, ["oriel_test_shared", "oriel_test_asks"])
    assert (found.module, found.version) == ("oriel_test_shared", "1")


def test_packages_may_print_on_a_windows_without_a_console(monkeypatch):
    monkeypatch.setattr(sys, "stderr", None)
    importing.give_streams()
    sys.stderr.write("a progress bar")
    sys.stderr.close()
