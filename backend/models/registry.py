# SPDX-License-Identifier: GPL-3.0-or-later
"""Which models Oriel knows: the table `registry.json` and the cards of the user's own, checked when they are read."""

from __future__ import annotations

import importlib.util
import json
import logging
import re
from dataclasses import MISSING, dataclass, fields
from functools import lru_cache
from pathlib import Path
from typing import Any, Literal, get_args

from ..errors import InputError, ModelError
from .folder import CARDS, known_folder

log = logging.getLogger(__name__)

Provider = Literal["compact", "sam", "sam2", "sam3", "open_clip"]
Task = Literal["segment", "words"]
Rgb = tuple[float, float, float]

_FILE = Path(__file__).with_name("registry.json")
_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class ModelEntry:
    """One set of weights.

    Attributes:
        id: how settings and code call it.
        name: how people call it.
        provider: which of our classes runs it.
        tasks: "segment" (points, boxes) and "words" (text and images).
        arch: the architecture's name at its provider.
        file: name of the downloaded file.
        member: name of the weights inside `file` where that is a zip archive, else None.
        url: where the file is; None = bundled with Oriel, or the user's own.
        sha256: of `file`; None = nobody could verify one, which `verification` says.
        bytes: size of `file`; 0 = not known.
        licence: of the weights.
        mean, std: of the colours that the model expects, 0..1.
        size: side in pixels of the windows that it was trained on.
        quick_gelu: whether a CLIP was trained with QuickGELU (OpenAI's and its children); None for other models.
        note: what a user should know before a download, "" = nothing.
        needs: package to import that Oriel does not install; "" = none.
        own: whether the user added it; its card lies in the folder of weights.
    """

    id: str
    name: str
    provider: Provider
    tasks: tuple[Task, ...]
    arch: str
    file: str
    member: str | None
    url: str | None
    sha256: str | None
    bytes: int
    licence: str
    mean: Rgb
    std: Rgb
    size: int
    quick_gelu: bool | None
    note: str
    needs: str = ""
    own: bool = False

    @property
    def bundled(self) -> bool:
        """Whether the weights come with Oriel."""
        return self.url is None and not self.own

    @property
    def verification(self) -> str:
        """How sure one can be that a download is the published file, in a few words."""
        if self.bundled or self.own:
            return "bundled" if self.bundled else "your own file"
        return "SHA-256 checked" if self.sha256 else "not verified: no published hash"


def model_entries() -> tuple[ModelEntry, ...]:
    """Give every known model: the published ones sorted by id, then the user's own sorted by name."""
    return published_entries() + own_entries()


@lru_cache(maxsize=1)
def published_entries() -> tuple[ModelEntry, ...]:
    """Give the models of the table, sorted by id."""
    return parse_entries(json.loads(_FILE.read_text(encoding="utf-8")))


def own_entries() -> tuple[ModelEntry, ...]:
    """Give the user's own models, sorted by name; a card that cannot be read is left out and logged."""
    folder = known_folder()
    entries = []
    for file in sorted((folder / CARDS).glob("own-*.json")) if folder is not None else ():
        try:
            entries += [_parse_entry(json.loads(file.read_text(encoding="utf-8")))]
        except (OSError, ValueError, TypeError, ModelError) as error:
            log.warning("The card '%s' of a model cannot be read: %s", file.name, error)
    return tuple(sorted((entry for entry in entries if entry.own), key=lambda entry: entry.name))


def missing_package(entry: ModelEntry) -> str:
    """Name the package that a model needs beside Oriel's own and that is not installed; "" = it can run."""
    return entry.needs if entry.needs and importlib.util.find_spec(entry.needs) is None else ""


def model_entry(model_id: str) -> ModelEntry:
    """Give one model's entry.

    Raises:
        InputError: no such model, with those that there are.
    """
    for entry in model_entries():
        if entry.id == model_id:
            return entry
    known = ", ".join(entry.id for entry in model_entries())
    raise InputError(f"The model '{model_id}' is unknown; choose one of: {known}.")


def parse_entries(rows: list[dict[str, Any]]) -> tuple[ModelEntry, ...]:
    """Turn rows of the data file into entries.

    Raises:
        ModelError: a row is incomplete or contradicts itself, or the rows are not sorted by id.
    """
    entries = tuple(_parse_entry(row) for row in rows)
    ids = [entry.id for entry in entries]
    if ids != sorted(set(ids)):
        raise ModelError("The model registry is not sorted by id, or names a model twice; put its entries in order.")
    return entries


def _parse_entry(row: dict[str, Any]) -> ModelEntry:
    needed = {field.name for field in fields(ModelEntry) if field.default is MISSING}
    optional = {field.name for field in fields(ModelEntry)} - needed
    label = row.get("id", row)
    if set(row) - optional != needed:
        wrong = ", ".join(sorted((set(row) - optional) ^ needed))
        raise ModelError(f"The registry entry '{label}' lacks fields or has unknown ones: {wrong}.")
    values: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in row.items()}
    entry = ModelEntry(**values)
    for problem in _problems(entry):
        raise ModelError(f"The registry entry '{label}' is wrong: {problem}.")
    return entry


def _problems(entry: ModelEntry) -> list[str]:
    checks = {
        "its id must be lower-case words joined by '-'": bool(_ID.fullmatch(entry.id)),
        f"provider '{entry.provider}' is unknown": entry.provider in get_args(Provider),
        f"tasks {entry.tasks} are not among {get_args(Task)}": bool(entry.tasks)
        and set(entry.tasks) <= set(get_args(Task)),
        "name, arch, file and licence must not be empty": all((entry.name, entry.arch, entry.file, entry.licence)),
        f"url '{entry.url}' must be https": entry.url is None or entry.url.startswith("https://"),
        f"sha256 '{entry.sha256}' is not 64 hexadecimal digits": not entry.sha256
        or bool(_SHA256.fullmatch(entry.sha256)),
        "mean and std need three values": len(entry.mean) == len(entry.std) == 3,
        "std must be above 0": min(entry.std) > 0,
        "size and bytes must not be negative": entry.size > 0 and entry.bytes >= 0,
        "quick_gelu must be said for open_clip models, and for them alone": (
            isinstance(entry.quick_gelu, bool) == (entry.provider == "open_clip")
        ),
    }
    return [problem for problem, passed in checks.items() if not passed]
