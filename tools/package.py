# SPDX-License-Identifier: GPL-3.0-or-later
"""`build.py package`: the installable zip, the same bytes for the same commit."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import tarfile
import tempfile
import zipfile
from pathlib import Path

from .failure import BuildError
from .places import DIST, PACKAGE, ROOT, plugin_version
from .terminal import say
from .translations import compile_all

_LIMIT_BYTES = 25 * 10**6
_NEEDED = ("metadata.txt", "__init__.py", "LICENSE", "plugin/plugin.py", "backend/__init__.py", "docs/guide/start.md")
_FIXED_TIME = (1980, 1, 1, 0, 0, 0)


def make_zip(*, dirty: bool = False, folder: Path = DIST) -> int:
    """Write `oriel.<version>.zip`.

    Args:
        dirty: take tracked files as they are in the working copy instead of refusing uncommitted changes.
        folder: where the zip goes.
    """
    tree = _working_tree() if dirty else _clean_head()
    files = _tree_files(tree)
    with tempfile.TemporaryDirectory() as scratch:
        for compiled in compile_all(Path(scratch)):
            files[f"i18n/{compiled.name}"] = compiled.read_bytes()
    _check(files)
    content = _zip_bytes(files)
    if len(content) > _LIMIT_BYTES:
        raise BuildError(f"the zip would have {len(content) / 1e6:.1f} MB, the plugin repository takes 25 MB")
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{PACKAGE}.{plugin_version()}.zip"
    path.write_bytes(content)
    digest = hashlib.sha256(content).hexdigest()
    unfilled = example_fields(files["metadata.txt"].decode())
    if unfilled:
        say(f"Before an upload: put your own addresses into metadata.txt ({', '.join(unfilled)})")
    say(f"{path}: {len(files)} files, {len(content) / 1e6:.1f} MB, sha256 {digest[:16]}")
    return 0


def example_fields(metadata: str) -> list[str]:
    """Return the fields of metadata.txt that only the maintainer can fill and that hold an example still."""
    lines = (line.partition("=") for line in metadata.splitlines())
    return [name for name, _, value in lines if "example.org" in value]


def _git(*arguments: str, env: dict[str, str] | None = None) -> bytes:
    done = subprocess.run(["git", *arguments], cwd=ROOT, env=env, capture_output=True, check=False)
    if done.returncode:
        problem = done.stderr.decode(errors="replace").strip().splitlines()
        raise BuildError(f"git {arguments[0]} failed: {problem[-1] if problem else 'no reason given'}")
    return done.stdout


def _clean_head() -> str:
    changed = _git("status", "--porcelain").decode().splitlines()
    if changed:
        raise BuildError(
            f"{len(changed)} files are not committed ({changed[0][3:]} ...): commit them, or use --dirty for a trial"
        )
    return "HEAD"


def _working_tree() -> str:
    """Return a tree object of the tracked files as they are now, without touching the index."""
    with tempfile.TemporaryDirectory() as scratch:
        env = {**os.environ, "GIT_INDEX_FILE": str(Path(scratch) / "index")}
        _git("read-tree", "HEAD", env=env)
        _git("add", "--update", env=env)
        return _git("write-tree", env=env).decode().strip()


def _tree_files(tree: str) -> dict[str, bytes]:
    """Return the files of a tree without those marked `export-ignore` in .gitattributes."""
    archive = _git("archive", "--worktree-attributes", "--format=tar", tree)
    files = {}
    with tarfile.open(fileobj=io.BytesIO(archive)) as tar:
        for member in tar:
            stream = tar.extractfile(member) if member.isfile() else None
            if stream is not None:
                files[member.name] = stream.read()
    return files


def _check(files: dict[str, bytes]) -> None:
    metadata = files.get("metadata.txt", b"").decode()
    icon = next((line.partition("=")[2].strip() for line in metadata.splitlines() if line.startswith("icon=")), "")
    missing = [name for name in (*_NEEDED, icon) if name and name not in files]
    if missing:
        raise BuildError(f"the zip would lack {', '.join(missing)}: are they committed?")
    if not any(name.endswith(".qm") for name in files):
        raise BuildError("the zip would hold no translation (.qm): i18n/ has no .ts file, run build.py i18n")


def _zip_bytes(files: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(f"{PACKAGE}/{name}", date_time=_FIXED_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o100644 << 16
            entry.create_system = 3
            archive.writestr(entry, files[name])
    return buffer.getvalue()
