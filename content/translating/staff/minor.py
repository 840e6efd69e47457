"""Publishing a change that no other language has to follow: a misspelling, a telephone number written otherwise."""

from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from wagtail.admin import messages
from wagtail.admin.action_menu import ActionMenuItem
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Page
from wagtail_localize.models import StringTranslation, Translation

from content.translating.writing import confirm

MINOR = "minor"


class PublishMinor(ActionMenuItem):
    """Beside “Publish”, for a live page that has translations."""

    name = "action-publish"
    label = gettext_lazy("Publish as a minor change")
    icon_name = "upload"
    template_name = "translating/admin/publish_minor.html"

    def is_shown(self, context: dict) -> bool:
        page = context.get("page")
        if context["view"] != "edit" or page is None or not page.live or page.locked:
            return False
        return page.permissions_for_user(context["request"].user).can_publish() and is_followed(page)


def is_followed(page: Page) -> bool:
    """Whether the page is the source of a translation. Cost: one query."""
    followed = Translation.objects.filter(source__object_id=page.translation_key, source__locale=page.locale_id)
    return followed.filter(enabled=True).exists()


def after_publishing(request: HttpRequest, page: Page) -> None:
    """A hook after publishing: let the translations stand when the change was minor, else say what has to be done."""
    changed = outdated_by(page)
    if not changed:
        return
    if request.POST.get("action-publish") == MINOR:
        count = confirm(changed, request.user)
        text = ngettext(
            "A minor change: %(count)d translated text stands as it is.",
            "A minor change: %(count)d translated texts stand as they are.",
            count,
        )
        messages.success(request, text % {"count": count})
    else:
        text = ngettext(
            "%(count)d translated text has to be looked over.",
            "%(count)d translated texts have to be looked over.",
            len(changed),
        )
        messages.warning(request, text % {"count": len(changed)}, buttons=_buttons(request, page))


def outdated_by(page: Page) -> list[StringTranslation]:
    """The translations that became outdated when the page was published this time. Cost: one query."""
    moment = page.last_published_at
    rows = StringTranslation.objects.filter(context__object_id=page.translation_key, outdated__since=moment)
    return list(rows.select_related("locale"))


def _buttons(request: HttpRequest, page: Page) -> list:
    versions = page.get_translations().select_related("locale")
    return [
        messages.button(
            f"{AdminURLFinder(request.user).get_edit_url(version)}?show=waiting",
            _("Look over: %(language)s") % {"language": version.locale.get_display_name()},
        )
        for version in versions
        if version.permissions_for_user(request.user).can_edit()
    ]
