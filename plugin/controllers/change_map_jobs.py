# SPDX-License-Identifier: GPL-3.0-or-later
"""A map held against one image or two, for the Change tab. Runs on the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ... import backend
from ..i18n import tr
from .change_values import Answer, Finding

if TYPE_CHECKING:
    from ...backend import Damage, MapFinding
    from ...backend.progress import Progress
    from ...backend.types import Polygon, RasterRef
    from ..tasks.workspace import Workspace
    from .change_values import Job

KINDS = {"gone": "vanished", "new": "appeared", "altered": "modified", "moved": "modified", "standing": "modified"}
INTACT, DESTROYED = "intact", "destroyed"


def map_answer(job: Job, workspace: Workspace, progress: Progress) -> Answer:
    """What is gone, new, altered or moved; with two dates and where the user asks for it, how damaged the rest is."""
    question, pair = job.question, job.stage.pair
    options = backend.MapOptions(word=question.text, find_new=question.find_new, adjust=question.adjust)
    before = _view(pair.before, workspace) if question.both_dates else None
    image = _view(pair.after, workspace)
    found = backend.compare_with_map(job.items, image, before, options, area=job.bounds, progress=progress)
    states: dict[int, Damage] = {}
    if before is not None and question.damage:
        seen = {one.id for one in found.findings}
        items = [item for item in job.items if item.id in seen]
        states = {d.id: d for d in backend.assess_damage(items, before, image, progress=progress) if d.state}
    findings = [_finding(one, states.get(one.id) if one.id is not None else None) for one in found.findings]
    kept = [f for f in findings if f is not None and _inside(f.polygons[0], job.polygons)]
    return Answer(None, tuple(sorted(kept, key=lambda f: -f.item.score)), found.summary(), found.warnings)


def _view(ref: RasterRef, workspace: Workspace) -> backend.MapView:
    return backend.MapView(workspace.reader(ref), workspace.session(ref))


def _finding(found: MapFinding, damage: Damage | None) -> Finding | None:
    """A finding about the map as a change object; its score is how sure it is that something changed."""
    harmed = damage is not None and damage.state != INTACT
    if found.status not in KINDS or not found.polygons or (found.status == "standing" and not harmed):
        return None
    score = 1 - found.score if found.status == "gone" else found.score
    notes = {
        "gone": tr("on the map, not on the image"),
        "new": tr("on the image, not on the map"),
        "altered": tr("drawn differently on the map"),
        "moved": tr("{pixels:.1f} px beside its place on the map"),
        "standing": "",
    }
    kind = KINDS[found.status]
    far = (found.offset[0] ** 2 + found.offset[1] ** 2) ** 0.5
    note = notes[found.status].format(pixels=far)
    if damage is not None and harmed:
        sure = damage.probabilities[2 if damage.state == DESTROYED else 1]
        words = tr("destroyed ({sure})") if damage.state == DESTROYED else tr("damaged ({sure})")
        note = " · ".join(text for text in (note, words.format(sure=f"{sure:.0%}")) if text)
        if found.status == "standing":
            score = 1 - damage.probabilities[0]
    item = backend.ChangeObject(found.polygons[0], kind, "", "", score, 0.0, "map")  # type: ignore[arg-type]
    return Finding(item, found.polygons, note, map_id=found.id)


def _inside(polygon: Polygon, area: tuple[Polygon, ...]) -> bool:
    """Whether the middle of a polygon lies in the area, by the even-odd rule; no area = everywhere."""
    if not area:
        return True
    ring = polygon.rings[0]
    x, y = ((ring[:, axis].min() + ring[:, axis].max()) / 2 for axis in (0, 1))
    odd = False
    for part in area:
        for edge in part.rings:
            (x0, y0), (x1, y1) = edge[:-1].T, edge[1:].T
            crossing = (y0 > y) != (y1 > y)
            at = x0[crossing] + (y - y0[crossing]) / (y1 - y0)[crossing] * (x1 - x0)[crossing]
            odd ^= bool((at > x).sum() % 2)
    return odd
