# SPDX-License-Identifier: GPL-3.0-or-later
"""Which processor runs the models, with which precision and batch, and what happens when its memory is full.

The only module that asks torch for devices and threads. Nothing here imports torch before it is needed.
"""

from __future__ import annotations

import importlib
import logging
import os
import platform
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeVar, get_args

from .errors import DeviceError, InputError, PackageError

log = logging.getLogger(__name__)

Preference = Literal["auto", "cpu", "cuda", "mps"]
Notify = Callable[[str], None]
Item = TypeVar("Item")
Result = TypeVar("Result")

_GIB = 1024**3
_LOCK = threading.Lock()
_threads_are_set = False
_PIP_NAMES = {"segment_anything": "segment-anything", "open_clip": "open_clip_torch"}


@dataclass(frozen=True)
class Device:
    """Where models run.

    Attributes:
        kind: "cpu", "cuda" or "mps".
        torch_name: what `torch.device` takes.
        name: for people, e.g. "NVIDIA RTX A2000 (12 GB)".
        encode_dtype: name of the torch dtype in which encoders run ("float32" switches autocast off).
        decode_batch: objects decoded at once.
        encode_batch: windows encoded at once (text-image models; SAM always encodes one).
    """

    kind: Literal["cpu", "cuda", "mps"]
    torch_name: str
    name: str
    encode_dtype: str
    decode_batch: int
    encode_batch: int

    def autocast(self) -> Any:
        """A context in which torch's layers compute in `encode_dtype`; weights and results stay float32."""
        torch = import_torch()
        dtype = getattr(torch, self.encode_dtype)
        return torch.autocast(self.kind, dtype=dtype, enabled=dtype != torch.float32)


def import_package(name: str) -> Any:
    """Import one of the heavy packages on first use.

    Raises:
        PackageError: it is missing or broken, with the way to install it and the reason.
    """
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        missing = error.name or name
        pip_name = _PIP_NAMES.get(missing, missing)
        message = (
            f"The Python package '{pip_name}' is not installed; install it from Oriel's Install page, "
            f"or with: python3 -m pip install {pip_name}"
        )
        raise PackageError(message) from error
    except (ImportError, OSError, RuntimeError, AttributeError) as error:  # a broken wheel raises any of these
        reason = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        pip_name = _PIP_NAMES.get(name, name)
        message = (
            f"The Python package '{pip_name}' is installed but cannot be loaded ({reason}); "
            f"repair it on Oriel's Install page, or with: python3 -m pip install --force-reinstall {pip_name}"
        )
        raise PackageError(message) from error


def import_torch() -> Any:
    """Import torch and set its thread count, once.

    Raises:
        PackageError: torch is missing or broken.
    """
    torch = import_package("torch")
    _limit_threads(torch)
    _leave_triton_out()
    return torch


def _leave_triton_out() -> None:
    """Let torch find that there is no triton, whose compiler Oriel never uses.

    Triton's library carries an LLVM of its own. In a QGIS window Mesa's OpenGL driver has already loaded another one,
    and the import ends the process with a segmentation fault (seen with torch 2.12, QGIS 3.22, Mesa 22.3). torch asks
    once and remembers the answer; other plugins can still import triton themselves.
    """
    if "triton" in sys.modules:
        return
    sys.modules["triton"] = None  # type: ignore[assignment] # Python's way to say that a module cannot be imported
    try:
        importlib.import_module("torch.utils._triton").has_triton_package()
    except (ImportError, AttributeError):
        log.info("this torch does not ask for triton in the way that is known here")
    finally:
        del sys.modules["triton"]


def choose_device(preference: str = "auto") -> Device:
    """Choose where models run.

    Args:
        preference: "auto" takes CUDA, then MPS, then the CPU; a name demands that device.

    Raises:
        InputError: an unknown name.
        DeviceError: the demanded device cannot be used, and why.
        PackageError: torch is missing or broken.
    """
    if preference not in get_args(Preference):
        raise InputError(f"Device '{preference}' is unknown; choose one of {', '.join(get_args(Preference))}.")
    torch = import_torch()
    if preference in ("auto", "cuda") and torch.cuda.is_available():
        return _cuda_device(torch)
    if preference in ("auto", "mps") and torch.backends.mps.is_available():
        # Half precision is not proved for these encoders on Apple GPUs, so they run in float32 there.
        return Device("mps", "mps", f"Apple GPU ({platform.machine()})", "float32", 16, 8)
    if preference in ("cuda", "mps"):
        raise DeviceError(f"The device '{preference}' cannot be used: {why_not_gpu()} Choose 'auto' or 'cpu'.")
    return _cpu_device()


