# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the prompter: resumable, on the CPU or on CUDA, within a number of samples or minutes."""

from __future__ import annotations

import json
import math
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import load_file
from torch import Tensor
from torch.utils.data import DataLoader

from ..models.compact.prompter import CropPrompts, Prompter, paint
from .imagery import nwpu, scene_pool, whu_buildings
from .losses import prompter_loss
from .pieces import join
from .samples import Sample, SampleStream, Source
from .slots import ROUNDS, Slots
from .start_weights import load_trunk
from .validation import Validation

_SAVE_EVERY = 300
"""Seconds between checkpoints."""


@dataclass(frozen=True)
class PrompterRun:
    """What a training run is made of.

    Attributes:
        data: folder of the real data sets.
        pool: folder of pre-rendered scenes; may be empty.
        out: folder of checkpoint, log and curves.
        samples: length of the whole schedule; the learning rate falls to 3 % along it.
        minutes: fit the schedule into this time and stop.
        stop_after: minutes after which a run stops where it is; the next one goes on.
        real_share: share of samples from real photos, where there are scenes too; 1 leaves the scenes out.
        rounds: how many clicks an object gets at most, each after the last answer; 1 = no corrections.
        skip: let the outline see half resolution; False only to measure what that is worth.
        start: where `out` holds no checkpoint: a checkpoint, or a bundle (.safetensors; its schedule begins anew).
    """

    data: Path
    pool: Path
    out: Path
    samples: int = 60_000
    minutes: float = 1e9
    stop_after: float = 1e9
    batch: int = 16
    rate: float = 1e-3
    real_share: float = 0.6
    rounds: int = ROUNDS
    skip: bool = True
    open_data_only: bool = False
    start: Path | None = None
    device: str = "cpu"
    seed: int = 0
    workers: int = 1


def train_prompter(run: PrompterRun) -> Path:
    """Train or go on training; returns the checkpoint."""
    run.out.mkdir(parents=True, exist_ok=True)
    checkpoint = run.out / "prompter.pt"
    if not checkpoint.is_file():
        join(checkpoint)
    state = _State(run, checkpoint)
    rng = np.random.default_rng([run.seed, state.seen])
    stream = SampleStream(_sources(run), run.seed + state.seen)
    loader = DataLoader(stream, batch_size=None, num_workers=run.workers, prefetch_factor=64 if run.workers else None)
    slots = Slots(iter(_endless(loader)), run.batch, rng, rounds=run.rounds)
    validation = Validation(nwpu(run.data / "segmentation" / "nwpu_vhr10", "dev"))
    begun, saved, marks = time.time(), time.time(), []
    while state.seen < run.samples and time.time() - begun < min(run.minutes, run.stop_after) * 60:
        marks.append(state.step(slots, (time.time() - begun) / 60))
        if len(marks) == 20:
            speed = run.batch * 20 / sum(m[2] for m in marks)
            _log(
                run.out, {"seen": state.seen, "loss": _mean(marks, 0), "iou": _mean(marks, 1), "per_s": round(speed, 1)}
            )
            marks = []
        if time.time() - saved > _SAVE_EVERY:
            state.save(checkpoint)
            _log(run.out, {"seen": state.seen, **validation.measure(state.averaged_net())})
            saved = time.time()
    state.save(checkpoint)
    _log(run.out, {"seen": state.seen, **validation.measure(state.averaged_net())})
    return checkpoint


