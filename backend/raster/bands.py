# SPDX-License-Identifier: GPL-3.0-or-later
"""Which bands of a file are shown, and its palette."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..errors import InputError, RasterUnsupportedError
from ..types import ColorStop, Stretch
from .dataset import short_name

if TYPE_CHECKING:
    from collections.abc import Sequence

COLOUR_BANDS = 3


def chosen_bands(dataset: Any, bands: Sequence[int] | None, uri: str) -> tuple[int, ...]:
    """Check bands, 1-based; None = red, green, blue where the file names them, else its first bands.

    Raises:
        InputError: the raster does not have such a band.
    """
    if bands is None:
        return _natural_bands(dataset)
    chosen = tuple(int(b) for b in bands)
    missing = [b for b in chosen if not 1 <= b <= dataset.count]
    if missing or not chosen:
        raise InputError(
            f"'{short_name(uri)}' has bands 1 to {dataset.count}, not {missing[0] if missing else 'none'}. "
            "Choose other bands in the layer's style."
        )
    return chosen


def _natural_bands(dataset: Any) -> tuple[int, ...]:
    names = [interpretation.name for interpretation in dataset.colorinterp]
    if all(colour in names for colour in ("red", "green", "blue")):
        return names.index("red") + 1, names.index("green") + 1, names.index("blue") + 1
    image = [i + 1 for i, name in enumerate(names) if name != "alpha"] or [1]
    if "palette" in names or len(image) < COLOUR_BANDS:
        return (image[0],)
    return image[0], image[1], image[2]


def palette(dataset: Any, band: int) -> Stretch | None:
    """The palette of a band; None where it has none.

    Raises:
        RasterUnsupportedError: it cannot be read.
    """
    if dataset.colorinterp[band - 1].name != "palette":
        return None
    try:
        entries = dataset.colormap(band)
    except ValueError as exc:
        raise RasterUnsupportedError(f"The palette of '{short_name(dataset.name)}' cannot be read: {exc}") from exc
    stops = tuple(ColorStop(float(v), (r, g, b)) for v, (r, g, b, alpha) in sorted(entries.items()) if alpha)
    return Stretch((0.0,), (255.0,), stops=stops, interpolation="exact")
