# SPDX-License-Identifier: GPL-3.0-or-later
"""Weights files of every wrong kind, each with its own sentence."""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

import pytest
import torch
from oriel.backend.errors import WeightsError
from oriel.backend.models.weights import find_weights, load_into, read_state, signature, verify
from safetensors.torch import save_file

STATE = {"body.weight": torch.arange(6.0).reshape(2, 3), "body.bias": torch.ones(2)}


class Body(torch.nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.body = torch.nn.Linear(3, 2)


def save(path: Path, content: object = STATE, **options: object) -> Path:
    torch.save(content, path, **options)
    return path


@pytest.mark.parametrize("name", ["a.pth", "a.pt", "a.bin", "a.ckpt"])
@pytest.mark.parametrize("zipped", [True, False], ids=["zip", "legacy"])
def test_torch_files(tmp_path: Path, name: str, zipped: bool) -> None:
    state = read_state(save(tmp_path / name, _use_new_zipfile_serialization=zipped))
    assert all(torch.equal(state[key], STATE[key]) for key in STATE)


def test_safetensors(tmp_path: Path) -> None:
    save_file(STATE, tmp_path / "a.safetensors")
    state = read_state(tmp_path / "a.safetensors")
    assert all(torch.equal(state[key], STATE[key]) for key in STATE)


@pytest.mark.parametrize("wrapper", ["state_dict", "model"])
def test_wrappers_and_half_precision(tmp_path: Path, wrapper: str) -> None:
    content = {wrapper: {f"module.{key}": value.half() for key, value in STATE.items()}, "epoch": 20}
    state = read_state(save(tmp_path / "epoch_20.pt", content))
    assert sorted(state) == sorted(STATE)
    assert {value.dtype for value in state.values()} == {torch.float32}


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("git_lfs_pointer.pth", "Git LFS pointer, not the weights; run 'git lfs pull'"),
        ("lightning_needs_full_unpickle.ckpt", r"holds Python objects \(torchvision.*Compose\).* Oriel refuses"),
        ("torchscript_archive.pt", "is a TorchScript program, not plain weights"),
    ],
)
def test_real_negatives(shared_data: Path, name: str, sentence: str) -> None:
    with pytest.raises(WeightsError, match=f"'{name}' {'' if 'holds' in sentence else '.*'}{sentence}"):
        read_state(shared_data / "loader_negatives" / name)


def test_weights_saved_on_a_gpu_load_and_do_not_fit(shared_data: Path) -> None:
    state = read_state(shared_data / "loader_negatives" / "legacy_pickle_cuda_storage.pt")
    assert {value.device.type for value in state.values()} == {"cpu"}
    with pytest.raises(WeightsError, match=r"does not fit Body; missing tensors: 2 of 2 .*'conv\.0\.weight'"):
        load_into(Body(), state, model="Body", source="legacy.pt")


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("sam.pth", b"<!DOCTYPE html><html><body>404 Not Found</body></html>", "is a web page, not weights"),
        ("sam.pth", b"\n <html><head><title>Log in</title>", "is a web page"),
        ("sam.safetensors", b"<!DOCTYPE html>", "is a web page"),
        ("sam.pth", b'{"error": "Repository not found"}', "is a JSON text"),
        ("sam.pth", b"", "is empty; download it again"),
        ("sam.safetensors", b"", "is empty"),
        ("sam.pth", b"\xff\xd8\xff\xe0 a photo", "is not a PyTorch weights file"),
        ("sam.safetensors", b"\x08\0\0\0\0\0\0\0garbage!", "is damaged or not a safetensors file"),
        ("sam.pt", b"\x80\x02garbage", "is cut off or damaged"),
    ],
)
def test_impostors(tmp_path: Path, name: str, content: bytes, sentence: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(WeightsError, match=f"'{name}' {sentence}"):
        read_state(tmp_path / name)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.99])
@pytest.mark.parametrize("kind", ["zip", "legacy", "safetensors"])
def test_truncated(tmp_path: Path, kind: str, share: float) -> None:
    path = tmp_path / f"a.{'safetensors' if kind == 'safetensors' else 'pth'}"
    content = {"weight": torch.randn(100, 100)}
    if kind == "safetensors":
        save_file(content, path)
    else:
        save(path, content, _use_new_zipfile_serialization=kind == "zip")
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * share)])
    with pytest.raises(WeightsError, match=r"'a\.\w+' is (cut off or damaged|damaged or not)"):
        read_state(path)


