# SPDX-License-Identifier: GPL-3.0-or-later
"""SAM against `SamPredictor`, on the real architectures with random weights."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np
import pytest
import torch
from oriel.backend.device import Device
from oriel.backend.errors import InputError, WeightsError
from oriel.backend.models.sam import SamModel
from oriel.backend.models.sam_attention import fused_attention
from oriel.backend.models.sam_build import build_sam
from oriel.backend.models.sam_frame import Frame
from oriel.backend.types import MaskPrompt, Prompts
from segment_anything import SamPredictor, sam_model_registry
from segment_anything.modeling.image_encoder import Attention

CPU = Device("cpu", "cpu", "CPU", "float32", 8, 16)
TOLERANCE = 1e-4
SIZES = {"landscape": (683, 1024), "portrait": (640, 411), "small": (100, 64), "square": (1024, 1024)}
POINT = np.array([[30.25, 41.5]])
POINTS = np.array([[30.25, 41.5], [12.0, 70.0], [50.5, 8.0]])
BOX = (10.0, 12.5, 50.0, 75.25)
LABELS = np.array([1, 0, 1])


def reference(arch: str, state: dict[str, torch.Tensor]) -> SamPredictor:
    sam = sam_model_registry[arch]()
    sam.load_state_dict({name: tensor.clone() for name, tensor in state.items()})
    return SamPredictor(sam.eval())


def shapes(arch: str) -> dict[str, torch.Tensor]:
    with torch.device("meta"):
        return sam_model_registry[arch]().state_dict()


def picture(size: tuple[int, int]) -> np.ndarray:
    rng = np.random.default_rng(3)
    coarse = rng.integers(0, 256, (size[0] // 8 + 1, size[1] // 8 + 1, 3), dtype=np.uint8)
    return np.ascontiguousarray(coarse.repeat(8, 0).repeat(8, 1)[: size[0], : size[1]])


@pytest.fixture(scope="module")
def state(randomise: Any) -> dict[str, torch.Tensor]:
    return randomise(shapes("vit_b"), 7)


@pytest.fixture(scope="module")
def predictor(state: dict[str, torch.Tensor]) -> SamPredictor:
    return reference("vit_b", state)


@pytest.fixture(scope="module")
def model(state: dict[str, torch.Tensor]) -> SamModel:
    return SamModel(dict(state), CPU, exact=True)


@pytest.fixture(scope="module")
def embedding() -> torch.Tensor:
    """Stands for an image where only the decoder is compared: encoding takes seconds."""
    return torch.randn(1, 256, 64, 64, generator=torch.Generator().manual_seed(1))


def show(predictor: SamPredictor, embedding: torch.Tensor, size: tuple[int, int]) -> dict[str, np.ndarray]:
    """Put an embedding of an image of that size into the predictor; give the same as our arrays."""
    predictor.reset_image()
    predictor.features, predictor.is_image_set = embedding, True
    predictor.original_size = size
    predictor.input_size = predictor.transform.get_preprocess_shape(*size, 1024)
    return {"image_embedding": embedding[0].numpy(), "size": np.array(size, np.uint16)}


def expected(predictor: SamPredictor, prompts: Prompts, mask: np.ndarray | None = None) -> Any:
    """Ask the predictor, whose points lie half an input pixel further to the upper left."""
    height, width = predictor.original_size
    shift = 0.5 / Frame(height, width).scale
    lone = len(prompts.xy) == 1 and prompts.box is None and mask is None
    masks, scores, logits = predictor.predict(
        prompts.xy - shift if len(prompts.xy) else None,
        prompts.labels if len(prompts.xy) else None,
        np.array(prompts.box) - np.tile(shift, 2) if prompts.box is not None else None,
        None if mask is None else mask[None],
        multimask_output=lone,
        return_logits=True,
    )
    order = np.argsort(-scores, kind="stable")
    return masks[order], scores[order], logits[order]


def upsampled(logits: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    height, width = Frame(*size).size
    square = torch.nn.functional.interpolate(torch.from_numpy(logits)[None], (1024, 1024), mode="bilinear")
    cropped = square[..., :height, :width]
    return torch.nn.functional.interpolate(cropped, size, mode="bilinear")[0].numpy()


def mixes(frame: Frame, mask: np.ndarray) -> dict[str, Prompts]:
    feedback = MaskPrompt(mask, frame.bounds)
    return {
        "point": Prompts(POINT, LABELS[:1]),
        "points": Prompts(POINTS, LABELS),
        "box": Prompts(box=BOX),
        "mask": Prompts(mask=feedback),
        "box and points": Prompts(POINTS, LABELS, box=BOX),
        "point and mask": Prompts(POINT, LABELS[:1], mask=feedback),
        "box and mask": Prompts(box=BOX, mask=feedback),
        "everything": Prompts(POINTS, LABELS, box=BOX, mask=feedback),
    }


@pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)
def test_decode_equals_predictor(
    model: SamModel, predictor: SamPredictor, embedding: torch.Tensor, size: tuple[int, int]
) -> None:
    arrays = show(predictor, embedding, size)
    mask = 8 * np.random.default_rng(5).standard_normal((256, 256)).astype(np.float32)
    prompts = mixes(Frame(*size), mask)

    answers = model.decode(arrays, list(prompts.values()))

    for answer, (kind, entry) in zip(answers, prompts.items(), strict=True):
        masks, scores, logits = expected(predictor, entry, mask if entry.mask else None)
        assert 0.1 < logits.std() < 100, f"{kind}: random weights that say nothing prove nothing"
        np.testing.assert_allclose(answer.logits, logits, atol=TOLERANCE, rtol=1e-5, err_msg=kind)
        np.testing.assert_allclose(answer.iou, scores, atol=TOLERANCE, rtol=1e-5, err_msg=kind)
        np.testing.assert_allclose(upsampled(answer.logits, size), masks, atol=TOLERANCE, rtol=1e-5, err_msg=kind)
        assert len(answer.iou) == (3 if kind == "point" else 1)


def test_fused_attention_equals_attention(randomise: Any) -> None:
    attention = Attention(96, 3, use_rel_pos=True, input_size=(12, 20)).eval()
    attention.load_state_dict(randomise(attention.state_dict(), 2))
    x = torch.randn(2, 12, 20, 96, generator=torch.Generator().manual_seed(4))
    with torch.inference_mode():
        expected = attention(x)
        assert 0.1 < expected.std() < 10
        assert (fused_attention(attention, x) - expected).abs().max() <= 1e-5
        attention.rel_pos_h.data = attention.rel_pos_h.flip(0)
        assert (fused_attention(attention, x) - expected).abs().max() > 1e-2


@pytest.mark.timeout(900)  # two full encodes of ViT-B
def test_encode_equals_predictor(model: SamModel, predictor: SamPredictor) -> None:
    rgb = picture(SIZES["landscape"])
    last_input: list[torch.Tensor] = []
    block = predictor.model.image_encoder.blocks[-1]
    hook = block.register_forward_hook(lambda _module, inputs, _result: last_input.append(inputs[0]))
    predictor.set_image(rgb)
    hook.remove()

    arrays = model.encode(rgb)

    assert arrays["image_embedding"].shape == (256, 64, 64)
    assert tuple(arrays["size"]) == SIZES["landscape"]
    np.testing.assert_allclose(arrays["image_embedding"], predictor.features[0].numpy(), atol=TOLERANCE)
    entry = Prompts(POINTS, LABELS)
    (answer,) = model.decode(arrays, [entry])
    _, scores, logits = expected(predictor, entry)
    np.testing.assert_allclose(answer.logits, logits, atol=TOLERANCE, rtol=1e-5)
    np.testing.assert_allclose(answer.iou, scores, atol=TOLERANCE, rtol=1e-5)
    _check_encoder_swaps(predictor, last_input[0])


def _check_encoder_swaps(predictor: SamPredictor, tokens: torch.Tensor) -> None:
    """Two tensors of the last block or the neck in each other's place move the embedding by far more than 1e-4."""
    encoder = predictor.model.image_encoder
    with torch.no_grad():
        for first, second in (("attn.rel_pos_h", "attn.rel_pos_w"), ("norm1.weight", "norm2.weight")):
            block = encoder.blocks[-1]
            a, b = block.get_parameter(first), block.get_parameter(second)
            a.data, b.data = b.data, a.data
            moved = encoder.neck(block(tokens).permute(0, 3, 1, 2))
            a.data, b.data = b.data, a.data
            assert (moved - predictor.features).abs().max() > 100 * TOLERANCE, (first, second)


