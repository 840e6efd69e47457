import json
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.core.serializers.json import DjangoJSONEncoder

from content.review.personal_data.exporting import export
from content.review.personal_data.finding import Person


class Command(BaseCommand):
    help = "Print all that partner review stores about a person, as JSON, for the person who asks."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--email", required=True)

    def handle(self, *_args: Any, email: str, **_options: Any) -> None:
        found = export(email)
        if not Person(email).is_known() and not found["account"]:
            raise CommandError("Nothing is stored under this address.")
        self.stdout.write(json.dumps(found, cls=DjangoJSONEncoder, ensure_ascii=False, indent=2))
