# SPDX-License-Identifier: GPL-3.0-or-later
"""Translation of the interface; English is the source."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QSettings, QTranslator

FOLDER = Path(__file__).resolve().parent.parent / "i18n"


def tr(text: str) -> str:
    """Translate a literal; put values in afterwards with `.format()`."""
    # pylupdate writes calls of a module function under this context; any other would never be found.
    return QCoreApplication.translate("@default", text)


def tr_n(one: str, many: str, count: int) -> str:
    """Translate a text that says a number, in the form that the language has for that number.

    Args:
        one: literal for 1, such as "{count} object saved".
        many: literal for all other numbers; translators see it as the comment of `one`.
        count: the number; it is put in afterwards, with the other values, with `.format()`.
    """
    # PyQt takes this argument, which tells texts apart, as bytes or as plain ASCII only
    found = QCoreApplication.translate("@default", one, many.encode(), count)  # type: ignore[arg-type]
    return many if found == one and count != 1 else found  # Qt gives back what it has no translation for


def locale_name() -> str:
    """Language of QGIS, e.g. "de" or "pt_BR"."""
    settings = QSettings()
    if settings.value("locale/overrideFlag", False, type=bool):
        return str(settings.value("locale/userLocale", "en"))
    return QLocale.system().name()


def load_translator(name: str) -> QTranslator | None:
    """Find the translation for a locale; None where English is shown."""
    # QGIS itself writes Chinese with a hyphen: "zh-Hans".
    for language in (name, re.split("[_-]", name, maxsplit=1)[0]):
        translator = QTranslator()
        if (FOLDER / f"oriel_{language}.qm").is_file() and translator.load(str(FOLDER / f"oriel_{language}.qm")):
            return translator
    return None
