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


def tidied(mask: Mask, prompts: Prompts) -> Mask | None:
    """Fill tiny holes, drop tiny islands, and after clicks keep what lies under them.

    Args:
        mask: an answer.
        prompts: what was asked, in working pixels.

    Returns:
        A mask whose logits changed sign only in those holes and islands; None when nothing is left.
    """
    from scipy import ndimage

    inside = mask.logits > 0
    labels, count = ndimage.label(inside)
    if not count:
        return None
    logits = mask.logits
    areas = np.bincount(labels.ravel(), minlength=count + 1).astype(np.float64)
    areas[0] = 0
    if count > 1:
        keep = _kept(areas, _clicked(labels, mask, prompts))
        if not keep.all():
            logits = np.where(inside & ~keep[labels], -np.abs(logits), logits)
            inside = inside & keep[labels]
    gaps, count = ndimage.label(~inside, structure=np.ones((3, 3)))
    sizes = np.bincount(gaps.ravel(), minlength=count + 1)
    tiny = sizes < _HOLE * np.count_nonzero(inside)
    tiny[0] = False
    border = np.concatenate([gaps[0], gaps[-1], gaps[:, 0], gaps[:, -1]])
    tiny[np.unique(border)] = False
    tiny[_excluded(gaps, mask, prompts)] = False
    if tiny.any():
        logits = np.where(tiny[gaps], np.maximum(np.abs(logits), 1e-3), logits)
    return tight(Mask(mask.window, logits.astype(np.float32, copy=False), mask.iou, mask.stability))


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
