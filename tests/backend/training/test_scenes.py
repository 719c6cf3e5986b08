# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from oriel.backend.errors import InputError
from oriel.backend.training.scenes import BIOMES, CLASSES, SceneSpec, amodal_mask, random_spec, render_scene
from oriel.backend.training.scenes.buildings import House, _outline, _parts
from oriel.backend.training.scenes.sensor import cast_shadow
from oriel.backend.training.scenes.texture import sample
from shapely import Point, Polygon

SMALL = SceneSpec(size=(192, 256), gsd=0.5)


@pytest.fixture(scope="module")
def town():
    return render_scene(SMALL, 5)


def test_equal_seeds_give_equal_bytes(town) -> None:
    again = render_scene(SMALL, 5)
    assert town.bands.tobytes() == again.bands.tobytes()
    assert town.instances.tobytes() == again.instances.tobytes()
    assert town.captions == again.captions
    assert town.phrases == again.phrases


def test_other_seeds_give_other_scenes(town) -> None:
    assert town.bands.tobytes() != render_scene(SMALL, 6).bands.tobytes()


@pytest.mark.parametrize("biome", BIOMES)
def test_truth_is_consistent(biome: str) -> None:
    scene = render_scene(replace(SMALL, biome=biome, gsd=0.7), 11)
    assert scene.bands.shape == (192, 256, 4)
    assert scene.bands.dtype == np.uint8
    assert scene.instances.shape == scene.class_map.shape == (192, 256)
    assert scene.class_map.max() < len(CLASSES)
    present = set(np.unique(scene.instances).tolist()) - {0}
    assert present == {o.id for o in scene.objects}
    assert present
    for o in scene.objects:
        mask = scene.instances == o.id
        assert int(mask.sum()) == o.pixels >= 4
        x0, y0, x1, y1 = o.bounds
        assert mask[y0:y1, x0:x1].sum() == o.pixels
        assert 0 < o.visible <= 1
    assert scene.captions
    assert scene.bands.std() > 8


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_masks_match_polygons(seed: int) -> None:
    scene = render_scene(replace(SMALL, gsd=0.3), seed)
    compared = 0
    for o in scene.objects:
        if o.visible < 0.999 or o.pixels < 150 or o.name in ("road", "car", "truck", "bus"):
            continue
        mask, whole = scene.instances == o.id, amodal_mask(scene, o.id)
        iou = (mask & whole).sum() / (mask | whole).sum()
        assert iou > 0.93, (o.name, o.id)
        compared += 1
    assert compared >= 3


def test_phrases_and_relations_name_what_is_there(town) -> None:
    ids = {o.id for o in town.objects}
    assert town.phrases
    for phrase in town.phrases:
        assert phrase.ids
        assert set(phrase.ids) <= ids
    by_id = {o.id: o for o in town.objects}
    for phrase in town.phrases:
        if phrase.text.startswith("red "):
            assert all(by_id[i].attributes["colour"] == "red" for i in phrase.ids)
    for relation in town.relations:
        assert relation.subject in ids
        assert relation.target in ids


@pytest.mark.parametrize(("bits", "dtype", "top"), [(8, np.uint8, 255), (11, np.uint16, 2047), (16, np.uint16, 65535)])
def test_bits(bits: int, dtype: type, top: int) -> None:
    scene = render_scene(replace(SMALL, bits=bits), 3)  # type: ignore[arg-type]
    assert scene.bands.dtype == dtype
    assert scene.bands.max() <= top
    assert bits == 8 or scene.bands.max() > 255
    shown = scene.display()
    assert shown.dtype == np.uint8
    assert shown.shape == (192, 256, 3)


def test_sensors(town) -> None:
    infrared = render_scene(replace(SMALL, sensor="cir"), 5)
    assert np.array_equal(infrared.display()[..., 0], infrared.bands[..., 3])
    grey = render_scene(replace(SMALL, sensor="grey"), 5).display()
    assert np.array_equal(grey[..., 0], grey[..., 2])


def test_vegetation_is_bright_in_infrared() -> None:
    scene = render_scene(replace(SMALL, biome="farmland", gsd=1.0), 4)
    plants = np.isin(scene.class_map, [CLASSES.index("grass"), CLASSES.index("tree")])
    bands = scene.bands[plants].astype(float)
    assert bands[:, 3].mean() > 1.3 * bands[:, 0].mean()


def test_clouds_cover_about_their_share() -> None:
    scene = render_scene(replace(SMALL, clouds=0.4), 8)
    assert 0.1 < (scene.clouds == 1).mean() < 0.7
    assert scene.bands[scene.clouds == 1].mean() > scene.bands[scene.clouds == 0].mean() + 30


def test_shift_moves_image_and_truth(town) -> None:
    moved = render_scene(replace(SMALL, shift=(3.0, -2.0), noise=0.0), 5)
    still = render_scene(replace(SMALL, noise=0.0), 5)
    assert (moved.instances[:-2, 3:] == still.instances[2:, :-3])[8:-8, 8:-8].mean() > 0.97
    gap = moved.bands[:-2, 3:].astype(int) - still.bands[2:, :-3]
    assert np.abs(gap[10:-10, 10:-10]).mean() < 3


def test_random_specs_are_drawable() -> None:
    rng = np.random.default_rng(0)
    for seed in range(12):
        scene = render_scene(random_spec(rng, size=(96, 96)), seed)
        assert scene.display().shape == (96, 96, 3)


def test_shadow_falls_away_from_the_sun() -> None:
    spec = SceneSpec(size=(64, 64), gsd=1.0, sun_azimuth=180.0, sun_elevation=45.0)
    height = np.zeros((64, 64), np.float32)
    height[30:34, 30:34] = 10
    shade = cast_shadow(height, spec)
    assert shade[24, 32] == 1
    assert shade[40, 32] == 0
    assert shade[15, 32] == 0
    assert shade[24, 50] == 0


def test_texture_is_anchored_to_the_ground() -> None:
    whole = sample("rough", (0.0, 0.0), (40, 50), 9)
    part = sample("rough", (7.0, 5.0), (10, 12), 9)
    assert np.array_equal(part, whole[5:15, 7:19])


@pytest.mark.parametrize(
    "change",
    [{"size": (8, 64)}, {"gsd": 0.0}, {"biome": "moon"}, {"sun_elevation": 2.0}, {"bits": 12}],
    ids=["size", "gsd", "biome", "sun", "bits"],
)
def test_impossible_specs_are_refused(change: dict[str, object]) -> None:
    with pytest.raises(InputError):
        replace(SMALL, **change)  # type: ignore[arg-type]


def test_a_terrace_is_one_building_with_an_outline_of_steps() -> None:
    house = House("house", 32.0, 12.0, 6.0, "gable", "temperate", "row")
    parts = _parts(np.random.default_rng(2), house)
    outline = Polygon(_outline(house, parts))
    assert len(parts) == 4
    assert outline.is_valid
    assert outline.area == pytest.approx(32 * 12)
    assert all(outline.buffer(1e-9).covers(Point(*part[0])) for part in parts)


def test_other_scenes_do_not_know_of_terraces(town) -> None:
    assert town.bands.tobytes() == render_scene(replace(SMALL, terraces=0.0), 5).bands.tobytes()
