# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of the dock that installs."""

from __future__ import annotations

import pytest
from oriel.plugin.install import faults, plan, probing
from oriel.plugin.install.folders import Manifest, Place, State
from oriel.plugin.panels.install_offer import Offer
from oriel.plugin.panels.install_page import InstallPage
from oriel.plugin.requirements import Requirements

from tests.installing import TESTED, computer


@pytest.fixture
def page(qtbot, tmp_path):
    page = InstallPage()
    qtbot.addWidget(page)
    page.resize(300, 700)
    page.show_requirements(Requirements(("torch", "rasterio")), "")
    made = plan.make_plan(TESTED, computer(platform="linux-x86_64", gpu=probing.Gpu("GTX", 470, 61)), Place(tmp_path))
    page.show_offer(Offer.of(made, TESTED.builds["linux-x86_64"]))
    page.show()
    return page


def test_the_page_says_what_how_big_where_and_for_which_device(page, tmp_path):
    assert "torch 2.12.1" in page.offer.what.text()
    assert "numpy 1.24.2" in page.offer.what.text()
    assert "GB to download" in page.offer.how_big.text()
    assert page.offer.where.text().replace("\u200b", "") == str(tmp_path)
    assert page.offer.build.currentText() == "CPU"
    assert "470" in page.offer.build_note.text()  # why the GPU is not used
    assert page.install.isEnabled()


def test_progress_and_failure_on_the_page(page, qtbot):
    page.show_busy("Installing packages")
    page.show_progress(30, 100, "downloading torch")
    assert page.bar.value() == 300
    assert page.cancel.isVisible()
    assert not page.install.isVisible()
    with qtbot.waitSignal(page.cancel_asked):
        page.cancel.click()
    page.show_idle()
    page.show_error(faults.InstallError("The disk is full.", "[Errno 28] in detail"))
    assert page.error.text() == "The disk is full."
    assert "[Errno 28] in detail" in page.details.toPlainText()
    assert page.install.isVisible()


def test_a_half_and_a_damaged_installation_are_said(page):
    page.show_installed(State.HALF, None, ())
    assert "goes on" in page.state.text()
    page.show_installed(State.BROKEN, Manifest("set-1", "cpu"), ("torch",))
    assert "torch" in page.state.text()
    assert page.repair.isVisible()
    assert page.uninstall.isVisible()


def test_the_page_fits_320_pixels(page):
    assert page.widget().minimumSizeHint().width() <= 300
