# SPDX-License-Identifier: GPL-3.0-or-later
"""What each choice of the prompter's training is worth: short runs that differ in one thing, measured alike.

All begin with the ImageNet trunk, see the same number of samples with the same seed and schedule, and are measured on
data that none of them saw: through the runtime's own path (`prompt_trials`), not on training crops.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from ..device import choose_device
from ..models.compact import CompactModel
from ..models.compact.vocabulary import Vocabulary
from ..models.weights import read_state
from . import trial_images
from .prompt_trials import TrialPlan, run_trials
from .train_prompter import PrompterRun, averaged, train_prompter
from .trial_images import TrialImage
from .word_trials import SCENE_WORDS, encode_tiles, name_objects, tile_map, word_map
from .words import WordsRun, train_words

ABLATION_SCENES = 80
"""Procedural scenes that the words of an ablation learn from."""

PLACES: dict[str, Callable[[Path], list[TrialImage]]] = {
    "NWPU dev": trial_images.nwpu_dev,
    "Kampala": trial_images.kampala,
    "Atlanta": trial_images.atlanta,
    "Vegas": trial_images.vegas,
    "Danish fields": trial_images.danish_fields,
}


@dataclass(frozen=True)
class Variant:
    """One run of the table: its name, what it shows, and its difference to the base."""

    name: str
    shows: str
    change: dict[str, object]


VARIANTS = (
    Variant("base", "photos and scenes, skip, clicks in rounds", {}),
    Variant("scenes only", "what real photos add", {"open_data_only": True}),
    Variant("photos only", "what procedural scenes add", {"real_share": 1.0}),
    Variant("no skip", "the skip at half resolution", {"skip": False}),
    Variant("one round", "clicks in rounds", {"rounds": 1}),
)


def run_ablations(base: PrompterRun, bundle: Path) -> Path:
    """Train and measure every variant that has not been measured yet.

    Args:
        base: `out` is the folder of the ablations; one folder of checkpoints for each variant in it.
        bundle: where the encoder and the words come from; they play no part in what is measured.

    Returns:
        A JSON list, one entry a variant: name, shows, samples, and for each place its n and mean IoU after one click,
        after three and for a box.
    """
    base.out.mkdir(parents=True, exist_ok=True)
    table = base.out / "ablations.json"
    rows = json.loads(table.read_text()) if table.is_file() else []
    for variant in VARIANTS:
        if any(row["name"] == variant.name for row in rows):
            continue
        run = replace(base, out=base.out / variant.name.replace(" ", "_"), **variant.change)  # type: ignore[arg-type]
        checkpoint = train_prompter(run)
        row = {"name": variant.name, "shows": variant.shows, "samples": run.samples}
        rows.append({**row, "places": measure(checkpoint, bundle, base.data)})
        table.write_text(json.dumps(rows, indent=1))
        print(json.dumps(rows[-1]), flush=True)
    return table


def measure(checkpoint: Path, bundle: Path, data: Path, *, limit: int = 120) -> dict[str, list[float]]:
    """Number of objects and mean IoU after one click, after three and for a box, by place; `limit` objects of each."""
    state = {k: v for k, v in read_state(bundle).items() if not k.startswith("prompter.")}
    state.update({f"prompter.{k}": v.half() for k, v in averaged(checkpoint).items()})
    model = _model(state, bundle.with_suffix(".json"))
    found = {}
    with torch.inference_mode():
        for place, images in PLACES.items():
            trials = run_trials(model, images(data), TrialPlan(clicks=3, limit=limit))
            clicks = np.array([t.ious for t in trials if t.way == "clicks"])
            box = np.array([t.ious[0] for t in trials if t.way == "box"])
            figures = (clicks[:, 0].mean(), clicks[:, 2].mean(), box.mean())
            found[place] = [len(clicks), *(round(float(value), 3) for value in figures)]
    return found


def run_trunks(base: WordsRun, bundle: Path) -> Path:
    """Words on a trunk of their own (ImageNet's) and on the prompter's: what one trunk for both would cost.

    Args:
        base: `out` is the folder of the ablations.
        bundle: whose prompter lends its trunk.

    Returns:
        A JSON list: name, share of the objects of NWPU dev with the right word, mAP of word to tile and tile to tile.
    """
    table = base.out / "trunks.json"
    rows = json.loads(table.read_text()) if table.is_file() else []
    for name, trunk in (("two trunks", None), ("one trunk", bundle)):
        if any(row["name"] == name for row in rows):
            continue
        words = train_words(replace(base, out=base.out / name.replace(" ", "_"), trunk=trunk))
        state = {k: v for k, v in read_state(bundle).items() if k.startswith("prompter.")} | read_state(words)
        model = _model(state, words.with_name("oriel_compact.json"))
        tiles = encode_tiles(model, base.data / "scenes/rsscn7/dev")
        vectors = model.encode_text(list(SCENE_WORDS.values()))
        named = name_objects(model, trial_images.nwpu_dev(base.data))
        values = {"object": named.top1, "word_map": word_map(tiles, vectors), "tile_map": tile_map(tiles)}
        rows.append({"name": name, **{key: round(value, 3) for key, value in values.items()}})
        table.write_text(json.dumps(rows, indent=1))
        print(json.dumps(rows[-1]), flush=True)
    return table


def _model(state: dict[str, Tensor], vocabulary: Path) -> CompactModel:
    floats = {k: v.float() if v.is_floating_point() else v for k, v in state.items()}
    words = Vocabulary.from_dict(json.loads(vocabulary.read_text(encoding="utf-8")))
    return CompactModel(floats, words, choose_device("cpu"), source="an ablation")


def as_markdown(table: Path) -> str:
    """The table for the model card: one click, three clicks, box by place."""
    rows = json.loads(table.read_text())
    places = list(rows[0]["places"])
    lines = ["| run | " + " | ".join(f"{p} ({rows[0]['places'][p][0]})" for p in places) + " |"]
    lines.append("|---" * (len(places) + 1) + "|")
    for row in rows:
        cells = [", ".join(f"{value:.2f}" for value in row["places"][place][1:]) for place in places]
        lines.append(f"| {row['name']} | " + " | ".join(cells) + " |")
    return "\n".join(lines)
