# SPDX-License-Identifier: GPL-3.0-or-later
"""A model that is interrupted stops between two layers, in the thread that was named and in no other."""

import threading

import numpy as np
import pytest
from oriel import backend
from oriel.backend.errors import Cancelled

RGB = np.random.default_rng(0).integers(0, 255, (256, 256, 3), dtype=np.uint8)


@pytest.fixture(scope="module")
def model():
    return backend.load_model("oriel-compact", device="cpu")


def encode_for_ever(model, started, seen):
    try:
        while True:
            model.encode(RGB)
            started.set()
    except Cancelled:
        seen.append("cancelled")


def test_only_the_named_thread_stops(model):
    started, seen = threading.Event(), []
    thread = threading.Thread(target=encode_for_ever, args=(model, started, seen), daemon=True)
    thread.start()
    assert started.wait(60)
    with backend.interrupted(thread):
        model.encode(RGB)
        thread.join(60)
    assert seen == ["cancelled"]


def test_the_thread_may_work_again_afterwards(model):
    with backend.interrupted(threading.current_thread()), pytest.raises(Cancelled):
        model.encode(RGB)
    assert model.encode(RGB)
