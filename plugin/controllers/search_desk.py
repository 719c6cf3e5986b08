# SPDX-License-Identifier: GPL-3.0-or-later
"""What all parts of the Search tab need: asking the worker, saying what went wrong, saving a table."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.core import QgsProject

from ...backend.errors import InputError, OrielError
from ..adapters.areas import view_bounds
from ..adapters.tables import Row, free_path, write_table
from ..i18n import tr_n
from ..messages import show_error, show_info
from .search_values import Where

if TYPE_CHECKING:
    from collections.abc import Sequence

    from qgis.core import QgsCoordinateReferenceSystem, QgsVectorLayer

    from ...backend.types import RasterRef
    from ..adapters.layers import Imagery
    from ..adapters.tables import Columns
    from ..panels.search_panel import SearchPanel
    from .area import AreaController
    from .context import Context
    from .engine import WorkspaceJob


SMALL = 0.5
"""Share of an area that the map shows, up to which that part is worth a run of its own."""


class Desk:
    """Shared by the controllers of the tab."""

    def __init__(self, context: Context, panel: SearchPanel, area: AreaController) -> None:
        self.context = context
        self.panel = panel
        self.area = area

    def submit(
        self,
        work: WorkspaceJob[Any],
        title: str,
        done: Callable[[Any], None],
        *,
        latest: str = "search",
        background: bool = False,
    ) -> None:
        """Run a job on the worker; an error is shown in the dock."""
        self.context.engine.submit(work, title=title, done=done, failed=self.fail, latest=latest, background=background)

    def fail(self, error: Exception) -> None:
        """Say what went wrong."""
        show_error(self.context.dock.message_bar, error, self.context.dock.head.options_asked.emit)

    def say(self, text: str) -> None:
        """Tell what was done."""
        show_info(self.context.dock.message_bar, text)

    def with_imagery(self, use: Callable[[Imagery], None]) -> None:
        """Call `use` with the imagery, now or when it is ready; say so where there is none."""

        def guarded(imagery: Imagery) -> None:
            try:
                use(imagery)
            except InputError as error:
                self.fail(error)

        try:
            self.context.imagery.when_ready(guarded)
        except InputError as error:
            self.fail(error)

    def where(self, ref: RasterRef) -> Where:
        """The chosen area.

        Raises:
            InputError: nothing drawn or selected, or not on the raster.
        """
        area, clear = self.area.area(ref), self.panel.clear.isChecked()
        return Where(clear=clear) if area is None else Where(area.bounds, area.polygons, clear)

    def seen(self, ref: RasterRef, where: Where) -> Where:
        """The part of an area that the map shows, to begin there; the area itself where that is most or none of it."""
        x0, y0, x1, y1 = where.bounds or (0.0, 0.0, float(ref.width), float(ref.height))
        try:
            view = view_bounds(self.context.canvas, ref)
        except InputError:
            return where
        part = max(x0, view[0]), max(y0, view[1]), min(x1, view[2]), min(y1, view[3])
        width, height = part[2] - part[0], part[3] - part[1]
        if min(width, height) <= 0 or width * height > SMALL * (x1 - x0) * (y1 - y0):
            return where
        return replace(where, bounds=part)

    def save(
        self,
        beside: str,
        name: str,
        crs: QgsCoordinateReferenceSystem,
        table: tuple[Columns, Sequence[Row]],
    ) -> QgsVectorLayer | None:
        """Save polygons beside a raster and show them; None where that failed, which is said."""
        path = free_path(name, ".gpkg", beside=beside)
        try:
            layer = write_table(path, Path(path).stem, crs, *table)
        except OrielError as error:
            self.fail(error)
            return None
        QgsProject.instance().addMapLayer(layer)
        count = len(table[1])
        text = tr_n("{count} polygon saved to {file}", "{count} polygons saved to {file}", count)
        self.say(text.format(count=count, file=Path(path).name))
        return layer
