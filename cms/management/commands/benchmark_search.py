import random
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser
from django.db import connection, transaction
from django.utils.text import slugify
from wagtail.models import Locale, Page
from wagtail.search import index

from cms.benchmark_costs import cost, mean, queries, size_in_bytes
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
        database = connection.settings_dict["NAME"]
        connection.creation.create_test_db(verbosity=0, autoclobber=True)
        try:
            call_command("setup_site", verbosity=0)
            author = Author(random.Random(1))  # noqa: S311 - the same pages every time, and no secret
            found = []
            for size in sizes:
                make_pages(size, author)
                self.stdout.write(f"\n{connection.vendor}, {size} pages\n")
                found.append(measure(author, their_questions))
                for name, (ours, theirs) in found[-1].items():
                    self.stdout.write(f"{name}: {OURS} {ours:.2f}, {THEIRS} {theirs:.2f}")
            self.stdout.write(f"\nfrom {sizes[0]} to {sizes[-1]} pages, times as much\n")
            for name, (ours, theirs) in found[-1].items():
                first = found[0][name]
                self.stdout.write(f"{name}: {OURS} {ours / first[0]:.2f}, {THEIRS} {theirs / first[1]:.2f}")
        finally:
            connection.creation.destroy_test_db(database, verbosity=0)


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
    fields = StandardPage._meta.local_fields
    columns, marks = (", ".join(ones) for ones in ([field.column for field in fields], ["%s"] * len(fields)))
    made = [StandardPage(page_ptr_id=page.pk, summary=author.sentence(), body=author.body()) for page in pages]
    rows = [[one.get_db_prep_save(getattr(page, one.attname), connection) for one in fields] for page in made]
    insert = f"INSERT INTO {StandardPage._meta.db_table} ({columns}) VALUES ({marks})"  # noqa: S608 - our own names
    with connection.cursor() as cursor:
        cursor.executemany(insert, rows)
    Page.objects.filter(pk=home.pk).update(numchild=size)


def measure(author: Author, their_questions: int) -> dict[str, tuple[float, float]]:
    """What each costs, ours first. CPU is that of this process and of the database's that answers it."""
    ours, made = cost(rebuild)
    theirs, _none = cost(lambda: call_command("update_index", verbosity=0))
    content = sum(len(f"{title} {text}".encode()) for title, text in SearchEntry.objects.values_list("title", "text"))
    sizes = [size_in_bytes(tables) / content for tables in (r"search\_%", r"wagtailsearch\_%")]
    pages, questions = written_anew(author), author.questions()
    return {
        "rebuild, pages a second": (made / ours, made / theirs),
        "index, times the plain text": (sizes[0], sizes[1]),
        "publishing a page, ms of CPU": (mean(index_page, pages), mean(index.insert_or_update_object, pages)),
        "publishing a page, queries": (queries(index_page, pages), queries(index.insert_or_update_object, pages)),
        "a question, ms of CPU": (mean(ask, questions), mean(ask_wagtail, questions[:their_questions])),
    }


def written_anew(author: Author) -> list[StandardPage]:
    """Twenty pages with other texts than those that are indexed."""
    pages = list(StandardPage.objects.order_by("-pk")[:20])
    for page in pages:
        page.summary, page.body = author.sentence(), author.body()
    StandardPage.objects.bulk_update(pages, ["summary", "body"])
    return [StandardPage.objects.get(pk=page.pk) for page in pages]


def ask(question: str) -> None:
    find(question, "sv")


def ask_wagtail(question: str) -> None:
    found = Page.objects.live().public().filter(locale=Locale.get_default()).search(question, operator="and")
    list(found[:10])
    found.count()
