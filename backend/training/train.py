# SPDX-License-Identifier: GPL-3.0-or-later
"""`build.py train`: from data to the bundled model, in resumable steps.

On a machine that is lent for minutes: `train prompter --device cuda --stop-after 9`, then `train pieces`; with the
pieces in the folder of checkpoints the next run goes on where that one stopped.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path

from ..errors import InputError

_ROOT = Path(__file__).resolve().parents[2]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the chosen steps; each goes on where it stopped."""
    options = _parser().parse_args(argv)
    try:
        for step in STEPS if options.step == "all" else (options.step,):
            {**STEPS, **APART}[step](options)
    except InputError as problem:
        print(f"build.py train: {problem}", file=sys.stderr)
        return 1
    return 0


def _scenes(options: argparse.Namespace) -> None:
    from .scene_pool import render_pool

    render_pool(options.pool, options.scenes)


def _prompter(options: argparse.Namespace) -> None:
    from .train_prompter import PrompterRun, train_prompter

    names = [field.name for field in fields(PrompterRun) if field.name in options]
    print(f"checkpoint: {train_prompter(PrompterRun(**{name: getattr(options, name) for name in names}))}")


def _words(options: argparse.Namespace) -> None:
    from .words import WordsRun, train_words

    run = WordsRun(options.data, options.out, seed=options.seed, open_data_only=options.open_data_only)
    print(f"words: {train_words(run)}")


def _bundle(options: argparse.Namespace) -> None:
    from .bundle import write_bundle

    names = ("prompter.pt", "words.safetensors", "oriel_compact.json")
    prompter, words, vocabulary = (options.out / name for name in names)
    write_bundle(prompter, words, vocabulary, _bundle_file(options))
    print(f"bundle: {_bundle_file(options)}")


def _changes(options: argparse.Namespace) -> None:
    from .change_head import ChangeRun, train_change

    run = ChangeRun(
        _bundle_file(options),
        options.pool,
        options.out / "changes",
        None if options.open_data_only else options.data,
        minutes=min(options.minutes, 30.0),
        start=options.start,
        seed=options.seed,
    )
    print(f"change head: {train_change(run)}")


def _word_score(options: argparse.Namespace) -> None:
    """Print how the score of changed places weighs its features where words were asked for."""
    from .word_score import fit_word_score

    weights = fit_word_score(_bundle_file(options))
    print("_WEIGHTS = (" + ", ".join(f"{w:.2f}" for w in weights) + ")")


def _curves(options: argparse.Namespace) -> None:
    from .curves import draw_curves

    file = _ROOT / "docs" / "compact_training.png"
    draw_curves(options.out / "prompter.log", file)
    print(f"curves: {file}")


def _ablations(options: argparse.Namespace) -> None:
    from .ablations import ABLATION_SCENES, as_markdown, run_ablations, run_trunks
    from .train_prompter import PrompterRun
    from .words import WordsRun

    place = {"device": options.device, "seed": options.seed}
    base = PrompterRun(options.data, options.pool, options.out / "ablations", options.samples, **place)
    print(as_markdown(run_ablations(base, _bundle_file(options))))
    words = WordsRun(options.data, base.out, scenes=ABLATION_SCENES, steps=600, seed=options.seed)
    print(run_trunks(words, _bundle_file(options)).read_text())


def _measure(options: argparse.Namespace) -> None:
    """Print the clicks and boxes of the prompter in ``options.out`` on every place of the model card."""
    from .ablations import measure

    found = measure(options.out / "prompter.pt", _bundle_file(options), options.data, limit=150)
    for place, (count, *figures) in found.items():
        print(f"{place} ({count:.0f}): 1 click, 3 clicks, box {figures}")


def _pieces(options: argparse.Namespace) -> None:
    from .pieces import split

    for piece in split(options.out / "prompter.pt"):
        print(f"piece: {piece} ({piece.stat().st_size / 1e6:.1f} MB)")


STEPS = {
    "scenes": _scenes,
    "prompter": _prompter,
    "words": _words,
    "bundle": _bundle,
    "changes": _changes,
    "curves": _curves,
}
"""What makes the model, in this order."""

APART = {"ablations": _ablations, "measure": _measure, "pieces": _pieces, "word-score": _word_score}
"""Steps that make no part of the model; "all" leaves them out."""


def _bundle_file(options: argparse.Namespace) -> Path:
    folder: Path = options.bundle
    return folder / "oriel_compact.safetensors"


def _parser() -> argparse.ArgumentParser:
    data = os.environ.get("ORIEL_SHARED_DATA") or _ROOT.parent / "shared" / "data"
    out = _ROOT / "build" / "train"
    parser = argparse.ArgumentParser(prog="build.py train", description=__doc__)
    parser.add_argument("step", nargs="?", default="all", choices=("all", *STEPS, *APART))
    parser.add_argument("--data", type=Path, default=Path(data), help="folder of the real data sets")
    parser.add_argument("--pool", type=Path, default=out / "pool", help="folder of pre-rendered scenes")
    parser.add_argument("--out", type=Path, default=out, help="folder of checkpoints and logs")
    parser.add_argument(
        "--bundle", type=Path, default=_ROOT / "resources" / "models", help="where the model is written"
    )
    parser.add_argument("--scenes", type=int, default=400, help="how many scenes the pool holds")
    parser.add_argument("--samples", type=int, default=60_000, help="length of the prompter's schedule")
    parser.add_argument("--minutes", type=float, default=1e9, help="fit the prompter into this time")
    parser.add_argument("--stop-after", type=float, default=1e9, help="minutes after which the prompter pauses")
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--rate", type=float, default=1e-3, help="highest learning rate")
    parser.add_argument("--real-share", type=float, default=0.6, help="share of samples from real photos")
    parser.add_argument("--open-data-only", action="store_true", help="procedural scenes and openly licensed data only")
    parser.add_argument(
        "--start",
        type=Path,
        help="weights to start from, where this run has none: checkpoint or bundle; heads for changes",
    )
    parser.add_argument("--device", default="cpu", help="cpu or cuda")
    parser.add_argument("--seed", type=int, default=0)
    return parser
