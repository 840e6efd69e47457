import re
import shutil
from pathlib import Path
from typing import Any

import polib
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

CATALOGUE = Path(settings.BASE_DIR) / "cms/locale/sv/LC_MESSAGES/django.po"
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|\{\w*\}|%[sd]")
AT_MOST = 20  # Enough to act on; the number of all is told as well.


class Command(BaseCommand):
    """The Swedish catalogue is the only place of Swedish words; a gap shows English to a reader."""

    help = "Bring the Swedish catalogue up to date with the sources and fail while it lacks anything."
    requires_system_checks: list[str] = []

    def handle(self, *_args: Any, **_options: Any) -> None:
        if shutil.which("xgettext"):
            self.extract()
        else:
            self.stderr.write("gettext is missing: the catalogue is checked, but not against the sources.")
        mistakes = [mistake for entry in polib.pofile(str(CATALOGUE)) if (mistake := judge(entry))]
        if mistakes:
            listed = "\n  ".join(mistakes[:AT_MOST])
            raise CommandError(f"{len(mistakes)} messages need Swedish in {CATALOGUE.name}:\n  {listed}")
        self.stdout.write("The Swedish catalogue is complete.")

    def extract(self) -> None:
        call_command(
            "makemessages",
            locale=["sv"],
            ignore_patterns=[".venv", "var", "tests"],
            add_location="file",
            no_obsolete=True,
            verbosity=0,
        )
        catalogue = polib.pofile(str(CATALOGUE), wrapwidth=100)
        # A date in the file would change it every time, and every branch would conflict.
        catalogue.metadata.pop("POT-Creation-Date", None)
        catalogue.save()


def judge(entry: polib.POEntry) -> str:
    """Say what is wrong with a message, or nothing."""
    if entry.obsolete:
        return ""
    swedish = list(entry.msgstr_plural.values()) or [entry.msgstr]
    if not all(swedish):
        return f"missing: {entry.msgid}"
    if entry.fuzzy:
        return f"guessed (fuzzy): {entry.msgid}"
    known = set(PLACEHOLDER.findall(entry.msgid + entry.msgid_plural))
    if "python" in " ".join(entry.flags) and any(set(PLACEHOLDER.findall(text)) - known for text in swedish):
        return f"unknown placeholder: {entry.msgid}"
    return ""
