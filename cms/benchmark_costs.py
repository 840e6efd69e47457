"""What work costs: processor time, queries, and room in the database."""

import statistics
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from django.db import connection, reset_queries
from django.test.utils import CaptureQueriesContext

SQLITE_SIZE = """SELECT sum(pgsize) FROM dbstat WHERE name IN (
    SELECT name FROM sqlite_master WHERE tbl_name LIKE %s ESCAPE '\\'
)"""
POSTGRESQL_SIZE = "SELECT sum(pg_total_relation_size(oid)) FROM pg_class WHERE relkind = 'r' AND relname LIKE %s"


def mean(work: Callable, subjects: list) -> float:
    return 1000 * statistics.mean([cost(partial(work, one))[0] for one in subjects])


def queries(work: Callable, subjects: list) -> float:
    reset_queries()  # With DEBUG, Django keeps the last 9000.
    with CaptureQueriesContext(connection) as captured:
        for one in subjects:
            work(one)
    return len(captured) / len(subjects)


def cost(work: Callable[[], Any]) -> tuple[float, Any]:
    start = cpu()
    result = work()
    return max(cpu() - start, 1e-6), result


def cpu() -> float:
    """Seconds of this process and, where it can be seen, of PostgreSQL's process behind the connection."""
    seconds = time.process_time()
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_backend_pid()")
            (process,) = cursor.fetchone()
        seconds += int(Path(f"/proc/{process}/schedstat").read_text().split()[0]) / 1e9
    return seconds


def size_in_bytes(tables: str) -> int:
    """Tables whose names are like that, with their indexes, without what PostgreSQL keeps of rows that are gone."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("VACUUM FULL")
        cursor.execute(POSTGRESQL_SIZE if connection.vendor == "postgresql" else SQLITE_SIZE, [tables])
        return int(cursor.fetchone()[0])
