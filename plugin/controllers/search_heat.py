# SPDX-License-Identifier: GPL-3.0-or-later
"""The heat map's layer: at once with a pixel a token, then, in the background, along the edges of the image."""

from __future__ import annotations

import contextlib
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsProject, QgsRasterLayer

from ...backend.errors import OrielError
from ..adapters.heat_layers import heat_layer, show_heat_file
from ..i18n import tr
from . import search_jobs as jobs

if TYPE_CHECKING:
    from ...backend import HeatMap
    from ..adapters.layers import Imagery
    from .search_desk import Desk

LATEST = "search-refine"


class HeatLayers:
    """Adds the layers; each belongs to the project."""

    def __init__(self, desk: Desk) -> None:
        """Add nothing yet."""
        self._desk = desk

    def show(self, imagery: Imagery, job: jobs.HighlightJob, heat: HeatMap) -> bool:
        """Add the layer of `job.coarse` and have it refined into `job.path`; False where it cannot be shown."""
        try:
            layer = heat_layer(job.coarse, job.text.strip())
        except OrielError as error:
            self._desk.fail(error)
            return False
        QgsProject.instance().addMapLayer(layer)
        self._desk.submit(
            partial(jobs.run_refine, imagery.ref, heat, job.path),
            tr("Following the image's edges"),
            partial(self._on_refined, layer.id(), job),
            latest=LATEST,
            background=True,
        )
        return True

    def _on_refined(self, layer_id: str, job: jobs.HighlightJob, _nothing: None) -> None:
        layer = QgsProject.instance().mapLayer(layer_id)
        if isinstance(layer, QgsRasterLayer) and layer.source() == job.coarse:
            show_heat_file(layer, job.path)
            with contextlib.suppress(OSError):  # some systems hold the file a little longer: it stays, and does no harm
                Path(job.coarse).unlink()
        else:
            with contextlib.suppress(OSError):  # the user took the layer away meanwhile
                Path(job.path).unlink()
