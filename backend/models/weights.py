# SPDX-License-Identifier: GPL-3.0-or-later
"""Weights files: found, checked, read without running code, and put into a model. Every failure is one sentence."""

from __future__ import annotations

import hashlib
import logging
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..device import import_package, import_torch
from ..errors import WeightsError

if TYPE_CHECKING:
    import torch

    State = dict[str, torch.Tensor]

log = logging.getLogger(__name__)

SUFFIXES = (".safetensors", ".pth", ".pt", ".bin", ".ckpt")
_CHUNK = 1 << 20
_HEAD = 512
_SAMPLE = 1024
_verified: set[tuple[str, int, int, str]] = set()


def find_weights(path: str | Path, names: Sequence[str] = ()) -> Path:
    """Give the weights file that a user named, directly or by its folder.

    Args:
        path: a file, or a folder that holds one (only that folder, not those below).
        names: file names to prefer inside a folder, best first.

    Raises:
        WeightsError: nothing there, or several files and none of the names.
    """
    path = Path(path)
    if path.is_file():
        return path
    if not path.is_dir():
        raise WeightsError(f"'{path}' does not exist; choose a weights file or a folder that holds one.")
    for name in names:
        if (path / name).is_file():
            return path / name
    found = sorted(entry for entry in path.iterdir() if entry.is_file() and entry.suffix.lower() in SUFFIXES)
    if not found:
        raise WeightsError(f"The folder '{path}' holds no weights file ({', '.join(SUFFIXES)}); choose another folder.")
    if len(found) > 1:
        listed = ", ".join(f"'{entry.name}'" for entry in found[:4])
        raise WeightsError(f"The folder '{path}' holds {len(found)} weights files ({listed}); choose one of them.")
    return found[0]


def verify(path: Path, sha256: str, *, own: bool = False) -> None:
    """Check a file against its SHA-256; an unchanged file is hashed once per process.

    Args:
        path: the file.
        sha256: what it should have.
        own: whether the user added the file himself, for the message.

    Raises:
        WeightsError: the file has other content.
    """
    status = path.stat()
    key = (str(path.resolve()), status.st_size, status.st_mtime_ns, sha256.lower())
    if key in _verified:
        return
    found = file_sha256(path)
    if found != sha256.lower() and own:
        raise WeightsError(f"'{path.name}' has changed since you added it; delete the model and add the file again.")
    if found != sha256.lower():
        message = (
            f"'{path.name}' is not the published file: its SHA-256 is {found[:12]}..., {sha256[:12].lower()}... was "
            "expected; download it again, or add it as a model of your own if you changed the weights yourself."
        )
        raise WeightsError(message)
    _verified.add(key)


