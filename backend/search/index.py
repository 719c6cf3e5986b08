# SPDX-License-Identifier: GPL-3.0-or-later
"""The index of a layer: made once, in the background, resumed after a crash; then every query is one product.

See `places` for what is indexed and `index_files` for the files.
"""

from __future__ import annotations

import hashlib
import shutil
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import StoreError
from ..progress import SILENT, Progress
from ..raster.window import level_size
from ..types import RasterRef
from .index_files import IndexFiles, rows_crc
from .index_head import Head
from .places import SIZES, PlaceLayout, PlacePart, PlaceStream, read_strips
from .tokens import KeptTokens, TokenGrid, TokenReader, token_grid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from .tokens import TokenStrip

TOKEN_BYTES = 4e9
"""Tokens are kept beside the places up to this size, which makes every later heat map nearly free."""

_CHECKED_BYTES = 256e6  # up to this size every byte is checked on opening


@dataclass(frozen=True)
class PlaceIndex:
    """Places of one layer.

    Attributes:
        signature: of the layer that was indexed.
        model: signature of the model.
        vectors: float16 or float32 (n, d), unit length; may be mapped from disk.
        places: int32 (n, 3), row and column in cells and index into `places.SIZES`; may be mapped from disk.
        layout: where the places lie.
        ref: how places lie on the ground; of an opened index without bands and stretch.
        name: of the layer, for people.
        folder: where it is kept; None = in memory only.
    """

    signature: str
    model: str
    vectors: NDArray[np.floating]  # type: ignore[type-arg]
    places: NDArray[np.int32]
    layout: PlaceLayout
    ref: RasterRef
    name: str = ""
    folder: Path | None = None

    @property
    def uri(self) -> str:
        """What was indexed."""
        return self.ref.uri

    @property
    def bounds(self) -> NDArray[np.float64]:
        """x0, y0, x1, y1 of all places in working pixels, float64 (n, 4)."""
        return self.layout.bounds(np.asarray(self.places))

    @property
    def size(self) -> NDArray[np.int32]:
        """Index into `places.SIZES` of each place, int32 (n,)."""
        return self.places[:, 2]


def build_index(
    reader: TokenReader, folder: Path | None = None, *, progress: Progress = SILENT, name: str = ""
) -> PlaceIndex:
    """Index a layer; go on where an earlier run was interrupted, or open the index where it is finished.

    Damaged parts are made again. Memory is bounded by a row of windows and eight rows of cells.

    Args:
        reader: layer, model and feature store.
        folder: where indexes are kept; None = in memory only.
        progress: told of each window; may cancel. What was finished until then is kept.
        name: of the layer, for people; "" = the end of its uri.

    Raises:
        StoreError: the index cannot be written, or another process is writing it.
        RasterChangedError: the raster was rewritten meanwhile.
    """
    layout = PlaceLayout(token_grid(reader.source.ref, reader.model))
    if folder is None:
        return _in_memory(reader, layout, progress, name)
    path = Path(folder) / index_key(reader.source.signature, reader.model.signature)
    files = IndexFiles.load(path)
    head = _head(reader, layout, name)
    if files is None or not _fits(files.head, head):
        files = IndexFiles.create(path, _sized(head, reader.dim(layout.grid)))
    elif (files.head.uri, files.head.file) != (head.uri, head.file):
        files.rename(head)  # the raster was moved; its content is the same
    check_files(files)
    if not files.complete:
        _check_room(files, layout)
        with files.exclusive():
            _fill(files, reader, layout, progress)
    return opened(files, layout)


def open_index(reader: TokenReader, folder: Path) -> PlaceIndex | None:
    """The finished, undamaged index of a layer's present content, or None. Never reads imagery."""
    layout = PlaceLayout(token_grid(reader.source.ref, reader.model))
    files = IndexFiles.load(Path(folder) / index_key(reader.source.signature, reader.model.signature))
    if files is None or not files.complete or not _fits(files.head, _head(reader, layout, "")):
        return None
    check_files(files)
    return opened(files, layout) if files.complete else None


def with_index(reader: TokenReader, folder: Path) -> TokenReader:
    """The same reader, which takes its tokens from the layer's index where there is one."""
    grid = token_grid(reader.source.ref, reader.model)
    files = IndexFiles.load(Path(folder) / index_key(reader.source.signature, reader.model.signature))
    if files is None or not files.complete or not files.head.tokens or (files.head.rows, files.head.cols) != grid.shape:
        return reader
    try:
        tokens, valid = files.tokens()
    except StoreError:
        return reader
    return replace(reader, kept=KeptTokens(grid, tokens, valid))


def opened(files: IndexFiles, layout: PlaceLayout) -> PlaceIndex:
    """A finished index as a value."""
    head = files.head
    ref = RasterRef(head.uri, (), None, head.affine, head.crs_wkt, *head.size, gsd=head.gsd)
    return PlaceIndex(head.layer, head.model, files.vectors(), files.places(), layout, ref, head.name, files.folder)


