#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one entry point for everybody who tries Oriel or works on it. Standard library only; see --help."""

from __future__ import annotations

import argparse
import sys

if sys.version_info < (3, 9):
    sys.exit("build.py needs Python 3.9 or newer; this is Python " + sys.version.split()[0])

from tools import commands
from tools.failure import BuildError

_INTRODUCTION = """\
Oriel for people with a checkout. On a fresh Debian 12 or Ubuntu machine each command first sets up what it needs
(system packages as root or through sudo, .venv from QGIS's own Python, pinned packages, the plugin linked as
build/link/oriel). Elsewhere it finds an installed QGIS 3.22 or newer. The second time the set-up takes about a second.
"""

_EXAMPLES = """\
examples:
  python3 build.py demo                     see Oriel turn clicks into polygons (with or without a screen)
  python3 build.py demo --raster photo.tif  the same on your own image
  python3 build.py test                     backend, plugin and desktop tests, one closing line each
  python3 build.py test backend -k stretch  some of them
  python3 build.py bench --only segment.    the timing rows whose id starts with 'segment.'
"""


def main(argv: list[str]) -> int:
    """Run one command; return the exit status."""
    parser = argparse.ArgumentParser(
        prog="build.py",
        description=_INTRODUCTION,
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    commands.add_to(subparsers)
    options, rest = parser.parse_known_args(argv)
    if rest and not options.takes_rest:
        parser.error(f"unknown: {' '.join(rest)} (see build.py {options.command} --help)")
    try:
        return int(options.run(options, rest))
    except BuildError as problem:
        print(f"build.py {options.command}: {problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(f"build.py {options.command}: stopped", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
