# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of the installer that decide: build, interpreter, plan, sentences, who sees which package; and the page."""

from __future__ import annotations

import json
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest
from oriel.backend import device, errors
from oriel.plugin import messages
from oriel.plugin.install import constraints, faults, importing, names, plan, probing, repair, run, table
from oriel.plugin.install.folders import BusyError, Manifest, Place, State, is_used, mark_used
from oriel.plugin.install.network import Network, proxy_url
from oriel.plugin.install.pip_wheel import find_link
from oriel.plugin.install.wheels import own_requirements
from oriel.plugin.panels.install_offer import Offer
from oriel.plugin.panels.install_page import InstallPage
from oriel.plugin.requirements import Requirements
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtNetwork import QNetworkProxy
from qgis.PyQt.QtWidgets import QLabel

from tests.tiny_index import SHIPPED, wheel

TESTED = table.tested_table()


def computer(**changes):
    values = {"python": Path("/usr/bin/python3"), "version": (3, 12), "platform": "windows-x86_64", "shipped": SHIPPED}
    return plan.Computer(**{**values, **changes})


# Build ----------------------------------------------------------------------------------------------------------------


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


# Interpreter ----------------------------------------------------------------------------------------------------------


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


# Plan -----------------------------------------------------------------------------------------------------------------


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


# Sentences ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("printed", "words"),
    [
        ("OSError: [WinError 126] The specified module could not be found. Error loading c10.dll", "Visual C"),
        ("OSError: [WinError 127] The specified procedure could not be found.", "loaded first"),
        ("OSError: [WinError 1114] A dynamic link library (DLL) initialization routine failed", "CPU build"),
        ("OMP: Error #15: Initializing libiomp5md.dll, but found libiomp5md.dll already initialized.", "OpenMP"),
        ("ssl.SSLCertVerificationError: certificate verify failed: certificate is not yet valid", "date and time"),
        ("certificate verify failed: certificate has expired", "date and time"),
        ("certificate verify failed: self-signed certificate in certificate chain", "inspects traffic"),
        ("ProxyError('Cannot connect to proxy.')", "proxy does not answer"),
        ("Tunnel connection failed: 407 Proxy Authentication Required", "name and password"),
        ("socket.gaierror: [Errno 11001] getaddrinfo failed", "no network"),
        ("ReadTimeoutError: Read timed out.", "goes on where it stopped"),
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("PermissionError: [WinError 32] being used by another process: 'x.dll'", "virus scanner"),
        ("RuntimeError: operator torchvision::nms does not exist", "Repair"),
        ("/lib/libc.so.6: version `GLIBC_2.35' not found", "too old"),
        ("ERROR: something nobody has seen", "something nobody has seen"),
        ("", "no reason was given"),
    ],
)
def test_what_programs_print_becomes_a_sentence(printed, words):
    error = faults.error_for(printed)
    assert words in str(error)
    assert error.reason == printed.strip()


@pytest.mark.parametrize(
    ("reason", "words"),
    [
        ('[WinError 126] The specified module could not be found. Error loading "c10.dll"', "Visual C"),
        ("[WinError 127] The specified procedure could not be found.", "loaded first"),
        ("[WinError 1114] A dynamic link library (DLL) initialization routine failed.", "CPU build"),
        ("[WinError 1455] The paging file is too small for this operation to complete.", "too little memory"),
        ("OMP: Error #15: Initializing libiomp5md.dll, but found libiomp5md.dll already initialized.", "OpenMP"),
    ],
)
def test_a_library_that_does_not_load_while_oriel_works_is_explained(qgis_app, monkeypatch, reason, words):
    def fail(_name):
        raise OSError(reason)

    monkeypatch.setattr(device.importlib, "import_module", fail)
    with pytest.raises(errors.PackageError) as caught:
        device.import_package("torch")
    monkeypatch.undo()
    bar = QgsMessageBar()
    messages.show_error(bar, caught.value)
    said = " ".join(label.text() for label in bar.findChildren(QLabel))
    assert words in said
    assert "WinError" not in said
    bar.deleteLater()


def test_the_visual_c_runtime_is_looked_for(tmp_path):
    assert probing.missing_runtime(folders=(tmp_path,)) == "vcruntime140.dll"
    for name in ("vcruntime140.dll", "vcruntime140_1.dll"):
        (tmp_path / name).touch()
    assert probing.missing_runtime(folders=(tmp_path,)) == "msvcp140.dll"
    (tmp_path / "msvcp140.dll").touch()
    assert probing.missing_runtime(folders=(tmp_path,)) == ""


# Folders --------------------------------------------------------------------------------------------------------------


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


# Who sees what --------------------------------------------------------------------------------------------------------


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


# Network --------------------------------------------------------------------------------------------------------------


def test_qgis_proxy_becomes_a_variable():
    proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.example", 3128, "me", "p@ss:word")
    url = proxy_url(proxy)
    assert url == "http://me:p%40ss%3Aword@proxy.example:3128"
    assert Network(url).environment()["HTTPS_PROXY"] == url
    assert proxy_url(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy)) == ""
    assert Network().environment() == {}


def test_the_link_to_pip_is_found_on_a_page():
    page = '<a href="../../packages/ab/pip-26.3-py3-none-any.whl#sha256=1">x</a><a href="pip-26.2-py3-none-any.whl">'
    assert find_link(page, "pip-26.3-py3-none-any.whl") == "../../packages/ab/pip-26.3-py3-none-any.whl"
    assert find_link("<h1>Sign in</h1>", "pip-26.3-py3-none-any.whl") == ""


# The page -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def page(qtbot, tmp_path):
    page = InstallPage()
    qtbot.addWidget(page)
    page.resize(300, 700)
    page.show_requirements(Requirements(("torch", "rasterio")), "")
    made = plan.make_plan(TESTED, computer(platform="linux-x86_64", gpu=probing.Gpu("GTX", 470, 61)), Place(tmp_path))
    page.show_offer(Offer.of(made, TESTED.builds["linux-x86_64"]))
    page.show()
    return page


def test_the_page_says_what_how_big_where_and_for_which_device(page, tmp_path):
    assert "torch 2.12.1" in page.offer.what.text()
    assert "numpy 1.24.2" in page.offer.what.text()
    assert "GB to download" in page.offer.how_big.text()
    assert page.offer.where.text().replace("\u200b", "") == str(tmp_path)
    assert page.offer.build.currentText() == "CPU"
    assert "470" in page.offer.build_note.text()  # why the GPU is not used
    assert page.install.isEnabled()


def test_progress_and_failure_on_the_page(page, qtbot):
    page.show_busy("Installing packages")
    page.show_progress(30, 100, "downloading torch")
    assert page.bar.value() == 300
    assert page.cancel.isVisible()
    assert not page.install.isVisible()
    with qtbot.waitSignal(page.cancel_asked):
        page.cancel.click()
    page.show_idle()
    page.show_error(faults.InstallError("The disk is full.", "[Errno 28] in detail"))
    assert page.error.text() == "The disk is full."
    assert "[Errno 28] in detail" in page.details.toPlainText()
    assert page.install.isVisible()


def test_a_half_and_a_damaged_installation_are_said(page):
    page.show_installed(State.HALF, None, ())
    assert "goes on" in page.state.text()
    page.show_installed(State.BROKEN, Manifest("set-1", "cpu"), ("torch",))
    assert "torch" in page.state.text()
    assert page.repair.isVisible()
    assert page.uninstall.isVisible()


def test_the_page_fits_320_pixels(page):
    assert page.widget().minimumSizeHint().width() <= 300
