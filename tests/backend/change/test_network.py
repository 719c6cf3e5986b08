# SPDX-License-Identifier: GPL-3.0-or-later
"""Learned networks: small TorchScript programs made here, and ONNX files with known answers."""

from __future__ import annotations

import json
import tracemalloc

import numpy as np
import pytest
import rasterio
import torch
from oriel.backend import describe, open_source
from oriel.backend.change.detect import change_objects
from oriel.backend.change.network import load_network, network_change, probe_network, write_network
from oriel.backend.change.network_tiles import network_notes, read_tile, strips
from oriel.backend.errors import InputError, WeightsError
from oriel.backend.types import Window
from rasterio.transform import Affine
from torch import nn

CHANGED = (slice(120, 180), slice(200, 260))
CARD = {"name": "Test", "licence": "MIT", "task": "change", "layout": "cat", "activation": "sigmoid", "tile": 128}


class Cat(nn.Module):
    """How far the dates differ, as a logit; knows its scale: values 0..1."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return 40 * ((x[:, 3:] - x[:, :3]).abs().mean(1, keepdim=True) - 0.15)


class Two(nn.Module):
    def forward(self, a: torch.Tensor, b: torch.Tensor) -> list[torch.Tensor]:
        change = 40 * ((a - b).abs().mean(1, keepdim=True) - 0.15)
        return [torch.zeros_like(change), torch.cat([-change, change], 1)]


class Stack(nn.Module):
    """Fixed to 128 px, half the resolution, and gives probabilities."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        d = (x[1:] - x[:1]).abs().mean(1, keepdim=True).reshape(1, 1, 128, 128)
        return torch.sigmoid(40 * (nn.functional.avg_pool2d(d, 2) - 0.15))


class Time(nn.Module):
    """Dates as a dimension of their own, as TorchGeo's networks have them."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        change = 40 * ((x[:, 0] - x[:, 1]).abs().mean(1, keepdim=True) - 0.15)
        return torch.cat([-change, change], 1)


class Weighted(nn.Module):
    """Has weights, so its precision matters."""

    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Conv2d(3, 3, 1, groups=3, bias=False)
        nn.init.ones_(self.first.weight)

    def forward(self, a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
        return 40 * ((self.first(a) - self.first(b)).abs().mean(1, keepdim=True) - 0.15)


class Picked(nn.Module):
    """Class numbers: same, changed."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return ((x[:, 3:] - x[:, :3]).abs().mean(1) > 0.15).long()


class Semantic(nn.Module):
    """Two maps of seven classes, and change."""

    def forward(self, x: torch.Tensor) -> dict[str, torch.Tensor]:
        change = 40 * ((x[:, 3:] - x[:, :3]).abs().mean(1, keepdim=True) - 0.15)
        return {"first": x[:, :1].repeat(1, 7, 1, 1), "second": x[:, 3:4].repeat(1, 7, 1, 1), "change": change}


