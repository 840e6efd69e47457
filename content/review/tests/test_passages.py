"""What partners read, passage by passage: whole sentences, in the page's language, whoever sends it."""

from django.utils.translation import gettext, override

from content.review.passages import passages, text_of


def test_a_link_does_not_break_a_sentence_and_a_paragraph_ends_a_line():
    link = '<a href="/x">sociala\n ekonomin</a>'
    html = f"<h2>Läs</h2>\n<p>Det är vad den {link} bygger på.</p><ul><li>ett</li><li>två</li></ul>"
    assert text_of(html) == "Läs\nDet är vad den sociala ekonomin bygger på.\nett\ntvå"


def test_passages_are_the_same_whoever_asks_and_their_labels_are_translated_for_each_reader(page):
    with override("sv"):
        swedish = passages(page)
    with override("en"):
        assert passages(page) == swedish
    title, lead = (next(each for each in swedish if each.path == path) for path in ("title", "lead"))
    assert [swedish.index(title), lead.text] == [0, "Vi gör det ihop."]
    with override("sv"):
        assert gettext(lead.label).lower() == "ingress"


def test_what_only_the_editors_use_is_no_passage(page):
    page.review_due = page.date
    assert not {"review_due", "slug", "first_published_at"} & {each.path for each in passages(page)}
