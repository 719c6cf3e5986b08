# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of `build.py bench` and `build.py eval`: registering, choosing, running, printing.

A row module lives in tools/bench/ or tools/evals/ and registers functions. One function may give several rows (what is
expensive to set up is then paid once), each under a stable dotted id that never changes its meaning:

    from ..rows import Speed, bench

    @bench("raster.read_window_ms", "raster.read_overview_ms")
    def read_window():
        ...
        yield Speed("raster.read_window_ms", ours=1.9, plain=2.4, n=50)
        yield Speed("raster.read_overview_ms", ours=0.8, plain=None, n=50)

`--only PREFIX` runs the functions that have an id with that prefix. A function may raise `NotHere` (no shared data, no
GPU ...): its rows are then listed as left out, with the reason, and the exit status stays 0. Any other exception is
reported under the row's id, the other rows still run, and the exit status is 1.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import pkgutil
import platform
import statistics
import sys
import time
import traceback
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Union


class NotHere(Exception):  # noqa: N818 - not an error: what the row needs is not on this machine
    """The row cannot be measured on this machine; the message says why."""


@dataclass(frozen=True)
class Speed:
    """One bench row: a median, the same work done the plain way, how many repeats."""

    id: str
    ours: float
    plain: float | None = None
    """None where there is no plain way."""
    n: int = 1
    unit: str = "ms"
    better: str = "less"
    """`less` for times and memory, `more` for throughput: says which way `ratio` counts."""

    @property
    def ratio(self) -> float | None:
        """How many times better than the plain way (above 1 is better)."""
        if not self.plain or not self.ours:
            return None
        return self.plain / self.ours if self.better == "less" else self.ours / self.plain


@dataclass(frozen=True)
class Quality:
    """One eval row: what was measured on which data, over how many samples, and what it is compared with."""

    id: str
    data: str
    n: int
    value: float
    reference: float | str | None = None


Row = Union[Speed, Quality]
Work = Callable[[], Iterable[Row]]


@dataclass
class _Registry:
    ids: dict[str, Work] = field(default_factory=dict)

    def register(self, *ids: str) -> Callable[[Work], Work]:
        for name in ids:
            if name in self.ids:
                raise ValueError(f"two functions register the row {name!r}")

        def keep(work: Work) -> Work:
            self.ids.update(dict.fromkeys(ids, work))
            return work

        return keep


_REGISTRIES = {"bench": _Registry(), "eval": _Registry()}
_PACKAGES = {"bench": "bench", "eval": "evals"}


def bench(*ids: str) -> Callable[[Work], Work]:
    """Register a function that yields `Speed` rows with these ids."""
    return _REGISTRIES["bench"].register(*ids)


def evaluation(*ids: str) -> Callable[[Work], Work]:
    """Register a function that yields `Quality` rows with these ids."""
    return _REGISTRIES["eval"].register(*ids)


def median_ms(call: Callable[[], object], *, repeats: int, warm_up: int = 1) -> float:
    """Return the median time of `call` in milliseconds."""
    for _ in range(warm_up):
        call()
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        call()
        times.append((time.perf_counter() - start) * 1e3)
    return statistics.median(times)


def shared_data() -> Path:
    """Return the folder of real data beside the repository, or leave the row out."""
    folder = Path(os.environ.get("ORIEL_SHARED_DATA") or Path(__file__).resolve().parents[2] / "shared" / "data")
    if not folder.is_dir():
        raise NotHere(f"{folder} does not exist (set ORIEL_SHARED_DATA)")
    return folder


def machine() -> str:
    """Name this machine shortly: processor count, kind, operating system, Python."""
    model = platform.processor() or platform.machine()
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [line.partition(":")[2].strip() for line in info.read_text().splitlines() if "model name" in line]
        model = names[0] if names else model
    return f"{os.cpu_count()} x {model}, {platform.system()}, Python {platform.python_version()}"


