# SPDX-License-Identifier: GPL-3.0-or-later
"""The installation on real hard ground: a disk that fills up, a held file, a wrong clock, a read-only plugin folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import textwrap
from dataclasses import replace
from pathlib import Path

import oriel
import pytest
from oriel.plugin.install import folders, importing, run
from oriel.plugin.install.faults import InstallError
from oriel.plugin.install.folders import Place, State
from oriel.plugin.install.plan import Sources

from tests.installing import PYTHON, Watcher, imported
from tests.tiny_index import TinyIndex, tiny_plan, tiny_table

ROOT = Path(oriel.__file__).parent


@pytest.fixture
def plan(wheels, index, tmp_path):
    return tiny_plan(tiny_table(wheels[1]), tmp_path / "python", index.url, PYTHON)


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 1 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=1000k", "tmpfs", str(place)]
    if sys.platform != "linux" or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("no right to mount a small disk")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=False)


def test_a_disk_that_fills_up_in_the_middle(plan, small_disk, monkeypatch):
    monkeypatch.setattr(run, "check_disk", lambda _plan: None)  # somebody else filled it after the look
    full = replace(plan, place=Place(small_disk / "python"))
    with pytest.raises(InstallError, match="The disk is full: make room") as caught:
        run.install(full, Watcher())
    assert "No space left" in caught.value.reason
    assert full.place.manifest() is None
    assert full.place.state() in {State.HALF, State.NONE}
    run.install(replace(full, place=plan.place), Watcher())  # with room it goes


@pytest.fixture
def scanner(monkeypatch):
    """A virus scanner that holds the new set; `held` says for how many attempts."""
    replace_path, state = Path.replace, {"held": 0, "attempts": 0}

    def held(path, target):
        if path.name == "staging" and Path(target).name.startswith("set-"):
            state["attempts"] += 1
            if state["attempts"] <= state["held"]:
                text = "[WinError 32] The process cannot access the file: being used by another process"
                raise PermissionError(13, text)
        return replace_path(path, target)

    monkeypatch.setattr(folders, "MOVE_PAUSE_S", 0.01)
    monkeypatch.setattr(Path, "replace", held)
    return state


def test_a_file_that_a_virus_scanner_holds_for_a_moment(plan, scanner):
    scanner["held"] = 3
    run.install(plan, Watcher())
    assert scanner["attempts"] == 4
    assert plan.place.state() is State.READY


def test_a_file_that_a_virus_scanner_keeps(plan, scanner):
    run.install(plan, Watcher())
    before = plan.place.manifest()
    scanner.update(held=1_000, attempts=0)
    with pytest.raises(InstallError, match=r"held by another program.*virus scanner"):
        run.install(plan, Watcher())
    assert plan.place.manifest() == before
    assert plan.place.state() is State.READY
    scanner["held"] = 0
    run.install(plan, Watcher())
    assert plan.place.state() is State.READY


@pytest.fixture(scope="module")
def certificates(tmp_path_factory):
    """Make a certificate that was valid in 2020: what a computer whose clock is years ahead sees."""
    folder = tmp_path_factory.mktemp("tls")
    (folder / "ca.cnf").write_text(
        textwrap.dedent(
            """
            [ca]
            default_ca = own
            [own]
            new_certs_dir = .
            database = index.txt
            serial = serial
            default_md = sha256
            policy = anything
            x509_extensions = names
            [anything]
            commonName = supplied
            [names]
            subjectAltName = DNS:localhost
            basicConstraints = critical,CA:TRUE
            """
        )
    )
    (folder / "index.txt").write_text("")
    (folder / "serial").write_text("01")
    request = "openssl req -new -newkey rsa:2048 -nodes -keyout key.pem -out own.csr -subj /CN=localhost"
    sign = "openssl ca -batch -config ca.cnf -selfsign -keyfile key.pem -in own.csr -out cert.pem -notext"
    for command in (request, f"{sign} -startdate 20200101000000Z -enddate 20200201000000Z"):
        if (
            shutil.which("openssl") is None
            or subprocess.run(command.split(), cwd=folder, capture_output=True, check=False).returncode
        ):
            pytest.skip("openssl cannot make a certificate here")
    return folder / "cert.pem", folder / "key.pem"


def test_a_wrong_clock(wheels, certificates, tmp_path, monkeypatch):
    """QGIS trusts the certificate; that the administrator names a bundle in the environment must not hide it."""
    bundle = tmp_path / "company.pem"
    bundle.write_text("")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(bundle))
    index = TinyIndex(wheels[0])
    index.secure(*certificates)
    try:
        sources = Sources(index=index.url, certificates=certificates[0].read_text())
        plan = tiny_plan(tiny_table(wheels[1]), tmp_path / "python", index.url, PYTHON, sources=sources)
        with pytest.raises(InstallError) as caught:
            run.install(plan, Watcher())
        assert "date and time" in str(caught.value), caught.value.reason
    finally:
        index.stop()


def test_a_qgis_that_ships_rasterio_keeps_loading_its_own(index, wheels, tmp_path):
    theirs = tmp_path / "QGIS's packages"
    (theirs / "rasterio").mkdir(parents=True)
    (theirs / "rasterio" / "__init__.py").write_text("__version__ = '1.3.9'\n")
    shipped = {"numpy": "1.24.2", "rasterio": "1.3.9", "scipy": "1.10.1"}
    plan = tiny_plan(tiny_table(wheels[1]), tmp_path / "root", index.url, PYTHON, shipped=shipped)
    with pytest.MonkeyPatch.context() as patch:  # the trial runs in QGIS's interpreter, which sees QGIS's rasterio
        patch.setattr(run, "TRIED", tuple(name for name in run.TRIED if name != "rasterio"))
        manifest = run.install(plan, Watcher())
    assert "rasterio" not in manifest.packages
    assert manifest.qgis["rasterio"] == "1.3.9"
    found = imported(plan.place.packages(), ["torch", "rasterio"], first=[theirs])
    assert found["rasterio"] == ["1.3.9", str(theirs / "rasterio" / "__init__.py")]
    assert found["torch"][0] == "2.12.1"


@pytest.fixture
def open_folder():
    """A folder that every user of this computer can reach, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="oriel-test-"))
    folder.chmod(0o777)
    yield folder
    for path in folder.rglob("*"):
        path.chmod(0o777)
    shutil.rmtree(folder)


