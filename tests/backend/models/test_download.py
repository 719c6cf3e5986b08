# SPDX-License-Identifier: GPL-3.0-or-later
"""Downloads from a server that drops, stalls, redirects and lies."""

from __future__ import annotations

import errno
import hashlib
import ssl
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from oriel.backend.errors import Cancelled, DownloadError
from oriel.backend.models.download import Wanted, download, part_of
from oriel.backend.models.download_faults import sentence_for
from oriel.backend.models.download_stream import Connection

from tests.backend.models.weights_server import WeightsServer

CONTENT = hashlib.shake_256(b"weights").digest(300_000)
SHA = hashlib.sha256(CONTENT).hexdigest()
QUICK = Connection(stall_s=0.6, attempts=3, pause_s=0.01)


@dataclass
class Watching:
    """Notes what is reported; cancels from `stop` bytes on."""

    stop: int | None = None
    seen: list[tuple[float, float]] = field(default_factory=list)

    def report(self, done: float, total: float, text: str = "") -> None:
        self.seen.append((done, total))
        if self.stop is not None and done >= self.stop:
            raise Cancelled


@pytest.fixture
def server():
    started = WeightsServer(CONTENT)
    yield started
    started.close()


def wanted(server: WeightsServer, *, sha256: str | None = SHA, size: int = len(CONTENT)) -> Wanted:
    return Wanted(server.url, sha256, size)


def failing(server: WeightsServer, target: Path, **words: object) -> str:
    with pytest.raises(DownloadError) as caught:
        download(wanted(server, **words), target, QUICK)  # type: ignore[arg-type]
    assert not target.exists()
    return str(caught.value)


def test_a_file_arrives_whole(server: WeightsServer, tmp_path: Path) -> None:
    watching = Watching()
    path = download(wanted(server), tmp_path / "new" / "m.bin", QUICK, watching)
    assert path.read_bytes() == CONTENT
    assert watching.seen[-2] == (len(CONTENT), len(CONTENT))
    assert list((tmp_path / "new" / "incoming").iterdir()) == []


def test_what_is_there_is_not_fetched_again(server: WeightsServer, tmp_path: Path) -> None:
    (tmp_path / "m.bin").write_bytes(CONTENT)
    download(wanted(server), tmp_path / "m.bin", QUICK)
    assert server.paths == []


def test_a_damaged_file_is_replaced(server: WeightsServer, tmp_path: Path) -> None:
    (tmp_path / "m.bin").write_bytes(b"damaged")
    assert download(wanted(server), tmp_path / "m.bin", QUICK).read_bytes() == CONTENT


def test_dropped_connections_go_on_where_they_were(server: WeightsServer, tmp_path: Path) -> None:
    server.drops = 5  # more often than `attempts`: every one of them brings something
    assert download(wanted(server), tmp_path / "m.bin", QUICK).read_bytes() == CONTENT
    assert server.ranges[1] == "bytes=100000-"
    assert len(server.ranges) == 6


def test_a_cancel_keeps_what_came_and_the_next_call_goes_on(server: WeightsServer, tmp_path: Path) -> None:
    server.fault = "slow"
    target = tmp_path / "m.bin"
    with pytest.raises(Cancelled):
        download(wanted(server), target, QUICK, Watching(stop=20_000))
    kept = part_of(target).stat().st_size
    assert 20_000 <= kept < len(CONTENT)
    server.fault = ""
    assert download(wanted(server), target, QUICK).read_bytes() == CONTENT
    assert server.ranges == ["", f"bytes={kept}-"]


def test_a_cancel_is_heard_while_nothing_arrives(server: WeightsServer, tmp_path: Path) -> None:
    server.fault = "stall"
    patient = Connection(stall_s=600)
    with pytest.raises(Cancelled):
        download(wanted(server), tmp_path / "m.bin", patient, Watching(stop=1))


def test_a_stall_ends_in_a_sentence_and_keeps_what_came(server: WeightsServer, tmp_path: Path) -> None:
    server.fault = "stall"
    text = failing(server, tmp_path / "m.bin")
    assert "stopped sending" in text
    assert "goes on where it was" in text
    assert part_of(tmp_path / "m.bin").stat().st_size >= 75_000


def test_a_changed_file_is_fetched_from_the_beginning(server: WeightsServer, tmp_path: Path) -> None:
    server.fault = "slow"
    target = tmp_path / "m.bin"
    with pytest.raises(Cancelled):
        download(Wanted(server.url), target, QUICK, Watching(stop=20_000))
    server.fault, server.tag, server.content = "", '"v2"', CONTENT[::-1]
    assert download(Wanted(server.url), target, QUICK).read_bytes() == CONTENT[::-1]


def test_a_server_without_ranges(server: WeightsServer, tmp_path: Path) -> None:
    server.fault, server.drops = "no ranges", 1
    assert download(wanted(server), tmp_path / "m.bin", QUICK).read_bytes() == CONTENT


