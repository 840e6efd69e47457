"""The menu of help, without Wagtail's news.

They are for developers, and Wagtail 8.0.1 writes the entry's text once for each process, in the language of whoever
opens the menu first.
"""

from django.http import HttpRequest
from wagtail.admin.menu import MenuItem

NEWS = "whats-new-in-wagtail-"


def without_news(_request: HttpRequest, items: list[MenuItem]) -> None:
    items[:] = [item for item in items if not item.name.startswith(NEWS)]
