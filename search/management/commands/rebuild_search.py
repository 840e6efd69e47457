from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from search.checks import differences
from search.documents import read_all
from search.indexing import rebuild


class Command(BaseCommand):
    help = "Make the search index anew, in every language. Visitors search in the old one until it is done."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true", help="Change nothing; fail when it differs from the site.")

    def handle(self, *_args: Any, check: bool, verbosity: int, **_options: Any) -> None:
        if not check:
            made = rebuild()
            read_all()
            if verbosity:
                self.stdout.write(f"{made} entries made.")
        elif found := differences():
            raise CommandError(f"The search index differs from the site in {found} places.")
