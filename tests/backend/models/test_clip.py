# SPDX-License-Identifier: GPL-3.0-or-later
"""CLIP against open_clip, on the real architectures with random weights."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import open_clip
import pytest
import torch
from open_clip.model import CLIP
from oriel.backend.device import Device
from oriel.backend.errors import InputError, ModelError, WeightsError
from oriel.backend.models.clip import TEMPLATES, ClipModel
from oriel.backend.models.clip_build import build_clip, read_config
from oriel.backend.models.clip_vision import ordinary_block, run_vision, self_attention_block
from oriel.backend.models.registry import model_entry
from safetensors.torch import save_file

CPU = Device("cpu", "cpu", "CPU", "float32", 8, 16)
TOLERANCE = 1e-5
ARCHS = ["ViT-B-32", "ViT-B-16", pytest.param("ViT-L-14", marks=pytest.mark.slow)]


def reference(arch: str, state: dict[str, torch.Tensor], *, quick_gelu: bool = True) -> Any:
    model = CLIP(**{**open_clip.get_model_config(arch), "quick_gelu": quick_gelu})
    model.load_state_dict({name: tensor.clone() for name, tensor in state.items()})
    return model.eval()


def draw(arch: str, randomise: Any) -> dict[str, torch.Tensor]:
    with torch.device("meta"):
        shapes = CLIP(**open_clip.get_model_config(arch)).state_dict()
    return randomise(shapes, 11)


def picture(height: int, width: int) -> np.ndarray:
    coarse = np.random.default_rng(3).integers(0, 256, (height // 8 + 1, width // 8 + 1, 3), dtype=np.uint8)
    return np.ascontiguousarray(coarse.repeat(8, 0).repeat(8, 1)[:height, :width])


def pixels(rgb: np.ndarray) -> torch.Tensor:
    """Colours as open_clip's own preprocessing makes them, for an image of the trained size."""
    from PIL import Image

    return open_clip.image_transform(224, is_train=False)(Image.fromarray(rgb))[None]


@pytest.fixture(scope="module")
def state(randomise: Any) -> dict[str, torch.Tensor]:
    return draw("ViT-B-32", randomise)


@pytest.fixture(scope="module")
def model(state: dict[str, torch.Tensor]) -> ClipModel:
    return ClipModel(dict(state), CPU, read_config("ViT-B-32"), quick_gelu=True)


@pytest.fixture(scope="module")
def theirs(state: dict[str, torch.Tensor]) -> Any:
    return reference("ViT-B-32", state)


@pytest.mark.parametrize("arch", ARCHS)
def test_ordinary_attention_equals_open_clip(arch: str, randomise: Any) -> None:
    state = draw(arch, randomise)
    rgb = picture(224, 224)
    model, theirs = ClipModel(state, CPU, read_config(arch), quick_gelu=True), reference(arch, state)
    with torch.inference_mode():
        found = run_vision(model._clip.visual, pixels(rgb)).pooled
        expected = theirs.encode_image(pixels(rgb))
        texts = open_clip.get_tokenizer(arch)(["a harbour", "two bridges"])
        words = model._clip.encode_text(texts)
        expected_words = theirs.encode_text(texts)
    assert 0.1 < expected.std() < 100
    assert (found - expected).abs().max() <= TOLERANCE
    assert (words - expected_words).abs().max() <= TOLERANCE
    unit = torch.nn.functional.normalize(expected, dim=-1)[0].numpy()
    np.testing.assert_allclose(model.encode(rgb)["pooled"], unit, atol=5e-4)  # float16


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("visual.ln_pre.weight", "visual.ln_post.weight"),
        ("visual.ln_pre.bias", "visual.class_embedding"),
        ("visual.transformer.resblocks.0.ln_1.weight", "visual.transformer.resblocks.0.ln_2.weight"),
        ("visual.transformer.resblocks.3.attn.in_proj_weight", "visual.transformer.resblocks.9.attn.in_proj_weight"),
        ("visual.transformer.resblocks.11.attn.out_proj.bias", "visual.transformer.resblocks.11.mlp.c_proj.bias"),
        ("visual.transformer.resblocks.10.mlp.c_fc.weight", "visual.transformer.resblocks.11.mlp.c_fc.weight"),
    ],
)
def test_swapped_tensors_show(theirs: Any, state: dict[str, torch.Tensor], first: str, second: str) -> None:
    swapped = {**state, first: state[second], second: state[first]}
    ours = build_clip(read_config("ViT-B-32"), swapped, quick_gelu=True, source="x")
    with torch.inference_mode():
        image = pixels(picture(224, 224))
        assert (run_vision(ours.visual, image).pooled - theirs.encode_image(image)).abs().max() > 100 * TOLERANCE


