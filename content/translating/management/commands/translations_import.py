from pathlib import Path
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from content.translating.files import importing, matching, reading
from content.translating.files.plans import ON_DEMAND, Kind


class Command(BaseCommand):
    help = "Take PO files in that were saved here, or zip files of them, as a person's translation."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("files", nargs="+", type=Path)
        parser.add_argument("--dry-run", action="store_true", help="Tell what would be done, and do nothing.")
        parser.add_argument("--user", help="The username of who translated; may do no more than in the admin.")
        parser.add_argument(
            "--also",
            action="append",
            default=[],
            choices=sorted(ON_DEMAND),
            help="Take in what is marked as fuzzy, or what would take the place of something newer.",
        )

    @transaction.atomic
    def handle(self, *_args: Any, files: list[Path], **options: Any) -> None:
        """All files or none: the first that is refused ends it."""
        user = _user(options["user"])
        try:
            read = [each for path in files for each in reading.read(path.read_bytes(), path.name)]
            plans = matching.plans_for(read, user)
        except OSError as error:
            raise CommandError(f"{error.filename} cannot be read.") from error
        except reading.FileRefused as refused:
            raise CommandError(str(refused)) from refused
        for plan in plans:
            told = ", ".join(f"{kind.label}: {plan.counts[kind]}" for kind in Kind if plan.counts[kind])
            self.stdout.write(f"{plan.translation.source.object_repr}: {told}")
        if not options["dry_run"]:
            also = {Kind(value) for value in options["also"]}
            self.stdout.write(f"{importing.carry_out(plans, user, also)} strings are taken in.")


def _user(name: str | None) -> AbstractBaseUser | None:
    if name is None:
        return None
    try:
        return get_user_model().objects.get_by_natural_key(name)
    except get_user_model().DoesNotExist as error:
        raise CommandError(f"There is no user {name}.") from error
