"""A partner's page for its profile: field by field as it stands, one click for "all of it is right", or other words."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render
from django.utils.translation import gettext as _
from wagtail.models import Locale

from content.models import PartnerPage
from content.review.access import invited
from content.review.answering import RoundClosedError, TextChangedError
from content.review.models import ReviewRound
from content.review.profiles import answers
from content.review.profiles.fields import FIELDS, PROPOSABLE, digest, values
from content.review.profiles.forms import ContactFormSet, Contacts, ProfileForm
from content.review.profiles.kinds import Text
from content.review.views.common import cannot, closed_meanwhile, reads_and_writes, to
from content.review.views.reading import PAGES_BY_KIND
from content.review.visits import Visit

CONFLICT = 409


@dataclass(frozen=True)
class Row:
    """A field with what it says, a line an item; `language` is that of an editor's own words."""

    label: str
    lines: list[str]
    language: str = ""


@reads_and_writes
@invited
def confirm(request: HttpRequest, visit: Visit) -> HttpResponse:
    """All of it is right: recorded on POST, and nothing on GET."""
    if request.method != "POST":
        return to(visit.address("review_read"))
    if not visit.may_act:
        return cannot(request, visit)
    try:
        answers.confirm(visit.invitation, request.POST.get("seen", ""))
    except RoundClosedError:
        return closed_meanwhile(request, visit)
    except TextChangedError:
        return show(request, visit, changed=True)
    return to(visit.address("review_receipt"))


@reads_and_writes
@invited
def propose(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The form, filled with what stands; it comes back with what was typed when something is wrong with it."""
    if not visit.may_act:
        return cannot(request, visit)
    try:
        return _proposed(request, visit, answers.profile_of(visit.invitation))
    except RoundClosedError:
        return closed_meanwhile(request, visit)


def _proposed(request: HttpRequest, visit: Visit, page: PartnerPage) -> HttpResponse:
    stands = values(page)
    data = request.POST if request.method == "POST" else None
    form, contacts = forms_for(page, stands, data)
    if data is None or not _holds(form, contacts):
        return _form(request, visit, form, contacts)
    said = form.cleaned_data
    try:
        answers.propose(visit.invitation, said["seen"], form.wanted(contacts), said["remark"])
    except TextChangedError:
        seen_now = data.copy()
        seen_now["seen"] = digest(stands)
        return _form(request, visit, *forms_for(page, stands, seen_now), changed=True)
    return to(visit.address("review_receipt"))


def forms_for(page: PartnerPage, stands: dict[str, Any], data: QueryDict | None) -> tuple[ProfileForm, ContactFormSet]:
    thrown_away = PartnerPage(pk=page.pk, locale_id=page.locale_id, title=page.title, slug=page.slug)
    form = ProfileForm(data, instance=thrown_away, stands=stands)
    return form, Contacts(data, initial=stands["contacts"], prefix="contacts")


def _holds(form: ProfileForm, contacts: ContactFormSet) -> bool:
    holds = form.is_valid()
    if not contacts.is_valid():
        form.add_error(None, _("Something is wrong with a contact: it is said beside it."))
    elif holds:
        form.refuse_no_change(contacts)
    return not form.errors


def _form(
    request: HttpRequest, visit: Visit, form: ProfileForm, contacts: ContactFormSet, *, changed: bool = False
) -> HttpResponse:
    context = {"visit": visit, "urls": addresses(visit), "form": form, "contacts": contacts, "changed": changed}
    return render(request, "review/profile/propose.html", context, status=CONFLICT if changed else 200)


def show(request: HttpRequest, visit: Visit, *, changed: bool = False) -> HttpResponse:
    """The profile as it is live, with what to do about it or what has been said of it. Cost: some fifteen queries."""
    try:
        page = answers.profile_of(visit.invitation)
    except RoundClosedError:
        return closed_meanwhile(request, visit)
    stands, language = values(page), page.locale.language_code
    locale = Locale.objects.get(language_code=visit.language).pk
    context = {
        "visit": visit,
        "urls": addresses(visit),
        "page_url": page.url,
        "rows": [
            Row(field.label, field.shown(stands[name], locale), language if isinstance(field, Text) else "")
            for name, field in FIELDS.items()
        ],
        "seen": digest(stands),
        "changed": changed,
        "silence": _("What stands stays, and we ask again next year."),
        "proposals": [
            (proposal, Row(field.label, field.shown(proposal.new, locale)))
            for proposal in visit.request.proposals.all()
            if (field := PROPOSABLE.get(proposal.field))
        ],
    }
    return render(request, "review/profile/check.html", context, status=CONFLICT if changed else 200)


def addresses(visit: Visit) -> dict[str, str]:
    return visit.addresses | {name: visit.address(f"review_profile_{name}") for name in ("confirm", "propose")}


PAGES_BY_KIND[ReviewRound.Kind.PROFILE] = show
