"""How each database makes, copies and drops a whole database."""

import hashlib
import os
import shutil
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection


class SqliteStore:
    """A database is a file. Files and not memory, so that a live server's threads share it."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory

    def path(self, name: str) -> Path:
        return self.directory / f"{name}.sqlite3"

    def connect(self, name: str) -> None:
        connection.close()
        connection.settings_dict["NAME"] = str(self.path(name))

    def names(self) -> list[str]:
        return [path.stem for path in self.directory.glob("*.sqlite3")]

    def exists(self, name: str) -> bool:
        return self.path(name).exists()

    def create(self, name: str) -> None:
        """SQLite makes the file at the first connection."""

    def copy(self, source: str, name: str) -> None:
        shutil.copyfile(self.path(source), self.path(name))

    def rename(self, name: str, new: str) -> None:
        self.path(name).rename(self.path(new))

    def drop(self, name: str) -> None:
        for suffix in ("", "-wal", "-shm"):
            Path(f"{self.path(name)}{suffix}").unlink(missing_ok=True)


class PostgresStore:
    """A database is copied inside the server, from a template."""

    def __init__(self) -> None:
        place = hashlib.sha256(os.fsencode(settings.BASE_DIR)).hexdigest()[:6]
        self.prefix = f"samling_test_{place}_"

    def run(self, sql: str, *parameters: str) -> list[tuple[Any, ...]]:
        with connection._nodb_cursor() as cursor:
            cursor.execute(sql, parameters or None)
            return cursor.fetchall() if cursor.description else []

    def quoted(self, name: str) -> str:
        return connection.ops.quote_name(f"{self.prefix}{name}")

    def connect(self, name: str) -> None:
        connection.close()
        connection.settings_dict["NAME"] = f"{self.prefix}{name}"

    def names(self) -> list[str]:
        rows = self.run("SELECT datname FROM pg_database WHERE starts_with(datname, %s)", self.prefix)
        return [name.removeprefix(self.prefix) for (name,) in rows]

    def exists(self, name: str) -> bool:
        return name in self.names()

    def create(self, name: str) -> None:
        self.run(f"CREATE DATABASE {self.quoted(name)} ENCODING 'UTF8' TEMPLATE template0")

    def copy(self, source: str, name: str) -> None:
        self.run(f"CREATE DATABASE {self.quoted(name)} TEMPLATE {self.quoted(source)}")

    def rename(self, name: str, new: str) -> None:
        self.run(f"ALTER DATABASE {self.quoted(name)} RENAME TO {self.quoted(new)}")

    def drop(self, name: str) -> None:
        self.run(f"DROP DATABASE IF EXISTS {self.quoted(name)} WITH (FORCE)")
