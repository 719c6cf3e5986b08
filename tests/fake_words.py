# SPDX-License-Identifier: GPL-3.0-or-later
"""A deterministic text-image model for logic tests: its tokens are mean colours, its words colour names."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

COLOURS = {
    "red": (1.0, -0.5, -0.5),
    "green": (-0.5, 1.0, -0.5),
    "blue": (-0.5, -0.5, 1.0),
    "yellow": (0.7, 0.7, -1.0),
    "water": (-0.6, -0.2, 1.0),
}


@dataclass
class FakeWords:
    """Knows the words of `COLOURS`. Counts its encodes."""

    window_size: int = 256
    stride: int = 16
    token_stride: int = 16
    logit_scale: float = 20.0
    signature: str = "fake-words-1"
    name: str = "Fake words"
    encodes: int = 0
    encoded: list[tuple[int, ...]] = field(default_factory=list)

    def encode(self, rgb: np.ndarray) -> dict[str, np.ndarray]:
        h, w = rgb.shape[0] // 16, rgb.shape[1] // 16
        mean = rgb.reshape(h, 16, w, 16, 3).mean(axis=(1, 3)).astype(np.float32) / 255
        tokens = mean - mean.mean(axis=2, keepdims=True)
        tokens = np.concatenate([tokens, np.full((h, w, 1), 0.1)], axis=2)
        tokens /= np.linalg.norm(tokens, axis=2, keepdims=True)
        self.encodes += 1
        self.encoded.append(rgb.shape)
        return {"rgb": rgb, "tokens": tokens.astype(np.float16), "pooled": tokens.mean(axis=(0, 1)).astype(np.float16)}

    def unknown(self, words) -> dict[str, tuple[str, ...]]:
        return {w: ("red", "green") for w in words if w not in COLOURS}

    def related(self, words, others) -> frozenset[str]:
        return frozenset()

    def encode_text(self, words) -> np.ndarray:
        vectors = np.array([(*COLOURS[w], 0.0) for w in words], np.float32)
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


class Clouds(FakeWords):
    """Its clouds are white."""

    def encode(self, rgb):
        out = super().encode(rgb)
        h, w = rgb.shape[0] // 16, rgb.shape[1] // 16
        white = rgb.reshape(h, 16, w, 16, 3).mean(axis=(1, 3)).min(axis=2) > 220
        tokens = np.asarray(out["tokens"], np.float32)
        tokens[..., 3] = -1
        tokens[white] = (0, 0, 0, 1)
        return {**out, "tokens": tokens}

    def unknown(self, words):
        return super().unknown([w for w in words if w != "cloud"])

    def encode_text(self, words):
        vectors = np.array([(0, 0, 0, 1) if w == "cloud" else (*COLOURS[w], 0.0) for w in words], np.float32)
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
