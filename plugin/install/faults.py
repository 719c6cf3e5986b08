# SPDX-License-Identifier: GPL-3.0-or-later
"""What pip, Windows and torch print when they fail, turned into one sentence with what to do."""

from __future__ import annotations

import re
from collections.abc import Callable

from ...backend.errors import PackageError
from ..i18n import tr

TAIL_LINES = 60


class InstallError(PackageError):
    """Packages could not be installed, repaired or loaded.

    Attributes:
        reason: what the failing program printed, for a bug report; may be empty.
    """

    def __init__(self, sentence: str, reason: str = "") -> None:
        """Say what happened and what to do; keep the long reason for those who ask."""
        super().__init__(sentence)
        self.reason = reason


_NO_NETWORK = "|".join(
    (
        "newconnectionerror",
        "failed to establish a new connection",
        "name or service not known",
        "temporary failure in name resolution",
        "getaddrinfo failed",
        "nodename nor servname",
        "network is unreachable",
        "no route to host",
        "connection refused",
        "connecttimeout",
    )
)


_LOAD_RULES: tuple[tuple[str, Callable[[], str]], ...] = (
    (
        r"omp: error #15|libiomp5md?[.a-z]* (is )?already",
        lambda: tr(
            "Two copies of the OpenMP library are loaded (another plugin brought one): restart QGIS and use Oriel "
            "before that plugin, or switch it off."
        ),
    ),
    (
        r"winerror 126|specified module could not be found",
        lambda: tr(
            "Windows lacks a library that PyTorch needs: install the Microsoft Visual C++ Redistributable (x64), "
            "then restart QGIS."
        ),
    ),
    (
        r"winerror 127|specified procedure could not be found",
        lambda: tr(
            "Another program's library of the same name was loaded first: restart QGIS and open Oriel before other "
            "plugins; if it stays, press Repair."
        ),
    ),
    (
        r"winerror 1114|dynamic link library \(dll\) initialization routine failed",
        lambda: tr(
            "A library of PyTorch did not start: update the Microsoft Visual C++ Redistributable (x64) and restart "
            "QGIS; if it stays, install the CPU build."
        ),
    ),
    (
        r"winerror 1455|paging file is too small",
        lambda: tr(
            "Windows has too little memory for PyTorch: enlarge the paging file or close programs, then try again."
        ),
    ),
    (
        r"glibcxx_|glibc_[0-9]|version `glib",
        lambda: tr("This Linux is too old for the packages: use Debian 12, Ubuntu 22.04 or newer."),
    ),
    (
        r"operator torchvision::nms does not exist",
        lambda: tr("torch and torchvision are of different builds: press Repair."),
    ),
)
"""What a library says when it does not load: see `_RULES`."""
_RULES: tuple[tuple[str, Callable[[], str]], ...] = (
    (
        r"no space left on device|errno 28|winerror 112|not enough space on the disk",
        lambda: tr("The disk is full: make room, then install again; what was downloaded is kept."),
    ),
    (
        r"certificate is not yet valid|certificate has expired",
        lambda: tr("A certificate is not valid today: set this computer's date and time, then install again."),
    ),
    (
        r"certificate verify failed|sslcertverificationerror|self.signed certificate",
        lambda: tr(
            "The connection is not trusted: if your network inspects traffic, add its certificate in QGIS "
            "(Settings > Options > Authentication > Manage Certificates), then install again."
        ),
    ),
    (
        r"407 proxy authentication|proxy authentication required",
        lambda: tr("The proxy asks for a name and password: enter them in QGIS (Settings > Options > Network)."),
    ),
    (
        r"cannot connect to proxy|proxyerror|tunnel connection failed",
        lambda: tr("The proxy does not answer: check it in QGIS (Settings > Options > Network), then install again."),
    ),
    (
        r"do not match the hashes|hash mismatch|mismatched hash",
        lambda: tr(
            "A download is not the file that was published: a proxy, a sign-in page or a virus scanner changed it. "
            "Install again; if it happens again, use a bundle from another network."
        ),
    ),
    (
        _NO_NETWORK,
        lambda: tr(
            "There is no network, or it does not let QGIS through: check the connection and QGIS's proxy "
            "(Settings > Options > Network), or install from a bundle."
        ),
    ),
    (
        r"read timed out|connection reset|connection broken|incompleteread|remotedisconnected|connection aborted",
        lambda: tr("The connection broke off: install again, it goes on where it stopped."),
    ),
    (
        r"winerror 32|being used by another process|winerror 5\b|access is denied|permission denied|errno 13",
        lambda: tr(
            "A file is held by another program (often a virus scanner, or a second QGIS): close other QGIS "
            "windows, wait a minute, then install again."
        ),
    ),
    (
        r"winerror 206|filename or extension is too long|file name too long",
        lambda: tr("The folder's name is too long for Windows: choose a QGIS profile with a shorter path."),
    ),
    (
        r"badzipfile|is not a zip file|invalid wheel|wheel '.*' located at .* is invalid",
        lambda: tr(
            "A downloaded file is damaged: install again; if it happens again, use a bundle from another network."
        ),
    ),
    (
        r"no module named pip|no module named ensurepip",
        lambda: tr(
            "QGIS's Python has no pip: on Debian and Ubuntu install the package python3-pip, then install again."
        ),
    ),
    *_LOAD_RULES,
)
"""Pattern in the printed text, sentence in the user's language; the first that fits wins."""


def sentence_for(printed: str) -> str:
    """Return the sentence for what a program printed; a plain one where nothing is known about it."""
    text = printed.lower()
    for pattern, sentence in _RULES:
        if re.search(pattern, text):
            return sentence()
    line = last_error(printed)
    if line:
        return tr("It did not work: {line}").format(line=line)
    return tr("It did not work, and no reason was given: copy the details and send them to us.")


def load_sentence(printed: str) -> str:
    """Return the sentence for what a library said when it did not load; "" where nothing is known about it."""
    return next((sentence() for pattern, sentence in _LOAD_RULES if re.search(pattern, printed.lower())), "")


def error_for(printed: str) -> InstallError:
    """Return the error for what a program printed; the whole text is kept as its reason."""
    return InstallError(sentence_for(printed), printed.strip())


def last_error(printed: str) -> str:
    """Return the last line that looks like a reason, without pip's "ERROR:"."""
    lines = [line.strip() for line in printed.splitlines() if line.strip()]
    marked = [line for line in lines if re.match(r"(ERROR|[A-Za-z_.]*(Error|Exception)\b)", line)]
    chosen = (marked or lines)[-1:] or [""]
    return re.sub(r"^ERROR:\s*", "", chosen[0])[:300]


def missing_file(printed: str) -> str:
    """Return the pin that an index did not offer, e.g. "torch===2.12.1"; "" where that was not the problem."""
    found = re.search(r"no matching distribution found for (\S+)", printed, re.IGNORECASE)
    return found.group(1) if found else ""
