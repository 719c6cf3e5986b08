# SPDX-License-Identifier: GPL-3.0-or-later
"""How long work reports back and is stopped."""

from typing import Protocol


class Progress(Protocol):
    """Receives progress; called at least once per window."""

    def report(self, done: float, total: float, text: str = "") -> None:
        """Say that `done` of `total` units are finished.

        Raises:
            Cancelled: the user stopped the work; let it pass through.
        """


class SilentProgress:
    """Ignores every report and never cancels."""

    def report(self, done: float, total: float, text: str = "") -> None:
        """Do nothing."""


SILENT = SilentProgress()
