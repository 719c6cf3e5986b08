# SPDX-License-Identifier: GPL-3.0-or-later
"""The JSON card of a learned network: what goes in, what comes out (docs/networks.md)."""

from __future__ import annotations

import json
import math
from dataclasses import MISSING, dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args

from ..errors import WeightsError
from ..wording import counted

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable

Task = Literal["change", "segmentation"]
Layout = Literal["cat", "two", "stack", "time", "single"]
Order = Literal["before-after", "after-before"]
Values = Literal["byte", "raw"]
Activation = Literal["none", "sigmoid", "softmax", "argmax"]
Fit = Literal["auto", "resize", "crop"]

_MOST_TILE = 8192
_MOST_OVERLAP = 0.75
_SHA_DIGITS = 64
_BYTE = 255.0
_TOO_SMALL = "makes them 0 to 1; set \"scale\": 1, or divide 'mean' and 'std' by 255"
_LARGE_MEAN = 5.0  # of values from 0 to 1; means that are written for 0 to 255 are some hundred


@dataclass(frozen=True)
class NetworkCard:
    """What a network expects and gives; the fields of the JSON file, see docs/networks.md.

    Attributes:
        name: for people.
        task: "change" (two dates) or "segmentation" (one image).
        layout: "cat" = one tensor 1 x 2C x H x W, "two" = two tensors 1 x C x H x W, "stack" = one tensor
            2 x C x H x W, "time" = one tensor 1 x 2 x C x H x W, "single" = one tensor 1 x C x H x W.
        activation: what is still to be applied to the output: "none" = probabilities come out, "sigmoid" and "softmax"
            = logits come out, "argmax" = class numbers come out.
        licence: of the weights, shown to the user.
        order: which date the network takes first.
        bands: 1-based numbers of the layer's bands, in the network's order.
        values: "byte" = 0..255 as on screen (files of 8 bits unchanged), "raw" = the file's own numbers.
        scale: values are divided by this first.
        mean, std: then these are taken off and divided by; one number, one a band, or one a channel of "cat".
        tile: side of the tiles in pixels.
        multiple: sides must be multiples of this.
        overlap: share of a tile that the next one covers again, 0..0.75.
        gsd: least and greatest metres per pixel that the network is made for; None = any.
        output: index of the output that counts where there are several (-1 = last), or its name.
        fit: how a smaller or larger output lies on the tile: "resize" to it, or "crop" = the tile's middle.
        channels: of the output.
        change_channel: channel of "changed" for "change"; -1 = all but channel 0 count.
        classes: names of the channels or class numbers; needed for "segmentation".
        threshold: probability from which a pixel counts.
        both_orders: run (A, B) and (B, A) and take the mean.
        sha256: of the network's file; "" = not checked.
        source: where the network comes from: paper, address.
    """

    name: str
    task: Task
    layout: Layout
    activation: Activation
    licence: str = ""
    order: Order = "before-after"
    bands: tuple[int, ...] = (1, 2, 3)
    values: Values = "byte"
    scale: float = 255.0
    mean: tuple[float, ...] = (0.0,)
    std: tuple[float, ...] = (1.0,)
    tile: int = 512
    multiple: int = 32
    overlap: float = 0.25
    gsd: tuple[float, float] | None = None
    output: int | str = 0
    fit: Fit = "auto"
    channels: int = 1
    change_channel: int = -1
    classes: tuple[str, ...] = ()
    threshold: float = 0.5
    both_orders: bool = False
    sha256: str = ""
    source: str = ""

    @property
    def dates(self) -> int:
        """Images that go in."""
        return 1 if self.task == "segmentation" else 2

    @property
    def input_shapes(self) -> tuple[tuple[int, ...], ...]:
        """What comes before height and width in each input tensor: batch (and dates) and channels."""
        count = len(self.bands)
        return {
            "cat": ((1, 2 * count),),
            "two": ((1, count), (1, count)),
            "stack": ((2, count),),
            "time": ((1, 2, count),),
            "single": ((1, count),),
        }[self.layout]

    @property
    def step(self) -> int:
        """Pixels from one tile to the next."""
        return max(1, round(self.tile * (1 - self.overlap)))


def card_path(network: str | os.PathLike[str]) -> Path:
    """Where the card of a network's file lies: beside it, with the suffix .json."""
    return Path(network).with_suffix(".json")


def load_card(path: str | os.PathLike[str]) -> NetworkCard:
    """Read and check a card.

    Args:
        path: the card, or the network's own file, whose card lies beside it (`net.pt` -> `net.json`).

    Raises:
        WeightsError: no card there, not JSON, or a field is missing, unknown or contradicts another one.
    """
    file = Path(path) if Path(path).suffix.lower() == ".json" else card_path(path)
    if not file.is_file():
        raise WeightsError(
            f"The card '{file}' does not exist; write one beside the network that says what goes in and what comes out "
            "(docs/networks.md has an example)."
        )
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise WeightsError(f"The card '{file.name}' is not JSON ({error}); correct it there.") from error
    if not isinstance(content, dict):
        raise WeightsError(f"The card '{file.name}' holds no named fields; see docs/networks.md.")
    return card_from(content, file.name)


