# SPDX-License-Identifier: GPL-3.0-or-later
"""Images with words for the words' half: which names hold where, from scenes, photos with outlines, photos of one kind.

Names are prefixed with where they come from ("cover:water", "object:ship", "region:forest", "nwpu:ship",
"rsscn7:grass"); `word_targets.py` says which concept each of them teaches.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from .degradation import degrade
from .imagery import Photo, nwpu
from .scenes import CLASSES, Scene, random_spec, render_scene, second_date

STRIDE = 16
Shares = dict[str, NDArray[np.float32]]
Made = Callable[[], "WordImage"]
"""Makes an image when it is needed; what is cached is never made."""

_CROP = 384
_SCENE_SIDE = 320
_LEAST_OBJECT = 12
_WHOLE = 0.6
_RARE = ("farmland", "airport", "sport", "coast", "industrial")
_RUINED = 0.25


@dataclass(frozen=True)
class WordImage:
    """An image and the names that hold in it.

    Attributes:
        rgb: uint8 (h, w, 3), sides multiples of 32.
        shares: name -> share of each token's pixels, float32 (h/16, w/16).
        whole: names that hold for the image as a whole.
    """

    rgb: NDArray[np.uint8]
    shares: Shares
    whole: tuple[str, ...] = ()


def scene_kinds(folder: Path, *, seed: int, degraded: bool = True) -> Iterator[Made]:
    """RSSCN7: photos of one of seven kinds, in random order; every token is taken for its photo's kind."""
    files = sorted(folder.glob("*/*.jpg"))
    for k in np.random.default_rng(seed).permutation(len(files)):
        yield partial(_kind, files[k], degraded, np.random.default_rng([seed, k]))


def _kind(file: Path, degraded: bool, rng: np.random.Generator) -> WordImage:
    rgb = np.ascontiguousarray(np.rot90(np.asarray(Image.open(file).convert("RGB")), int(rng.integers(4))))
    if degraded:
        rgb = degrade(rgb, rng)
    name = f"rsscn7:{file.parent.name}"
    whole = np.ones((rgb.shape[0] // STRIDE, rgb.shape[1] // STRIDE), np.float32)
    return WordImage(rgb, {name: whole}, (name,))


def photo_objects(folder: Path, part: str, *, seed: int) -> Iterator[Made]:
    """NWPU VHR-10: one window of each photo at a random scale, with the shares of its objects."""
    photos = nwpu(folder, part)
    for k in np.random.default_rng(seed).permutation(len(photos)):
        yield partial(_photo, photos[k], np.random.default_rng([seed, k]))


def _photo(photo: Photo, rng: np.random.Generator) -> WordImage:
    around = photo.objects[int(rng.integers(len(photo.objects)))]
    side = _CROP * float(np.exp(rng.uniform(np.log(0.6), np.log(1.7)))) if rng.random() < 0.6 else float(_CROP)
    x0, y0, x1, y1 = around.bounds
    shift = rng.uniform(-0.3, 0.3, 2) * side
    square = ((x0 + x1 - side) / 2 + shift[0], (y0 + y1 - side) / 2 + shift[1], side)
    rgb = np.ascontiguousarray(photo.crop(square, _CROP))
    if rng.random() < 0.5:
        rgb = degrade(rgb, rng)
    return WordImage(rgb, _object_shares(photo, square))


def _object_shares(photo: Photo, square: tuple[float, float, float]) -> Shares:
    by_name: dict[str, Image.Image] = {}
    x, y, side = square
    for thing in photo.objects:
        name = f"nwpu:{thing.category}"
        canvas = by_name.setdefault(name, Image.new("L", (_CROP, _CROP)))
        draw = ImageDraw.Draw(canvas)
        for ring in thing.rings:
            draw.polygon([tuple(p) for p in (ring - (x, y)) * (_CROP / side) - 0.5], fill=1)
    shares = {name: token_shares(np.asarray(canvas) > 0) for name, canvas in by_name.items()}
    seen = list(shares.values())
    return {**shares, "nwpu:background": np.clip(1 - np.sum(seen, axis=0), 0, 1).astype(np.float32)}


def token_shares(mask: NDArray[np.bool_]) -> NDArray[np.float32]:
    """Share of each token's pixels that a mask covers; sides multiples of the stride."""
    h, w = mask.shape[0] // STRIDE, mask.shape[1] // STRIDE
    shares: NDArray[np.float32] = mask.reshape(h, STRIDE, w, STRIDE).mean(axis=(1, 3), dtype=np.float32)
    return shares


def procedural(count: int, *, first_seed: int, rare: bool = False) -> Iterator[Made]:
    """Procedural scenes with land cover, objects, their further names, attributes and regions.

    `rare` = places of few but special things at fine resolution, a quarter of them after a disaster.
    """
    for seed in range(first_seed, first_seed + count):
        yield partial(_procedural, seed, rare)


def _procedural(seed: int, rare: bool) -> WordImage:
    rng = np.random.default_rng(seed)
    size = (_SCENE_SIDE, _SCENE_SIDE)
    if not rare:
        return labelled_scene(render_scene(random_spec(rng, size=size), seed))
    if rng.random() < _RUINED:
        spec = random_spec(rng, size=size, gsd=float(rng.uniform(0.15, 0.5)), biome="temperate town")
        return labelled_scene(second_date(render_scene(spec, seed), seed + 1, changes="disaster")[0])
    biome = _RARE[int(rng.integers(len(_RARE)))]
    return labelled_scene(
        render_scene(random_spec(rng, size=size, gsd=float(rng.uniform(0.2, 0.9)), biome=biome), seed)
    )


def labelled_scene(scene: Scene) -> WordImage:
    """A scene with its names, token by token."""
    shares: Shares = {}
    clear = scene.clouds != 1
    for index in np.unique(scene.class_map):
        shares[f"cover:{CLASSES[index]}"] = token_shares((scene.class_map == index) & clear)
    if not clear.all():
        shares["cover:cloud"] = token_shares(~clear)
    if (scene.clouds == 2).any():
        shares["air:cloud shadow"] = token_shares(scene.clouds == 2)
    for name, ids in _names(scene).items():
        shares[name] = token_shares(np.isin(scene.instances, ids) & clear)
    whole = []
    for region in scene.regions:
        canvas = Image.new("L", scene.class_map.shape[::-1])
        ImageDraw.Draw(canvas).polygon([tuple(p) for p in region.polygon], fill=1)
        share = token_shares(np.asarray(canvas) > 0)
        name = f"region:{region.name}"
        shares[name] = np.minimum(shares.get(name, np.float32(0)) + share, 1).astype(np.float32)
    whole = [name for name, share in shares.items() if name.startswith("region:") and share.mean() > _WHOLE]
    return WordImage(scene.display(), shares, tuple(whole))


def _names(scene: Scene) -> dict[str, list[int]]:
    """Names and attributes of objects -> ids."""
    found: dict[str, list[int]] = {}
    for thing in scene.objects:
        if thing.pixels < _LEAST_OBJECT:
            continue
        found.setdefault(f"object:{thing.name}", []).append(thing.id)
        for word in thing.words:
            found.setdefault(f"object:{word}", []).append(thing.id)
        for key in ("colour", "state", "shape", "size"):
            if thing.attributes.get(key):
                found.setdefault(f"{key}:{thing.attributes[key]}", []).append(thing.id)
    return found
