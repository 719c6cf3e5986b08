# SPDX-License-Identifier: GPL-3.0-or-later
"""Oriel in QGIS's Processing toolbox."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsProcessingProvider

from ..icons import icon

if TYPE_CHECKING:
    from qgis.PyQt.QtGui import QIcon


class OrielProvider(QgsProcessingProvider):
    """Lists the algorithms; each runs headless too: `qgis_process run oriel:<name>`."""

    def id(self) -> str:
        return "oriel"

    def name(self) -> str:
        return "Oriel"

    def icon(self) -> QIcon:
        return icon("oriel")

    def loadAlgorithms(self) -> None:
        from .any_change import AnyChangeAlgorithm
        from .build_index import BuildIndexAlgorithm
        from .class_map import ClassMapAlgorithm
        from .highlight import HighlightAlgorithm
        from .search_index import SearchIndexAlgorithm
        from .segment_prompts import SegmentPromptsAlgorithm

        for algorithm in (
            AnyChangeAlgorithm,
            BuildIndexAlgorithm,
            ClassMapAlgorithm,
            HighlightAlgorithm,
            SearchIndexAlgorithm,
            SegmentPromptsAlgorithm,
        ):
            self.addAlgorithm(algorithm())
