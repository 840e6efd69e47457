"""What the menu beside a page's title offers: Wagtail lets apps add to it, and here they may take away as well.

An app registers a function as the Wagtail hook `construct_page_header_buttons`. It is given the buttons, the page and
the user, and changes the list in place, as it may do with Wagtail's own menus.
"""

from django.contrib.auth.models import AbstractBaseUser
from wagtail import hooks
from wagtail.admin.widgets.button import Button
from wagtail.models import Page

HOOK = "construct_page_header_buttons"


def constructed(buttons: list[Button], page: Page, user: AbstractBaseUser) -> list[Button]:
    for construct in hooks.get_hooks(HOOK):
        construct(buttons, page, user)
    return buttons
