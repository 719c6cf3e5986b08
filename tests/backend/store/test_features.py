# SPDX-License-Identifier: GPL-3.0-or-later
"""The feature store never encodes twice and never lies."""

from __future__ import annotations

import logging
import os
import threading

import numpy as np
import pytest
from oriel.backend.store.features import FeatureStore, valid_pixels
from oriel.backend.types import Window

from ...fakes import FakePromptable, FakeSource

WINDOW = Window(0, 32, 16, 64, 64)


@pytest.fixture
def source():
    return FakeSource(np.random.default_rng(0).integers(0, 255, (200, 300, 3), dtype=np.uint8))


@pytest.fixture
def model():
    return FakePromptable(stride=16)


def entries(folder):
    return sorted(folder.rglob("*.features"))


def same(first, second) -> bool:
    return (
        first.window == second.window
        and first.model == second.model
        and first.valid_share == second.valid_share
        and first.arrays.keys() == second.arrays.keys()
        and all(np.array_equal(first.arrays[name], second.arrays[name]) for name in first.arrays)
    )


def test_a_window_is_encoded_once(tmp_path, source, model):
    store = FeatureStore(tmp_path)
    first = store.features(source, WINDOW, model)
    assert same(first, store.features(source, WINDOW, model))
    assert model.encodes == 1
    assert len(source.reads) == 1


def test_features_survive_a_restart(tmp_path, source, model):
    first = FeatureStore(tmp_path).features(source, WINDOW, model)
    again = FeatureStore(tmp_path).features(source, WINDOW, model)
    assert same(first, again)
    assert model.encodes == 1
    assert all(array.flags.writeable for array in again.arrays.values())


@pytest.mark.parametrize(
    "change",
    ["content", "model", "window"],
)
def test_another_key_is_another_entry(tmp_path, source, model, change):
    store = FeatureStore(tmp_path)
    store.features(source, WINDOW, model)
    if change == "content":
        source.rgb = source.rgb[::-1].copy()
    elif change == "model":
        model.signature = "fake-2"
    window = Window(0, 33, 16, 64, 64) if change == "window" else WINDOW
    features = store.features(source, window, model)
    assert model.encodes == 2
    assert np.array_equal(features.arrays["rgb"], source.read(window).rgb)


def test_a_file_rewritten_while_it_is_read_leaves_nothing_behind(tmp_path, source, model):
    store = FeatureStore(tmp_path)
    old = source.rgb
    read = source.read

    def read_and_rewrite(window):
        source.rgb = old // 2
        return read(window)

    source.read = read_and_rewrite
    store.features(source, WINDOW, model)
    assert entries(tmp_path) == []
    source.rgb, source.read = old, read
    assert np.array_equal(store.features(source, WINDOW, model).arrays["rgb"], old[32:96, 16:80])


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[: len(data) // 2],
        lambda data: data[:7],
        lambda data: b"",
        lambda data: data[:-5] + bytes([data[-5] ^ 1]) + data[-4:],
        lambda data: data[:40] + b"XXXX" + data[44:],
        lambda data: os.urandom(len(data)),
    ],
    ids=["half", "prefix cut", "empty", "one bit", "head", "noise"],
)
def test_a_damaged_entry_is_dropped_and_made_again(tmp_path, source, model, damage, caplog):
    first = FeatureStore(tmp_path).features(source, WINDOW, model)
    (path,) = entries(tmp_path)
    path.write_bytes(damage(path.read_bytes()))
    with caplog.at_level(logging.WARNING):
        again = FeatureStore(tmp_path).features(source, WINDOW, model)
    assert same(first, again)
    assert model.encodes == 2
    assert "damaged" in caplog.text
    assert same(first, FeatureStore(tmp_path).features(source, WINDOW, model))
    assert model.encodes == 2


def test_an_entry_under_a_wrong_name_is_not_believed(tmp_path, source, model):
    store = FeatureStore(tmp_path)
    store.features(source, WINDOW, model)
    other = Window(0, 0, 0, 64, 64)
    store.features(source, other, model)
    first, second = entries(tmp_path)
    second.write_bytes(first.read_bytes())
    fresh = FeatureStore(tmp_path)
    for window in (WINDOW, other):
        assert np.array_equal(fresh.features(source, window, model).arrays["rgb"], source.read(window).rgb)


