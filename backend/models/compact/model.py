# SPDX-License-Identifier: GPL-3.0-or-later
"""Oriel Compact as the rest of Oriel sees it: points, boxes, masks and words in one small bundled model."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor

from ...device import release_memory, run_batched
from ...errors import InputError, UnknownWordsError, WeightsError
from ...types import Decoded, Prompts
from ..weights import load_into, read_state, signature
from .comparer import Comparer
from .crops import SCALES, Crop, crop_around, mask_bounds, move, take
from .encoder import Encoder
from .prompter import CROP, CropPrompts, Prompter, paint
from .vocabulary import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from ...device import Device
    from ...types import Bounds
    from ..protocols import Arrays

NAME = "Oriel Compact"
VERSION = "1"
"""Changes with the code whenever the same weights would give other answers."""

FILL = 0.5
"""Share of the crop's side that the object takes up when its size is known."""

_PASSES = 3
_SAME_SCALE = 1.5  # another look does not pay where the crop would change by less than this
_PARTS = ("prompter", "encoder", "words")


@dataclass(frozen=True)
class _Ask:
    """One object on its way through the prompter."""

    prompts: Prompts
    crop: Crop
    previous: Tensor | None  # (1, 1, CROP, CROP) in `crop`
    settled: bool


@dataclass(frozen=True)
class _Answer:
    logits: Tensor  # (MASKS, CROP, CROP)
    iou: Tensor  # (MASKS,)


