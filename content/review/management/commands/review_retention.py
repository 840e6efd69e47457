from typing import Any

from django.core.management.base import BaseCommand

from content.review.personal_data.retention import clean_up


class Command(BaseCommand):
    help = "Forget what partner review has no use for any longer: old mails, names and contacts. Run it each day."

    def handle(self, *_args: Any, **_options: Any) -> None:
        done = clean_up()
        self.stdout.write(f"Forgotten: {done.mails} mails, {done.invitations} names, {done.contacts} contacts.")
