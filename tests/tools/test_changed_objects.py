# SPDX-License-Identifier: GPL-3.0-or-later
"""The row of changed objects on scores whose answer is known."""

from __future__ import annotations

import numpy as np
from oriel.tools.evals.changed_objects import compared


def test_components_are_held_against_like_places_without_a_label():
    truth = np.zeros((60, 80), bool)
    truth[5:15, 5:15] = True
    truth[40:44, 60:70] = True
    truth[30, 30] = True  # a crumb
    score = np.where(truth, 3.0, 1.0)
    changed, unchanged = compared(score, truth, np.random.default_rng(0))
    assert changed == [3.0, 3.0]
    assert unchanged == [1.0] * 10


def test_a_component_without_room_elsewhere_is_left_out():
    truth = np.ones((40, 40), bool)
    assert compared(np.ones((40, 40)), truth, np.random.default_rng(0)) == ([], [])
