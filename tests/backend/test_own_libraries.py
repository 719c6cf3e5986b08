# SPDX-License-Identifier: GPL-3.0-or-later
"""Packages with C libraries of their own beside a program that links other versions."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from oriel.backend import own_libraries
from oriel.backend.errors import PackageError


@pytest.fixture
def shapely():
    """A shapely that nobody has looked at."""
    real = pytest.importorskip("shapely")
    return SimpleNamespace(__version__=real.__version__, geos_version=real.geos_version, __file__=real.__file__)


def test_a_shapely_of_others_beside_another_geos_is_refused(shapely):
    with pytest.raises(PackageError, match=r"shapely 2\..* in .* needs GEOS .* QGIS brings GEOS 3.1.1"):
        own_libraries._refuse_mixed(shapely, "3.1.1")


@pytest.mark.parametrize("same", [True, False])
def test_the_same_geos_or_none_is_fine(shapely, same):
    own_libraries._refuse_mixed(shapely, ".".join(map(str, shapely.geos_version)) if same else "")
    assert getattr(shapely, own_libraries._CHECKED)


def test_what_was_loaded_before_a_reload_of_the_plugin_is_known_again(monkeypatch):
    own_libraries.load()
    monkeypatch.setattr(own_libraries, "_program_geos", lambda: "3.1.1")
    own_libraries.load()


def test_this_program_offers_no_geos():
    assert own_libraries._program_geos() == ""
    own_libraries.load()
