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
        from .against_map import AgainstMapAlgorithm
        from .align_pair import AlignPairAlgorithm
        from .any_change import AnyChangeAlgorithm
        from .build_index import BuildIndexAlgorithm
        from .class_map import ClassMapAlgorithm
        from .clean_outlines import CleanOutlinesAlgorithm
        from .everything import EverythingAlgorithm
        from .examples_map import ExamplesMapAlgorithm
        from .explain import ExplainAlgorithm
        from .from_to import FromToAlgorithm
        from .highlight import HighlightAlgorithm
        from .image_quality import ImageQualityAlgorithm
        from .label_polygons import LabelPolygonsAlgorithm
        from .network import RunNetworkAlgorithm
        from .phrase import PhraseAlgorithm
        from .replay import ReplayAlgorithm
        from .search_index import SearchIndexAlgorithm
        from .segment_prompts import SegmentPromptsAlgorithm
        from .series import SeriesAlgorithm
        from .similar import SimilarAlgorithm
        from .spectral_change import SpectralChangeAlgorithm
        from .training_tiles import TrainingTilesAlgorithm

        for algorithm in (
            AgainstMapAlgorithm,
            AlignPairAlgorithm,
            AnyChangeAlgorithm,
            BuildIndexAlgorithm,
            ClassMapAlgorithm,
            CleanOutlinesAlgorithm,
            EverythingAlgorithm,
            ExamplesMapAlgorithm,
            ExplainAlgorithm,
            FromToAlgorithm,
            HighlightAlgorithm,
            ImageQualityAlgorithm,
            LabelPolygonsAlgorithm,
            ReplayAlgorithm,
            RunNetworkAlgorithm,
            PhraseAlgorithm,
            SearchIndexAlgorithm,
            SegmentPromptsAlgorithm,
            SeriesAlgorithm,
            SimilarAlgorithm,
            SpectralChangeAlgorithm,
            TrainingTilesAlgorithm,
        ):
            self.addAlgorithm(algorithm())