def load_rows(kind: str) -> dict[str, Work]:
    """Import every row module of a kind; return its functions by row id."""
    package = importlib.import_module(f"{__package__}.{_PACKAGES[kind]}")
    for info in sorted(pkgutil.iter_modules(package.__path__), key=lambda found: found.name):
        importlib.import_module(f"{package.__name__}.{info.name}")
    return dict(sorted(_REGISTRIES[kind].ids.items()))


def run_rows(works: dict[str, Work], prefixes: Sequence[str]) -> tuple[list[Row], dict[str, str], dict[str, str]]:
    """Run what was chosen; return rows, reasons of rows left out, and failures, the latter two by id."""
    chosen = {name: work for name, work in works.items() if not prefixes or name.startswith(tuple(prefixes))}
    rows: list[Row] = []
    left_out: dict[str, str] = {}
    failed: dict[str, str] = {}
    for work in dict.fromkeys(chosen.values()):
        ids = [name for name in chosen if chosen[name] is work]
        print(f"... {', '.join(ids)}", file=sys.stderr, flush=True)
        try:
            given = [row for row in work() if row.id in chosen]
        except NotHere as reason:
            left_out.update(dict.fromkeys(ids, str(reason)))
            continue
        except Exception as problem:  # noqa: BLE001 - one broken row must not hide the others
            traceback.print_exc()
            failed.update(dict.fromkeys(ids, f"{type(problem).__name__}: {problem}"))
            continue
        rows += given
        failed.update({name: "was not given by its function" for name in ids if name not in {row.id for row in given}})
    return sorted(rows, key=lambda row: row.id), left_out, failed


def as_table(rows: Sequence[Row]) -> str:
    """Return the rows as text, right under their heads."""
    lines = [_cells(row) for row in rows]
    if not lines:
        return ""
    speed = isinstance(rows[0], Speed)
    head = ["id", "ours", "plain", "ratio", "unit", "n"] if speed else ["id", "data", "n", "value", "reference"]
    widths = [max(len(line[column]) for line in [head, *lines]) for column in range(len(head))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in [head, *lines]
    )


def _cells(row: Row) -> list[str]:
    if isinstance(row, Speed):
        return [row.id, _number(row.ours), _number(row.plain), _number(row.ratio), row.unit, str(row.n)]
    return [row.id, row.data, str(row.n), _number(row.value), _number(row.reference)]


def _number(value: float | str | None) -> str:
    if value is None:
        return "-"
    return value if isinstance(value, str) else f"{value:.4g}"


def _as_json(row: Row) -> dict[str, Any]:
    entry = asdict(row)
    if isinstance(row, Speed):
        entry |= {"ratio": row.ratio, "machine": machine()}
    return entry


def main(argv: Sequence[str]) -> int:
    """Run `bench` or `eval` from the command line."""
    parser = argparse.ArgumentParser(prog="build.py")
    parser.add_argument("kind", choices=list(_PACKAGES))
    parser.add_argument("--only", action="append", default=[])
    parser.add_argument("--json", type=Path)
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args(argv)
    works = load_rows(options.kind)
    if options.list:
        print("\n".join(works))
        return 0
    if options.only and not any(name.startswith(tuple(options.only)) for name in works):
        print(f"no {options.kind} row starts with {' or '.join(options.only)}; see --list", file=sys.stderr)
        return 1
    rows, left_out, failed = run_rows(works, options.only)
    print(as_table(rows))
    print(f"machine: {machine()}")
    for name, reason in left_out.items():
        print(f"left out: {name}: {reason}")
    for name, reason in failed.items():
        print(f"FAILED: {name}: {reason}")
    if options.json:
        content = {
            "machine": machine(),
            "rows": [_as_json(row) for row in rows],
            "left_out": left_out,
            "failed": failed,
        }
        options.json.write_text(json.dumps(content, indent=1))
    return 1 if failed else 0


if __name__ == "__main__":
    # `-m` runs this file as __main__; rows register themselves with the module under its own name
    sys.exit(importlib.import_module("oriel.tools.rows").main(sys.argv[1:]))
