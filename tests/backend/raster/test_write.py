# SPDX-License-Identifier: GPL-3.0-or-later
import resource
import subprocess
import sys
import textwrap

import numpy as np
import pytest
import rasterio
from oriel.backend.errors import Cancelled, InputError, WriteError
from oriel.backend.raster.source import describe, open_source
from oriel.backend.raster.window import tiles
from oriel.backend.raster.write import RasterSpec, RasterWriter, spec_like
from oriel.backend.types import Window

from .conftest import UTM, gradient

WKT = rasterio.crs.CRS.from_epsg(32633).to_wkt()


def spec(width=1300, height=1100, dtype="uint8", **more):
    return RasterSpec(width, height, UTM, WKT, dtype, **more)


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "uint32", "float32"])
def test_blocks_become_a_tiled_compressed_raster_with_overviews(tmp_path, dtype):
    path = tmp_path / "out.tif"
    values = (gradient(1100, 1300, bands=2, dtype="uint32") % 251).astype(dtype)
    with RasterWriter(path, spec(dtype=dtype, bands=2, nodata=255, names=("heat", "class"))) as writer:
        for tile in tiles(1300, 1100, size=400):
            c = tile.core
            writer.write(values[:, c.row : c.row + c.height, c.col : c.col + c.width], row=c.row, col=c.col)
    assert [p.name for p in tmp_path.iterdir()] == ["out.tif"]
    with rasterio.open(path) as dataset:
        assert np.array_equal(dataset.read(), values)
        assert dataset.block_shapes[0] == (512, 512)
        assert dataset.compression.value == "DEFLATE"
        assert dataset.overviews(1) == [2, 4, 8]
        assert tuple(dataset.transform)[:6] == UTM
        assert dataset.crs.to_epsg() == 32633
        assert dataset.nodata == 255
        assert dataset.descriptions == ("heat", "class")


def test_what_is_written_is_read_back_by_the_reader(tmp_path):
    path = tmp_path / "heat.tif"
    values = np.random.default_rng(2).random((90, 70)).astype(np.float32)
    values[:5] = np.nan
    with RasterWriter(path, spec(70, 90, "float32", nodata=float("nan"))) as writer:
        writer.write(values, row=0, col=0)
    got, valid = open_source(describe(path)).read_bands(Window(0, 0, 0, 90, 70))
    assert np.array_equal(got[0], values, equal_nan=True)
    assert np.array_equal(valid, np.isfinite(values))


def test_labels_are_not_averaged_in_overviews(tmp_path):
    path = tmp_path / "labels.tif"
    values = np.where(np.arange(1024) % 3, 1_000_000, 7).astype(np.uint32)
    with RasterWriter(path, spec(1024, 1024, "uint32", categorical=True)) as writer:
        writer.write(np.tile(values, (1024, 1)), row=0, col=0)
    with rasterio.open(path, overview_level=1) as overview:
        assert set(np.unique(overview.read(1))) <= {7, 1_000_000}


def test_a_level_of_another_raster(make_raster):
    ref = describe(make_raster(gradient(77, 101)))
    coarse = spec_like(ref, "uint8", level=3, nodata=255)
    assert (coarse.width, coarse.height) == (13, 10)
    assert coarse.affine[:2] == (4.0, 0.0)
    assert coarse.affine[2] == ref.affine[2]


def test_nothing_stays_behind_when_the_work_is_stopped(tmp_path):
    path = tmp_path / "out.tif"
    path.write_text("what was here before")

    def run():
        with RasterWriter(path, spec()) as writer:
            writer.write(np.zeros((10, 10), np.uint8), row=0, col=0)
            raise Cancelled

    with pytest.raises(Cancelled):
        run()
    assert [p.name for p in tmp_path.iterdir()] == ["out.tif"]
    assert path.read_text() == "what was here before"


def test_an_older_file_and_its_statistics_are_replaced(tmp_path):
    path = tmp_path / "out.tif"
    path.write_text("old")
    (tmp_path / "out.tif.aux.xml").write_text("<PAMDataset/>")
    with RasterWriter(path, spec(20, 20)) as writer:
        writer.write(np.ones((20, 20), np.uint8), row=0, col=0)
    assert [p.name for p in tmp_path.iterdir()] == ["out.tif"]
    assert open_source(describe(path)).read(Window(0, 0, 0, 20, 20)).valid.all()


def test_bad_blocks_are_refused(tmp_path):
    with RasterWriter(tmp_path / "out.tif", spec(20, 20)) as writer:
        with pytest.raises(InputError, match="do not fit a raster of 1 band of uint8"):
            writer.write(np.zeros((5, 5), np.float32), row=0, col=0)
        with pytest.raises(InputError, match="reaches beyond the raster of 20 x 20"):
            writer.write(np.zeros((5, 5), np.uint8), row=0, col=16)
    with pytest.raises(InputError, match="type 'int64' are not written"):
        RasterWriter(tmp_path / "out.tif", spec(dtype="int64"))
    with pytest.raises(InputError, match="is empty"):
        RasterWriter(tmp_path / "out.tif", spec(0, 20))


def test_places_that_cannot_be_written_to(tmp_path):
    with (
        pytest.raises(WriteError, match=r"does not exist\. Choose another place"),
        RasterWriter(tmp_path / "no folder" / "out.tif", spec()),
    ):
        pass
    blocked = tmp_path / "a folder.tif"
    (blocked / "with something inside").mkdir(parents=True)
    with pytest.raises(WriteError, match="could not be written"), RasterWriter(blocked, spec(20, 20)) as writer:
        writer.write(np.zeros((20, 20), np.uint8), row=0, col=0)
    assert [p.name for p in tmp_path.iterdir()] == ["a folder.tif"]


FULL_DISK = """
    import importlib.util, resource, signal, sys
    from pathlib import Path
    import numpy as np
    root, target, limit = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    spec = importlib.util.spec_from_file_location("oriel", root / "__init__.py", submodule_search_locations=[str(root)])
    sys.modules["oriel"] = package = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(package)
    from oriel.backend.errors import WriteError
    from oriel.backend.raster.write import RasterSpec, RasterWriter
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    noise = np.random.default_rng(0).integers(0, 255, (1024, 1024)).astype(np.uint8)
    try:
        with RasterWriter(target, RasterSpec(1024, 1024, (2, 0, 0, 0, -2, 0), "", "uint8")) as writer:
            writer.write(noise, row=0, col=0)
    except WriteError as exc:
        print("refused:", exc)
"""


@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE"), reason="no limit on file sizes here")
@pytest.mark.parametrize("limit", [200_000, 1_000_000, 1_200_000], ids=["at once", "at the end", "in the overviews"])
def test_a_full_disk_is_said_and_leaves_nothing(tmp_path, repository, limit):
    # A limit on the size of files fails like a full disk, and needs no disk to be filled.
    target = tmp_path / "out.tif"
    command = [sys.executable, "-c", textwrap.dedent(FULL_DISK), str(repository), str(target), str(limit)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert "refused:" in done.stdout, done.stderr
    assert "Check that the disk has room" in done.stdout
    assert list(tmp_path.iterdir()) == []
