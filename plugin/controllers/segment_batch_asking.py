# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user is asked before a run starts, without holding QGIS up."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Callable, Protocol

from ..panels.everything_options import EverythingOptionsDialog
from ..panels.prompt_layer import PromptLayerDialog

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer
    from qgis.PyQt.QtWidgets import QWidget

    from ..panels.everything_options import EverythingChoice

    LayerChosen = Callable[[QgsVectorLayer, bool, str], None]
    """The layer, whether its selected features only, and the field with the class ("" = none)."""


def ask_layer(window: QWidget, chosen: LayerChosen) -> None:
    """Ask for the layer of the prompts, without holding anything up."""
    dialog = PromptLayerDialog(window)
    dialog.accepted.connect(partial(_on_accepted, dialog, chosen))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _on_accepted(dialog: PromptLayerDialog, chosen: LayerChosen) -> None:
    if dialog.layer is not None:
        chosen(dialog.layer, dialog.selected.isChecked(), dialog.class_field)


class HasChoice(Protocol):
    """Whoever keeps what was chosen."""

    wanted: EverythingChoice


def ask_everything(keeper: HasChoice, panel: QWidget) -> None:
    """Ask what counts as an object; `keeper` gets the answer."""
    dialog = EverythingOptionsDialog(keeper.wanted, panel.window())
    dialog.accepted.connect(partial(_on_chosen, dialog, keeper))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _on_chosen(dialog: EverythingOptionsDialog, keeper: HasChoice) -> None:
    keeper.wanted = dialog.choice
