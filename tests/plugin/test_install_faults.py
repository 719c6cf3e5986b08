# SPDX-License-Identifier: GPL-3.0-or-later
"""What failing programs print becomes a sentence; the network of QGIS becomes that of pip."""

from __future__ import annotations

import pytest
from oriel.backend import device, errors
from oriel.plugin import messages
from oriel.plugin.install import faults, probing
from oriel.plugin.install.network import Network, proxy_url
from oriel.plugin.install.pip_wheel import find_link
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtNetwork import QNetworkProxy
from qgis.PyQt.QtWidgets import QLabel


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
