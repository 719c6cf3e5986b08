# SPDX-License-Identifier: GPL-3.0-or-later
"""The choice of a device, threads, and full memory."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from oriel.backend import device
from oriel.backend.device import choose_device, import_package, is_out_of_memory, run_batched, why_not_gpu
from oriel.backend.errors import DeviceError, InputError, PackageError


def without_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)


def with_cuda(monkeypatch: pytest.MonkeyPatch, *, gib: int, major: int, free: float | None = None) -> None:
    properties = SimpleNamespace(total_memory=gib * 1024**3, name="NVIDIA Test", major=major)
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "current_device", lambda: 0)
    monkeypatch.setattr(torch.cuda, "get_device_properties", lambda _index: properties)
    left = (gib if free is None else free) * 1024**3
    monkeypatch.setattr(torch.cuda, "mem_get_info", lambda _index: (left, gib * 1024**3))


def test_cpu() -> None:
    chosen = choose_device("cpu")
    assert (chosen.kind, chosen.torch_name, chosen.encode_dtype) == ("cpu", "cpu", "float32")
    assert (chosen.decode_batch, chosen.encode_batch) == (4, 16)
    assert chosen.name.startswith("CPU, ")


def test_auto_without_a_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    without_gpu(monkeypatch)
    assert choose_device().kind == "cpu"
    assert choose_device("auto") == choose_device("cpu")


@pytest.mark.parametrize(("gib", "major", "dtype", "batch"), [(24, 8, "bfloat16", 64), (4, 7, "float16", 16)])
def test_cuda(monkeypatch: pytest.MonkeyPatch, gib: int, major: int, dtype: str, batch: int) -> None:
    with_cuda(monkeypatch, gib=gib, major=major)
    chosen = choose_device("auto")
    assert (chosen.torch_name, chosen.encode_dtype, chosen.decode_batch) == ("cuda:0", dtype, batch)
    assert chosen.name == f"NVIDIA Test ({gib} GB)"
    assert choose_device("cpu").kind == "cpu"
    assert why_not_gpu() == ""


@pytest.mark.parametrize(("free", "batch"), [(20, 64), (3, 16), (0.5, 4)])
def test_the_batch_follows_the_memory_that_is_free_now(
    monkeypatch: pytest.MonkeyPatch, free: float, batch: int
) -> None:
    with_cuda(monkeypatch, gib=24, major=8, free=free)
    chosen = choose_device("cuda")
    assert (chosen.decode_batch, chosen.encode_batch) == (batch, batch)


def test_apple(monkeypatch: pytest.MonkeyPatch) -> None:
    without_gpu(monkeypatch)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    assert choose_device("mps").torch_name == choose_device("auto").torch_name == "mps"


@pytest.mark.parametrize("name", ["cuda", "mps"])
def test_demanded_gpu_is_missing(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    without_gpu(monkeypatch)
    with pytest.raises(DeviceError, match=f"The device '{name}' cannot be used: .+ Choose 'auto' or 'cpu'"):
        choose_device(name)


def test_unknown_device() -> None:
    with pytest.raises(InputError, match="Device 'gpu' is unknown; choose one of auto, cpu, cuda, mps"):
        choose_device("gpu")


@pytest.mark.parametrize(
    ("system", "machine", "cuda", "driver", "sentence"),
    [
        ("Linux", "x86_64", None, True, "built for the CPU only"),
        ("Linux", "x86_64", "13.0", False, "No NVIDIA driver was found"),
        ("Windows", "AMD64", "13.0", True, "driver is too old"),
        ("Darwin", "x86_64", None, False, "Intel processor"),
        ("Darwin", "arm64", None, False, "without support for Apple GPUs"),
    ],
)
def test_why_not_gpu(
    monkeypatch: pytest.MonkeyPatch, system: str, machine: str, cuda: str | None, driver: bool, sentence: str
) -> None:
    without_gpu(monkeypatch)
    monkeypatch.setattr(device.platform, "system", lambda: system)
    monkeypatch.setattr(device.platform, "machine", lambda: machine)
    monkeypatch.setattr(torch.version, "cuda", cuda)
    monkeypatch.setattr(device, "_has_nvidia_driver", lambda: driver)
    reason = why_not_gpu()
    assert sentence in reason
    assert reason.endswith(".")


def threads_after(monkeypatch: pytest.MonkeyPatch, cores: int) -> list[Any]:
    calls: list[Any] = []

    def refuse(count: int) -> None:
        calls.append(("interop", count))
        raise RuntimeError("cannot set number of interop threads after parallel work has started")

    fake = SimpleNamespace(set_num_threads=lambda n: calls.append(("intra", n)), set_num_interop_threads=refuse)
    monkeypatch.setattr(device, "_threads_are_set", False)
    monkeypatch.setattr(device, "usable_cores", lambda: cores)
    device._limit_threads(fake)
    device._limit_threads(fake)
    return calls


@pytest.mark.parametrize(("cores", "threads"), [(1, 1), (2, 2), (3, 2), (8, 4), (32, 16)])
def test_threads_are_half_the_cores_set_once(monkeypatch: pytest.MonkeyPatch, cores: int, threads: int) -> None:
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    assert threads_after(monkeypatch, cores) == [("intra", threads), ("interop", 1)]


def test_threads_that_the_user_set_stay(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "3")
    assert threads_after(monkeypatch, 8) == [("interop", 1)]


def test_missing_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "open_clip", None)
    with pytest.raises(PackageError, match=r"'open_clip_torch' is not installed; .* pip install open_clip_torch"):
        import_package("open_clip")


def test_broken_package(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_name: str) -> None:
        raise OSError("[WinError 126] The specified module could not be found\nmore")

    monkeypatch.setattr(device.importlib, "import_module", broken)
    with pytest.raises(
        PackageError, match=r"'torch' is installed but cannot be loaded \(\[WinError 126\] [^\n]*\); repair"
    ):
        import_package("torch")


def test_full_memory_halves_then_moves_then_gives_up() -> None:
    limit, said, moved = 0, [], []

    def job(items: Sequence[int]) -> list[int]:
        if len(items) > limit:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2 GiB")
        return [item * 10 for item in items]

    def to_cpu() -> bool:
        nonlocal limit
        limit = 1
        moved.append(True)
        return len(moved) == 1

    results = run_batched(range(5), job, batch=4, to_cpu=to_cpu, notify=said.append)
    assert results == [0, 10, 20, 30, 40]
    assert [text.partition(":")[0] for text in said] == ["Memory is full", "Memory is full", "The GPU's memory is full"]
    limit = 0
    moved.append(True)
    with pytest.raises(DeviceError, match="even for one window on the CPU; close other programs"):
        run_batched([1], lambda _items: job([1, 2]), batch=1, to_cpu=lambda: False)


def test_results_before_the_memory_was_full_are_kept() -> None:
    calls: list[int] = []

    def job(items: Sequence[int]) -> list[int]:
        calls.append(len(items))
        if len(calls) == 2:
            raise MemoryError
        return list(items)

    assert run_batched(range(8), job, batch=4, notify=lambda _text: None) == list(range(8))
    assert calls == [4, 4, 2, 2]


def test_other_errors_pass() -> None:
    def job(_items: Sequence[int]) -> list[int]:
        raise RuntimeError("shapes do not match")

    with pytest.raises(RuntimeError, match="shapes do not match"):
        run_batched([1], job, batch=1)
    assert run_batched([], job, batch=1) == []


@pytest.mark.parametrize(
    ("error", "full"),
    [
        (MemoryError(), True),
        (RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory: you tried 10 bytes"), True),
        (RuntimeError("MPS backend out of memory (MPS allocated: 9 GB)"), True),
        (RuntimeError("CUDA error: invalid device"), False),
        (ValueError("out of memory"), False),
    ],
)
def test_out_of_memory(error: BaseException, full: bool) -> None:
    assert is_out_of_memory(error) is full


def test_memory_is_given_back_to_the_gpu_that_is_there(monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[str] = []
    without_gpu(monkeypatch)
    monkeypatch.setattr(torch.cuda, "empty_cache", lambda: given.append("cuda"))
    monkeypatch.setattr(torch.mps, "empty_cache", lambda: given.append("mps"))
    device.release_memory()
    assert given == []
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    device.release_memory()
    with_cuda(monkeypatch, gib=8, major=8)
    device.release_memory()
    assert given == ["mps", "cuda"]
