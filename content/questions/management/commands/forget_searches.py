from typing import Any

from django.core.management.base import BaseCommand

from content.questions.models import SearchCount


class Command(BaseCommand):
    help = "Delete the counted questions that are older than 90 days."

    def handle(self, *_args: Any, **_options: Any) -> None:
        deleted, _models = SearchCount.objects.outdated().delete()
        self.stdout.write(f"{deleted} counters deleted.")
