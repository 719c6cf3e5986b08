# SPDX-License-Identifier: GPL-3.0-or-later
"""PyTorch's libraries are loaded ahead of the import; the import works afterwards."""

from __future__ import annotations

import subprocess
import sys

import pytest
from oriel.backend.preload import preload_torch


@pytest.mark.skipif(sys.platform not in {"linux", "darwin"}, reason="only where dlopen is")
def test_torch_works_after_its_libraries_were_loaded_ahead():
    # Its own process: in this one torch may have been imported already.
    code = """
import sys
from importlib.util import module_from_spec, spec_from_file_location
spec = spec_from_file_location("preload", sys.argv[1])
module = module_from_spec(spec)
spec.loader.exec_module(module)
assert module.preload_torch()
assert "torch" not in sys.modules
import torch
assert float(torch.ones(3).sum()) == 3
"""
    file = sys.modules[preload_torch.__module__].__file__
    answer = subprocess.run([sys.executable, "-c", code, file], capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stderr


def test_nothing_is_done_where_torch_is_not_there(monkeypatch):
    monkeypatch.delitem(sys.modules, "torch", raising=False)
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    assert not preload_torch()
