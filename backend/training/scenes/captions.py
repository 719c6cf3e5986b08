# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences about a scene, referring phrases and relations; all from the truth, nothing guessed."""

from __future__ import annotations

from collections import Counter

import numpy as np

from .materials import pick
from .values import Phrase, Region, Relation, SceneObject

_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_PLURALS = {"bus": "buses", "beach": "beaches", "grass": "grass", "container": "containers"}
_SPARE = frozenset({"road", "tree"})
Frame = tuple[int, int]


def plural(word: str) -> str:
    """More than one of a class."""
    return _PLURALS.get(word, word + "s")


def amount(word: str, count: int) -> str:
    """Give, say, "two cars" or "many trees"."""
    if count == 1:
        return f"{'an' if word[0] in 'aeio' else 'a'} {word}"
    return f"{_NUMBERS[count] if count <= 5 else 'several' if count <= 10 else 'many'} {plural(word)}"


def captions(objects: tuple[SceneObject, ...], regions: tuple[Region, ...], frame: Frame, seed: int) -> tuple[str, ...]:
    """Two to four sentences, from the place as a whole to what stands in it."""
    rng = np.random.default_rng((seed, 31))
    places: Counter[str] = Counter()
    for region in regions:
        low = np.maximum(region.polygon.min(0), 0)
        high = np.minimum(region.polygon.max(0), (frame[1], frame[0]))
        places[region.name] += int(max(0.0, high[0] - low[0]) * max(0.0, high[1] - low[1]))
    named = [name for name, size in places.most_common(2) if size > 0.12 * frame[0] * frame[1]]
    counts = Counter(o.name for o in objects if o.pixels >= 12)
    things = [amount(name, count) for name, count in counts.most_common(7) if name not in _SPARE]
    rest = [name for name in ("road", "tree") if counts.get(name)]
    things += [amount(name, counts[name]) for name in rest]
    head = pick(rng, ["an aerial image of", "a satellite image of", "an overhead view of", "seen from above:"])
    out = []
    if named:
        areas = [name if name == "farmland" else amount(name, 1) for name in named]
        out.append(f"{head} {' and '.join(areas)}")
    if things:
        out.append(f"{head} {_list(things[:3])}")
        picked = [things[i] for i in sorted(rng.permutation(len(things))[:3])]
        out.append(f"there are {_list(picked)}" if len(picked) > 1 else f"there is {picked[0]}")
    if named and things:
        out.append(f"{named[0]} with {_list(things[:2])}")
    return tuple(out)


def _list(words: list[str]) -> str:
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " and " + words[-1]


def relations(
    objects: tuple[SceneObject, ...], instances: np.ndarray[tuple[int, ...], np.dtype[np.int32]]
) -> tuple[Relation, ...]:
    """Find "on" and "in" from what surrounds small objects, "next to" from the nearest larger neighbour."""
    by_id = {o.id: o for o in objects}
    out: list[Relation] = []
    small = [o for o in objects if o.name in ("car", "truck", "bus", "ship", "airplane", "swimming pool")][:150]
    anchors = [o for o in objects if o.name in ("building", "storage tank", "pier", "tennis court", "pond", "bridge")]
    centres = np.array([_middle(o) for o in anchors]).reshape(-1, 2)
    for o in small:
        x0, y0, x1, y1 = o.bounds
        ring = instances[max(0, y0 - 2) : y1 + 2, max(0, x0 - 2) : x1 + 2]
        around, counts = np.unique(ring[(ring != 0) & (ring != o.id)], return_counts=True)
        if len(around):
            host = by_id.get(int(around[counts.argmax()]))
            if host is not None and host.name in ("road", "parking lot", "apron", "bridge", "sea", "river", "pond"):
                out.append(Relation(o.id, "in" if host.name in ("sea", "river", "pond") else "on", host.id))
        if anchors:
            gap = np.hypot(*(centres - _middle(o)).T)
            k = int(np.argmin(gap))
            reach = np.hypot(anchors[k].bounds[2] - anchors[k].bounds[0], anchors[k].bounds[3] - anchors[k].bounds[1])
            if gap[k] < 0.5 * reach + 1.5 * max(x1 - x0, y1 - y0):
                out.append(Relation(o.id, "next to", anchors[k].id))
    return tuple(out)


def _middle(o: SceneObject) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    return np.array([(o.bounds[0] + o.bounds[2]) / 2, (o.bounds[1] + o.bounds[3]) / 2])


def phrases(
    objects: tuple[SceneObject, ...], links: tuple[Relation, ...], frame: Frame, seed: int
) -> tuple[Phrase, ...]:
    """Referring phrases by class, colour, size, place and relation, each with all the ids that it means."""
    rng = np.random.default_rng((seed, 37))
    seen = [o for o in objects if o.pixels >= 16 and o.visible > 0.4]
    found: dict[str, list[int]] = {}
    for o in seen:
        found.setdefault(plural(o.name), []).append(o.id)
        for key in ("colour", "size", "state"):
            word = o.attributes.get(key, "")
            if word and word not in ("intact", "medium-sized"):
                found.setdefault(f"{word} {plural(o.name)}", []).append(o.id)
        colour, size = o.attributes.get("colour"), o.attributes.get("size")
        if colour and size and size != "medium-sized":
            found.setdefault(f"{size} {colour} {plural(o.name)}", []).append(o.id)
    by_id = {o.id: o for o in seen}
    for link in links:
        if link.subject in by_id and link.target in by_id:
            text = f"{plural(by_id[link.subject].name)} {link.predicate} the {by_id[link.target].name}"
            if text not in found or link.subject not in found[text]:
                found.setdefault(text, []).append(link.subject)
    _extremes(seen, frame, found)
    keys = sorted(found)
    picked = [keys[i] for i in rng.permutation(len(keys))[:40]]
    return tuple(Phrase(text, tuple(found[text])) for text in picked)


def _extremes(seen: list[SceneObject], frame: Frame, found: dict[str, list[int]]) -> None:
    groups: dict[str, list[SceneObject]] = {}
    for o in seen:
        groups.setdefault(o.name, []).append(o)
    for name, group in groups.items():
        if len(group) < 2:
            continue
        centres = np.array([_middle(o) for o in group])
        sizes = np.array([o.pixels for o in group])
        for text, values in (
            (f"largest {name}", sizes),
            (f"{name} at the top", -centres[:, 1]),
            (f"{name} at the bottom", centres[:, 1]),
            (f"leftmost {name}", -centres[:, 0]),
            (f"rightmost {name}", centres[:, 0]),
            (f"{name} in the centre", -np.hypot(*(centres - np.array(frame[::-1]) / 2).T)),
        ):
            order = np.argsort(values)
            # Only where the answer is clear: the runner-up must be well behind.
            if values[order[-1]] - values[order[-2]] > 0.04 * (
                max(frame) if "largest" not in text else sizes.max() * 4
            ):
                found[text] = [group[int(order[-1])].id]
