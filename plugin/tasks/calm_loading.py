# SPDX-License-Identifier: GPL-3.0-or-later
"""Loads packages without the pauses of Python's garbage collector.

PyTorch brings some 200,000 objects. Python walks over all objects of the process whenever a quarter of them is new,
and holds its interpreter lock meanwhile: a window that runs Python slots stood still for 200 to 400 ms, some times
while PyTorch was loaded and again at some later click.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def calm_loading() -> Iterator[None]:
    """While open, nothing is collected; what lives at its end is left out of later collections, until `thaw`."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_on:
            gc.enable()


def thaw() -> None:
    """Let all objects be collected again; nothing that the plugin leaves behind may stay for ever."""
    gc.unfreeze()
