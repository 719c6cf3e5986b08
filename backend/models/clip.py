# SPDX-License-Identifier: GPL-3.0-or-later
"""CLIP (Radford et al. 2021) and its remote-sensing children behind `TextImageModel`, on open_clip's modules."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..device import Device, Notify, choose_device, import_torch, run_batched
from ..errors import InputError
from .clip_build import ClipConfig, build_clip, build_tokenizer, read_config
from .clip_vision import VisionOutput, run_vision
from .weights import read_state, signature

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from torch import Tensor

    from .registry import ModelEntry
    from .weights import State

log = logging.getLogger(__name__)

_CODE_VERSION = "clip-dense-1"
_LIKED_SIDE = {"cpu": 448, "cuda": 224, "mps": 224}
_MAX_CACHED_WORDS = 20_000

_OPENAI_MEAN = (0.48145466, 0.4578275, 0.40821073)
_OPENAI_STD = (0.26862954, 0.26130258, 0.27577711)

TEMPLATES = (
    "a satellite photo of {}.",
    "a satellite image of {}",
    "an aerial photo of {}",
    "an aerial view of many {}",
    "a top-down view of {}",
    "a remote sensing image of {}",
    "a high resolution satellite image showing {}",
    "{} seen from above",
    "a photo of {} from a drone",
    "a cropped satellite image of {}",
    "a blurry satellite image of {}",
    "{}",
)


class ClipModel:
    """A CLIP with dense tokens.

    `encode` gives, unit length and float16: "tokens" (h, w, d) and "cls" (d,) with self-self attention in the last
    block (see `clip_vision`), and "pooled" (d,), open_clip's own image embedding of the whole window.

    Attributes:
        device: where it runs; becomes the CPU if a GPU's memory does not suffice.
        notify: receives a sentence when memory is full (default: the log).
        scale: factor on cosines before a softmax over words.
        cls_weight: share of the "cls" cosine to subtract from a token's, which holds what the whole window has.
    """

    scale = 50.0
    cls_weight = 0.3

    def __init__(self, state: State, device: Device, config: ClipConfig, *, quick_gelu: bool, name: str = "") -> None:
        """Build the architecture and fill it.

        Args:
            state: tensors of open_clip or OpenAI.
            device: where to run.
            config: from `clip_build.read_config`; OpenAI's colours where it has none.
            quick_gelu: the activation that the weights were trained with; forced, never guessed.
            name: for people and messages; "" = the architecture.

        Raises:
            ModelError, WeightsError: the architecture or the tensors do not serve.
        """
        self._name = name or f"CLIP {config.arch}"
        mean, std = config.mean or _OPENAI_MEAN, config.std or _OPENAI_STD
        self._signature = signature(state, f"{_CODE_VERSION} {quick_gelu} {mean} {std}")
        self._clip = build_clip(config, state, quick_gelu=quick_gelu, source=self._name)
        self._tokenize = build_tokenizer(config)
        self._colours = (mean, std)
        self._words: dict[str, NDArray[np.float32]] = {}
        self.notify: Notify = log.warning
        self._move(device)

    @classmethod
    def load(cls, path: Path, device: Device, entry: ModelEntry) -> ClipModel:
        """Load a file of the registry; a config beside it (`open_clip_config.json`) decides the architecture."""
        config = replace(read_config(entry.arch, path.parent), mean=entry.mean, std=entry.std)
        model = cls(read_state(path), device, config, quick_gelu=bool(entry.quick_gelu), name=path.name)
        model._name = entry.name  # errors name the file
        return model

    @property
    def name(self) -> str:
        """Name for people."""
        return self._name

    @property
    def signature(self) -> str:
        """Identity of weights, activation, colours and code."""
        return self._signature

    @property
    def token_stride(self) -> int:
        """Pixels per token."""
        return int(self._clip.visual.patch_size[0])

    @property
    def logit_scale(self) -> float:
        """Factor on cosines before a softmax over words."""
        return self.scale

    def unknown(self, _words: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """Nothing: CLIP reads free text."""
        return {}

    def related(self, _words: Sequence[str], _others: Sequence[str]) -> frozenset[str]:
        """Nothing: CLIP has no table of words."""
        return frozenset()

    @property
    def stride(self) -> int:
        """Window sides must be multiples of this."""
        return self.token_stride

    @property
    def window_size(self) -> int:
        """Side of the window to encode: more context for its price on the CPU, the trained size on a GPU."""
        return _LIKED_SIDE[self.device.kind] // self.stride * self.stride

    @property
    def dimensions(self) -> int:
        """Length of the embeddings."""
        return int(self._clip.visual.output_dim)

    def encode(self, rgb: NDArray[np.uint8]) -> dict[str, NDArray[np.generic]]:
        """Encode an image uint8 (h, w, 3) whose sides are multiples of `stride`.

        Raises:
            InputError: another shape or dtype.
            DeviceError: no memory left, not even on the CPU.
        """
        return self.encode_many([rgb])[0]

    def encode_many(self, images: Sequence[NDArray[np.uint8]]) -> list[dict[str, NDArray[np.generic]]]:
        """Encode images of one size, in batches; the same as `encode` for each, sooner."""
        for rgb in images:
            self._check(rgb, images[0].shape)
        return run_batched(
            images, self._encode_batch, batch=self.device.encode_batch, to_cpu=self._to_cpu, notify=self.notify
        )

    def encode_text(self, words: Sequence[str]) -> NDArray[np.float32]:
        """Embed words or phrases: mean over twelve templates ("a satellite photo of ..."), unit length, (n, d).

        Raises:
            InputError: an empty word.
            DeviceError: no memory left, not even on the CPU.
        """
        cleaned = [" ".join(word.split()) for word in words]
        if "" in cleaned:
            raise InputError(f"Word {cleaned.index('') + 1} of {len(cleaned)} is empty; write what to look for.")
        if len(self._words) > _MAX_CACHED_WORDS:
            self._words.clear()
        new = [word for word in dict.fromkeys(cleaned) if word not in self._words]
        batch = max(1, self.device.encode_batch // len(TEMPLATES))
        vectors = run_batched(new, self._embed_words, batch=batch, to_cpu=self._to_cpu, notify=self.notify)
        self._words.update(zip(new, vectors, strict=True))
        if not cleaned:
            return np.zeros((0, self.dimensions), np.float32)
        return np.stack([self._words[word] for word in cleaned])

    def _check(self, rgb: NDArray[np.uint8], shape: tuple[int, ...]) -> None:
        if rgb.dtype != np.uint8 or rgb.ndim != 3 or rgb.shape[2] != 3:
            raise InputError(f"CLIP encodes uint8 images (h, w, 3), not {rgb.dtype} {rgb.shape}.")
        height, width, _ = rgb.shape
        if height % self.stride or width % self.stride or not height or not width:
            raise InputError(
                f"{self.name} encodes windows in multiples of {self.stride} pixels, not {width} x {height}."
            )
        if rgb.shape != shape:
            raise InputError(f"Images encoded together must have one size, not {shape} and {rgb.shape}.")

    def _encode_batch(self, images: Sequence[NDArray[np.uint8]]) -> list[dict[str, NDArray[np.generic]]]:
        torch = import_torch()
        with torch.inference_mode(), self.device.autocast():
            output = self._run(images)
            pooled, cls, tokens = (_unit(part) for part in (output.pooled, output.cls, output.tokens))
        return [{"tokens": tokens[i], "pooled": pooled[i], "cls": cls[i]} for i in range(len(images))]

    def _run(self, images: Sequence[NDArray[np.uint8]]) -> VisionOutput:
        torch = import_torch()
        pixels = torch.from_numpy(np.stack(images)).to(self.device.torch_name).permute(0, 3, 1, 2)
        return run_vision(self._clip.visual, (pixels.float() / 255 - self._mean) / self._std)

    def _embed_words(self, words: Sequence[str]) -> list[NDArray[np.float32]]:
        torch = import_torch()
        texts = [template.format(word) for word in words for template in TEMPLATES]
        with torch.inference_mode(), self.device.autocast():
            tokens = self._tokenize(texts).to(self.device.torch_name)
            vectors = self._clip.encode_text(tokens, normalize=True).float()
        means = vectors.reshape(len(words), len(TEMPLATES), -1).mean(dim=1)
        return list(torch.nn.functional.normalize(means, dim=-1).cpu().numpy())

    def _move(self, device: Device) -> None:
        torch = import_torch()
        self.device = device
        self._clip.to(device.torch_name)
        self._mean, self._std = (
            torch.tensor(values, device=device.torch_name).view(1, 3, 1, 1) for values in self._colours
        )

    def _to_cpu(self) -> bool:
        if self.device.kind == "cpu":
            return False
        self._move(choose_device("cpu"))
        return True


def _unit(vectors: Tensor) -> NDArray[np.float16]:
    torch = import_torch()
    result: NDArray[np.float16] = torch.nn.functional.normalize(vectors.float(), dim=-1).half().cpu().numpy()
    return result
