# SPDX-License-Identifier: GPL-3.0-or-later
"""The worker: order, progress, cancel, errors, shutdown."""

from __future__ import annotations

import threading

import pytest
from oriel.plugin.tasks.runner import TaskRunner


@pytest.fixture
def runner(qgis_app):
    runner = TaskRunner()
    yield runner
    assert runner.close(2000)


class Answers:
    """Collects what callbacks got."""

    def __init__(self):
        self.done, self.failed = [], []

    def start(self, runner, job, **options):
        options = {"title": "work", **options}
        return runner.start(job, done=self.done.append, failed=self.failed.append, **options)


@pytest.fixture
def answers():
    return Answers()


class Gate:
    """A job that says when it runs and goes on when told, reporting all the while."""

    def __init__(self):
        self.running, self.released = threading.Event(), threading.Event()

    def __call__(self, progress):
        self.running.set()
        while not self.released.wait(0.005):
            progress.report(1, 2, "waiting")
        return "gate"


def test_success_returns_the_result_on_the_gui_thread(runner, answers, qtbot):
    where = []
    runner.start(
        lambda _progress: threading.current_thread().name,
        title="work",
        done=lambda result: where.append((result, threading.current_thread() is threading.main_thread())),
        failed=answers.failed.append,
    )
    qtbot.waitUntil(lambda: bool(where))
    assert where == [("oriel-worker", True)]
    assert not answers.failed


def test_an_error_arrives_unchanged(runner, answers, qtbot):
    error = ValueError("broken")

    def job(_progress):
        raise error

    answers.start(runner, job)
    qtbot.waitUntil(lambda: bool(answers.failed))
    assert answers.failed == [error]
    assert not answers.done


def test_cancel_stops_at_the_next_report_and_calls_nobody(runner, answers, qtbot):
    gate = Gate()
    task = answers.start(runner, gate)
    assert gate.running.wait(2)
    with qtbot.waitSignal(task.cancelled):
        runner.cancel_current()
    assert not answers.done
    assert not answers.failed
    qtbot.waitUntil(lambda: not runner.is_busy)


def test_a_result_that_comes_after_the_cancel_is_dropped(runner, answers, qtbot):
    running, go = threading.Event(), threading.Event()

    def job(_progress):
        running.set()
        go.wait(2)
        return "late"

    task = answers.start(runner, job)
    assert running.wait(2)
    task.cancel()
    with qtbot.waitSignal(task.cancelled):
        go.set()
    assert not answers.done


def test_one_job_at_a_time_interactive_before_background(runner, answers, qtbot):
    gate, order = Gate(), []
    answers.start(runner, gate)
    assert gate.running.wait(2)
    answers.start(runner, lambda _p: order.append("background"), background=True)
    last = answers.start(runner, lambda _p: order.append("click"))
    gate.released.set()
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert order == ["click", "background"]
    assert last.title == "work"


def test_the_latest_of_a_key_wins(runner, answers, qtbot):
    gate = Gate()
    answers.start(runner, gate, latest="click")
    assert gate.running.wait(2)
    for number in range(5):
        answers.start(runner, lambda _p, n=number: n, latest="click")
    qtbot.waitUntil(lambda: answers.done == [4])
    qtbot.waitUntil(lambda: not runner.is_busy)
    assert answers.done == [4]
    assert not answers.failed


def test_a_background_job_makes_way_for_a_click(runner, answers, qtbot):
    gate = Gate()
    background = answers.start(runner, gate, background=True)
    assert gate.running.wait(2)
    answers.start(runner, lambda _p: "click")
    qtbot.waitUntil(lambda: answers.done == ["click"])
    with qtbot.waitSignal(background.succeeded):
        gate.released.set()
    assert answers.done == ["click", "gate"]


def test_cancel_of_the_click_leaves_the_background_job_alive(runner, answers, qtbot):
    background, click = Gate(), Gate()
    answers.start(runner, background, background=True)
    assert background.running.wait(2)
    task = answers.start(runner, click, latest="click")
    assert click.running.wait(2)
    with qtbot.waitSignal(task.cancelled):
        runner.cancel("click")
    background.released.set()
    qtbot.waitUntil(lambda: answers.done == ["gate"])


def test_status_says_what_runs_and_ends_with_none(runner, answers, qtbot):
    seen = []
    runner.status_changed.connect(seen.append)
    gate = Gate()
    answers.start(runner, gate, title="Click")
    assert seen[-1].title == "Click"  # at once, before the worker has begun
    qtbot.waitUntil(lambda: seen[-1].text == "waiting")
    assert (seen[-1].done, seen[-1].total) == (1, 2)
    gate.released.set()
    qtbot.waitUntil(lambda: seen[-1] is None)


def test_status_of_a_job_that_made_way_comes_back(runner, answers, qtbot):
    seen = []
    runner.status_changed.connect(seen.append)
    background = Gate()
    answers.start(runner, background, title="Everything", background=True)
    assert background.running.wait(2)
    click = Gate()
    answers.start(runner, click, title="Click")
    qtbot.waitUntil(lambda: seen[-1].title == "Click")
    click.released.set()
    qtbot.waitUntil(lambda: seen[-1] is not None and seen[-1].title == "Everything")
    background.released.set()
    qtbot.waitUntil(lambda: seen[-1] is None)


def test_chores_are_done_even_on_close(runner):
    chores = []
    runner.post(lambda: chores.append(1))
    runner.post(lambda: 1 / 0)  # a failing chore is logged, the worker lives on
    runner.post(lambda: chores.append(2))
    assert runner.close(2000)
    assert chores == [1, 2]


def test_cancel_all_waits_until_idle(runner, answers):
    gate = Gate()
    answers.start(runner, gate)
    answers.start(runner, lambda _p: "never")
    assert gate.running.wait(2)
    assert runner.cancel_all(2000)
    assert not runner.is_busy


def test_close_ends_the_thread_and_calls_nobody(qgis_app, answers, qtbot):
    runner = TaskRunner()
    gate = Gate()
    answers.start(runner, gate)
    assert gate.running.wait(2)
    assert runner.close(2000)
    assert not [thread for thread in threading.enumerate() if thread.name == "oriel-worker"]
    answers.start(runner, lambda _p: "too late")
    qtbot.wait(20)
    assert not answers.done
    assert not answers.failed
