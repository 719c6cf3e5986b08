# SPDX-License-Identifier: GPL-3.0-or-later
"""pip's command lines and its environment; QGIS's interpreter runs it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from .plan import Plan
from .probing import clean_environment, output

CONSTRAINTS = "constraints.txt"
CERTIFICATES = "certificates.pem"
_BUNDLES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "PIP_CERT")
"""Variables that stand above pip's --cert: requests, inside pip, believes them more."""


def environment(plan: Plan, index: str = "") -> dict[str, str]:
    """Return pip's environment: temporary files in our folder, nothing asked, nothing of a user's virtual setups.

    Args:
        plan: whose folder and proxy are meant.
        index: where one is named, no other place counts: neither pip's configuration nor its variables.
    """
    env = clean_environment()
    temporary = str(plan.place.incoming)
    env.update(dict.fromkeys(("TMPDIR", "TEMP", "TMP"), temporary))
    env.update(plan.sources.environment or {})
    env.update(PIP_NO_INPUT="1", PIP_DISABLE_PIP_VERSION_CHECK="1", PIP_USER="0", PIP_REQUIRE_VIRTUALENV="0")
    for name in ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_CONSTRAINT", "PIP_REQUIREMENT"):
        env.pop(name, None)
    if plan.sources.certificates:
        env.update(dict.fromkeys(_BUNDLES, str(plan.place.root / CERTIFICATES)))
    if index:
        for name in ("PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS", "PIP_INDEX_URL", "PIP_NO_INDEX"):
            env.pop(name, None)
        env["PIP_CONFIG_FILE"] = os.devnull
    return env


def prepare(plan: Plan) -> None:
    """Write the files that the command lines name."""
    root = plan.place.root
    for folder in (root, plan.place.wheels, plan.place.incoming):
        folder.mkdir(parents=True, exist_ok=True)
    (root / CONSTRAINTS).write_text(plan.constraints, encoding="utf-8")
    if plan.sources.certificates:
        (root / CERTIFICATES).write_text("\n".join([plan.sources.certificates, *_other_bundles()]), encoding="utf-8")


def _other_bundles() -> list[str]:
    """Certificates that the computer's administrator named in the environment: trusted beside QGIS's."""
    texts = []
    for file in {os.environ.get(name, "") for name in _BUNDLES}:
        try:
            texts += [Path(file).read_text(encoding="utf-8", errors="replace")] if file else []
        except OSError:  # a folder, or nothing
            continue
    return texts


def find_pip(plan: Plan, wheels: Sequence[Path]) -> list[str]:
    """Return the words that start pip, or [] where QGIS's Python has none.

    Args:
        plan: whose interpreter is asked.
        wheels: folders in which a wheel of pip may lie; a wheel runs without being installed.
    """
    python = str(plan.computer.python)
    if plan.computer.has_pip:
        return [python, "-m", "pip"]
    folders = [*wheels, Path("/usr/share/python-wheels"), *_ensurepip_folders(python)]
    for folder in folders:
        for wheel in sorted(folder.glob("pip-*.whl"), reverse=True):
            words = [python, str(wheel / "pip")]
            if output([*words, "--version"], env=environment(plan)):
                return words
    return []


def download_words(plan: Plan, requirements: Sequence[str], index: str = "") -> list[str]:
    """Return pip's arguments that fetch exactly these wheels and nothing else."""
    root = plan.place.root
    words = ["download", "--no-deps", "--only-binary", ":all:", "--no-cache-dir", "--progress-bar", "off"]
    words += ["--retries", "3", "--timeout", "30", "-c", str(root / CONSTRAINTS), "-d", str(plan.place.incoming)]
    if index:
        words += ["--index-url", index]
    if plan.sources.certificates:
        words += ["--cert", str(root / CERTIFICATES)]
    return [*words, *requirements]


def unpack_words(plan: Plan, wheels: Sequence[Path], target: Path) -> list[str]:
    """Return pip's arguments that unpack wheels into a folder, without network or dependencies."""
    words = ["install", "--no-deps", "--no-index", "--no-cache-dir", "--progress-bar", "off", "--ignore-installed"]
    words += ["--no-warn-script-location", "-c", str(plan.place.root / CONSTRAINTS), "--target", str(target)]
    return [*words, *(str(wheel) for wheel in wheels)]


def _ensurepip_folders(python: str) -> list[Path]:
    code = "import ensurepip, os; print(os.path.join(os.path.dirname(ensurepip.__file__), '_bundled'))"
    line = output([python, "-c", code], env=clean_environment()).strip()
    return [Path(line)] if line else []
