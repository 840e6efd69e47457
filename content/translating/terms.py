"""The agreed words: terms as the fact pages have them, and names that are kept."""

from dataclasses import dataclass

from django.conf import settings
from django.db.models import Model
from wagtail.models import Locale

from content.models import FactPage, PartnerPage, SiteTexts


@dataclass(frozen=True)
class Term:
    """A term in two languages.

    `source` asks for the agreed word: the term and its abbreviation. `related` asks for nothing, since what a fact is
    also found by may be wider (*nätverk* finds *folkrörelse*), but it is what it says: *ekonomisk förening* is no
    *förening*.
    """

    source: tuple[str, ...]
    related: tuple[str, ...]
    agreed: str
    accepted: tuple[str, ...] = ()
    avoided: tuple[str, ...] = ()


def terms(locale: Locale) -> list[Term]:
    """The terms of all facts that are live in both languages, and the names of the site and of live partners.

    Cost: three queries.
    """
    facts = _pairs(FactPage, locale, "term", "abbreviation", "synonyms", "discouraged", live=True)
    sites = _pairs(SiteTexts, locale, "name")
    partners = PartnerPage.objects.live().filter(locale__language_code=settings.LANGUAGE_CODE)
    return [
        *(_term(*pair) for pair in facts),
        *(Term((source["name"],), (), target["name"]) for source, target in sites),
        *(_name(*names) for names in partners.order_by("sort_key").values_list("name", "short_name")),
    ]


def _pairs(model: type[Model], locale: Locale, *fields: str, **conditions: object) -> list[tuple[dict, dict]]:
    """The values of every object in the source language and in another. Cost: one query."""
    languages = {settings.LANGUAGE_CODE, locale.language_code}
    objects = model.objects.filter(locale__language_code__in=languages, **conditions).order_by("pk")
    rows = {
        (row["translation_key"], row["locale__language_code"]): row
        for row in objects.values("translation_key", "locale__language_code", *fields)
    }
    keys = dict.fromkeys(key for key, language in rows if language == settings.LANGUAGE_CODE)
    pairs = ((rows[key, settings.LANGUAGE_CODE], rows.get((key, locale.language_code))) for key in keys)
    return [(source, target) for source, target in pairs if target and target is not source]


def _term(source: dict, target: dict) -> Term:
    return Term(
        source=_filled(source["term"], source["abbreviation"]),
        related=_separated(source["synonyms"]),
        agreed=target["term"],
        accepted=_filled(target["abbreviation"], *_separated(target["synonyms"])),
        avoided=_separated(source["discouraged"]),
    )


def _name(name: str, short_name: str) -> Term:
    """Kept as it is, or translated: nothing is asked for, but it is no Swedish that was left."""
    return Term((), _filled(name, short_name), name, _filled(short_name))


def _filled(*words: str) -> tuple[str, ...]:
    return tuple(word for word in words if word)


def _separated(words: str) -> tuple[str, ...]:
    return _filled(*(word.strip() for word in words.split(",")))
