# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers in the backend's sentences, which are English; the plugin's own texts have `tr_n`."""

from __future__ import annotations


def counted(count: int, one: str, many: str = "") -> str:
    """Say a number with its noun.

    Args:
        count: how many.
        one: the noun for 1, such as "point".
        many: the noun for other numbers; "" = `one` with an s.

    Returns:
        "1 point", "2 points", "12,000 points".
    """
    return f"{count:,} {one if count == 1 else many or f'{one}s'}"
