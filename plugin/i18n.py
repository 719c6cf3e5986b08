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
