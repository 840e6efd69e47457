from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from content.consultations import retention


class Command(BaseCommand):
    help = "Delete one response to a consultation, by the number on its receipt."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("number", help="The receipt number, such as 4K7M-PQ2R-9TWX.")

    def handle(self, *_args: Any, **options: Any) -> None:
        if not retention.erase(options["number"]):
            raise CommandError("There is no response with that number.")
        self.stdout.write("Deleted.")
