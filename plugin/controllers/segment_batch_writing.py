# SPDX-License-Identifier: GPL-3.0-or-later
"""A run with more objects than memory should hold: they are written to a layer as they are found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...backend.errors import WriteError
from ..adapters.results import as_feature
from ..i18n import tr, tr_n

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer

    from ..adapters.results import ResultObject


class LongRun:
    """Writes past the edit buffer, which would hold everything in memory until it is saved.

    Attributes:
        layer: of the project.
        count: objects written so far.
    """

    def __init__(self, layer: QgsVectorLayer) -> None:
        self.layer = layer
        self.count = 0

    def write(self, objects: Sequence[ResultObject], crs: QgsCoordinateReferenceSystem) -> None:
        """Add objects whose geometries are in `crs`.

        Raises:
            WriteError: full disk, lock ...; what was written before stays.
            InputError: an object has no place in the layer's CRS.
        """
        features = [as_feature(item, crs, self.layer) for item in objects]
        good, _added = self.layer.dataProvider().addFeatures(features)
        if not good:
            errors = " ".join(self.layer.dataProvider().errors()) or tr("no reason given")
            text = tr("“{name}” could not be written ({error}): is the disk full?")
            raise WriteError(text.format(name=self.layer.name(), error=errors))
        self.count += len(features)
        self.layer.updateExtents()
        self.layer.triggerRepaint()

    @property
    def said(self) -> str:
        """How many objects went where."""
        text = tr_n("{count} object written to “{name}”.", "{count} objects written to “{name}”.", self.count)
        return text.format(count=self.count, name=self.layer.name())
