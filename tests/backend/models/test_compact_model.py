# SPDX-License-Identifier: GPL-3.0-or-later
"""The bundled model, as it ships."""

import shutil

import numpy as np
import pytest
from oriel import backend
from oriel.backend.errors import InputError, WeightsError
from oriel.backend.models.registry import model_entry
from oriel.backend.models.weights import file_sha256
from oriel.backend.types import MaskPrompt, Prompts

BOX = (60.0, 70.0, 130.0, 120.0)


@pytest.fixture(scope="module")
def model():
    return backend.load_model("oriel-compact", device="cpu")


@pytest.fixture(scope="module")
def roof():
    """A bright roof with a soft edge on rough ground: rgb and its box."""
    rng = np.random.default_rng(0)
    rgb = rng.normal((70, 95, 60), 9, (224, 256, 3))
    x0, y0, x1, y1 = (int(v) for v in BOX)
    rgb[y0:y1, x0:x1] = rng.normal((190, 90, 70), 7, (y1 - y0, x1 - x0, 3))
    return np.clip(rgb, 0, 255).astype(np.uint8)


def iou(decoded, index=0):
    """Of a candidate with the roof's box, on the candidate's own grid."""
    x0, y0, x1, y1 = decoded.bounds
    h, w = decoded.logits.shape[1:]
    xs = x0 + (np.arange(w) + 0.5) * (x1 - x0) / w
    ys = y0 + (np.arange(h) + 0.5) * (y1 - y0) / h
    truth = ((xs > BOX[0]) & (xs < BOX[2]))[None] & ((ys > BOX[1]) & (ys < BOX[3]))[:, None]
    found = decoded.logits[index] > 0
    return (found & truth).sum() / (found | truth).sum()


def test_the_bundle_is_the_one_of_the_registry(repository):
    entry = model_entry("oriel-compact")
    file = repository / "resources" / "models" / entry.file
    assert file.stat().st_size == entry.bytes <= 16_000_000
    assert file_sha256(file) == entry.sha256


def test_a_click_gives_three_candidates_and_a_box_one(model, roof):
    arrays = model.encode(roof)
    click, box = model.decode(arrays, [Prompts(np.array([[95.0, 95.0]]), np.array([1])), Prompts(box=BOX)])
    assert len(click.iou) == 3
    assert list(click.iou) == sorted(click.iou, reverse=True)
    assert iou(click) > 0.8
    assert len(box.iou) == 1
    assert iou(box) > 0.85


def test_answers_do_not_depend_on_the_batch(model, roof):
    arrays = model.encode(roof)
    asked = [
        Prompts(box=BOX),
        Prompts(np.array([[95.0, 95.0]]), np.array([1])),
        Prompts(np.array([[20.0, 20.0]]), np.array([1])),
    ]
    together = model.decode(arrays, asked)
    for prompts, found in zip(asked, together, strict=True):
        (alone,) = model.decode(arrays, [prompts])
        np.testing.assert_allclose(alone.logits, found.logits, atol=1e-3)


def test_an_earlier_answer_can_be_fed_back(model, roof):
    arrays = model.encode(roof)
    (first,) = model.decode(arrays, [Prompts(box=BOX)])
    again = Prompts(
        np.array([[95.0, 95.0], [20.0, 20.0]]), np.array([1, 0]), mask=MaskPrompt(first.logits[0], first.bounds)
    )
    (second,) = model.decode(arrays, [again])
    assert iou(second) > 0.8


def test_tokens_and_words_share_a_space(model, roof):
    arrays = model.encode(roof)
    assert arrays["tokens"].shape == (14, 16, 128)
    assert np.linalg.norm(arrays["tokens"].astype(np.float32), axis=2) == pytest.approx(1, abs=2e-3)
    vectors = model.encode_text(["building", "houses", "water"])
    assert vectors.shape == (3, 128)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(1, abs=1e-3)


def test_an_unknown_word_is_said(model):
    assert set(model.unknown(["building", "zebra crossing at night"])) == {"zebra crossing at night"}
    with pytest.raises(InputError, match='does not know "qwertz"'):
        model.encode_text(["qwertz"])


def test_odd_sizes_and_empty_prompts_are_refused(model, roof):
    with pytest.raises(InputError, match="multiples of 32"):
        model.encode(roof[:100])
    with pytest.raises(InputError, match="Nothing points"):
        model.decode(model.encode(roof), [Prompts()])


@pytest.mark.parametrize("damage", ["cut", "no words", "flipped"])
def test_a_damaged_bundle_is_a_clear_sentence(repository, tmp_path, damage):
    for suffix in (".safetensors", ".json"):
        shutil.copy(repository / "resources" / "models" / f"oriel_compact{suffix}", tmp_path)
    file = tmp_path / "oriel_compact.safetensors"
    if damage == "cut":
        file.write_bytes(file.read_bytes()[:200_000])
    elif damage == "flipped":
        content = bytearray(file.read_bytes())
        content[-1000] ^= 0xFF
        file.write_bytes(content)
    else:
        (tmp_path / "oriel_compact.json").write_text("{}")
    with pytest.raises(WeightsError):
        backend.load_model("oriel-compact", device="cpu", path=file)
