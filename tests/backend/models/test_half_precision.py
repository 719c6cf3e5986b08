# SPDX-License-Identifier: GPL-3.0-or-later
"""The same weights give the same answers in half precision: on CUDA where there is a GPU, in bfloat16 everywhere."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from oriel.backend.device import choose_device
from oriel.backend.models.compact import CompactModel
from oriel.backend.training.scenes import SceneSpec, render_scene
from oriel.backend.types import Prompts

SIDE = 192


@pytest.fixture(scope="module")
def scene():
    """Imagery uint8 (h, w, 3) and a click in the middle of each of its larger objects."""
    made = render_scene(SceneSpec(size=(SIDE, SIDE)), 5)
    clicks = []
    for thing in made.objects:
        rows, cols = np.nonzero(made.instances == thing.id)
        if len(rows) >= 150:
            clicks.append(Prompts(np.array([[np.median(cols) + 0.5, np.median(rows) + 0.5]]), np.ones(1, np.int64)))
    return made.display(), clicks[:12]


def answers(path, device, scene):
    """Masks of the best candidates in float32 logits, and the arrays of `encode`."""
    model = CompactModel.load(path, device)
    arrays = model.encode(scene[0])
    return [decoded.logits[0] > 0 for decoded in model.decode(arrays, scene[1])], arrays, model


def mean_iou(ours, theirs):
    pairs = [(a & b).sum() / max((a | b).sum(), 1) for a, b in zip(ours, theirs, strict=True)]
    return float(np.mean(pairs))


def same_answers(repository, scene, device):
    path = repository / "resources" / "models" / "oriel_compact.safetensors"
    masks, arrays, model = answers(path, choose_device("cpu"), scene)
    other_masks, other_arrays, other = answers(path, device, scene)
    assert len(masks) >= 4
    cosine = (arrays["tokens"].astype(np.float32) * other_arrays["tokens"].astype(np.float32)).sum(-1)
    assert cosine.mean() > 0.99
    rgb = scene[0]
    flipped = np.ascontiguousarray(rgb[:, ::-1])
    fine, coarse = (m.comparer.compare(m.comparer.encode(rgb), m.comparer.encode(flipped)) for m in (model, other))
    assert fine.shape == coarse.shape
    assert np.corrcoef(fine[..., 0].ravel(), coarse[..., 0].ravel())[0, 1] > 0.99
    return mean_iou(masks, other_masks)


def test_bfloat16_gives_nearly_the_same_masks(repository, scene):
    half = replace(choose_device("cpu"), encode_dtype="bfloat16")
    assert same_answers(repository, scene, half) > 0.9


@pytest.mark.gpu
def test_cuda_in_half_precision_gives_the_same_masks(repository, scene):
    torch = pytest.importorskip("torch")
    if not torch.cuda.is_available():
        pytest.skip("no CUDA GPU here")
    device = choose_device("cuda")
    assert device.encode_dtype in ("float16", "bfloat16")
    assert same_answers(repository, scene, device) >= 0.98
