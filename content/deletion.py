"""Refuses, in words and with links, to delete what others show."""

from collections.abc import Iterable

from django.contrib.auth.models import AbstractBaseUser
from django.db.models import Model
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.documents import get_document_model
from wagtail.documents.views.documents import DeleteView as DocumentDeleteView
from wagtail.documents.views.multiple import DeleteView as DocumentUploadDeleteView
from wagtail.images import get_image_model
from wagtail.images.views.images import DeleteView as ImageDeleteView
from wagtail.images.views.multiple import DeleteView as ImageUploadDeleteView
from wagtail.models import Page

from content.language_versions import FIELD, following
from content.usage import Use, uses


def refuse_used_page(request: HttpRequest, page: Page) -> HttpResponse | None:
    """Before Wagtail asks "are you sure", and before it deletes: the page and everything below it.

    What is to be deleted with it in other languages counts as well. Before that is chosen it only does not count as
    showing the page.
    """
    below = branches([page])
    if request.method == "POST":
        return refusal(request, [*below, *branches(chosen_followers(request, [page]))], [page])
    found = uses([*below, *branches(following([page], "delete", request.user))])
    return answer(request, [use for use in found if use.used in below], [page])


def refuse_used_in_bulk(
    request: HttpRequest, action_type: str, objects: list[Model], _action: object
) -> HttpResponse | None:
    if action_type != "delete" or not objects:
        return None
    if isinstance(objects[0], Page):
        return refusal(request, branches([*objects, *chosen_followers(request, objects)]), objects)
    if isinstance(objects[0], get_image_model() | get_document_model()):
        return refusal(request, objects, objects)
    return None


def branches(pages: Iterable[Page]) -> list[Page]:
    """The pages and everything below them. Cost: one query for each."""
    return [below for page in pages for below in page.get_descendants(inclusive=True)]


def chosen_followers(request: HttpRequest, pages: Iterable[Page]) -> list[Page]:
    """The translations that the user has chosen to delete with the pages, as far as they may."""
    return following(pages, "delete", request.user) if request.POST.get(FIELD) else []


def free_and_used(page: Page, user: AbstractBaseUser) -> tuple[list[Page], list[Page]]:
    """The translations that may be deleted with the page, and those that may not because others show them."""
    followers = following([page], "delete", user)
    shown = [use.used.path for use in uses(branches([page, *followers])) if isinstance(use.used, Page)]
    used = [version for version in followers if any(path.startswith(version.path) for path in shown)]
    return [version for version in followers if version not in used], used


def refusal(request: HttpRequest, deleted: Iterable[Model], chosen: list[Model]) -> HttpResponse | None:
    """A page that lists where the objects are used, with links to edit; None when they are not used."""
    return answer(request, uses(deleted), chosen)


def answer(request: HttpRequest, found: list[Use], chosen: list[Model]) -> HttpResponse | None:
    if not found:
        return None
    finder = AdminURLFinder(request.user)
    context = {
        "page_title": _("This is in use"),
        "header_icon": "warning",
        "chosen": chosen,
        "rows": [{"use": use, "edit_url": finder.get_edit_url(use.source)} for use in found],
        "single": len(chosen) == 1,
    }
    status = 409 if request.method == "POST" else 200
    return render(request, "content/admin/deletion_refused.html", context, status=status)


class RefusesUsed:
    """For Wagtail's delete views of the library, which have no hook."""

    def run_before_hook(self) -> HttpResponse | None:
        return super().run_before_hook() or refusal(self.request, [self.object], [self.object])


class ImageDelete(RefusesUsed, ImageDeleteView):
    pass


class DocumentDelete(RefusesUsed, DocumentDeleteView):
    pass


class RefusesUsedUpload:
    """Below what was just uploaded there is a button to delete it again; its address takes any image or document."""

    def post(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        uploaded = self.get_model().objects.filter(pk=kwargs[self.pk_url_kwarg])
        if uses(uploaded):
            return JsonResponse({"success": False, "error_message": _("This is in use")}, status=409)
        return super().post(request, *args, **kwargs)


class ImageUploadDelete(RefusesUsedUpload, ImageUploadDeleteView):
    pass


class DocumentUploadDelete(RefusesUsedUpload, DocumentUploadDeleteView):
    pass
