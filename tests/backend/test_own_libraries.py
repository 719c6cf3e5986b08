# SPDX-License-Identifier: GPL-3.0-or-later
"""Packages with C libraries of their own beside a program that links other versions."""

from __future__ import annotations

import pytest
from oriel.backend import own_libraries
from oriel.backend.errors import PackageError


@pytest.fixture(autouse=True)
def _forget(monkeypatch):
    monkeypatch.setattr(own_libraries, "_bound", set())


def test_a_shapely_of_others_beside_another_geos_is_refused():
    import shapely

    with pytest.raises(PackageError, match=f"shapely {shapely.__version__} in .* needs GEOS .* QGIS brings GEOS 3.1.1"):
        own_libraries._refuse_mixed("3.1.1")


@pytest.mark.parametrize("same", [True, False])
def test_the_same_geos_or_none_is_fine(same):
    import shapely

    own_libraries._refuse_mixed(".".join(map(str, shapely.geos_version)) if same else "")
    assert own_libraries._bound == {"shapely"}


def test_this_program_offers_no_geos():
    assert own_libraries._program_geos() == ""
    own_libraries.load()
