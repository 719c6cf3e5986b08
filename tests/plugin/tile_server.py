# SPDX-License-Identifier: GPL-3.0-or-later
"""An XYZ tile server on loopback whose tiles say where they are, and which can be told to fail."""

from __future__ import annotations

import contextlib
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QColor, QImage

SIDE = 256


class TileServer:
    """Tile (z, x, y) is one colour: red = 40 * (x % 6), green = 40 * (y % 6), blue = 10 * z.

    `answer` chooses what a tile gets: "tile", an HTTP status, or "slow" (a second each).
    """

    def __init__(self):
        self.answer = lambda _z, _x, _y: "tile"
        self.requests = []
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                z, x, y = (int(part) for part in self.path.split("?")[0].removesuffix(".png").split("/")[-3:])
                server.requests.append((z, x, y))
                answer = server.answer(z, x, y)
                if answer == "slow":
                    time.sleep(1)
                if isinstance(answer, int):
                    self.send_response(answer)
                    self.send_header("Content-Length", "0")
                    self.end_headers()
                    return
                body = tile(z, x, y)
                self.send_response(200)
                self.send_header("Content-Type", "image/png")
                self.send_header("Cache-Control", "no-store")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                with contextlib.suppress(ConnectionError):
                    self.wfile.write(body)

            def log_message(self, *_args):
                pass

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._thread = threading.Thread(target=self._http.serve_forever, daemon=True)

    @property
    def uri(self):
        return f"type=xyz&url=http://127.0.0.1:{self._http.server_port}/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmin=0&zmax=12"

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_exc):
        self._http.shutdown()
        self._http.server_close()


def color(z, x, y):
    return 40 * (x % 6), 40 * (y % 6), 10 * z


def tile(z, x, y):
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    image.fill(QColor(*color(z, x, y)))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data)