class CompactModel:
    """Implements `PromptableModel` and `TextImageModel`.

    `encode` keeps the pixels ("rgb") beside the tokens: prompts are answered from crops of them, at the scale of the
    object, so decoding needs no larger decoder and small things keep their pixels.
    """

    name = NAME
    window_size = 1024
    stride = 32
    token_stride = 16

    def __init__(self, state: dict[str, Tensor], vocabulary: Vocabulary, device: Device, *, source: str) -> None:
        """Build the nets from the tensors of a bundle; see `load`."""
        parts = {name: _part(state, name) for name in _PARTS}
        if not all(parts.values()) or "vectors" not in parts["words"]:
            raise WeightsError(f"{source} is no Oriel Compact bundle: it lacks the prompter, the encoder or the words.")
        self._device = device
        self._prompter, self._encoder = Prompter(), Encoder()
        for net, name in ((self._prompter, "prompter"), (self._encoder, "encoder")):
            load_into(net, parts[name], model=f"{NAME} ({name})", source=source)
            # torch's own overloads lack a move with a memory format
            net.eval().to(device.torch_name, memory_format=torch.channels_last)  # type: ignore[call-overload]
        self._vectors = parts["words"]["vectors"].float().numpy()
        self._vocabulary = vocabulary
        self.signature = signature(state, VERSION)
        self.notify: Callable[[str], None] | None = None
        self.comparer: Comparer | None = None

    @classmethod
    def load(cls, path: str | Path, device: Device) -> CompactModel:
        """Load a bundle: `path` (safetensors) and the vocabulary beside it (same name, .json).

        Raises:
            WeightsError: a file is missing, damaged or of another model.
        """
        file = Path(path)
        state = {k: v.float() if v.is_floating_point() else v for k, v in read_state(file).items()}
        table = file.with_suffix(".json")
        try:
            vocabulary = Vocabulary.from_dict(json.loads(table.read_text(encoding="utf-8")))
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise WeightsError(
                f"The words of {NAME} ({table.name}) cannot be read: {error}. Install Oriel again."
            ) from error
        model = cls(state, vocabulary, device, source=file.name)
        model.comparer = Comparer.beside(file, model._encoder.trunk, device)
        return model

    @property
    def logit_scale(self) -> float:
        """Similarities -> logits, as learned."""
        return self._vocabulary.logit_scale

    @torch.inference_mode()
    def encode(self, rgb: NDArray[np.uint8]) -> dict[str, NDArray[np.generic]]:
        """Encode an image uint8 (h, w, 3), sides multiples of 32.

        Returns:
            "rgb" uint8 (h, w, 3), "tokens" float16 (h/16, w/16, d) and "pooled" float16 (d,), unit length.
        """
        h, w = rgb.shape[:2]
        if h % self.stride or w % self.stride or min(h, w) < self.stride:
            raise InputError(f"An image of {w} x {h} pixels cannot be encoded: the sides must be multiples of 32.")
        with self._device.autocast():
            tokens, pooled = self._encoder.encode(rgb)
        return {
            "rgb": np.ascontiguousarray(rgb),
            "tokens": tokens.astype(np.float16),
            "pooled": pooled.astype(np.float16),
        }

    @torch.inference_mode()
    def decode(self, arrays: Arrays, prompts: Sequence[Prompts]) -> list[Decoded]:
        """Answer prompts in pixels of the encoded image; see `PromptableModel.decode`.

        A lone click is looked at in native pixels first, then again in a crop that fits what was found.
        """
        # Features from the store are read-only, which torch does not know: copy.
        rgb = torch.tensor(np.asarray(arrays["rgb"])).permute(2, 0, 1)[None].float()
        image = rgb.to(self._device.torch_name)
        asks = [_first_ask(p, (image.shape[3], image.shape[2])) for p in prompts]
        answers: list[_Answer | None] = [None] * len(asks)
        open_asks = list(range(len(asks)))
        for turn in range(_PASSES):
            for i, answer in zip(open_asks, self._answer(image, [asks[i] for i in open_asks]), strict=True):
                answers[i] = answer
            last = turn == _PASSES - 1
            again = [] if last else [(i, _closer(asks[i], answers[i])) for i in open_asks if not asks[i].settled]
            open_asks = [i for i, ask in again if ask is not None]
            for i, ask in again:
                if ask is not None:
                    asks[i] = ask
            if not open_asks:
                break
        return [_decoded(ask, answer) for ask, answer in zip(asks, answers, strict=True) if answer is not None]

    @torch.inference_mode()
    def glance(self, arrays: Arrays, spots: Sequence[tuple[float, float, float]]) -> list[Decoded]:
        """Look once at each of many places, at the scale of what is expected there; a third of the work of a click.

        Args:
            arrays: what `encode` gave.
            spots: x, y and the expected size of the object, in pixels of the encoded image.

        Returns:
            Three candidates a spot, best first.
        """
        rgb = torch.tensor(np.asarray(arrays["rgb"])).permute(2, 0, 1)[None].float()
        image = rgb.to(self._device.torch_name)
        asks = []
        for x, y, size in spots:
            click = Prompts(np.array([[x, y]]), np.ones(1, np.int64))
            crop = crop_around((x - size / 2, y - size / 2, x + size / 2, y + size / 2), FILL)
            asks.append(_Ask(click, crop, None, settled=True))
        return [_decoded(ask, answer) for ask, answer in zip(asks, self._answer(image, asks), strict=True)]

    def encode_text(self, words: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors float32 (n, d) of known words.

        Raises:
            UnknownWordsError: a word is not known, with the nearest known ones.
        """
        missing = self.unknown(words)
        if missing:
            word, near = next(iter(missing.items()))
            hint = f" Nearest known words: {', '.join(near)}." if near else ""
            raise UnknownWordsError(f'{NAME} does not know "{word}".{hint} A CLIP model understands free text.')
        rows = [row for row in map(self._vocabulary.row, words) if row is not None]
        vectors: NDArray[np.float32] = self._vectors[rows].astype(np.float32)
        vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
        return vectors

    def unknown(self, words: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """The words that are not known, each with the nearest known ones."""
        return {w: self._vocabulary.nearest(w) for w in words if self._vocabulary.row(w) is None}

    def related(self, words: Sequence[str], others: Sequence[str]) -> frozenset[str]:
        """Those of `others` that hold where the words hold, as the table of words says."""
        near = self._vocabulary.overlapping(words)
        return frozenset(other for other in others if self._vocabulary.lookup(other) in near)

    def close(self) -> None:
        """Free the memory of the device."""
        del self._prompter, self._encoder
        release_memory()

    def _answer(self, image: Tensor, asks: list[_Ask]) -> list[_Answer]:
        def job(batch: Sequence[_Ask]) -> Sequence[_Answer]:
            crops = torch.cat([take(image, ask.crop) for ask in batch])
            maps = paint(_crop_prompts(batch, image.device))
            with self._device.autocast():
                logits, iou = self._prompter(crops.contiguous(memory_format=torch.channels_last), maps)
            return [_Answer(lo.float().cpu(), q.float().cpu()) for lo, q in zip(logits, iou, strict=True)]

        return run_batched(asks, job, batch=self._device.decode_batch, notify=self.notify)


def _part(state: dict[str, Tensor], name: str) -> dict[str, Tensor]:
    prefix = name + "."
    return {key[len(prefix) :]: value for key, value in state.items() if key.startswith(prefix)}


def _is_lone_click(prompts: Prompts) -> bool:
    return prompts.box is None and prompts.mask is None and len(prompts.labels) == 1 and bool(prompts.labels[0] == 1)


def _first_ask(prompts: Prompts, size: tuple[int, int]) -> _Ask:
    """The first crop: around box or earlier answer, else in native pixels around the points.

    Raises:
        InputError: nothing points at anything.
    """
    boxes: list[Bounds] = [] if prompts.box is None else [prompts.box]
    if prompts.mask is not None:
        found = _prompt_bounds(prompts)
        boxes += [found] if found else []
    included = [tuple(float(v) for v in xy) for xy, label in zip(prompts.xy, prompts.labels, strict=True) if label == 1]
    if not boxes and not included:
        raise InputError("Nothing points at an object; click on it or drag a box around it.")
    if boxes:
        boxes += [(x, y, x, y) for x, y in included]
        crop = crop_around(_union(boxes), FILL)
        previous = None if prompts.mask is None else move(_logits(prompts), prompts.mask.bounds, crop)
        return _Ask(prompts, crop, previous, settled=True)
    points = _union([(x, y, x, y) for x, y in included])
    crop = crop_around(points, FILL)
    native = min(1.0, crop.scale)
    # No larger than the image: what lies outside of it says nothing.
    native = max(native, min(CROP / max(size), 1.0), SCALES[0])
    cx, cy = (points[0] + points[2]) / 2, (points[1] + points[3]) / 2
    return _Ask(prompts, Crop(cx - CROP / native / 2, cy - CROP / native / 2, native), None, settled=False)


def _closer(ask: _Ask, answer: _Answer | None) -> _Ask | None:
    """A second look at the scale of what was found; None where the first was good enough."""
    if answer is None:
        return None
    found = mask_bounds(answer.logits[0], ask.crop)
    if found is None:
        return None
    points = [(float(x), float(y), float(x), float(y)) for x, y in ask.prompts.xy]
    crop = crop_around(_union([found, *points]), FILL)
    change = max(crop.scale / ask.crop.scale, ask.crop.scale / crop.scale)
    if change < _SAME_SCALE and ask.previous is not None:
        return None
    previous = move(answer.logits[None, :1], ask.crop.bounds, crop)
    return replace(ask, crop=crop, previous=previous)


def _decoded(ask: _Ask, answer: _Answer) -> Decoded:
    if not _is_lone_click(ask.prompts):
        return Decoded(answer.logits[:1].numpy(), ask.crop.bounds, answer.iou[:1].numpy())
    order = torch.argsort(answer.iou, descending=True, stable=True)
    return Decoded(answer.logits[order].numpy(), ask.crop.bounds, answer.iou[order].numpy())


def _crop_prompts(asks: Sequence[_Ask], device: Any) -> CropPrompts:
    count = max(1, *(len(ask.prompts.labels) for ask in asks))
    xy, labels = torch.zeros(len(asks), count, 2), -torch.ones(len(asks), count)
    boxes = torch.full((len(asks), 4), torch.nan)
    previous, has = torch.zeros(len(asks), 1, CROP, CROP), torch.zeros(len(asks))
    for i, ask in enumerate(asks):
        origin, scale = np.array([ask.crop.x, ask.crop.y]), ask.crop.scale
        n = len(ask.prompts.labels)
        if n:
            xy[i, :n] = torch.from_numpy(((np.asarray(ask.prompts.xy) - origin) * scale).astype(np.float32))
            labels[i, :n] = torch.from_numpy(np.asarray(ask.prompts.labels, np.float32))
        if ask.prompts.box is not None:
            corners = (np.array(ask.prompts.box).reshape(2, 2) - origin) * scale
            boxes[i] = torch.from_numpy(corners.astype(np.float32).ravel())
        if ask.previous is not None:
            previous[i], has[i] = ask.previous[0].cpu(), 1.0
    return CropPrompts(*(t.to(device) for t in (xy, labels, boxes, previous, has)))


def _logits(prompts: Prompts) -> Tensor:
    assert prompts.mask is not None
    return torch.from_numpy(np.ascontiguousarray(prompts.mask.logits, dtype=np.float32))[None, None]


def _prompt_bounds(prompts: Prompts) -> Bounds | None:
    """Box of the earlier answer, in image pixels."""
    assert prompts.mask is not None
    inside = np.asarray(prompts.mask.logits) > 0
    rows, cols = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    if not len(rows):
        return None
    x0, y0, x1, y1 = prompts.mask.bounds
    sx, sy = (x1 - x0) / inside.shape[1], (y1 - y0) / inside.shape[0]
    return x0 + cols[0] * sx, y0 + rows[0] * sy, x0 + (cols[-1] + 1) * sx, y0 + (rows[-1] + 1) * sy


def _union(boxes: Sequence[Bounds]) -> Bounds:
    a = np.array(boxes)
    return float(a[:, 0].min()), float(a[:, 1].min()), float(a[:, 2].max()), float(a[:, 3].max())
