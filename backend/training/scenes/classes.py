# SPDX-License-Identifier: GPL-3.0-or-later
"""The land cover classes of `Scene.class_map`; a pixel's value is its index in `CLASSES`."""

from __future__ import annotations

CLASSES = (
    "bare ground",
    "grass",
    "scrub",
    "crop field",
    "tree",
    "water",
    "sand",
    "road",
    "pavement",
    "building",
    "vehicle",
    "ship",
    "aircraft",
    "sport ground",
    "storage tank",
    "greenhouse",
    "solar panel",
    "rubble",
    "railway",
    "swimming pool",
)
COVER = {name: index for index, name in enumerate(CLASSES)}
