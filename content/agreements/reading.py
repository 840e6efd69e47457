"""What the pages of an agreement show."""

from datetime import date
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from content import links
from content.agreements.data import name_of
from content.agreements.models import AgreementPage, Indicator, Level, PrinciplePage
from content.agreements.promises import Promises, partners_of

Context = dict[str, Any]


def agreement_context(page: AgreementPage, request: HttpRequest) -> Context:
    """Cost: some seven queries."""
    links.want(page.referred_ids())
    promises = Promises(page)
    return {
        "replaced_by": page.replaced_by(),
        "older": page.older(),
        "principles": promises.principles,
        "group": page.group_page(),
        "rhythm": page.rhythm(),
        "documents": [row for row in page.documents.all().select_related("document") if row.address],
        "views": addresses(page),
        **signatories_on(page, request),
    }


def addresses(page: AgreementPage) -> dict[str, str]:
    """Where the other views of the agreement are; a page that was never saved has none."""
    base = page.url or ""
    views = {name: base + page.reverse_subpage(name) for name in ("matrix", "duties", "changes", "compare")}
    files = {f"{kind}_csv": page.file("csv", kind) for kind in ("signatories", "actions")}
    return views | files | {"data": page.file("data")}


def signatories_on(page: AgreementPage, request: HttpRequest) -> Context:
    """Who is bound on the day that is asked for, by side; what is no day is answered in words, and with today."""
    asked = request.GET.get("per", "").strip()
    day, problem = read_day(asked)
    rows = page.signatory_rows
    partners = partners_of(rows)
    sides = {side.number: side.name for side in page.side_rows}
    bound = [
        {
            "name": name_of(row, partners),
            "url": partners[row.partner_id].url if row.partner_id in partners else "",
            "side": sides.get(row.side, row.get_side_display()),
            "row": row,
        }
        for row in rows
        if row.is_bound(day)
    ]
    return {"has_signatories": bool(rows), "signatories": bound, "per": day, "asked": asked, "problem": problem}


def read_day(text: str) -> tuple[date, str]:
    """The day and nothing, or today and what is wrong."""
    if not text:
        return timezone.localdate(), ""
    try:
        return date.fromisoformat(text[:20]), ""
    except ValueError:
        return timezone.localdate(), _("That is no date. Write it as 2026-01-31. Until then, you see today.")


def principle_context(page: PrinciplePage) -> Context:
    """From the page's own rows, so that a preview shows what is being written. Cost: some eight queries."""
    partners = partners_of([*page.action_rows, *page.responsibility_rows])
    who = page.actors.who
    siblings = list(PrinciplePage.objects.sibling_of(page).live().order_by("number", "path"))
    return {
        "agreement": page.agreement,
        "actions": [(row, who(row, partners)) for row in page.action_rows],
        "responsibilities": [(row, who(row, partners)) for row in page.responsibility_rows],
        "levels": levels(list(page.indicators.all())),
        "principles": siblings,
    }


def levels(indicators: list[Indicator]) -> list[tuple[str, list[Indicator]]]:
    """Every level with its indicators; none at all when the principle has none on any."""
    if not indicators:
        return []
    return [(label, [row for row in indicators if row.level == level]) for level, label in Level.choices]
