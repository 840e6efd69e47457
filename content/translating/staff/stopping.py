"""A translation stops following the Swedish, and starts again: both decide what the public reads, so both take the
right to publish it."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.log_actions import log
from wagtail.models import Page
from wagtail_localize.models import Translation

from content.translating.access import lock_for, may_read, target_of


@method_decorator(require_POST, name="dispatch")
class FollowingView(View):
    """Cost: some ten queries."""

    follows: bool
    action: str

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        rows = Translation.objects.select_related("source", "target_locale")
        translation = get_object_or_404(rows, pk=pk)
        target = target_of(translation)
        if not may_decide(request.user, target):
            raise PermissionDenied
        lock = lock_for(request.user, target)
        if lock:
            messages.error(request, lock.get_message(request.user) or _("The page is locked."))
        elif translation.enabled != self.follows:
            translation.enabled = self.follows
            translation.save(update_fields=["enabled"])
            log(instance=target, action=self.action, user=request.user)
            messages.success(request, self.said())
        edit = AdminURLFinder(request.user).get_edit_url(target)
        return redirect(get_valid_next_url_from_request(request) or edit or "wagtailadmin_home")

    def said(self) -> str:
        raise NotImplementedError


class StopView(FollowingView):
    follows = False
    action = "translating.stop"

    def said(self) -> str:
        return _("It no longer follows the Swedish. From now on it is written by hand.")


class StartView(FollowingView):
    follows = True
    action = "translating.start"

    def said(self) -> str:
        return _("It follows the Swedish again, with the translations that it had when it stopped.")


def may_decide(user: Any, target: Any) -> bool:
    """Whether the user may say what the target follows: the right to publish the page, or to change words."""
    if isinstance(target, Page):
        tester = target.permissions_for_user(user)
        return tester.can_edit() and (user.is_superuser or "publish" in tester.permissions)
    return may_read(user, target)
