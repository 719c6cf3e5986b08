# SPDX-License-Identifier: GPL-3.0-or-later
"""What the backend remarks about an answer, in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..i18n import tr

if TYPE_CHECKING:
    from ... import backend


def phrase_remark(remark: backend.PhraseRemark) -> str:
    """What a remark about the answer to a phrase says to people."""
    texts = {
        "not_understood": tr("“{word}” was not understood and left out."),
        "no_thing": tr("No “{word}” was found."),
        "no_anchor": tr("No “{word}” was found, so nothing lies to it as asked."),
        "alike": tr("The objects are about the same size; “{word}” tells none from the others."),
        "fewer": tr("Fewer than {word} objects fit."),
        "unsure": tr("The imagery looks as if it showed no “{word}”; check what was found."),
    }
    return texts[remark.kind].format(word=remark.word)


def phrase_reasons(item: backend.PhraseFound) -> str:
    """What was said and how well it holds, 0..1: "white 0.93, near pier 0.81"."""
    return ", ".join(f"{name} {value:.2f}" for name, value in item.parts)
