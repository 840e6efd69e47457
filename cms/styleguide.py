"""The style page: every component in every state, the target of the accessibility tests.

Nothing of it comes from the database, so it looks the same everywhere. The samples are duck-typed like the
pages and blocks that the components are made for; their words stand in `samples/`, one file per language.
"""

import tomllib
from datetime import date
from pathlib import Path
from types import SimpleNamespace as Sample

from django import forms
from django.conf import settings
from django.core.paginator import Paginator
from django.forms.utils import flatatt
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe
from django.utils.text import slugify
from django.utils.translation import get_language, get_language_info
from django.utils.translation import gettext_lazy as _

from cms.style_agreements import agreement
from cms.style_events import events
from cms.style_promises import promises

WORDS = Path(__file__).parent / "samples"


class SampleImage:
    """An image of the library and its own rendition; whatever is asked for, it is the same drawing."""

    def __init__(self, width: int = 1200) -> None:
        self.width, self.height = width, width * 630 // 1200

    @property
    def url(self) -> str:
        return static("images/social.png")

    def get_rendition(self, _filter: object) -> "SampleImage":
        return self

    def get_renditions(self, *_filters: object) -> dict[str, "SampleImage"]:
        return {str(width): SampleImage(width) for width in (480, 840, 1200)}

    def img_tag(self, attributes: dict[str, str]) -> SafeString:
        own = {"src": self.url, "width": self.width, "height": self.height}
        return format_html("<img{}>", flatatt(own | attributes))


class SampleForm(forms.Form):
    name = forms.CharField(label=_("Name"))
    email = forms.EmailField(label=_("E-mail"), help_text="namn@example.org")
    message = forms.CharField(label=_("Message"), widget=forms.Textarea(attrs={"rows": 3}), required=False)


def styleguide(request: HttpRequest) -> HttpResponse:
    """Show every component. Cost: no queries."""
    return render(request, "styleguide.html", sample_context(get_language()))


def sample_context(language: str) -> dict[str, object]:
    words = _words(language)
    locale = Sample(language_code=language)
    facts = [_fact(number, fact, locale) for number, fact in enumerate(words["facts"], start=1)]
    return (
        words
        | agreement(words)
        | promises(words, locale)
        | {
            "noindex": True,
            "site": _site(words),
            "languages": _languages(language),
            "breadcrumbs": [Sample(title=words["home"], url="#home"), Sample(title=words["title"], url="")],
            "text": mark_safe(words["text"]),  # noqa: S308 - the file is ours
            "hits": [hit | {"excerpt": mark_safe(hit["excerpt"])} for hit in words["hits"]],  # noqa: S308
            "image": SampleImage(),
            "date": date(2020, 1, 22),
            "topics": [Sample(name=name, url="#topic") for name in words["topics"]],
            "values": [Sample(title=title, statement=text, url="#value") for title, text in words["values"]],
            "topics_text": words["topics"],
            "facts": facts,
            "letters": {fact.heading[:1]: [fact] for fact in facts},
            "partners": [_partner(*partner, locale) for partner in words["partners"]],
            "news": [_news(words["news"][0], locale), _news(words["news"][1], _other(language))],
            "calendar_events": events(words, locale),
            "filters": _filters(words),
            "table": _table(**words["table"]),
            "questions": [Sample(title=title, text=mark_safe(text)) for title, text in words["questions"]],  # noqa: S308
            "steps": [Sample(title=title, text=text) for title, text in words["steps"]],
            "documents": [_document(title, size) for title, size in words["documents"]],
            "page_obj": Paginator(range(200), 10).get_page(5),
            "empty_form": SampleForm(auto_id="empty_%s"),
            "refused_form": SampleForm({"email": "fel"}),
        }
    )


def _words(language: str) -> dict:
    """The sample words, in Swedish for a language that has none yet."""
    path = WORDS / f"{language}.toml"
    return tomllib.loads((path if path.exists() else WORDS / "sv.toml").read_text())


def _site(words: dict) -> Sample:
    return Sample(
        name=words["site_name"],
        tagline=words["tagline"],
        home_url="#home",
        search_url="#search",
        menu=[Sample(label=label, url="#menu", current=current) for label, current in words["menu"]],
        footer_text=words["footer"],
        footer_links=[Sample(label=label, url="#footer") for label in words["footer_links"]],
        contact_email="kontakt@example.org",
    )


def _languages(current: str) -> list[Sample]:
    names = {code: get_language_info(code)["name_local"].capitalize() for code, _name in settings.LANGUAGES}
    return [Sample(code=code, name=name, url=f"#{code}", current=code == current) for code, name in names.items()]


def _fact(number: int, fact: dict, locale: Sample) -> Sample:
    ours = Sample(**fact["definition"], source_url="https://example.org/", year=2021)
    fields = {"heading": fact["heading"], "term": fact["term"], "our_definition": ours}
    return Sample(**fields, pk=number, url="#fact", locale=locale)


def _partner(name: str, kind: str, summary: str, locale: Sample) -> Sample:
    letters = "".join(word[0] for word in name.split()[:2]).upper()
    fields = {"title": name, "get_kind_display": kind, "summary": summary, "monogram": letters}
    return Sample(**fields, url="#partner", logo=None, locale=locale)


def _other(language: str) -> Sample:
    """A language that is not the reader's, so that the note about it is seen."""
    return Sample(language_code="en" if language == "sv" else "sv", language_name="")


def _news(item: dict, locale: Sample) -> Sample:
    return Sample(**item, url="#news", date=date(2020, 1, 22), locale=locale)


def _filters(words: dict) -> dict[str, list[Sample]]:
    needs = [Sample(value=slugify(label), label=label, count=count) for label, count in words["needs"]]
    places = [Sample(value=v, label=label, count=n, selected=v == "falun") for v, label, n in words["places"]]
    return {"need": needs, "municipality": places}


def _table(caption: str, columns: list[str], rows: list[list[str]]) -> Sample:
    return Sample(caption=caption, columns=[Sample(heading=heading) for heading in columns], rows=rows)


def _document(title: str, size: int) -> Sample:
    fields = {"title": title, "file_extension": "pdf", "get_file_size": size}
    return Sample(**fields, url="#document", created_at=date(2015, 5, 12))
