from typing import Any

from django.core.management.base import BaseCommand

from content.review import ticking


class Command(BaseCommand):
    help = "Send the mails of partner review that wait, remind, and close what time has decided. Run it each minute."

    def handle(self, *_args: Any, **_options: Any) -> None:
        ticking.tick()
