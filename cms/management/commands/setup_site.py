from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from cms.groups import sync_groups
from cms.library.reading import read_all
from cms.reviews import make_review
from cms.site import make_collections, make_home, make_languages, make_site
from search.checks import differences
from search.indexing import rebuild


class Command(BaseCommand):
    help = "Make what every site needs: languages, start page, site, groups, review and collections."

    @transaction.atomic
    def handle(self, *_args: Any, verbosity: int = 1, **_options: Any) -> None:
        """Safe to run as often as one likes, also while the site is up."""
        make_languages()
        make_site(make_home())
        make_collections()
        sync_groups()
        make_review()
        if differences():
            rebuild()
        read_all()
        if verbosity:
            self.stdout.write("The site is set up.")
