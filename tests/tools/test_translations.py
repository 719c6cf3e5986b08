# SPDX-License-Identifier: GPL-3.0-or-later
"""Every language is complete: nothing unfinished, nothing missing, placeholders and tags as in the source."""

from __future__ import annotations

import ast
import functools
import re
import string
import xml.etree.ElementTree as ET  # the standard library's reader: these files are our own

import pytest
from oriel.tools import translations
from oriel.tools.places import PACKAGE, ROOT

FOLDER = ROOT / "i18n"
KEYS = re.compile(r"\b(?:Ctrl\+[A-Z]|Shift\+|(?:Enter|Esc|Tab|F\d+)(?![A-Za-z]))")
TAGS = re.compile(r"</?[A-Za-z][^<>]*>")
MNEMONIC = re.compile(r"&(\w)")


@functools.cache
def _messages(language: str) -> list[ET.Element]:
    return list(ET.parse(FOLDER / f"{PACKAGE}_{language}.ts").iter("message"))


def _pairs(language: str) -> list[tuple[str, str]]:
    """Source and translation; of a text with a number, once for each form."""
    return [(message.findtext("source", ""), form) for message in _messages(language) for form in _forms(message)]


def _forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def _placeholders(text: str) -> list[tuple[str, str]]:
    fields = string.Formatter().parse(text)
    return sorted((name, spec or "") for _, name, spec, _ in fields if name is not None)


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


@functools.cache
def _asked(function: str = "tr") -> dict[tuple[str, ...], str]:
    """Literals of `tr` (text,) or `tr_n` (one, many) -> where the plugin asks for their translation."""
    found = {}
    literals = {"tr": 1, "tr_n": 2}[function]
    for path in sorted((ROOT / "plugin").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.func.id != function:
                continue
            place = f"{path.relative_to(ROOT)}:{node.lineno}"
            texts = node.args[:literals]
            assert all(isinstance(text, ast.Constant) for text in texts), f"{place}: not a literal, never collected"
            found[tuple(text.value for text in texts)] = place
    return found


def test_a_file_for_each_language():
    stems = {path.stem for path in FOLDER.glob("*.ts")}
    assert stems == {f"{PACKAGE}_{language}" for language in translations.LANGUAGES}


@pytest.mark.parametrize("language", translations.LANGUAGES)
class TestLanguage:
    def test_nothing_is_unfinished(self, language):
        open_ones = [
            message.findtext("source")
            for message in _messages(language)
            if message.find("translation").get("type") is not None or not all(form.strip() for form in _forms(message))
        ]
        assert not open_ones

    def test_every_text_of_the_plugin_is_there(self, language):
        there = {(message.findtext("source"),) for message in _messages(language)}
        there |= {(message.findtext("source"), message.findtext("comment")) for message in _messages(language)}
        missing = {text: place for text, place in {**_asked(), **_asked("tr_n")}.items() if text not in there}
        assert not missing, "run build.py i18n, then translate; pylupdate does not look into f-strings"

    def test_texts_with_a_number_have_the_forms_of_the_language(self, language):
        forms = {"zh": 1}.get(language, 2)
        counted = [message for message in _messages(language) if message.get("numerus") == "yes"]
        assert len(counted) == len(_asked("tr_n")) > 0
        assert not [message.findtext("source") for message in counted if len(_forms(message)) != forms]

    def test_the_file_names_its_language(self, language):
        """Without it pylupdate5 empties the forms."""
        assert ET.parse(FOLDER / f"{PACKAGE}_{language}.ts").getroot().get("language") == language

    def test_placeholders_match(self, language):
        wrong = [pair for pair in _pairs(language) if _placeholders(pair[0]) != _placeholders(pair[1])]
        assert not wrong

    def test_tags_match(self, language):
        wrong = [pair for pair in _pairs(language) if sorted(TAGS.findall(pair[0])) != sorted(TAGS.findall(pair[1]))]
        assert not wrong

    def test_names_of_keys_stay(self, language):
        wrong = [pair for pair in _pairs(language) if sorted(KEYS.findall(pair[0])) != sorted(KEYS.findall(pair[1]))]
        assert not wrong

    def test_a_label_keeps_one_mnemonic(self, language):
        wrong = [pair for pair in _pairs(language) if len(MNEMONIC.findall(pair[0])) != len(MNEMONIC.findall(pair[1]))]
        assert not wrong

    def test_space_and_lines_around_stay(self, language):
        def shape(text):
            return _edges(text), text.count("\n")

        wrong = [pair for pair in _pairs(language) if shape(pair[0]) != shape(pair[1])]
        assert not wrong


def test_a_number_before_a_noun_asks_for_its_form():
    """`tr_n` knows "1 object" and "2 objects"; `tr` would show "1 objects"."""
    without_noun = re.compile(r"\{(count|number)\}(?! ?(?:MB|GB|s|min|px|m²)\b) \w+s\b|\(s\)")
    wrong = {text: place for (text,), place in _asked().items() if without_noun.search(text)}
    assert not wrong


def test_both_english_forms_hold_the_same_values():
    assert not [pair for pair in _asked("tr_n") if _placeholders(pair[0]) != _placeholders(pair[1])]


def test_a_new_language_is_named_in_its_file(tmp_path):
    file = tmp_path / "oriel_it.ts"
    file.write_text('<TS version="2.1">\n</TS>\n', encoding="utf-8")
    translations.name_language(file, "it")
    translations.name_language(file, "it")
    assert ET.parse(file).getroot().attrib == {"version": "2.1", "language": "it", "sourcelanguage": "en"}


def test_all_compile(tmp_path):
    compiled = translations.compile_all(tmp_path)
    assert sorted(path.stem for path in compiled) == sorted(f"{PACKAGE}_{name}" for name in translations.LANGUAGES)
    empty = 16  # bytes of a .qm without any string
    assert all(path.stat().st_size > 100 * empty for path in compiled)
