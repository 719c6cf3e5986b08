# SPDX-License-Identifier: GPL-3.0-or-later
"""Rivers, ponds, the sea with beach and quays; piers, ships and their wakes."""

from __future__ import annotations

import numpy as np
from scipy.ndimage import uniform_filter

from .canvas import Canvas
from .classes import COVER
from .geometry import blob, box, place, strip
from .materials import colour, colour_word, paint, pick
from .plan import BRIDGE, WATER, Plan, Style
from .terrain import mottle
from .values import Item, Xy


def river_line(plan: Plan) -> Xy:
    """A winding line across the frame, metres."""
    rng = plan.rng
    angle = rng.uniform(0, np.pi)
    reach = float(np.hypot(*plan.extent)) / 2 + plan.margin * 1.5
    t = np.linspace(-reach, reach, 90)
    wave = rng.uniform(0.5, 1.4) * reach
    bend = rng.uniform(0.02, 0.1) * wave * np.sin(2 * np.pi * t / wave + rng.uniform(0, 6.28))
    bend += 0.012 * wave * np.sin(5.3 * np.pi * t / wave + rng.uniform(0, 6.28))
    return place(np.stack([t, bend], 1), plan.extent * rng.uniform(0.25, 0.75, 2), angle)


def add_water(plan: Plan, outline: Xy, name: str, material: str) -> Item | None:
    """A body of water as an object; nothing else can stand there afterwards."""
    plan.take(outline)
    words = ("water", "water body") + (("lake",) if name == "pond" and len(outline) > 60 else ())
    style = Style("water", name, "water", WATER, 0, {"material": material}, {"colour": "dark"}, words)
    return plan.add(outline, style)


def add_river(plan: Plan) -> Xy:
    """A river with grassy banks; gives its outline."""
    rng = plan.rng
    line = river_line(plan)
    width = (
        rng.uniform(0.05, 0.16)
        * float(plan.extent.max())
        * (1 + 0.12 * np.sin(np.linspace(0, rng.uniform(8, 25), len(line))))
    )
    width = np.clip(width, 6, 260)
    bank = strip(line, width + rng.uniform(4, 16))
    plan.add(bank, Style("ground", "", "grass", WATER, 0, {"material": pick(rng, ["grass", "sand", "scrub"])}))
    plan.take(bank)
    outline = strip(line, width)
    add_water(plan, outline, "river", "river")
    return outline


def add_pond(plan: Plan, centre: Xy, radius: float) -> None:
    """A pond or lake of irregular shape with a rim of reeds (metres, after the warp)."""
    rng = plan.rng
    shape = blob(rng, radius, 0.45, 72) * (1.0, rng.uniform(0.5, 1.0))
    shape = place(shape, centre, rng.uniform(0, 3.14))
    if not plan.free(shape):
        return
    rim = centre + (shape - centre) * (1 + rng.uniform(1.5, 4) / radius)
    plan.add(rim, Style("ground", "", "grass", WATER, 0, {"material": "scrub"}))
    add_water(plan, shape, "pond", pick(rng, ["lake", "lake", "river"]))


def draw_water(canvas: Canvas, item: Item) -> None:
    """Depth from the shore, ripples, glitter."""
    patch = canvas.patch(item.outline)
    if patch is None:
        return
    rng = np.random.default_rng(item.seed)
    deep = colour(item.look["material"], rng)
    shallow = deep * np.float32(1.25) + np.float32(0.03)
    reach = int(np.clip(14 / canvas.gsd, 3, 61)) | 1
    depth = uniform_filter(uniform_filter(patch.alpha, reach, mode="nearest"), reach, mode="nearest")
    depth = np.clip(2.2 * depth - 1.2 + 0.12 * canvas.noise(patch, "soft", item.seed + 4), 0, 1)[..., None]
    light = 1 + 0.05 * canvas.noise(patch, "soft", item.seed) + 0.025 * canvas.noise(patch, "fine", item.seed + 1)
    ripple = rng.uniform(0.02, 0.09) * (1.4 if item.look["material"] == "sea" else 0.2) / max(1.0, canvas.gsd)
    light = light + np.float32(ripple) * canvas.noise(patch, "ripple", item.seed + 2)
    glitter = np.clip(canvas.noise(patch, "ripple", item.seed + 3) - 2.3, 0, 1) * np.float32(
        rng.uniform(0, 0.14) / max(1.0, canvas.gsd)
    )
    canvas.fill(patch, shallow * (1 - depth) + deep * depth + glitter[..., None], light)
    canvas.claim(patch, item)


