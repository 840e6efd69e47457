"""The result page, and the suggestions below every search box."""

from django.conf import settings
from django.core.paginator import Page, Paginator
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.html import format_html
from django.utils.translation import get_language, override
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from content.models import FactIndexPage
from content.reading import LanguageLink, link_to, public_pages

from . import facets, finding
from .question import Question

PER_PAGE = 10
FEW = 3
SUGGESTED_FROM = 3


@require_safe
@cache_control(private=True)
def search(request: HttpRequest) -> HttpResponse:
    """Answer `?q=`, narrowed by `kind` or `year`; an empty question shows the form alone.

    Only the visitor's own browser may keep the answer: a store in front would keep questions, and answer them
    without counting.
    """
    question = Question.of(request)
    languages = [_link(code, question) for code, _name in settings.LANGUAGES]
    context = {"query": question.text, "noindex": True, "languages": languages}
    return render(request, "search/search.html", context | (_answer(question, languages) if question.text else {}))


@require_safe
@cache_control(private=True, max_age=300)
def suggestions(request: HttpRequest) -> JsonResponse:
    """Titles and addresses as OpenSearch Suggestions wants them, for the search box and for browsers; not counted."""
    text = Question.of(request).text
    found = finding.suggest(text, get_language()) if len(text) >= SUGGESTED_FROM else []
    addresses = [request.build_absolute_uri(item.url) for item in found]
    return JsonResponse([text, [item.title for item in found], [""] * len(found), addresses], safe=False)


def _answer(question: Question, languages: list[LanguageLink]) -> dict[str, object]:
    """What the result page shows."""
    language = get_language()
    results, page = _find(question, language)
    elsewhere = [] if FEW <= results.total <= facets.MANY else _elsewhere(question, languages)
    understood = results.repaired or question.text
    answer = {
        "asked": format_html("<bdi>{}</bdi>", understood),
        "results": results,
        "page_obj": page,
        "groups": facets.groups(question, results, elsewhere),
    }
    if results.total < FEW:
        answer |= {"elsewhere": elsewhere, "fact_index": _fact_index(language)}
    if page.number == 1 and not question.is_narrowed:
        answer |= {"fact": finding.definition(understood, language)}
    return answer


def _find(question: Question, language: str) -> tuple[finding.Results, Page]:
    """The hits of a page, and that page; of the last one when there are not so many."""
    options = {"kind": question.kind, "year": question.year, "per_page": PER_PAGE}
    results = finding.find(question.text, language, page=question.page, **options)
    page = Paginator(range(results.total), PER_PAGE).get_page(question.page)
    if page.number != question.page:
        results = finding.find(question.text, language, page=page.number, **options)
    return results, page


def _elsewhere(question: Question, languages: list[LanguageLink]) -> list[facets.Elsewhere]:
    """What the other languages hold. Cost: a search for each."""
    others = [link for link in languages if not link.current]
    found = [facets.Elsewhere(link, finding.find(question.text, link.code, per_page=FEW)) for link in others]
    return [other for other in found if other.results.total]


def _fact_index(language: str) -> FactIndexPage | None:
    return public_pages().type(FactIndexPage).filter(locale__language_code=language).first()


def _link(code: str, question: Question) -> LanguageLink:
    with override(code):
        url = question.url()
    return link_to(code, url)
