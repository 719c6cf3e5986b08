# SPDX-License-Identifier: GPL-3.0-or-later
"""Intact, damaged or destroyed: each polygon of a map between two dates."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ..progress import SILENT, Progress

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .against_map import MapItem, MapView

DamageState = Literal["intact", "damaged", "destroyed"]


@dataclass(frozen=True)
class Damage:
    """The state of one feature.

    Attributes:
        id: of the feature.
        state: the likeliest one; "" where there is no data.
        probabilities: of intact, damaged, destroyed; they add up to 1.
    """

    id: int
    state: DamageState | Literal[""]
    probabilities: tuple[float, float, float]


def assess_damage(
    items: Sequence[MapItem], before: MapView, after: MapView, *, radius: int = 1, progress: Progress = SILENT
) -> list[Damage]:
    """The state of each feature after an event, in the order of the items.

    Args:
        items: the map's polygons in pixels of the common grid.
        before: the image before the event.
        after: after it, on the same grid (see `prepare_pair`).
        radius: tokens by which the dates may be out of place.
        progress: told of each feature; may cancel.

    Raises:
        InputError: no feature lies on the images.
    """
    raise NotImplementedError
