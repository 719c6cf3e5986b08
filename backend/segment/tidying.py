# SPDX-License-Identifier: GPL-3.0-or-later
"""Specks and pinholes out of a mask (ALGORITHMS A1, step 6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..types import Mask, Prompts
from .field import tight

if TYPE_CHECKING:
    from numpy.typing import NDArray

_HOLE = 0.005  # holes below this share of the object's area are filled
_ISLAND = 0.01  # parts below this share are dropped
_UNCLICKED = 0.25  # after clicks, parts without one must have this share of the largest clicked part

_STRIP = 256  # rows


def tidied(mask: Mask, prompts: Prompts) -> Mask | None:
    """Fill tiny holes, drop tiny islands, and after clicks keep what lies under them.

    Args:
        mask: an answer.
        prompts: what was asked, in working pixels.

    Returns:
        A mask whose logits changed sign only in those holes and islands; None when nothing is left.
    """
    from scipy import ndimage

    # masks may have 16 million pixels: nothing is kept longer, or made more often, than it is needed
    inside = mask.logits > 0
    labels, count = ndimage.label(inside)
    if not count:
        return None
    logits = mask.logits
    areas = _areas(labels, count).astype(np.float64)
    areas[0] = 0
    if count > 1:
        keep = _kept(areas, _clicked(labels, mask, prompts))
        if not keep.all():
            lost = inside & ~keep[labels]
            logits = logits.copy()
            logits[lost] = -np.abs(logits[lost])
            inside &= ~lost
    del labels
    gaps, count = ndimage.label(~inside, structure=np.ones((3, 3)))
    sizes = _areas(gaps, count)
    tiny = sizes < _HOLE * np.count_nonzero(inside)
    tiny[0] = False
    border = np.concatenate([gaps[0], gaps[-1], gaps[:, 0], gaps[:, -1]])
    tiny[np.unique(border)] = False
    tiny[_excluded(gaps, mask, prompts)] = False
    if tiny.any():
        filled = tiny[gaps]
        logits = logits.copy() if logits is mask.logits else logits
        logits[filled] = np.maximum(np.abs(logits[filled]), 1e-3)
    del gaps, inside
    return tight(Mask(mask.window, logits.astype(np.float32, copy=False), mask.iou, mask.stability))


def _areas(labels: NDArray[np.int32], count: int) -> NDArray[np.int64]:
    """Pixels of each label; in strips, because `bincount` makes a copy of eight bytes a pixel."""
    areas = np.zeros(count + 1, np.int64)
    for top in range(0, len(labels), _STRIP):
        areas += np.bincount(labels[top : top + _STRIP].ravel(), minlength=count + 1)
    return areas


def _kept(areas: NDArray[np.float64], clicked: NDArray[np.int64]) -> NDArray[np.bool_]:
    keep: NDArray[np.bool_] = areas >= _ISLAND * areas.sum()
    if len(clicked):
        keep = areas >= _UNCLICKED * areas[clicked].max()
        keep[clicked] = True
    keep[np.argmax(areas) if not len(clicked) else clicked[0]] = True
    keep[0] = False
    return keep


def _clicked(labels: NDArray[np.int32], mask: Mask, prompts: Prompts) -> NDArray[np.int64]:
    return _labels_at(labels, mask, prompts.xy[prompts.labels == 1])


def _excluded(gaps: NDArray[np.int32], mask: Mask, prompts: Prompts) -> NDArray[np.int64]:
    return _labels_at(gaps, mask, prompts.xy[prompts.labels == 0])


def _labels_at(labels: NDArray[np.int32], mask: Mask, xy: NDArray[np.float64]) -> NDArray[np.int64]:
    """Labels (not 0) under points."""
    place = np.floor(mask.window.to_window(xy)).astype(np.int64)
    height, width = labels.shape
    fits = (place >= 0).all(axis=1) & (place[:, 0] < width) & (place[:, 1] < height)
    found = labels[place[fits, 1], place[fits, 0]]
    under: NDArray[np.int64] = np.unique(found[found > 0]).astype(np.int64)
    return under
