# SPDX-License-Identifier: GPL-3.0-or-later
"""What a user feels in a real QGIS window: its start, its stalls, the time to an outline on the map."""

from __future__ import annotations

import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from ..environment import link_package
from ..places import PACKAGE
from ..qgis_window import QgisWindow, WindowOptions
from ..rows import NotHere, Speed, bench
from .imagery import LEFT, PIXEL_M, TOP, textured

_STARTS = 3
_IDLE_SECONDS = 2.0
_SETUP = """
from qgis.core import QgsRasterLayer
import qgis.utils
layer = QgsRasterLayer({raster!r}, "bench")
QgsProject.instance().addMapLayer(layer)
iface.setActiveLayer(layer)
iface.mapCanvas().setExtent(layer.extent())
iface.mapCanvas().refresh()
oriel = qgis.utils.plugins["oriel"].open()
state = oriel.segment.state
"""
_PLACES = [(x, y) for y in (450, 1450, 2450) for x in (450, 1450, 2450)]
"""Pixels of the bench image so far apart that each click has a window of its own to encode."""


@contextmanager
def _window() -> Iterator[QgisWindow]:
    if not sys.platform.startswith("linux") or shutil.which("Xvfb") is None or shutil.which("qgis") is None:
        raise NotHere("QGIS and Xvfb are needed")
    link_package()
    with tempfile.TemporaryDirectory(prefix="oriel-bench-") as name:
        # as in a user's QGIS, byte code is kept between starts
        options = WindowOptions(Path(name), env={"PYTHONDONTWRITEBYTECODE": ""})
        with QgisWindow(options) as qgis:
            yield qgis


@bench("window.plugin_load_ms")
def plugin_load() -> Iterator[Speed]:
    """What the plugin adds to QGIS's start, by QGIS's own plugin times; from the second start on."""
    with _window() as qgis:
        times = []
        for _ in range(_STARTS):
            qgis.restart()
            said = qgis.value(f"__import__('qgis.utils').utils.plugin_times[{PACKAGE!r}]")
            times.append(float(said.rstrip("s")) * 1e3)
    yield Speed("window.plugin_load_ms", median(times), n=len(times))


@bench("window.stall_import_ms", "window.stall_encode_ms", "window.stall_idle_ms", "window.first_use_ms")
def stalls() -> Iterator[Speed]:
    """The longest time for which QGIS's GUI thread does not come back to its events (10 ms heartbeat).

    Import: the first click of a session, with torch and the model. Encode: the worst of nine clicks, each into a window
    that was never encoded. Idle: nobody does anything, which is what the machine itself adds.
    """
    with _window() as qgis:
        raster = textured(qgis.folder)
        qgis.run(_SETUP.format(raster=str(raster)))
        qgis.wait("oriel.segment.arming.armed and oriel.imagery.imagery is not None", what="the Segment tool")
        qgis.settle()
        first, *others = _PLACES
        took, stall = _click(qgis, first, seconds=180)
        yield Speed("window.first_use_ms", took)
        yield Speed("window.stall_import_ms", stall)
        yield Speed("window.stall_encode_ms", max(_click(qgis, place)[1] for place in others), n=len(others))
        qgis.run("heartbeat.start()")
        time.sleep(_IDLE_SECONDS)
        yield Speed("window.stall_idle_ms", qgis.value("heartbeat.stop()"))


def _click(qgis: QgisWindow, place: tuple[int, int], *, seconds: float = 30) -> tuple[float, float]:
    """Click a pixel of the bench image; return the time to its outline and the longest stall. Then clear."""
    x, y = qgis.on_map(LEFT + place[0] * PIXEL_M, TOP - place[1] * PIXEL_M)
    qgis.run("heartbeat.start()")
    start = time.perf_counter()
    qgis.pointer.click(x, y)
    qgis.wait("state.drafts and not state.pending and state.current.shown", seconds=seconds, what="an outline")
    taken = (time.perf_counter() - start) * 1e3
    stall = qgis.value("heartbeat.stop()")
    qgis.pointer.key("Escape")
    qgis.wait("not state.drafts", what="Escape to clear the outline")
    return taken, stall
