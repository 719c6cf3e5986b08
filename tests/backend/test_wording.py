# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers in sentences: one of a thing reads as one."""

from __future__ import annotations

import numpy as np
import pytest
from oriel.backend.errors import InputError
from oriel.backend.segment.edit import _line
from oriel.backend.wording import counted


@pytest.mark.parametrize(("count", "words"), [(0, "0 boxes"), (1, "1 box"), (2, "2 boxes"), (12000, "12,000 boxes")])
def test_counted(count: int, words: str) -> None:
    assert counted(count, "box", "boxes") == words
    assert counted(count, "point").startswith(words.split(maxsplit=1)[0])


def test_one_point_is_one_point() -> None:
    with pytest.raises(InputError, match=r"^1 point cannot make a line;"):
        _line(np.array([[1.0, 2.0]]), "a line")
