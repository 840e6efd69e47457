from typing import Any

from django.core.management.base import BaseCommand

from content.consultations import receipts, retention


class Command(BaseCommand):
    help = "Send the receipts of consultations that wait, and forget who answered long ago. Run it every minute."

    def handle(self, *_args: Any, **_options: Any) -> None:
        self.stdout.write(f"Sent: {receipts.send_waiting()} receipts. Forgotten: {retention.forget()} respondents.")
