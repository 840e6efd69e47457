from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError

from cms.demo.loading import load
from cms.demo.people import PASSWORD, PEOPLE
from cms.demo.swedish import OtherContentError


class Command(BaseCommand):
    help = "Load the starting content in Swedish and English, with a user for each role."

    def handle(self, *_args: Any, verbosity: int = 1, **_options: Any) -> None:
        """Safe to run again: what is there already is left as it is, edited or not."""
        call_command("setup_site", verbosity=0)
        say = self.stdout.write if verbosity else lambda _line: None
        try:
            load(say)
        except OtherContentError as error:
            raise CommandError(str(error)) from None
        say(f"Users: {', '.join(PEOPLE)}; password: {PASSWORD}")
