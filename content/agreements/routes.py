"""The addresses below an agreement: matrix, duties, changes, comparison, feeds and data."""

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.utils.translation import pgettext_lazy
from wagtail.contrib.routable_page.models import RoutablePageMixin, path

from content import links
from content.models import BasePage


class AgreementRoutes(RoutablePageMixin):
    """Each view is rendered with what it refers to fetched together, like the page itself."""

    serve_preview = BasePage.serve_preview  # RoutablePageMixin's own knows one mode only.

    def serve(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        with links.fetched_together():
            response = super().serve(request, *args, **kwargs)
            return response.render() if hasattr(response, "render") else response

    def view(self, request: HttpRequest, name: str, own: dict[str, Any]) -> TemplateResponse:
        """A view below the page, with the page's surroundings."""
        context = BasePage.get_context(self, request) | own | {"noindex": bool(request.GET)}
        return TemplateResponse(request, f"agreements/{name}.html", context)

    def file(self, name: str, *args: str) -> str:
        """The address of a file: `cms.urls` lets it end without the slash that all routes of Wagtail end with."""
        return f"{self.url or ''}{self.reverse_subpage(name, args=args)}".removesuffix("/")

    @path(pgettext_lazy("address", "matrix/"), name="matrix")
    def matrix(self, request: HttpRequest) -> HttpResponse:
        from content.agreements.models import Level
        from content.agreements.promises import Promises

        return self.view(request, "matrix", {"matrix": Promises(self).matrix(), "levels": Level.labels})

    @path(pgettext_lazy("address", "responsibilities/"), name="duties")
    def duties(self, request: HttpRequest) -> HttpResponse:
        from content.agreements.duties import duties
        from content.agreements.promises import Promises

        found = duties(Promises(self))
        asked = request.GET.get("actor", "")[:100]
        chosen = [duty for duty in found if duty.actor.code == asked]
        own = {"duties": found, "shown": chosen or found, "chosen": chosen, "asked": asked}
        own["csv_url"] = self.file("csv", "responsibilities")
        return self.view(request, "duties", own)

    @path(pgettext_lazy("address", "changes/"), name="changes")
    def changes(self, request: HttpRequest) -> HttpResponse:
        from content.agreements.following import changes_context

        return self.view(request, "changes", changes_context(self, request))

    @path("feed/<uuid:action>/", name="feed")
    def feed(self, request: HttpRequest, action: UUID) -> HttpResponse:
        from content.agreements.following import ActionFeed

        return ActionFeed(self, action)(request)

    @path(pgettext_lazy("address", "compare/"), name="compare")
    def compare(self, request: HttpRequest) -> HttpResponse:
        from content.agreements.comparing import compared

        older = self.older()
        if older is None:
            raise Http404
        return self.view(request, "compare", {"older": older, "parts": compared(older, self)})

    @path("data.json/", name="data")
    def data(self, _request: HttpRequest) -> HttpResponse:
        from content.agreements import data
        from content.agreements.promises import Promises

        return data.as_json(Promises(self))

    @path("<slug:kind>.csv/", name="csv")
    def csv(self, request: HttpRequest, kind: str) -> HttpResponse:
        """Any kind whole; responsibilities and actions also of one actor."""
        from content.agreements import data
        from content.agreements.promises import Promises

        if kind not in data.KINDS:
            raise Http404
        records = data.KINDS[kind](Promises(self))
        if asked := request.GET.get("actor"):
            records = [record for record in records if record.get("actor") == asked]
        return data.as_csv(kind, records)
