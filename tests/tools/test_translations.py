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
    return [(message.findtext("source", ""), message.findtext("translation", "")) for message in _messages(language)]


def _placeholders(text: str) -> list[tuple[str, str]]:
    fields = string.Formatter().parse(text)
    return sorted((name, spec or "") for _, name, spec, _ in fields if name is not None)


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


@functools.cache
def _asked() -> dict[str, str]:
    """Literal -> where the plugin asks for its translation."""
    found = {}
    for path in sorted((ROOT / "plugin").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.func.id != "tr":
                continue
            place = f"{path.relative_to(ROOT)}:{node.lineno}"
            assert isinstance(node.args[0], ast.Constant), f"{place}: tr() needs a literal, or it is never collected"
            found[node.args[0].value] = place
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
            if message.find("translation").get("type") is not None or not message.findtext("translation").strip()
        ]
        assert not open_ones

    def test_every_text_of_the_plugin_is_there(self, language):
        there = {source for source, _ in _pairs(language)}
        missing = {text: place for text, place in _asked().items() if text not in there}
        assert not missing, "run build.py i18n, then translate; pylupdate does not look into f-strings"

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


def test_all_compile(tmp_path):
    compiled = translations.compile_all(tmp_path)
    assert sorted(path.stem for path in compiled) == sorted(f"{PACKAGE}_{name}" for name in translations.LANGUAGES)
    empty = 16  # bytes of a .qm without any string
    assert all(path.stat().st_size > 100 * empty for path in compiled)
