# SPDX-License-Identifier: GPL-3.0-or-later
"""How well words and tokens find each other on scenes that were kept from training."""

from __future__ import annotations

import numpy as np
import torch
from numpy.typing import NDArray
from torch.nn import functional as F  # noqa: N812 - torch's own usage

from ..models.compact.encoder import TokenHead
from ..models.compact.vocabulary import Vocabulary
from .evaluate import auc
from .word_features import TokenSet
from .word_targets import Teacher

_LEAST_TOKENS = 12


@torch.inference_mode()
def token_vectors(head: TokenHead, tokens: TokenSet) -> NDArray[np.float32]:
    """Unit vectors (n, DIM) of cached tokens; their coarse features are upsampled already."""
    out = []
    for at in np.array_split(np.arange(len(tokens.fine)), max(1, len(tokens.fine) // 4096)):
        fine = torch.from_numpy(tokens.fine[at].astype(np.float32))[..., None, None]
        coarse = torch.from_numpy(tokens.coarse[at].astype(np.float32))[..., None, None]
        hidden = F.relu(head.fine(fine) + head.coarse(coarse))
        out.append(F.normalize(head.out(hidden), dim=1)[..., 0, 0].numpy())
    return np.concatenate(out)


def concept_scores(
    head: TokenHead, vectors: NDArray[np.float32], unseen: TokenSet, vocabulary: Vocabulary
) -> dict[str, tuple[float, int]]:
    """AUC of each concept on tokens of unseen scenes, and how many show it; only where enough do."""
    teacher = Teacher(vocabulary, unseen.names)
    held = teacher.concept_shares(unseen.shares, "scene")
    similarity = token_vectors(head, unseen) @ vectors.T
    scores = {}
    for row, concept in enumerate(vocabulary.concepts):
        inside, outside = held[:, row] >= 0.3, held[:, row] <= 0.02
        if concept.kind == "colour":  # a colour is told from other colours
            outside &= (held[:, teacher.pool == teacher.pool[row]] >= 0.3).any(1)
        if teacher.taught("scene")[row] and inside.sum() >= _LEAST_TOKENS and outside.any():
            known = inside | outside
            scores[concept.name] = (auc(similarity[known, row], inside[known]), int(inside.sum()))
    return scores
