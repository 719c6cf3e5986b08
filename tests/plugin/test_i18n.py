# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts with a number: each language's own forms, English without a file of its own."""

from __future__ import annotations

import pytest
from oriel.plugin.i18n import load_translator, tr_n
from oriel.tools.translations import compile_all
from qgis.PyQt.QtCore import QCoreApplication


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("qm")
    compile_all(folder)
    return folder


@pytest.fixture
def spoken(qgis_app, monkeypatch, compiled):
    """Return a function that makes a language the one in force."""
    from oriel.plugin import i18n

    monkeypatch.setattr(i18n, "FOLDER", compiled)
    translators = []

    def speak(language):
        translator = load_translator(language)
        assert translator is not None
        QCoreApplication.installTranslator(translator)
        translators.append(translator)

    yield speak
    for translator in translators:
        QCoreApplication.removeTranslator(translator)


def said(count):
    return tr_n("{count} object written to “{name}”.", "{count} objects written to “{name}”.", count).format(
        count=count, name="a"
    )


def test_english_needs_no_file(qgis_app):
    assert [said(count) for count in (0, 1, 2)] == [
        "0 objects written to “a”.",
        "1 object written to “a”.",
        "2 objects written to “a”.",
    ]


@pytest.mark.parametrize(
    ("language", "none", "one", "many"),
    [
        ("de", "0 Objekte in „a“ geschrieben.", "1 Objekt in „a“ geschrieben.", "5 Objekte in „a“ geschrieben."),
        ("es", "0 objetos escritos en «a».", "1 objeto escrito en «a».", "5 objetos escritos en «a»."),
        (
            "fr",
            "0 objet écrit dans «\xa0a\xa0».",
            "1 objet écrit dans «\xa0a\xa0».",
            "5 objets écrits dans «\xa0a\xa0».",
        ),
        ("pt_BR", "0 objetos gravados em “a”.", "1 objeto gravado em “a”.", "5 objetos gravados em “a”."),
        ("zh-Hans", "已将 0 个对象写入“a”。", "已将 1 个对象写入“a”。", "已将 5 个对象写入“a”。"),
    ],
)
def test_each_language_has_its_forms(spoken, language, none, one, many):
    spoken(language)
    assert [said(count) for count in (0, 1, 5)] == [none, one, many]
