# SPDX-License-Identifier: GPL-3.0-or-later
"""Learned networks in the Change tab: found from either of their two files, tried before they are used, kept."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ... import backend
from ...backend.errors import InputError
from ..i18n import tr

if TYPE_CHECKING:
    from ...backend import Network, ProbeReport
    from ...backend.progress import Progress
    from ..tasks.workspace import Workspace

SUFFIXES = (".pt", ".pth", ".torchscript", ".onnx")
CARD = ".json"


@dataclass(frozen=True)
class Tried:
    """What a network said when it was tried.

    Attributes:
        path: as the user chose it.
        lines: about the network, the first one its name and licence.
        warnings: what the user should know; empty = all well.
    """

    path: str
    lines: tuple[str, ...]
    warnings: tuple[str, ...]


class NetworkShelf:
    """Keeps the network that was used last. Used on the worker only."""

    def __init__(self) -> None:
        """Keep nothing yet."""
        self._key: tuple[object, ...] = ()
        self._kept: tuple[Network, ProbeReport] | None = None

    def network(self, path: str, device: str) -> tuple[Network, ProbeReport]:
        """A network and what came of trying it; it is loaded and tried again only where its files have changed.

        Raises:
            InputError: no network lies beside the chosen card.
            WeightsError: the card does not tell the truth, or a file is missing or damaged.
        """
        file = network_file(path)
        stamps = tuple(f.stat().st_mtime_ns for f in (file, file.with_suffix(CARD)) if f.is_file())
        key = (str(file), stamps, device)
        if self._kept is None or key != self._key:
            self._kept = None  # two large networks need not be in memory at once
            network = backend.load_network(file, device=device)
            self._kept, self._key = (network, backend.probe_network(network)), key
        return self._kept


def network_file(path: str) -> Path:
    """The network of a file that the user chose, be it the network itself or its card.

    Raises:
        InputError: nothing was chosen, or no network lies beside the card.
    """
    if not path:
        raise InputError(tr("Choose the network or its card (.json) first."))
    chosen = Path(path)
    if chosen.suffix.lower() != CARD:
        return chosen
    found = next((f for suffix in SUFFIXES if (f := chosen.with_suffix(suffix)).is_file()), None)
    if found is None:
        text = tr("No network lies beside the card “{name}”: put it there as {wanted}, or with another of {suffixes}.")
        wanted = chosen.with_suffix(SUFFIXES[0]).name
        raise InputError(text.format(name=chosen.name, wanted=wanted, suffixes=", ".join(SUFFIXES)))
    return found


def run_try(path: str, shelf: NetworkShelf, workspace: Workspace, progress: Progress) -> Tried:
    """Worker: load a network and try it on made-up pictures."""
    progress.report(0, 0, tr("trying it on made-up pictures"))
    network, probe = shelf.network(path, workspace.settings.device)
    card = network.card
    kind = tr("segmentation network") if card.task == "segmentation" else tr("change network")
    first = " · ".join(text for text in (card.name, kind, card.licence) if text)
    return Tried(path, (first, *probe.lines), probe.warnings)
