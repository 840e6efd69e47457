from pathlib import Path
from typing import Any

import polib
from django.conf import settings
from django.core.management.base import BaseCommand


class Command(BaseCommand):
    """Django's compilemessages calls gettext; a machine with only Python has none."""

    help = "Compile the catalogues that are newer than their compiled form, without gettext."
    requires_system_checks: list[str] = []

    def handle(self, *_args: Any, **options: Any) -> None:
        for catalogue in self.catalogues():
            compiled = catalogue.with_suffix(".mo")
            if not compiled.exists() or compiled.stat().st_mtime < catalogue.stat().st_mtime:
                polib.pofile(str(catalogue)).save_as_mofile(str(compiled))
                if options["verbosity"]:
                    self.stdout.write(f"Compiled {compiled.relative_to(settings.BASE_DIR)}")

    def catalogues(self) -> list[Path]:
        return sorted(path for root in settings.LOCALE_PATHS for path in Path(root).glob("*/LC_MESSAGES/*.po"))
