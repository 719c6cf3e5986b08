# SPDX-License-Identifier: GPL-3.0-or-later
"""The install page and what its buttons do; all work runs on the worker thread."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable

from qgis.PyQt.QtCore import QObject, pyqtSignal

from .. import requirements
from ..i18n import tr
from ..install.bundle import check_fits, install_from_bundle, make_bundle, read_bundle
from ..install.folders import BusyError, Manifest
from ..install.names import this_platform
from ..install.network import network_of_qgis
from ..install.plan import Computer, Plan, Sources, for_any_qgis, look, make_plan
from ..install.repair import repair, uninstall
from ..install.run import install
from ..install.table import tested_table
from ..panels.install_offer import Offer
from ..panels.install_page import InstallPage
from ..settings import Settings, profile_folder, remember

if TYPE_CHECKING:
    from ...backend.progress import Progress
    from ..tasks.backend_task import BackendTask
    from ..tasks.runner import TaskRunner

log = logging.getLogger(__name__)


class InstallController(QObject):
    """Owns the install page; says when the packages are there."""

    changed = pyqtSignal()
    """Packages were installed, repaired, removed or chosen: look again."""

    def __init__(self, runner: TaskRunner) -> None:
        """Build the page; nothing is looked at before `show`."""
        super().__init__()
        self._runner = runner
        self._computer: Computer | None = None
        self._plan: Plan | None = None
        self._task: BackendTask | None = None
        self.page = InstallPage()
        page = self.page
        page.install_asked.connect(self._on_install_asked)
        page.cancel_asked.connect(self._on_cancel_asked)
        page.repair_asked.connect(self._on_repair_asked)
        page.uninstall_asked.connect(self._on_uninstall_asked)
        page.bundle_made.connect(self._on_bundle_made)
        page.bundle_chosen.connect(self._on_bundle_chosen)
        page.build_chosen.connect(self._on_build_chosen)
        page.folder_chosen.connect(self._on_folder_chosen)
        page.check_asked.connect(self.changed)

    def show(self, found: requirements.Requirements) -> None:
        """Show what is missing and what would be installed."""
        self.page.show_requirements(found, Settings.load().packages)
        self._show_state()
        if self._computer is None and not found.python_too_old and not self._is_busy:
            self._start(_look, self._on_looked, tr("Looking at this computer"))

    def close(self) -> None:
        """Stop what runs; finished downloads stay."""
        if self._task is not None:
            self._task.cancel()

    @property
    def _is_busy(self) -> bool:
        return self._task is not None

    # Jobs -------------------------------------------------------------------------------------------------------------

    def _start(self, job: Callable[[Progress], Any], done: Callable[[Any], None], title: str) -> None:
        self.page.show_busy(title)
        task = self._runner.start(
            job, title=title, done=partial(self._end, done), failed=self._on_failed, latest="install", background=True
        )
        task.reported.connect(self.page.show_progress)
        task.cancelled.connect(self._on_cancelled)
        self._task = task

    def _end(self, done: Callable[[Any], None], result: Any) -> None:
        self._task = None
        self.page.show_idle()
        done(result)

    def _on_failed(self, error: Exception) -> None:
        self._task = None
        log.warning("%s: %s", error, getattr(error, "reason", ""), exc_info=error)
        self.page.show_idle()
        self.page.show_error(error)
        self._show_state()

    def _on_cancelled(self) -> None:
        self._task = None
        self.page.show_idle()
        self._show_state()

    def _on_looked(self, computer: Computer) -> None:
        self._computer = computer
        installed = requirements.own_place().manifest()
        self._make_plan(installed.build if installed is not None else "")

    def _make_plan(self, build: str) -> None:
        if self._computer is None:
            return
        try:
            self._plan = make_plan(
                tested_table(), self._computer, requirements.own_place(), build=build, sources=_sources()
            )
        except Exception as error:  # noqa: BLE001 - InstallError, or a table that a packager broke: both are shown
            self.page.show_error(error)
            return
        self.page.show_offer(Offer.of(self._plan, tested_table().builds[self._computer.platform]))
        self._show_state()

    def _show_state(self) -> None:
        place = requirements.own_place()
        self.page.show_installed(place.state(), place.manifest(), place.missing())

    def _on_installed(self, _manifest: Manifest) -> None:
        remember(packages="")
        self._show_state()
        if "torch" in sys.modules:  # half of the old packages and half of the new ones would not do
            self.page.show_note(tr("The packages are there: restart QGIS to use them."))
            return
        requirements.leave_all()
        self.changed.emit()

    # Buttons ----------------------------------------------------------------------------------------------------------

    def _on_build_chosen(self, build: str) -> None:
        self._make_plan(build)

    def _on_install_asked(self) -> None:
        if self._plan is not None and not self._is_busy:
            plan = self._plan
            self._start(partial(install, plan), self._on_installed, tr("Installing packages"))

    def _on_cancel_asked(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _on_repair_asked(self) -> None:
        if self._plan is None or self._is_busy or self._computer is None:
            return
        manifest = requirements.own_place().manifest()
        plan = self._plan
        if manifest is not None and manifest.build != plan.build.id:
            plan = make_plan(tested_table(), self._computer, plan.place, build=manifest.build, sources=plan.sources)
        self._start(partial(repair, plan), self._on_installed, tr("Repairing packages"))

    def _on_uninstall_asked(self) -> None:
        if self._is_busy:
            return
        requirements.leave_all()
        place = requirements.own_place()
        self._start(lambda _progress: uninstall(place), self._on_uninstalled, tr("Removing packages"))
        self.page.cancel.hide()  # half removed would help nobody

    def _on_uninstalled(self, everything: bool) -> None:
        if not everything:
            self.page.show_note(
                tr("Some files are in use; they go when QGIS is restarted and Uninstall pressed again.")
            )
        self._show_state()
        self.changed.emit()

    def _on_bundle_made(self, folder: str) -> None:
        if self._plan is None or self._is_busy:
            return
        plan = for_any_qgis(self._plan, tested_table())
        job = partial(_make_bundle, plan, Path(folder), _weights())
        self._start(job, self._on_bundle_ready, tr("Making a bundle"))

    def _on_bundle_ready(self, folder: Path) -> None:
        self.page.show_note(tr("The bundle is ready: copy {folder} to the other computer.").format(folder=folder))

    def _on_bundle_chosen(self, folder: str) -> None:
        if self._computer is None or self._is_busy:
            return
        try:
            bundle = read_bundle(Path(folder))
            check_fits(bundle, self._computer.platform, self._computer.version)
            plan = make_plan(tested_table(), self._computer, requirements.own_place(), build=bundle.build)
        except Exception as error:  # noqa: BLE001 - shown with its reason, whatever the folder holds
            self.page.show_error(error)
            return
        job = partial(install_from_bundle, plan, bundle, profile_folder() / "weights")
        self._start(job, self._on_installed, tr("Installing from the bundle"))

    def _on_folder_chosen(self, folder: str) -> None:
        requirements.leave_all()
        remember(packages=folder)
        self.changed.emit()


def _look(_progress: Progress) -> Computer:
    """Find out about this computer; delete what earlier installations left, where nobody installs now."""
    place = requirements.own_place()
    if place.root.is_dir():
        with contextlib.suppress(BusyError, OSError), place.lock():
            place.tidy()
    return look(this_platform())


def _make_bundle(plan: Plan, parent: Path, weights: list[Path], progress: Progress) -> Path:
    return make_bundle(plan, parent, weights, progress).folder


def _weights() -> list[Path]:
    """Files of models that this profile has."""
    chosen = Settings.load().model_path
    files = [path for path in (profile_folder() / "weights").glob("*") if path.is_file() and path.suffix != ".part"]
    return sorted({*files, *([Path(chosen)] if chosen and Path(chosen).is_file() else [])})


def _sources() -> Sources:
    """Where wheels come from, through QGIS's proxy and with its certificates."""
    mirrors = Sources.from_environment(os.environ)
    network = network_of_qgis(mirrors.index or tested_table().index)
    return Sources(mirrors.index, mirrors.torch_index, network.environment(), network.certificates)
