# SPDX-License-Identifier: GPL-3.0-or-later
"""Row modules of `build.py eval`, one per part of Oriel; see tools/rows.py."""
