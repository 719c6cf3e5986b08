# SPDX-License-Identifier: GPL-3.0-or-later
"""Models of the user's own: tried before they are added, kept by a card, deleted whole."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from oriel import backend
from oriel.backend.errors import Cancelled, InputError, WeightsError
from oriel.backend.models import library, own
from oriel.backend.models.own import OwnModel, add_own_model
from oriel.backend.models.registry import model_entries, model_entry, own_entries


@pytest.fixture
def folder(tmp_path: Path) -> Any:
    backend.use_weights_folder(tmp_path / "weights")
    yield tmp_path / "weights"
    backend.use_weights_folder(None)


@pytest.fixture(scope="module")
def checkpoint(mobile_sam_state: dict[str, torch.Tensor], tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("mine") / "roofs v2.pth"
    torch.save({"model": mobile_sam_state}, path)
    return path


def test_a_file_becomes_a_model_and_goes_again(folder: Path, checkpoint: Path) -> None:
    entry = add_own_model(OwnModel("Roofs of  Ulm", "sam", str(checkpoint), licence="CC0"))
    assert (entry.id, entry.name, entry.arch, entry.licence) == ("own-roofs-of-ulm", "Roofs of Ulm", "vit_t", "CC0")
    assert entry.verification == "your own file"
    assert not entry.bundled
    assert model_entries()[-1] == model_entry(entry.id) == entry
    assert library.local_weights(entry).bytes == checkpoint.stat().st_size
    assert library.model_page(entry) == ""
    assert backend.load_model(entry.id, device="cpu").name == "Roofs of Ulm"
    with pytest.raises(WeightsError, match="nothing to download"):
        library.fetch_weights(entry)
    library.delete_weights(entry)
    assert own_entries() == ()
    assert [path for path in folder.rglob("*") if path.is_file()] == []
    assert checkpoint.is_file()


def test_a_changed_file_is_refused(folder: Path, checkpoint: Path) -> None:
    entry = add_own_model(OwnModel("屋顶", "sam", str(checkpoint)))
    path = library.local_weights(entry).path
    assert path is not None
    path.unlink()  # it may be a link to the user's file
    path.write_bytes(b"\x80other")
    with pytest.raises(WeightsError, match="has changed since you added it"):
        backend.load_model(entry.id, device="cpu")


@pytest.mark.parametrize(
    ("changes", "error", "words"),
    [
        ({"name": "  "}, InputError, "needs a name"),
        ({"name": "sam vit-b"}, InputError, "called 'sam vit-b' already"),
        ({"kind": "sam2"}, WeightsError, r"holds no SAM 2\.1 weights"),
        ({"kind": "open_clip", "arch": "ViT-Z-99"}, InputError, "open_clip knows no model 'ViT-Z-99'"),
        ({"kind": "open_clip", "arch": "ViT-B-32"}, WeightsError, "does not fit CLIP ViT-B-32"),
        ({"file": "/nowhere/x.pth"}, WeightsError, "does not exist"),
    ],
)
def test_what_is_no_model_is_not_added(
    folder: Path, checkpoint: Path, changes: dict[str, str], error: type[Exception], words: str
) -> None:
    values: dict[str, Any] = {"name": "Mine", "kind": "sam", "file": str(checkpoint), **changes}
    with pytest.raises(error, match=words):
        add_own_model(OwnModel(**values))
    assert not list(folder.rglob("*.pth"))
    assert own_entries() == ()


def test_a_cancel_leaves_nothing(folder: Path, checkpoint: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def cancel(*_arguments: object) -> None:
        raise Cancelled

    monkeypatch.setattr(own, "load_entry", cancel)
    with pytest.raises(Cancelled):
        add_own_model(OwnModel("Mine", "sam", str(checkpoint)))
    assert not list(folder.rglob("*.pth"))


def test_a_broken_card_hides_no_other_model(folder: Path, checkpoint: Path) -> None:
    entry = add_own_model(OwnModel("Mine", "sam", str(checkpoint)))
    (folder / "cards" / "own-a.json").write_text("{")
    (folder / "cards" / "own-b.json").write_text(json.dumps({"id": "own-b"}))
    assert own_entries() == (entry,)