def test_redirects_are_followed_and_loops_are_not(server: WeightsServer, tmp_path: Path) -> None:
    server.fault = "redirect"
    assert download(wanted(server), tmp_path / "m.bin", QUICK).read_bytes() == CONTENT
    server.fault = "loop"
    assert "HTTP 302" in failing(server, tmp_path / "other.bin")


@pytest.mark.parametrize("fault", ["portal", "portal as bytes"])
@pytest.mark.parametrize("known", [True, False])
def test_a_captive_portal_is_named(server: WeightsServer, tmp_path: Path, fault: str, known: bool) -> None:
    server.fault = fault
    words = {} if known else {"sha256": None, "size": 0}
    text = failing(server, tmp_path / "m.bin", **words)
    assert "web page" in text or "offers a file of" in text
    assert not part_of(tmp_path / "m.bin").exists() or part_of(tmp_path / "m.bin").stat().st_size == 0


def test_a_portal_does_not_spoil_what_has_arrived(server: WeightsServer, tmp_path: Path) -> None:
    target = tmp_path / "m.bin"
    server.fault = "slow"
    with pytest.raises(Cancelled):
        download(wanted(server), target, QUICK, Watching(stop=20_000))
    kept = part_of(target).stat().st_size
    server.fault = "portal"
    failing(server, target)
    assert part_of(target).stat().st_size == kept


def test_lies_about_the_length(server: WeightsServer, tmp_path: Path) -> None:
    server.fault = "tells more"
    assert "offers a file of 301,000 bytes" in failing(server, tmp_path / "m.bin")
    assert "failed" in failing(server, tmp_path / "m.bin", size=0)  # the end never comes
    server.fault = "tells less"
    assert "offers a file of 299,000 bytes" in failing(server, tmp_path / "n.bin")
    assert "not the published" in failing(server, tmp_path / "n.bin", size=0)


def test_a_wrong_hash_leaves_nothing_behind(server: WeightsServer, tmp_path: Path) -> None:
    text = failing(server, tmp_path / "m.bin", sha256="0" * 64)
    assert "not the published 'm.bin'" in text
    assert "000000000000" in text
    assert not part_of(tmp_path / "m.bin").exists()


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("401", "accept the licence"),
        ("403", "accept the licence"),
        ("404", "not have this file"),
        ("503", "busy"),
        ("407", "proxy"),
        ("418", "HTTP 418"),
    ],
)
def test_refusals(server: WeightsServer, tmp_path: Path, code: str, words: str) -> None:
    server.fault = code
    assert words in failing(server, tmp_path / "m.bin")
    assert len(server.paths) == (3 if code == "503" else 1)


def test_nobody_listens(server: WeightsServer, tmp_path: Path) -> None:
    url = server.url
    server.close()
    with pytest.raises(DownloadError, match=r"connection to .* failed") as caught:
        download(Wanted(url), tmp_path / "m.bin", QUICK)
    assert "ConnectionRefusedError" in caught.value.reason


def test_a_proxy_is_used_and_its_password_not_shown(server: WeightsServer, tmp_path: Path) -> None:
    proxy = server.url.replace("http://", "http://user:secret@").removesuffix("/weights.bin")
    through = Connection(proxy=proxy, stall_s=1)
    download(Wanted("http://models.invalid/weights.bin", SHA), tmp_path / "m.bin", through)
    assert server.paths == ["http://models.invalid/weights.bin"]
    assert "secret" not in repr(through)
    with pytest.raises(DownloadError, match="SOCKS"):
        download(Wanted(server.url), tmp_path / "m.bin", Connection(proxy="socks5://127.0.0.1:1"))


def test_two_at_once(server: WeightsServer, tmp_path: Path) -> None:
    pytest.importorskip("fcntl")
    server.fault = "slow"

    class Second:
        def report(self, done: float, total: float, text: str = "") -> None:
            if done:
                with pytest.raises(DownloadError, match="another QGIS"):
                    download(wanted(server), tmp_path / "m.bin", QUICK)
                raise Cancelled

    with pytest.raises(Cancelled):
        download(wanted(server), tmp_path / "m.bin", QUICK, Second())


def test_a_full_disk_is_said_before_anything_is_written(
    server: WeightsServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.disk_usage", lambda _path: type("Usage", (), {"free": 1000}))
    assert "only 0 MB are free" in failing(server, tmp_path / "m.bin")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.ENOSPC, "No space left on device"), "disk is full"),
        (PermissionError(errno.EACCES, "denied", "m.bin"), "antivirus"),
        (ssl.SSLCertVerificationError(1, "certificate verify failed: certificate is not yet valid"), "date and time"),
        (ssl.SSLCertVerificationError(1, "certificate verify failed: self-signed certificate"), "not trusted"),
    ],
)
def test_sentences(error: OSError, words: str) -> None:
    found = sentence_for(error, "https://example.org/m.bin")
    assert words in str(found)
    assert type(error).__name__ in found.reason
