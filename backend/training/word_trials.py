# SPDX-License-Identifier: GPL-3.0-or-later
"""How well words fit what is seen: objects, scenes, tiles, and a mosaic of scenes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ..models.protocols import PromptableModel, TextImageModel
from ..types import Prompts
from .clicks import centre
from .evaluate import class_mean, mean_average_precision, mean_iou, neighbour_map, top1
from .prompt_trials import native_mask, padded
from .trial_images import TrialImage

NWPU_WORDS = (
    "airplane", "ship", "storage tank", "baseball diamond", "tennis court", "basketball court", "ground track field",
    "harbor", "bridge", "vehicle",
)  # fmt: skip
SCENE_WORDS = {
    "field": "field",
    "forest": "forest",
    "grass": "grass",
    "industry": "industrial area",
    "parking": "parking lot",
    "resident": "residential area",
    "river_lake": "river or lake",
}
"""Folder of RSSCN7 -> the word that is asked."""

_MOSAIC = 6


@dataclass(frozen=True)
class Tiles:
    """Images of one kind each: unit vectors (n, d) and the number of the kind (n,)."""

    vectors: NDArray[np.float32]
    kinds: NDArray[np.int64]


def encode_tiles(model: TextImageModel, folder: Path, limit: int = 0) -> Tiles:
    """Pooled vectors of RSSCN7 photos; `limit` of each kind, 0 = all."""
    vectors, kinds = [], []
    for number, name in enumerate(SCENE_WORDS):
        for path in sorted((folder / name).glob("*.jpg"))[: limit or None]:
            vectors.append(np.asarray(model.encode(_read(path))["pooled"], np.float32))
            kinds.append(number)
    return Tiles(np.stack(vectors), np.array(kinds, np.int64))


def scene_top1(tiles: Tiles, words: NDArray[np.float32]) -> float:
    """Share of photos whose nearest word is theirs."""
    return top1(tiles.vectors @ words.T, tiles.kinds)


def word_map(tiles: Tiles, words: NDArray[np.float32]) -> float:
    """Each word as a query for the photos of its kind, mAP."""
    kinds = np.unique(tiles.kinds)
    return mean_average_precision(words[kinds] @ tiles.vectors.T, kinds[:, None] == tiles.kinds[None])


def tile_map(tiles: Tiles) -> float:
    """Each photo as a query for others of its kind, mAP."""
    return neighbour_map(tiles.vectors, tiles.kinds)


def mosaic(folder: Path, *, seed: int = 0) -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """Photos of random kinds side by side; the image and the number of the kind of each pixel."""
    rng = np.random.default_rng(seed)
    names = list(SCENE_WORDS)
    cells = np.resize(np.arange(len(names)), _MOSAIC * _MOSAIC)
    cells = rng.permutation(cells).reshape(_MOSAIC, _MOSAIC)
    rows, truth = [], []
    for row in cells:
        photos = []
        for kind in row:
            files = sorted((folder / names[kind]).glob("*.jpg"))
            photos.append(_read(files[int(rng.integers(len(files)))]))
        rows.append(np.concatenate(photos, axis=1))
        truth.append(np.concatenate([np.full(p.shape[:2], kind) for p, kind in zip(photos, row, strict=True)], axis=1))
    return np.concatenate(rows), np.concatenate(truth).astype(np.int64)


def mosaic_iou(model: TextImageModel, rgb: NDArray[np.uint8], truth: NDArray[np.int64]) -> float:
    """The best of the seven words for each token, against each pixel's kind."""
    tokens = np.asarray(model.encode(padded(rgb, model.stride))["tokens"], np.float32)
    best = (tokens @ model.encode_text(list(SCENE_WORDS.values())).T).argmax(2)
    pixels = best.repeat(model.token_stride, 0).repeat(model.token_stride, 1)[: truth.shape[0], : truth.shape[1]]
    return mean_iou(pixels, truth, len(SCENE_WORDS))


@dataclass(frozen=True)
class Named:
    """What was answered for objects: scores (n, words), number of the true word (n,)."""

    scores: NDArray[np.float32]
    truth: NDArray[np.int64]

    @property
    def top1(self) -> float:
        """Share of objects whose best word is theirs."""
        return top1(self.scores, self.truth)

    @property
    def class_mean(self) -> float:
        """The same, the mean over the classes."""
        return class_mean(self.scores.argmax(1) == self.truth, self.truth)


def name_objects(model: TextImageModel, images: Sequence[TrialImage], pointing: PromptableModel | None = None) -> Named:
    """The ten words for every object of NWPU.

    Args:
        model: reads words.
        images: with their objects.
        pointing: the same model, where it shall outline each object from one click first; None = true masks.
    """
    words = model.encode_text(NWPU_WORDS)
    scores, truth = [], []
    for image in images:
        arrays = model.encode(padded(image.rgb, model.stride))
        tokens = np.asarray(arrays["tokens"], np.float32)
        height, width = image.rgb.shape[:2]
        for thing in image.objects:
            mask = thing.mask((height, width))
            if pointing is not None:
                prompts = Prompts(np.array([centre(mask)]), np.ones(1, np.int64))
                found = native_mask(pointing.decode(arrays, [prompts])[0], (height, width))
                mask = found if found.any() else mask
            scores.append(pooled_under(tokens, mask, model.token_stride) @ words.T)
            truth.append(NWPU_WORDS.index(thing.category))
    return Named(np.stack(scores), np.array(truth, np.int64))


def pooled_under(tokens: NDArray[np.float32], mask: NDArray[np.bool_], stride: int) -> NDArray[np.float32]:
    """Mean of the tokens (h, w, d) weighted by the share of each that a mask covers, of unit length (d,).

    The weights are those of bilinear upsampling to pixels, summed (adjoint pooling), so small objects between tokens
    draw on all of their neighbours.
    """
    rows, cols = np.nonzero(mask)
    weight = np.zeros(tokens.shape[:2], np.float64)
    y, x = (rows + 0.5) / stride - 0.5, (cols + 0.5) / stride - 0.5
    top, left = np.floor(y).astype(int), np.floor(x).astype(int)
    for down in (0, 1):
        for right in (0, 1):
            share = np.abs(1 - down - (y - top)) * np.abs(1 - right - (x - left))
            r = np.clip(top + down, 0, tokens.shape[0] - 1)
            c = np.clip(left + right, 0, tokens.shape[1] - 1)
            np.add.at(weight, (r, c), share)
    vector = np.einsum("hw,hwd->d", weight, tokens)
    unit: NDArray[np.float32] = (vector / max(float(np.linalg.norm(vector)), 1e-9)).astype(np.float32)
    return unit


def _read(path: Path) -> NDArray[np.uint8]:
    return np.asarray(Image.open(path).convert("RGB"))
