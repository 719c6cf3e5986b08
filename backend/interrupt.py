# SPDX-License-Identifier: GPL-3.0-or-later
"""Stops a model in the middle of an image: between two of its layers."""

from __future__ import annotations

import sys
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from .errors import Cancelled

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def interrupted(thread: threading.Thread) -> Iterator[None]:
    """While open, each model that this thread runs raises `Cancelled` at its next layer.

    A thread that is inside PyTorch when the process ends takes the process down with it (its libraries are torn down
    under it), and one image may take minutes on a processor. Other threads, and models of others, go on undisturbed.
    """
    torch: Any = sys.modules.get("torch")
    modules = getattr(getattr(getattr(torch, "nn", None), "modules", None), "module", None)
    if modules is None:
        yield
        return

    def stop(_module: object, _inputs: object) -> None:
        if threading.current_thread() is thread:
            raise Cancelled

    handle = modules.register_module_forward_pre_hook(stop)
    try:
        yield
    finally:
        handle.remove()
