# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines and pages of inputs."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget


def text_line(name: str, example: str) -> QLineEdit:
    """A line that shows an example while it is empty."""
    line = QLineEdit()
    line.setObjectName(name)
    line.setPlaceholderText(example)
    line.setClearButtonEnabled(True)
    return line


def form_page(*rows: tuple[str | None, QWidget]) -> QWidget:
    """Widgets below each other, with a label or without one; `show_row` finds the label again."""
    page = QWidget()
    outer = QVBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    form = QFormLayout()
    form.setContentsMargins(0, 0, 0, 0)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    for text, widget in rows:
        if text is None:
            form.addRow(widget)
            continue
        label = QLabel(text)
        label.setObjectName(f"{widget.objectName()}Label")
        label.setBuddy(widget)
        form.addRow(label, widget)
    outer.addLayout(form)
    return page


def show_row(widget: QWidget, *, on: bool) -> None:
    """Show or hide a widget of a page together with its label."""
    widget.setVisible(on)
    label = widget.parentWidget().findChild(QLabel, f"{widget.objectName()}Label")
    if label is not None:
        label.setVisible(on)
