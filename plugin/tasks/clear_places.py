# SPDX-License-Identifier: GPL-3.0-or-later
"""Which places of indexed rasters are clear; only those that would be hits are looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import backend

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...backend import PlaceIndex
    from ...backend.types import Bounds, RasterRef
    from .workspace import Workspace


class ClearPlaces:
    """Answers for `backend.rank`; lives on the worker thread."""

    def __init__(self, indexes: Sequence[PlaceIndex], workspace: Workspace, shown: RasterRef | None = None) -> None:
        """Look at nothing yet.

        Args:
            indexes: that will be ranked.
            workspace: opens their rasters.
            shown: the layer that the user works on, which may show a raster in its own way.
        """
        self._indexes, self._workspace = indexes, workspace
        self._refs = {shown.uri: shown} if shown is not None else {}

    def __call__(self, layer: int, bounds: Bounds) -> bool:
        """Whether a place is neither cloudy nor hazy nor blurred.

        Raises:
            RasterError: the raster cannot be read.
        """
        uri = self._indexes[layer].uri
        if uri not in self._refs:
            self._refs[uri] = backend.describe(uri)
        ref, workspace = self._refs[uri], self._workspace
        reader = backend.with_index(workspace.reader(ref), workspace.index_folder)
        return backend.is_clear(reader, bounds, known=workspace.quality(ref), progress=workspace.progress)
