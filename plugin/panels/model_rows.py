# SPDX-License-Identifier: GPL-3.0-or-later
"""One model as the Models page shows it, and the words for it."""

from __future__ import annotations

from dataclasses import dataclass

from ..i18n import tr

MEGABYTE = 1_000_000


@dataclass(frozen=True)
class ModelRow:
    """One model as the table shows it.

    Attributes:
        id, name, licence, note, verification: of the registry.
        segments, words: what it can do.
        size: bytes of the download; 0 = not known.
        page: address of the publisher's page, "" = bundled.
        bundled, here, unfinished: whether it comes with Oriel, is in the folder, was begun.
        own: whether the user added it.
        lacks: package that it needs and that is not installed; "" = none.
        kept: bytes in the folder.
        speed: measured here, e.g. "0.4 s / 1024 px · CPU"; "" = not measured.
        used_for: tasks that it is chosen for, e.g. "Segment"; "" = none.
    """

    id: str
    name: str
    licence: str
    note: str
    verification: str
    segments: bool
    words: bool
    size: int
    page: str
    bundled: bool
    here: bool
    unfinished: bool
    kept: int
    speed: str
    used_for: str
    own: bool = False
    lacks: str = ""


def licence_text(row: ModelRow) -> str:
    """What a user should know before a download."""
    lines = [
        tr("Licence of the weights: {licence}").format(licence=row.licence),
        tr("From: {page}").format(page=row.page),
        tr("Size: {size}").format(size=megabytes(row.size) or tr("the publisher does not say")),
    ]
    if "not verified" in row.verification:
        lines.append(tr("No hash was published: nobody can tell whether the file is the right one. Weights are read "
                        "without running any code from them."))  # fmt: skip
    return "\n\n".join([*lines, *([row.note] if row.note else [])])


def cells(row: ModelRow) -> tuple[str, ...]:
    """One text a column."""
    tasks = ", ".join(name for name, has in ((tr("outlines"), row.segments), (tr("words"), row.words)) if has)
    memory = f"≥ {megabytes(row.size or row.kept)}" if row.size or row.kept else ""
    return (row.name, tasks, row.used_for, _state(row), megabytes(row.size), row.licence, memory, row.speed)


def _state(row: ModelRow) -> str:
    if row.bundled:
        return tr("bundled")
    words = [tr("here")] if row.here else []
    if row.lacks:
        words.append(tr("needs {package}").format(package=row.lacks))
    if row.unfinished:
        words.append(tr("begun: {size}").format(size=megabytes(row.kept)))
    if "not verified" in row.verification:
        words.append(tr("not verified"))
    if row.own:
        words.append(tr("your own"))
    return ", ".join(words)


def about(row: ModelRow) -> str:
    """What is said below the table about the chosen model."""
    verification = {
        "bundled": tr("Comes with Oriel."),
        "SHA-256 checked": tr("The download is checked against the published SHA-256."),
        "your own file": tr("Your own file; it is refused where it has changed since you added it."),
    }.get(row.verification, tr("Not verified: no hash was published for this file."))
    if row.lacks:
        text = tr("Needs the Python package {package}, which Oriel does not install: see the guide (F1, Models).")
        verification = text.format(package=row.lacks) + " " + verification
    return " ".join([verification, *([row.note] if row.note else []), *([row.page] if row.page else [])])


def megabytes(size: int) -> str:
    """A size in bytes; "" = not known."""
    return tr("{size} MB").format(size=f"{size / MEGABYTE:,.0f}") if size else ""