def test_a_read_only_plugin_folder(index, wheels, open_folder):
    """An administrator installed the plugin; the user may write into his profile only."""
    plugin = open_folder / "oriel"
    for part in ("plugin", "backend", "resources/packages.json", "tests/tiny_index.py", "__init__.py"):
        source, target = ROOT / part, plugin / part
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copyfile(source, target)
    served = open_folder / "wheels"
    shutil.copytree(wheels[0], served)
    for path in (served, *served.iterdir()):
        path.chmod(0o755)
    names = {name: path.name for name, path in wheels[1].items()}
    profile = open_folder / "profile"
    profile.mkdir(mode=0o777)
    profile.chmod(0o777)
    script = f"""
    import sys
    sys.path[:0] = [{str(open_folder)!r}, {str(plugin)!r}]
    from pathlib import Path
    from tests.tiny_index import tiny_plan, tiny_table
    from oriel.plugin.install import run
    wheels = {{name: Path({str(served)!r}) / file for name, file in {names!r}.items()}}
    class Quiet:
        def report(self, *_): pass
    try:
        Path({str(plugin)!r}, "x").touch()
    except OSError:
        print("read-only")
    plan = tiny_plan(tiny_table(wheels), Path({str(profile)!r}) / "python", {index.url!r}, Path({str(PYTHON)!r}))
    run.install(plan, Quiet())
    print(plan.place.state().value)
    """
    for path in (plugin, *plugin.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    before = sorted(str(path) for path in plugin.rglob("*"))
    other = {"user": "nobody", "extra_groups": []} if os.geteuid() == 0 else {}  # nothing is read-only to root
    environment = {"PATH": os.environ["PATH"], "HOME": str(profile), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [PYTHON, "-c", textwrap.dedent(script)], env=environment, capture_output=True, text=True, check=False, **other
    )
    assert done.stdout.split() == ["read-only", "ready"], done.stderr
    assert sorted(str(path) for path in plugin.rglob("*")) == before


def test_windows_is_told_where_the_wheels_keep_their_libraries(tmp_path, monkeypatch):
    for name in ("torch/lib", "shapely.libs", "numpy"):
        (tmp_path / name).mkdir(parents=True)
    added, closed = [], []

    class Added:
        def __init__(self, folder):
            self.folder = folder
            added.append(Path(folder).relative_to(tmp_path).as_posix())

        def close(self):
            closed.append(self.folder)

    monkeypatch.setattr(os, "add_dll_directory", Added, raising=False)
    path, variables = os.environ.get("PATH"), {name for name in os.environ if name.startswith(("PROJ", "GDAL"))}
    used = importing.use(tmp_path, ())
    assert added == ["torch/lib", "shapely.libs"]
    used.stop()
    assert len(closed) == 2
    assert os.environ.get("PATH") == path
    assert {name for name in os.environ if name.startswith(("PROJ", "GDAL"))} == variables


def test_a_library_folder_that_windows_refuses_stops_nothing(tmp_path, monkeypatch):
    (tmp_path / "torch" / "lib").mkdir(parents=True)

    def refuse(_folder):
        raise OSError(1260, "blocked by group policy")

    monkeypatch.setattr(os, "add_dll_directory", refuse, raising=False)
    importing.use(tmp_path, ()).stop()
