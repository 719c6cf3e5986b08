# SPDX-License-Identifier: GPL-3.0-or-later
"""Everyday colours of objects, from their pixels as the user sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

NAMES = ("white", "grey", "black", "red", "orange", "brown", "beige", "yellow", "green", "turquoise", "blue")
_NEAR = {
    ("white", "grey"): 0.5, ("black", "grey"): 0.6, ("red", "brown"): 0.7, ("red", "orange"): 0.7,
    ("orange", "red"): 0.6, ("orange", "brown"): 0.5, ("brown", "red"): 0.5, ("brown", "orange"): 0.6,
    ("brown", "beige"): 0.4, ("beige", "brown"): 0.5, ("beige", "white"): 0.3, ("beige", "yellow"): 0.6,
    ("yellow", "beige"): 0.4, ("yellow", "orange"): 0.5, ("turquoise", "blue"): 0.5, ("turquoise", "green"): 0.4,
    ("blue", "turquoise"): 0.5, ("green", "turquoise"): 0.3, ("grey", "black"): 0.2, ("grey", "white"): 0.2,
}  # fmt: skip
"""(asked, seen) -> how much a pixel of the colour seen speaks for the one that was asked."""


def colour_shares(rgb: NDArray[np.uint8]) -> dict[str, float]:
    """Share of the pixels (n, 3) of each everyday colour."""
    kinds = np.bincount(_kinds(rgb), minlength=len(NAMES)) / max(len(rgb), 1)
    return dict(zip(NAMES, kinds.tolist(), strict=True))


def colour_score(rgb: NDArray[np.uint8], asked: tuple[str, ...], shade: str = "") -> float:
    """How well pixels (n, 3) fit one of some colours, 0..1; `shade` is "dark", "light" or ""."""
    if not len(rgb):
        return 0.0
    score = 1.0
    if asked:
        shares = colour_shares(rgb)
        score = max(
            min(
                1.0,
                1.6 * sum(share * (1.0 if name == c else _NEAR.get((c, name), 0.0)) for name, share in shares.items()),
            )
            for c in asked
        )
    if shade:
        value = float(np.median(rgb.max(axis=1))) / 255
        light = min(max((value - 0.25) / 0.5, 0.0), 1.0)
        score *= light if shade == "light" else 1 - light
    return score


def _kinds(rgb: NDArray[np.uint8]) -> NDArray[np.int64]:
    """The everyday colour of each pixel: hue where there is saturation, brightness where there is none."""
    values = rgb.astype(np.float32) / 255
    high, low = values.max(axis=1), values.min(axis=1)
    span = high - low
    s = span / np.maximum(high, 1e-6)
    r, g, b = values.T
    safe = np.maximum(span, 1e-6)
    hue = np.where(high == r, (g - b) / safe % 6, np.where(high == g, (b - r) / safe + 2, (r - g) / safe + 4)) * 60
    pale = (s < 0.14) | ((s < 0.2) & (high > 0.8)) | (high < 0.16)
    reddish = (hue < 18) | (hue > 340)
    conditions = [
        pale & (high < 0.3), pale & (high < 0.72), pale,
        reddish & (s > 0.4), reddish,
        (hue < 46) & (s > 0.6) & (high > 0.55), (hue < 46) & (high > 0.68), hue < 46,
        (hue < 70) & (s > 0.4), hue < 70, hue < 165, hue < 200,
    ]  # fmt: skip
    said = (
        "black",
        "grey",
        "white",
        "red",
        "brown",
        "orange",
        "beige",
        "brown",
        "yellow",
        "beige",
        "green",
        "turquoise",
    )
    out: NDArray[np.int64] = np.select(conditions, [NAMES.index(n) for n in said], NAMES.index("blue")).astype(np.int64)
    return out