def test_zip_without_weights(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "SkyCLIP.pt", "w") as archive:
        archive.writestr("epoch_20.pt", b"x")
    with pytest.raises(WeightsError, match=r"'SkyCLIP\.pt' is a zip archive without weights .* unpack it"):
        read_state(tmp_path / "SkyCLIP.pt")


@pytest.mark.parametrize(("content", "sentence"), [([1, 2], "holds a list"), ({"epoch": 3}, "holds no tensors")])
def test_nothing_to_load(tmp_path: Path, content: object, sentence: str) -> None:
    with pytest.raises(WeightsError, match=sentence):
        read_state(save(tmp_path / "a.pth", content))


def test_missing(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match=r"nothing\.pth' does not exist"):
        read_state(tmp_path / "nothing.pth")
    with pytest.raises(WeightsError, match=r"nothing' does not exist; choose"):
        find_weights(tmp_path / "nothing")


def test_code_in_a_pickle_does_not_run(tmp_path: Path) -> None:
    marker = tmp_path / "ran"

    class Evil:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return Path.touch, (marker,)  # type: ignore[return-value]

    with pytest.raises(WeightsError, match="could run foreign code, so Oriel refuses"):
        read_state(save(tmp_path / "evil.pth", {"weight": Evil()}))
    assert not marker.exists()


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"body.bias": None}, r"missing tensors: 1 of 2 \(such as 'body.bias'\)"),
        ({"head.weight": torch.zeros(1)}, r"unknown tensors: 1 \(such as 'head.weight'\)"),
        (
            {"body.weight": torch.zeros(2, 4)},
            r"tensors of another shape: 1 \(such as 'body.weight': 2x4 instead of 2x3",
        ),
        ({"body.bias": torch.zeros(())}, r"tensors of another shape: 1 \(such as 'body.bias': scalar instead of 2"),
    ],
)
def test_wrong_architecture(change: dict[str, torch.Tensor | None], sentence: str) -> None:
    state = {name: tensor for name, tensor in {**STATE, **change}.items() if tensor is not None}
    with pytest.raises(WeightsError, match=rf"'x\.pth' does not fit Body; {sentence}.* choose Body's own file"):
        load_into(Body(), state, model="Body", source="x.pth")


def test_load_into_meta() -> None:
    with torch.device("meta"):
        body = Body()
    load_into(body, STATE, model="Body", source="x")
    assert torch.equal(body.body.weight, STATE["body.weight"])


def test_folders(tmp_path: Path) -> None:
    with pytest.raises(WeightsError, match="holds no weights file"):
        find_weights(tmp_path)
    first = save(tmp_path / "a.pth")
    (tmp_path / "readme.md").write_text("x")
    assert find_weights(tmp_path) == find_weights(first) == first
    second = save(tmp_path / "b.pt")
    with pytest.raises(WeightsError, match=r"holds 2 weights files \('a\.pth', 'b\.pt'\); choose one"):
        find_weights(tmp_path)
    assert find_weights(tmp_path, ["c.pth", "b.pt"]) == second


def test_hash(tmp_path: Path) -> None:
    path = save(tmp_path / "a.pth")
    right = hashlib.sha256(path.read_bytes()).hexdigest()
    verify(path, right)
    verify(path, right.upper())
    with pytest.raises(WeightsError, match=rf"its SHA-256 is {right[:12]}\.\.\., 000000000000\.\.\. was expected"):
        verify(path, "0" * 64)
    save(path, {"other": torch.zeros(9)})
    with pytest.raises(WeightsError, match="is not the published file"):
        verify(path, right)


def test_signature_follows_values_names_and_version() -> None:
    base = signature(STATE, "1")
    assert base == signature(dict(reversed(STATE.items())), "1")
    others = [
        signature(STATE, "2"),
        signature({**STATE, "body.bias": torch.zeros(2)}, "1"),
        signature({"body.weight": STATE["body.weight"], "bias": STATE["body.bias"]}, "1"),
        signature({**STATE, "body.weight": STATE["body.weight"].reshape(3, 2)}, "1"),
    ]
    assert len({base, *others}) == 5