def file_sha256(path: Path) -> str:
    """Hash a file's content; lower-case hexadecimal."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def read_state(path: Path) -> State:
    """Read the tensors of a weights file onto the CPU, as float32, without running any code from it.

    "state_dict" and "model" wrappers are opened, and the prefix "module." of parallel training is removed.

    Args:
        path: .safetensors, .pth, .pt, .bin or .ckpt.

    Returns:
        Names and tensors.

    Raises:
        WeightsError: what the file is instead, and what to do.
    """
    import_torch()
    refuse_impostors(path)
    content = _read_safetensors(path) if path.suffix.lower() == ".safetensors" else _read_pickle(path)
    return _tensors(content, path)


def load_into(module: torch.nn.Module, state: Mapping[str, torch.Tensor], *, model: str, source: str) -> None:
    """Put tensors into a module, all of them and no others; the module may lie on torch's "meta" device.

    Args:
        module: the architecture.
        state: names and tensors; taken over, not copied.
        model: the model's name, for the message.
        source: the file's name, for the message.

    Raises:
        WeightsError: tensors are missing, left over or of another shape.
    """
    expected = module.state_dict()
    missing = [name for name in expected if name not in state]
    unexpected = [name for name in state if name not in expected]
    shapes = [name for name in expected if name in state and expected[name].shape != state[name].shape]
    problems = []
    if missing:
        problems.append(f"missing tensors: {len(missing)} of {len(expected)} (such as '{missing[0]}')")
    if unexpected:
        problems.append(f"unknown tensors: {len(unexpected)} (such as '{unexpected[0]}')")
    if shapes:
        name = shapes[0]
        found, wanted = _shape(state[name]), _shape(expected[name])
        problems.append(f"tensors of another shape: {len(shapes)} (such as '{name}': {found} instead of {wanted})")
    if problems:
        raise WeightsError(
            f"'{source}' does not fit {model}; {', '.join(problems)}; choose {model}'s own file, "
            "or the model that this file belongs to."
        )
    module.load_state_dict(dict(state), strict=True, assign=True)


def signature(state: Mapping[str, torch.Tensor], version: str) -> str:
    """Give a short identity of a set of weights, whatever file they came from.

    Args:
        state: names and tensors.
        version: whatever else decides what the model gives (code version, preprocessing).

    Returns:
        16 hexadecimal digits: names, shapes and the first 1024 values of each tensor are hashed.
    """
    digest = hashlib.sha256(version.encode())
    for name in sorted(state):
        tensor = state[name].detach()
        digest.update(f"{name}{tuple(tensor.shape)}".encode())
        digest.update(tensor.flatten()[:_SAMPLE].float().cpu().numpy().tobytes())
    return digest.hexdigest()[:16]


def refuse_impostors(path: Path) -> None:
    """Name the usual things that are saved under a weights file's name; torch's own words for them help nobody.

    Raises:
        WeightsError: missing, unreadable, empty, a Git LFS pointer, a web page or JSON.
    """
    if not path.is_file():
        raise WeightsError(f"The weights file '{path}' does not exist; choose the file again or download the model.")
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except OSError as error:
        raise WeightsError(
            f"The weights file '{path}' cannot be read ({error.strerror}); check its permissions."
        ) from error
    text = head.lstrip().lower()
    if not head:
        raise WeightsError(f"'{path.name}' is empty; download it again.")
    if text.startswith(b"version https://git-lfs"):
        raise WeightsError(
            f"'{path.name}' is a Git LFS pointer, not the weights; run 'git lfs pull' in its repository, "
            "or download the file itself."
        )
    if text.startswith((b"<!doctype", b"<html", b"<?xml", b"<head")):
        raise WeightsError(
            f"'{path.name}' is a web page, not weights: the download gave an error or log-in page; download it again."
        )
    if text.startswith(b"{") and path.suffix.lower() != ".safetensors":
        raise WeightsError(f"'{path.name}' is a JSON text, not weights; download it again.")


def _read_safetensors(path: Path) -> Any:
    safetensors = import_package("safetensors")
    safetensors_torch = import_package("safetensors.torch")
    try:
        return safetensors_torch.load_file(str(path), device="cpu")
    except (safetensors.SafetensorError, ValueError, OSError) as error:
        raise WeightsError(
            f"'{path.name}' is damaged or not a safetensors file ({_first_line(error)}); download it again."
        ) from error


def _read_pickle(path: Path) -> Any:
    with path.open("rb") as file:
        head = file.read(4)
    if head[:2] == b"PK":
        _check_archive(path)
    elif head[:1] != b"\x80":
        raise WeightsError(f"'{path.name}' is not a PyTorch weights file; Oriel reads {', '.join(SUFFIXES)}.")
    torch = import_torch()
    try:
        return torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # a damaged pickle may raise anything at all
        raise WeightsError(_pickle_sentence(path, error)) from error


def _check_archive(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
    except zipfile.BadZipFile as error:
        raise WeightsError(f"'{path.name}' is cut off or damaged (its end is missing); download it again.") from error
    if any(name.endswith("/constants.pkl") for name in names):
        raise WeightsError(
            f"'{path.name}' is a TorchScript program, not plain weights; choose the checkpoint with the state dict "
            "(for OpenAI's CLIP: the file of the Models page)."
        )
    if not any(name.endswith("data.pkl") for name in names):
        raise WeightsError(
            f"'{path.name}' is a zip archive without weights at its top; unpack it and choose the file inside."
        )


def _pickle_sentence(path: Path, error: Exception) -> str:
    text = str(error)
    if "GLOBAL" in text or "Unsupported class" in text or "Unsupported global" in text:
        what = text.partition("GLOBAL ")[2].split(" ")[0]
        return (
            f"'{path.name}' holds Python objects{f' ({what})' if what else ''} beside the weights, and reading them "
            "could run foreign code, so Oriel refuses; save its state dict alone and choose that file."
        )
    return f"'{path.name}' is cut off or damaged ({_first_line(error)}); download it again."


def _tensors(content: Any, path: Path) -> State:
    torch = import_torch()
    for key in ("state_dict", "model"):
        if isinstance(content, Mapping) and isinstance(content.get(key), Mapping):
            content = content[key]
    if not isinstance(content, Mapping):
        raise WeightsError(f"'{path.name}' holds a {type(content).__name__}, not named tensors; choose a state dict.")
    state = {str(name): value for name, value in content.items() if isinstance(value, torch.Tensor)}
    if not state:
        raise WeightsError(f"'{path.name}' holds no tensors; choose a file with the model's state dict.")
    if all(name.startswith("module.") for name in state):
        state = {name.removeprefix("module."): value for name, value in state.items()}
    return {name: value.float() if value.is_floating_point() else value for name, value in state.items()}


def _shape(tensor: torch.Tensor) -> str:
    return "x".join(str(side) for side in tensor.shape) or "scalar"


def _first_line(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    line = lines[0] if lines else type(error).__name__
    return line if len(line) <= 120 else f"{line[:117]}..."
