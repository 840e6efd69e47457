"""Every text that Wagtail and wagtail-localize ship has its Swedish; ours stands only where theirs lacks or is wrong.

An upgrade that adds, drops or retranslates a text fails here by name. What we mend carries a comment that says what
they have, so that ours goes when theirs is right.
"""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import polib
import pytest
from django.conf import settings
from django.utils.translation import gettext, ngettext, override
from django.utils.translation.trans_real import DjangoTranslation
from wagtail import admin

from cms.management.commands.messages import judge

from .english import shipped

DOMAINS = ("django", "djangojs")
OURS = Path(settings.BASE_DIR) / "cms/upstream/locale/sv/LC_MESSAGES"
INSTEAD_OF = "Instead of: "
TAG = re.compile(r"</?[a-z][^>]*>")
BRACES = re.compile(r"\{\w*\}")

each_domain = pytest.mark.parametrize("domain", DOMAINS)


@cache
def ours(domain: str) -> polib.POFile:
    return polib.pofile(str(OURS / f"{domain}.po"))


def text(entry: polib.POEntry) -> str:
    return " | ".join(entry.msgstr_plural[form] for form in sorted(entry.msgstr_plural)) or entry.msgstr


def pairs(entry: polib.POEntry) -> Iterator[tuple[str, str]]:
    """Each English form with its Swedish."""
    if not entry.msgid_plural:
        return iter([(entry.msgid, entry.msgstr)])
    return iter(zip([entry.msgid, entry.msgid_plural], entry.msgstr_plural.values(), strict=True))


def remark(entry: polib.POEntry, theirs: list[polib.POEntry]) -> str:
    """Say why an entry of ours should be looked at again, or nothing."""
    said = sorted({text(their) for their in theirs})
    if said == [text(entry)]:
        return f"upstream says the same now: {entry.msgid}"
    expected = INSTEAD_OF + " || ".join(said) if said else ""
    if "".join(expected.split()) != "".join(entry.tcomment.split()):  # Comments are wrapped.
        return f"upstream says something else now: {entry.msgid} {said}"
    return ""


@each_domain
def test_no_text_lacks_its_swedish(domain):
    known = shipped(domain, "sv").keys() | {entry.msgid for entry in ours(domain)}
    assert sorted(shipped(domain, "en").keys() - known) == []


@each_domain
def test_we_translate_nothing_that_nobody_says(domain):
    english = shipped(domain, "en")
    assert [entry.msgid for entry in ours(domain) if entry.msgid not in english] == []


@each_domain
def test_what_we_mend_is_still_wrong_and_what_we_fill_is_still_missing(domain):
    theirs = shipped(domain, "sv")
    assert [said for entry in ours(domain) if (said := remark(entry, theirs.get(entry.msgid, [])))] == []


@pytest.mark.parametrize(
    ("comment", "theirs", "said"),
    [
        ("", [], ""),
        ("Instead of: Publicera på", ["Publicera på"], ""),
        ("Instead of: Publicera i || Publicera på", ["Publicera på", "Publicera i"], ""),
        ("Instead of: Publicera på", ["Publicera på "], "upstream says the same now"),
        ("Instead of: Publicera på", ["Publicera i"], "upstream says something else now"),
        ("Instead of: Publicera på", [], "upstream says something else now"),
        ("", ["Publicera i"], "upstream says something else now"),
    ],
)
def test_a_change_upstream_is_told(comment, theirs, said):
    entry = polib.POEntry(msgid="Publish in ", msgstr="Publicera på ", tcomment=comment)
    remarked = remark(entry, [polib.POEntry(msgid="Publish in ", msgstr=their) for their in theirs])
    assert remarked.startswith(said)
    assert bool(remarked) == bool(said)


@each_domain
def test_placeholders_and_markup_are_those_of_the_english(domain):
    assert [verdict for entry in ours(domain) if (verdict := judge(entry))] == []
    every = [pair for entry in ours(domain) for pair in pairs(entry)]
    for pattern in (BRACES, TAG):
        assert [
            swedish
            for english, swedish in every
            if sorted(pattern.findall(english)) != sorted(pattern.findall(swedish))
        ] == []


@each_domain
def test_space_around_a_text_stays_where_something_is_put_after_it(domain):
    def around(words: str) -> tuple[bool, bool]:
        return words[0].isspace(), words[-1].isspace()

    every = [pair for entry in ours(domain) for pair in pairs(entry)]
    assert [swedish for english, swedish in every if around(english) != around(swedish)] == []
    assert [swedish for _english, swedish in every if re.search(r"\.\.\.|  |[“„«»]", swedish)] == []


def test_what_we_say_is_what_editors_read():
    """Ours wins over the packages', and a text of the project's own catalogue over both."""
    with override("sv"):
        assert gettext("Autosave is paused") == "Autosparandet är pausat"
        assert gettext("Locale: ") == "Språk: "
        assert ngettext("%(num_child_objects)d child page", "%(num_child_objects)d child pages", 2).endswith("sidor")
    browser = DjangoTranslation("sv", domain="djangojs")
    assert browser.gettext("Publish in ") == "Publicera på "
    assert browser.gettext("Expand all") == "Fäll ut alla"


def test_the_label_that_a_template_of_ours_says_in_swedish_is_still_english_upstream():
    theirs = Path(admin.__file__).parent / "templates/wagtailadmin/shared/headers/_actions.html"
    assert 'aria-label="Actions"' in theirs.read_text(), "Wagtail is mended; our template of that name can go."
