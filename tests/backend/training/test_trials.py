# SPDX-License-Identifier: GPL-3.0-or-later
"""Trials of prompts and words against models whose answers are known."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from oriel.backend.training.prompt_trials import TrialPlan, padded, run_trials
from oriel.backend.training.trial_images import (
    Outlined,
    TrialImage,
    atlanta,
    danish_fields,
    kampala,
    shapefile_polygons,
    vegas,
)
from oriel.backend.training.word_trials import Tiles, mosaic_iou, pooled_under, scene_top1, tile_map, word_map
from oriel.backend.types import Decoded, Prompts

SQUARE = np.array([(20.0, 10), (60, 10), (60, 40), (20, 40)])


class Painter:
    """Knows one picture: answers the left half at the first click, then whatever is bright."""

    name, signature, window_size, stride = "painter", "1", 64, 32

    def __init__(self) -> None:
        self.asked: list[Prompts] = []

    def encode(self, rgb: np.ndarray) -> dict[str, np.ndarray]:
        assert rgb.shape[0] % 32 == rgb.shape[1] % 32 == 0
        return {"rgb": rgb}

    def decode(self, arrays: Any, prompts: Sequence[Prompts]) -> list[Decoded]:
        self.asked += prompts
        bright = arrays["rgb"][..., 0] > 128
        if len(prompts[0].labels) == 1 and prompts[0].box is None:
            bright = bright & (np.arange(bright.shape[1]) < 40)
        h, w = bright.shape
        logits = np.where(bright, 5, -5).astype(np.float32)[None]
        return [Decoded(logits, (0, 0, w, h), np.array([0.5], np.float32))]


def picture() -> TrialImage:
    thing = Outlined([SQUARE], "square")
    rgb = np.zeros((70, 90, 3), np.uint8)
    rgb[thing.mask((70, 90))] = 255
    return TrialImage(rgb, [thing])


def test_the_user_clicks_the_centre_then_the_largest_error() -> None:
    painter = Painter()
    clicks, box, jitter = run_trials(painter, [picture()], TrialPlan(clicks=3, jitter=True))
    assert clicks.ious == pytest.approx((0.5, 1.0, 1.0), abs=0.03)
    assert box.ious == pytest.approx((1.0,), abs=0.03)
    assert jitter.way == "jitter"
    first, second = painter.asked[0], painter.asked[1]
    assert 34 < first.xy[0, 0] < 46
    assert 22 < first.xy[0, 1] < 28
    assert second.labels.tolist() == [1, 1]
    assert second.xy[1, 0] > 40
    assert second.mask is not None
    x0, y0, x1, y1 = painter.asked[-2].box or (0, 0, 0, 0)
    assert (x0, y0, x1, y1) == pytest.approx((20, 10, 60, 40), abs=1)


def test_a_limit_spreads_over_the_images() -> None:
    images = [picture() for _ in range(6)]
    assert len(run_trials(Painter(), images, TrialPlan(clicks=1, box=False, limit=2))) == 2


def test_holes_are_left_out() -> None:
    hole = np.array([(30.0, 20), (40, 20), (40, 30), (30, 30)])
    assert Outlined([SQUARE], "").mask((64, 96)).sum() == pytest.approx(1200, abs=75)
    assert Outlined([SQUARE, hole], "").mask((64, 96)).sum() == pytest.approx(1100, abs=100)


def test_padding_adds_black() -> None:
    rgb = padded(np.full((33, 64, 3), 9, np.uint8), 32)
    assert rgb.shape == (64, 64, 3)
    assert rgb[33:].max() == 0


def test_pooling_is_the_adjoint_of_bilinear_upsampling() -> None:
    tokens = np.random.default_rng(0).normal(size=(4, 5, 3)).astype(np.float32)
    mask = np.zeros((64, 80), bool)
    mask[17:40, 22:51] = True
    y, x = (np.arange(64) + 0.5) / 16 - 0.5, (np.arange(80) + 0.5) / 16 - 0.5
    up = np.stack([_bilinear(tokens[..., k], y, x) for k in range(3)], 2)
    wanted = up[mask].sum(0)
    np.testing.assert_allclose(pooled_under(tokens, mask, 16), wanted / np.linalg.norm(wanted), atol=1e-5)


def _bilinear(values: np.ndarray, y: np.ndarray, x: np.ndarray) -> np.ndarray:
    rows = np.stack([np.interp(y, np.arange(len(values)), column) for column in values.T], 1)
    return np.stack([np.interp(x, np.arange(rows.shape[1]), row) for row in rows])


def test_scene_figures_of_perfect_vectors() -> None:
    kinds = np.arange(7).repeat(3)
    tiles = Tiles(np.eye(7, dtype=np.float32)[kinds], kinds)
    words = np.eye(7, dtype=np.float32)
    assert scene_top1(tiles, words) == word_map(tiles, words) == tile_map(tiles) == 1


def test_mosaic_of_a_model_that_sees_brightness() -> None:
    class Seer:
        stride = token_stride = 16

        def encode(self, rgb: np.ndarray) -> dict[str, np.ndarray]:
            return {"tokens": np.eye(7, dtype=np.float32)[rgb[8::16, 8::16, 0] // 30]}

        def encode_text(self, words: Sequence[str]) -> np.ndarray:
            return np.eye(7, dtype=np.float32)

    truth = np.kron(np.arange(6).reshape(2, 3), np.ones((32, 32), int))
    rgb = np.repeat((truth * 30)[..., None], 3, 2).astype(np.uint8)
    assert mosaic_iou(Seer(), rgb, truth) == 1  # type: ignore[arg-type]


def test_rings_of_a_shapefile(tmp_path: Path) -> None:
    points = np.array([(0.0, 0), (0, 4), (4, 4), (0, 0), (1, 1), (1, 2), (2, 2), (1, 1)])
    body = struct.pack("<i4d2i2i", 5, 0, 0, 4, 4, 2, 8, 0, 4) + points.astype("<f8").tobytes()
    null = struct.pack("<i", 0)
    records = b"".join(struct.pack(">2i", n + 1, len(b) // 2) + b for n, b in enumerate((body, null, body)))
    path = tmp_path / "two.shp"
    path.write_bytes(bytes(100) + records)
    found = shapefile_polygons(path)
    assert len(found) == 2
    np.testing.assert_array_equal(found[1][1], points[4:])


@pytest.mark.parametrize(("read", "count"), [(kampala, 98), (atlanta, 43), (vegas, 56), (danish_fields, 276)], ids=str)
def test_outlines_lie_on_the_images(shared_data: Path, read: Any, count: int) -> None:
    (image,) = read(shared_data)
    assert 0.8 * count <= len(image.objects) <= count
    covered = np.mean([o.mask(image.rgb.shape[:2]).any() for o in image.objects])
    assert covered == 1
