# SPDX-License-Identifier: GPL-3.0-or-later
"""Models of the user's own: a weights file in the folder of models, and beside it a card that says what it is."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Literal

from ..device import choose_device
from ..errors import InputError, WeightsError
from ..progress import SILENT, Progress
from .folder import CARDS, weights_folder
from .library import local_weights, place
from .loading import load_entry
from .registry import ModelEntry, model_entries
from .weights import SUFFIXES, file_sha256, find_weights, read_state, refuse_impostors

OwnKind = Literal["sam", "sam2", "open_clip"]

_IMAGENET = ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225))
_OPENAI = ((0.48145466, 0.4578275, 0.40821073), (0.26862954, 0.26130258, 0.27577711))


@dataclass(frozen=True)
class OwnModel:
    """What a user says about a file of his own.

    Attributes:
        name: how it is called in lists.
        kind: "sam" (Segment Anything or MobileSAM), "sam2" (SAM 2.1) or "open_clip" (a CLIP).
        file: the weights.
        arch: open_clip's name of the architecture, e.g. "ViT-B-32"; "" = told from the tensors (SAM).
        quick_gelu: whether a CLIP was trained with QuickGELU, as OpenAI's and its children are.
        licence: of the weights; "" = not said.
    """

    name: str
    kind: OwnKind
    file: str
    arch: str = ""
    quick_gelu: bool = False
    licence: str = ""


def add_own_model(wanted: OwnModel, progress: Progress = SILENT) -> ModelEntry:
    """Try a file as the model that the user says it is, take it over into the folder and write its card.

    Args:
        wanted: the file and what it is.
        progress: told bytes of bytes.

    Returns:
        The new entry, from now on among `model_entries`.

    Raises:
        InputError: no name, a name that is taken, or an architecture that open_clip does not know.
        WeightsError: the file holds no such model; nothing was added.
        PackageError: the model's package is missing.
        Cancelled: the user stopped it; nothing was added.
    """
    path = find_weights(wanted.file.strip() or "?")
    refuse_impostors(path)
    progress.report(0, 0, "trying")
    entry = _entry(wanted, path)
    entry = replace(entry, sha256=file_sha256(path), bytes=path.stat().st_size)
    target = weights_folder() / entry.file
    try:
        place(path, target, progress)
        # from its new place: what lies beside the original will not be there the next time
        load_entry(entry, target, choose_device("cpu"))
        _write_card(entry)
    except BaseException:  # a cancel too
        target.unlink(missing_ok=True)
        raise
    return entry


def _write_card(entry: ModelEntry) -> None:
    card = weights_folder() / CARDS / f"{entry.id}.json"
    try:
        card.parent.mkdir(parents=True, exist_ok=True)
        unfinished = card.with_suffix(".new")
        unfinished.write_text(json.dumps(asdict(entry), indent=1, ensure_ascii=False), encoding="utf-8")
        unfinished.replace(card)
    except OSError as error:
        raise WeightsError(f"The card '{card}' cannot be written ({error.strerror}); free that folder.") from error


def _entry(wanted: OwnModel, path: Path) -> ModelEntry:
    name = " ".join(wanted.name.split())
    if not name:
        raise InputError("A model of your own needs a name; type one.")
    if path.suffix.lower() not in SUFFIXES:
        raise InputError(f"'{path.name}' is no weights file; Oriel reads {', '.join(SUFFIXES)}.")
    taken = {entry.name.casefold() for entry in model_entries()}
    model_id = _id(name)
    if name.casefold() in taken or any(entry.id == model_id for entry in model_entries()):
        raise InputError(f"A model is called '{name}' already; choose another name.")
    clip = wanted.kind == "open_clip"
    mean, std = _OPENAI if clip else _IMAGENET
    entry = ModelEntry(
        id=model_id,
        name=name,
        provider=wanted.kind,
        tasks=("words",) if clip else ("segment",),
        arch=wanted.arch.strip() if clip else _sam_arch(wanted.kind, path),
        file=f"{model_id}{path.suffix.lower()}",
        member=None,
        url=None,
        sha256=None,
        bytes=0,
        licence=wanted.licence.strip() or "not said",
        mean=mean,
        std=std,
        size=224 if clip else 1024,
        quick_gelu=wanted.quick_gelu if clip else None,
        note="",
        needs="sam2" if wanted.kind == "sam2" else "",
        own=True,
    )
    if local_weights(entry).path is not None:  # a file whose card is gone
        entry = replace(
            entry, id=f"{model_id}-{_digest(path.name)}", file=f"{model_id}-{_digest(path.name)}{path.suffix}"
        )
    return entry


def _sam_arch(kind: OwnKind, path: Path) -> str:
    from .sam2_build import tell_sam2
    from .sam_build import tell_arch

    state = read_state(path)
    found = tell_sam2(state) if kind == "sam2" else tell_arch(state)
    if found is None:
        what = "SAM 2.1" if kind == "sam2" else "SAM"
        first = next(iter(state), "nothing")
        raise WeightsError(
            f"'{path.name}' holds no {what} weights (it starts with '{first}'); choose another file or kind."
        )
    return found


def _id(name: str) -> str:
    words = re.findall(r"[a-z0-9]+", name.lower())
    return "-".join(["own", *(words or [_digest(name)])])


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:8]
