# SPDX-License-Identifier: GPL-3.0-or-later
"""Proxy and certificates as QGIS's settings have them, for programs that know nothing of QGIS. GUI thread only."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery


@dataclass(frozen=True)
class Network:
    """How to reach a package index.

    Attributes:
        proxy: URL with user and password, "" = none; never printed or logged.
        certificates: trusted certificates as PEM text, "" = those of Python.
    """

    proxy: str = ""
    certificates: str = ""

    def environment(self) -> dict[str, str]:
        """Return the variables that pip reads; the password appears on no command line."""
        if not self.proxy:
            return {}
        return dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), self.proxy)


def network_of_qgis(url: str) -> Network:
    """Read QGIS's settings for requests to `url`."""
    proxy = QgsNetworkAccessManager.instance().proxy()
    if proxy.type() == QNetworkProxy.ProxyType.DefaultProxy or not proxy.hostName():
        found = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(url)))
        proxy = found[0] if found else QNetworkProxy()
    if any(url.startswith(left_out) for left_out in QgsNetworkAccessManager.instance().excludeList() if left_out):
        proxy = QNetworkProxy()
    manager = QgsApplication.authManager()
    pem = bytes(manager.trustedCaCertsPemText()).decode("ascii", "replace") if not manager.isDisabled() else ""
    return Network(proxy_url(proxy), pem)


def proxy_url(proxy: QNetworkProxy) -> str:
    """Return a proxy as the URL that pip and urllib read; "" = none."""
    schemes = {
        QNetworkProxy.ProxyType.HttpProxy: "http",
        QNetworkProxy.ProxyType.HttpCachingProxy: "http",
        QNetworkProxy.ProxyType.Socks5Proxy: "socks5",
    }
    scheme = schemes.get(proxy.type())
    if scheme is None or not proxy.hostName():
        return ""
    user = quote(proxy.user(), safe="")
    if user and proxy.password():
        user += ":" + quote(proxy.password(), safe="")
    port = f":{proxy.port()}" if proxy.port() else ""
    return f"{scheme}://{user + '@' if user else ''}{proxy.hostName()}{port}"
