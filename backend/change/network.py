# SPDX-License-Identifier: GPL-3.0-or-later
"""Learned change and segmentation networks: TorchScript or ONNX with a JSON card (ALGORITHMS A11, docs/networks.md)."""

from __future__ import annotations

import math
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import InputError, WeightsError
from ..progress import SILENT, Progress
from ..raster.grid import compose
from ..raster.write import RasterSpec, RasterWriter
from .network_card import Layout, NetworkCard, load_card
from .network_evidence import change_evidence, class_evidence
from .network_probe import ProbeReport, probe_network
from .network_runtime import Input, Runtime, first_line, open_runtime
from .network_tiles import cells_of, level_of, strips

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from ..raster.source import RasterSource
    from ..types import Affine, Bounds, PixelSource
    from .detect import Evidence

__all__ = [
    "Network",
    "ProbeReport",
    "load_network",
    "network_change",
    "probe_network",
    "write_network",
]


class Network:
    """A loaded network.

    Attributes:
        card: what it expects and gives.
        path: its file.
    """

    def __init__(self, card: NetworkCard, path: Path, runtime: Runtime) -> None:
        """Use `load_network`."""
        self.card = card
        self.path = path
        self._runtime = runtime
        count = max(len(card.bands), len(card.mean), len(card.std))
        mean, std = (np.resize(np.array(v, np.float32), count) for v in (card.mean, card.std))
        self._gain, self._offset = 1 / (np.float32(card.scale) * std), -mean / std

    @property
    def place(self) -> str:
        """Where it runs, for people."""
        return self._runtime.place

    @property
    def inputs(self) -> tuple[Input, ...] | None:
        """What the file states about its inputs; None where it states nothing."""
        return self._runtime.inputs

    def raw(self, images: Sequence[NDArray[np.float32]]) -> NDArray[np.float32]:
        """What the network gives for one tile, before any activation.

        Args:
            images: (bands, side, side) a date, before first, as values of the layer (not scaled).

        Returns:
            float32 (channels, side, side); for "argmax" one channel a class, 1 where it is.

        Raises:
            WeightsError: it failed, or gave something else than its card says.
        """
        ordered = list(images) if self.card.order == "before-after" else list(images)[::-1]
        values = self.once(ordered)
        if self.card.both_orders and len(ordered) > 1:
            values = (values + self.once(ordered[::-1])) / 2
        return values

    def outputs(self, tensors: Sequence[NDArray[np.float32]]) -> dict[str, NDArray[np.float32]]:
        """Run on tensors as they are.

        Raises:
            WeightsError: the network failed, with its own reason.
        """
        try:
            return self._runtime.run(tensors)
        except MemoryError:
            raise
        except Exception as error:  # a foreign program may raise anything at all
            shapes = " and ".join("x".join(map(str, t.shape)) for t in tensors)
            raise WeightsError(
                f"The network '{self.card.name}' does not take {shapes} ({first_line(error)}); check 'layout', "
                "'bands', 'tile' and 'multiple' in its card."
            ) from error

    def tensors(
        self, ordered: Sequence[NDArray[np.float32]], layout: Layout | None = None
    ) -> list[NDArray[np.float32]]:
        """The input tensors, normalised, in the card's layout or another one."""
        how, bands = layout or self.card.layout, len(self.card.bands)
        all_dates = np.empty((len(ordered), *ordered[0].shape), np.float32)
        for i, band in product(range(len(ordered)), range(bands)):
            at = (i * bands + band) % len(self._gain) if how == "cat" else band  # numbers may be one a channel of "cat"
            here = all_dates[i, band]
            np.multiply(ordered[i][band], self._gain[at], out=here)  # band by band, which fits the processor's cache
            here += self._offset[at]
        if how == "cat":
            return [all_dates.reshape(1, -1, *all_dates.shape[2:])]
        if how == "time":
            return [all_dates[None]]
        return [all_dates] if how == "stack" else [date[None] for date in all_dates]

    def once(self, ordered: Sequence[NDArray[np.float32]], layout: Layout | None = None) -> NDArray[np.float32]:
        """As `raw`, in the network's own order, one way round, in the card's layout or another one."""
        side = ordered[0].shape[-1]
        outputs = self.outputs(self.tensors(ordered, layout))
        try:
            values = _channels(self._chosen(outputs), self.card)
        except WeightsError as error:
            if len(outputs) < 2:  # nothing to choose from
                raise
            listed = ", ".join(f"{name} ({'x'.join(map(str, found.shape))})" for name, found in outputs.items())
            raise WeightsError(f"{error} Its outputs are: {listed}.") from error
        return _fitted(values, side, self.card)

    def _chosen(self, outputs: dict[str, NDArray[np.float32]]) -> NDArray[np.float32]:
        wanted, names = self.card.output, list(outputs)
        if isinstance(wanted, str) and wanted in outputs:
            return outputs[wanted]
        if isinstance(wanted, int) and -len(names) <= wanted < len(names):
            return outputs[names[wanted]]
        raise WeightsError(
            f"The network '{self.card.name}' has no output {wanted!r}; it has {', '.join(names)}: correct 'output' in "
            "its card."
        )


