# SPDX-License-Identifier: GPL-3.0-or-later
"""How often polygons get the right word."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from ... import backend
from ..rows import Quality, evaluation, shared_data
from .search import limit, model, write_image


@evaluation("search.label.nwpu", "search.label.nwpu_sure", "search.label.nwpu_class_mean")
def label_nwpu() -> Iterator[Quality]:
    """The outlines of NWPU dev with ten words; nwpu_sure counts the half of the labels with the larger margin."""
    from ...backend.training.trial_images import nwpu_dev
    from ...backend.training.word_trials import NWPU_WORDS
    from ...backend.types import Polygon

    images = nwpu_dev(shared_data())[: limit()]
    query = backend.parse_query("; ".join(NWPU_WORDS))
    said: list[tuple[float, bool]] = []
    by_class: dict[str, list[bool]] = {}
    with tempfile.TemporaryDirectory(prefix="oriel-eval-") as name:
        for number, image in enumerate(images):
            path = write_image(Path(name) / f"{number}.tif", image.rgb)
            shapes = [[Polygon((ring,)) for ring in thing.rings] for thing in image.objects]
            with backend.open_source(backend.describe(path)) as source:
                reader = backend.TokenReader(source, model(), backend.FeatureStore(Path(name) / str(number)))
                labels = backend.label_polygons(shapes, query, reader)
            for thing, label in zip(image.objects, labels, strict=True):
                right = label.word == thing.category
                said.append((label.margin, right))
                by_class.setdefault(thing.category, []).append(right)
    data = f"NWPU dev outlines, {len(images)} photos, ten words"
    yield Quality("search.label.nwpu", data, len(said), sum(r for _, r in said) / max(len(said), 1), 0.93)
    sure = [right for _, right in sorted(said, reverse=True)[: max(1, len(said) // 2)]]
    yield Quality("search.label.nwpu_sure", data, len(sure), sum(sure) / len(sure))
    means = [sum(rights) / len(rights) for rights in by_class.values()]
    yield Quality("search.label.nwpu_class_mean", data, len(means), sum(means) / len(means))