class _State:
    """Net, optimiser, running mean of the weights, and how far the training is."""

    def __init__(self, run: PrompterRun, checkpoint: Path) -> None:
        self._run = run
        self.net = Prompter()
        self.net.trunk = load_trunk(run.data / "weights" / "mobilenetv2_nchw" / "weights")
        # torch's own overloads lack a move with a memory format
        self.net.to(run.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        trunk = list(self.net.trunk.parameters())
        ids = {id(p) for p in trunk}
        rest = [p for p in self.net.parameters() if id(p) not in ids]
        groups = [{"params": trunk, "factor": 0.3}, {"params": rest, "factor": 1.0}]
        self.optimizer = torch.optim.AdamW(groups, lr=run.rate, weight_decay=1e-3)
        self.seen = 0
        source = checkpoint if checkpoint.is_file() else run.start
        if not run.skip:
            _cut_skip(self.net)
        if source is not None and source.suffix == ".safetensors":
            self.net.load_state_dict(bundled_prompter(source))
        elif source is not None:
            self._resume(torch.load(source, map_location=run.device, weights_only=True))
            return
        self.mean = {k: v.detach().clone() for k, v in self.net.state_dict().items()}

    def _resume(self, saved: dict[str, Any]) -> None:
        self.net.load_state_dict(saved["model"])
        self.seen = int(saved["seen"])
        for group, old in zip(self.optimizer.param_groups, saved["optimizer"]["param_groups"], strict=True):
            old["factor"] = group["factor"]
        self.optimizer.load_state_dict(saved["optimizer"])
        self.mean = {k: v.clone() for k, v in saved["mean"].items()}

    def step(self, slots: Slots, minutes: float) -> tuple[float, float, float]:
        """One batch, `minutes` after the start; returns loss, IoU of mask 0 and seconds."""
        begun, run = time.time(), self._run
        for group in self.optimizer.param_groups:
            group["lr"] = learning_rate(self.seen, run, minutes=minutes) * group["factor"]
        rgb, truth, prompts = slots.tensors()
        rgb, truth = rgb.to(run.device), truth.to(run.device)
        bf16 = run.device != "cpu"  # emulated, hence slower, on processors without bf16
        with torch.autocast(torch.device(run.device).type, torch.bfloat16, enabled=bf16):
            logits, quality = self.net(rgb, paint(_to(prompts, run.device)))
        loss, real = prompter_loss(logits.float(), quality.float(), truth)
        self.optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self.net.parameters(), 1.0)
        self.optimizer.step()
        self.seen += run.batch
        self._average()
        slots.advance(logits[:, 0].detach().float().cpu(), real[:, 0].cpu())
        return float(loss.detach()), float(real[:, 0].mean()), time.time() - begun

    @torch.no_grad()
    def _average(self) -> None:
        steps = self.seen / self._run.batch
        keep = min(0.998, (1 + steps) / (10 + steps))
        for name, value in self.net.state_dict().items():
            self.mean[name].lerp_(value, 1 - keep)

    def averaged_net(self) -> Prompter:
        """A net with the running mean of the weights: what is shipped."""
        net = Prompter()
        net.to(self._run.device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        net.load_state_dict(self.mean)
        return net.eval()

    def save(self, path: Path) -> None:
        """Write a checkpoint; a crash while writing leaves the old one."""
        content = {
            "model": self.net.state_dict(),
            "mean": self.mean,
            "optimizer": self.optimizer.state_dict(),
            "seen": self.seen,
        }
        part = path.with_suffix(".part")
        torch.save(content, part)
        part.replace(path)


def _cut_skip(net: Prompter) -> None:
    """Keep what stands at half resolution out of the outline: its weights are 0 and stay 0."""
    first = net.fine[0]
    assert isinstance(first, torch.nn.Conv2d)
    keep = torch.ones_like(first.weight)
    keep[:, net.context.in_features :] = 0
    with torch.no_grad():
        first.weight.mul_(keep)
    first.weight.register_hook(lambda gradient: gradient * keep.to(gradient.device))  # type: ignore[no-untyped-call]


def learning_rate(seen: int, run: PrompterRun, *, minutes: float = 0.0) -> float:
    """Warm-up over 150 steps, then a cosine down to 3 % at the end of the samples or of the time, what comes first."""
    warm = min(1.0, (seen / run.batch + 1) / 150)
    progress = min(1.0, max(seen / run.samples, minutes / run.minutes))
    return run.rate * warm * (0.03 + 0.97 * 0.5 * (1 + math.cos(math.pi * progress)))


def _sources(run: PrompterRun) -> list[Source]:
    segmentation = run.data / "segmentation"
    wanted = run.pool.is_dir() and (run.real_share < 1 or run.open_data_only)
    scenes = list(scene_pool(run.pool)) if wanted else []
    scenes = [photo for photo in scenes if photo.objects]
    sources = [Source(scenes, 1.0)] if scenes else []
    if not run.open_data_only:
        share = run.real_share / (1 - run.real_share) if scenes else 1.0
        sources.append(Source(nwpu(segmentation / "nwpu_vhr10", "train"), share * 0.93))
        sources.append(Source(whu_buildings(segmentation / "whu_building"), share * 0.07))
    _log(
        run.out, {"sources": [len(s.photos) for s in sources], "run": json.loads(json.dumps(asdict(run), default=str))}
    )
    return sources


def _endless(loader: DataLoader[Sample]) -> Iterator[Sample]:
    while True:
        yield from loader


def _to(prompts: CropPrompts, device: str) -> CropPrompts:
    return CropPrompts(*(getattr(prompts, k).to(device) for k in ("xy", "labels", "boxes", "previous", "has_previous")))


def _mean(marks: list[tuple[float, float, float]], k: int) -> float:
    return round(float(np.mean([m[k] for m in marks])), 4)


def _log(out: Path, entry: dict[str, object]) -> None:
    with (out / "prompter.log").open("a") as file:
        file.write(json.dumps({"t": round(time.time()), **entry}) + "\n")


def bundled_prompter(bundle: Path) -> dict[str, Tensor]:
    """The prompter's weights in a bundle, float32: a training can start from what is shipped."""
    prefix = "prompter."
    return {k[len(prefix) :]: v.float() for k, v in load_file(bundle).items() if k.startswith(prefix)}


def averaged(checkpoint: Path) -> dict[str, Tensor]:
    """The running mean of the weights: what is shipped."""
    mean: dict[str, Tensor] = torch.load(checkpoint, map_location="cpu", weights_only=True)["mean"]
    return mean
