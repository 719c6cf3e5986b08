# SPDX-License-Identifier: GPL-3.0-or-later
"""The backend's packages live in one process with a QGIS window, whose OpenGL driver brings libraries of its own."""

from __future__ import annotations

CODE = """
import sys
from oriel.plugin import requirements
requirements.use_packages()
from oriel.backend.device import import_torch
torch = import_torch()
import torchvision, segment_anything, open_clip, rasterio
result = ["triton" in sys.modules, float(torch.ones(4).sum())]
"""


def test_torch_and_friends_load_in_a_window(qgis):
    triton_loaded, total = qgis.run(CODE)
    assert not triton_loaded
    assert total == 4


def test_loading_the_plugin_imports_none_of_them(open_qgis):
    window = open_qgis()
    names = "('torch', 'torchvision', 'rasterio', 'open_clip', 'segment_anything', 'shapely')"
    assert window.value("'oriel' in __import__('qgis.utils').utils.active_plugins")
    assert window.value(f"[n for n in {names} if n in __import__('sys').modules]") == []
