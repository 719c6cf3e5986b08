# SPDX-License-Identifier: GPL-3.0-or-later
"""What a procedural scene looks like before its contents are drawn: size, sun, season, air and sensor."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from ...errors import InputError

Sensor = Literal["rgb", "cir", "grey"]
Season = Literal["spring", "summer", "autumn", "winter"]

BIOMES = (
    "temperate town",
    "arid town",
    "informal town",
    "farmland",
    "forest",
    "coast",
    "industrial",
    "airport",
    "sport",
)
SEASONS: tuple[Season, ...] = ("spring", "summer", "autumn", "winter")

_COARSE_BIOMES = ("farmland", "forest", "coast", "temperate town", "arid town", "industrial")


@dataclass(frozen=True)
class SceneSpec:
    """Everything about a scene but its seed.

    Attributes:
        size: height and width in pixels.
        gsd: ground size of a pixel in metres.
        biome: one of `BIOMES`.
        season: greenness of vegetation and fields.
        sun_azimuth: where the sun stands, degrees clockwise from up (north).
        sun_elevation: degrees above the horizon.
        haze: share of the signal replaced by scattered light, 0..0.6.
        noise: standard deviation of the sensor noise as a share of full scale.
        blur: standard deviation of the optics in pixels.
        clouds: share of the scene under clouds, 0..1.
        sensor: what `Scene.display` shows: natural colour, colour-infrared or panchromatic.
        bits: 8 gives uint8 bands, 11 and 16 give uint16.
        gain: brightness factor.
        jpeg: quality of a JPEG round trip of the visible bands; 0 = none.
        tint: factors of red, green and blue: the sensor's or the photographer's colour cast.
        shift: x, y in pixels by which the ground lies off its place.
        terraces: share of apartment blocks that are rows of houses under roofs of their own, one building.
    """

    size: tuple[int, int] = (512, 512)
    gsd: float = 0.4
    biome: str = "temperate town"
    season: Season = "summer"
    sun_azimuth: float = 150.0
    sun_elevation: float = 45.0
    haze: float = 0.05
    noise: float = 0.01
    blur: float = 0.5
    clouds: float = 0.0
    sensor: Sensor = "rgb"
    bits: Literal[8, 11, 16] = 8
    gain: float = 1.0
    jpeg: int = 0
    shift: tuple[float, float] = (0.0, 0.0)
    tint: tuple[float, float, float] = (1.0, 1.0, 1.0)
    terraces: float = 0.0

    def __post_init__(self) -> None:
        """Refuse values that cannot be drawn."""
        if min(self.size) < 16 or max(self.size) > 8192:
            raise InputError(f"Scene size {self.size} px cannot be drawn; give 16 to 8192 pixels per side.")
        if not 0.02 <= self.gsd <= 30:
            raise InputError(f"Ground sample distance {self.gsd} m cannot be drawn; give 0.02 to 30 m.")
        if self.biome not in BIOMES:
            raise InputError(f"Biome '{self.biome}' is unknown; choose one of: {', '.join(BIOMES)}.")
        if not 5 <= self.sun_elevation <= 90:
            raise InputError(f"Sun elevation {self.sun_elevation} degrees cannot be drawn; give 5 to 90.")
        if self.bits not in (8, 11, 16):
            raise InputError(f"{self.bits} bits are not supported; choose 8, 11 or 16.")


def random_spec(
    rng: np.random.Generator,
    *,
    size: tuple[int, int] = (384, 384),
    gsd: float | None = None,
    biome: str | None = None,
    degrade: float = 0.5,
) -> SceneSpec:
    """Draw a spec as real imagery would have it.

    Args:
        rng: source of randomness.
        size: height and width in pixels.
        gsd: metres per pixel; None = 0.07 to 10 m, mostly 0.2 to 1.2 m.
        biome: one of `BIOMES`; None = any that suits the ground sample distance.
        degrade: probability that haze, blur, noise, JPEG, bits or a sensor other than natural colour is drawn.
    """
    if gsd is None:
        low, high = ((0.2, 1.2), (0.07, 0.25), (1.0, 2.5), (2.5, 10.0))[rng.choice(4, p=[0.62, 0.14, 0.12, 0.12])]
        gsd = float(np.exp(rng.uniform(np.log(low), np.log(high))))
    if biome is None:
        biome = str(rng.choice(_COARSE_BIOMES if gsd > 2 else BIOMES))

    def bad(share: float = 1.0) -> bool:
        return bool(rng.random() < degrade * share)

    return SceneSpec(
        size=size,
        gsd=gsd,
        biome=biome,
        season=SEASONS[rng.choice(4, p=[0.25, 0.4, 0.22, 0.13])],
        sun_azimuth=float(rng.uniform(90, 270) if rng.random() < 0.8 else rng.uniform(0, 360)),
        sun_elevation=float(rng.uniform(24, 70)),
        haze=float(rng.uniform(0.05, 0.4) if bad(0.6) else rng.uniform(0, 0.08)),
        noise=float(rng.uniform(0.01, 0.045) if bad(0.6) else rng.uniform(0.003, 0.012)),
        blur=float(rng.uniform(0.7, 1.6) if bad(0.7) else rng.uniform(0.35, 0.7)),
        clouds=float(rng.uniform(0.05, 0.6)) if bad(0.12) else 0.0,
        sensor="cir" if bad(0.22) else "grey" if bad(0.2) else "rgb",
        bits=(8, 11, 16)[rng.choice(3, p=[0.7, 0.2, 0.1])] if bad() else 8,
        gain=float(np.exp(rng.normal(-0.06, 0.2))),
        tint=(float(rng.normal(1, 0.05)), float(rng.normal(1, 0.03)), float(rng.normal(1, 0.06))),
        jpeg=int(rng.integers(35, 90)) if bad(0.8) else 0,
    )
