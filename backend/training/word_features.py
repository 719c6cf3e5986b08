# SPDX-License-Identifier: GPL-3.0-or-later
"""The trunk's features of labelled images, kept on disk: the trunk is frozen, so they are computed only once."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional as F  # noqa: N812 - torch's own usage

from ..models.compact.encoder import COARSE, FINE, Encoder
from .start_weights import load_trunk
from .word_images import Made, WordImage

_LEAST_SHARE = 0.2
_PER_NAME = 4
_ANYWHERE = 10
_CHUNK = 40


@dataclass(frozen=True)
class TokenSet:
    """Sampled tokens, and their images as a whole.

    Attributes:
        fine, coarse: float16 (n, FINE), (n, COARSE): what `TokenHead` sees of a token.
        names: the columns of `shares` and `whole`.
        shares: float16 (n, names).
        image: int64 (n,), row of `scene` that the token belongs to.
        scene: float16 (m, COARSE), the mean of the coarse features.
        whole: bool (m, names).
    """

    fine: NDArray[np.float16]
    coarse: NDArray[np.float16]
    names: tuple[str, ...]
    shares: NDArray[np.float16]
    image: NDArray[np.int64]
    scene: NDArray[np.float16]
    whole: NDArray[np.bool_]


def start_encoder(weights: Path) -> Encoder:
    """An encoder with the ImageNet trunk and neck, and an untrained head."""
    encoder = Encoder()
    encoder.trunk.load_state_dict(load_trunk(weights).state_dict())
    last = max(weights.glob("conv_*_weight.npy"), key=lambda p: int(p.name.split("_")[1]))
    encoder.neck.weight.data.copy_(torch.from_numpy(np.load(last)))
    bias = torch.from_numpy(np.load(last.with_name(last.name.replace("weight", "bias"))))
    encoder.neck.bias.data.copy_(bias)  # type: ignore[union-attr]
    encoder.to(memory_format=torch.channels_last)  # type: ignore[call-overload]  # torch's own overloads lack it
    return encoder.eval()


def cache(images: Iterator[Made], encoder: Encoder, folder: Path, *, seed: int, seconds: float = 1e9) -> int:
    """Append the images to the cache in `folder`, one file for every few; those that are there already are skipped.

    Returns:
        How many images the cache holds.
    """
    folder.mkdir(parents=True, exist_ok=True)
    done = max((int(path.stem.split("_")[0]) for path in folder.glob("*_*.npz")), default=0)
    rng = np.random.default_rng([seed, done])
    start, chunk, seen = time.monotonic(), [], 0
    for make in images:
        seen += 1
        if seen <= done:
            continue
        chunk.append(_tokens(make(), encoder, rng))
        if len(chunk) == _CHUNK:
            _write(folder / f"{seen:06d}_{_CHUNK}.npz", chunk)
            chunk = []
            print(f"{folder.name}: {seen} images, {time.monotonic() - start:.0f} s", flush=True)
        if time.monotonic() - start > seconds:
            break
    if chunk:
        _write(folder / f"{seen:06d}_{len(chunk)}.npz", chunk)
    return max(seen, done)


_Entry = tuple[
    NDArray[np.float16], NDArray[np.float16], dict[str, NDArray[np.float32]], NDArray[np.float16], tuple[str, ...]
]


def _tokens(image: WordImage, encoder: Encoder, rng: np.random.Generator) -> _Entry:
    with torch.inference_mode():
        rgb = (
            torch.from_numpy(image.rgb.copy())
            .permute(2, 0, 1)[None]
            .float()
            .contiguous(memory_format=torch.channels_last)
        )
        fine, coarse = encoder.features(rgb)
        scene = coarse.mean((2, 3))[0]
        up = F.interpolate(coarse, scale_factor=2.0, mode="bilinear", align_corners=False)
    at = torch.from_numpy(_choose(image, fine.shape[2] * fine.shape[3], rng))
    rows = [m[0].flatten(1).T[at].numpy().astype(np.float16) for m in (fine, up)]
    shares = {name: share.ravel()[at.numpy()] for name, share in image.shares.items()}
    return rows[0], rows[1], shares, scene.numpy().astype(np.float16), image.whole


def _choose(image: WordImage, count: int, rng: np.random.Generator) -> NDArray[np.int64]:
    """Some tokens of every name, and some anywhere; rare names get as many as frequent ones."""
    chosen = set(rng.permutation(count)[:_ANYWHERE].tolist())
    for share in image.shares.values():
        some = np.flatnonzero(share.ravel() >= _LEAST_SHARE)
        chosen.update(rng.permutation(some)[:_PER_NAME].tolist())
    return np.array(sorted(chosen), np.int64)


def _write(path: Path, chunk: list[_Entry]) -> None:
    names = tuple(sorted({name for entry in chunk for name in (*entry[2], *entry[4])}))
    image = np.repeat(np.arange(len(chunk)), [len(entry[0]) for entry in chunk])
    shares = [np.stack([e[2].get(n, np.zeros(len(e[0]))) for n in names], 1).astype(np.float16) for e in chunk]
    whole = np.array([[name in entry[4] for name in names] for entry in chunk])
    arrays = {
        "fine": np.concatenate([e[0] for e in chunk]),
        "coarse": np.concatenate([e[1] for e in chunk]),
        "shares": np.concatenate(shares),
        "names": np.array(names),
        "image": image,
        "scene": np.stack([e[3] for e in chunk]),
        "whole": whole,
    }
    part = path.with_suffix(".part")
    with part.open("wb") as file:
        np.savez(file, **arrays)
    part.replace(path)


def load_tokens(folders: list[Path]) -> TokenSet:
    """Everything that is cached in some folders."""
    parts = [np.load(path) for folder in folders for path in sorted(folder.glob("*_*.npz"))]
    names = tuple(sorted({str(n) for part in parts for n in part["names"]}))
    column = {name: k for k, name in enumerate(names)}
    shares, whole, images, offset = [], [], [], 0
    for part in parts:
        to = [column[str(n)] for n in part["names"]]
        wide = np.zeros((len(part["shares"]), len(names)), np.float16)
        wide[:, to] = part["shares"]
        shares.append(wide)
        flags = np.zeros((len(part["whole"]), len(names)), bool)
        flags[:, to] = part["whole"]
        whole.append(flags)
        images.append(part["image"] + offset)
        offset += len(part["whole"])
    return TokenSet(
        fine=np.concatenate([p["fine"] for p in parts] or [np.zeros((0, FINE), np.float16)]),
        coarse=np.concatenate([p["coarse"] for p in parts] or [np.zeros((0, COARSE), np.float16)]),
        names=names,
        shares=np.concatenate(shares),
        image=np.concatenate(images),
        scene=np.concatenate([p["scene"] for p in parts]),
        whole=np.concatenate(whole),
    )