@pytest.mark.parametrize("name", ["portrait", "small", "square"])
def test_input_equals_predictor(model: SamModel, predictor: SamPredictor, name: str) -> None:
    """The encoders are equal (above), so that equal inputs give equal embeddings."""
    rgb = picture(SIZES[name])
    resized = torch.as_tensor(predictor.transform.apply_image(rgb)).permute(2, 0, 1)[None]
    assert torch.equal(model._input(rgb), predictor.model.preprocess(resized))


def test_every_tensor_is_in_its_place(model: SamModel, state: dict[str, torch.Tensor]) -> None:
    loaded = model._sam.state_dict()
    assert loaded.keys() == state.keys()
    assert all(torch.equal(loaded[name], state[name]) for name in state)
    by_shape: dict[tuple[int, ...], list[str]] = {}
    for name, tensor in state.items():
        assert all(not torch.equal(tensor, state[other]) for other in by_shape.get(tuple(tensor.shape), []))
        by_shape.setdefault(tuple(tensor.shape), []).append(name)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("prompt_encoder.point_embeddings.0.weight", "prompt_encoder.point_embeddings.1.weight"),
        ("prompt_encoder.point_embeddings.2.weight", "prompt_encoder.point_embeddings.3.weight"),
        ("prompt_encoder.not_a_point_embed.weight", "mask_decoder.iou_token.weight"),
        ("mask_decoder.transformer.layers.0.norm1.weight", "mask_decoder.transformer.layers.0.norm2.weight"),
        (
            "mask_decoder.transformer.layers.0.self_attn.q_proj.weight",
            "mask_decoder.transformer.layers.1.self_attn.q_proj.weight",
        ),
        (
            "mask_decoder.output_hypernetworks_mlps.1.layers.0.bias",
            "mask_decoder.output_hypernetworks_mlps.2.layers.0.bias",
        ),
    ],
)
def test_swapped_tensors_show(
    state: dict[str, torch.Tensor], model: SamModel, embedding: torch.Tensor, first: str, second: str
) -> None:
    swapped = SamModel({**state, first: state[second], second: state[first]}, CPU, exact=True)
    arrays = {"image_embedding": embedding[0].numpy(), "size": np.array([100, 64], np.uint16)}
    entries = [Prompts(POINT, LABELS[:1]), Prompts(POINTS, LABELS, box=BOX)]
    pairs = zip(model.decode(arrays, entries), swapped.decode(arrays, entries), strict=True)
    assert max(np.abs(ours.logits - theirs.logits).max() for ours, theirs in pairs) > 100 * TOLERANCE
    assert swapped.signature != model.signature


