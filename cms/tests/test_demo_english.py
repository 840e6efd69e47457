"""English is paired with Swedish text by text, and refused when the two do not match."""

import pytest
from django.core.management import call_command
from wagtail.models import Locale, Page

from cms.demo.blocks import contact, rich
from cms.demo.english import UnpairedTextError, translate
from cms.demo.shelf import NothingOfThatKeyError, Shelf
from cms.demo.swedish import make_pages
from cms.demo.words import Block, PageText, T, h2, p, ul
from cms.demo.writing import Writer

ELSEWHERE = 'Läs <a href="https://example.org/a">a</a> och <a href="https://example.org/b">b</a>.'

HOME = PageText(
    key="home",
    model="home.HomePage",
    parent="root",
    title=T("Hem", "Home"),
    slug=T("hem", "home"),
    fields={"claim": T("En kraft", "A force")},
)
SHORT = T("Kort", "Short")


@pytest.fixture
def writers(db) -> tuple[Writer, Writer]:
    call_command("setup_site", verbosity=0)
    swedish, english = (Writer(Locale.objects.get(language_code=code), Shelf()) for code in ("sv", "en"))
    make_pages([HOME], swedish)
    page = Page.objects.get(locale=swedish.locale, depth=2).specific
    translate(page, english.page(HOME), english.locale)
    return swedish, english


def translated(writers: tuple[Writer, Writer], *body: Block, summary: T = SHORT) -> Page:
    swedish, english = writers
    text = PageText(
        key="try",
        model="content.StandardPage",
        parent="home",
        title=T("Försök", "Trial"),
        slug=T("forsok", "trial"),
        fields={"summary": summary},
        body=body,
    )
    make_pages([text], swedish)
    page = Page.objects.get(locale=swedish.locale, slug="forsok").specific
    translate(page, english.connect(english.page(text), text), english.locale)
    return Page.objects.get(locale=english.locale, slug="trial").specific


def test_every_text_gets_its_english_in_its_place(writers):
    page = translated(
        writers,
        rich(h2("Först", "First"), p("En <b>sak</b>.", "One <b>thing</b>."), ul(T("Ett", "One"), T("Två", "Two"))),
        contact(T("Fråga", "Ask"), T("Vakt", "Guard"), T("Vi", "Us"), "vakt@example.org"),
    )

    html, person = page.body[0].value.source, page.body[1].value
    assert (page.title, page.summary) == ("Trial", "Short")
    assert [word for word in ("First", "<b>thing</b>", ">One<", ">Two<") if word not in html] == []
    assert (person["heading"], person["role"], person["email"]) == ("Ask", "Guard", "vakt@example.org")


def test_the_page_is_live_before_the_loader_goes_on(writers):
    assert translated(writers).live


def test_a_text_without_english_is_refused(writers):
    with pytest.raises(UnpairedTextError, match="summary"):
        translated(writers, summary=T("Kort", ""))


def test_english_without_swedish_is_refused(writers):
    with pytest.raises(UnpairedTextError, match="summary"):
        translated(writers, summary=T("", "Short"))


def test_another_number_of_paragraphs_is_refused(writers):
    with pytest.raises(UnpairedTextError, match="paragraphs or lists differ"):
        translated(writers, rich(T("<p>En</p><p>Två</p>", "<p>One and two</p>")))


def test_links_in_another_order_are_refused(writers):
    english = 'Read <a href="https://example.org/b">b</a> and <a href="https://example.org/a">a</a>.'

    with pytest.raises(UnpairedTextError, match="another order"):
        translated(writers, rich(p(ELSEWHERE, english)))


def test_a_link_to_nothing_is_refused(writers):
    with pytest.raises(NothingOfThatKeyError, match="nowhere"):
        translated(writers, rich(p('<a page="nowhere">Dit</a>', '<a page="nowhere">There</a>')))
