# SPDX-License-Identifier: GPL-3.0-or-later
"""A large cloud-optimised GeoTIFF behind a server on loopback that counts."""

import os
import struct
import subprocess
import sys
import urllib.request
import zlib
from pathlib import Path

import numpy as np
import pytest
import rasterio
from oriel.backend.errors import RasterChangedError, RasterOpenError
from oriel.backend.raster import fingerprint
from oriel.backend.raster.source import describe, open_source
from oriel.backend.raster.stretch import to_rgb
from oriel.backend.types import Stretch, Window

WIDTH, HEIGHT, BLOCK = 36_000, 18_000, 512
KINDS = 6  # 6 x 6 different tiles; the layout repeats, so that neighbours always differ
MEGABYTE = 2**20


def texture(kind):
    """One tile that looks like land: fields, relief and noise, about as hard to compress as a photo."""
    rng = np.random.default_rng(kind)
    rows, columns = np.mgrid[0:BLOCK, 0:BLOCK]
    relief = 30 * np.sin(rows / 97.0) * np.cos(columns / 131.0)
    fields = rng.integers(60, 170, (8, 8)).repeat(64, 0).repeat(64, 1)
    shade = relief + fields + rng.normal(0, 6, (BLOCK, BLOCK))
    return np.clip(np.stack([shade, shade * 0.9 + 20, shade * 0.7 + 10], axis=-1), 0, 255).astype(np.uint8)


def kind_at(row, column):
    return (row % KINDS) * KINDS + column % KINDS


def compressed(pixels):
    """Deflate with horizontal differencing (TIFF 6.0, section 14)."""
    difference = pixels.copy()
    difference[:, 1:] -= pixels[:, :-1]
    return zlib.compress(difference.tobytes(), 6)


def entry(tag, kind, values, heap, heap_start):
    size = {3: "H", 4: "I", 12: "d"}[kind]
    data = struct.pack(f"<{len(values)}{size}", *values)
    if len(data) > 4:
        place = heap_start + len(heap)
        heap += data
        data = struct.pack("<I", place)
    return struct.pack("<HHI", tag, kind, len(values)) + data.ljust(4, b"\0")


def directory(level, blocks, start, *, last):
    """An image file directory with its arrays; all directories stand at the file's beginning, as in a COG."""
    width, height = -(-WIDTH // 2**level), -(-HEIGHT // 2**level)
    across, down = -(-width // BLOCK), -(-height // BLOCK)
    tiles = [blocks[kind_at(r, c)] for r in range(down) for c in range(across)]
    heap = bytearray()
    fields = [(254, 4, [int(level > 0)]), (256, 4, [width]), (257, 4, [height]), (258, 3, [8, 8, 8]), (259, 3, [8])]
    fields += [(262, 3, [2]), (277, 3, [3]), (284, 3, [1]), (317, 3, [2]), (322, 3, [BLOCK]), (323, 3, [BLOCK])]
    fields += [(324, 4, [t[0] for t in tiles]), (325, 4, [t[1] for t in tiles])]
    if level == 0:
        keys = [1, 1, 0, 3, 1024, 0, 1, 1, 1025, 0, 1, 1, 3072, 0, 1, 32633]
        fields += [(33550, 12, [0.5, 0.5, 0.0]), (33922, 12, [0, 0, 0, 4e5, 5.8e6, 0]), (34735, 3, keys)]
    heap_start = start + 2 + 12 * len(fields) + 4
    entries = b"".join(entry(tag, kind, values, heap, heap_start) for tag, kind, values in fields)
    end = heap_start + len(heap)
    return struct.pack("<H", len(fields)) + entries + struct.pack("<I", 0 if last else end) + bytes(heap)


@pytest.fixture(scope="session")
def large_cog(tmp_path_factory):
    """Return the path of a 36000 x 18000 RGB COG with all overviews, whose tiles share the bytes of 36 tiles.

    GDAL would take minutes to compress so much; what a reader has to fetch is the same.
    """
    levels = range(8)
    data = [compressed(texture(kind)) for kind in range(KINDS * KINDS)]
    header = 0
    for _ in range(2):  # the first round finds out how long the directories are
        blocks, place = [], header
        for piece in data:
            blocks.append((place, len(piece)))
            place += len(piece)
        parts = bytearray(struct.pack("<2sHI", b"II", 42, 8))
        for level in levels:
            parts += directory(level, blocks, len(parts), last=level == levels[-1])
        header = len(parts)
    path = tmp_path_factory.mktemp("cog") / "large.tif"
    path.write_bytes(bytes(parts) + b"".join(data))
    return path


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