def test_batches_do_not_change_answers(model: SamModel, embedding: torch.Tensor) -> None:
    arrays = {"image_embedding": embedding[0].numpy(), "size": np.array([100, 64], np.uint16)}
    entries = [Prompts(POINT + step, LABELS[:1]) for step in range(10)]
    entries.insert(4, Prompts(box=BOX))
    together = model.decode(arrays, entries)
    for entry, answer in zip(entries, together, strict=True):
        (alone,) = model.decode(arrays, [entry])
        np.testing.assert_allclose(answer.logits, alone.logits, atol=TOLERANCE)
        assert list(answer.iou) == sorted(answer.iou, reverse=True)


def test_mask_prompt_is_resampled(embedding: torch.Tensor, model: SamModel) -> None:
    """The same answer on its own grid and cut to the image gives nearly the same mask."""
    frame = Frame(100, 64)
    smooth = np.fromfunction(lambda row, col: 5 - np.hypot(row - 100, col - 60) / 10, (256, 256)).astype(np.float32)
    whole = frame.mask_input(MaskPrompt(smooth, frame.bounds))
    half = frame.mask_input(MaskPrompt(smooth[:, :128], (0.0, 0.0, frame.bounds[2] / 2, frame.bounds[3])))
    np.testing.assert_allclose(half[0, :, :128], whole[0, :, :128], atol=1e-4)
    assert (half[0, :, 128:] == -10).all()