def card_from(content: dict[str, Any], where: str = "card") -> NetworkCard:
    """Check the fields of a card.

    Raises:
        WeightsError: a field is missing, unknown, of a wrong type or contradicts another one.
    """
    known = {f.name: f for f in fields(NetworkCard)}
    unknown = [name for name in content if name not in known and not name.startswith("_")]
    if unknown:
        near = _near(unknown[0], known)
        raise WeightsError(
            f"The card '{where}' has a field '{unknown[0]}' that nobody knows{near}; see docs/networks.md."
        )
    missing = [f.name for f in known.values() if f.default is MISSING and f.name not in content]
    if missing:
        raise WeightsError(f"The card '{where}' lacks the field '{missing[0]}'; see docs/networks.md.")
    card = NetworkCard(**{name: _typed(name, content[name], where) for name in content if name in known})
    for bad, problem in _contradictions(card):
        if bad:
            raise WeightsError(f"The card '{where}' contradicts itself: {problem}.")
    return card


_CHOICES: dict[str, tuple[str, ...]] = {
    "task": get_args(Task),
    "layout": get_args(Layout),
    "order": get_args(Order),
    "values": get_args(Values),
    "activation": get_args(Activation),
    "fit": get_args(Fit),
}


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _is_list(value: Any, item: Callable[[Any], bool]) -> bool:
    return isinstance(value, list) and bool(value) and all(item(v) for v in value)


_TEXT = (lambda v: isinstance(v, str), "a text")
_WHOLE = (_is_whole, "a whole number")
_NUMBER = (_is_number, "a number")
_NUMBERS = (lambda v: _is_number(v) or _is_list(v, _is_number), "a number or a list of numbers")
_KINDS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "name": _TEXT, "licence": _TEXT, "sha256": _TEXT, "source": _TEXT,
    "tile": _WHOLE, "multiple": _WHOLE, "channels": _WHOLE, "change_channel": _WHOLE,
    "scale": _NUMBER, "overlap": _NUMBER, "threshold": _NUMBER,
    "mean": _NUMBERS, "std": _NUMBERS,
    "both_orders": (lambda v: isinstance(v, bool), "true or false"),
    "output": (lambda v: _is_whole(v) or isinstance(v, str), "the number of an output or its name"),
    "bands": (lambda v: _is_list(v, lambda b: _is_whole(b) and b >= 1), "a list of band numbers from 1"),
    "classes": (lambda v: v == [] or _is_list(v, lambda c: isinstance(c, str)), "a list of names"),
    "gsd": (
        lambda v: v is None or (_is_list(v, _is_number) and len(v) == 2 and 0 < v[0] <= v[1]),
        "the least and the greatest metres per pixel, e.g. [0.3, 0.6]",
    ),
}  # fmt: skip
"""Field -> (check, what it must be)."""


def _typed(name: str, value: Any, where: str) -> Any:
    good: bool
    if name in _CHOICES:
        good, wanted = value in _CHOICES[name], "one of " + ", ".join(_CHOICES[name])
    else:
        check, wanted = _KINDS[name]
        good = check(value)
    if not good:
        raise WeightsError(f"In the card '{where}', '{name}' is {json.dumps(value)[:60]}; it must be {wanted}.")
    if name in ("mean", "std"):
        return tuple(float(v) for v in (value if isinstance(value, list) else [value]))
    return tuple(value) if isinstance(value, list) else value


def _contradictions(card: NetworkCard) -> list[tuple[bool, str]]:
    """What would not fit together: (whether it is so, in plain words)."""
    bands, count = len(card.bands), len(card.classes)
    allowed = (1, bands, 2 * bands) if card.layout == "cat" else (1, bands)
    means = f"'mean' and 'std' have {len(card.mean)} and {len(card.std)} numbers for {counted(bands, 'band')}"
    several = card.activation != "argmax"
    return [
        ((card.task == "segmentation") != (card.layout == "single"),
         f"the task '{card.task}' does not go with the layout '{card.layout}'"),
        (len(card.mean) not in allowed or len(card.std) not in allowed, f"{means}; give one number, or one a band"),
        (min(card.std) <= 0 or card.scale <= 0, "'std' and 'scale' must be greater than 0"),
        (card.values == "byte" and card.scale == _BYTE and max(map(abs, card.mean)) > _LARGE_MEAN,
         f"'mean' {max(card.mean, key=abs):g} is for values from 0 to 255, but 'scale' {card.scale:g} {_TOO_SMALL}"),
        (not 1 <= card.multiple <= card.tile <= _MOST_TILE or card.tile % card.multiple > 0,
         f"'tile' {card.tile} must be a multiple of 'multiple' {card.multiple}, at most {_MOST_TILE}"),
        (not 0 <= card.overlap <= _MOST_OVERLAP, f"'overlap' is {card.overlap:g}; it must be 0 to {_MOST_OVERLAP}"),
        (not 0 < card.threshold < 1, f"'threshold' is {card.threshold:g}; it must lie between 0 and 1"),
        (card.channels < 1 or not -1 <= card.change_channel < card.channels,
         f"'change_channel' {card.change_channel} is none of {card.channels} channels"),
        (len(card.sha256) not in (0, _SHA_DIGITS), "'sha256' must have 64 digits"),
        (card.values == "byte" and bands not in (1, 3), "'values' \"byte\" has 1 or 3 bands; use \"raw\""),
        (card.activation == "softmax" and card.channels < 2,
         "'softmax' over one channel is always 1; use \"sigmoid\" or give 'channels'"),
        (not several and (card.channels != 1 or count < 2),
         "'argmax' gives one channel of class numbers: leave out 'channels' and name each number from 0 in 'classes'"),
        (several and count not in (0, card.channels),
         f"'classes' has {counted(count, 'name')} for {counted(card.channels, 'channel')}; give one name a channel"),
        (card.task == "segmentation" and not count, "'segmentation' needs 'classes'"),
    ]  # fmt: skip


def _near(name: str, known: Iterable[str]) -> str:
    import difflib

    found = difflib.get_close_matches(name, list(known), 1)
    return f" (did you mean '{found[0]}'?)" if found else ""
