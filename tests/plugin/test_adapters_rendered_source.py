# SPDX-License-Identifier: GPL-3.0-or-later
"""Layers that only QGIS can read: an XYZ server on loopback, with empty, failing and slow tiles."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest
from oriel.backend.errors import RasterReadError
from oriel.backend.types import Window
from oriel.plugin.adapters.network_errors import hosts
from oriel.plugin.adapters.rendered_source import RenderLimits, rendered_source
from oriel.plugin.tasks.runner import TaskRunner
from qgis.core import Qgis, QgsRasterLayer

_spec = importlib.util.spec_from_file_location("tile_server", Path(__file__).with_name("tile_server.py"))
tile_server = importlib.util.module_from_spec(_spec)
sys.modules["tile_server"] = tile_server
_spec.loader.exec_module(tile_server)

TILE = tile_server.SIDE
UNIT = 156543.03392804097 / 2**12
OVER = 0 if Qgis.QGIS_VERSION_INT < 32300 else 1
"""Newer QGIS (seen: 3.44) lets a tile reach a pixel over its right and lower neighbours, so that no gap shows."""


@pytest.fixture
def server(qgis_app):
    with tile_server.TileServer() as server:
        yield server


@pytest.fixture
def runner(qgis_app):
    runner = TaskRunner()
    yield runner
    assert runner.close(5000)


@pytest.fixture
def read(server, runner, qtbot):
    """Return a function that reads a window of the server's layer on the worker, as a job would."""
    made = []

    def read(window, **limits):
        layer = QgsRasterLayer(server.uri, "tiles", "wms")
        assert layer.isValid()
        source = rendered_source(layer, RenderLimits(**{"timeout_s": 20.0, **limits}), fallback_unit=1.0)
        made.append(source)
        answers = []
        runner.start(lambda _p: source.read(window), title="read", done=answers.append, failed=answers.append)
        qtbot.waitUntil(lambda: bool(answers), timeout=30000)
        if isinstance(answers[0], Exception):
            raise answers[0]
        return answers[0]

    yield read
    for source in made:
        source.close()


def window(x, y, tiles=2, level=0):
    return Window(level, y * TILE, x * TILE, tiles * TILE, tiles * TILE)


@pytest.mark.parametrize(("level", "zoom"), [(0, 12), (1, 11), (3, 9)])
def test_tiles_come_to_the_right_place_at_the_right_zoom(read, level, zoom):
    x, y = 2001 >> level, 1003 >> level
    pixels = read(window(x, y, level=level))
    assert pixels.valid.all()
    for row in (0, 1):
        for col in (0, 1):
            middle = pixels.rgb[row * TILE + TILE // 2, col * TILE + TILE // 2]
            assert tuple(middle) == tile_server.color(zoom, x + col, y + row)
    # to the pixel: the last of one tile and the first of the next
    assert tuple(pixels.rgb[TILE - 1, TILE - 1]) == tile_server.color(zoom, x, y)
    assert tuple(pixels.rgb[TILE + OVER, TILE + OVER]) == tile_server.color(zoom, x + 1, y + 1)


def test_the_grid_is_that_of_the_finest_tiles(server):
    source = rendered_source(QgsRasterLayer(server.uri, "tiles", "wms"), RenderLimits(5.0), fallback_unit=1.0)
    assert source.ref.width == source.ref.height == TILE * 2**12
    assert source.ref.affine[0] == pytest.approx(UNIT)
    assert source.ref.gsd == pytest.approx(UNIT)
    source.close()


@pytest.mark.parametrize("status", [404, 204])
def test_tiles_that_do_not_exist_are_not_valid(server, read, status):
    server.answer = lambda _z, x, _y: status if x % 2 else "tile"
    pixels = read(window(2002, 1001))
    assert pixels.valid[:, :TILE].all()
    assert not pixels.valid[:, TILE + OVER :].any()


def test_failing_tiles_are_said(server, read):
    server.answer = lambda _z, x, _y: 500 if x % 2 else "tile"
    with pytest.raises(RasterReadError, match=r"“tiles” could not be drawn \(HTTP 500\): check the connection"):
        read(window(2002, 1011))


def test_a_server_that_takes_too_long_is_said(server, read):
    server.answer = lambda *_tile: "slow"
    with pytest.raises(RasterReadError, match=r"not drawn within 0.5 s"):
        read(window(2002, 1021), timeout_s=0.5)


def test_a_window_that_is_too_large_is_refused_before_any_request(server, read):
    with pytest.raises(RasterReadError, match="zoom in"):
        read(window(1000, 1000, tiles=4), pixels=TILE * TILE)
    assert not server.requests


def test_reading_after_the_layer_is_gone_is_said(server):
    source = rendered_source(QgsRasterLayer(server.uri, "tiles", "wms"), RenderLimits(5.0), fallback_unit=1.0)
    source.close()
    with pytest.raises(RasterReadError, match="removed"):
        source.read(window(2000, 1000))


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("type=xyz&url=https://a.example.org/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=19", {"a.example.org"}),
        ("contextualWMSLegend=0&url=http://maps.example.org:80/wms?&layers=ortho", {"maps.example.org"}),
        ("/data/a.tif", set()),
    ],
)
def test_hosts_of_a_layer(source, names):
    assert hosts(source) == names
