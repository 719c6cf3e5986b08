# SPDX-License-Identifier: GPL-3.0-or-later
"""The algorithms of objects where users run them: headless by `qgis_process`, in a model, and twice with one result."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
import rasterio
from oriel.plugin.processing.provider import OrielProvider
from oriel.tools.qgis_install import find_qgis
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from rasterio.transform import Affine

from tests.fakes import rectangle, scene

ROOT = Path(__file__).resolve().parents[2]
PLACED = Affine.translation(500000, 5000000) * Affine.scale(0.5, -0.5)
ROOFS = [(20, 20), (100, 30), (60, 120), (150, 130)]
SIDE = 36


@pytest.fixture
def photo(tmp_path):
    rgb = scene(200, 220, *[(rectangle(x, y, x + SIDE, y + SIDE), (200, 60, 50)) for x, y in ROOFS])
    rgb = np.clip(rgb + np.random.default_rng(1).normal(0, 6, rgb.shape), 0, 255).astype(np.uint8)
    path = tmp_path / "photo.tif"
    profile = {"driver": "GTiff", "width": 220, "height": 200, "count": 3, "dtype": "uint8"}
    with rasterio.open(path, "w", **profile, crs="EPSG:32633", transform=PLACED) as file:
        file.write(np.moveaxis(rgb, -1, 0))
    return path


@pytest.fixture
def example(tmp_path):
    """The first roof, as a GeoPackage."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=name:string", "example", "memory")
    x, y = ROOFS[0]
    corners = [PLACED * c for c in ((x, y), (x + SIDE, y), (x + SIDE, y + SIDE), (x, y + SIDE), (x, y))]
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((" + ", ".join(f"{a} {b}" for a, b in corners) + "))"))
    layer.dataProvider().addFeature(feature)
    path = tmp_path / "example.gpkg"
    options = QgsVectorFileWriter.SaveVectorOptions()
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsProject.instance().transformContext(), options)
    return path


def rows(path):
    """What a layer holds, without the ids."""
    layer = QgsVectorLayer(str(path), "rows", "ogr")
    assert layer.isValid()
    names = [name for name in layer.fields().names() if name != "fid"]
    return [(f.geometry().asWkt(), *(str(f[name]) for name in names)) for f in layer.getFeatures()]


@pytest.fixture
def provider(qgis_app):
    provider = OrielProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.mark.parametrize(
    ("name", "more"),
    [
        ("everything", {"POINTS": 300}),
        ("everything", {"POINTS": 300, "GRANULARITY": 2}),
        ("similar", {"EXAMPLES": "example", "THRESHOLD": 0.02}),
        ("segmentprompts", {"PROMPTS": "example"}),
        ("cleanoutlines", {"RIGHT_ANGLES": True}),
    ],
)
def test_the_same_input_gives_the_same_output(provider, photo, example, tmp_path, monkeypatch, name, more):
    given = {key: str(example) if value == "example" else value for key, value in more.items()}
    given["INPUT"] = str(example) if name == "cleanoutlines" else QgsRasterLayer(str(photo), "photo")
    if name != "cleanoutlines":
        QgsProject.instance().addMapLayer(given["INPUT"])
    found = []
    for turn in range(2):
        monkeypatch.setenv("ORIEL_CACHE_FOLDER", str(tmp_path / f"cache{turn}"))  # nothing is left of the first run
        out = tmp_path / f"{turn}.gpkg"
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(QgsProject.instance())
        _, good = provider.algorithm(name).run({**given, "OUTPUT": str(out)}, context, feedback)
        assert good, feedback.textLog()
        found.append(rows(out))
    assert found[0] == found[1]
    assert found[0]


def test_as_a_step_of_a_model(provider, example, tmp_path):
    model = QgsProcessingModelAlgorithm("roofs", "tests")
    model.addModelParameter(QgsProcessingParameterFeatureSource("ROOFS"), QgsProcessingModelParameter("ROOFS"))
    step = QgsProcessingModelChildAlgorithm("oriel:cleanoutlines")
    step.setChildId("clean")
    source = QgsProcessingModelChildParameterSource
    step.addParameterSources("INPUT", [source.fromModelParameter("ROOFS")])
    step.addParameterSources("SHAPE", [source.fromStaticValue(1)])
    output = QgsProcessingModelOutput("boxes")
    output.setChildId("clean")
    output.setChildOutputName("OUTPUT")
    step.setModelOutputs({"boxes": output})
    model.addChildAlgorithm(step)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    out = tmp_path / "boxes.gpkg"
    _, good = model.create().run({"ROOFS": str(example), "clean:boxes": str(out)}, context, feedback)
    assert good, feedback.textLog()
    assert len(rows(out)) == 1


@pytest.mark.skipif(shutil.which("qgis_process") is None, reason="needs qgis_process")
def test_headless_by_qgis_process(photo, example, tmp_path):
    plugins = tmp_path / "config" / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "oriel").symlink_to(ROOT)
    env = {
        **find_qgis().environment(Path(rasterio.__file__).parents[1]), "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "config"), "ORIEL_CACHE_FOLDER": str(tmp_path / "cache"),
    }  # fmt: skip
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")

    def process(*words):
        done = subprocess.run([program, *words], env=env, capture_output=True, text=True, timeout=500, check=False)
        assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]

    process("plugins", "enable", "oriel")
    everything, clean = tmp_path / "all.gpkg", tmp_path / "clean.gpkg"
    process("run", "oriel:everything", f"--INPUT={photo}", "--POINTS=300", f"--OUTPUT={everything}")
    shapes = [QgsGeometry.fromWkt(row[0]) for row in rows(everything)]
    for x, y in ROOFS:
        middle = PLACED * (x + SIDE / 2, y + SIDE / 2)
        assert any(shape.contains(QgsGeometry.fromWkt(f"POINT({middle[0]} {middle[1]})")) for shape in shapes)
    process("run", "oriel:cleanoutlines", f"--INPUT={everything}", "--RIGHT_ANGLES=true", f"--OUTPUT={clean}")
    assert rows(clean)
