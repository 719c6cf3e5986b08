# SPDX-License-Identifier: GPL-3.0-or-later
"""All indexes of a folder: what they are of, how big, whether they still fit; many rasters at once."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from ..errors import InputError, OrielError, StoreError
from ..progress import SILENT, Progress
from ..raster.source import open_source
from .index import PlaceIndex, build_index, check_files, index_key, layout_of, opened
from .index_files import IndexFiles, exclusive, folder_size
from .index_head import HEAD, JOURNAL, head_words
from .tokens import TokenReader
from .vectors import forget_tables

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ..models.protocols import TextImageModel
    from ..store.features import FeatureStore
    from ..types import RasterRef

State = Literal["complete", "unfinished", "stale", "missing", "damaged"]
Check = Literal["no", "glance", "all"]

SUFFIXES = (".tif", ".tiff", ".vrt", ".jp2", ".img", ".png", ".jpg", ".jpeg", ".webp", ".ecw", ".nc")
_MOST_ITEMS = 100_000


@dataclass(frozen=True)
class IndexInfo:
    """One index on disk.

    Attributes:
        key: name of its folder.
        name: of the layer, for people; "" where the head of the index is unreadable.
        uri: what was indexed; "" likewise.
        model: name of the model.
        state: "complete"; "unfinished" (goes on with the next run); "stale" (the raster was rewritten since);
            "missing" (the raster is not where it was); "damaged" (the next run repairs it; where the head is unreadable
            or of another version, only a run on the layer itself does).
        done: share of the parts that are there, 0..1.
        places: how many.
        bytes: on disk.
    """

    key: str
    name: str
    uri: str
    model: str
    state: State
    done: float
    places: int
    bytes: int


@dataclass(frozen=True)
class Outcome:
    """What became of one raster of many: its index, or a sentence that says why there is none."""

    uri: str
    index: PlaceIndex | None
    error: str = ""


def list_indexes(folder: Path, *, check: Check = "no") -> list[IndexInfo]:
    """All indexes of a folder, by name.

    Args:
        folder: where indexes are kept.
        check: "no"; "glance" (lengths of the files, and checksums of a part of large indexes); "all" (read every byte
            and compare it with its checksum: slow for large ones).
    """
    found = []
    for path in sorted(Path(folder).iterdir()) if Path(folder).is_dir() else []:
        if not is_index(path):
            continue
        files = IndexFiles.load(path)
        if files is None:
            found.append(_unreadable(path))
            continue
        head = files.head
        state, done = _state(files, check=check), len(files.parts) / max(1, head.parts)
        found.append(IndexInfo(path.name, head.name, head.uri, head.model_name, state, done, files.count, files.size()))
    return sorted(found, key=lambda i: (i.name.lower(), i.key))


def delete_index(folder: Path, key: str) -> int:
    """Delete an index; returns the bytes that were freed.

    Raises:
        InputError: there is no such index.
        StoreError: another process is building it.
    """
    path = Path(folder) / key
    if not key or Path(key).name != key or not is_index(path):
        raise InputError(f'There is no index "{key}" in {folder}.')
    with exclusive(path, str(head_words(path).get("name", key))):
        size = folder_size(path)
    forget_tables()
    shutil.rmtree(path, ignore_errors=True)
    return size


def repair_index(
    folder: Path, key: str, readers: Iterable[TokenReader] = (), *, progress: Progress = SILENT
) -> IndexInfo:
    """Read every byte of an index, drop what is damaged and make it again.

    Args:
        folder: where indexes are kept.
        key: of the index.
        readers: where its layer may be; without the right one the next `build_index` makes what is missing.
        progress: told of each window; may cancel. What was made until then is kept.

    Raises:
        InputError: there is no such index.
        StoreError: it cannot be written, or another process is writing it.
    """
    if not is_index(Path(folder) / key):
        raise InputError(f'There is no index "{key}" in {folder}; build it again.')
    files = IndexFiles.load(Path(folder) / key)
    forget_tables()
    if files is not None:
        with files.exclusive():
            check_files(files, everything=True)
    for reader in readers:
        if index_key(reader.source.signature, reader.model.signature) == key:
            build_index(reader, folder, progress=progress, name=files.head.name if files is not None else "")
            break
    return next(i for i in list_indexes(folder) if i.key == key)


def stored_indexes(folder: Path, model: TextImageModel) -> list[PlaceIndex]:
    """All finished indexes of a folder that were made with a model and whose rasters are unchanged.

    Raises:
        StoreError: an index cannot be read.
    """
    found = []
    for info in list_indexes(folder):
        files = IndexFiles.load(Path(folder) / info.key)
        if files is None or info.state != "complete" or files.head.model != model.signature:
            continue
        found.append(opened(files, layout_of(files.head)))
    return found


def build_indexes(
    refs: Sequence[RasterRef],
    tools: tuple[TextImageModel, FeatureStore],
    folder: Path,
    *,
    progress: Progress = SILENT,
    done: Callable[[Outcome], None] | None = None,
) -> list[Outcome]:
    """Index many rasters one after the other; one that cannot be read does not stop the others.

    Args:
        refs: the rasters.
        tools: model and feature store.
        folder: where indexes are kept.
        progress: told over all rasters; may cancel. What was finished is kept.
        done: told after each raster.

    Raises:
        StoreError: the disk is full: going on would be no use.
    """
    outcomes = []
    for number, ref in enumerate(refs):
        try:
            with open_source(ref) as source:
                share = _Share(progress, number, len(refs), Path(ref.uri).name)
                index = build_index(TokenReader(source, *tools), folder, progress=share)
            outcome = Outcome(ref.uri, index)
        except StoreError:
            raise
        except OrielError as error:
            outcome = Outcome(ref.uri, None, str(error))
        outcomes.append(outcome)
        if done is not None:
            done(outcome)
    return outcomes


def find_rasters(place: str | Path) -> list[str]:
    """The rasters of a folder (and its subfolders) or of a STAC-like list of items.

    Args:
        place: a folder; or a JSON file: one item, a FeatureCollection of items, or a list of them, each with "assets"
            whose "href" says where the raster is (relative to the file); of an item's assets the one with the role
            "visual" or "data" counts, else the first that looks like a raster.

    Raises:
        InputError: neither, or no raster in it.
    """
    path = Path(place)
    if path.is_dir():
        found = [str(p) for p in sorted(path.rglob("*")) if p.suffix.lower() in SUFFIXES and p.is_file()]
    elif path.suffix.lower() in (".json", ".geojson") and path.is_file():
        found = list(_hrefs(path))
    elif path.is_file():
        found = [str(path)]
    else:
        raise InputError(f"'{place}' is neither a folder nor a file; choose a folder of rasters or a list of items.")
    if not found:
        raise InputError(f"'{place}' holds no raster; supported are {', '.join(SUFFIXES)}.")
    return found[:_MOST_ITEMS]


def is_index(path: Path) -> bool:
    """Whether a folder holds the files of an index, readable or not."""
    return any((path / name).is_file() for name in (HEAD, JOURNAL))


def _unreadable(path: Path) -> IndexInfo:
    """An index whose head is damaged, or of another version: it takes up room, and cannot be searched."""
    words = head_words(path)
    name, uri, model = (str(words.get(key, "")) for key in ("name", "uri", "model_name"))
    return IndexInfo(path.name, name, uri, model, "damaged", 0.0, 0, folder_size(path))


class _Share:
    """Progress of one raster as a part of all."""

    def __init__(self, progress: Progress, number: int, count: int, name: str) -> None:
        self._progress, self._number, self._count, self._name = progress, number, count, name

    def report(self, done: float, total: float, text: str = "") -> None:
        part = (self._number + (done / total if total else 0)) / self._count
        label = f"{text} {self._name} ({self._number + 1}/{self._count})" if text else ""
        self._progress.report(part, 1, label)


def _state(files: IndexFiles, *, check: Check) -> State:
    from .index_check import first_damaged, looks_damaged

    size, changed = files.head.file
    if size:
        try:
            now = Path(files.head.uri).stat()
        except OSError:
            return "missing"
        if (now.st_size, now.st_mtime_ns) != (size, changed):
            return "stale"
    if check != "no" and (looks_damaged(files) or (check == "all" and first_damaged(files) is not None)):
        return "damaged"
    return "complete" if files.complete else "unfinished"


def _hrefs(path: Path) -> Iterator[str]:
    try:
        data: Any = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(f"'{path}' is no list of items: {error}.") from error
    items = data.get("features", [data]) if isinstance(data, dict) else data
    for item in items if isinstance(items, list) else []:
        assets = item.get("assets") if isinstance(item, dict) else None
        for asset in _preferred(assets if isinstance(assets, dict) else {}):
            href = str(asset["href"])
            yield href if "://" in href or Path(href).is_absolute() else str(path.parent / href)
            break


def _preferred(assets: dict[str, Any]) -> list[dict[str, Any]]:
    """An item's rasters, the one to look at first."""
    rasters = [
        (key, a)
        for key, a in assets.items()
        if isinstance(a, dict) and str(a.get("href", "")).split("?")[0].lower().endswith(SUFFIXES)
    ]

    def order(entry: tuple[str, dict[str, Any]]) -> int:
        roles = {entry[0], *map(str, entry[1].get("roles") or ())}
        return 0 if "visual" in roles else 1 if "data" in roles else 3 if "thumbnail" in roles else 2

    return [asset for _, asset in sorted(rasters, key=order)]
