# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs the Python packages that the backend needs, beside QGIS and never into it.

    table       what is installed: exact pins per Python and platform (resources/packages.json)
    probing     which interpreter, platform and GPU driver this computer has
    constraints which compiled packages QGIS ships: never installed again
    plan        what has to be done here, how big it is, where it goes
    folders     the folder of one QGIS Python, its manifest, the lock of two QGIS windows
    process     another program, followed and stopped
    pip         pip's command lines; pip_wheel gets pip where there is none
    wheels      what wheels say about themselves
    run         the installation itself
    bundle      the same without a network
    repair      damaged files found and replaced, everything removed
    faults      what pip, Windows and torch say, as a sentence with what to do
    importing   how QGIS's Python finds the packages
    network     proxies and certificates of QGIS's settings

Nothing here runs before the dock is opened, and nothing but `network` knows QGIS.
"""
