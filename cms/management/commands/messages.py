import re
import shutil
from contextlib import chdir
from pathlib import Path
from typing import Any

import polib
from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.core.management.commands import makemessages

CATALOGUE = Path(settings.LOCALE_PATHS[0]) / "sv/LC_MESSAGES/django.po"
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]")


class Extraction(makemessages.Command):
    """Django's, without guesses: a translation of another message is worse than none."""

    msgmerge_options = [*makemessages.Command.msgmerge_options, "--no-fuzzy-matching"]


class Command(BaseCommand):
    """The Swedish catalogue is the only place of Swedish words; a gap shows English to a reader."""

    help = "Bring the Swedish catalogue up to date with the sources, and fail while it lacks anything."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--check", action="store_true", help="Write nothing; fail when it is not up to date.")

    def handle(self, *_args: Any, check: bool, **_options: Any) -> None:
        if not shutil.which("xgettext"):
            raise CommandError("gettext is needed to read the sources; make messages installs it on Debian.")
        mistakes = self.update(check=check) + [mistake for entry in entries() if (mistake := judge(entry))]
        if mistakes:
            raise CommandError("\n  ".join(["The Swedish catalogue is not ready:", *mistakes]))
        self.stdout.write("The Swedish catalogue is complete.")

    def update(self, *, check: bool) -> list[str]:
        """Extract anew, then compile, so that what is served is what was judged."""
        text, before = CATALOGUE.read_bytes(), keys()
        extract()
        outdated = sorted(before ^ keys())
        if check:
            CATALOGUE.write_bytes(text)
        call_command("compile_catalogues", verbosity=0)
        advice = "run make messages and commit what it changes"
        return [f"not up to date ({advice}): {key}" for key in outdated] if check else []


def entries() -> polib.POFile:
    return polib.pofile(str(CATALOGUE), wrapwidth=100)


def keys() -> set[str]:
    return {" ".join(filter(None, (entry.msgctxt, entry.msgid, entry.msgid_plural))) for entry in entries()}


def extract() -> None:
    """Write every message of the sources, by the alphabet: moving code about changes nothing in the catalogue."""
    with chdir(settings.BASE_DIR):
        call_command(
            Extraction(),
            locale=["sv"],
            ignore_patterns=[".venv", "var", "tests"],
            no_location=True,
            no_obsolete=True,
            verbosity=0,
        )
    catalogue = entries()
    catalogue.sort(key=lambda entry: (entry.msgid.casefold(), entry.msgid, entry.msgctxt or ""))
    # A date in the file would change it every time, and every branch would conflict.
    for name in ("POT-Creation-Date", "Report-Msgid-Bugs-To"):
        catalogue.metadata.pop(name, None)
    catalogue.save()


def judge(entry: polib.POEntry) -> str:
    """Say what is wrong with a message, or nothing."""
    if not all(entry.msgstr_plural.values() or [entry.msgstr]):
        return f"missing: {entry.msgid}"
    if entry.fuzzy:
        return f"not reviewed (fuzzy): {entry.msgid}"
    # A singular may leave the number out; everything else says what the source says.
    singular, plural = entry.msgstr_plural.get(0, entry.msgstr), entry.msgstr_plural.get(1, entry.msgstr)
    known = placeholders(entry.msgid_plural or entry.msgid)
    if placeholders(singular) - known or placeholders(plural) != known:
        return f"other placeholders: {entry.msgid}"
    return ""


def placeholders(text: str) -> set[str]:
    return set(PLACEHOLDER.findall(text))
