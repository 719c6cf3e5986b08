# SPDX-License-Identifier: GPL-3.0-or-later
"""Loads PyTorch's libraries without stopping the other threads of the process.

`import torch` maps almost a gigabyte of libraries and Python holds its interpreter lock all that time: a window that
runs Python slots stands still for one to two seconds. A foreign function that `ctypes` calls runs without the lock, so
`dlopen` is called that way first; the import then finds the libraries in place. Only libraries that know nothing of
Python are loaded so: their initialisers may run without the lock.
"""

from __future__ import annotations

import ctypes
import importlib.util
import logging
import os
import sys
from pathlib import Path

log = logging.getLogger(__name__)

_LIBRARIES = {
    "linux": (("libtorch_global_deps.so", True), ("libtorch.so", False)),
    "darwin": (("libtorch_global_deps.dylib", True), ("libtorch.dylib", False)),
}
"""File, and whether its names must be visible to all, as torch itself asks for it; in the order of their needs."""


def preload_torch() -> bool:
    """Load PyTorch's libraries ahead of `import torch`; harmless where that is not possible.

    Returns:
        Whether they are in memory now.
    """
    if "torch" in sys.modules:
        return True
    spec = importlib.util.find_spec("torch")
    libraries = _LIBRARIES.get(sys.platform, ())
    if spec is None or spec.origin is None or not libraries:
        return False
    folder = Path(spec.origin).parent / "lib"
    dlopen = ctypes.CDLL(None).dlopen
    dlopen.restype = ctypes.c_void_p
    dlopen.argtypes = [ctypes.c_char_p, ctypes.c_int]
    for name, visible in libraries:
        flags = os.RTLD_LAZY | (os.RTLD_GLOBAL if visible else os.RTLD_LOCAL)
        if not dlopen(str(folder / name).encode(), flags):
            log.info("%s cannot be loaded ahead; the import of torch will do it", folder / name)
            return False
    return True