def add_sea(plan: Plan, quay: bool) -> tuple[Xy, Xy, Xy]:
    """The sea on one side of the frame: its outline, the shore line and the unit vector out to sea."""
    rng = plan.rng
    angle = rng.uniform(0, 2 * np.pi)
    out = np.array([np.sin(angle), -np.cos(angle)])
    along = np.array([np.cos(angle), np.sin(angle)])
    reach = float(np.hypot(*plan.extent)) + plan.margin * 2
    t = np.linspace(-reach, reach, 160)
    scale = float(plan.extent.max())
    wiggle = np.zeros_like(t)
    if not quay:
        for k in range(1, 6):
            wiggle += (
                0.04 * scale / k * np.sin(2 * np.pi * k * t / scale / rng.uniform(0.8, 1.4) + rng.uniform(0, 6.28))
            )
    middle = plan.extent / 2 - out * scale * rng.uniform(-0.1, 0.2)
    shore = middle + along * t[:, None] + out * wiggle[:, None]
    outline = np.concatenate([shore, shore[::-1] + out * reach * 2])
    beach = np.concatenate([shore - out * (rng.uniform(6, 30) if not quay else 14), shore[::-1] + out * 2])
    material, cover = ("concrete", "pavement") if quay else ("sand", "sand")
    plan.add(
        beach,
        Style(
            "ground", "" if quay else "beach", cover, WATER, 0, {"material": material}, {"colour": "beige"}, ("sand",)
        ),
    )
    plan.take(beach)
    add_water(plan, outline, "sea", "sea")
    return outline, shore, out


