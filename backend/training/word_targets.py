# SPDX-License-Identifier: GPL-3.0-or-later
"""What the names of labelled images teach: positives, negatives and what is left open, for each token and concept.

A token may be several things at once (a car, on a parking lot). Each positive is held against what the token certainly
is not; concepts that often hold at the same place are never held against each other, nor are colours against things.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..models.compact.vocabulary import Concept, Vocabulary

TEACHES = {
    "cover:bare ground": ("bare soil",),
    "cover:scrub": ("shrub",),
    "cover:crop field": ("field",),
    "cover:sport ground": ("sports ground",),
    "cover:aircraft": ("airplane",),
    "cover:vehicle": (),
    "state:destroyed": ("rubble",),
    "shape:oval": ("round",),
    "air:cloud shadow": ("cloud shadow",),
    "object:track": ("dirt road",),
    "object:deciduous tree": ("broadleaf tree",),
    "object:coniferous forest": ("conifer",),
    "object:deciduous forest": ("broadleaf tree",),
    "object:harbour": (),
    "object:dock": (),
    "object:court": (),
    "object:hall": ("warehouse",),
    "object:terminal": ("terminal",),
    "object:sand": (),
    "object:stadium": (),
    "object:bare soil": (),
    "object:crop": ("field",),
    "object:settlement": (),
    "object:tank": ("storage tank",),
    "colour:silver": ("grey",),
    "colour:dark grey": ("black",),
    "colour:dark": ("black",),
    "rsscn7:river_lake": ("river or lake", "water", "river", "lake"),
    "rsscn7:industry": ("industrial area",),
    "rsscn7:parking": ("parking lot",),
    "rsscn7:resident": ("residential area",),
    "rsscn7:forest": ("forest", "tree"),
    "nwpu:harbor": ("harbor",),
    "nwpu:vehicle": ("car",),
}
"""Names that do not simply teach the concept which their word means."""

_ABSENT = ("airplane", "baseball diamond", "tennis court", "basketball court", "ground track field", "runway", "harbor")
_UNBUILT = ("building", "car", "warehouse", "apartment block", "pavement", "storage tank", "container", "solar panel")
NOT_IN = {
    "rsscn7:field": (*_ABSENT, *_UNBUILT, "ship", "sea", "water"),
    "rsscn7:grass": (*_ABSENT, *_UNBUILT, "ship", "sea", "water"),
    "rsscn7:forest": (*_ABSENT, *_UNBUILT, "ship", "sea", "bare soil", "sand"),
    "rsscn7:river_lake": (*_ABSENT[:-1], *_UNBUILT),
    "rsscn7:industry": (*_ABSENT, "ship", "sea", "sand", "beach"),
    "rsscn7:parking": (*_ABSENT, "ship", "sea", "sand", "beach"),
    "rsscn7:resident": (*_ABSENT, "ship", "sea", "sand", "beach", "storage tank"),
}
"""What photos of a kind do not show, as a rule."""

BESIDE = {
    "harbor": (
        "ship",
        "pier",
        "water",
        "sea",
        "river",
        "lake",
        "small boat",
        "large ship",
        "container",
        "river or lake",
    ),
    "ship": ("water", "sea", "river", "lake", "pier", "small boat", "large ship", "river or lake"),
    "bridge": ("road", "highway", "railway", "water", "river", "lake", "sea", "car", "truck", "river or lake"),
    "ground track field": ("soccer field", "sports ground", "grass", "stadium"),
    "baseball diamond": ("sports ground", "grass", "bare soil", "sand"),
    "tennis court": ("sports ground", "pavement"),
    "basketball court": ("sports ground", "pavement"),
    "car": ("truck", "bus", "road", "parking lot", "pavement", "highway"),
    "airplane": ("apron", "pavement", "runway", "taxiway", "airport"),
    "storage tank": ("industrial area", "pavement"),
    "airport": ("runway", "taxiway", "apron", "terminal"),
}
"""What may stand in the same token as an outlined object without an outline of its own."""

_OFTEN = 0.25
_THERE = 0.3
_MOSTLY = 0.6
_MORE_THAN_ALL = 1.1
_PRESENT = 0.1
_ABSENT_SHARE = 0.04
_POOLS = {"cover": 0, "thing": 0, "area": 1, "colour": 2}
_ATTRIBUTES = {"round": 3, "rectangular": 3, "elongated": 3, "large": 4, "small": 4}


@dataclass(frozen=True)
class Targets:
    """What to learn from n tokens or images, for every concept.

    Attributes:
        positive: float32 (n, concepts) weights.
        negative: bool (n, concepts).
    """

    positive: NDArray[np.float32]
    negative: NDArray[np.bool_]


class Teacher:
    """Translates names of labelled images into concepts."""

    def __init__(self, vocabulary: Vocabulary, names: tuple[str, ...]) -> None:
        """`names`: the columns of the shares."""
        self.vocabulary = vocabulary
        self.names = names
        count = len(vocabulary.concepts)
        self._to = np.zeros((len(names), count), bool)
        for k, name in enumerate(names):
            for word in _taught(name):
                row = vocabulary.lookup(word)
                if row is not None:
                    self._to[k, row] = True
        self._source = np.array([_source(name) for name in names])
        self.pool = np.array([_pool(concept) for concept in vocabulary.concepts])
        self.overlaps = np.eye(count, dtype=bool)
        self._beside = np.eye(count, dtype=bool)
        for name, others in BESIDE.items():
            for other in others:
                self._join(name, other)

    def _join(self, one: str, other: str) -> None:
        a, b = self.vocabulary.lookup(one), self.vocabulary.lookup(other)
        if a is not None and b is not None:
            self._beside[a, b] = self._beside[b, a] = True

    def taught(self, source: str) -> NDArray[np.bool_]:
        """Which concepts a source labels."""
        taught: NDArray[np.bool_] = self._to[self._source == source].any(0)
        return taught

    def concept_shares(self, shares: NDArray[np.floating[Any]], source: str) -> NDArray[np.float32]:
        """Shares (n, concepts) by the names of one source: the largest of the names that teach a concept."""
        out = np.zeros((len(shares), self._to.shape[1]), np.float32)
        for k in np.flatnonzero(self._source == source):
            for row in np.flatnonzero(self._to[k]):
                out[:, row] = np.maximum(out[:, row], shares[:, k])
        return out

    def learn_overlaps(self, shares: NDArray[np.floating[Any]]) -> None:
        """Concepts of scenes that often hold for the same pixels: together they cover more than there is."""
        held = self.concept_shares(shares, "scene")
        for row in range(held.shape[1]):
            mine = held[held[:, row] >= _MOSTLY]
            if len(mine):
                same = (mine >= _THERE) & (mine + mine[:, [row]] > _MORE_THAN_ALL)
                often = same.mean(0) >= _OFTEN
                self.overlaps[row] |= often
                self.overlaps[:, row] |= often

    def targets(self, shares: NDArray[np.floating[Any]]) -> Targets:
        """Positives and negatives of tokens (n, names)."""
        count = len(self.vocabulary.concepts)
        positive = np.zeros((len(shares), count), np.float32)
        negative = np.zeros((len(shares), count), bool)
        for source in ("scene", "nwpu", "rsscn7"):
            mine = (shares[:, self._source == source] > 0).any(1)
            if mine.any():
                positive[mine], negative[mine] = self._of_source(shares[mine], source)
        return Targets(positive, negative)

    def _of_source(
        self, shares: NDArray[np.floating[Any]], source: str
    ) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        held = self.concept_shares(shares, source)
        positive = np.where(held >= _PRESENT, held, 0).astype(np.float32)
        if source == "scene":
            negative = (held <= _ABSENT_SHARE) & self.taught(source)
        elif source == "rsscn7":
            negative = (held == 0) & self.taught(source) | self._listed(shares, NOT_IN)
        else:
            positive, negative = self._photos(held)
        return positive, negative

    def _photos(self, held: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
        """Outlined objects are held against everything that scenes know too; the rest only against the outlined."""
        nothing = self.vocabulary.lookup("background")
        assert nothing is not None
        things = self.taught("nwpu")
        things[nothing] = False
        objects = np.minimum(held * 2, 1) * things  # small objects cover tokens by halves
        rest = np.where(held[:, nothing] > 0.9, 0.5, 0)
        positive = np.where(objects >= _PRESENT, objects, 0).astype(np.float32)
        positive[:, nothing] = rest
        wide = (self.taught("scene") & (self.pool == 0)) | self.taught("nwpu")
        negative = np.where(positive[:, [nothing]] > 0, things, wide) & (held <= _ABSENT_SHARE)
        negative &= (objects > 0).astype(np.float32) @ self._beside.astype(np.float32) == 0
        return positive, negative

    def _listed(self, shares: NDArray[np.floating[Any]], table: dict[str, tuple[str, ...]]) -> NDArray[np.bool_]:
        out = np.zeros((len(shares), len(self.vocabulary.concepts)), bool)
        for k, name in enumerate(self.names):
            rows = [self.vocabulary.lookup(word) for word in table.get(name, ())]
            taught = np.array([row for row in rows if row is not None], np.intp)
            out[np.ix_(shares[:, k] > 0, taught)] = True
        return out

    def against(self) -> NDArray[np.bool_]:
        """Which concepts may be held against which (concepts, concepts)."""
        same_pool = self.pool[:, None] == self.pool[None]
        ground = (self.pool[:, None] <= 1) & (self.pool[None] <= 1)
        allowed: NDArray[np.bool_] = (same_pool | ground) & ~self.overlaps
        return allowed


def _pool(concept: Concept) -> int:
    """Concepts of different pools (but things and areas) are never held against each other."""
    return _POOLS.get(concept.kind, _ATTRIBUTES.get(concept.name, 5))


def _source(name: str) -> str:
    head = name.partition(":")[0]
    return head if head in ("nwpu", "rsscn7") else "scene"


def _taught(name: str) -> tuple[str, ...]:
    return TEACHES.get(name, (name.partition(":")[2].replace("_", " "),))
