"""The result page, and the suggestions below every search box."""

import re
from urllib.parse import urlencode

from django.core.paginator import Page, Paginator
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import get_language, override
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from content.models import FactIndexPage
from content.reading import LanguageLink, link_to, open_languages, public_pages

from .finding import Results, definition, find, kind_label, suggest
from .models import Recommendation, SearchCount

LONGEST, PER_PAGE, SUGGESTED_FROM = 200, 10, 3
FEW, MANY = 3, 20  # Below and above, other languages are worth their place; above, years are too.
NUMBER = re.compile(r"[1-9]\d{0,6}", re.ASCII)  # As far as every database can count.


@require_safe
@cache_control(private=True)  # A store in front would keep questions, and answer them without counting.
def search(request: HttpRequest) -> HttpResponse:
    """Answer `?q=`, narrowed by `kind` or `year`; an empty question shows the form alone."""
    text = asked(request, "q")
    context = {"query": text, "noindex": True, "languages": [_link(code, text) for code in open_languages()]}
    return render(request, "search/search.html", context | (_answer(request, text) if text else {}))


@require_safe
@cache_control(private=True, max_age=300)
def suggestions(request: HttpRequest) -> JsonResponse:
    """Titles and addresses as OpenSearch Suggestions wants them, for the search box and for browsers; not counted."""
    text = asked(request, "q")
    found = suggest(text, get_language()) if len(text) >= SUGGESTED_FROM else []
    addresses = [request.build_absolute_uri(item.url) for item in found]
    return JsonResponse([text, [item.title for item in found], [""] * len(found), addresses], safe=False)


def asked(request: HttpRequest, name: str) -> str:
    """What the address asks, cut and without NUL, which no database takes. Never an error."""
    return request.GET.get(name, "")[:LONGEST].replace("\0", "").strip()


def _answer(request: HttpRequest, text: str) -> dict[str, object]:
    """The hits, what stands beside them, and one more in the statistics. Cost: two searches, or three."""
    language, kind, year, number = get_language(), *(asked(request, name) for name in ("kind", "year", "page"))
    chosen = {"kind": kind} if kind else {"year": int(year)} if NUMBER.fullmatch(year) else {}
    number = int(number) if NUMBER.fullmatch(number) else 1
    results, page = _find(text, language, chosen, number)
    total, understood = sum(results.kinds.values()), results.repaired or text
    answer = {
        "asked": format_html("<bdi>{}</bdi>", understood),
        "results": results,
        "page_obj": page,
        "url": _link(language, text).url,
        "chosen": chosen,
        "kinds": [(kind, kind_label(kind), count) for kind, count in results.kinds.items()],
        "years": results.years if total > MANY else {},
        "elsewhere": [] if FEW <= total <= MANY else _elsewhere(text, language),
        "many": total > MANY,
        "fact_index": public_pages().type(FactIndexPage).filter(locale__language_code=language).first,
    }
    if number == 1 and not chosen:
        SearchCount.objects.count_visit(request, text, total, results.repaired)
        answer["fact"] = definition(understood, language)
        answer["recommended"] = Recommendation.pages_for(understood, language)
    return answer


def _find(text: str, language: str, chosen: dict[str, str | int], number: int) -> tuple[Results, Page]:
    """The hits of a page, and that page; of the last one when there are not so many."""
    results = find(text, language, **chosen, page=number, per_page=PER_PAGE)
    page = Paginator(range(results.total), PER_PAGE).get_page(number)
    if page.number != number:
        results = find(text, language, **chosen, page=page.number, per_page=PER_PAGE)
    return results, page


def _elsewhere(text: str, language: str) -> list[tuple[LanguageLink, Results]]:
    others = [_link(code, text) for code in open_languages() if code != language]
    found = [(link, find(text, link.code, per_page=FEW)) for link in others]
    return [(link, results) for link, results in found if results.total]


def _link(code: str, text: str) -> LanguageLink:
    """Where the question is asked in a language."""
    with override(code):
        url = f"{reverse('search')}?{urlencode({'q': text})}" if text else reverse("search")
    return link_to(code, url)
