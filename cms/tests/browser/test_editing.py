"""The people of the editorial staff, from the first draft to what visitors read in both languages."""

from playwright.sync_api import Page, expect

from content.models import FactPage, NewsIndexPage, NewsPage

from .editing import Desk

TITLE, ENGLISH_TITLE = "Tre nya kooperativ i Mora", "Three new co-operatives in Mora"
WORDS = {
    TITLE: ENGLISH_TITLE,
    "Tre kooperativ har startat i Mora.": "Three co-operatives have started in Mora.",
    "Så började det": "How it began",
    "En granne frågade en annan.": "One neighbour asked another.",
    "Vi började vid ett köksbord.": "We began at a kitchen table.",
    "Ordförande": "Chair",
    "Medlemmarnas omdöme": "What the members think",
}
LEAD, HEADING, TEXT, QUOTATION, ROLE, FIGURE = list(WORDS)[1:]
SAVED, SENT, DECIDED = "created", "submitted for moderation", "updated"
REVIEW = "Granskning med partner"

CHOOSE_FACT = "Choose a page (Fact)"


def write_news(desk: Desk) -> None:
    """A draft without its lead and its texts is saved, but not sent; then it is finished and sent."""
    desk.write("Title*", TITLE)
    text = desk.add_block("Text")
    desk.act("Save draft", SAVED)
    desk.act(f"Submit to {REVIEW}", "validation errors")
    desk.write("Lead*", LEAD)
    desk.write_rich_text(text, f"## {HEADING}", TEXT)
    desk.add_block("Fact box")
    desk.choose(CHOOSE_FACT, "Kooperativ")
    quotation = desk.add_block("Quotation")
    desk.write("Quotation*", QUOTATION, quotation)
    desk.write("Role", ROLE, quotation)
    figure = desk.add_block("Key figures")
    desk.write("What the number says*", FIGURE, figure)
    desk.write("Number", "4.7", figure)
    desk.write("Top of the scale", "5", figure)
    desk.act(f"Submit to {REVIEW}", SENT)


def expect_news(page: Page, *, title: str, words: dict[str, str], figure: str, fact: str) -> None:
    article = page.get_by_role("article")
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    expect(article.get_by_role("heading", name=words[HEADING], level=2)).to_be_visible()
    expect(article.get_by_role("blockquote")).to_contain_text(words[QUOTATION])
    expect(article).to_contain_text(figure)
    expect(article.get_by_role("complementary", name=fact)).to_be_visible()


def test_news_from_the_first_draft_to_readers_of_both_languages(visit, demo_site):
    index = NewsIndexPage.objects.get(locale__language_code="sv")
    write_news(Desk(visit, "redaktor", f"pages/add/content/newspage/{index.pk}/"))
    news = NewsPage.objects.get(title=TITLE)

    for step in ("Approve", "Approve and Publish"):
        Desk(visit, "publicerare", f"pages/{news.pk}/edit/").act(step, DECIDED)
    expect_news(
        visit(f"/nyheter/{news.slug}/"),
        title=TITLE,
        words={text: text for text in WORDS},
        figure="4,7 av 5",
        fact="Kooperativ",
    )

    page = visit(f"/nyheter/{news.slug}/", language="en-GB")
    page.get_by_role("link", name="English").click()
    expect(page.get_by_text("This page has not been translated")).to_be_visible()
    expect(page.get_by_role("article")).to_have_attribute("lang", "sv")

    Desk(visit, "publicerare", f"pages/{news.pk}/edit/").send_to_translation("English")
    english = NewsPage.objects.get(translation_key=news.translation_key, locale__language_code="en")
    Desk(visit, "oversattare", f"pages/{english.pk}/edit/").translate(WORDS)
    Desk(visit, "publicerare", f"pages/{english.pk}/edit/").act("Publish", "Published")

    page = visit(f"/nyheter/{news.slug}/")
    page.get_by_role("link", name="English").click()
    expect_news(page, title=ENGLISH_TITLE, words=WORDS, figure="4.7 out of 5", fact="Co-operative")


def test_a_fact_is_changed_once_and_two_pages_show_it(visit, demo_site):
    fact = FactPage.objects.get(slug="social-ekonomi")
    new = "Social ekonomi är det som vi gör tillsammans."
    desk = Desk(visit, "publicerare", f"pages/{fact.pk}/edit/")

    desk.page.get_by_role("textbox", name="Definition*").first.fill(new)
    desk.act("Publish", "published")

    for address in ("/", "/nyheter/enkat-samverkan/"):
        box = visit(address).get_by_role("complementary", name="Social ekonomi")
        expect(box).to_contain_text(new)
