# SPDX-License-Identifier: GPL-3.0-or-later
"""One text for a bug report: versions, settings, processor, packages, errors, timings; nothing private in it."""

from __future__ import annotations

import getpass
import logging
import platform
import re
import sys
import time
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from pathlib import Path

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QT_VERSION_STR

from . import requirements
from .log import ROOT
from .settings import Settings, profile_folder

KEPT = 30
PACKAGES = (
    "numpy", "torch", "torchvision", "open_clip_torch", "segment-anything", "timm", "safetensors", "rasterio",
    "shapely", "scipy", "GDAL",
)  # fmt: skip
_PATH = re.compile(
    r"(?:[A-Za-z]:[\\/]|\\\\|<home>[\\/]|<profile>[\\/](?!oriel)|(?<![\w<>./])/)[^\s\"'<>|,;:()]*[\\/]?[^\s\"'<>|,;:()]+"
)
_SOURCE = re.compile(r'File "([^"]+)"')
_QUOTED = re.compile(r"(['\"])((?:[A-Za-z]:[\\/]|\\\\|/|<home>[\\/]|<profile>[\\/](?!oriel))[^'\"\n]*)\1")
_CREDENTIALS = re.compile(r"(\w+://)[^/\s@]+@")
_ADDRESS = re.compile(r"\bhttps?://[^\s'\"<>)]+")
_SECRET = re.compile(r"(?i)\b(password|token|key|authcfg|user(?:name)?)=[^\s&'\"]+")


class Recorder(logging.Handler):
    """Keeps the last warnings and errors of Oriel with their whole trace."""

    def __init__(self) -> None:
        """Keep nothing yet."""
        super().__init__(logging.WARNING)
        self.records: deque[str] = deque(maxlen=KEPT)
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one record."""
        self.records.append(self.format(record))


class Timings:
    """Keeps how long the last jobs took, by title."""

    def __init__(self) -> None:
        """Keep nothing yet."""
        self._seconds: deque[tuple[str, float]] = deque(maxlen=KEPT)
        self._running: tuple[str, float] | None = None

    def follow(self, title: str | None, since: float) -> None:
        """Hear which job runs; None = none."""
        now = (title, since) if title is not None else None
        if self._running is not None and now != self._running:
            self._seconds.append((self._running[0], time.monotonic() - self._running[1]))
        self._running = now

    def lines(self) -> list[str]:
        """One line a job."""
        return [f"{title}: {seconds:.2f} s" for title, seconds in self._seconds]


recorder = Recorder()
timings = Timings()


def start_recording() -> None:
    """Keep Oriel's warnings and errors from now on."""
    logging.getLogger(ROOT).addHandler(recorder)


def stop_recording() -> None:
    """Undo `start_recording`."""
    logging.getLogger(ROOT).removeHandler(recorder)


def report(device: Sequence[str], errors: Iterable[str] | None = None) -> str:
    """Make the text.

    Args:
        device: what the probe said, see `backend.device_report`; () = nobody asked.
        errors: log records; None = what was recorded.
    """
    settings = asdict(Settings.load())
    place = requirements.own_place()
    manifest = place.manifest()
    installed = f"{place.state().value}"
    if manifest is not None:
        installed += f", {manifest.build}, {manifest.made[:10]}, set {manifest.folder}"
    sections = {
        "Versions": _versions(),
        "Packages": [f"{name} {_version(name)}" for name in PACKAGES],
        "Install": [installed, f"damaged: {', '.join(place.missing()[:5]) or 'nothing'}"],
        "Device": list(device) or ["not probed: packages are missing"],
        "Settings": [f"{name} = {value}" for name, value in settings.items() if value != getattr(Settings, name)],
        "Timings": timings.lines(),
        "Last warnings and errors": list(recorder.records if errors is None else errors),
    }
    parts = [f"## {title}\n" + "\n".join(lines or ["none"]) for title, lines in sections.items()]
    return without_private("# Oriel diagnostics\n\n" + "\n\n".join(parts) + "\n")


def without_private(text: str) -> str:
    """Replace what is nobody else's business: folders of the user, names of layers and files, addresses, passwords."""
    text = _SECRET.sub(r"\1=<hidden>", _CREDENTIALS.sub(r"\1<hidden>@", text))
    text = _ADDRESS.sub(lambda found: _host(found[0]), text)
    text = _SOURCE.sub(lambda found: f'File "{_code(found[1])}"', text)
    for folder, name in _known_folders():
        for spelled in {folder, folder.replace("\\", "/")}:
            text = re.sub(re.escape(spelled), name, text, flags=re.IGNORECASE if sys.platform == "win32" else 0)
    text = _QUOTED.sub(lambda found: f"{found[1]}{_shortened(found[2])}{found[1]}", text)
    text = _PATH.sub(lambda found: _shortened(found[0]), text)
    for private in _private_names():
        text = re.sub(rf"(?<!\w){re.escape(private)}(?!\w)", "<name>", text)
    return text


def _versions() -> list[str]:
    return [
        f"Oriel {_own_version()}",
        f"QGIS {Qgis.version()}, Qt {QT_VERSION_STR}",
        f"Python {platform.python_version()}, {platform.platform()}",
    ]


def _own_version() -> str:
    metadata = Path(__file__).resolve().parents[1] / "metadata.txt"
    lines = metadata.read_text(encoding="utf-8").splitlines()
    return next((line.partition("=")[2] for line in lines if line.startswith("version=")), "unknown")


def _version(name: str) -> str:
    from importlib import metadata  # 30 ms that QGIS's start need not wait for

    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "not found"


def _known_folders() -> list[tuple[str, str]]:
    folders = [
        (str(profile_folder()), "<profile>/oriel"),
        (str(Path(__file__).resolve().parents[1]), "<oriel>"),
        (str(profile_folder().parent), "<profile>"),
        (str(Path.home()), "<home>"),
    ]
    return sorted(((path, name) for path, name in folders if len(path) > 1), key=lambda item: -len(item[0]))


def _private_names() -> list[str]:
    """The user's name, the computer's, and names of the project's layers; short ones would hit innocent words."""
    names = {layer.name() for layer in QgsProject.instance().mapLayers().values()}
    try:
        names.add(getpass.getuser())
    except (OSError, KeyError, ImportError):
        names.add("")
    names |= {Path.home().name, platform.node()}
    return sorted((name for name in names if len(name) > 3), key=len, reverse=True)


def _code(path: str) -> str:
    """A source file, told apart by its last three parts: that is no secret, and needed."""
    parts = re.split(r"[\\/]", path)
    return "/".join(["<code>", *parts[-3:]]) if len(parts) > 3 else path


def _shortened(path: str) -> str:
    if path.startswith("/") and not re.search(r"[\\/]", path[1:]):
        return path  # a lone word behind a slash, as in "/m2"
    suffix = re.search(r"\.\w{1,12}$", path)
    return f"<path>{suffix[0] if suffix else ''}"


def _host(address: str) -> str:
    return re.sub(r"^(https?://[^/]+).*$", r"\1/<address>", address)
