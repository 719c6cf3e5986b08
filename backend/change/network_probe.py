# SPDX-License-Identifier: GPL-3.0-or-later
"""Trying a learned network on made-up pictures before it sees the user's: does its card tell the truth."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

import numpy as np

from ..errors import WeightsError
from .network_card import Layout
from .network_tiles import activate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from .network import Network
    from .network_card import NetworkCard

_CALM = 0.01  # share of changed pixels that identical dates may give
_SMALL = 1e-3  # beyond 0..1 by more than this, values are no probabilities
_BYTE = 255.0
_SPREAD = 4.0  # standard deviations from black to white
_WIDE, _NARROW = 30.0, 0.2  # range of values that no training uses, except 0 to 255 as they are
_TILES = (256, 512, 1024, 224, 384, 128)  # sides that networks are fixed to
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
        raise WeightsError(f"{error}{_other_layout(network, same) or _other_tile(network, same)}") from error
    stirred = network.raw([same, other][: card.dates] if card.dates > 1 else [other])
    for values in (calm, stirred):
        _check_values(values, card)
    shape = "x".join(map(str, calm.shape))
    lines = [f"One tile of {card.tile} px gives {shape} in {seconds:.2f} s on {network.place}."]
    warnings = [] if card.licence else ["The card states no licence; find out what the weights may be used for."]
    warnings += [*_input_warnings(network, other), *_scale_warnings(card, (calm, stirred))]
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
                "Made-up blocks of another colour give no change at all; the network may expect real scenes, or "
                "'scale', 'mean', 'std', 'change_channel' or 'activation' in the card is wrong."
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
    first, second = (_as_in_layers(picture, card) for picture in (ground, other))
    return first, second


def _as_in_layers(picture: NDArray[np.float64], card: NetworkCard) -> NDArray[np.float32]:
    """A picture of 0..1 in the numbers of layers; the file's own are as the card's mean and std say."""
    if card.values == "byte" or card.scale == _BYTE:
        return np.asarray(picture * _BYTE, np.float32)
    bands = len(card.bands)
    mean, std = (np.resize(np.array(v), bands)[:, None, None] for v in (card.mean, card.std))
    if card.mean == (0.0,) and card.std == (1.0,):
        return np.asarray(picture * (card.scale if card.scale != 1 else _BYTE), np.float32)
    return np.asarray(card.scale * (mean + std * _SPREAD * (picture - picture.mean())), np.float32)


def _check_inputs(network: Network) -> None:
    """Against the shapes that an ONNX file states."""
    stated, card = network.inputs, network.card
    if stated is None:
        return
    wanted = card.input_shapes
    texts = [" x ".join("any" if n is None else str(n) for n in given.shape) for given in stated]
    if len(stated) != len(wanted):
        raise WeightsError(
            f"The card says layout '{card.layout}', which is {len(wanted)} input(s), but '{network.path.name}' has "
            f"{len(stated)}: {'; '.join(texts)}. Correct 'layout'."
        )
    for given, before, text in zip(stated, wanted, texts, strict=True):
        expected = (*before, card.tile, card.tile)
        if len(given.shape) == 4 and given.shape[3] in (len(card.bands), 2 * len(card.bands)):
            raise WeightsError(
                f"'{network.path.name}' takes {text}, with the channels last; Oriel gives 1 x C x H x W: export it "
                "with the channels before height and width."
            )
        names = ("'layout'",) * (len(before) - 1) + ("'bands' or 'layout'", "'tile'", "'tile'")
        wrong: str | None = "'layout'"
        if len(given.shape) == len(expected):
            sides = zip(given.shape, expected, names, strict=True)
            wrong = next((name for n, mine, name in sides if n not in (None, mine)), None)
        if wrong:
            raise WeightsError(
                f"The card says that the input is {' x '.join(map(str, expected))}, but '{network.path.name}' takes "
                f"{text}; correct {wrong} in the card."
            )
        if given.whole and (card.scale != 1 or set(card.mean) != {0.0} or set(card.std) != {1.0}):
            raise WeightsError(
                f"'{network.path.name}' takes whole numbers, which are lost where values are divided; set \"scale\": 1 "
                "and leave 'mean' and 'std' out of the card."
            )


def _other_layout(network: Network, picture: NDArray[np.float32]) -> str:
    """Whether the network takes another layout than its card says, as the end of a sentence."""
    for layout in get_args(Layout):
        if layout == network.card.layout:
            continue
        images = [picture] * (1 if layout == "single" else 2)
        try:
            network.once(images, layout)
        except WeightsError:
            continue
        return f" It does take the layout '{layout}'."
    return ""


def _other_tile(network: Network, picture: NDArray[np.float32]) -> str:
    """Whether the network takes tiles of another side than its card says, as the end of a sentence."""
    for side in _TILES:
        other = np.resize(picture, (len(picture), side, side))
        try:
            network.once([other] * network.card.dates)
        except WeightsError:
            continue
        return f" It does take tiles of {side} px: correct 'tile'." if side != network.card.tile else ""
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


def _input_warnings(network: Network, picture: NDArray[np.float32]) -> list[str]:
    """Whether the card's scaling gives numbers that no network was trained on."""
    card = network.card
    if card.values == "raw" or (set(card.mean) == {0.0} and set(card.std) == {1.0}):
        return []
    given = network.tensors([picture] * card.dates)[0]
    low, high = float(given.min()), float(given.max())
    if max(abs(low), abs(high)) <= _WIDE and high - low >= _NARROW:
        return []
    return [
        f"Black to white goes in as {low:.3g} to {high:.3g} where about -3 to 3 is usual: check 'scale', 'mean', 'std'."
    ]


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