def test_cached_embeddings_are_small(state: dict[str, torch.Tensor], model: SamModel) -> None:
    light = SamModel(dict(state), CPU)
    assert light._dtype == np.float16
    assert light.signature != model.signature


@pytest.mark.parametrize(
    ("entry", "sentence"),
    [
        (Prompts(), "without a point, box or mask"),
        (Prompts(POINT, np.array([2])), "label 2 is unknown"),
        (Prompts(POINTS, LABELS[:1]), "3 points came with 1 label;"),
    ],
)
def test_bad_prompts(model: SamModel, embedding: torch.Tensor, entry: Prompts, sentence: str) -> None:
    arrays = {"image_embedding": embedding[0].numpy(), "size": np.array([100, 64], np.uint16)}
    with pytest.raises(InputError, match=sentence):
        model.decode(arrays, [entry])


@pytest.mark.parametrize(
    "rgb", [np.zeros((8, 8), np.uint8), np.zeros((8, 8, 3), np.float32), np.zeros((0, 8, 3), np.uint8)]
)
def test_bad_images(model: SamModel, rgb: np.ndarray) -> None:
    with pytest.raises(InputError, match="SAM encodes uint8 images"):
        model.encode(rgb)


def test_other_weights(state: dict[str, torch.Tensor]) -> None:
    with pytest.raises(WeightsError, match=r"'x\.pth' holds no SAM weights .*'conv\.weight'"):
        build_sam({"conv.weight": torch.zeros(1)}, name="x.pth")
    with pytest.raises(WeightsError, match="holds SAM ViT-B, but SAM ViT-H was asked for"):
        build_sam(state, name="x.pth", arch="vit_h")
    fewer = {name: tensor for name, tensor in state.items() if "mask_decoder" not in name}
    with pytest.raises(WeightsError, match="missing tensors: 120 of 314"):
        build_sam(fewer, name="x.pth")


def test_full_memory_halves_the_batch(
    state: dict[str, torch.Tensor], embedding: torch.Tensor, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = SamModel(dict(state), dataclasses.replace(CPU, decode_batch=4), exact=True)
    said: list[str] = []
    model.notify = said.append
    decode = model._decode_batch

    def full(arrays: Any, frame: Frame, batch: Any) -> Any:
        if len(batch) > 2:
            raise torch.OutOfMemoryError("CUDA out of memory.")
        return decode(arrays, frame, batch)

    monkeypatch.setattr(model, "_decode_batch", full)
    arrays = {"image_embedding": embedding[0].numpy(), "size": np.array([100, 64], np.uint16)}
    assert len(model.decode(arrays, [Prompts(POINT, LABELS[:1])] * 5)) == 5
    assert said == ["Memory is full: working on 2 at once from now on."]


@pytest.mark.slow
@pytest.mark.timeout(1800)  # 2.5 GB of weights, twice
@pytest.mark.parametrize("arch", ["vit_l", "vit_h"])
def test_large_models(arch: str, randomise: Any) -> None:
    state = randomise(shapes(arch), 7)
    predictor = reference(arch, state)
    rgb = picture(SIZES["portrait"])
    predictor.set_image(rgb)
    model = SamModel(state, CPU, arch=arch, exact=True)
    arrays = model.encode(rgb)
    np.testing.assert_allclose(arrays["image_embedding"], predictor.features[0].numpy(), atol=TOLERANCE)
    for entry in (Prompts(POINT, LABELS[:1]), Prompts(POINTS, LABELS, box=BOX)):
        (answer,) = model.decode(arrays, [entry])
        _, scores, logits = expected(predictor, entry)
        np.testing.assert_allclose(answer.logits, logits, atol=TOLERANCE, rtol=1e-5)
        np.testing.assert_allclose(answer.iou, scores, atol=TOLERANCE, rtol=1e-5)
