# SPDX-License-Identifier: GPL-3.0-or-later
"""A checkpoint in pieces small enough to travel between machines that hand over small files only."""

from __future__ import annotations

import hashlib
from pathlib import Path

from ..errors import InputError

PIECE_BYTES = 15_000_000


def split(path: Path, size: int = PIECE_BYTES) -> list[Path]:
    """Write pieces of at most `size` bytes beside a file: "prompter.pt.1of3-<hash>"; older pieces go.

    The hash is the first 12 digits of the whole file's SHA-256, so pieces of two files never mix.

    Raises:
        InputError: there is no such file.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise InputError(
            f"The checkpoint {path} cannot be read: {error.strerror}. Train first, or give --out."
        ) from error
    for old in _pieces(path):
        old.unlink()
    count = max(1, -(-len(content) // size))
    tag = hashlib.sha256(content).hexdigest()[:12]
    pieces = []
    for k in range(count):
        piece = path.with_name(f"{path.name}.{k + 1}of{count}-{tag}")
        piece.write_bytes(content[k * size : (k + 1) * size])
        pieces.append(piece)
    return pieces


def join(path: Path) -> bool:
    """Put a file together from the pieces beside it; False where there are none.

    Raises:
        InputError: a piece is missing or damaged, or pieces of several files lie there.
    """
    pieces = _pieces(path)
    if not pieces:
        return False
    ending = pieces[0].name.rsplit("of", 1)[1]
    count, tag = ending.split("-")
    named = {int(p.name[len(path.name) + 1 :].split("of")[0]): p for p in pieces}
    missing = [str(k) for k in range(1, int(count) + 1) if k not in named]
    if missing or len(pieces) != int(count) or any(not p.name.endswith(ending) for p in pieces):
        lack = f"piece {', '.join(missing)} of {count} is missing" if missing else "they belong to several files"
        raise InputError(f"{path} cannot be put together from its pieces: {lack}. Copy all pieces of one file there.")
    content = b"".join(named[k].read_bytes() for k in sorted(named))
    if hashlib.sha256(content).hexdigest()[:12] != tag:
        raise InputError(f"{path} cannot be put together: a piece of it is damaged. Copy its pieces there again.")
    part = path.with_name(path.name + ".part")
    part.write_bytes(content)
    part.replace(path)
    return True


def _pieces(path: Path) -> list[Path]:
    return sorted(path.parent.glob(f"{path.name}.*of*-*"))
