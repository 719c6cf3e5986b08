# SPDX-License-Identifier: GPL-3.0-or-later
"""Lines, buttons and pages of inputs."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget


def text_line(name: str, example: str) -> QLineEdit:
    """A line that shows an example while it is empty."""
    line = QLineEdit()
    line.setObjectName(name)
    line.setPlaceholderText(example)
    line.setClearButtonEnabled(True)
    return line


def named_button(name: str, text: str, tip: str) -> QPushButton:
    """A button with an object name and a tooltip."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setToolTip(tip)
    return button


def narrow_label(text: str) -> QLabel:
    """A heading that breaks into lines instead of widening the dock."""
    label = QLabel(text)
    label.setWordWrap(True)
    policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
    policy.setHeightForWidth(True)  # all lines are seen
    label.setSizePolicy(policy)
    return label


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