def test_every_tensor_is_in_its_place(model: ClipModel, state: dict[str, torch.Tensor]) -> None:
    loaded = model._clip.state_dict()
    assert loaded.keys() == state.keys()
    assert all(torch.equal(loaded[name], state[name]) for name in state)
    by_shape: dict[tuple[int, ...], list[str]] = {}
    for name, tensor in state.items():
        assert all(not torch.equal(tensor, state[other]) for other in by_shape.get(tuple(tensor.shape), []))
        by_shape.setdefault(tuple(tensor.shape), []).append(name)


def test_quick_gelu_is_forced_both_ways(theirs: Any, state: dict[str, torch.Tensor]) -> None:
    image = pixels(picture(224, 224))
    expected = {True: theirs, False: reference("ViT-B-32", state, quick_gelu=False)}
    for quick_gelu in (True, False):
        ours = build_clip(read_config("ViT-B-32"), state, quick_gelu=quick_gelu, source="x")
        with torch.inference_mode():
            found = run_vision(ours.visual, image).pooled
            assert (found - expected[quick_gelu].encode_image(image)).abs().max() <= TOLERANCE
            assert (found - expected[not quick_gelu].encode_image(image)).abs().max() > 100 * TOLERANCE


def test_config_names_do_not_decide_the_activation(state: dict[str, torch.Tensor]) -> None:
    ours = build_clip(read_config("ViT-B-32-quickgelu"), state, quick_gelu=False, source="x")
    assert type(ours.visual.transformer.resblocks[0].mlp.gelu) is torch.nn.GELU


def test_modified_block_is_the_formula(model: ClipModel) -> None:
    """The last block against softmax(qq') + softmax(kk') + softmax(vv') written out, without residual and MLP."""
    block = model._clip.visual.transformer.resblocks[-1]
    x = torch.randn(1, 10, 768, generator=torch.Generator().manual_seed(2))
    with torch.inference_mode():
        normed = block.ln_1(x)[0]
        weight, bias = block.attn.in_proj_weight, block.attn.in_proj_bias
        heads = []
        for head in range(12):
            rows = [slice(part * 768 + head * 64, part * 768 + (head + 1) * 64) for part in range(3)]
            q, k, v = (normed @ weight[row].T + bias[row] for row in rows)
            heads.append(sum(torch.softmax(a @ a.T / 8, dim=-1) for a in (q, k, v)) @ v)
        expected = block.attn.out_proj(torch.cat(heads, dim=-1))
        assert (self_attention_block(block, x)[0] - expected).abs().max() <= TOLERANCE
        assert (ordinary_block(block, x) - block(x)).abs().max() <= TOLERANCE


def test_dense_output(model: ClipModel) -> None:
    arrays = model.encode(picture(448, 320))
    assert arrays["tokens"].shape == (14, 10, 512)
    assert arrays["pooled"].shape == arrays["cls"].shape == (512,)
    for array in arrays.values():
        assert array.dtype == np.float16
        np.testing.assert_allclose(np.linalg.norm(array.astype(np.float32), axis=-1), 1, atol=2e-3)
    assert model.window_size == 448
    assert model.token_stride == model.stride == 32


def test_tokens_stand_where_their_patches_stand(model: ClipModel) -> None:
    """Rows are rows: a change in one patch moves its own token most."""
    plain = picture(224, 320)
    changed = plain.copy()
    changed[64:96, 224:256] = 255 - changed[64:96, 224:256]
    before, after = (model.encode(rgb)["tokens"].astype(np.float32) for rgb in (plain, changed))
    moved = np.linalg.norm(after - before, axis=-1)
    assert np.unravel_index(moved.argmax(), moved.shape) == (2, 7)


def test_many_images_at_once(model: ClipModel) -> None:
    images = [picture(224, 224), np.flip(picture(224, 224), 0).copy()]
    for rgb, arrays in zip(images, model.encode_many(images), strict=True):
        alone = model.encode(rgb)
        for name, array in arrays.items():
            np.testing.assert_allclose(array, alone[name], atol=2e-3)


