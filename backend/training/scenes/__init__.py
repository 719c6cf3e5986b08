# SPDX-License-Identifier: GPL-3.0-or-later
"""Procedural overhead scenes with exact truth: images, instances, land cover, words, second dates.

spec = random_spec(rng); scene = render_scene(spec, seed); later, changes = second_date(scene, seed + 1)
"""

from .changes import Nuisance, second_date
from .classes import CLASSES
from .scene import amodal_mask, render_scene
from .spec import BIOMES, SEASONS, SceneSpec, random_spec
from .values import Change, Phrase, Region, Relation, Scene, SceneObject
from .writing import write_scene

__all__ = [
    "BIOMES",
    "CLASSES",
    "SEASONS",
    "Change",
    "Nuisance",
    "Phrase",
    "Region",
    "Relation",
    "Scene",
    "SceneObject",
    "SceneSpec",
    "amodal_mask",
    "random_spec",
    "render_scene",
    "second_date",
    "write_scene",
]
