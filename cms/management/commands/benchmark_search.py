import random
import statistics
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser
from django.db import connection, transaction
from django.utils.text import slugify
from wagtail.models import Locale, Page
from wagtail.search import index

from cms.benchmark_words import Author
from content.models import StandardPage
from search.finding import find
from search.indexing import index_page, rebuild
from search.models import SearchEntry

OURS, THEIRS = "search", "modelsearch"


class Command(BaseCommand):
    help = "Measure search beside Wagtail's own, over generated pages in a database made for it and thrown away."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000], help="Numbers of pages.")
        parser.add_argument("--their-questions", type=int, default=6, help="Wagtail's own takes seconds for each.")

    def handle(self, *_args: Any, sizes: list[int], their_questions: int, **_options: Any) -> None:
        name = connection.settings_dict["NAME"]
        connection.creation.create_test_db(verbosity=0, autoclobber=True)
        try:
            call_command("setup_site", verbosity=0)
            author = Author(random.Random(1))  # noqa: S311 - the same pages every time, and no secret
            for size in sizes:
                make_pages(size, author)
                self.stdout.write(f"\n{connection.vendor}, {size} pages\n")
                for line in measure(author, their_questions):
                    self.stdout.write(line)
        finally:
            connection.creation.destroy_test_db(name, verbosity=0)


@transaction.atomic
def make_pages(size: int, author: Author) -> None:
    """Write the rows of as many pages as are missing: saving each would take longer than all that is measured."""
    home = Page.objects.get(depth=2, locale=Locale.get_default())
    kind = ContentType.objects.get_for_model(StandardPage)
    made = Page.objects.filter(path__startswith=home.path, content_type=kind).count()
    pages = []
    for number in range(made, size):
        title = author.title()
        slug = f"{slugify(title)}-{number}"
        path = Page._get_path(home.path, 3, number + 1)  # noqa: SLF001 - treebeard's way to name a place
        names = {"title": title, "draft_title": title, "slug": slug, "url_path": f"{home.url_path}{slug}/"}
        pages.append(Page(path=path, depth=3, content_type=kind, locale=home.locale, live=True, **names))
    Page.objects.bulk_create(pages, 500)
    rows = [(page.pk, author.sentence(), author.body()) for page in pages]
    with connection.cursor() as cursor:
        cursor.executemany("INSERT INTO content_standardpage (page_ptr_id, summary, body) VALUES (%s, %s, %s)", rows)
    Page.objects.filter(pk=home.pk).update(numchild=size)


def measure(author: Author, their_questions: int) -> Iterator[str]:
    """The lines of the report. CPU is that of this process and of the database's that answers it."""
    before = size_in_bytes()
    ours, made = cost(rebuild)
    middle = size_in_bytes()
    theirs, _none = cost(lambda: call_command("update_index", verbosity=0))
    after = size_in_bytes()
    content = sum(len(text.encode()) for text in SearchEntry.objects.values_list("text", flat=True))
    yield f"rebuild, pages a second: {OURS} {made / ours:.0f}, {THEIRS} {made / theirs:.0f}"
    yield f"index, times the text: {OURS} {(middle - before) / content:.2f}, {THEIRS} {(after - middle) / content:.2f}"
    pages = list(StandardPage.objects.order_by("-pk")[:20])
    yield "publishing, ms of CPU: " + compared(index_page, index.insert_or_update_object, pages, pages)
    questions = author.questions()
    yield "a question, ms of CPU: " + compared(ask, ask_wagtail, questions, questions[:their_questions])


def compared(ours: Callable, theirs: Callable, for_ours: list, for_theirs: list) -> str:
    means = [
        1000 * statistics.mean([cost(partial(work, one))[0] for one in ones])
        for work, ones in ((ours, for_ours), (theirs, for_theirs))
    ]
    return f"{OURS} {means[0]:.1f}, {THEIRS} {means[1]:.1f}"


def ask(question: str) -> None:
    find(question, "sv")


def ask_wagtail(question: str) -> None:
    found = Page.objects.live().public().filter(locale=Locale.get_default()).search(question, operator="and")
    list(found[:10])
    found.count()


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


def size_in_bytes() -> int:
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SELECT pg_database_size(current_database())")
            return cursor.fetchone()[0]
        cursor.execute("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size")
        return cursor.fetchone()[0]
