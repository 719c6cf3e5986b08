# SPDX-License-Identifier: GPL-3.0-or-later
"""Learned networks in Processing: by themselves, and as the score of the objects of change."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)

from tests.difference_net import write_difference
from tests.plugin.test_processing_change import HOUSE, PLACED, POND, box, features, iou, provider, run, town

__all__ = ["provider", "town"]


def refused(provider, name, **parameters):
    """What an algorithm says of these parameters."""
    algorithm = provider.algorithm(name).create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    assert algorithm.prepare(parameters, context, feedback)
    with pytest.raises(QgsProcessingException) as said:
        algorithm.runPrepared(parameters, context, feedback)
    return str(said.value)


def test_a_network_runs(provider, town, tmp_path):
    path, _card = write_difference(tmp_path)
    out, p = str(tmp_path / "out.gpkg"), str(tmp_path / "p.tif")
    run(provider, "runnetwork", NETWORK=str(path), INPUT=town[0], AFTER=town[1], PROBABILITY=p, OUTPUT=out)
    assert len([f for f in features(out) if f["area_m2"] > 500]) == 2
    with rasterio.open(p) as file:
        assert file.read(1)[130, 200] > 0.9
    assert "compares two dates" in refused(provider, "runnetwork", NETWORK=str(path), INPUT=town[0])


@pytest.mark.parametrize("fused", [False, True])
def test_a_network_gives_the_score_of_the_objects(provider, town, tmp_path, fused):
    path, _card = write_difference(tmp_path)
    out, evidence = str(tmp_path / "out.gpkg"), str(tmp_path / "evidence.tif")
    asked = {"NETWORK": str(path), "FUSED": fused, "OUTPUT": out, "EVIDENCE": evidence}
    run(provider, "change", BEFORE=town[0], AFTER=town[1], **asked)
    found = [f for f in features(out) if f["area_m2"] > 500]
    assert len(found) == 2
    assert {f["outline"] for f in found} == {"model"}  # the promptable model drew what the network found
    for place in (HOUSE, POND):
        assert max(iou(f.geometry(), box(place)) for f in found) > 0.9
    with rasterio.open(evidence) as file:
        assert file.res[0] == (8.0 if fused else 0.5)  # the cells of Oriel's own tokens, or the network's pixels


def test_words_and_a_network_do_not_go_together(provider, town, tmp_path):
    path, _card = write_difference(tmp_path)
    said = refused(provider, "change", BEFORE=town[0], AFTER=town[1], QUERY="red", NETWORK=str(path), OUTPUT="memory:")
    assert "leave either the words or the network empty" in said
    gone = str(tmp_path / "gone.pt")
    assert "gone.pt" in refused(provider, "change", BEFORE=town[0], AFTER=town[1], NETWORK=gone, OUTPUT="memory:")


def test_pixels_that_the_network_is_not_made_for_are_told(provider, town, tmp_path):
    path, _card = write_difference(tmp_path, gsd=[0.9, 1.1])
    algorithm = provider.algorithm("runnetwork").create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    parameters = {"NETWORK": str(path), "INPUT": town[0], "AFTER": town[1], "PROBABILITY": str(tmp_path / "p.tif")}
    assert algorithm.prepare(parameters, context, feedback)
    algorithm.runPrepared(parameters, context, feedback)
    assert "made for pixels of 0.9 to 1.1 m, so this layer of 0.5 m is read at 1 m" in feedback.textLog()


def test_what_a_comparison_cannot_mean_is_in_the_log(provider, town, tmp_path):
    path, _card = write_difference(tmp_path)
    speckle = np.random.default_rng(1).gamma(4, 25, (384, 512)).clip(0, 255).astype(np.uint8)
    shape = {"width": 512, "height": 384, "count": 1, "dtype": "uint8", "crs": "EPSG:32633", "transform": PLACED}
    with rasterio.open(tmp_path / "radar.tif", "w", driver="GTiff", **shape) as file:
        file.write(speckle, 1)
    radar = QgsProject.instance().addMapLayer(QgsRasterLayer(str(tmp_path / "radar.tif"), "radar"))
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    parameters = {"NETWORK": str(path), "INPUT": town[0], "AFTER": radar, "PROBABILITY": str(tmp_path / "p.tif")}
    algorithm = provider.algorithm("runnetwork").create()
    assert algorithm.prepare(parameters, context, feedback)
    algorithm.runPrepared(parameters, context, feedback)
    assert "second date looks like radar" in feedback.textLog()
