# SPDX-License-Identifier: GPL-3.0-or-later
"""Learned change and segmentation networks: TorchScript or ONNX with a JSON card (ALGORITHMS A11)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..progress import SILENT, Progress

if TYPE_CHECKING:
    import os

    from ..raster.source import RasterSource
    from ..types import Bounds, PixelSource
    from .detect import Evidence
    from .network_card import NetworkCard


@dataclass(frozen=True)
class ProbeReport:
    """What a network did when it was tried.

    Attributes:
        lines: what was found, in plain sentences.
        warnings: what the user should know (identical dates give change, fixed size ...); empty = all well.
    """

    lines: tuple[str, ...]
    warnings: tuple[str, ...]


class Network:
    """A loaded network; see `load_network`."""

    card: NetworkCard


def load_network(
    path: str | os.PathLike[str], card: str | os.PathLike[str] | None = None, *, device: str = "auto"
) -> Network:
    """Load a network and its card; runs nothing yet but the loader.

    Args:
        path: TorchScript (.pt, .pth, .torchscript) or ONNX (.onnx).
        card: JSON; None = the file beside it with the suffix .json.
        device: "auto", "cpu", "cuda" or "mps".

    Raises:
        WeightsError: file or card is missing, damaged, or of another kind; SHA-256 differs from the card's.
        PackageError: an .onnx file without onnxruntime.
    """
    raise NotImplementedError


def probe_network(network: Network) -> ProbeReport:
    """Try a network on made-up pictures: shapes, scale, finite values, identical dates.

    Raises:
        WeightsError: the card lies: shapes, channels or value range are not what it says.
    """
    raise NotImplementedError


def network_change(
    network: Network,
    before: PixelSource,
    after: PixelSource,
    area: Bounds | None = None,
    *,
    progress: Progress = SILENT,
) -> Evidence:
    """Evidence from a change network; takes the place of `any_change` in `change_objects`.

    Raises:
        InputError: the card is of another task, or the layers do not have the bands it asks for.
    """
    raise NotImplementedError


def write_network(
    network: Network,
    sources: tuple[RasterSource, ...],
    path: str | os.PathLike[str],
    area: Bounds | None = None,
    *,
    progress: Progress = SILENT,
) -> None:
    """Run a network on one layer or a pair and write every output channel as a raster, strip by strip.

    Args:
        network: loaded.
        sources: one raster for segmentation, two on one grid for change.
        path: GeoTIFF, float32, one band a channel, NaN = no data.
        area: in common pixels; None = everything.
        progress: told of each tile; may cancel.
    """
    raise NotImplementedError
