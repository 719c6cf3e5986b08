# SPDX-License-Identifier: GPL-3.0-or-later
"""The installation with tiny wheels from an index on loopback: all that goes right, QGIS untouched by it."""

from __future__ import annotations

import os
import signal
import subprocess
import textwrap
import time
from dataclasses import replace
from pathlib import Path

import oriel
import pytest
from oriel.backend.errors import Cancelled
from oriel.plugin.install import bundle as bundles
from oriel.plugin.install import run
from oriel.plugin.install.faults import InstallError
from oriel.plugin.install.folders import State
from oriel.plugin.install.plan import for_any_qgis
from oriel.plugin.install.repair import damaged_packages, repair, uninstall
from oriel.plugin.install.table import Build

from tests.installing import PYTHON, Watcher, imported
from tests.tiny_index import KB, TinyIndex, fill, tiny_plan, tiny_table, wheel

pytestmark = pytest.mark.usefixtures("qgis_stays_what_it_is")


@pytest.fixture
def plan(wheels, index, tmp_path):
    return tiny_plan(tiny_table(wheels[1]), tmp_path / "profil é ñ 中 with spaces" / "python", index.url, PYTHON)


def test_a_fresh_install(plan):
    watcher = Watcher()
    manifest = run.install(plan, watcher)
    assert plan.place.state() is State.READY
    assert manifest.packages["torch"] == "2.12.1"  # not the newer one of the index
    assert manifest.packages["affine"] == "2.4.0"
    assert not {"numpy", "pillow"} & set(manifest.packages)  # QGIS ships them
    assert not list(plan.place.root.glob("set-*/numpy*"))
    assert not plan.place.wheels.exists()
    assert not plan.place.incoming.exists()
    assert any("MB/s" in text for text in watcher.texts)
    assert watcher.fractions == sorted(watcher.fractions)
    found = imported(plan.place.packages(), ["torch", "rasterio"])
    assert found["torch"][0] == "2.12.1"


def test_cancel_at_30_percent_then_resume(plan, index):
    index.pause_s = 0.05
    with pytest.raises(Cancelled):
        run.install(plan, Watcher(stop_at=0.3))
    assert plan.place.manifest() is None
    index.pause_s = 0.0
    kept = {path.name for path in plan.place.wheels.glob("*.whl")}
    index.served.clear()
    run.install(plan, Watcher())
    assert plan.place.state() is State.READY
    assert not kept & set(index.served)


def test_resume_takes_what_was_finished(plan, index):
    with plan.place.lock():
        run.fetch(replace(plan, pins=()), Watcher())
    assert plan.place.state() is State.HALF
    index.served.clear()
    run.install(plan, Watcher())
    assert "torch-2.12.1-py3-none-any.whl" not in index.served
    assert plan.place.state() is State.READY


def test_kill_in_the_middle(plan, index, wheels, tmp_path):
    run.install(plan, Watcher())
    before = plan.place.manifest()
    index.pause_s = 0.2
    script = tmp_path / "installer.py"
    script.write_text(
        textwrap.dedent(f"""
        import sys
        sys.path[:0] = {[str(Path(oriel.__file__).parent.parent), str(Path(oriel.__file__).parent)]!r}
        from importlib.util import module_from_spec, spec_from_file_location
        from pathlib import Path
        root = Path({str(Path(oriel.__file__).parent)!r})
        spec = spec_from_file_location("oriel", root / "__init__.py", submodule_search_locations=[str(root)])
        sys.modules["oriel"] = module = module_from_spec(spec)
        spec.loader.exec_module(module)
        from tests.tiny_index import *
        from oriel.plugin.install import run
        wheels = {{name: Path(path) for name, path in { ({n: str(p) for n, p in wheels[1].items()})!r}.items()}}
        plan = tiny_plan(tiny_table(wheels), Path({str(plan.place.root)!r}), {index.url!r}, Path({str(PYTHON)!r}))
        class Quiet:
            def report(self, *_): print("tick", flush=True)
        run.install(plan, Quiet())
        """)
    )
    process = subprocess.Popen([PYTHON, script], stdout=subprocess.PIPE, text=True)
    index.served.clear()
    deadline = time.monotonic() + 30
    while not index.served and time.monotonic() < deadline:
        time.sleep(0.02)
    with pytest.raises(InstallError, match="Another QGIS"):  # two at once, while we are here
        run.install(plan, Watcher())
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    process.stdout.close()
    assert plan.place.manifest() == before  # the old set is in force
    assert plan.place.state() is State.READY
    index.pause_s = 0.0
    time.sleep(0.3)  # pip of the killed process may still write its last block
    run.install(plan, Watcher())
    assert plan.place.state() is State.READY
    assert len(list(plan.place.root.glob("set-*"))) == 1


def test_repair(plan, index):
    run.install(plan, Watcher())
    folder = plan.place.packages()
    (folder / "sympy" / "__init__.py").write_text("nonsense(")
    (folder / "torch" / "ballast.bin").unlink()
    assert set(damaged_packages(plan.place, Watcher())) == {"sympy", "torch"}
    index.served.clear()
    repair(plan, Watcher())
    assert sorted(name.partition("-")[0] for name in index.served) == ["sympy", "torch"]
    assert damaged_packages(plan.place, Watcher()) == ()
    assert plan.place.packages() == folder


