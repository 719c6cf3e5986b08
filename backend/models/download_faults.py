# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes wrong between a server and the disk, each as one sentence that says what to do."""

from __future__ import annotations

import errno
import http.client
import socket
import ssl
import urllib.error
from urllib.parse import urlsplit

from ..errors import DownloadError
from ..wording import counted

_GONE = (404, 410)
_LATER = (408, 429, 500, 502, 503, 504)
_CLOCK = ("not yet valid", "has expired")
_OTHERWISE = "or download the file on another computer and choose 'Use a local file'"


class StalledError(OSError):
    """Nothing arrived for too long."""


def is_passing(error: BaseException) -> bool:
    """Tell whether trying again may help: the line broke or the server was busy."""
    if isinstance(error, urllib.error.HTTPError):
        return error.code in _LATER
    if isinstance(error, urllib.error.URLError) and isinstance(error.reason, BaseException):
        return is_passing(error.reason)
    if isinstance(error, ssl.SSLCertVerificationError | socket.gaierror | ConnectionRefusedError):
        return False
    return isinstance(error, StalledError | TimeoutError | ConnectionError | http.client.HTTPException | ssl.SSLError)


def sentence_for(error: BaseException, url: str) -> DownloadError:
    """Turn an error of the network or the disk into one sentence; its own words become the reason."""
    host = urlsplit(url).hostname or url
    reason = f"{type(error).__name__}: {error}"
    if isinstance(error, urllib.error.HTTPError):
        return DownloadError(_http_sentence(error.code, host), reason)
    if isinstance(error, urllib.error.URLError) and isinstance(error.reason, BaseException):
        return sentence_for(error.reason, url)
    if isinstance(error, ssl.SSLCertVerificationError):
        return DownloadError(_certificate_sentence(error, host), reason)
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DownloadError("The disk is full; free some space and download again: it goes on where it was.", reason)
    if isinstance(error, PermissionError):
        text = (
            f"The file '{error.filename}' cannot be written; check the folder's permissions, or whether an antivirus "
            "program holds the file, and download again."
        )
        return DownloadError(text, reason)
    if isinstance(error, socket.gaierror):
        text = (
            f"The server {host} was not found; check the network and the proxy (Settings > Options > Network), "
            f"{_OTHERWISE}."
        )
        return DownloadError(text, reason)
    if isinstance(error, StalledError | TimeoutError):
        return DownloadError(f"{host} stopped sending; download again later: it goes on where it was.", reason)
    return DownloadError(
        f"The connection to {host} failed; check the network and the proxy (Settings > Options > Network), "
        f"then download again: it goes on where it was, {_OTHERWISE}.",
        reason,
    )


def web_page(host: str) -> DownloadError:
    """What to say when a page came instead of the file."""
    return DownloadError(
        f"{host} sent a web page instead of the file: log in to the network in your browser (hotel, company portal), "
        f"then download again, {_OTHERWISE}.",
        "content type text/html",
    )


def wrong_length(host: str, found: int, expected: int) -> DownloadError:
    """What to say when the server offers another file."""
    return DownloadError(
        f"{host} offers a file of {counted(found, 'byte')}, but the published one has {expected:,}; check the mirror's "
        f"address, {_OTHERWISE}.",
        f"length {found}, expected {expected}",
    )


def wrong_content(name: str, found: str, expected: str) -> DownloadError:
    """What to say when the hash is not the published one."""
    return DownloadError(
        f"What arrived is not the published '{name}' (its SHA-256 is {found[:12]}..., not {expected[:12]}...), "
        f"so it was deleted; download again, and if this comes back use another network or mirror, {_OTHERWISE}.",
        f"sha256 {found}, expected {expected}",
    )


def _http_sentence(code: int, host: str) -> str:
    if code in (401, 403):
        return (
            f"{host} asks for a log-in or an accepted licence (HTTP {code}): open the model's page in your "
            "browser, accept the licence there, download the file, and choose 'Use a local file'."
        )
    if code == 407:
        return "The proxy asks for a user and a password (HTTP 407); set them in Settings > Options > Network."
    if code in _GONE:
        return f"{host} does not have this file any more (HTTP {code}); look at the model's page, {_OTHERWISE}."
    if code in _LATER:
        return f"{host} is busy (HTTP {code}); download again later: it goes on where it was."
    return f"{host} refused the download (HTTP {code}); {_OTHERWISE.removeprefix('or ')}."


def _certificate_sentence(error: ssl.SSLCertVerificationError, host: str) -> str:
    if any(words in str(error) for words in _CLOCK):
        return f"The certificate of {host} is not valid at this computer's time; check date and time, then try again."
    return (
        f"The certificate of {host} is not trusted here; where a company network reads along, add its certificate in "
        f"Settings > Options > Authentication, {_OTHERWISE}."
    )