def layout_of(head: Head) -> PlaceLayout:
    """The layout of a stored index."""
    width, height = level_size(*head.size, head.level)
    return PlaceLayout(TokenGrid(head.level, head.stride, 0, 0, height, width))


def index_key(layer: str, model: str) -> str:
    """Name of an index's folder: by content, so a raster that was moved keeps its index."""
    return hashlib.sha256(f"{layer} {model}".encode()).hexdigest()[:32]


def check_files(files: IndexFiles, *, everything: bool = False) -> None:
    """Drop what is damaged, from the first damaged part on, so that it is made again.

    Args:
        files: of one index.
        everything: read every byte also of a large index, which is otherwise trusted beyond the last part.
    """
    from .index_check import first_damaged

    small = files.size() <= _CHECKED_BYTES
    start = 0 if small or everything else max(0, len(files.parts) - 1)
    bad = first_damaged(files, start)
    if bad is not None or files.lost:
        files.truncate(len(files.parts) if bad is None else bad)


def _in_memory(reader: TokenReader, layout: PlaceLayout, progress: Progress, name: str) -> PlaceIndex:
    stream, parts = PlaceStream(layout), []
    for strip in read_strips(reader, layout, 0, progress):
        parts += list(stream.add(strip))
    vectors, places = np.concatenate([p.vectors for p in parts]), np.concatenate([p.places for p in parts])
    ref = reader.source.ref
    return PlaceIndex(reader.source.signature, reader.model.signature, vectors, places, layout, ref, name or ref.uri)


def _fill(files: IndexFiles, reader: TokenReader, layout: PlaceLayout, progress: Progress) -> None:
    """Make the parts that are missing."""
    part = len(files.parts)
    stream = PlaceStream(layout, part)
    row_crcs: dict[int, int] = {}
    for strip in read_strips(reader, layout, part, progress):
        if files.head.tokens:
            _keep_tokens(files, strip, row_crcs)
        for done in stream.add(strip):
            _append(files, done, layout, row_crcs)


def _keep_tokens(files: IndexFiles, strip: TokenStrip, row_crcs: dict[int, int]) -> None:
    tokens = strip.tokens.astype(np.float16)
    files.write_tokens(strip.row, tokens, strip.valid)
    for i in range(len(tokens)):
        row_crcs[strip.row + i] = rows_crc(tokens[i], strip.valid[i])


def _append(files: IndexFiles, part: PlacePart, layout: PlaceLayout, row_crcs: dict[int, int]) -> None:
    rows = range(*layout.part_tokens(part.number))
    crcs = [row_crcs.pop(row) for row in rows] if files.head.tokens else []
    files.append(part.vectors.astype(np.float16), part.places, combined_crc(crcs))


def combined_crc(crcs: Sequence[int]) -> int:
    """One checksum of the checksums of rows; 0 without rows."""
    import zlib

    return zlib.crc32(np.array(crcs, "<u4").tobytes()) if crcs else 0


def _head(reader: TokenReader, layout: PlaceLayout, name: str) -> Head:
    ref, model = reader.source.ref, reader.model
    rows, cols = layout.grid.shape
    return Head(
        layer=reader.source.signature,
        model=model.signature,
        model_name=model.name,
        name=name or Path(ref.uri).name or ref.uri,
        uri=ref.uri,
        file=_file_state(ref.uri),
        dim=0,
        rows=rows,
        cols=cols,
        level=layout.grid.level,
        stride=layout.grid.stride,
        parts=layout.parts,
        tokens=False,
        crs_wkt=ref.crs_wkt,
        affine=ref.affine,
        size=(ref.width, ref.height),
        gsd=ref.gsd,
    )


def _sized(head: Head, dim: int) -> Head:
    return replace(head, dim=dim, tokens=head.rows * head.cols * dim * 2 <= TOKEN_BYTES)


def _file_state(uri: str) -> tuple[int, int]:
    try:
        found = Path(uri).stat()
    except (OSError, ValueError):
        return 0, 0
    return found.st_size, found.st_mtime_ns


def _fits(stored: Head, wanted: Head) -> bool:
    """The stored index is of this very layer, model and layout."""
    # equal signatures mean equal content and grid
    free = {name: getattr(stored, name) for name in ("name", "uri", "file", "dim", "tokens", "model_name")}
    return stored == replace(wanted, **free)


def _check_room(files: IndexFiles, layout: PlaceLayout) -> None:
    """Say before the work starts that the disk is too full.

    Raises:
        StoreError: with how much is needed and free.
    """
    head = files.head
    h, w = layout.cells
    places = h * w * sum(1 / max(1, s // 2) ** 2 for s in SIZES)
    needed = places * (head.dim * 2 + 12) + head.rows * head.cols * (head.dim * 2 + 1) * head.tokens - files.size()
    free = shutil.disk_usage(files.folder).free
    if needed > free:
        raise StoreError(
            f'The index of "{head.name}" needs {needed / 1e9:.1f} GB, but only {free / 1e9:.1f} GB are free in '
            f"{files.folder.parent}. Free some space there or choose another folder."
        )
