# SPDX-License-Identifier: GPL-3.0-or-later
"""Colours as they look in overhead photographs: red, green, blue, near-infrared, 0..255."""

from __future__ import annotations

import colorsys
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Colour = NDArray[np.float32]

_TABLE: dict[str, tuple[tuple[int, int, int, int], ...]] = {
    "soil": ((150, 125, 98, 170), (172, 148, 118, 190), (128, 104, 82, 150), (186, 164, 134, 200)),
    "arid": ((190, 168, 136, 205), (205, 184, 152, 215), (178, 152, 120, 195)),
    "laterite": ((176, 122, 88, 190), (190, 140, 105, 200), (160, 108, 76, 180)),
    "grass": ((96, 108, 74, 185), (86, 100, 66, 190), (108, 114, 80, 180), (116, 114, 84, 170)),
    "lawn": ((84, 106, 66, 205), (96, 116, 74, 200), (74, 96, 60, 200)),
    "dry grass": ((150, 140, 100, 175), (162, 150, 110, 180), (138, 132, 96, 170)),
    "scrub": ((96, 104, 72, 165), (110, 112, 82, 160)),
    "leaf": ((50, 72, 40, 175), (58, 82, 46, 185), (44, 64, 38, 165), (66, 86, 48, 180), (74, 92, 54, 180)),
    "conifer": ((36, 54, 40, 130), (42, 60, 44, 138)),
    "autumn leaf": ((128, 96, 48, 150), (140, 112, 58, 160), (108, 70, 42, 140), (96, 92, 50, 160)),
    "bare branch": ((104, 96, 84, 120), (92, 84, 74, 110)),
    "river": ((62, 78, 70, 26), (78, 88, 72, 34), (50, 66, 64, 20), (96, 98, 76, 40)),
    "lake": ((38, 58, 62, 14), (48, 66, 62, 18), (30, 46, 50, 12)),
    "sea": ((24, 62, 78, 8), (30, 74, 80, 10), (18, 48, 64, 8), (40, 84, 92, 12)),
    "sand": ((206, 190, 156, 220), (218, 204, 172, 226)),
    "asphalt": ((98, 98, 98, 100), (86, 86, 88, 92), (112, 112, 110, 114), (126, 124, 120, 128)),
    "concrete": ((172, 168, 160, 172), (186, 183, 176, 184), (158, 154, 148, 160)),
    "gravel": ((150, 142, 130, 152), (164, 154, 140, 166)),
    "red roof": ((150, 92, 74, 135), (162, 106, 86, 145), (134, 84, 70, 125), (174, 126, 106, 155)),
    "brown roof": ((120, 94, 78, 125), (138, 112, 92, 138), (104, 84, 72, 112), (150, 128, 106, 150)),
    "grey roof": ((122, 122, 122, 122), (140, 140, 140, 140), (104, 104, 106, 104), (156, 156, 154, 154)),
    "dark roof": ((66, 66, 70, 66), (78, 76, 78, 76), (56, 58, 62, 56)),
    "white roof": ((226, 226, 224, 218), (238, 238, 238, 228), (212, 212, 208, 206)),
    "blue roof": ((84, 116, 152, 110), (104, 136, 170, 124), (72, 98, 134, 100)),
    "green roof": ((86, 128, 102, 112), (100, 142, 118, 124)),
    "beige roof": ((200, 182, 150, 190), (186, 168, 138, 180), (212, 196, 168, 200)),
    "rust roof": ((158, 104, 76, 140), (176, 128, 100, 150), (140, 90, 70, 128)),
    "pool": ((92, 186, 202, 30), (74, 168, 196, 24), (112, 200, 208, 36)),
    "clay": ((188, 104, 70, 160), (176, 94, 66, 150), (198, 120, 84, 168)),
    "infield": ((182, 146, 106, 178), (194, 158, 118, 186)),
    "tartan": ((172, 84, 66, 140), (186, 96, 78, 150), (150, 76, 62, 130)),
    "court green": ((62, 112, 84, 96), (74, 124, 92, 104)),
    "court blue": ((66, 100, 150, 90), (78, 112, 162, 98)),
    "turf": ((72, 116, 58, 195), (60, 102, 50, 190), (88, 128, 68, 200)),
    "glass": ((196, 206, 206, 190), (210, 216, 214, 200), (180, 192, 194, 180)),
    "panel": ((38, 46, 78, 40), (46, 54, 86, 46), (34, 38, 58, 36)),
    "rubble": ((148, 136, 122, 146), (164, 150, 136, 160), (132, 120, 108, 130)),
    "wheat": ((190, 168, 110, 190), (176, 158, 108, 185)),
    "young crop": ((112, 138, 72, 205), (98, 130, 66, 210)),
    "crop": ((78, 112, 52, 215), (88, 118, 60, 210), (70, 100, 54, 205)),
    "rape": ((196, 186, 70, 205), (180, 176, 76, 205)),
    "stubble": ((176, 158, 122, 180), (164, 146, 112, 175)),
    "ploughed": ((122, 98, 78, 140), (138, 112, 90, 150), (106, 84, 68, 128)),
    "meadow": ((104, 128, 70, 200), (118, 136, 80, 195)),
    "snow": ((236, 238, 242, 228),),
}

CAR_COLOURS: dict[str, tuple[int, int, int, int]] = {
    "white": (232, 232, 230, 225),
    "grey": (142, 144, 148, 142),
    "silver": (188, 190, 192, 186),
    "black": (40, 41, 44, 40),
    "red": (166, 42, 38, 120),
    "blue": (48, 74, 130, 70),
    "green": (54, 92, 66, 78),
    "yellow": (214, 178, 58, 190),
}


def colour(name: str, rng: np.random.Generator, spread: float = 0.06) -> Colour:
    """One colour of a material, 0..1, with a brightness and a slight hue of its own."""
    options = _TABLE[name]
    base = np.array(options[int(rng.integers(len(options)))], np.float32) / 255
    varied = base * (1 + spread * rng.normal()) * (1 + 0.25 * spread * rng.normal(size=4))
    return np.clip(varied, 0.02, 0.97).astype(np.float32)


def pick(rng: np.random.Generator, options: Sequence[str]) -> str:
    """One of some names, evenly; much faster than `Generator.choice`."""
    return options[int(rng.integers(len(options)))]


def paint(red: int, green: int, blue: int, infrared: int | None = None) -> Colour:
    """A fixed colour, 0..255 in, 0..1 out; infrared as bright as the visible bands unless given."""
    nir = (red + green + blue) // 3 if infrared is None else infrared
    return np.array([red, green, blue, nir], np.float32) / 255


def colour_word(value: Colour) -> str:
    """The everyday word for a colour (0..1)."""
    h, s, v = colorsys.rgb_to_hsv(float(value[0]), float(value[1]), float(value[2]))
    h *= 360
    if s < 0.14 or (s < 0.2 and v > 0.8):
        return "black" if v < 0.24 else "dark grey" if v < 0.38 else "grey" if v < 0.72 else "white"
    if h < 18 or h > 340:
        return "red" if s > 0.42 else "brown"
    if h < 46:
        return "orange" if s > 0.6 and v > 0.55 else "beige" if v > 0.68 else "brown"
    if h < 70:
        return "yellow" if s > 0.4 else "beige"
    return "green" if h < 165 else "turquoise" if h < 200 else "blue"
