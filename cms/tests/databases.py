"""Test databases that are copied from a template.

Migrating takes 10–20 s of CPU; copying a migrated database takes milliseconds. So the
suite migrates once for every state of the migrations, not once a run or once a worker:
the name of a template carries a hash of what it was made from, and a template gets its
name only when it is complete. A file lock lets one worker make it while the others wait.

Everything lies in ``var/test`` (SQLite, media) or begins with ``samling_test_`` and a
hash of this checkout's place (PostgreSQL). Copies carry the number of the process that
uses them; those of dead processes are swept away.
"""

import fcntl
import hashlib
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Literal

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.cache import cache
from django.core.management import call_command
from django.db import OperationalError, connection

from .stores import PostgresStore, SqliteStore

Kind = Literal["migrated", "demo"]

# What decides the content of a template, as patterns below the project's root.
SOURCES: dict[Kind, tuple[str, ...]] = {
    "migrated": ("requirements.txt", "cms/settings/base.py", "*/migrations/*.py", "*/*/migrations/*.py"),
    "demo": ("requirements.txt", "cms/**/*", "content/**/*.py", "home/**/*.py", "search/**/*.py"),
}


def fingerprint(kind: Kind) -> str:
    digest = hashlib.sha256()
    paths = {path for pattern in SOURCES[kind] for path in settings.BASE_DIR.glob(pattern)}
    for path in sorted(paths):
        if path.is_file() and not {"tests", "__pycache__"} & set(path.parts):
            digest.update(f"{path.relative_to(settings.BASE_DIR)}\0".encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def is_alive(process: int) -> bool:
    with suppress(ProcessLookupError):
        os.kill(process, 0)
        return True
    return False


class TestDatabases:
    """The databases of one worker: a fresh copy whenever one is asked for."""

    __test__ = False

    def __init__(self) -> None:
        self.directory: Path = settings.VAR_DIR
        self.directory.mkdir(parents=True, exist_ok=True)
        self.store = SqliteStore(self.directory) if connection.vendor == "sqlite" else PostgresStore()
        self.templates: dict[Kind, str] = {}
        self.current = ""
        self.copies = 0
        self.sweep()

    def use(self, kind: Kind) -> None:
        """Connect to a new copy of the template and forget what was cached of the old one."""
        if kind not in self.templates:
            self.templates[kind] = self.template(kind)
        self.copies += 1
        name = f"copy_{os.getpid()}_{self.copies}"
        self.store.copy(self.templates[kind], name)
        self.store.connect(name)
        if self.current:
            self.store.drop(self.current)
        self.current = name
        if kind == "demo":
            shutil.copytree(self.media_of(self.templates[kind]), settings.MEDIA_ROOT, dirs_exist_ok=True)
        cache.clear()
        ContentType.objects.clear_cache()

    def template(self, kind: Kind) -> str:
        name = f"{kind}_{connection.vendor}_{fingerprint(kind)}"
        with self.lock():
            if not self.store.exists(name) or (kind == "demo" and not self.media_of(name).exists()):
                self.make(kind, name)
        return name

    def make(self, kind: Kind, name: str) -> None:
        draft = f"draft_{os.getpid()}_{kind}"
        self.store.drop(draft)
        if kind == "demo":
            self.store.copy(self.templates.get("migrated") or self.template("migrated"), draft)
        else:
            self.store.create(draft)
        self.store.connect(draft)
        self.fill(kind)
        connection.close()
        for old in self.store.names():
            if old.startswith(f"{kind}_{connection.vendor}_"):
                self.discard(old)
        if kind == "demo":
            shutil.move(settings.MEDIA_ROOT, self.media_of(name))
        self.store.rename(draft, name)

    def fill(self, kind: Kind) -> None:
        if kind == "migrated":
            call_command("migrate", verbosity=0, interactive=False)
        else:
            settings.MEDIA_ROOT.mkdir(parents=True, exist_ok=True)
            cache.clear()
            call_command("setup_site", verbosity=0)
            call_command("demo_content", verbosity=0)

    def remove(self) -> None:
        connection.close()
        self.store.drop(self.current)
        shutil.rmtree(settings.MEDIA_ROOT, ignore_errors=True)

    def sweep(self) -> None:
        """Remove what processes left that were killed."""
        for name in [*self.store.names(), *(path.name for path in self.directory.glob("media_*"))]:
            owner = re.match(r"(?:copy|draft|media)_(\d+)", name)
            if owner and not is_alive(int(owner[1])):
                self.discard(name)

    def discard(self, name: str) -> None:
        with suppress(OperationalError):  # Somebody else copies or drops it just now.
            self.store.drop(name)
        shutil.rmtree(self.directory / name, ignore_errors=True)
        shutil.rmtree(self.media_of(name), ignore_errors=True)

    def media_of(self, template: str) -> Path:
        return self.directory / f"{template}.media"

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Let one worker in; let the same one in again."""
        if getattr(self, "locked", False):
            yield
            return
        with (self.directory / "lock").open("w") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            self.locked = True
            try:
                yield
            finally:
                self.locked = False
