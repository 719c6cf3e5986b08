# SPDX-License-Identifier: GPL-3.0-or-later
"""pip itself, for a QGIS whose Python has none (Debian without python3-pip). A wheel of pip runs as it is."""

from __future__ import annotations

import html
import os
import re
import ssl
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

from .faults import InstallError, error_for
from .pip import CERTIFICATES
from .plan import Plan
from .wheels import keep_wheel

TIMEOUT_S = 30


def fetch_pip(plan: Plan) -> Path:
    """Download the tested pip from the package index.

    Raises:
        InstallError: the index cannot be reached or offers no pip.
    """
    index = plan.sources.index or os.environ.get("PIP_INDEX_URL") or plan.index
    page = index.rstrip("/") + "/pip/"
    name = f"pip-{plan.pip.version}-py3-none-any.whl"
    try:
        text = _read(plan, page).decode("utf-8", "replace")
        link = find_link(text, name)
        if not link:
            raise error_for(f"ERROR: No matching distribution found for pip=={plan.pip.version}")
        content = _read(plan, urllib.parse.urljoin(page, link))
    except (urllib.error.URLError, OSError) as problem:
        raise error_for(str(problem)) from problem
    plan.place.incoming.mkdir(parents=True, exist_ok=True)
    unfinished = plan.place.incoming / name
    unfinished.write_bytes(content)
    return keep_wheel(plan, unfinished)


def find_link(page: str, name: str) -> str:
    """Return the link to a file on a page of a simple index; "" where it is not offered."""
    for link in re.findall(r"""href=["']([^"']+)["']""", page):
        plain = urllib.parse.unquote(html.unescape(link)).partition("#")[0]
        if plain.rpartition("/")[2] == name:
            return html.unescape(link).partition("#")[0]
    return ""


def _read(plan: Plan, url: str) -> bytes:
    if not url.startswith(("https://", "http://127.0.0.1", "http://localhost")):
        raise InstallError(str(error_for("certificate verify failed")), f"not a secure address: {url}")
    context = ssl.create_default_context()
    bundle = plan.place.root / CERTIFICATES
    if plan.sources.certificates and bundle.is_file():
        context.load_verify_locations(cafile=str(bundle))
    proxies = {name: value for name, value in (plan.sources.environment or {}).items() if name.endswith("_proxy")}
    handlers: list[urllib.request.BaseHandler] = [urllib.request.HTTPSHandler(context=context)]
    if proxies:
        handlers.append(urllib.request.ProxyHandler({name[:-6]: value for name, value in proxies.items()}))
    with urllib.request.build_opener(*handlers).open(url, timeout=TIMEOUT_S) as answer:
        content: bytes = answer.read()
    return content
