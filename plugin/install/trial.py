# SPDX-License-Identifier: GPL-3.0-or-later
"""A script: QGIS's interpreter imports freshly installed packages in a process of its own and tells how that went.

A library that crashes takes this process down, not QGIS. Arguments: the folder, then the modules. Standard library
only.
"""

from __future__ import annotations

import importlib
import json
import sys
import traceback


def main(folder: str, modules: list[str]) -> int:
    """Import the modules; print one line of JSON at the end. Return 0 where all went well."""
    sys.path.insert(0, folder)
    versions = {}
    for name in modules:
        try:
            module = importlib.import_module(name)
        except BaseException:  # noqa: BLE001 - whatever it is, it is the answer
            sys.stdout.write(f"import {name}\n{traceback.format_exc()}\n")
            return 1
        versions[name] = str(getattr(module, "__version__", ""))
    sys.stdout.write(json.dumps({"versions": versions, "gpu": _gpu()}) + "\n")
    return 0


def _gpu() -> str:
    """Return what torch sees: the name of a GPU, or ""."""
    torch = sys.modules.get("torch")
    cuda = getattr(torch, "cuda", None)
    mps = getattr(getattr(torch, "backends", None), "mps", None)
    try:
        if cuda is not None and cuda.is_available():
            return str(cuda.get_device_name(0))
        if mps is not None and mps.is_available():
            return "Apple GPU"
    except Exception:  # noqa: BLE001 - a broken driver is no reason to refuse the packages
        return ""
    return ""


if __name__ == "__main__":
    sys.path.pop(0)  # the folder of this file
    sys.exit(main(sys.argv[1], sys.argv[2:]))
