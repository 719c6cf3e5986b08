# SPDX-License-Identifier: GPL-3.0-or-later
"""What travels between the Change tab and its jobs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ..adapters.pairs import grid_of
from ..i18n import tr
from ..panels.change_inputs import ANY, BANDS, CLASSES, MAP, NETWORK, SERIES, WORDS

if TYPE_CHECKING:
    from ...backend import ChangeObject, ClassPair, ClassTransition, Evidence, MapItem, Pair, SeriesEvidence
    from ...backend.types import Bounds, Polygon, RasterRef
    from ..adapters.areas import WorkArea
    from .change_networks import NetworkShelf


@dataclass(frozen=True)
class Question:
    """What is to be found.

    Attributes:
        kind: one of `change_inputs.KINDS`.
        text: what the user typed; "" = nothing.
        classes, was, became: class names to tell apart, and what is asked for of them; empty = anything.
        method, index, bands: of the spectral comparison, or what is dated in a series (`change_series`).
        both_dates, find_new, damage: of the comparison with a map.
        network: file of a learned network; "" = none.
        fused: whether the network's answer is weighed with Oriel's own.
        adjust: whether shift and differences of light are taken out first.
        clear: whether places that are cloudy, hazy or blurred at either date are left out.
    """

    kind: str
    text: str = ""
    classes: tuple[str, ...] = ()
    was: tuple[str, ...] = ()
    became: tuple[str, ...] = ()
    method: str = "irmad"
    index: str = ""
    bands: str = ""
    both_dates: bool = False
    find_new: bool = True
    damage: bool = False
    network: str = ""
    fused: bool = False
    adjust: bool = True
    clear: bool = False

    def words(self) -> str:
        """The question as the user would say it."""
        if self.kind == WORDS:
            return tr("Only “{text}”").format(text=self.text)
        if self.kind == CLASSES:
            was, became = (", ".join(names) or tr("anything") for names in (self.was, self.became))
            return tr("From {was} to {became}").format(was=was, became=became)
        if self.kind == BANDS:
            return tr("Spectral change ({method})").format(method=self.index or self.method)
        if self.kind == NETWORK:
            text = tr("Learned network ({name}) and Oriel") if self.fused else tr("Learned network ({name})")
            return text.format(name=Path(self.network).name)
        if self.kind == SERIES and (self.text or self.index):
            return tr("Time series ({what})").format(what=self.text or self.index)
        return {ANY: tr("Any change"), MAP: tr("Against a map layer"), SERIES: tr("Time series")}[self.kind]


@dataclass(frozen=True)
class Stage:
    """The layers of one run on their common grid.

    Attributes:
        pair: both dates; of a series its first and last one; with one image and a map that image twice.
        refs, labels: of a series, in time order.
        warnings: sentences about the layers.
        prepared: one line about what was done to them.
        aligned: pairs whose tie points can be shown, and the date of what was matched where that is not plain.
    """

    pair: Pair
    refs: tuple[RasterRef, ...] = ()
    labels: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    prepared: str = ""
    aligned: tuple[tuple[str, Pair], ...] = ()

    @property
    def has_ties(self) -> bool:
        """Whether there are tie points to show."""
        return any(pair.report.ties for _, pair in self.aligned)

    @property
    def grid(self) -> RasterRef:
        """Where common pixels lie on the map: a date that was shifted reads from elsewhere than it shows."""
        return grid_of(self.pair)


@dataclass(frozen=True)
class Job:
    """One comparison as the worker needs it.

    Attributes:
        area: in common pixels; None = everything.
        items: the map's polygons in common pixels.
        networks: where a learned network is kept.
    """

    stage: Stage
    question: Question
    area: WorkArea | None
    items: tuple[MapItem, ...]
    networks: NetworkShelf

    @property
    def bounds(self) -> Bounds | None:
        """Box of the area in common pixels; None = everything."""
        return self.area.bounds if self.area is not None else None

    @property
    def polygons(self) -> tuple[Polygon, ...]:
        """What of the box counts; () = all of it."""
        return self.area.polygons if self.area is not None else ()


@dataclass(frozen=True)
class Finding:
    """One change object as the tab shows it.

    Attributes:
        item: of the backend.
        polygons: all its parts; the first one is that of `item`.
        note: what else is known ("moved 3.1 px"); "" = nothing.
        since, until: dates between which it changed, of a series.
        map_id: feature of the map; None = none.
    """

    item: ChangeObject
    polygons: tuple[Polygon, ...]
    note: str = ""
    since: str = ""
    until: str = ""
    map_id: int | None = None


@dataclass(frozen=True)
class Answer:
    """What was found at all sensitivities, best first.

    Attributes:
        evidence: of the pair; None where the answer is not made from evidence (map).
        findings: all of them.
        summary: one line of the backend about the whole; "" = nothing.
        warnings: sentences about what is not good enough.
        classes: of both dates; None where no list of classes was asked for.
        transitions: what became what, by area, of a list of classes.
        by_model: the model has looked at the pair: its tokens can tell the objects apart.
        series: when each place changed; None where it is no series.
    """

    evidence: Evidence | None
    findings: tuple[Finding, ...]
    summary: str = ""
    warnings: tuple[str, ...] = ()
    classes: ClassPair | None = None
    transitions: tuple[ClassTransition, ...] = ()
    by_model: bool = False
    series: SeriesEvidence | None = None


@dataclass(frozen=True)
class Run:
    """One comparison as asked for.

    Attributes:
        names: of the layers, and their dates where known.
        where: the area in words.
        area: in common pixels; None = everything.
    """

    question: Question
    names: Names
    where: str
    area: WorkArea | None = None


@dataclass(frozen=True)
class Names:
    """Of the compared layers, and their dates where known."""

    before: str
    after: str
    date_before: str = ""
    date_after: str = ""