def test_what_is_gone_is_seen_at_once(plan):
    run.install(plan, Watcher())
    for path in (plan.place.packages() / "torch-2.12.1.dist-info").iterdir():
        path.unlink()
    assert plan.place.state() is State.BROKEN
    assert plan.place.missing() == ("torch",)


def test_uninstall(plan):
    run.install(plan, Watcher())
    assert uninstall(plan.place)
    assert not plan.place.root.exists()
    assert plan.place.state() is State.NONE


def test_offline_from_a_bundle(plan, index, wheels, tmp_path, monkeypatch):
    wheel(wheels[0], "pip", "26.3")
    weights = tmp_path / "sam.pth"
    weights.write_bytes(b"weights")
    table = replace(tiny_table(wheels[1]))
    made = bundles.make_bundle(for_any_qgis(plan, table), tmp_path / "stick", [weights], Watcher())
    index.stop()  # the network is cut off
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    other = tiny_plan(table, tmp_path / "other", index.url, PYTHON, shipped={"numpy": "1.24.2"})
    manifest = bundles.install_from_bundle(
        other, bundles.read_bundle(made.folder.parent), tmp_path / "models", Watcher()
    )
    assert manifest.packages["pillow"] == "11.3.0"  # that QGIS does not ship it
    assert (tmp_path / "models" / "sam.pth").read_bytes() == b"weights"
    again = tiny_plan(table, tmp_path / "third", index.url, PYTHON)
    assert "pillow" not in bundles.install_from_bundle(again, made, tmp_path / "models", Watcher()).packages


def test_a_damaged_bundle_is_refused(plan, wheels, tmp_path):
    wheel(wheels[0], "pip", "26.3")
    made = bundles.make_bundle(for_any_qgis(plan, tiny_table(wheels[1])), tmp_path, [], Watcher())
    torch = next(made.folder.glob("wheels/torch-*"))
    torch.write_bytes(torch.read_bytes()[:-1] + b"x")
    with pytest.raises(InstallError, match=r"torch.*copy the bundle again"):
        bundles.install_from_bundle(plan, made, tmp_path / "models", Watcher())
    assert plan.place.manifest() is None
    with pytest.raises(InstallError, match="no finished bundle"):
        bundles.read_bundle(tmp_path / "nowhere")
    with pytest.raises(InstallError, match=r"Python 3\.11"):
        bundles.check_fits(made, "windows-x86_64", (3, 12))


def test_torch_and_torchvision_come_from_one_index(index, tmp_path, monkeypatch):
    """The CPU index has +cpu wheels; plain ones of the same version, elsewhere, must not be mixed in."""
    cpu = tmp_path / "cpu"
    wheels = fill(cpu, local="cpu", ballast=KB)
    torch_index = TinyIndex(cpu)
    monkeypatch.setenv("PIP_EXTRA_INDEX_URL", index.url)
    monkeypatch.setenv("PIP_FIND_LINKS", str(index.folder))
    table = tiny_table(wheels, (Build("cpu", torch_index.url, "cpu", 0, 0, 0, 0),))
    plan = tiny_plan(table, tmp_path / "root", index.url, PYTHON)
    hidden = wheels["torchvision"].rename(tmp_path / "hidden")
    try:
        with pytest.raises(InstallError, match=r"does not offer torchvision===0\.27\.1\+cpu"):
            run.install(plan, Watcher())
        hidden.rename(wheels["torchvision"])
        assert run.install(plan, Watcher()).packages["torchvision"] == "0.27.1+cpu"
        assert "torch-2.12.1+cpu-py3-none-any.whl" in torch_index.served
        assert not [name for name in index.served if name.startswith("torch")]
        assert not [name for name in torch_index.served if not name.startswith("torch")]
    finally:
        torch_index.stop()


def test_a_qgis_that_ships_rasterio_keeps_it(index, wheels, tmp_path):
    shipped = {"numpy": "1.24.2", "rasterio": "1.3.9", "scipy": "1.10.1"}
    plan = tiny_plan(tiny_table(wheels[1]), tmp_path, index.url, PYTHON, shipped=shipped)
    assert "rasterio==1.3.9" in plan.constraints
    assert "rasterio" not in [pin.name for pin in plan.pins]
    with plan.place.lock():
        run.fetch(plan, Watcher())
    assert not list(plan.place.wheels.glob("rasterio*"))


def test_old_packages_of_another_plugin_stand_first_on_the_path(plan, tmp_path):
    run.install(plan, Watcher())
    theirs = tmp_path / "their plugin"
    for name, version in (("torch", "1.9.0"), ("attrs", "20.1.0"), ("sympy", "1.11.1")):
        module = {"attrs": "attr"}.get(name, name)
        (theirs / module).mkdir(parents=True)
        (theirs / module / "__init__.py").write_text(f"__version__ = {version!r}\n")
    found = imported(plan.place.packages(), ["torch", "rasterio", "open_clip"], first=[theirs])
    assert found["torch"][0] == "2.12.1"
    assert found["rasterio"][0] == "1.4.4"