class Bytes(nn.Module):
    """Trained on values of 0 to 255 less their mean."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return 40 * ((x[:, 3:] - x[:, :3]).abs().mean(1, keepdim=True) - 0.6)


class Red(nn.Module):
    """Classes: other, red."""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return (x[:, :1] > 0.6).long().squeeze(1)


def save(folder, module, *shapes, **card):
    precision = next((p.dtype for p in module.parameters()), torch.float32)
    program = torch.jit.trace(module, tuple(torch.rand(s, dtype=precision) for s in shapes), strict=False)
    torch.jit.save(program, str(folder / "net.pt"))
    (folder / "net.json").write_text(json.dumps({**CARD, **card}))
    return folder / "net.pt"


def raster(path, rgb, dtype="uint8"):
    values = np.moveaxis(rgb, -1, 0).astype(dtype)
    profile = {"driver": "GTiff", "width": rgb.shape[1], "height": rgb.shape[0], "count": len(values), "dtype": dtype}
    place = Affine(0.5, 0, 4e5, 0, -0.5, 5e6)
    with rasterio.open(path, "w", **profile, crs="EPSG:32633", transform=place, nodata=0) as file:
        file.write(values)
    return open_source(describe(path))


@pytest.fixture
def pair(tmp_path):
    rng = np.random.default_rng(2)
    ground = np.kron(rng.integers(60, 120, (24, 32, 3)), np.ones((16, 16, 1)))[:370, :500]
    after = ground + rng.integers(0, 4, ground.shape)
    after[CHANGED] = 230
    after[300:340, 50:90] = 0  # no data at the second date
    return raster(tmp_path / "a.tif", ground), raster(tmp_path / "b.tif", after)


VARIANTS = {
    "cat": (Cat(), [(1, 6, 128, 128)], {"overlap": 0.5}),
    "two": (
        Two(),
        [(1, 3, 128, 128)] * 2,
        {"layout": "two", "activation": "softmax", "output": -1, "channels": 2, "change_channel": 1},
    ),
    "stack": (Stack(), [(2, 3, 128, 128)], {"layout": "stack", "activation": "none"}),
    "time": (
        Time(),
        [(1, 2, 3, 128, 128)],
        {"layout": "time", "activation": "softmax", "channels": 2, "change_channel": 1},
    ),
    "double": (Weighted().double(), [(1, 3, 128, 128)] * 2, {"layout": "two"}),
    "half": (Weighted().half(), [(1, 3, 128, 128)] * 2, {"layout": "two"}),
    "argmax": (Picked(), [(1, 6, 128, 128)], {"activation": "argmax", "classes": ["same", "changed"]}),
    "named": (Semantic(), [(1, 6, 128, 128)], {"output": "change"}),
    "0 to 255": (Bytes(), [(1, 6, 128, 128)], {"scale": 1, "mean": [123.7, 116.3, 103.5], "std": [58.4, 57.1, 57.4]}),
}


@pytest.mark.parametrize("kind", VARIANTS)
def test_each_layout_finds_the_change(tmp_path, pair, kind):
    module, shapes, card = VARIANTS[kind]
    network = load_network(save(tmp_path, module, *shapes, **card))
    report = probe_network(network)
    assert report.warnings == ()
    evidence = network_change(network, *pair)
    assert evidence.field.values.shape == (370, 500)
    assert evidence.field.values[130:170, 210:250].min() > 0.9
    assert not evidence.valid[310:330, 60:80].any()
    found = change_objects(None, evidence)
    assert len(found) == 1
    ring = found[0].polygon.rings[0]
    assert (*ring.min(axis=0), *ring.max(axis=0)) == pytest.approx((200, 120, 260, 180), abs=2)


def test_the_same_place_has_the_same_value_whatever_the_area(tmp_path, pair):
    network = load_network(save(tmp_path, nn.Sequential(nn.Conv2d(6, 1, 9, padding=4)), (1, 6, 128, 128)))
    whole = network_change(network, *pair)
    part = network_change(network, *pair, (150.0, 90.0, 300.0, 250.0))
    field = part.field
    rows, cols = slice(field.row, field.row + 160), slice(field.col, field.col + 150)
    np.testing.assert_allclose(field.values, whole.field.values[rows, cols], atol=1e-6)


def test_blended_tiles_are_the_whole_image_where_tiles_see_enough(tmp_path, pair):
    module = nn.Sequential(nn.Conv2d(6, 1, 5, padding=2))
    network = load_network(save(tmp_path, module, (1, 6, 128, 128), mean=[0.1] * 6, std=0.5, overlap=0.5))
    blended = np.concatenate([s.values[0] for s in strips(network, pair)])
    images = [p.read_bands(Window(0, 0, 0, 370, 500), (1, 2, 3))[0] for p in pair]
    with torch.inference_mode():
        x = (torch.from_numpy(np.concatenate(images))[None] / 255 - 0.1) / 0.5
        whole = torch.sigmoid(module(x))[0, 0].numpy()
    rows, cols = slice(5, 290), slice(100, 490)
    np.testing.assert_allclose(blended[rows, cols], whole[rows, cols], atol=0.02)


def test_order_and_both_orders(tmp_path, pair):
    class Brighter(nn.Module):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return 40 * ((x[:, 3:] - x[:, :3]).mean(1, keepdim=True) - 0.15)

    values = []
    for order, both in (("before-after", False), ("after-before", False), ("before-after", True)):
        path = save(tmp_path, Brighter(), (1, 6, 128, 128), order=order, both_orders=both)
        values.append(network_change(load_network(path), *pair).field.values[150, 230])
    assert values[0] > 0.99
    assert values[1] < 0.01
    assert 0.001 < values[2] < 0.5


def test_a_segmentation_on_both_dates_says_what_came(tmp_path, pair):
    path = save(
        tmp_path, Red(), (1, 3, 128, 128), task="segmentation", layout="single", activation="argmax",
        classes=["other", "red"],
    )  # fmt: skip
    network = load_network(path)
    evidence = network_change(network, *pair)
    (item,) = change_objects(None, evidence)
    assert (item.kind, item.class_to) == ("appeared", "red")
    out = tmp_path / "classes.tif"
    write_network(network, pair[1:], out)
    with rasterio.open(out) as file:
        assert file.descriptions == ("other", "red")
        assert file.read(2)[150, 230] == 1
        assert np.isnan(file.read(1)[320, 70])
    with pytest.raises(InputError, match="1 layers, not 2"):
        write_network(network, pair, out)


def test_a_coarser_network_sees_coarser_pixels(tmp_path, pair):
    network = load_network(save(tmp_path, Cat(), (1, 6, 128, 128), gsd=[1.8, 2.2]))
    evidence = network_change(network, *pair)
    assert evidence.field.grid.pitch == 4
    assert evidence.field.values.shape == (93, 125)
    assert evidence.field.values[37, 57] > 0.9


def test_16_bit_layers_are_read_as_shown_or_raw(tmp_path):
    rng = np.random.default_rng(4)
    wide = rng.integers(3000, 9000, (140, 150, 4))
    source = raster(tmp_path / "wide.tif", wide, "uint16")
    window = Window(0, 0, 0, 128, 128)
    shown = load_network(save(tmp_path, Cat(), (1, 6, 128, 128))).card
    images, _ = read_tile((source, source), window, shown)
    assert images[0].max() <= 255
    raw = load_network(save(tmp_path, Cat(), (1, 6, 128, 128), values="raw", bands=[4, 1, 2])).card
    images, _ = read_tile((source, source), window, raw)
    np.testing.assert_array_equal(images[0][0], wide[:128, :128, 3])


def test_values_that_are_no_numbers_are_no_data_and_look_the_same_at_both_dates(tmp_path):
    before = np.random.default_rng(5).uniform(0.1, 0.9, (100, 110, 3))
    after = before.copy()
    before[20:30, 40:50, 1], after[60:70, 10:20, 2] = np.nan, np.inf
    sources = raster(tmp_path / "a.tif", before, "float32"), raster(tmp_path / "b.tif", after, "float32")
    network = load_network(save(tmp_path, Cat(), (1, 6, 128, 128), values="raw", scale=1))
    images, valid = read_tile(sources, Window(0, 0, 0, 100, 110), network.card)
    np.testing.assert_array_equal(~valid, ~np.isfinite(before + after).all(axis=2))
    assert images[0].shape == images[1].shape == (3, 128, 128)
    np.testing.assert_array_equal(*images)


@pytest.mark.parametrize("layout", ["cat", "two", "stack", "time"])
def test_tensors_are_scaled_band_by_band(tmp_path, layout):
    mean, std = np.array([0.1, 0.2, 0.3]), np.array([0.5, 0.25, 2.0])
    module, shapes, card = VARIANTS[layout]
    card = {**card, "mean": [*mean], "std": [*std]}
    network = load_network(save(tmp_path, module, *shapes, **card))
    images = [np.full((3, 128, 128), value, np.float32) for value in (51, 204)]
    given = np.concatenate([t.reshape(-1, 3, 128, 128) for t in network.tensors(images)])
    wanted = [(np.array(value) / 255 - mean) / std for value in (51, 204)]
    np.testing.assert_allclose(given[:, :, 0, 0], wanted, atol=1e-6)


LIES = {
    "layout": ({"layout": "two"}, "does not take .* It does take the layout 'cat'"),
    "channels": ({"channels": 2, "activation": "softmax"}, "promises 2 channel"),
    "activation": ({"activation": "none"}, "values from .* do; set"),
    "output": ({"output": 3}, "has no output 3"),
    "bands": ({"bands": [1], "values": "raw"}, "does not take"),
}


@pytest.mark.parametrize(
    ("module", "shapes", "card", "words"),
    [
        (
            Time(),
            [(1, 2, 3, 128, 128)],
            {"layout": "stack", "activation": "softmax", "channels": 2},
            "does take the layout 'time'",
        ),
        (Semantic(), [(1, 6, 128, 128)], {}, r"first .1x7x128x128., .* change .1x1x128x128."),
        (Stack(), [(2, 3, 128, 128)], {"layout": "stack", "activation": "none", "tile": 256}, "take tiles of 128 px"),
    ],
)
def test_what_the_network_would_take_or_give_is_said(tmp_path, module, shapes, card, words):
    network = load_network(save(tmp_path, module, *shapes, **card))
    with pytest.raises(WeightsError, match=words):
        probe_network(network)


def test_channels_that_come_last_are_named(tmp_path):
    class Last(nn.Module):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return (x[:, 3:] - x[:, :3]).abs()[:, :1].permute(0, 2, 3, 1)

    with pytest.raises(WeightsError, match=r"channels last.*permute"):
        probe_network(load_network(save(tmp_path, Last(), (1, 6, 128, 128))))


def test_what_is_no_tensor_does_not_count(tmp_path):
    class Training(nn.Module):
        def forward(self, x: torch.Tensor) -> tuple[torch.Tensor | None, torch.Tensor]:
            loss: torch.Tensor | None = None
            return loss, 40 * ((x[:, 3:] - x[:, :3]).abs().mean(1, keepdim=True) - 0.15)

    torch.jit.save(torch.jit.script(Training()), str(tmp_path / "net.pt"))
    (tmp_path / "net.json").write_text(json.dumps(CARD))
    assert probe_network(load_network(tmp_path / "net.pt")).warnings == ()


@pytest.mark.parametrize(
    ("card", "words"),
    [
        ({"scale": 1, "mean": [0.485, 0.456, 0.406], "std": [0.229, 0.224, 0.225]}, "check 'scale', 'mean', 'std'"),
        ({"mean": 2.5, "std": 50}, "check 'scale', 'mean', 'std'"),
        ({"values": "raw", "scale": 1, "mean": 1200, "std": 600}, ""),
    ],
)
def test_scaling_that_no_network_knows_is_a_warning(tmp_path, card, words):
    warnings = probe_network(load_network(save(tmp_path, Bytes(), (1, 6, 128, 128), **card))).warnings
    assert (words in warnings[0]) if words else not warnings


@pytest.mark.parametrize(
    ("gsd", "words"),
    [
        (None, ""),
        ([0.4, 0.6], ""),
        ([0.6, 0.6], ""),
        ([1, 1.2], "made for pixels of 1 to 1.2 m, so this layer of 0.5 m is read at 1 m."),
        ([0.1, 0.1], "read at 0.125 m. Finer things"),
        ([30, 50], "check 'gsd'"),
    ],
)
def test_pixels_that_differ_from_what_it_is_made_for_are_told(tmp_path, pair, gsd, words):
    network = load_network(save(tmp_path, Cat(), (1, 6, 128, 128), gsd=gsd))
    notes = network_notes(network, pair[0].ref)
    assert len(notes) == bool(words)
    assert words in "".join(notes)


def test_a_band_marked_as_transparency_is_named(tmp_path):
    source = raster(tmp_path / "four.tif", np.full((140, 150, 4), 90))  # GDAL takes a fourth band of 8 bits for alpha
    card = load_network(save(tmp_path, Cat(), (1, 6, 128, 128), values="raw", bands=[4, 1, 2])).card
    with pytest.raises(InputError, match=r"reads band 4, but the layer has 3 bands.*colorinterp_4"):
        read_tile((source, source), Window(0, 0, 0, 128, 128), card)


@pytest.mark.parametrize("lie", LIES)
def test_a_card_that_lies_is_told_so(tmp_path, lie):
    card, words = LIES[lie]
    network = load_network(save(tmp_path, Picky(), (1, 6, 128, 128), **card))
    with pytest.raises(WeightsError, match=words):
        probe_network(network)


class Picky(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.first = nn.Conv2d(6, 6, 1, groups=2, bias=False)
        nn.init.ones_(self.first.weight)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        y = self.first(x)
        return 40 * ((y[:, 3:] - y[:, :3]).abs().mean(1, keepdim=True) - 0.4)


@pytest.mark.parametrize(
    ("card", "words"),
    [
        ({"task": "magic"}, "must be one of change, segmentation"),
        ({"lyout": "cat"}, "'lyout' that nobody knows .did you mean 'layout'"),
        ({"layout": "single"}, "does not go with"),
        ({"tile": 100}, "multiple of"),
        ({"mean": [0.1, 0.2]}, "2 and 1 numbers for 3 bands"),
        ({"mean": [123.7, 116.3, 103.5], "std": 58}, "'mean' 123.7 .* set \"scale\": 1"),
        ({"gsd": 0.5}, r"least and the greatest metres per pixel, e.g. \[0.3, 0.6\]"),
        ({"activation": "argmax"}, "name each number from 0 in 'classes'"),
        ({"activation": "softmax"}, "always 1"),
        ({"threshold": "half"}, "must be a number"),
        ({"sha256": "0" * 64}, "another SHA-256"),
    ],
)
def test_a_wrong_card_is_a_sentence(tmp_path, card, words):
    with pytest.raises(WeightsError, match=words):
        load_network(save(tmp_path, Cat(), (1, 6, 128, 128), **card))


def test_files_that_are_no_networks(tmp_path):
    torch.save({"w": torch.zeros(2)}, tmp_path / "plain.pt")
    (tmp_path / "plain.json").write_text(json.dumps(CARD))
    with pytest.raises(WeightsError, match="no program"):
        load_network(tmp_path / "plain.pt")
    with pytest.raises(WeightsError, match="does not exist"):
        load_network(tmp_path / "nothing.pt")
    (tmp_path / "alone.pt").write_bytes((tmp_path / "plain.pt").read_bytes())
    with pytest.raises(WeightsError, match=r"card .*alone.json' does not exist"):
        load_network(tmp_path / "alone.pt")


def test_probe_warns_of_change_where_there_is_none(tmp_path):
    class Nervous(nn.Module):
        def forward(self, x: torch.Tensor) -> torch.Tensor:
            return x[:, :1] * 0 + torch.sigmoid(x[:, 1:2])

    network = load_network(save(tmp_path, Nervous(), (1, 6, 128, 128), licence=""))
    warnings = " ".join(probe_network(network).warnings)
    assert "Identical dates give change" in warnings
    assert 'probably "none"' in warnings
    assert "no licence" in warnings


def test_memory_is_bounded_by_a_row_of_tiles(tmp_path):
    path = tmp_path / "long.tif"
    profile = {"driver": "GTiff", "width": 512, "height": 12000, "count": 3, "dtype": "uint8", "tiled": True}
    with rasterio.open(path, "w", **profile, crs="EPSG:32633", transform=Affine(1, 0, 0, 0, -1, 0)) as file:
        for row in range(0, 12000, 2000):
            window = ((row, row + 2000), (0, 512))
            file.write(np.full((3, 2000, 512), 100, np.uint8), window=window)
    network = load_network(save(tmp_path, Cat(), (1, 6, 128, 128)))
    source = open_source(describe(path))
    tracemalloc.start()
    evidence = network_change(network, source, source)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert evidence.field.grid.stride == 2
    assert peak < 12000 * 512 * 4 * 2.5


class TestOnnx:
    """The files of known answers."""

    @pytest.fixture
    def network(self, shared_data, tmp_path):
        pytest.importorskip("onnxruntime")

        def load(name, **card):
            path = tmp_path / "card.json"
            defaults = {"name": "Dummy", "task": "segmentation", "layout": "single", "activation": "none",
                        "licence": "Apache-2.0", "classes": ["a"]}  # fmt: skip
            path.write_text(json.dumps({**defaults, **card}))
            return load_network(shared_data / "onnx_dummies" / f"{name}.onnx", path)

        return load

    def test_red_detector(self, network, pair):
        found = network("one_output_sigmoid_red_detector", classes=["red"])
        assert probe_network(found).warnings == ()
        values = np.concatenate([s.values[0] for s in strips(found, pair[1:])])
        red, valid = pair[1].read_bands(Window(0, 0, 0, 370, 500), (1,))
        np.testing.assert_allclose(values[valid], (1 / (1 + np.exp(0.5 - red[0] / 255)))[valid], atol=1e-5)

    def test_eighth_power(self, network, pair):
        found = network("dummy_segmentation_models/dummy_model", classes=["r", "g", "b"], channels=3)
        values = np.concatenate([s.values for s in strips(found, pair[:1])], axis=1)
        rgb, _ = pair[0].read_bands(Window(0, 0, 0, 370, 500), (1, 2, 3))
        np.testing.assert_allclose(values, (rgb / 255) ** 8, atol=1e-5)

    @pytest.mark.parametrize(
        ("name", "card"),
        [
            ("dummy_segmentation_models/one_output_sigmoid_bsx1x512x512", {}),
            ("dummy_segmentation_models/one_output_sigmoid_bsx512x512", {}),
            ("dummy_segmentation_models/one_output_softmax_bsx2x512x512", {"channels": 2, "classes": ["a", "b"]}),
            ("dummy_segmentation_models/two_outputs_sigmoid_bsx1x512x512", {"output": "output2"}),
            ("dummy_segmentation_models/two_outputs_sigmoid_bsx512x512", {"output": 1}),
            ("dummy_segmentation_models/two_outputs_softmax_bsx2x512x512",
             {"output": -1, "channels": 2, "classes": ["a", "b"]}),
            ("dummy_segmentation_models/different_output_size_512_to_484",
             {"channels": 2, "classes": ["a", "b"], "overlap": 0.5}),
            ("dummy_regression_models/one_output_sigmoid_bsx1x512x512", {}),
            ("dummy_regression_models/one_output_sigmoid_bsx512x512", {}),
            ("dummy_regression_models/two_outputs_sigmoid_bsx1x512x512", {"output": 0}),
            ("dummy_regression_models/two_outputs_sigmoid_bsx512x512", {"output": 1}),
        ],
    )  # fmt: skip
    def test_tiles_give_what_the_bare_network_gives(self, network, tmp_path, name, card):
        rgb = np.random.default_rng(1).integers(1, 255, (600, 700, 3))
        source = raster(tmp_path / "noise.tif", rgb)
        found = network(name, **card)
        probe_network(found)
        values = np.concatenate([s.values for s in strips(found, (source,))], axis=1)
        tile = np.moveaxis(rgb[:512, :512], -1, 0).astype(np.float32)
        bare = found.raw([tile])
        inner = (slice(None), slice(20, 80), slice(20, 160))  # where only the first tile, or nearly, sees
        np.testing.assert_allclose(values[inner], bare[inner], atol=2e-3)
        assert values.shape[1:] == (600, 700)

    def test_super_resolution_is_brought_to_the_tile(self, network, pair):
        found = network(
            "dummy_superresolution_model", activation="sigmoid", tile=64, channels=3, classes=["r", "g", "b"]
        )
        probe_network(found)
        assert network_change(found, *pair).field.values.shape == (370, 500)

    @pytest.mark.parametrize(
        ("name", "card", "words"),
        [
            ("dummy_regression_models/dummy_regression_model", {}, "says that probabilities|no numbers"),
            ("dummy_regression_models/dummy_regression_model_batched", {}, "says that probabilities|no numbers"),
            ("dummy_recognition_model", {}, "correct 'tile'"),
            ("dummy_recognition_model", {"tile": 224}, "gave an output of 1x224"),
            ("one_output_sigmoid_red_detector", {"tile": 256}, "takes any x 3 x 512 x 512; correct 'tile'"),
            ("one_output_sigmoid_red_detector", {"task": "change", "layout": "cat"}, "'bands' or 'layout'"),
            ("one_output_sigmoid_red_detector", {"task": "change", "layout": "two"}, "2 input"),
        ],
    )
    def test_wrong_cards(self, network, name, card, words):
        with pytest.raises(WeightsError, match=words):
            probe_network(network(name, **card))
