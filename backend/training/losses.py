# SPDX-License-Identifier: GPL-3.0-or-later
"""Losses of the prompter."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 - torch's own usage


def mask_loss(logits: Tensor, truth: Tensor) -> Tensor:
    """Normalised focal loss (RITM) + soft dice + a little cross entropy, (n, k) from (n, k, h, w) and (n, h, w)."""
    truth = truth[:, None].expand_as(logits)
    chance = torch.sigmoid(logits)
    entropy = F.binary_cross_entropy_with_logits(logits, truth, reduction="none")
    hard = (1 - (chance * truth + (1 - chance) * (1 - truth))) ** 2
    focal = (hard * entropy).sum((2, 3)) / hard.detach().sum((2, 3)).clamp_min(1)
    overlap = (chance * truth).sum((2, 3))
    dice = 1 - (2 * overlap + 1) / (chance.sum((2, 3)) + truth.sum((2, 3)) + 1)
    return focal + dice + 0.5 * entropy.mean((2, 3))


def real_iou(logits: Tensor, truth: Tensor) -> Tensor:
    """IoU (n, k) of masks cut at 0 with bool truth (n, h, w)."""
    predicted = logits > 0
    wanted = truth[:, None]
    return (predicted & wanted).sum((2, 3)).float() / (predicted | wanted).sum((2, 3)).clamp_min(1)


def prompter_loss(logits: Tensor, quality: Tensor, truth: Tensor) -> tuple[Tensor, Tensor]:
    """Mask 0 answers everything, of masks 1 and 2 the better one learns; the quality head learns the real IoU.

    Returns:
        The loss, and the real IoU (n, k) of all masks.
    """
    losses = mask_loss(logits, truth.float())
    real = real_iou(logits.detach(), truth)
    alternatives = losses[:, 1:].min(1).values + 0.1 * losses[:, 1:].mean(1)
    loss = losses[:, 0].mean() + 0.3 * alternatives.mean() + F.mse_loss(quality, real)
    return loss, real
