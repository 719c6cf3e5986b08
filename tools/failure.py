# SPDX-License-Identifier: GPL-3.0-or-later
"""The one error of the build tools: its text is the one line that the person at the terminal reads."""

from __future__ import annotations


class BuildError(Exception):
    """A command could not be done; the message says what was wrong and what to do."""
