# SPDX-License-Identifier: GPL-3.0-or-later
"""Clicks, crops, samples, losses and slots of the prompter's training, on cases with known answers."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("torch")

import torch
from oriel.backend.errors import WeightsError
from oriel.backend.models.compact.prompter import CROP, MASKS, Prompter, paint
from oriel.backend.models.compact.trunk import InvertedResidual, Trunk
from oriel.backend.training import train
from oriel.backend.training.clicks import centre, next_click, somewhere
from oriel.backend.training.curves import draw_curves
from oriel.backend.training.degradation import degrade
from oriel.backend.training.imagery import Photo, from_map, from_rings, nwpu, scene_pool
from oriel.backend.training.losses import prompter_loss, real_iou
from oriel.backend.training.samples import (
    NO_BOX,
    Sample,
    SampleStream,
    Source,
    _object_weights,
    _photo_weights,
    box_of,
    draw,
)
from oriel.backend.training.slots import Slots, crop_prompts, zoom
from oriel.backend.training.start_weights import load_trunk
from oriel.backend.training.train_prompter import PrompterRun, averaged, bundled_prompter, learning_rate
from PIL import Image


def disk(side: int, x: float, y: float, radius: float) -> np.ndarray:
    rows, cols = np.mgrid[:side, :side] + 0.5
    return (cols - x) ** 2 + (rows - y) ** 2 < radius**2


@pytest.fixture
def photo() -> Photo:
    """Two objects of a map: a square of 40 pixels and a disk."""
    instances = np.zeros((300, 400), np.int32)
    instances[100:140, 200:240] = 1
    instances[:300, :300][disk(300, 80, 200, 25)] = 2
    rgb = np.full((300, 400, 3), 90, np.uint8)
    rgb[instances == 1] = (200, 60, 40)
    return from_map(rgb, instances)


def test_centre_is_the_deepest_point():
    assert centre(disk(64, 20.5, 40.5, 12)) == (20.5, 40.5)


def test_centre_of_a_ring_lies_in_the_ring():
    ring = disk(100, 50, 50, 40) & ~disk(100, 50, 50, 20)
    x, y = centre(ring)
    assert ring[int(y), int(x)]


def test_clicks_fall_inside():
    mask = disk(64, 30, 30, 9)
    rng = np.random.default_rng(0)
    assert all(mask[int(y), int(x)] for x, y in (somewhere(mask, rng) for _ in range(50)))


@pytest.mark.parametrize(
    ("predicted", "label", "near"),
    [
        (np.zeros((64, 64), bool), 1.0, (30.5, 30.5)),
        (disk(64, 30.5, 30.5, 10) | disk(64, 52.5, 52.5, 8), 0.0, (52.5, 52.5)),
    ],
    ids=["missing object", "too much"],
)
def test_next_click_is_the_centre_of_the_largest_error(predicted, label, near):
    click = next_click(predicted, disk(64, 30.5, 30.5, 10))
    assert click == (*near, label)


def test_next_click_on_a_coarse_grid_stays_in_the_error():
    truth = disk(64, 30.5, 30.5, 10)
    x, y, label = next_click(np.zeros_like(truth), truth, step=2)
    assert label == 1.0
    assert truth[int(y), int(x)]


def test_no_click_where_nothing_is_wrong():
    truth = disk(64, 30, 30, 10)
    assert next_click(truth, truth) is None


def test_map_and_rings_give_the_same_mask(photo):
    square = (190.0, 90.0, 96.0)
    ring = np.array([(200, 100), (240, 100), (240, 140), (200, 140)], float)
    from_outline = Photo(photo.rgb, []).mask(from_rings((ring,)), square, 192)
    mapped = photo.mask(photo.objects[0], square, 192)
    assert mapped.sum() == pytest.approx(80 * 80, rel=0.03)
    assert (mapped ^ from_outline).sum() < 0.06 * mapped.sum()


def test_crop_and_mask_lie_on_each_other(photo):
    square = (170.3, 61.7, 141.0)
    red = photo.crop(square, CROP)[..., 0] > 145
    mask = photo.mask(photo.objects[0], square, CROP)
    assert (red & mask).sum() / (red | mask).sum() > 0.97


def test_beyond_the_photo_is_black(photo):
    rgb = photo.crop((-100.0, -100.0, 90.0), CROP)
    assert not rgb.any()


def test_small_objects_of_a_map_are_left_out():
    instances = np.zeros((50, 50), np.int32)
    instances[3:5, 3:5], instances[20:40, 20:40] = 1, 7
    found = from_map(np.zeros((50, 50, 3), np.uint8), instances).objects
    assert [o.instance for o in found] == [7]
    assert found[0].bounds == (20, 20, 40, 40)


def test_samples_have_a_prompt_inside_their_object(photo):
    rng = np.random.default_rng(3)
    samples = [s for s in (draw(photo, photo.objects[k % 2], rng) for k in range(60)) if s is not None]
    assert len(samples) > 40
    for sample in samples:
        assert sample.rgb.shape == (CROP, CROP, 3)
        assert sample.clicks or np.isfinite(sample.box).all()
        for x, y, label in sample.clicks:
            assert label == 1.0
            assert sample.mask[int(y), int(x)]


def test_box_of_a_mask():
    mask = np.zeros((20, 30), bool)
    mask[4:9, 10:25] = True
    assert box_of(mask) == (10, 4, 25, 9)


def test_the_same_seed_gives_the_same_samples(photo):
    first, second = (iter(SampleStream([Source([photo], 1.0)], seed=5)) for _ in range(2))
    for _ in range(5):
        a, b = next(first), next(second)
        assert np.array_equal(a.rgb, b.rgb)
        assert a.clicks == b.clicks


def test_rare_classes_are_drawn_more_often_than_their_share():
    rgb = np.zeros((300, 300, 3), np.uint8)
    common = [from_rings((_square_ring(20 + 30 * k, 40),), "common") for k in range(8)]
    rare = from_rings((_square_ring(150, 200),), "rare")
    photos = [Photo(rgb, common), Photo(rgb, [*common[1:], rare]), Photo(rgb, [])]
    weights = _object_weights(photos)
    assert weights[1][-1] == 1
    assert weights[1][0] == pytest.approx(15**-0.5)
    chances = _photo_weights(weights)
    assert chances[1] > chances[0]
    assert chances[2] == 0


def _square_ring(x: float, y: float) -> np.ndarray:
    return np.array([(x, y), (x + 20, y), (x + 20, y + 20), (x, y + 20)], float)


def test_degraded_images_keep_shape_and_differ():
    rgb = np.random.default_rng(0).integers(0, 255, (CROP, CROP, 3)).astype(np.uint8)
    results = [degrade(rgb, np.random.default_rng(k)) for k in range(30)]
    assert all(r.shape == rgb.shape and r.dtype == np.uint8 for r in results)
    assert sum(not np.array_equal(r, rgb) for r in results) >= 20


def test_loss_is_small_for_the_truth_and_large_for_its_reverse():
    truth = torch.from_numpy(disk(CROP, 100, 90, 30))[None]
    right = (truth.float() * 20 - 10)[:, None].repeat(1, MASKS, 1, 1)
    good, iou = prompter_loss(right, torch.ones(1, MASKS), truth)
    bad, none = prompter_loss(-right, torch.ones(1, MASKS), truth)
    assert good < 0.02
    assert bad > 3
    assert iou.tolist() == [[1.0] * MASKS]
    assert none.tolist() == [[0.0] * MASKS]


def test_real_iou_of_halves():
    truth = torch.zeros(1, 8, 8, dtype=torch.bool)
    truth[:, :, :4] = True
    logits = torch.full((1, 1, 8, 8), -1.0)
    logits[:, :, :, 2:6] = 1.0
    assert real_iou(logits, truth).item() == pytest.approx(1 / 3)


def test_prompts_are_painted_where_they_are():
    prompts = crop_prompts(
        [[(50.5, 80.5, 1.0), (120.5, 30.5, 0.0)], []],
        [NO_BOX, (20.0, 40.0, 100.0, 150.0)],
        torch.zeros(2, 1, CROP, CROP),
        torch.tensor([0.0, 1.0]),
    )
    maps = paint(prompts)
    assert maps[0, 0, 80, 50] == 1
    assert maps[0, 1, 30, 120] == 1
    assert maps[0, 2:].abs().sum() == 0
    assert maps[1, :2].abs().sum() == 0
    assert maps[1, 2, 90, 60] == 1
    assert maps[1, 2, 10, 10] == 0
    assert maps[1, 3, 90, 60] == 0
    assert maps[1, 3, 90, 20] > 0.9
    assert (maps[1, 4] == 0.5).all()


def test_zoom_moves_clicks_with_the_image():
    mask = disk(CROP, 60, 100, 14)
    rgb = np.zeros((CROP, CROP, 3), np.uint8)
    rgb[mask] = 250
    slots = Slots(iter([Sample(rgb, mask, [(60.5, 100.5, 1.0)], NO_BOX)]), 1, np.random.default_rng(0))
    slot = slots._slots[0]
    slot.previous = torch.from_numpy(mask).float() * 12 - 6
    zoom(slot, np.random.default_rng(0))
    x, y, _ = slot.clicks[0]
    assert slot.mask.sum() > 3 * mask.sum()
    assert slot.mask[int(y), int(x)]
    assert real_iou(slot.previous[None, None], slot.mask[None]).item() > 0.9
    assert ((slot.rgb[0] > 125) ^ slot.mask).sum() < 0.05 * slot.mask.sum()


def test_slots_add_the_click_that_a_user_would_make(photo):
    stream = iter(SampleStream([Source([photo], 1.0)], seed=1))
    slots = Slots(stream, 8, np.random.default_rng(0))
    most = 0
    for _ in range(6):
        rgb, truth, prompts = slots.tensors()
        assert rgb.shape == (8, 3, CROP, CROP)
        most = max(most, int((prompts.labels >= 0).sum(1).max()))
        slots.advance(torch.full((8, CROP, CROP), -4.0), torch.zeros(8))
        assert truth.any((1, 2)).all()
    assert most >= 2


def test_trunk_gives_five_maps_and_takes_additions():
    maps = Trunk()(torch.zeros(1, 3, 64, 96))
    assert {s: tuple(m.shape[1:]) for s, m in maps.items()} == {
        2: (16, 32, 48),
        4: (24, 16, 24),
        8: (32, 8, 12),
        16: (96, 4, 6),
        32: (320, 2, 3),
    }


def test_trunk_is_loaded_layer_by_layer(shared_data):
    folder = shared_data / "weights" / "mobilenetv2_nchw" / "weights"
    trunk = load_trunk(folder)
    assert np.array_equal(trunk.stem.weight.detach().numpy(), np.load(folder / "conv_0_weight.npy"))
    last = trunk.blocks[-1]
    assert isinstance(last, InvertedResidual)
    assert np.array_equal(last.project.bias.detach().numpy(), np.load(folder / "conv_94_bias.npy"))


def test_a_folder_without_the_trunk_is_refused(tmp_path):
    with pytest.raises(WeightsError, match="0 convolution files"):
        load_trunk(tmp_path)


def test_nwpu_reads_polygons(shared_data):
    photos = nwpu(shared_data / "segmentation" / "nwpu_vhr10", "dev")
    assert len(photos) == 60
    assert sum(len(p.objects) for p in photos) == 508


def test_damaged_scene_files_are_left_out(tmp_path, photo):
    np.savez(tmp_path / "1.npz", rgb=photo.rgb, inst=photo.instances)
    (tmp_path / "2.npz").write_bytes(b"no archive")
    assert [p.name for p in scene_pool(tmp_path)] == ["1.npz"]


def test_learning_rate_warms_up_and_falls(tmp_path):
    run = PrompterRun(tmp_path, tmp_path, tmp_path, samples=16_000, rate=1e-3)
    rates = [learning_rate(seen, run) for seen in (0, 2400, 8000, 16_000, 20_000)]
    assert rates[0] < 1e-5
    assert rates[1] > 0.9e-3
    assert rates[3] == pytest.approx(3e-5)
    assert rates[4] == pytest.approx(3e-5)
    assert rates == sorted(rates[:1]) + sorted(rates[1:], reverse=True)


def test_curves_are_drawn(tmp_path):
    lines = [{"t": 0, "seen": 320 * k, "loss": 2 / k, "iou": 0.1 * k} for k in range(1, 9)]
    lines += [{"t": 0, "seen": 2560, "dev_click": 0.6, "dev_box": 0.7}]
    log = tmp_path / "prompter.log"
    log.write_text("\n".join(json.dumps(line) for line in lines))
    draw_curves(log, tmp_path / "curve.png")
    assert Image.open(tmp_path / "curve.png").size[0] > 500


def test_train_refuses_an_unknown_step(capsys):
    with pytest.raises(SystemExit):
        train.main(["nonsense"])
    assert "invalid choice" in capsys.readouterr().err


def test_a_training_can_start_from_the_bundle():
    bundle = Path(train._ROOT) / "resources" / "models" / "oriel_compact.safetensors"
    net = Prompter()
    net.load_state_dict(bundled_prompter(bundle))
    assert net.head.weight.dtype == torch.float32


@pytest.mark.slow
def test_training_learns_and_resumes(tmp_path, shared_data, photo):
    pool = tmp_path / "pool"
    pool.mkdir()
    np.savez(pool / "1.npz", rgb=photo.rgb, inst=photo.instances)
    run = PrompterRun(shared_data, pool, tmp_path / "out", samples=8, batch=4, real_share=0.0, workers=0)
    first = torch.load(train_once(run), weights_only=True)
    again = PrompterRun(**{**run.__dict__, "samples": 16})
    second = torch.load(train_once(again), weights_only=True)
    assert (first["seen"], second["seen"]) == (8, 16)
    net = Prompter()
    net.load_state_dict(averaged(tmp_path / "out" / "prompter.pt"))


def train_once(run: PrompterRun):
    from oriel.backend.training.train_prompter import train_prompter

    return train_prompter(run)
