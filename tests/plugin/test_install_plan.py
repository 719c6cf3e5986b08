# SPDX-License-Identifier: GPL-3.0-or-later
"""Which build, which interpreter, which packages: the decisions of the installer."""

from __future__ import annotations

import json
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest
from oriel.plugin.install import constraints, faults, names, plan, probing, run, table
from oriel.plugin.install.folders import Place
from oriel.plugin.install.wheels import own_requirements

from tests.installing import TESTED, computer
from tests.tiny_index import SHIPPED, wheel


@pytest.mark.parametrize(
    ("line", "build"),
    [
        ("", "cpu"),
        ("NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver", "cpu"),
        ("470.82.01, 8.6, NVIDIA GeForce RTX 3060", "cpu"),
        ("550.90.07, 8.6, NVIDIA GeForce RTX 3060", "cu126"),
        ("581.15, 8.9, NVIDIA GeForce RTX 4090", "cu130"),
        ("581.15, 6.1, NVIDIA GeForce GTX 1080", "cu126"),  # CUDA 13 no longer runs on Pascal
        ("581.15, [N/A], NVIDIA Something", "cu130"),
        ("581.15, 6.1, NVIDIA GeForce GTX 1080\n581.15, 8.9, NVIDIA GeForce RTX 4090", "cu130"),
    ],
)
@pytest.mark.parametrize("platform", ["windows-x86_64", "linux-x86_64"])
def test_the_driver_decides_the_build(line, build, platform):
    gpu = probing.parse_nvidia_smi(line)
    assert probing.choose_build(TESTED.builds[platform], gpu).id == build


def test_a_build_that_does_not_run_says_why():
    cuda = TESTED.builds["windows-x86_64"][-1]
    assert "550" in probing.why_not(cuda, probing.Gpu("RTX 3060", 550, 86))
    assert "GTX 1080" in probing.why_not(cuda, probing.Gpu("GTX 1080", 581, 61))
    assert "No NVIDIA driver" in probing.why_not(cuda, None)
    assert probing.choose_build(TESTED.builds["macos-arm64"], None).id == "mps"


@pytest.mark.parametrize(
    ("system", "machine", "name"),
    [
        ("Windows", "AMD64", "windows-x86_64"),
        ("Linux", "x86_64", "linux-x86_64"),
        ("Linux", "aarch64", "linux-arm64"),
        ("Darwin", "arm64", "macos-arm64"),
        ("Darwin", "x86_64", "macos-x86_64"),
    ],
)
def test_platform_names(system, machine, name):
    assert names.platform_name(system, machine) == name


def test_where_the_interpreter_is_looked_for():
    windows = probing.interpreter_candidates("win32", "C:/Q/bin/qgis-bin.exe", ("C:/Q/apps/Python312",), (3, 12))
    assert windows[0] == Path("C:/Q/apps/Python312/python.exe")
    assert not [path for path in windows if "qgis" in path.name]
    mac = probing.interpreter_candidates(
        "darwin", "/Q.app/Contents/MacOS/QGIS", ("/Q.app/Contents/Frameworks",), (3, 12)
    )
    assert Path("/Q.app/Contents/MacOS/bin/python3") in mac
    assert Path("/Q.app/Contents/MacOS/QGIS") not in mac
    linux = probing.interpreter_candidates("linux", "/usr/bin/python3", ("/usr",), (3, 11))
    assert linux[0] == Path("/usr/bin/python3")


def test_an_interpreter_of_another_python_is_not_taken(monkeypatch):
    abi = sysconfig.get_config_var("SOABI")
    monkeypatch.setattr(sys, "executable", "/first/python3")
    answers = {"/first/python3": json.dumps([[3, 8], "cpython-38", "/first"])}
    right = json.dumps([list(sys.version_info[:2]), abi, sys.base_prefix])
    found = probing.find_interpreter(lambda path: answers.get(str(path), right))
    assert str(found) != "/first/python3"
    with pytest.raises(faults.InstallError, match="was not found"):
        probing.find_interpreter(lambda _path: "")


def test_the_real_interpreter_tells_what_qgis_ships():
    found = plan.look("linux-x86_64")
    assert {"numpy", "gdal"} <= set(found.shipped)
    assert found.version == sys.version_info[:2]


def test_what_qgis_ships_is_never_installed_again(tmp_path):
    shipped = {**SHIPPED, "shapely": "2.0.6", "rasterio": "1.3.9", "torch": "1.9.0"}
    made = plan.make_plan(TESTED, computer(shipped=shipped), Place(tmp_path))
    installed = {pin.name for pin in (*made.pins, *made.torch_pins)}
    assert not {"numpy", "scipy", "pillow", "shapely", "rasterio", "gdal", "pyproj"} & installed
    assert {"torch", "affine", "attrs", "sympy"} <= installed
    assert "numpy==1.24.2\n" in made.constraints
    assert "torch" not in made.constraints  # an old torch in the user's own folder is not QGIS's
    assert "numpy" not in [pin.name for pin in TESTED.pins]


