# SPDX-License-Identifier: GPL-3.0-or-later
"""Training of the words: what is held against what, folding, caching, and a tiny run that learns."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
import pytest
import torch
from oriel.backend.models.compact.encoder import COARSE, FINE, Encoder
from oriel.backend.models.compact.vocabulary import Vocabulary
from oriel.backend.training.scenes import SceneSpec, render_scene
from oriel.backend.training.word_features import TokenSet, cache, load_tokens
from oriel.backend.training.word_images import WordImage, labelled_scene, token_shares
from oriel.backend.training.word_scores import token_vectors
from oriel.backend.training.word_targets import Teacher
from oriel.backend.training.words import WordsRun, contrast, fit

WORDS = {"tree": "cover", "forest": "cover", "water": "cover", "car": "thing", "background": "cover", "red": "colour"}


def vocabulary() -> Vocabulary:
    entries = [{"name": name, "kind": kind, "words": {"en": [name]}, "answered": True} for name, kind in WORDS.items()]
    return Vocabulary.from_dict({"logit_scale": 20, "concepts": entries})


def row(name: str) -> int:
    return list(WORDS).index(name)


def test_shares_of_tokens() -> None:
    mask = np.zeros((32, 48), bool)
    mask[:16, :24] = True
    np.testing.assert_array_equal(token_shares(mask), [[1, 0.5, 0], [0, 0, 0]])


def test_a_scene_says_what_is_where() -> None:
    scene = render_scene(SceneSpec(size=(128, 128), gsd=0.5, biome="temperate town"), 5)
    image = labelled_scene(scene)
    covers = np.sum([share for name, share in image.shares.items() if name.startswith("cover:")], axis=0)
    np.testing.assert_allclose(covers, 1, atol=1e-5)
    buildings = image.shares["object:building"]
    ids = [o.id for o in scene.objects if o.name == "building" and o.pixels >= 12]
    np.testing.assert_allclose(buildings, token_shares(np.isin(scene.instances, ids)))


def test_concepts_that_share_a_place_and_colours_are_not_held_against_things() -> None:
    names = ("colour:red", "cover:tree", "cover:water", "object:forest")
    shares = np.array([[0, 1, 0, 1], [0, 1, 0, 0.9], [0.5, 0, 1, 0]], np.float32)
    teacher = Teacher(vocabulary(), names)
    teacher.learn_overlaps(shares)
    against = teacher.against()
    assert not against[row("tree"), row("forest")]
    assert against[row("tree"), row("water")]
    assert not against[row("red"), row("water")]
    targets = teacher.targets(shares)
    assert targets.positive[0, row("tree")] == targets.positive[0, row("forest")] == 1
    assert targets.negative[0, row("water")]
    assert not targets.negative[0, row("car")]  # this source knows nothing of cars


def test_photos_teach_objects_and_that_the_rest_is_none_of_them() -> None:
    teacher = Teacher(vocabulary(), ("cover:water", "nwpu:background", "nwpu:vehicle"))
    targets = teacher.targets(np.array([[0, 0.6, 0.4], [0, 1, 0]], np.float32))
    assert targets.positive[0, row("car")] == pytest.approx(0.8)
    assert targets.negative[0, row("water")]
    assert targets.positive[1, row("background")] > 0
    assert targets.negative[1, row("car")]
    assert not targets.negative[1, row("water")]  # nobody outlined water there


def test_contrast_by_hand() -> None:
    logits = torch.tensor([[2.0, 1.0, 0.0]])
    positive, negative = torch.tensor([[1.0, 0.0, 0.0]]), torch.tensor([[False, True, True]])
    everything = torch.ones(3, 3, dtype=torch.bool)
    loss = contrast(logits, positive, negative, everything)
    assert loss.item() == pytest.approx(-torch.log_softmax(logits[0], 0)[0].item(), abs=1e-6)
    everything[0, 1] = False
    assert contrast(logits, positive, negative, everything).item() == pytest.approx(np.log1p(np.exp(-2)), abs=1e-6)


def drawn(count: int) -> TokenSet:
    """Tokens whose kind shows in one coarse and one fine feature."""
    rng = np.random.default_rng(0)
    kind = rng.integers(0, 2, count)
    coarse, fine = rng.normal(0, 0.3, (count, COARSE)), rng.normal(0, 0.3, (count, FINE))
    coarse[np.arange(count), kind] += 2
    fine[np.arange(count), kind] += 2
    shares = np.eye(2)[kind]
    return TokenSet(
        fine=fine.astype(np.float16),
        coarse=coarse.astype(np.float16),
        names=("cover:tree", "cover:water"),
        shares=shares.astype(np.float16),
        image=np.arange(count),
        scene=coarse.astype(np.float16),
        whole=shares.astype(bool),
    )


def test_a_short_run_learns_and_folds_into_the_head(tmp_path: Path) -> None:
    tokens = drawn(600)
    teacher = Teacher(vocabulary(), tokens.names)
    fitted = fit(tokens, teacher, WordsRun(tmp_path, tmp_path, steps=40, batch=64))
    similarity = token_vectors(fitted.head, tokens) @ fitted.vectors.numpy().T
    right = similarity[:, [row("tree"), row("water")]].argmax(1) == tokens.shares.argmax(1)
    assert right.mean() > 0.95
    with torch.no_grad():
        _, pooled = fitted.head(
            torch.zeros(600, FINE, 2, 2), torch.from_numpy(tokens.scene.astype(np.float32))[..., None, None]
        )
    right = (pooled @ fitted.vectors.T)[:, [row("tree"), row("water")]].argmax(1).numpy() == tokens.shares.argmax(1)
    assert right.mean() > 0.9


def test_the_cache_goes_on_where_it_stopped(tmp_path: Path) -> None:
    made: list[int] = []

    def image(number: int) -> WordImage:
        made.append(number)
        rgb = np.full((32, 64, 3), number, np.uint8)
        return WordImage(rgb, {"cover:water": np.ones((2, 4), np.float32)}, ("rsscn7:grass",))

    encoder = Encoder().eval()
    assert cache((partial(image, k) for k in range(2)), encoder, tmp_path / "set", seed=1) == 2
    assert cache((partial(image, k) for k in range(5)), encoder, tmp_path / "set", seed=1) == 5
    assert made == [0, 1, 2, 3, 4]
    tokens = load_tokens([tmp_path / "set"])
    assert tokens.names == ("cover:water", "rsscn7:grass")
    assert tokens.fine.shape == (40, FINE)
    assert tokens.coarse.shape == (40, COARSE)
    np.testing.assert_array_equal(tokens.image, np.repeat(np.arange(5), 8))
    assert tokens.whole[:, 1].all()
