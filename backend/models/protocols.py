# SPDX-License-Identifier: GPL-3.0-or-later
"""What Oriel asks of a model. One model may implement both protocols; then one encode serves every tool."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from ..types import Decoded, Prompts

Arrays = Mapping[str, NDArray[np.generic]]


class Model(Protocol):
    """An image encoder with an identity."""

    @property
    def name(self) -> str:
        """Short name for people, e.g. "Oriel Compact"."""

    @property
    def signature(self) -> str:
        """Hash of the weights and of the code version that decides what `encode` gives."""

    @property
    def window_size(self) -> int:
        """Side of the window that the model likes best, in pixels."""

    @property
    def stride(self) -> int:
        """Window sides must be multiples of this many pixels."""

    def encode(self, rgb: NDArray[np.uint8]) -> dict[str, NDArray[np.generic]]:
        """Encode an image uint8 (h, w, 3) into named arrays."""


class PromptableModel(Model, Protocol):
    """Points, boxes and masks become candidate masks."""

    def decode(self, arrays: Arrays, prompts: Sequence[Prompts]) -> list[Decoded]:
        """Decode a batch of objects of one encoded window.

        Args:
            arrays: what `encode` gave.
            prompts: one entry an object, in pixels of the encoded image.

        Returns:
            One `Decoded` an object, candidates best first (three for a lone click, at least one otherwise).
        """


class TextImageModel(Model, Protocol):
    """Words and images share one space. `encode` gives "tokens" (h, w, d) and "pooled" (d,), unit length, fp16."""

    @property
    def token_stride(self) -> int:
        """Pixels per token."""

    @property
    def logit_scale(self) -> float:
        """Factor that turns similarities of tokens and words into logits."""

    def unknown(self, words: Sequence[str]) -> dict[str, tuple[str, ...]]:
        """The words that the model does not know, each with the nearest ones that it knows; {} = free text."""

    def related(self, words: Sequence[str], others: Sequence[str]) -> frozenset[str]:
        """Those of `others` that hold where the words hold ("sea" for "water"): no rivals of them."""

    def encode_text(self, words: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors (n, d), one a word or phrase.

        Raises:
            InputError: a word that the model does not know, with the nearest words that it knows.
        """


PASSING = "car"
"""Land cover of a `ChangeModel` that comes and goes without anything having changed: vehicles of every kind."""


class ChangeModel(Model, Protocol):
    """Compares two dates that were encoded one by one. A `TextImageModel` may offer one as its `comparer`."""

    @property
    def cell(self) -> int:
        """Pixels per answer."""

    @property
    def cover(self) -> tuple[str, ...]:
        """Names of the k kinds of land cover that are told apart; "" = anything else."""

    def compare(self, before: Arrays, after: Arrays) -> NDArray[np.float32]:
        """Compare two encoded dates of one window; swapped dates give the same logits.

        Returns:
            (h, w, 1 + 2k): logit of change, probabilities of the cover before and after.
        """
