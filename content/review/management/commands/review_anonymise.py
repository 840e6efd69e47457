from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from content.review.personal_data.finding import Person
from content.review.personal_data.forgetting import anonymise


class Command(BaseCommand):
    help = (
        "Forget a person at a partner: name and address go, what the organisation decided stays. It cannot be undone."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--email", required=True)

    def handle(self, *_args: Any, email: str, **_options: Any) -> None:
        if not Person(email).is_known():
            raise CommandError("Nobody at a partner has this address.")
        rounds = anonymise(email)
        self.stdout.write(
            f"Forgotten, in {rounds} rounds. Links no longer work. Mails that have left are where they are."
        )
