"""The result page, and the suggestions below every search box."""

import re
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import get_language, override
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from content.models import FactIndexPage
from content.questions.models import SearchCount
from content.reading import LanguageLink, link_to, open_languages, public_pages

from .finding import FEW, definition, find, recommended, suggest
from .hits import kind_label
from .query import clean

SUGGESTED_FROM, MANY = 3, 20  # Below `FEW` and above `MANY` other languages are worth their place; above, years are.
YEAR = re.compile(r"[1-9]\d{3}", re.ASCII)


@require_safe
@cache_control(private=True)  # A store in front would keep questions, and answer them without counting.
def search(request: HttpRequest) -> HttpResponse:
    """Answer `?q=`, narrowed by `kind` or `year`; an empty question shows the form alone."""
    text = clean(request.GET.get("q", ""))
    links = {code: _link(code, text) for code in open_languages()}
    context = {"query": text, "noindex": True, "languages": links.values()}
    return render(request, "search/search.html", context | (_answer(request, text, links) if text else {}))


@require_safe
@cache_control(private=True, max_age=300)
def suggestions(request: HttpRequest) -> JsonResponse:
    """Titles and addresses as OpenSearch Suggestions wants them, for the search box and for browsers; not counted."""
    text = clean(request.GET.get("q", ""))
    found = suggest(text, get_language()) if len(text) >= SUGGESTED_FROM else []
    addresses = [request.build_absolute_uri(page.url) for page in found]
    return JsonResponse([text, [page.title for page in found], [""] * len(found), addresses], safe=False)


def _answer(request: HttpRequest, text: str, links: dict[str, LanguageLink]) -> dict[str, object]:
    """The hits, what stands beside them, and one more in the statistics. Cost: two searches at most."""
    kind, year, page = (clean(request.GET.get(name, "")) for name in ("kind", "year", "page"))
    chosen = {"kind": kind} if kind else {"year": int(year)} if YEAR.fullmatch(year) else {}
    language = get_language()
    results = find(text, language, **chosen, page=page)
    total, understood = sum(results.kinds.values()), results.repaired or text
    answer = {
        "asked": format_html("<bdi>{}</bdi>", understood),
        "results": results,
        "page_obj": results.page,
        "url": _link(language, text).url,
        "chosen": chosen,
        "kinds": [(kind, kind_label(kind), count) for kind, count in results.kinds.items()],
        "years": results.years if total > MANY else {},
        "many": total > MANY,
        "fact_index": public_pages().type(FactIndexPage).filter(locale__language_code=language).first,
    }
    if not FEW <= total <= MANY:
        found = [(link, find(text, code, per_page=FEW)) for code, link in links.items() if code != language]
        answer["elsewhere"] = [(link, its_results) for link, its_results in found if its_results.total]
    if page in ("", "1") and not chosen:
        SearchCount.objects.count_visit(request, text, total, results.repaired)
        answer |= {"fact": definition(understood, language), "recommended": recommended(understood, language)}
    return answer


def _link(code: str, text: str) -> LanguageLink:
    """Where the question is asked in a language."""
    with override(code):
        url = f"{reverse('search')}?{urlencode({'q': text})}" if text else reverse("search")
    return link_to(code, url)
