# SPDX-License-Identifier: GPL-3.0-or-later
"""What runs a learned network: TorchScript through torch, ONNX through onnxruntime. Arrays in, arrays out."""

from __future__ import annotations

import logging
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from ..device import Device, choose_device, import_package, import_torch, usable_cores
from ..errors import WeightsError
from ..models.weights import file_sha256, refuse_impostors

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from .network_card import NetworkCard

log = logging.getLogger(__name__)

TORCH_SUFFIXES = (".pt", ".pth", ".torchscript", ".ts", ".jit")
ONNX_SUFFIXES = (".onnx",)
_ONNX_TYPES = {"tensor(float)": np.float32, "tensor(float16)": np.float16, "tensor(double)": np.float64,
               "tensor(uint8)": np.uint8}  # fmt: skip
_QUIET = 3  # onnxruntime's level for errors


@dataclass(frozen=True)
class Input:
    """What a file states about one of its inputs.

    Attributes:
        shape: None for free sides.
        whole: whether it takes whole numbers (uint8), not fractions.
    """

    shape: tuple[int | None, ...]
    whole: bool


class Runtime(Protocol):
    """A loaded program."""

    @property
    def inputs(self) -> tuple[Input, ...] | None:
        """Of each input; None where the file does not say."""

    @property
    def place(self) -> str:
        """Where it runs, for people."""

    def run(self, tensors: Sequence[NDArray[np.float32]]) -> dict[str, NDArray[np.float32]]:
        """Run once; outputs by name, in their order. Whatever goes wrong inside comes out as it is."""


def open_runtime(path: Path, card: NetworkCard, device: str) -> Runtime:
    """Load a network's file.

    Raises:
        WeightsError: missing, damaged, plain weights instead of a program, other content than the card says.
        PackageError: what runs it is missing.
        DeviceError, InputError: the device cannot be used.
    """
    if path.suffix.lower() not in TORCH_SUFFIXES + ONNX_SUFFIXES:
        raise WeightsError(
            f"'{path.name}' is neither TorchScript ({', '.join(TORCH_SUFFIXES)}) nor ONNX (.onnx); "
            "export the network to one of them (docs/networks.md)."
        )
    refuse_impostors(path)
    if card.sha256 and file_sha256(path) != card.sha256.lower():
        raise WeightsError(
            f"'{path.name}' is not the file that its card was written for (another SHA-256); "
            "choose the card of this file, or correct 'sha256' in it."
        )
    if path.suffix.lower() in ONNX_SUFFIXES:
        return OnnxRuntime(path, device)
    return TorchRuntime(path, choose_device(device))


class TorchRuntime:
    """A TorchScript program."""

    inputs = None

    def __init__(self, path: Path, device: Device) -> None:
        """Load; see `open_runtime`."""
        torch = import_torch()
        if not _is_program(path):
            raise WeightsError(
                f"'{path.name}' holds plain weights and no program; save the network with torch.jit.trace or "
                "torch.jit.script (docs/networks.md shows how) and choose that file."
            )
        try:
            self._module = torch.jit.load(str(path), map_location=device.torch_name).eval()
        except (RuntimeError, ValueError, OSError) as error:
            raise WeightsError(
                f"'{path.name}' cannot be loaded as TorchScript ({first_line(error)}); export it again."
            ) from error
        self._torch = torch
        self._device = device
        numbers = (p.dtype for p in self._module.parameters() if p.is_floating_point())
        self._dtype = next(numbers, torch.float32)

    @property
    def place(self) -> str:
        """Where it runs."""
        return self._device.name

    def run(self, tensors: Sequence[NDArray[np.float32]]) -> dict[str, NDArray[np.float32]]:
        """Run once, in the precision of the weights; nested lists of outputs are laid flat."""
        torch = self._torch
        with torch.inference_mode():
            given = [torch.from_numpy(t).to(self._device.torch_name, self._dtype) for t in tensors]
            found = _flat(self._module(*given))
            found = {name: value for name, value in found.items() if isinstance(value, torch.Tensor)}
            return {name: value.float().cpu().numpy() for name, value in found.items()}


class OnnxRuntime:
    """An ONNX model."""

    def __init__(self, path: Path, device: str) -> None:
        """Load; see `open_runtime`."""
        library = import_package("onnxruntime")
        options = library.SessionOptions()
        options.log_severity_level = _QUIET
        options.intra_op_num_threads = usable_cores()
        there = library.get_available_providers()
        wanted = ["CUDAExecutionProvider"] if device in ("auto", "cuda") and "CUDAExecutionProvider" in there else []
        try:
            self._session = library.InferenceSession(str(path), options, providers=[*wanted, "CPUExecutionProvider"])
        except Exception as error:  # onnxruntime has error classes of its own, none of them public
            raise WeightsError(
                f"'{path.name}' cannot be loaded as ONNX ({first_line(error)}); export it again, perhaps with a lower "
                "opset."
            ) from error
        self._inputs = self._session.get_inputs()
        self._names = [output.name for output in self._session.get_outputs()]

    @property
    def inputs(self) -> tuple[Input, ...]:
        """What the file states."""
        shapes = (tuple(s if isinstance(s, int) else None for s in i.shape) for i in self._inputs)
        return tuple(Input(shape, "int" in i.type) for shape, i in zip(shapes, self._inputs, strict=True))

    @property
    def place(self) -> str:
        """Where it runs."""
        return "GPU" if "CUDAExecutionProvider" in self._session.get_providers() else "CPU"

    def run(self, tensors: Sequence[NDArray[np.float32]]) -> dict[str, NDArray[np.float32]]:
        """Run once."""
        feed = {
            i.name: np.ascontiguousarray(t, _ONNX_TYPES.get(i.type, np.float32))
            for i, t in zip(self._inputs, tensors, strict=True)
        }
        values = self._session.run(None, feed)
        return {name: np.asarray(v, np.float32) for name, v in zip(self._names, values, strict=True)}


def first_line(error: BaseException) -> str:
    """The line of an error that says most: torch puts the reason last, others first."""
    lines = [line.strip() for line in str(error).strip().splitlines() if line.strip()] or [type(error).__name__]
    line = next((x for x in reversed(lines) if x.startswith("RuntimeError:")), lines[0])
    return line if len(line) <= 160 else f"{line[:157]}..."


def _is_program(path: Path) -> bool:
    """TorchScript archives hold `constants.pkl`; checkpoints do not."""
    try:
        with zipfile.ZipFile(path) as archive:
            return any(name.endswith("constants.pkl") for name in archive.namelist())
    except zipfile.BadZipFile:
        return False


def _flat(output: Any) -> dict[str, Any]:
    """Tensors of whatever a module returns, named by key or number."""
    if isinstance(output, dict):
        pairs = [(str(k), v) for k, v in output.items()]
    elif isinstance(output, (list, tuple)):
        pairs = [(str(i), v) for i, v in enumerate(output)]
    else:
        return {"0": output}
    flat: list[tuple[str, Any]] = []
    for name, value in pairs:
        if isinstance(value, (list, tuple, dict)):
            flat += list(_flat(value).items())
        else:
            flat.append((name, value))
    names = [n for n, _ in flat]
    if len(set(names)) < len(names):
        return {str(i): v for i, (_, v) in enumerate(flat)}
    return dict(flat)