def add_harbour(plan: Plan, shore: Xy, out: Xy) -> None:
    """Piers that leave the shore, ships moored on both sides, some sailing."""
    rng = plan.rng
    marina = rng.random() < 0.55
    spacing = rng.uniform(34, 60) if marina else rng.uniform(90, 170)
    along = np.array([-out[1], out[0]])
    middle = shore[len(shore) // 2]
    for k in range(-8, 9):
        root = middle + along * spacing * (k + rng.uniform(-0.15, 0.15))
        root = shore[int(np.argmin(((shore - root) ** 2).sum(1)))]
        if not plan.near(root[None] + np.zeros((3, 2))) or rng.random() < 0.2:
            continue
        length = rng.uniform(50, 110) if marina else rng.uniform(80, 240)
        _add_pier(plan, root - out * 4, out, length, marina)
    reach = plan.extent.max()
    for _ in range(int(rng.integers(1, 10))):
        spot = middle + along * rng.uniform(-0.6, 0.6) * reach + out * rng.uniform(0.12, 0.6) * reach
        add_ship(
            plan,
            spot,
            rng.uniform(0, 6.28),
            float(rng.choice([7, 10, 14, 24, 45])) * rng.uniform(0.8, 1.3),
            rng.random() < 0.5,
        )


def _add_pier(plan: Plan, root: Xy, out: Xy, length: float, marina: bool) -> None:
    rng = plan.rng
    width = rng.uniform(1.8, 3.2) if marina else rng.uniform(8, 22)
    line = np.array([root, root + out * length])
    style = Style("pier", "pier", "pavement", BRIDGE, 1.2, {}, {"shape": "elongated"}, ("jetty", "dock", "harbour"))
    if plan.add(strip(line, width), style) is None:
        return
    across = np.array([-out[1], out[0]])
    heading = float(np.arctan2(across[1], across[0]))
    if marina:
        for d in np.arange(10, length - 2, rng.uniform(3.6, 5.2)):
            for side in (-1, 1):
                if rng.random() < 0.8:
                    size = rng.uniform(6.5, 11.5)
                    add_ship(
                        plan,
                        root + out * d + across * side * (width / 2 + size / 2 + 0.6),
                        heading + (side < 0) * np.pi,
                        size,
                    )
        return
    for side in (-1, 1):
        d = 12.0
        while d < length - 20:
            size = rng.uniform(25, 90)
            beam = size * 0.16
            if rng.random() < 0.65 and d + size < length + 20:
                spot = root + out * (d + size / 2) + across * side * (width / 2 + beam / 2 + 1)
                add_ship(plan, spot, heading + np.pi / 2 * (1 if rng.random() < 0.5 else -1), size)
            d += size + rng.uniform(4, 25)


def hull(length: float, beam: float) -> Xy:
    """A ship from above, bow along +x."""
    x, y = length / 2, beam / 2
    return np.array(
        (
            *([-x, -y * 0.8], [-x * 0.8, -y], [x * 0.35, -y], [x * 0.75, -y * 0.6], [x, 0]),
            *([x * 0.75, y * 0.6], [x * 0.35, y], [-x * 0.8, y], [-x, y * 0.8]),
        )
    )


def add_ship(plan: Plan, centre: Xy, angle: float, length: float, sailing: bool = False) -> Item | None:
    """A boat or ship (metres, after the warp)."""
    rng = plan.rng
    beam = length * (rng.uniform(0.26, 0.34) if length < 20 else rng.uniform(0.13, 0.19))
    deck = colour(
        pick(
            rng,
            ["white roof"] * 5 + ["grey roof", "blue roof", "rust roof"]
            if length < 20
            else ["rust roof", "grey roof", "white roof", "green roof", "dark roof"],
        ),
        rng,
    )
    look = {"centre": centre, "angle": angle, "length": length, "beam": beam, "deck": deck, "sailing": sailing}
    words = ("boat", "vessel", "small boat") if length < 20 else ("vessel", "large ship")
    size = "small" if length < 12 else "large" if length > 40 else "medium-sized"
    attributes = {
        "colour": colour_word(deck),
        "size": size,
        "shape": "elongated",
        "state": "sailing" if sailing else "moored",
    }
    style = Style("ship", "ship", "ship", BRIDGE, max(1.2, length * 0.06), look, attributes, words)
    outline = place(hull(length, beam), centre, angle)
    return plan.add(outline, style)


def draw_ship(canvas: Canvas, item: Item) -> None:
    """Wake, hull, deck, superstructure or cargo; nothing where there is no water."""
    patch = canvas.patch(item.outline)
    if patch is None:
        return
    if (
        (canvas.cover[patch.at] == COVER["water"])[patch.alpha >= 0.5].mean() < 0.9
        if (patch.alpha >= 0.5).any()
        else True
    ):
        return
    look, rng = item.look, np.random.default_rng(item.seed)
    length, beam, centre, angle = look["length"], look["beam"], look["centre"], look["angle"]
    if look["sailing"]:
        tail = np.array([[-length * 0.4, 0], [-length * 3.2, -beam * 1.3], [-length * 3.2, beam * 1.3]])
        wake = canvas.patch(place(tail, centre, angle))
        if wake is not None:
            foam = np.clip(0.35 + 0.3 * canvas.noise(wake, "rough", item.seed), 0, 1)
            wake = type(wake)(wake.y0, wake.x0, wake.alpha * foam)
            canvas.fill(wake, paint(214, 224, 226, 190), 1.0, 0.55)
    canvas.fill(patch, paint(90, 60, 54) if length > 20 else look["deck"], 0.9)
    canvas.claim(patch, item)
    inner = place(hull(length * 0.94, beam * 0.82), centre, angle)
    deck = canvas.patch(inner)
    if deck is not None:
        canvas.fill(deck, look["deck"], mottle(canvas, deck, item.seed, 0.05))
    if length < 9 * canvas.gsd:
        return
    cabin = (
        box(length * 0.14, beam * 0.7) - (length * 0.3, 0)
        if length > 20
        else box(length * 0.34, beam * 0.55) - (length * 0.08, 0)
    )
    canvas.fill(canvas.patch(place(cabin, centre, angle) - canvas.sun * beam * 0.12), paint(44, 46, 52), 1.0, 0.6)
    canvas.fill(canvas.patch(place(cabin, centre, angle)), paint(236, 236, 232))
    if length > 20 * max(1.0, canvas.gsd) and canvas.gsd < 1.5:
        for x in np.arange(-length * 0.18, length * 0.34, length * 0.09):
            tone = colour(pick(rng, ["rust roof", "blue roof", "grey roof", "red roof"]), rng)
            canvas.fill(canvas.patch(place(box(length * 0.075, beam * 0.66, x), centre, angle)), tone)


def draw_pier(canvas: Canvas, item: Item) -> None:
    """Concrete or planks above the water."""
    patch = canvas.patch(item.outline)
    if patch is None:
        return
    canvas.fill(patch, colour("concrete", np.random.default_rng(item.seed)), mottle(canvas, patch, item.seed, 0.07))
    canvas.claim(patch, item)


DRAW = {"water": draw_water, "ship": draw_ship, "pier": draw_pier}
