"""A translation stops following the Swedish, and starts again.

Both decide what the public reads in the end, so both take the right to publish it.
"""

from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import PermissionDenied
from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.log_actions import LogActionRegistry, LogFormatter, log
from wagtail.models import Page
from wagtail_localize.models import Translation

from content.translating.access import lock_for, may_read, target_of


class FollowingView(WagtailAdminTemplateMixin, TemplateView):
    """The question on GET, the deed on POST. Cost: some ten queries."""

    template_name = "translating/admin/following.html"
    header_icon = "link"
    follows: bool
    action: str
    question: str
    done: str

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if not may_decide(request.user, self.target):
            raise PermissionDenied
        lock = lock_for(request.user, self.target)
        if lock:
            messages.error(request, lock.get_message(request.user) or _("The page is locked."))
            return redirect(self.back_url)
        return super().dispatch(request, *args, **kwargs)

    def post(self, request: HttpRequest, *_args: Any, **_kwargs: Any) -> HttpResponse:
        if self.translation.enabled != self.follows:
            self.translation.enabled = self.follows
            self.translation.save(update_fields=["enabled"])
            log(instance=self.target, action=self.action)
        messages.success(request, self.done)
        return redirect(self.back_url)

    @cached_property
    def translation(self) -> Translation:
        return get_object_or_404(Translation.objects.select_related("source", "target_locale"), pk=self.kwargs["pk"])

    @cached_property
    def target(self) -> Model:
        target = target_of(self.translation)
        if target.pk is None:
            raise Http404
        return target

    @cached_property
    def back_url(self) -> str:
        edit = AdminURLFinder(self.request.user).get_edit_url(self.target)
        return get_valid_next_url_from_request(self.request) or edit or "wagtailadmin_home"

    def get_page_subtitle(self) -> str:
        return str(self.target)

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        target = {"url": self.back_url, "label": self.get_page_subtitle()}
        return [*self.breadcrumbs_items, target, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        action_url = self.request.get_full_path()
        return super().get_context_data(**kwargs) | {"action_url": action_url, "back_url": self.back_url}


class StopView(FollowingView):
    follows = False
    action = "translating.stop"
    page_title = gettext_lazy("Stop following the Swedish")
    question = gettext_lazy("From then on it is written by hand, and nobody is told when the Swedish changes.")
    done = gettext_lazy("It no longer follows the Swedish. From now on it is written by hand.")


class StartView(FollowingView):
    follows = True
    action = "translating.start"
    page_title = gettext_lazy("Follow the Swedish again")
    question = gettext_lazy(
        "It gets the translations back that it had when it stopped. What has been written by hand since then is "
        "replaced by them when it is saved."
    )
    done = gettext_lazy("It follows the Swedish again, with the translations that it had when it stopped.")


def may_decide(user: AbstractBaseUser, target: Model) -> bool:
    """Whether the user may say what the target follows: the right to publish the page, or to change words."""
    if isinstance(target, Page):
        tester = target.permissions_for_user(user)
        return tester.can_edit() and (user.is_superuser or "publish" in tester.permissions)
    return may_read(user, target)


def register_actions(actions: LogActionRegistry) -> None:
    for view, label in (
        (StopView, gettext_lazy("Stopped following the Swedish")),
        (StartView, gettext_lazy("Follows the Swedish again")),
    ):
        actions.register_action(view.action)(type("FollowingFormatter", (LogFormatter,), {"label": label}))
