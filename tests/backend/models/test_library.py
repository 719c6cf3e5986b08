# SPDX-License-Identifier: GPL-3.0-or-later
"""The folder of weights: found, fetched, taken over, unpacked, deleted."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from oriel import backend
from oriel.backend.errors import DownloadError, WeightsError
from oriel.backend.models import library
from oriel.backend.models.download_stream import Connection
from oriel.backend.models.folder import known_folder, use_weights_folder
from oriel.backend.models.registry import ModelEntry, model_entry

from tests.backend.models.weights_server import WeightsServer

CONTENT = hashlib.shake_256(b"library").digest(50_000)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    before = known_folder()
    use_weights_folder(tmp_path / "weights")
    yield tmp_path / "weights"
    use_weights_folder(before)


@pytest.fixture
def server() -> Iterator[WeightsServer]:
    started = WeightsServer(CONTENT)
    yield started
    started.close()


@pytest.fixture
def entry() -> ModelEntry:
    digest = hashlib.sha256(CONTENT).hexdigest()
    return replace(model_entry("sam-vit-b"), sha256=digest, bytes=len(CONTENT))


def test_fetched_from_a_mirror_found_and_deleted(folder: Path, server: WeightsServer, entry: ModelEntry) -> None:
    assert library.local_weights(entry).path is None
    mirror = server.url.removesuffix("/weights.bin")
    path = library.fetch_weights(entry, Connection(stall_s=1), mirror=f"{mirror}/models/")
    assert path == folder / "sam-vit-b.pth"
    assert server.paths == ["/models/sam-vit-b/sam_vit_b_01ec64.pth"]
    assert library.local_weights(entry) == library.LocalWeights(path, len(CONTENT))
    assert library.delete_weights(entry) == len(CONTENT)
    assert library.local_weights(entry).path is None


def test_a_stopped_download_is_seen(folder: Path, server: WeightsServer, entry: ModelEntry) -> None:
    server.fault = "stall"
    with pytest.raises(DownloadError):
        library.fetch_weights(entry, Connection(stall_s=0.4, attempts=1), mirror=server.url)
    local = library.local_weights(entry)
    assert local.unfinished
    assert local.bytes > 0
    library.delete_weights(entry)
    assert not library.local_weights(entry).unfinished


def test_published_names_count_where_they_are_unique(folder: Path) -> None:
    folder.mkdir()
    (folder / "sam_vit_b_01ec64.pth").write_bytes(b"x")
    (folder / "open_clip_model.safetensors").write_bytes(b"x")  # four publishers call theirs so
    assert library.local_weights(model_entry("sam-vit-b")).path == folder / "sam_vit_b_01ec64.pth"
    assert library.local_weights(model_entry("clip-vit-b-32-openai")).path is None
    with pytest.raises(WeightsError, match="not the published file"):
        backend.load_model("sam-vit-b", device="cpu")


def test_a_local_file_is_taken_over(folder: Path, entry: ModelEntry, tmp_path: Path) -> None:
    source = tmp_path / "mine.pth"
    source.write_bytes(CONTENT)
    assert library.adopt_weights(entry, source) == folder / "sam-vit-b.pth"
    assert source.read_bytes() == CONTENT
    source.write_bytes(b"something else")
    source.unlink()
    other = tmp_path / "other.pth"
    other.write_bytes(CONTENT[1:])
    with pytest.raises(WeightsError, match="not the published file of SAM ViT-B"):
        library.adopt_weights(entry, other)
    assert library.local_weights(entry).path is not None


def test_an_archive_is_unpacked(folder: Path, tmp_path: Path) -> None:
    entry = model_entry("skyclip-vit-b-32")
    archive = tmp_path / entry.file
    with zipfile.ZipFile(archive, "w") as made:
        made.writestr(f"ckpt/{entry.member}", CONTENT)
    assert library.adopt_weights(entry, archive).read_bytes() == CONTENT
    assert [path.name for path in folder.iterdir() if path.is_file()] == ["skyclip-vit-b-32.pt"]
    assert archive.is_file()


def test_pages() -> None:
    assert library.model_page(model_entry("georsclip-vit-b-32")) == "https://huggingface.co/Zilun/GeoRSCLIP"
    assert library.model_page(model_entry("mobile-sam")) == "https://github.com/ChaoningZhang/MobileSAM"
    assert library.model_page(model_entry("oriel-compact")) == ""


def test_speed_is_measured() -> None:
    speed = backend.measure_model("oriel-compact", device="cpu")
    assert speed.seconds > 0
    assert speed.pixels == model_entry("oriel-compact").size
    assert any("device: CPU" in line for line in backend.device_report("cpu"))
