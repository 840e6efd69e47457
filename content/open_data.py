"""Lists as data for machines: ISO dates, numbers as numbers, ids that are the same in every language."""

import csv
import json
from typing import Any

from django.core.serializers.json import DjangoJSONEncoder
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from wagtail.contrib.routable_page.models import RoutablePageMixin, path

from content import links
from content.exports import STARTS_A_FORMULA

Record = dict[str, Any]


class OffersData(RoutablePageMixin):
    """For lists of pages. The type gives `headings` and `records()`, of what is published only."""

    headings: tuple[str, ...]

    def records(self) -> list[Record]:
        raise NotImplementedError

    def serve(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        """Render at once, so that what the page refers to is fetched together."""
        with links.fetched_together(self.referred_ids()):
            response = super().serve(request, *args, **kwargs)
            return response.render() if hasattr(response, "render") else response

    @path("data.json/", name="data")
    def data(self, _request: HttpRequest) -> HttpResponse:
        text = json.dumps(self.records(), cls=DjangoJSONEncoder, ensure_ascii=False, indent=1)
        return HttpResponse(text, content_type="application/json; charset=utf-8")

    @path("data.csv/", name="table")
    def table(self, _request: HttpRequest) -> HttpResponse:
        """With a mark of the encoding, without which Excel takes å for two letters."""
        response = HttpResponse("\ufeff", content_type="text/csv; charset=utf-8")
        response.headers["Content-Disposition"] = f'attachment; filename="{self.slug}.csv"'
        writer = csv.DictWriter(response, self.headings)
        writer.writeheader()
        writer.writerows({name: cell(value) for name, value in record.items()} for record in self.records())
        return response


def cell(value: Any) -> Any:
    """One value of a table: several in one cell, moments in ISO form, and none of them a formula."""
    if isinstance(value, list):
        value = "; ".join(map(str, value))
    if hasattr(value, "isoformat"):
        return value.isoformat()
    return f"'{value}" if isinstance(value, str) and value.startswith(STARTS_A_FORMULA) else value


def local(moment: Any) -> Any:
    """A moment in the site's own time, with its offset."""
    return moment and timezone.localtime(moment)
