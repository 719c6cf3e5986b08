# SPDX-License-Identifier: GPL-3.0-or-later
"""The weights on this computer: one folder, found by model, fetched into it, taken over from a local file, deleted.

A file is called `<model id><suffix>`, since several publishers use the same name. Files under their published name are
found too, where that name belongs to one model only: bundles and people put them there.
"""

from __future__ import annotations

import os
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from ..errors import DownloadError, WeightsError
from ..progress import SILENT, Progress
from .download import Wanted, download, forget_part, part_of
from .download_stream import Connection
from .folder import CARDS, known_folder, weights_folder
from .registry import ModelEntry, model_entries
from .weights import file_sha256, find_weights, refuse_impostors

_COPY = 1 << 22


@dataclass(frozen=True)
class LocalWeights:
    """A model's weights here.

    Attributes:
        path: the file; None = not here.
        bytes: its size, or that of what a stopped download has kept.
        unfinished: whether a stopped download waits to go on.
    """

    path: Path | None
    bytes: int = 0
    unfinished: bool = False


def local_weights(entry: ModelEntry) -> LocalWeights:
    """Look for a model's weights in the folder; bundled models have none there."""
    folder = known_folder()
    if folder is None or entry.bundled:
        return LocalWeights(None)
    target = _target(entry)
    for path in (target, *_published(entry, folder)):
        if path.is_file():
            return LocalWeights(path, path.stat().st_size)
    part = part_of(_download_target(entry))
    return LocalWeights(None, part.stat().st_size, unfinished=True) if part.is_file() else LocalWeights(None)


def fetch_weights(
    entry: ModelEntry, connection: Connection | None = None, *, mirror: str = "", progress: Progress = SILENT
) -> Path:
    """Download a model's weights into the folder.

    Args:
        entry: which.
        connection: proxy, certificates and patience.
        mirror: address below which `<model id>/<published name>` is, "" = the publisher's.
        progress: told bytes of bytes.

    Returns:
        The weights, ready to be loaded.

    Raises:
        WeightsError: the model is bundled, or the user's own.
        DownloadError: in one sentence; see `download`.
        Cancelled: the user stopped it; what has arrived is kept.
    """
    if entry.url is None:
        whose = "is a model of your own" if entry.own else "comes with Oriel"
        raise WeightsError(f"{entry.name} {whose}; there is nothing to download.")
    url = f"{mirror.rstrip('/')}/{entry.id}/{entry.file}" if mirror else entry.url
    file = download(Wanted(url, entry.sha256, entry.bytes), _download_target(entry), connection, progress)
    return _unpack(entry, file, progress) if entry.member else file


def adopt_weights(entry: ModelEntry, source: str | Path, progress: Progress = SILENT) -> Path:
    """Take a local file over into the folder: linked where the disk is the same, else copied.

    Args:
        entry: whose weights they are.
        source: the file, or its folder; stays as it is.
        progress: told bytes of bytes.

    Raises:
        WeightsError: not weights, or not the published file.
        Cancelled: the user stopped it; what was there before stays.
    """
    path = find_weights(source, [entry.file, entry.member or entry.file])
    refuse_impostors(path)
    packed = entry.member is not None and path.suffix.lower() == ".zip"
    if entry.sha256 and (packed or entry.member is None):
        progress.report(0, 0, "checking")
        found = file_sha256(path)
        if found != entry.sha256:
            raise WeightsError(
                f"'{path.name}' is not the published file of {entry.name}: its SHA-256 is {found[:12]}..., "
                f"{entry.sha256[:12]}... was expected; choose another file or download it."
            )
    target = _download_target(entry) if packed else _target(entry)
    place(path, target, progress)
    return _unpack(entry, target, progress) if packed else target


def delete_weights(entry: ModelEntry) -> int:
    """Delete a model's weights, what a stopped download has kept and an own one's card; returns the freed bytes.

    Raises:
        WeightsError: the system holds the file.
    """
    local = local_weights(entry)
    try:
        if local.path is not None:
            local.path.unlink()
        for target in (_target(entry), _download_target(entry)):
            forget_part(target)
        if entry.own:
            (weights_folder() / CARDS / f"{entry.id}.json").unlink(missing_ok=True)
    except OSError as error:
        text = (
            f"'{error.filename}' is in use ({error.strerror}); choose another model, restart QGIS and delete it again."
        )
        raise WeightsError(text) from error
    return local.bytes


def model_page(entry: ModelEntry) -> str:
    """Address of the page where the publisher says what the model is; "" for bundled ones."""
    if entry.url is None:
        return ""
    parts = urlsplit(entry.url)
    segments = parts.path.strip("/").split("/")
    if parts.netloc in {"huggingface.co", "raw.githubusercontent.com"}:
        host = "github.com" if parts.netloc.startswith("raw.") else parts.netloc
        return f"https://{host}/{'/'.join(segments[:2])}"
    return f"{parts.scheme}://{parts.netloc}"


def _target(entry: ModelEntry) -> Path:
    return weights_folder() / (entry.id + Path(entry.member or entry.file).suffix)


def _download_target(entry: ModelEntry) -> Path:
    return weights_folder() / (entry.id + Path(entry.file).suffix)


def _published(entry: ModelEntry, folder: Path) -> list[Path]:
    """The file under its publisher's name, where no other model's file is called so."""
    name = entry.member or entry.file
    alike = [other for other in model_entries() if (other.member or other.file) == name]
    return [folder / name] if len(alike) == 1 else []


def place(source: Path, target: Path, progress: Progress) -> None:
    """Put a file into the folder, whole or not at all: linked where the disk is the same, else copied."""
    if target.exists() and source.samefile(target):
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = part_of(target)
    unfinished.parent.mkdir(parents=True, exist_ok=True)
    unfinished.unlink(missing_ok=True)
    try:
        os.link(source, unfinished)
    except OSError:  # another disk, or one without links
        with source.open("rb") as file:
            _copy(file.read, source.stat().st_size, unfinished, progress)
    unfinished.replace(target)


def _unpack(entry: ModelEntry, archive: Path, progress: Progress) -> Path:
    """Take the weights out of their zip archive, which is deleted then."""
    target = _target(entry)
    try:
        with zipfile.ZipFile(archive) as opened:
            names = [name for name in opened.namelist() if Path(name).name == entry.member]
            if not names:
                raise WeightsError(f"'{archive.name}' holds no '{entry.member}'; the publisher changed it.")
            info = opened.getinfo(names[0])
            with opened.open(info) as file:
                _copy(file.read, info.file_size, part_of(target), progress)
    except (zipfile.BadZipFile, NotImplementedError) as error:
        archive.unlink()
        raise DownloadError(f"The archive of {entry.name} is damaged; download it again.", str(error)) from error
    part_of(target).replace(target)
    archive.unlink()
    return target


def _copy(read: Callable[[int], bytes], size: int, target: Path, progress: Progress) -> None:
    """Write beside the target, room checked first."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if shutil.disk_usage(target.parent).free < size:
        raise WeightsError(f"{size / 1e6:.0f} MB are needed in '{target.parent.parent}'; free some space on that disk.")
    done = 0
    try:
        with target.open("wb") as file:
            while piece := read(_COPY):
                file.write(piece)
                done += len(piece)
                progress.report(done, size)
    except BaseException:  # a cancel too: half a copy is of no use
        target.unlink(missing_ok=True)
        raise