def load_network(
    path: str | os.PathLike[str], card: str | os.PathLike[str] | None = None, *, device: str = "auto"
) -> Network:
    """Load a network and its card; nothing is run yet (see `probe_network`).

    Args:
        path: TorchScript (.pt, .pth, .torchscript) or ONNX (.onnx). Only load files that you trust: a network is a
            program.
        card: JSON; None = the file beside it with the suffix .json.
        device: "auto", "cpu", "cuda" or "mps".

    Raises:
        WeightsError: file or card is missing, damaged, or of another kind; SHA-256 differs from the card's.
        PackageError: an .onnx file without onnxruntime.
    """
    file = Path(path)
    if not file.is_file():
        raise WeightsError(f"The network '{file}' does not exist; choose the file again.")
    checked = load_card(file if card is None else card)
    return Network(checked, file, open_runtime(file, checked, device))


def network_change(
    network: Network,
    before: PixelSource,
    after: PixelSource,
    area: Bounds | None = None,
    *,
    progress: Progress = SILENT,
) -> Evidence:
    """Evidence from a network; takes the place of `any_change` in `change_objects`.

    A change network gives its own probability. A segmentation network is run on both dates: what has a class at one
    date and not at the other changed. One half lies at the card's threshold.

    Args:
        network: loaded, best probed.
        before: the first date.
        after: the second, on the grid of the first (see `prepare_pair`).
        area: in common pixels; None = everything.
        progress: told of each tile; may cancel.

    Raises:
        InputError: the layers do not have the bands that the card asks for, or the area lies outside.
        WeightsError: the network failed or gave something else than its card says.
    """
    if network.card.task == "change":
        return change_evidence(before.ref, network.card, strips(network, (before, after), area, progress), area)
    first, second = (strips(network, (source,), area, progress) for source in (before, after))
    return class_evidence(before.ref, network.card, zip(first, second, strict=True), area)


def write_network(
    network: Network,
    sources: tuple[RasterSource, ...],
    path: str | os.PathLike[str],
    area: Bounds | None = None,
    *,
    affine: Affine | None = None,
    progress: Progress = SILENT,
) -> None:
    """Run a network on one layer or a pair and write every channel's probability as a raster, strip by strip.

    Args:
        network: loaded.
        sources: one raster for segmentation, before and after on one grid for change.
        path: GeoTIFF to write, float32, one band a channel, NaN = no data.
        area: in common pixels; None = everything.
        affine: common pixels -> CRS (`Pair.affine`); None = that of the first layer.
        progress: told of each tile; may cancel.

    Raises:
        InputError: the number of layers is not what the network takes, or bands are missing.
        WriteError: the file cannot be written.
    """
    card, ref = network.card, sources[0].ref
    if len(sources) != card.dates:
        raise InputError(f"The network '{card.name}' takes {card.dates} layers, not {len(sources)}.")
    level = level_of(ref, card)
    r0, r1, c0, c1 = cells_of(ref, level, area)
    s = 2.0**level
    placed = compose(affine or ref.affine, (s, 0.0, c0 * s, 0.0, s, r0 * s))
    count = len(card.classes) if card.activation == "argmax" else card.channels
    names = card.classes or tuple(f"channel {i + 1}" for i in range(count))
    spec = RasterSpec(c1 - c0, r1 - r0, placed, ref.crs_wkt, "float32", count, math.nan, names)
    with RasterWriter(path, spec) as writer:
        for strip in strips(network, sources, area, progress):
            values = np.where(strip.valid, strip.values, np.float32(np.nan))
            writer.write(values, row=strip.row - r0, col=0)


def _channels(found: NDArray[np.float32], card: NetworkCard) -> NDArray[np.float32]:
    """(channels, h, w) of an output 1 x C x H x W, C x H x W, 1 x H x W or H x W."""
    classes = len(card.classes)
    wanted = 1 if card.activation == "argmax" else card.channels
    shape = found.shape
    values = found[0] if found.ndim == 4 else found[None] if found.ndim == 2 else found
    square = found.ndim in (2, 3, 4) and shape[-1] == shape[-2]
    if not square or len(values) != wanted or (found.ndim == 4 and shape[0] != 1):
        if found.ndim == 4 and shape[1] == shape[2] > shape[3]:
            raise WeightsError(
                f"The network '{card.name}' gave an output of {'x'.join(map(str, shape))}, channels last; Oriel wants "
                "1 x C x H x W: end the network with .permute(0, 3, 1, 2) and export it again."
            )
        raise WeightsError(
            f"The network '{card.name}' gave an output of {'x'.join(map(str, shape))}, its card promises {wanted} "
            "channel(s) of one tile; correct 'channels' or 'output' in the card."
        )
    if card.activation != "argmax":
        return values
    return np.asarray(values[0].round() == np.arange(classes)[:, None, None], np.float32)


def _fitted(values: NDArray[np.float32], side: int, card: NetworkCard) -> NDArray[np.float32]:
    """An output of another size, laid on the tile."""
    height, width = values.shape[1:]
    if height == width == side:
        return values
    whole = side % height == 0 or height % side == 0
    how = card.fit if card.fit != "auto" else "resize" if whole else "crop"
    if how == "crop" and height <= side and width <= side:
        margins = [((side - n) // 2, side - n - (side - n) // 2) for n in (height, width)]
        return np.pad(values, ((0, 0), *margins), mode="edge")
    from scipy.ndimage import zoom

    out: NDArray[np.float32] = zoom(values, (1, side / height, side / width), order=1, grid_mode=True, mode="nearest")
    return out
