# SPDX-License-Identifier: GPL-3.0-or-later
"""How well referring phrases find what they mean, on procedural scenes with unseen seeds."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import numpy as np
from numpy.typing import NDArray

from ... import backend
from ...backend.errors import InputError
from ..rows import Quality, evaluation
from .search import Tally, limit, model, shape_of, write_image

_FIRST_SEED = 9300  # never used for training
_BIOMES = ("temperate town", "coast", "industrial", "airport", "sport", "arid town")
_EACH = 12  # phrases of a scene
_THINGS = 300  # added to the seed of the scenes for single things
_NOUNS = ("building", "car", "ship", "tree", "truck", "airplane")


@evaluation(
    "search.phrases.miou", "search.phrases.miou_plain_nouns", "search.phrases.half", "search.phrases.understood",
    "search.phrases.miou_true_outlines",
)  # fmt: skip
def phrases() -> Iterator[Quality]:
    """Phrases about class, colour, size, place, relation and rank: IoU of all that is answered and all that is meant.

    miou is over phrases that say more than a noun; half is the share of them with IoU >= 0.5; miou_plain_nouns asks
    for the bare nouns of the same scenes (what highlighting alone reaches); miou_true_outlines gives the grammar the
    true objects of the noun, so it shows what the understanding loses.
    """
    scores: dict[str, list[float]] = {"phrase": [], "noun": [], "given": []}
    asked = known = 0
    for number in range(min(limit() or 12, 24)):
        scene = _scene(number)
        with tempfile.TemporaryDirectory(prefix="oriel-eval-") as name:
            path = write_image(Path(name) / "scene.tif", np.ascontiguousarray(scene.display()), scene.spec.gsd)
            store = backend.FeatureStore(Path(name) / "store")
            with backend.open_source(as_shown(path)) as source:
                reader = backend.TokenReader(source, model(), store)
                finder = backend.PhraseFinder(reader, backend.SegmentSession(source, model(), store))
                given = _TrueFinder(scene, reader)
                for phrase, ids in _picked(scene):
                    asked += 1
                    try:
                        understood = backend.parse_phrase(phrase, model())
                    except InputError:
                        continue
                    known += not understood.not_understood
                    truth = np.isin(scene.instances, ids)
                    kind = "phrase" if understood.constrained else "noun"
                    scores[kind].append(_iou(finder.find(understood), truth))
                    if kind == "phrase":
                        scores["given"].append(_iou(given.find(understood), truth))
    data = f"procedural scenes, {asked} phrases"
    mine = scores["phrase"]
    yield Quality("search.phrases.miou", data, len(mine), float(np.mean(mine)), 0.50)
    yield Quality("search.phrases.half", data, len(mine), float(np.mean(np.array(mine) >= 0.5)))
    yield Quality("search.phrases.miou_plain_nouns", data, len(scores["noun"]), float(np.mean(scores["noun"] or [0])))
    given_mean = float(np.mean(scores["given"]))
    yield Quality("search.phrases.miou_true_outlines", data, len(scores["given"]), given_mean)
    yield Quality("search.phrases.understood", data, asked, known / max(asked, 1))


@evaluation("search.things.f1", "search.things.f1_regions")
def things() -> Iterator[Quality]:
    """Words for single things -> polygons, ground size known: F1 at IoU 0.5; f1_regions: hot regions alone."""
    mine, plain = Tally(), Tally()
    for number in range(min(limit() or 6, 12)):
        scene = _scene(number + _THINGS)
        with tempfile.TemporaryDirectory(prefix="oriel-eval-") as name:
            path = write_image(Path(name) / "scene.tif", np.ascontiguousarray(scene.display()), scene.spec.gsd)
            store = backend.FeatureStore(Path(name) / "store")
            with backend.open_source(as_shown(path)) as source:
                reader, session = (
                    backend.TokenReader(source, model(), store),
                    backend.SegmentSession(source, model(), store),
                )
                for noun in _NOUNS:
                    truth = [shape_of(one.polygon) for one in _true_objects(scene, noun)]
                    if not truth:
                        continue
                    heat = backend.highlight(backend.parse_query(noun), reader)
                    for tally, draw in ((mine, backend.word_polygons), (plain, backend.sharpen)):
                        tally.add([shape_of(one.polygon) for one in draw(heat, 0, session)], truth)
    data = "procedural scenes, " + ", ".join(_NOUNS)
    yield Quality("search.things.f1", data, mine.true, mine.f1)
    yield Quality("search.things.f1_regions", data, plain.true, plain.f1)


def as_shown(path: Path) -> Any:
    """A picture with its own colours, as QGIS shows 8-bit bands; `describe` alone would stretch each band."""
    from ...backend.types import Stretch

    return replace(backend.describe(path), stretch=Stretch((0.0,) * 3, (255.0,) * 3))


def _scene(number: int) -> Any:
    from ...backend.training.scenes import SceneSpec, render_scene

    spec = SceneSpec(size=(512, 512), gsd=0.3, biome=_BIOMES[number % len(_BIOMES)], blur=0.6)
    return render_scene(spec, _FIRST_SEED + number)


def _picked(scene: Any) -> list[tuple[str, tuple[int, ...]]]:
    """Phrases of a scene; those about specks are left out, of which no outline could be right."""
    pixels = {o.id: o.pixels for o in scene.objects}
    clear = [p for p in scene.phrases if all(pixels.get(i, 0) >= 60 for i in p.ids)]
    order = np.random.default_rng(scene.seed).permutation(len(clear))[:_EACH]
    return [(clear[i].text, clear[i].ids) for i in order]


class _TrueFinder:
    """Finds with the true outlines of the noun in place of those that were found."""

    def __init__(self, scene: Any, reader: Any) -> None:
        from ...backend.search.phrases_find import PhraseFinder
        from ...backend.search.phrases_nouns import Noun

        class Finder(PhraseFinder):
            def _noun(self, thing: Any, progress: Any, *, cover: bool = False) -> Any:
                known = self._nouns.known
                return known.setdefault((thing.noun, False), Noun(tuple(_true_objects(scene, thing.noun))))

        self.find = Finder(reader, cast("Any", None)).find


def _true_objects(scene: Any, noun: str) -> list[Any]:
    from ...backend.vectorize.contour import trace

    out = []
    for thing in scene.objects:
        if noun == thing.name and thing.pixels >= 16 and thing.visible > 0.4:
            mask = scene.instances == thing.id
            rings = trace(np.pad(np.where(mask, 1.0, -1.0).astype(np.float32), 1, constant_values=-1.0))
            best = max(rings, key=lambda p: len(p.rings[0]), default=None)
            if best is not None:
                moved = type(best)(tuple(r - 1 for r in best.rings))
                out.append(backend.Found(moved, noun, 1.0, 1.0, "", "model"))
    return out


def _iou(answer: Any, truth: NDArray[np.bool_]) -> float:
    """IoU of the answer's pixels and the true ones."""
    from ...backend.vectorize.fill import inside_of

    seen = np.zeros(truth.shape, bool)
    for item in answer.found:
        shape = shape_of(item.found.polygon)
        for part in getattr(shape, "geoms", [shape]):
            if not part.is_empty:
                rings = [np.asarray(r.coords) for r in (part.exterior, *part.interiors)]
                seen |= inside_of(rings, *truth.shape)
    return float((seen & truth).sum() / max((seen | truth).sum(), 1))
