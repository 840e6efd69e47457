from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from cms.catalogues import compile_stale


class Command(BaseCommand):
    help = "Compile the catalogues that are newer than their compiled form, without gettext."
    requires_system_checks: list[str] = []

    def handle(self, *_args: Any, verbosity: int, **_options: Any) -> None:
        for catalogue in compile_stale():
            if verbosity:
                self.stdout.write(f"Compiled {catalogue.relative_to(settings.BASE_DIR)}")