def why_not_gpu() -> str:
    """Say in one sentence why models do not run on a GPU, and what to do; "" when they can."""
    torch = import_torch()
    if torch.cuda.is_available() or torch.backends.mps.is_available():
        return ""
    if platform.system() == "Darwin":
        if platform.machine() != "arm64":
            return "This Mac has an Intel processor, whose GPU torch cannot use; models run on the CPU."
        return "torch was built without support for Apple GPUs; install torch for macOS 12.3 or later on arm64."
    if getattr(torch.version, "hip", None):
        return "torch was built for AMD GPUs but found none; check that the ROCm driver is installed and running."
    if torch.version.cuda is None:
        return "torch was built for the CPU only; for an NVIDIA GPU, install its CUDA build on Oriel's Install page."
    if not _has_nvidia_driver():
        return "No NVIDIA driver was found; install the driver if this computer has an NVIDIA GPU, then restart QGIS."
    return (
        f"The NVIDIA driver is too old for torch {torch.__version__} (CUDA {torch.version.cuda}) or no GPU is visible; "
        "update the driver, check CUDA_VISIBLE_DEVICES, then restart QGIS."
    )


def run_batched(
    items: Sequence[Item],
    job: Callable[[Sequence[Item]], Sequence[Result]],
    *,
    batch: int,
    to_cpu: Callable[[], bool] | None = None,
    notify: Notify | None = None,
) -> list[Result]:
    """Run a job over items in batches; when memory is full: halve the batch, then move to the CPU, and say it.

    Args:
        items: what to work on.
        job: gives one result an item.
        batch: items at once, at most.
        to_cpu: moves the model to the CPU; gives False where it is there already.
        notify: receives one sentence each time something was given up (default: the log).

    Raises:
        DeviceError: memory is full even with one item on the CPU.
    """
    say = notify or log.warning
    results: list[Result] = []
    while len(results) < len(items):
        try:
            results.extend(job(items[len(results) : len(results) + batch]))
        except (RuntimeError, MemoryError) as error:
            if not is_out_of_memory(error):
                raise
            reason = error.with_traceback(None)  # its frames hold the tensors that must be freed now
        else:
            continue
        release_memory()
        if batch > 1:
            batch //= 2
            say(f"Memory is full: working on {batch} at once from now on.")
        elif to_cpu is not None and to_cpu():
            say("The GPU's memory is full: working on the CPU from now on, which is slower.")
        else:
            message = "Memory is full, even for one window on the CPU; close other programs or choose a smaller model."
            raise DeviceError(message) from reason
    return results


def is_out_of_memory(error: BaseException) -> bool:
    """Tell whether an error means that the device's or the computer's memory is full."""
    if isinstance(error, MemoryError):
        return True
    text = str(error).lower()
    return isinstance(error, RuntimeError) and any(
        part in text for part in ("out of memory", "can't allocate memory", "not enough memory")
    )


def release_memory() -> None:
    """Give memory that torch keeps for later back to the GPU."""
    torch = import_torch()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
    elif torch.backends.mps.is_available():
        torch.mps.empty_cache()


def usable_cores() -> int:
    """Count the cores that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _limit_threads(torch: Any) -> None:
    global _threads_are_set  # noqa: PLW0603 - torch's thread count is one per process, so is this flag
    with _LOCK:
        if _threads_are_set:
            return
        _threads_are_set = True
        if "OMP_NUM_THREADS" not in os.environ:
            # Half the cores: hyper-threads bring nothing to matrix products, and QGIS needs some to draw.
            cores = usable_cores()
            torch.set_num_threads(max(min(cores, 2), cores // 2))
        try:
            torch.set_num_interop_threads(1)
        except RuntimeError:
            log.debug("Another part of this process has used torch already; its inter-op threads stay as they are.")


def _cpu_device() -> Device:
    return Device(
        "cpu", "cpu", f"CPU, {usable_cores()} cores", "float32", 4, 16
    )  # larger blocks of memory come fresh from the system each time


def _cuda_device(torch: Any) -> Device:
    index = torch.cuda.current_device()
    properties = torch.cuda.get_device_properties(index)
    gib = properties.total_memory / _GIB
    free = torch.cuda.mem_get_info(index)[0] / _GIB  # measured: other programs use the card too
    # bf16 keeps float32's range, which SAM's relative positions need; cards before Ampere only have fp16 in hardware.
    dtype = "bfloat16" if properties.major >= 8 else "float16"
    batch = 64 if free >= 6 else 16 if free >= 2 else 4
    return Device("cuda", f"cuda:{index}", f"{properties.name} ({gib:.0f} GB)", dtype, batch, batch)


def _has_nvidia_driver() -> bool:
    if platform.system() == "Windows":
        root = os.environ.get("SYSTEMROOT", r"C:\Windows")
        return os.path.exists(os.path.join(root, "System32", "nvcuda.dll"))  # noqa: PTH110, PTH118 - no Path on foreign drives
    return os.path.exists("/proc/driver/nvidia/version")  # noqa: PTH110
