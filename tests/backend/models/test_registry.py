# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of models, and loading by id."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from oriel import backend
from oriel.backend.errors import InputError, ModelError, WeightsError
from oriel.backend.models import registry
from oriel.backend.models.loading import load_model
from oriel.backend.models.registry import model_entries, model_entry, parse_entries


@pytest.fixture
def rows() -> list[dict[str, Any]]:
    return json.loads(Path(registry.__file__).with_name("registry.json").read_text(encoding="utf-8"))


def test_table() -> None:
    entries = model_entries()
    assert {"oriel-compact", "sam-vit-b", "sam-vit-l", "sam-vit-h", "clip-vit-b-16-openai"} <= {e.id for e in entries}
    assert [entry.id for entry in entries if entry.bundled] == ["oriel-compact"]
    for entry in entries:
        assert entry.verification == (
            "bundled" if entry.bundled else "SHA-256 checked" if entry.sha256 else "not verified: no published hash"
        )


def test_no_hash_or_file_is_mixed_up() -> None:
    hashes = [entry.sha256 for entry in model_entries() if entry.sha256]
    assert len(hashes) == len(set(hashes))
    for size in "blh":
        assert f"sam_vit_{size}_" in model_entry(f"sam-vit-{size}").file


def test_children_of_openai_use_quick_gelu() -> None:
    quick = {entry.id for entry in model_entries() if entry.quick_gelu}
    plain = {entry.id for entry in model_entries() if entry.quick_gelu is False}
    assert {"clip-vit-b-32-openai", "remoteclip-vit-b-32", "georsclip-vit-b-32", "skyclip-vit-l-14"} <= quick
    assert {"clip-vit-b-32-laion2b", "clip-vit-b-16-datacomp", "skyclip-vit-b-32"} <= plain


def test_architectures_exist() -> None:
    import open_clip

    for entry in model_entries():
        if entry.provider == "open_clip":
            assert open_clip.get_model_config(entry.arch) is not None, entry.id


def test_unknown_id() -> None:
    with pytest.raises(
        InputError, match=r"The model 'sam' is unknown; choose one of: clip-vit-b-16-datacomp, .*sam-vit-b"
    ):
        model_entry("sam")


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"id": "SAM B"}, "lower-case words"),
        ({"sha256": "123"}, "'123' is not 64 hexadecimal digits"),
        ({"url": "http://example.org/a.pth"}, "must be https"),
        ({"provider": "magic"}, "provider 'magic' is unknown"),
        ({"tasks": ["paint"]}, "paint"),
        ({"std": [0.2, 0.2]}, "three values"),
        ({"std": [0.2, 0.0, 0.2]}, "above 0"),
        ({"licence": ""}, "must not be empty"),
        ({"quick_gelu": True}, "quick_gelu"),
        ({"bytes": -1}, "negative"),
    ],
)
def test_wrong_entries(rows: list[dict[str, Any]], change: dict[str, Any], sentence: str) -> None:
    row = next(row for row in rows if row["id"] == "sam-vit-b")
    with pytest.raises(ModelError, match=sentence):
        parse_entries([{**row, **change}])


def test_incomplete_unsorted_and_double_entries(rows: list[dict[str, Any]]) -> None:
    with pytest.raises(ModelError, match="lacks fields or has unknown ones: colour, licence"):
        parse_entries([{name: value for name, value in {**rows[0], "colour": 1}.items() if name != "licence"}])
    with pytest.raises(ModelError, match="not sorted"):
        parse_entries(rows[::-1])
    with pytest.raises(ModelError, match="twice"):
        parse_entries([rows[0], rows[0]])


def test_load_without_a_file() -> None:
    with pytest.raises(WeightsError, match="SAM ViT-B is not on this computer; download it on the Models page"):
        load_model("sam-vit-b")
    with pytest.raises(InputError, match="'magic' is unknown"):
        load_model("magic")


def test_load_checks_the_hash_unless_told_otherwise(tmp_path: Path) -> None:
    torch.save({"conv.weight": torch.zeros(1)}, tmp_path / "sam_vit_b_01ec64.pth")
    with pytest.raises(WeightsError, match=r"'sam_vit_b_01ec64\.pth' is not the published file"):
        load_model("sam-vit-b", path=tmp_path, device="cpu")
    with pytest.raises(WeightsError, match=r"'sam_vit_b_01ec64\.pth' holds no SAM weights"):
        load_model("sam-vit-b", path=tmp_path, device="cpu", check=False)


def test_public_api() -> None:
    assert backend.load_model is load_model
    assert backend.model_entries is model_entries
