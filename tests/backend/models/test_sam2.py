# SPDX-License-Identifier: GPL-3.0-or-later
"""SAM 2.1: known by its tensors, said where its package is missing, and the official numbers where it is there."""

from __future__ import annotations

import importlib.util
from typing import Any

import numpy as np
import pytest
import torch
from oriel.backend.device import Device
from oriel.backend.errors import PackageError, WeightsError
from oriel.backend.models.registry import missing_package, model_entries, model_entry
from oriel.backend.models.sam2 import Sam2Model
from oriel.backend.models.sam2_build import tell_sam2
from oriel.backend.models.sam_frame import Frame
from oriel.backend.types import Prompts

CPU = Device("cpu", "cpu", "CPU", "float32", 8, 16)
SIZES = {"hiera_t": (96, 12), "hiera_s": (96, 16), "hiera_b+": (112, 24), "hiera_l": (144, 48)}


def names_and_shapes(width: int, blocks: int) -> dict[str, torch.Tensor]:
    """What tells the published files apart."""
    return {
        "no_obj_embed_spatial": torch.zeros(1, 64),
        "image_encoder.trunk.patch_embed.proj.weight": torch.zeros(width, 3, 7, 7),
        **{f"image_encoder.trunk.blocks.{block}.norm1.weight": torch.zeros(width) for block in range(blocks)},
    }


@pytest.mark.parametrize("arch", SIZES)
def test_the_four_sizes_are_told_apart(arch: str) -> None:
    state = names_and_shapes(*SIZES[arch])
    assert tell_sam2(state) == arch
    assert tell_sam2({name: value for name, value in state.items() if name != "no_obj_embed_spatial"}) is None


def test_other_files_are_named() -> None:
    with pytest.raises(WeightsError, match=r"'x\.pt' holds no SAM 2\.1 weights \(it starts with 'a'"):
        Sam2Model({"a": torch.zeros(1)}, CPU, name="x.pt")
    with pytest.raises(WeightsError, match=r"'x\.pt' holds SAM 2\.1 T, but SAM 2\.1 L was asked for"):
        Sam2Model(names_and_shapes(96, 12), CPU, name="x.pt", arch="hiera_l")


def test_without_the_package_a_sentence_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    with pytest.raises(PackageError, match="needs the Python package 'sam2'"):
        Sam2Model(names_and_shapes(96, 12), CPU)
    entries = [entry for entry in model_entries() if entry.provider == "sam2"]
    assert [missing_package(entry) for entry in entries] == ["sam2"] * 4
    assert missing_package(model_entry("sam-vit-b")) == ""


def test_the_entries_ask_for_the_four_sizes() -> None:
    assert {entry.arch for entry in model_entries() if entry.provider == "sam2"} == set(SIZES)


def test_the_image_fills_the_frame() -> None:
    frame = Frame(300, 600, stretched=True)
    assert frame.bounds == (0.0, 0.0, 600.0, 300.0)
    assert np.allclose(frame.to_encoder(np.array([[600.0, 300.0]])), 1023.5)


@pytest.fixture(scope="module")
def official() -> Any:
    pytest.importorskip("sam2", reason="the package sam2 is optional")
    from sam2.build_sam import build_sam2

    torch.manual_seed(1)
    return build_sam2("configs/sam2.1/sam2.1_hiera_t.yaml", None, "cpu", apply_postprocessing=False)


def test_the_same_numbers_as_the_official_predictor(official: Any) -> None:
    from sam2.sam2_image_predictor import SAM2ImagePredictor

    rgb = np.random.default_rng(1).integers(0, 256, (300, 600, 3), dtype=np.uint8)
    ours = Sam2Model(dict(official.state_dict()), CPU, arch="hiera_t", exact=True)
    predictor = SAM2ImagePredictor(official)
    predictor.set_image(rgb)
    arrays = ours.encode(rgb)
    wanted = predictor._features["image_embed"][0].numpy()
    assert np.abs(arrays["image_embedding"] - wanted).max() < 1e-3 * np.abs(wanted).max()
    click = Prompts(np.array([[200.0, 100.0]]), np.array([1]))
    box = Prompts(np.array([[200.0, 100.0]]), np.array([0]), (50.0, 40.0, 500.0, 250.0))
    decoded = ours.decode(arrays, [click, box])
    corner = 0.5 * np.array([600, 300]) / 1024  # our points begin at a pixel's corner
    _, scores, logits = predictor.predict(click.xy - corner, click.labels)
    order = np.argsort(-scores, kind="stable")
    assert np.allclose(decoded[0].iou, scores[order], atol=1e-3)
    assert np.allclose(np.clip(decoded[0].logits, -32, 32), logits[order], atol=0.05)
    sides = np.array(box.box) - np.tile(corner, 2)
    _, scores, logits = predictor.predict(box.xy - corner, box.labels, sides, multimask_output=False)
    assert np.allclose(np.clip(decoded[1].logits, -32, 32), logits, atol=0.05)
    assert decoded[1].bounds == (0.0, 0.0, 600.0, 300.0)