def test_words(model: ClipModel, theirs: Any) -> None:
    found = model.encode_text(["oil tank", "  oil   tank ", "harbour"])
    assert found.dtype == np.float32
    tokenizer = open_clip.get_tokenizer("ViT-B-32")
    with torch.inference_mode():
        single = theirs.encode_text(tokenizer([t.format("harbour") for t in TEMPLATES]), normalize=True)
    expected = torch.nn.functional.normalize(single.mean(0), dim=0).numpy()
    np.testing.assert_allclose(found[2], expected, atol=TOLERANCE)
    np.testing.assert_array_equal(found[0], found[1])
    assert model.encode_text([]).shape == (0, 512)
    np.testing.assert_array_equal(model.encode_text(["harbour"])[0], found[2])


@pytest.mark.parametrize("word", ["🚢", "مرفأ", "{curly}", "x" * 3000], ids=["emoji", "rtl", "braces", "long"])
def test_odd_words(model: ClipModel, word: str) -> None:
    assert np.isfinite(model.encode_text([word])).all()


def test_empty_word(model: ClipModel) -> None:
    with pytest.raises(InputError, match="Word 2 of 2 is empty"):
        model.encode_text(["ship", "  "])


@pytest.mark.parametrize(
    ("rgb", "sentence"),
    [
        (np.zeros((224, 225, 3), np.uint8), "multiples of 32 pixels, not 225 x 224"),
        (np.zeros((224, 224), np.uint8), "uint8 images"),
        (np.zeros((224, 224, 3), np.float32), "uint8 images"),
        (np.zeros((0, 224, 3), np.uint8), "multiples of 32"),
    ],
)
def test_bad_images(model: ClipModel, rgb: np.ndarray, sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        model.encode(rgb)


def test_full_memory_halves_the_batch(model: ClipModel, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    run = model._run

    def full(images: Any) -> Any:
        if len(images) > 2:
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return run(images)

    monkeypatch.setattr(model, "_run", full)
    monkeypatch.setattr(model, "notify", said.append)
    assert len(model.encode_many([picture(32, 64)] * 5)) == 5
    assert said == [f"Memory is full: working on {n} at once from now on." for n in (8, 4, 2)]


def test_folder_with_config(state: dict[str, torch.Tensor], model: ClipModel, tmp_path: Path) -> None:
    config = {
        "model_cfg": open_clip.get_model_config("ViT-B-32"),
        "preprocess_cfg": {"mean": [0.5] * 3, "std": [0.2] * 3},
    }
    (tmp_path / "open_clip_config.json").write_text(json.dumps(config))
    file = tmp_path / "open_clip_model.safetensors"
    save_file(state, file)
    loaded = ClipModel.load(file, CPU, model_entry("clip-vit-b-32-openai"))
    assert loaded.name == "CLIP ViT-B/32 (OpenAI)"
    np.testing.assert_array_equal(loaded.encode(picture(64, 64))["tokens"], model.encode(picture(64, 64))["tokens"])
    assert loaded.signature == model.signature
    (tmp_path / "open_clip_config.json").write_text("{}")
    with pytest.raises(WeightsError, match="is not an open_clip config"):
        read_config("ViT-B-32", tmp_path)


def test_state_of_openai_fits(state: dict[str, torch.Tensor]) -> None:
    extra = {"input_resolution": torch.tensor(224), "logit_scale": state["logit_scale"].reshape(1)}
    build_clip(read_config("ViT-B-32"), {**state, **extra}, quick_gelu=True, source="x")


def test_other_architectures_are_refused(state: dict[str, torch.Tensor]) -> None:
    with pytest.raises(WeightsError, match=r"'x\.pt' does not fit CLIP ViT-B-16; tensors of another shape: 2"):
        build_clip(read_config("ViT-B-16"), state, quick_gelu=True, source="x.pt")
    with pytest.raises(InputError, match="open_clip knows no model 'ViT-Z-99'"):
        read_config("ViT-Z-99")
    for arch in ("ViT-B-16-SigLIP", "coca_ViT-B-32", "RN50", "xlm-roberta-base-ViT-B-32"):
        with pytest.raises(ModelError, match=arch):
            build_clip(read_config(arch), state, quick_gelu=False, source="x")
