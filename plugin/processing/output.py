# SPDX-License-Identifier: GPL-3.0-or-later
"""Where an algorithm's features go: a full disk, or a share that went away, is an error and not a short file."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (  # type: ignore[attr-defined]  # the stubs lack QgsProcessingException
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsProcessingException,
    QgsVectorLayer,
)

from ..i18n import tr

if TYPE_CHECKING:
    from qgis.core import QgsFeature


class Output:
    """A sink of an algorithm, opened; `close` says where it is."""

    def __init__(self, opened: tuple[QgsFeatureSink | None, str], refused: str) -> None:
        """Take it over.

        Args:
            opened: from the algorithm's `parameterAsSink`; held by nobody else, or `close` closes no file.
            refused: from its `invalidSinkError`, for a sink that could not be made.

        Raises:
            QgsProcessingException: it could not.
        """
        self._sink, self._where = opened
        if self._sink is None:
            raise QgsProcessingException(refused)
        self._count = 0

    def put(self, feature: QgsFeature) -> None:
        """Write a feature.

        Raises:
            QgsProcessingException: the disk is full, a network share went away ...
        """
        if self._sink is None or not self._sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            error = self._sink.lastError() if self._sink is not None else ""
            self._sink = None  # the error's traceback would keep the file open
            raise _refused(error)
        self._count += 1

    def close(self) -> str:
        """Finish; returns the output's id. Some formats write only now, and QGIS does not say when that fails.

        Raises:
            QgsProcessingException: not all that was put is there.
        """
        self._sink = None
        where = str(self._where)
        if Path(where.partition("|")[0]).is_file() and _features_in(where) < self._count:
            raise _refused("")
        return where


def _features_in(where: str) -> int:
    """Return how many features can be read; raises nothing, because a traceback would keep the file open."""
    layer = QgsVectorLayer(where, "written", "ogr")
    # Each is read: a file may begin with a count that was written before its features (FlatGeobuf).
    bare = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([])
    return sum(1 for _ in layer.getFeatures(bare)) if layer.isValid() else 0


def _refused(error: str) -> QgsProcessingException:
    text = tr("The output cannot be written ({error}): make room or make its folder reachable, then start again.")
    return QgsProcessingException(text.format(error=error or tr("no reason given")))