@pytest.mark.parametrize("platform", sorted(TESTED.builds))
@pytest.mark.parametrize("version", TESTED.pythons)
def test_every_tested_python_has_each_package_once(platform, version):
    python = tuple(int(word) for word in version.split("."))
    made = plan.make_plan(TESTED, computer(version=python, platform=platform), Place(Path("/x")))
    installed = [pin.name for pin in (*made.pins, *made.torch_pins)]
    assert len(installed) == len(set(installed))
    needed = {"filelock", "huggingface-hub", "networkx", "regex", "typing-extensions", "rasterio", "shapely", "timm"}
    assert needed <= set(installed)
    assert 0 < made.download < made.needed


def test_ubuntu_22_04_has_a_set_that_runs_with_its_numpy(tmp_path):
    """QGIS 3.22 there: Python 3.10, numpy 1.21, scipy 1.8."""
    ubuntu = computer(version=(3, 10), platform="linux-x86_64", shipped={"numpy": "1.21.5", "scipy": "1.8.0"})
    versions = {pin.name: pin.version for pin in plan.make_plan(TESTED, ubuntu, Place(tmp_path)).pins}
    assert versions["rasterio"] == "1.3.11"
    assert "snuggs" in versions
    assert "snuggs" not in {pin.name for pin in TESTED.pins_for((3, 12), "linux-x86_64")}


@pytest.mark.parametrize("platform", sorted(TESTED.builds))
@pytest.mark.parametrize("version", TESTED.pythons)
def test_every_wheel_of_the_ordinary_index_is_known_by_its_hash(platform, version):
    """Those of PyTorch's own indexes are checked by the hash that the index gives."""
    python = tuple(int(word) for word in version.split("."))
    pins = [pin for pin in TESTED.pins_for(python, platform) if not pin.torch]
    files = [name.lower() for name in TESTED.hashes]
    starts = [f"{pin.name.replace('-', '_')}-{pin.version}-" for pin in pins]
    assert [start for start in starts if not any(name.startswith(start) for name in files)] == []


def test_affine_stays_below_3():
    assert next(pin.version for pin in TESTED.pins if pin.name == "affine").startswith("2.")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"version": (3, 9)}, r"Python 3\.9.*QGIS 3\.34"),
        ({"version": (3, 99)}, r"Python 3\.99.*long term release"),
        ({"platform": "macos-x86_64"}, "no PyTorch for this computer"),
        ({"shipped": {"numpy": "1.19.1"}}, r"numpy 1\.19\.1.*1\.24"),
        ({"version": (3, 10), "shipped": {"numpy": "1.20.3"}}, r"numpy 1\.20\.3.*1\.21"),
        ({"shipped": {"numpy": "1.26.0", "shapely": "1.8.5"}}, r"shapely 1\.8\.5.*2\.0"),
        ({"shipped": {}}, "no numpy"),
    ],
)
def test_computers_without_a_tested_set_are_told_so(changes, words, tmp_path):
    with pytest.raises(faults.InstallError, match=words):
        plan.make_plan(TESTED, computer(**changes), Place(tmp_path))


def test_wheels_of_one_size_go_together():
    pins = [table.Pin(f"p{number}", "1", size * table.MEGABYTE, 0) for number, size in enumerate((100, 1, 2, 3, 20))]
    assert [[pin.name for pin in group] for group in run.batches(pins)] == [["p0"], ["p4", "p3", "p2"], ["p1"]]


def test_torch_names_its_own_libraries(tmp_path):
    path = wheel(tmp_path, "torch", "2.12.1+cu126")
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    meta = "torch-2.12.1+cu126.dist-info/METADATA"
    files[meta] += (
        b'Requires-Dist: nvidia-cudnn-cu12==9.20.0.48; platform_system == "Linux"\nRequires-Dist: filelock\n'
        b'Requires-Dist: nvidia-nccl-cu12 (==2.29.7) ; platform_system == "Linux"\n'
        b'Requires-Dist: opt-einsum>=3.3; extra == "opt-einsum"\n'
    )
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    wanted = ("nvidia-cudnn-cu12==9.20.0.48", "nvidia-nccl-cu12==2.29.7") if sys.platform.startswith("linux") else ()
    assert own_requirements(path, "nvidia-") == wanted


def test_versions_are_compared_by_their_numbers():
    assert constraints.older("1.8.5.post1", "2.0")
    assert constraints.older("1.9", "1.24")
    assert not constraints.older("2.0.0", "2.0")
    assert not constraints.older("1.24.2+dfsg", "1.24")
    assert constraints.newest(["", "1.9", "1.24", "1.20"]) == "1.24"
    assert constraints.newest([]) == ""
