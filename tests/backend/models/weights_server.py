# SPDX-License-Identifier: GPL-3.0-or-later
"""A server on loopback that hands out one file, well or badly."""

from __future__ import annotations

import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PORTAL = b"<html><body><h1>Welcome to the hotel</h1></body></html>"


class WeightsServer:
    """Serves `content` under every path; `fault` decides how, `drops` how often it breaks off."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.fault = ""
        self.drops = 0
        self.tag = '"v1"'
        self.ranges: list[str] = []
        self.paths: list[str] = []
        self.agents: list[str] = []
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}/weights.bin"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:  # noqa: C901 - a handler is a class with many small ways
        owner = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, *_arguments: object) -> None:
                pass

            def do_GET(self) -> None:
                owner.paths.append(self.path)
                owner.ranges.append(self.headers.get("Range", ""))
                if owner.fault.isdigit():
                    self.send_error(int(owner.fault))
                elif owner.fault == "redirect" and "moved" not in self.path:
                    self.send_response(302)
                    self.send_header("Location", "/moved")
                    self.end_headers()
                elif owner.fault == "loop":
                    self.send_response(302)
                    self.send_header("Location", self.path)
                    self.end_headers()
                elif owner.fault in ("portal", "portal as bytes"):
                    self._head(200, len(PORTAL), "text/html" if owner.fault == "portal" else "application/octet-stream")
                    self.wfile.write(PORTAL)
                else:
                    self._file()

            def _file(self) -> None:
                start = self._start()
                body = owner.content[start:]
                told = len(body) + {"tells more": 1000, "tells less": -1000}.get(owner.fault, 0)
                if start:
                    self._head(206, told, extra=f"bytes {start}-{len(owner.content) - 1}/{len(owner.content)}")
                else:
                    self._head(200, told)
                if owner.fault == "stall":
                    self.wfile.write(b"" if start else body[: len(body) // 4])
                    self.wfile.flush()
                    time.sleep(3)
                elif owner.fault == "slow":
                    for place in range(0, len(body), 4000):
                        self.wfile.write(body[place : place + 4000])
                        time.sleep(0.05)
                elif owner.drops:
                    owner.drops -= 1
                    self.wfile.write(body[: len(body) // 3])
                    self.close_connection = True
                elif owner.fault == "tells less":
                    self.wfile.write(body[:told])
                else:
                    self.wfile.write(body)

            def _start(self) -> int:
                asked = self.headers.get("Range")
                if not asked or owner.fault == "no ranges" or self.headers.get("If-Range", owner.tag) != owner.tag:
                    return 0
                return int(asked.removeprefix("bytes=").partition("-")[0])

            def _head(self, status: int, length: int, kind: str = "application/octet-stream", extra: str = "") -> None:
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(length))
                self.send_header("ETag", owner.tag)
                if extra:
                    self.send_header("Content-Range", extra)
                self.end_headers()

        return Handler
