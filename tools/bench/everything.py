# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast and in how much memory everything of a raster is found."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from ... import backend
from ...backend.errors import WeightsError
from ...backend.types import Prompts
from ..rows import NotHere, Speed, bench

_SIDE = 4096  # 25 windows of 1,024
_POINTS = 256


def _model() -> Any:
    try:
        return backend.load_model("oriel-compact", device="cpu")
    except WeightsError as error:
        raise NotHere(str(error)) from error


def _image(path: Path, side: int) -> Path:
    """Textured ground with blocks of several sizes and colours, written block by block."""
    import rasterio
    from rasterio.windows import Window as Part

    generator = np.random.default_rng(3)
    tile = np.kron(generator.integers(60, 140, (3, 128, 128)).astype(np.uint8), np.ones((1, 4, 4), np.uint8))
    for _ in range(14):
        size, row, col = int(generator.integers(12, 90)), *(int(v) for v in generator.integers(0, 420, 2))
        tile[:, row : row + size, col : col + size] = generator.integers(0, 255, (3, 1, 1))
    profile = {"driver": "GTiff", "width": side, "height": side, "count": 3, "dtype": "uint8", "tiled": True}
    place = rasterio.Affine(0.3, 0, 4e5, 0, -0.3, 5e6)
    with rasterio.open(path, "w", **profile, compress="deflate", crs="EPSG:32633", transform=place) as out:
        for row in range(0, side, 512):
            for col in range(0, side, 512):
                h, w = min(512, side - row), min(512, side - col)
                out.write(tile[:, :h, :w], window=Part(col, row, w, h))
    return path


class _Predictor:
    """A model as `SamAutomaticMaskGenerator` uses it: full-size masks for points of one image."""

    def __init__(self, model: Any) -> None:
        import torch
        from segment_anything.utils.transforms import ResizeLongestSide

        self.torch, self.model_, self.device = torch, model, torch.device("cpu")
        self.transform = ResizeLongestSide(1024)
        self.model = type("Holder", (), {"mask_threshold": 0.0})()

    def set_image(self, rgb: Any) -> None:
        self.size, self.arrays = rgb.shape[:2], self.model_.encode(rgb)

    def reset_image(self) -> None:
        self.arrays = None

    def predict_torch(self, points: Any, labels: Any, multimask_output: bool, return_logits: bool) -> tuple[Any, ...]:
        from ...backend.segment.field import resample
        from ...backend.types import Window

        clicks = [Prompts(np.asarray(p, np.float64), np.ones(1, np.int64)) for p in points]
        decoded = self.model_.decode(self.arrays, clicks)
        frame = Window(0, 0, 0, *self.size)
        masks = np.stack([[resample(logits, d.bounds, frame) for logits in d.logits] for d in decoded])
        return self.torch.from_numpy(masks), self.torch.from_numpy(np.stack([d.iou for d in decoded])), None


def _generator(model: Any) -> Any:
    from segment_anything import SamAutomaticMaskGenerator

    made = SamAutomaticMaskGenerator.__new__(SamAutomaticMaskGenerator)
    side = round(_POINTS**0.5)
    grid = (np.stack(np.meshgrid(*[(np.arange(side) + 0.5) / side] * 2), -1)).reshape(-1, 2)
    values = {
        "predictor": _Predictor(model), "points_per_batch": 64, "point_grids": [grid], "pred_iou_thresh": 0.4,
        "stability_score_thresh": 0.15, "stability_score_offset": 1.0, "box_nms_thresh": 0.7, "crop_n_layers": 0,
        "crop_nms_thresh": 0.7, "crop_overlap_ratio": 512 / 1500, "crop_n_points_downscale_factor": 1,
        "min_mask_region_area": 0, "output_mode": "binary_mask",
    }  # fmt: skip
    for name, value in values.items():
        setattr(made, name, value)
    return made


@bench("everything.run_s")
def run() -> Iterator[Speed]:
    """4096 x 4096 pixels, 256 prompts a window; plain = segment_anything's generator, same windows and model."""
    try:
        import segment_anything  # noqa: F401 - the plain way
    except ImportError as error:
        raise NotHere("segment_anything is not installed") from error
    from ...backend.segment.sweep import tile_rows

    model = _model()
    with tempfile.TemporaryDirectory(prefix="oriel-bench-") as folder:
        source = backend.open_source(backend.describe(_image(Path(folder) / "all.tif", _SIDE)))
        options = backend.EverythingOptions(points=_POINTS)
        session = backend.SegmentSession(source, model, backend.FeatureStore(Path(folder) / "store"))
        start = time.perf_counter()
        found = sum(1 for _ in backend.everything(session, None, options))
        ours = time.perf_counter() - start
        generator = _generator(model)
        start = time.perf_counter()
        for row in tile_rows(_SIDE, _SIDE, size=1024, halo=128):
            for tile in row:
                generator.generate(source.read(tile.window).rgb)
        plain = time.perf_counter() - start
        source.close()
    if not found:
        raise RuntimeError("nothing was found, so nothing was timed")
    yield Speed("everything.run_s", ours, plain=plain, n=1, unit="s")


_MEMORY = """
import re, resource, sys, tempfile, importlib.util
from pathlib import Path
root = Path(sys.argv[1])
spec = importlib.util.spec_from_file_location("oriel", root / "__init__.py", submodule_search_locations=[str(root)])
module = importlib.util.module_from_spec(spec); sys.modules["oriel"] = module; spec.loader.exec_module(module)
from oriel import backend
with tempfile.TemporaryDirectory() as folder:
    source = backend.open_source(backend.describe(sys.argv[2]))
    session = backend.SegmentSession(source, backend.load_model("oriel-compact", device="cpu"),
        backend.FeatureStore(folder, ram_windows=4, disk_bytes=1e8))
    wanted = backend.EverythingOptions(points=int(sys.argv[3]))
    count = sum(1 for _ in backend.everything(session, None, wanted, job_folder=Path(folder) / "jobs"))
try:  # ru_maxrss of a child begins with what its parent had
    peak = int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1])
except OSError:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
print(count, peak / 1024)
"""


@bench("everything.memory_mb")
def memory() -> Iterator[Speed]:
    """Highest resident memory on 20,000 x 20,000 with four prompts a window; plain is that on 5,000 x 5,000."""
    root = Path(__file__).resolve().parents[2]
    _model()
    peaks = []
    with tempfile.TemporaryDirectory(prefix="oriel-bench-") as folder:
        for side in (20_000, 5_000):
            image = _image(Path(folder) / f"{side}.tif", side)
            done = subprocess.run(
                [sys.executable, "-c", _MEMORY, str(root), str(image), "4"], capture_output=True, text=True, check=True
            )
            peaks.append(float(done.stdout.split()[1]))
    yield Speed("everything.memory_mb", peaks[0], plain=peaks[1], n=1, unit="MB")
