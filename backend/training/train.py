# SPDX-License-Identifier: GPL-3.0-or-later
"""`build.py train`: from data to the bundled model, in resumable steps."""

from __future__ import annotations

import argparse
import os
from collections.abc import Sequence
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2]
STEPS = ("scenes", "prompter", "words", "bundle", "changes", "curves")
APART = ("ablations", "measure")
"""Steps that make no part of the model; "all" leaves them out."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the chosen steps; each goes on where it stopped."""
    options = _parser().parse_args(argv)
    steps = STEPS if options.step == "all" else (options.step,)
    for step in steps:
        _run(step, options)
    return 0


def _print_measure(options: argparse.Namespace) -> None:
    """Print the clicks and boxes of the prompter in ``options.out`` on every place of the model card."""
    from .ablations import measure

    bundle = options.bundle / "oriel_compact.safetensors"
    for place, (count, *figures) in measure(options.out / "prompter.pt", bundle, options.data, limit=150).items():
        print(f"{place} ({count:.0f}): 1 click, 3 clicks, box {figures}")


def _run(step: str, options: argparse.Namespace) -> None:
    if step == "scenes":
        from .scene_pool import render_pool

        render_pool(options.pool, options.scenes)
    elif step == "prompter":
        from .train_prompter import PrompterRun, train_prompter

        fields = ("data", "pool", "out", "samples", "minutes", "batch", "rate", "real_share", "open_data_only", "start")
        run = PrompterRun(**{k: getattr(options, k) for k in fields}, device=options.device, seed=options.seed)
        print(f"checkpoint: {train_prompter(run)}")
    elif step == "ablations":
        from .ablations import ABLATION_SCENES, as_markdown, run_ablations, run_trunks
        from .train_prompter import PrompterRun
        from .words import WordsRun

        base = PrompterRun(
            options.data,
            options.pool,
            options.out / "ablations",
            options.samples,
            device=options.device,
            seed=options.seed,
        )
        bundle = options.bundle / "oriel_compact.safetensors"
        print(as_markdown(run_ablations(base, bundle)))
        words = WordsRun(options.data, base.out, scenes=ABLATION_SCENES, steps=600, seed=options.seed)
        print(run_trunks(words, bundle).read_text())
    elif step == "measure":
        _print_measure(options)
    elif step == "words":
        from .words import WordsRun, train_words

        run_words = WordsRun(options.data, options.out, seed=options.seed, open_data_only=options.open_data_only)
        print(f"words: {train_words(run_words)}")
    elif step == "bundle":
        from .bundle import write_bundle

        file = options.bundle / "oriel_compact.safetensors"
        names = ("prompter.pt", "words.safetensors", "oriel_compact.json")
        prompter, words, vocabulary = (options.out / name for name in names)
        write_bundle(prompter, words, vocabulary, file)
        print(f"bundle: {file}")
    elif step == "changes":
        from .change_head import ChangeRun, train_change

        bundle = options.bundle / "oriel_compact.safetensors"
        changes = ChangeRun(bundle, options.pool, options.out / "changes", minutes=min(options.minutes, 30.0))
        print(f"change head: {train_change(changes)}")
    elif step == "curves":
        from .curves import draw_curves

        file = _ROOT / "docs" / "compact_training.png"
        draw_curves(options.out / "prompter.log", file)
        print(f"curves: {file}")


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
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--rate", type=float, default=1e-3, help="highest learning rate")
    parser.add_argument("--real-share", type=float, default=0.6, help="share of samples from real photos")
    parser.add_argument("--open-data-only", action="store_true", help="procedural scenes and openly licensed data only")
    parser.add_argument(
        "--start", type=Path, help="checkpoint or bundle to start from, where there is none of this run"
    )
    parser.add_argument("--device", default="cpu", help="cpu or cuda")
    parser.add_argument("--seed", type=int, default=0)
    return parser
