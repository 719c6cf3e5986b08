# SPDX-License-Identifier: GPL-3.0-or-later
"""The learning curve of a prompter's log, as PNG."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np


def draw_curves(log: Path, png: Path) -> None:
    """Plot loss, IoU while training and IoU on the dev part against the number of samples seen."""
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    entries = [json.loads(line) for line in log.read_text().splitlines()]
    figure, (left, right) = plt.subplots(1, 2, figsize=(10, 3.6), constrained_layout=True)
    seen, loss = _series(entries, "loss")
    left.plot(seen, loss, color="#8888cc", lw=0.8)
    left.plot(seen, _smooth(loss), color="#222288")
    left.set(xlabel="samples seen", ylabel="loss", title="Prompter: training loss")
    seen, iou = _series(entries, "iou")
    right.plot(seen, _smooth(iou), color="#999999", label="training crops, degraded (smoothed)")
    for key, label, color in (
        ("dev_click", "NWPU dev, 1 click, first look", "#d95f02"),
        ("dev_box", "NWPU dev, box", "#1b9e77"),
    ):
        seen, values = _series(entries, key)
        right.plot(seen, values, "o-", ms=3, color=color, label=label)
    right.set(xlabel="samples seen", ylabel="mean IoU", ylim=(0, 1), title="Mean IoU of the first mask")
    right.legend(loc="lower right", fontsize=8)
    for axes in (left, right):
        axes.grid(alpha=0.3)
    figure.savefig(png, dpi=110)
    plt.close(figure)


def _series(entries: list[dict[str, float]], key: str) -> tuple[list[float], list[float]]:
    chosen = [e for e in entries if key in e]
    return [e["seen"] for e in chosen], [e[key] for e in chosen]


def _smooth(values: list[float], width: int = 7) -> list[float]:
    if len(values) < width:
        return values
    padded = np.pad(np.array(values), width // 2, mode="edge")
    return list(np.convolve(padded, np.ones(width) / width, mode="valid"))
