# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Segment tab remembers: classes and outline options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

from ..panels.class_list import classes_from_json, classes_to_json
from ..panels.outline_options import OutlineChoice
from ..settings import remember

if TYPE_CHECKING:
    from ..panels.class_list import SegmentClass
    from ..panels.segment_panel import SegmentPanel
    from ..settings import Settings


class SegmentPreferences(QObject):
    """Fills the panel from the settings and writes every change at once."""

    def __init__(self, panel: SegmentPanel, settings: Settings) -> None:
        super().__init__(panel)
        panel.classes.set_classes(classes_from_json(settings.classes))
        panel.outline.set_choice(
            OutlineChoice(
                detail=settings.detail,
                right_angles=settings.right_angles,
                smooth=settings.smooth,
                fill_holes_m2=settings.fill_holes_m2,
                minimum_m2=settings.minimum_m2,
            )
        )
        panel.classes.classes_changed.connect(self._on_classes_changed)
        panel.outline.choice_changed.connect(self._on_choice_changed)

    def _on_classes_changed(self, classes: tuple[SegmentClass, ...]) -> None:
        remember(classes=classes_to_json(classes))

    def _on_choice_changed(self, choice: OutlineChoice) -> None:
        remember(
            detail=choice.detail,
            right_angles=choice.right_angles,
            smooth=choice.smooth,
            fill_holes_m2=choice.fill_holes_m2,
            minimum_m2=choice.minimum_m2,
        )
