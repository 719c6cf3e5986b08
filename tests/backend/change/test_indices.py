# SPDX-License-Identifier: GPL-3.0-or-later
"""Spectral indices and the other methods that need no model, also where torch cannot be imported."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from oriel.backend.change.indices import index_change, index_info, index_values, parse_bands, spectral_indices
from oriel.backend.change.spectral_methods import SpectralOptions, spectral_change
from oriel.backend.errors import InputError

from tests.backend.change.test_detect import Bands

ROOT = Path(__file__).resolve().parents[3]
CHANGED = (slice(40, 80), slice(100, 140))


def pair(changed=True):
    """Four bands: blue, green, red, near-infrared; a field is cleared."""
    rng = np.random.default_rng(3)
    ground = (
        np.kron(rng.uniform(0.9, 1.1, (1, 20, 30)), np.ones((8, 8))) * np.array([300, 500, 400, 3000])[:, None, None]
    )
    before = ground + rng.normal(0, 15, (4, 160, 240))
    after = ground * 0.95 + 40 + rng.normal(0, 15, (4, 160, 240))
    if changed:
        after[(slice(None), *CHANGED)] = np.array([900, 1200, 1500, 1900])[:, None, None] + rng.normal(
            0, 15, (4, 40, 40)
        )
    return Bands(before), Bands(after)


OPTIONS = {
    "irmad": SpectralOptions("irmad"),
    "irmad of three": SpectralOptions("irmad", numbers=(2, 3, 4)),
    "cva": SpectralOptions("cva"),
    "pcakmeans": SpectralOptions("pcakmeans"),
    "NDVI": SpectralOptions("index", "NDVI", {"N": 4, "R": 3}),
    "EVI": SpectralOptions("index", "evi", {"N": 4, "R": 3, "B": 1}),
}


@pytest.mark.parametrize("method", OPTIONS)
def test_each_method_finds_the_change_and_nothing_else(method):
    found = spectral_change(*pair(), OPTIONS[method]).field.values >= 0.5
    truth = np.zeros_like(found)
    truth[CHANGED] = True
    assert (found & truth).sum() / (found | truth).sum() > 0.85
    quiet = spectral_change(*pair(changed=False), OPTIONS[method]).field.values >= 0.5
    assert quiet.mean() < 0.002


def test_an_index_says_which_way():
    evidence = index_change(*pair(), "NDVI", ({"N": 4, "R": 3},) * 2)
    assert (evidence.direction[CHANGED][5:-5, 5:-5] < 0).all()


def test_formulas_are_the_published_ones():
    n, r = np.array([0.5, 0.2], np.float32), np.array([0.1, 0.2], np.float32)
    np.testing.assert_allclose(index_values("NDVI", {"N": n, "R": r}), [0.4 / 0.6, 0], atol=1e-6)
    assert np.isnan(index_values("NDVI", {"N": n * 0, "R": r * 0})).all()
    assert index_info("nbr").bands == ("N", "S2")
    assert len(spectral_indices()) > 200
    assert all(i.reference for i in spectral_indices())


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: index_info("NDVII"), "did you mean .*NDVI"),
        (lambda: parse_bands("N=4", index_info("NDVI")), r"needs the band R \(red\)"),
        (lambda: parse_bands("N:4", index_info("NDVI")), "does not name a band"),
        (lambda: index_values("NBR", {"N": np.zeros(1)}), "short-wave infrared 2"),
        (lambda: spectral_change(*pair(), SpectralOptions("magic")), "choose one of irmad"),
        (lambda: spectral_change(pair()[0], Bands(pair()[1].values[:3]), SpectralOptions("cva")), "4 and 3 bands"),
    ],
)
def test_what_is_wrong_is_said(call, words):
    with pytest.raises(InputError, match=words):
        call()


def test_it_works_where_torch_cannot_be_imported():
    code = f"""
import sys
sys.modules["torch"] = None
sys.path.insert(0, {str(ROOT)!r})
import tests.conftest
from tests.backend.change import test_indices as t
for name in t.OPTIONS:
    t.test_each_method_finds_the_change_and_nothing_else(name)
from oriel.backend.change.detect import change_objects
assert len(change_objects(None, t.spectral_change(*t.pair(), t.OPTIONS["cva"]))) == 1
from oriel.backend.change.series import series_bands, series_index, series_objects
rng = t.np.random.default_rng(5)
both = [t.pair()[n].values for n in (0, 0, 1, 1)]
dates = [t.Bands(values + rng.normal(0, 15, values.shape)) for values in both]
for found in (series_bands(dates, "1234"), series_index(dates, "1234", ("NDVI", {{"N": 4, "R": 3}}))):
    best = series_objects(None, found)[0]
    assert (best.until, best.since, best.lasting) == ("2", "3", True), best
assert sys.modules["torch"] is None
print("fine")
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.stdout.strip().endswith("fine"), done.stderr
