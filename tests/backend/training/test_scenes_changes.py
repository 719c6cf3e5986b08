# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest
from oriel.backend.errors import InputError
from oriel.backend.training.scenes import Nuisance, SceneSpec, render_scene, second_date
from oriel.backend.training.scenes.changes import STILL

SPEC = SceneSpec(size=(256, 256), gsd=0.5)
MOVING = ("car", "truck", "bus")


@pytest.fixture(scope="module")
def town():
    return render_scene(SPEC, 1)


def test_no_change_without_nuisance_is_the_same_truth(town) -> None:
    later, changes = second_date(town, 1, changes="none", nuisance=STILL)
    assert changes == []
    assert np.array_equal(later.instances, town.instances)
    assert np.array_equal(later.class_map, town.class_map)
    assert later.bands.tobytes() != town.bands.tobytes()
    assert np.abs(later.bands.astype(int) - town.bands).mean() < 8


def test_nuisance_alone_changes_the_image_but_not_the_truth(town) -> None:
    later, changes = second_date(town, 2, changes="none", nuisance=Nuisance(shift=0.0, vehicles=False))
    assert changes == []
    assert np.array_equal(later.instances, town.instances)
    assert np.abs(later.bands.astype(int) - town.bands).mean() > 3


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("mode", ["construction", "loss", "disaster"])
def test_changes_are_the_difference_of_the_instance_maps(town, mode: str, seed: int) -> None:
    later, changes = second_date(town, seed, changes=mode, nuisance=STILL)  # type: ignore[arg-type]
    before, after = set(np.unique(town.instances)), set(np.unique(later.instances))
    appeared = {c.object_id for c in changes if c.kind == "appeared"}
    vanished = {c.object_id for c in changes if c.kind == "vanished"}
    assert appeared <= after - before
    assert vanished <= before - after
    names = {o.id: o.name for o in (*town.objects, *later.objects)}
    whole = {o.id: o.pixels for o in (*town.objects, *later.objects)}
    # What else comes or goes was hidden, or is hidden now, by what changed.
    for extra in (after - before - appeared) | (before - after - vanished):
        assert names[extra] not in ("building", "storage tank") or whole[extra] < 60
    touched = np.zeros(SPEC.size, bool)
    for c in changes:
        x0, y0, x1, y1 = c.bounds
        touched[max(0, y0 - 3) : y1 + 3, max(0, x0 - 3) : x1 + 3] = True
        assert c.class_from
        assert c.class_to
    assert np.array_equal(town.instances[~touched], later.instances[~touched])


def test_disaster_damages_buildings(town) -> None:
    later, changes = second_date(town, 3, changes="disaster", nuisance=STILL)
    hit = [c for c in changes if c.kind in ("damaged", "destroyed")]
    states = {o.id: o.attributes.get("state") for o in later.objects}
    assert hit
    assert all(c.class_from == "building" for c in hit)
    assert all(states.get(c.object_id, c.kind) == c.kind for c in hit)
    assert {c.class_to for c in hit if c.kind == "destroyed"} <= {"rubble"}


def test_vehicles_never_count(town) -> None:
    later, changes = second_date(town, 4, changes="none")
    assert changes == []
    moved = {o.id for o in town.objects if o.name in MOVING} ^ {o.id for o in later.objects if o.name in MOVING}
    assert moved


def test_same_seed_gives_the_same_second_date(town) -> None:
    first, second = second_date(town, 6), second_date(town, 6)
    assert first[0].bands.tobytes() == second[0].bands.tobytes()
    assert [c.object_id for c in first[1]] == [c.object_id for c in second[1]]


def test_unknown_changes_are_refused(town) -> None:
    with pytest.raises(InputError, match="choose"):
        second_date(town, 1, changes="all")  # type: ignore[arg-type]
