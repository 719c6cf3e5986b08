# SPDX-License-Identifier: GPL-3.0-or-later
"""A large cloud-optimised GeoTIFF behind a server on loopback that counts."""

import os
import subprocess
import sys
import urllib.request
from pathlib import Path

import numpy as np
import pytest
import rasterio
from oriel.backend.errors import RasterChangedError, RasterOpenError
from oriel.backend.raster import fingerprint
from oriel.backend.raster.source import describe, open_source
from oriel.backend.raster.stretch import to_rgb
from oriel.backend.types import Stretch, Window
from oriel.tools.large_cog import HEIGHT, WIDTH, write_large_cog

MEGABYTE = 2**20


@pytest.fixture(scope="session")
def large_cog(tmp_path_factory):
    """Return the path of a 36000 x 18000 RGB COG with all overviews."""
    return write_large_cog(tmp_path_factory.mktemp("cog") / "large.tif")


class Server:
    """A `range_server` in a process of its own: GDAL may wait for it while it holds the interpreter's lock."""

    def __init__(self, folder):
        script = Path(__file__).with_name("range_server.py")
        self.process = subprocess.Popen([sys.executable, script, folder], stdout=subprocess.PIPE, text=True)
        self.base = f"http://127.0.0.1:{int(self.process.stdout.readline())}"

    def url(self, name):
        return f"{self.base}/{name}"

    def spent(self):
        """Requests and bytes so far."""
        with urllib.request.urlopen(f"{self.base}/spent") as answer:
            return tuple(int(n) for n in answer.read().split())

    def close(self):
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def serve():
    """Return a factory: folder -> running server."""
    servers = []

    def start(folder):
        servers.append(Server(folder))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.mark.parametrize("corner", [(8192, 15872), (8704, 16128), (8449, 16001)], ids=["aligned", "snapped", "odd"])
def test_a_click_on_a_large_remote_image_is_cheap(large_cog, serve, corner):
    before = dict(os.environ)
    server = serve(large_cog.parent)
    source = open_source(describe(server.url("large.tif")))
    assert source.signature
    stretch = source.stretch
    pixels = source.read(Window(0, *corner, 1024, 1024))
    requests, sent = server.spent()
    assert (requests <= 25, sent <= 4 * MEGABYTE) == (True, True), f"{requests} requests, {sent / MEGABYTE:.2f} MB"
    assert pixels.valid.all()
    assert os.environ == before
    with rasterio.open(large_cog) as dataset:
        assert (dataset.shape, len(dataset.overviews(1))) == ((HEIGHT, WIDTH), 7)
        row, column = corner
        raw = dataset.read(window=((row, row + 1024), (column, column + 1024)))
    assert np.array_equal(pixels.rgb, to_rgb(raw, pixels.valid, stretch))
    assert raw.std() > 20  # textured: nothing is won by empty blocks


def test_a_file_that_changes_on_its_server(make_raster, serve, monkeypatch):
    path = make_raster(np.full((64, 64), 10, np.uint8))
    server = serve(path.parent)
    ref = describe(server.url("image.tif"), stretch=Stretch((0.0,), (255.0,)))
    source = open_source(ref)
    before = source.signature
    assert source.read(Window(0, 0, 0, 64, 64)).rgb.max() == 10
    make_raster(np.full((64, 64), 99, np.uint8))
    monkeypatch.setattr(fingerprint, "REMOTE_CHECK_SECONDS", 0.0)
    with pytest.raises(RasterChangedError, match="changed on its server"):
        source.read(Window(0, 0, 0, 64, 64))
    again = open_source(ref)
    assert again.signature != before
    assert again.read(Window(0, 0, 0, 64, 64)).rgb.max() == 99


def test_what_the_server_does_not_have(tmp_path, serve):
    server = serve(tmp_path)
    with pytest.raises(RasterOpenError, match=r"gone.tif' cannot be opened as a raster .* Check the address"):
        describe(server.url("gone.tif"))
