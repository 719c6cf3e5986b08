# SPDX-License-Identifier: GPL-3.0-or-later
"""Tiny wheels of the real packages' names, and a package index on loopback that serves them well or badly."""

from __future__ import annotations

import base64
import hashlib
import ssl
import threading
import time
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from oriel.plugin.install.folders import Place
from oriel.plugin.install.plan import Computer, Sources, make_plan
from oriel.plugin.install.table import Build, Pin, Table

KB = 1000
BALLAST = 400 * KB
SHIPPED = {"numpy": "1.24.2", "gdal": "3.6.2", "pillow": "9.4.0", "scipy": "1.10.1"}
PORTAL = b"<html><body><h1>Welcome to the hotel</h1><form>Sign in</form></body></html>"

MODULES = {
    "torch": "torch",
    "torchvision": "torchvision",
    "safetensors": "safetensors",
    "shapely": "shapely",
    "rasterio": "rasterio",
    "open-clip-torch": "open_clip",
    "segment-anything": "segment_anything",
    "sympy": "sympy",
    "attrs": "attr",
    "affine": "affine",
    "pillow": "PIL",
    "numpy": "numpy",
}
CODE = {
    "torch": "import sympy\nassert int(sympy.__version__.split('.')[1]) >= 13, sympy.__version__\n",
    "torchvision": "import torch\n",
    "open-clip-torch": "import torch, torchvision\n",
    "rasterio": "import attr, affine, numpy\nassert int(attr.__version__.split('.')[0]) >= 23, attr.__version__\n",
}


def wheel(folder: Path, name: str, version: str, *, code: str = "", ballast: int = 0) -> Path:
    """Write a wheel by hand; `ballast` bytes that do not compress make it large."""
    spelled = name.replace("-", "_")
    module = MODULES.get(name, spelled)
    info = f"{spelled}-{version}.dist-info"
    files = {
        f"{module}/__init__.py": f"__version__ = {version.partition('+')[0]!r}\n{CODE.get(name, '')}{code}".encode(),
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n".encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    if ballast:
        files[f"{module}/ballast.bin"] = hashlib.shake_256(name.encode()).digest(ballast)
    lines = []
    for path, content in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
        lines.append(f"{path},sha256={digest},{len(content)}")
    files[f"{info}/RECORD"] = ("\n".join([*lines, f"{info}/RECORD,,"]) + "\n").encode()
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{spelled}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for inside, content in files.items():
            archive.writestr(zipfile.ZipInfo(inside, (2020, 1, 1, 0, 0, 0)), content)  # the same bytes each time
    return path


class TinyIndex:
    """A simple index; `portal` answers everything with a sign-in page, `slow` waits between blocks of `BALLAST`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.portal = False
        self.pause_s = 0.0
        self.damage = ""
        self.served: list[str] = []
        index = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                index.answer(self)

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        self.url = f"http://127.0.0.1:{self._server.server_port}/simple"

    def secure(self, certificate: Path, key: Path) -> None:
        """Speak TLS from now on."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self.url = self.url.replace("http://127.0.0.1", "https://localhost")

    def stop(self) -> None:
        """From now on nobody answers."""
        self._server.shutdown()
        self._server.server_close()

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        """Serve a page of links or a wheel."""
        words = [word for word in request.path.partition("?")[0].split("/") if word]
        if self.portal:
            self._send(request, PORTAL)
        elif words[0] == "files":
            self._send_wheel(request, self.folder / words[1].replace("%2B", "+"))
        else:
            start = words[-1].replace("-", "_") + "-"
            names = [path.name for path in self.folder.glob("*.whl") if path.name.startswith(start)]
            links = "".join(f'<a href="/files/{name.replace("+", "%2B")}">{name}</a>\n' for name in names)
            page = f"<!DOCTYPE html><html><body>{links}</body></html>".encode()
            self._send(request, page, 200 if names else 404)

    def _send_wheel(self, request: BaseHTTPRequestHandler, path: Path) -> None:
        self.served.append(path.name)
        content = path.read_bytes()
        if self.damage and path.name.startswith(self.damage):
            content = PORTAL
        request.send_response(200)
        request.send_header("Content-Length", str(len(content)))
        request.end_headers()
        try:
            for start in range(0, len(content), 20 * KB):
                request.wfile.write(content[start : start + 20 * KB])
                time.sleep(self.pause_s)
        except OSError:
            pass  # pip was stopped

    def _send(self, request: BaseHTTPRequestHandler, content: bytes, status: int = 200) -> None:
        request.send_response(status)
        request.send_header("Content-Type", "text/html")
        request.send_header("Content-Length", str(len(content)))
        request.end_headers()
        request.wfile.write(content)


def fill(folder: Path, *, local: str = "", ballast: int = BALLAST) -> dict[str, Path]:
    """Write a whole set of tiny wheels, and newer numpy and torch as traps; return name -> wheel."""
    label = f"+{local}" if local else ""
    wheels = {
        "torch": wheel(folder, "torch", f"2.12.1{label}", ballast=ballast),
        "torchvision": wheel(folder, "torchvision", f"0.27.1{label}", ballast=ballast // 4),
    }
    plain = {"sympy": "1.14.0", "attrs": "26.1.0", "affine": "2.4.0", "safetensors": "0.8.0", "shapely": "2.1.2"}
    plain.update({"rasterio": "1.4.4", "open-clip-torch": "3.3.0", "segment-anything": "1.0", "pillow": "11.3.0"})
    wheels.update({name: wheel(folder, name, version) for name, version in plain.items()})
    wheel(folder, "numpy", "2.3.0")
    wheel(folder, "torch", "2.15.0")
    wheel(folder, "affine", "3.0.0")
    return wheels


def tiny_table(wheels: dict[str, Path], builds: tuple[Build, ...] | None = None) -> Table:
    """Return a table for the tiny wheels, with their hashes."""
    pins = []
    for name, path in wheels.items():
        version = path.name.split("-")[1].partition("+")[0]
        size = path.stat().st_size
        torch = name in {"torch", "torchvision"}
        floor = {"pillow": "9.0", "rasterio": "1.3", "shapely": "2.0"}.get(name, "")
        pins.append(Pin(name, version, size, size, floor, torch))
    hashes = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in wheels.values()}
    builds = builds or (Build("cpu", "", "", 0, 0, 0, 0),)
    pip = Pin("pip", "26.3", 0, 0)
    return Table(("3.10", "3.11", "3.12", "3.13"), tuple(pins), {"test": builds}, pip, "", hashes, {})


def tiny_plan(table: Table, root: Path, index: str, python: Path, **options):
    """Return a plan for the tiny wheels."""
    shipped = options.pop("shipped", SHIPPED)
    computer = Computer(python, (3, 11), "test", shipped, options.pop("gpu", None))
    sources = options.pop("sources", Sources(index=index))
    return make_plan(table, computer, Place(root), sources=sources, **options)
