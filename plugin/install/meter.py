# SPDX-License-Identifier: GPL-3.0-or-later
"""How far an installation is and how fast: counted on the disk, because each release of pip prints it differently."""

from __future__ import annotations

import time
from collections import deque

from ...backend.progress import Progress
from ..i18n import tr
from .folders import size_of
from .plan import Plan

LOOK_EVERY_S = 0.5
SPEED_OVER_S = 5.0
UNPACK_WEIGHT = 0.25
"""What a byte that is unpacked counts against one that is downloaded."""


class Meter:
    """Called several times a second while pip runs; tells the job's progress and stops where it was cancelled."""

    def __init__(self, plan: Plan, progress: Progress, *, unpacking: bool = False) -> None:
        """Count what is there already."""
        self.doing = ""
        self._plan = plan
        self._progress = progress
        self._unpacking = unpacking
        self._looked = 0.0
        self._seen: deque[tuple[float, int]] = deque()
        self._done = 0
        self._furthest = 0.98 * plan.download if unpacking else 0.0

    def tick(self, doing: str = "") -> None:
        """Report; raises `Cancelled` where the user stopped the job."""
        self.doing = doing or self.doing
        now = time.monotonic()
        if now - self._looked >= LOOK_EVERY_S * (4 if self._unpacking else 1):
            self._looked = now
            self._done = self._count()
            self._seen.append((now, self._done))
            while now - self._seen[0][0] > SPEED_OVER_S:
                self._seen.popleft()
        plan = self._plan
        total = plan.download + UNPACK_WEIGHT * plan.unpacked
        done = float(min(self._done, plan.download))
        if self._unpacking:
            done = plan.download + UNPACK_WEIGHT * min(self._done, plan.unpacked)
        # the sizes of the table are about right, and the trial import comes last
        self._furthest = max(self._furthest, min(done, 0.98 * total))
        self._progress.report(self._furthest, total, self._text())

    @property
    def speed(self) -> float:
        """Bytes a second over the last seconds; 0 = not known yet."""
        if len(self._seen) < 2 or self._seen[-1][0] <= self._seen[0][0]:
            return 0.0
        return max(0.0, (self._seen[-1][1] - self._seen[0][1]) / (self._seen[-1][0] - self._seen[0][0]))

    def _count(self) -> int:
        place = self._plan.place
        if self._unpacking:
            return size_of(place.staging) + size_of(place.incoming)
        return size_of(place.wheels) + size_of(place.incoming)

    def _text(self) -> str:
        if self._unpacking:
            return self.doing
        text = tr("{doing} · {done} of {total} MB · {speed:.1f} MB/s")
        total = max(self._plan.download, self._done)
        words = {"done": self._done // 10**6, "total": total // 10**6, "speed": self.speed / 1e6}
        return text.format(doing=self.doing, **words)