def test_memory_is_bounded(tmp_path, source, model):
    store = FeatureStore(tmp_path / "gone", ram_windows=2, disk_bytes=0)
    for row in (0, 1, 2, 0):
        store.features(source, Window(0, row, 0, 64, 64), model)
    assert model.encodes == 4
    store.features(source, Window(0, 2, 0, 64, 64), model)
    assert model.encodes == 4


def test_the_disk_is_bounded_and_the_least_used_goes_first(tmp_path, source, model):
    store = FeatureStore(tmp_path, ram_windows=1)
    store.features(source, WINDOW, model)
    one = store.size()
    store.clear()
    assert store.size() == 0
    store = FeatureStore(tmp_path, ram_windows=1, disk_bytes=4.5 * one)
    windows = [Window(0, row, 0, 64, 64) for row in range(6)]
    for age, window in enumerate(windows[:4]):
        store.features(source, window, model)
        newest = max(entries(tmp_path), key=lambda path: path.stat().st_mtime)
        os.utime(newest, (1000.0 + age, 1000.0 + age))
    store.features(source, windows[0], model)  # used again: no longer the oldest
    store.features(source, windows[4], model)
    assert store.size() <= 4.5 * one
    model.encodes = 0
    fresh = FeatureStore(tmp_path)
    fresh.features(source, windows[0], model)
    assert model.encodes == 0
    fresh.features(source, windows[1], model)
    assert model.encodes == 1


def test_a_folder_that_cannot_be_written_is_said_once(tmp_path, source, model, caplog):
    (tmp_path / "file").write_text("not a folder")
    store = FeatureStore(tmp_path / "file")
    with caplog.at_level(logging.WARNING):
        for row in range(3):
            store.features(source, Window(0, row, 0, 64, 64), model)
            store.features(source, Window(0, row, 0, 64, 64), model)
    assert model.encodes == 3
    assert caplog.text.count("cannot be written") == 1


def test_a_full_disk_leaves_no_part_behind(tmp_path, source, model, monkeypatch, caplog):
    from oriel.backend.store import disk

    def full(self, target):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(disk.Path, "replace", full)
    store = FeatureStore(tmp_path)
    with caplog.at_level(logging.WARNING):
        store.features(source, WINDOW, model)
    assert "No space left" in caplog.text
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []


def test_entries_that_another_program_removes_are_misses(tmp_path, source, model):
    first, second = FeatureStore(tmp_path, ram_windows=1), FeatureStore(tmp_path, ram_windows=1)
    first.features(source, WINDOW, model)
    second.features(source, WINDOW, model)
    assert model.encodes == 1
    second.clear()
    first.features(source, Window(0, 0, 0, 64, 64), model)
    first.features(source, WINDOW, model)
    assert model.encodes == 3


def test_two_programs_at_once(tmp_path, source):
    errors = []

    def work(seed):
        store = FeatureStore(tmp_path, ram_windows=1, disk_bytes=60_000)
        own = FakePromptable()
        generator = np.random.default_rng(seed)
        try:
            for row in generator.integers(0, 8, 60):
                window = Window(0, int(row), 0, 64, 64)
                features = store.features(source, window, own)
                assert np.array_equal(features.arrays["rgb"], source.rgb[row : row + 64, :64])
        except Exception as error:  # noqa: BLE001 - what a thread raises must reach the test
            errors.append(error)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert not list(tmp_path.rglob("*.part"))


def test_abandoned_parts_are_swept(tmp_path, source, model):
    store = FeatureStore(tmp_path)
    store.features(source, WINDOW, model)
    (path,) = entries(tmp_path)
    old, young = path.with_name("a.features.1.part"), path.with_name("b.features.2.part")
    old.write_bytes(b"x")
    young.write_bytes(b"x")
    os.utime(old, (1.0, 1.0))
    store.size()
    assert not old.exists()
    assert young.exists()


@pytest.mark.parametrize("size", [(1, 1), (5, 40), (64, 64), (30, 17)])
def test_windows_off_the_stride_are_padded_and_say_what_is_valid(tmp_path, source, model, size):
    height, width = size
    source.valid = np.ones((200, 300), bool)
    source.valid[:, 3:] = False
    features = FeatureStore(tmp_path).features(source, Window(0, 0, 0, height, width), model)
    assert features.arrays["rgb"].shape[0] == -(-height // 16) * 16
    assert features.valid_share == pytest.approx(min(3, width) / width)
    assert np.array_equal(valid_pixels(features), source.valid[:height, :width])
