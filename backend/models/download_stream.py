# SPDX-License-Identifier: GPL-3.0-or-later
"""A reply of a server, read by a thread of its own, so that its reader notices a stall and a cancel at once."""

from __future__ import annotations

import contextlib
import queue
import re
import ssl
import threading
import time
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from http.client import HTTPResponse, IncompleteRead
from typing import IO, Any
from urllib.parse import urlsplit

from .download_faults import StalledError

CHUNK = 1 << 18
_AHEAD = 16
_TICK_S = 0.1
_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")
_AGENT = "Oriel (QGIS plugin)"


@dataclass(frozen=True)
class Connection:
    """How to reach a server.

    Attributes:
        proxy: URL with user and password, "" = none; never printed or logged.
        certificates: certificates to trust beside the system's, as PEM text.
        stall_s: how long nothing may arrive, in seconds.
        attempts: how often to try again without any new byte.
        pause_s: wait before the next attempt, doubled each time, in seconds.
    """

    proxy: str = field(default="", repr=False)
    certificates: str = field(default="", repr=False)
    stall_s: float = 30.0
    attempts: int = 4
    pause_s: float = 1.0


@dataclass(frozen=True)
class Reply:
    """What a server said before it sent anything.

    Attributes:
        start: first byte that it sends.
        total: bytes of the whole file, 0 = not said.
        tag: identity of this version of the file, "" = not said.
        html: whether it is a web page.
    """

    start: int
    total: int
    tag: str
    html: bool


class Stream:
    """A request that runs. Iterate with `next_chunk`; always `close`."""

    def __init__(self, url: str, connection: Connection, *, start: int = 0, tag: str = "") -> None:
        """Begin to ask for the bytes from `start` on; `tag` = only if the file is still that version."""
        headers = {"User-Agent": _AGENT, "Accept-Encoding": "identity"}
        if start:
            headers["Range"] = f"bytes={start}-"
            if tag:
                headers["If-Range"] = tag
        self._request = urllib.request.Request(url, headers=headers)
        self._connection = connection
        self._items: queue.Queue[Reply | bytes | BaseException | None] = queue.Queue(_AHEAD)
        self._closed = threading.Event()
        threading.Thread(target=self._read, name="oriel-download", daemon=True).start()

    def next_item(self, waiting: Any) -> Reply | bytes | None:
        """Give the reply, then its bytes piece by piece, then None; `waiting()` is called while nothing comes.

        Raises:
            StalledError: nothing came for `stall_s`.
            OSError, http.client.HTTPException: what the network raised.
        """
        end = time.monotonic() + self._connection.stall_s
        while True:
            try:
                item = self._items.get(timeout=_TICK_S)
            except queue.Empty:
                waiting()
                if time.monotonic() > end:
                    raise StalledError(f"nothing arrived for {self._connection.stall_s:g} s") from None
                continue
            if isinstance(item, BaseException):
                raise item
            return item

    def close(self) -> None:
        """Let the reading thread end; it does when its present piece is there or its time is up."""
        self._closed.set()

    def _read(self) -> None:
        try:
            opener = _opener(self._connection)
            with opener.open(self._request, timeout=self._connection.stall_s) as response:
                self._put(_reply(response))
                self._copy(response)
            self._put(None)
        except Exception as error:  # noqa: BLE001 - the boundary of the thread: raised again by `next_item`
            self._put(error)

    def _copy(self, response: Any) -> None:
        expected = response.headers.get("Content-Length")
        got = 0
        while not self._closed.is_set():
            piece = response.read1(CHUNK)
            if not piece:
                if expected is not None and expected.isdigit() and got < int(expected):
                    raise IncompleteRead(b"", int(expected) - got)
                return
            got += len(piece)
            self._put(piece)

    def _put(self, item: Reply | bytes | BaseException | None) -> None:
        while not self._closed.is_set():
            with contextlib.suppress(queue.Full):
                self._items.put(item, timeout=_TICK_S)
                return


class _SafeRedirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects, but never from https to a connection that anybody may read and change."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        """Make the next request, with the range of the first."""
        if urlsplit(req.full_url).scheme == "https" and urlsplit(newurl).scheme != "https":
            raise urllib.error.URLError(f"redirected from https to {newurl}")
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _opener(connection: Connection) -> urllib.request.OpenerDirector:
    context = ssl.create_default_context()
    if connection.certificates:
        with contextlib.suppress(ssl.SSLError):  # one that this OpenSSL cannot read must not lock out the others
            context.load_verify_locations(cadata=connection.certificates)
    proxies = {"http": connection.proxy, "https": connection.proxy} if connection.proxy else {}
    return urllib.request.build_opener(
        urllib.request.ProxyHandler(proxies), urllib.request.HTTPSHandler(context=context), _SafeRedirects()
    )


def _reply(response: HTTPResponse) -> Reply:
    headers = response.headers
    length = int(headers["Content-Length"]) if (headers.get("Content-Length") or "").isdigit() else 0
    start, total = 0, length
    found = _RANGE.match(headers.get("Content-Range") or "")
    if response.status == 206 and found is not None:
        start = int(found[1])
        total = int(found[2]) if found[2] != "*" else 0
    tag = headers.get("ETag") or ""
    return Reply(start, total, "" if tag.startswith("W/") else tag, headers.get_content_type() == "text/html")
