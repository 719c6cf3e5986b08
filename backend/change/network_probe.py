# SPDX-License-Identifier: GPL-3.0-or-later
"""Trying a learned network on made-up pictures before it sees the user's: does its card tell the truth."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..errors import WeightsError
from .network_tiles import activate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from .network import Network
    from .network_card import Layout, NetworkCard

_CALM = 0.01  # share of changed pixels that identical dates may give
_SMALL = 1e-3  # beyond 0..1 by more than this, values are no probabilities
_BLOCK = 6  # a changed block is a sixth of the tile


@dataclass(frozen=True)
class ProbeReport:
    """What a network did when it was tried.

    Attributes:
        lines: what was found, in plain sentences.
        warnings: what the user should know (identical dates give change, fixed size ...); empty = all well.
    """

    lines: tuple[str, ...]
    warnings: tuple[str, ...]


def probe_network(network: Network) -> ProbeReport:
    """Try a network: input shapes, output shape and channels, finite values, scale, identical dates.

    Raises:
        WeightsError: the card lies: shapes, channels or value range are not what it says.
    """
    card = network.card
    _check_inputs(network)
    same, other = _pictures(card)
    try:
        start = time.perf_counter()
        calm = network.raw([same] * card.dates)
        seconds = time.perf_counter() - start
    except WeightsError as error:
        hint = _other_layout(network, same)
        raise WeightsError(f"{error}{hint}") from error
    stirred = network.raw([same, other][: card.dates] if card.dates > 1 else [other])
    for values in (calm, stirred):
        _check_values(values, card)
    shape = "x".join(map(str, calm.shape))
    lines = [f"One tile of {card.tile} px gives {shape} in {seconds:.2f} s on {network.place}."]
    warnings = [] if card.licence else ["The card states no licence; find out what the weights may be used for."]
    warnings += _scale_warnings(card, (calm, stirred))
    if card.task == "change":
        changed, reacted = (_share(v, card) for v in (calm, stirred))
        lines.append(f"Identical dates: {changed:.1%} changed; made-up change: {reacted:.1%}.")
        if changed > _CALM:
            warnings.append(
                f"Identical dates give change on {changed:.0%} of the pixels; check 'mean', 'std', 'scale', 'order', "
                "'change_channel' and 'activation' in the card."
            )
        elif reacted == 0:
            warnings.append(
                "Made-up blocks of another colour give no change at all; the network may expect real scenes."
            )
    return ProbeReport((*lines, _size_line(network, same)), tuple(warnings))


def _pictures(card: NetworkCard) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Textured ground, and the same with blocks of another brightness; (bands, tile, tile) as layers hold them."""
    rng = np.random.default_rng(7)
    side, bands = card.tile, len(card.bands)
    coarse = rng.uniform(0.25, 0.6, (bands, -(-side // 16), -(-side // 16)))
    ground = np.kron(coarse, np.ones((1, 16, 16)))[:, :side, :side] + rng.normal(0, 0.01, (bands, side, side))
    other = ground.copy()
    block = max(2, side // _BLOCK)
    for row, col, value in ((block, block, 0.95), (3 * block, 3 * block, 0.02)):
        other[:, row : row + block, col : col + block] = value
    full = card.scale if card.values == "raw" else 255.0
    return (ground * full).astype(np.float32), (other * full).astype(np.float32)


def _check_inputs(network: Network) -> None:
    """Against the shapes that an ONNX file states."""
    stated, card = network.inputs, network.card
    if stated is None:
        return
    wanted = card.input_shapes
    texts = [" x ".join("any" if n is None else str(n) for n in shape) for shape in stated]
    if len(stated) != len(wanted):
        raise WeightsError(
            f"The card says layout '{card.layout}', which is {len(wanted)} input(s), but '{network.path.name}' has "
            f"{len(stated)}: {'; '.join(texts)}. Correct 'layout'."
        )
    for shape, (batch, channels), text in zip(stated, wanted, texts, strict=True):
        expected = (batch, channels, card.tile, card.tile)
        names = ("'layout'", "'bands' or 'layout'", "'tile'", "'tile'")
        if len(shape) != len(expected):
            raise WeightsError(
                f"'{network.path.name}' takes {text}, which is no image of 4 sides; Oriel cannot feed it."
            )
        for given, mine, name in zip(shape, expected, names, strict=True):
            if given is not None and given != mine:
                mine_text = " x ".join(map(str, expected))
                raise WeightsError(
                    f"The card says that the input is {mine_text}, but '{network.path.name}' takes {text}; "
                    f"correct {name} in the card."
                )


def _other_layout(network: Network, picture: NDArray[np.float32]) -> str:
    """Whether the network takes another layout than its card says, as the end of a sentence."""
    layouts: tuple[Layout, ...] = ("cat", "two", "stack", "single")
    for layout in layouts:
        if layout == network.card.layout:
            continue
        images = [picture] * (1 if layout == "single" else 2)
        try:
            network.outputs(network.tensors(images, layout))
        except WeightsError:
            continue
        return f" It does take the layout '{layout}'."
    return ""


def _check_values(values: NDArray[np.float32], card: NetworkCard) -> None:
    if not np.isfinite(values).all():
        raise WeightsError(
            f"The network '{card.name}' gave values that are no numbers (NaN or infinite); check 'scale', 'mean' and "
            "'std' in its card, or export it in 32 bits."
        )
    low, high = float(values.min()), float(values.max())
    if card.activation == "none" and (low < -_SMALL or high > 1 + _SMALL):
        raise WeightsError(
            f'The card of \'{card.name}\' says that probabilities come out ("activation": "none"), but values from '
            f'{low:.3g} to {high:.3g} do; set "sigmoid" or "softmax".'
        )
    if card.activation == "argmax" and (values.max(axis=0) == 0).any():
        raise WeightsError(
            f"The network '{card.name}' gave class numbers that its card has no class for; 'classes' must name "
            "every number from 0."
        )


def _scale_warnings(card: NetworkCard, seen: Sequence[NDArray[np.float32]]) -> list[str]:
    low, high = min(float(v.min()) for v in seen), max(float(v.max()) for v in seen)
    if card.activation == "softmax":
        sums = [v.sum(axis=0) for v in seen]
        if low >= 0 and all(np.allclose(s, 1, atol=1e-3) for s in sums):
            return ['The outputs add up to 1 already; "activation" is probably "none", not "softmax".']
    if card.activation == "sigmoid" and low >= 0 and high <= 1 and high - low > 1e-6:
        return ['The outputs lie between 0 and 1 already; "activation" is probably "none", not "sigmoid".']
    return []


def _share(values: NDArray[np.float32], card: NetworkCard) -> float:
    from .network_evidence import changed_probability

    return float((changed_probability(activate(values, card), card) >= card.threshold).mean())


def _size_line(network: Network, picture: NDArray[np.float32]) -> str:
    """Whether it takes another size than its tile."""
    card = network.card
    side = card.tile - card.multiple
    if side < card.multiple:
        return "Other tile sizes were not tried."
    part = np.ascontiguousarray(picture[:, :side, :side])
    try:
        network.raw([part] * card.dates)
    except WeightsError:
        return f"It takes tiles of {card.tile} px only."
    return f"It takes other tile sizes too ({side} px tried)."
