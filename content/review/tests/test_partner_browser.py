"""A partner at her screen: by keyboard alone, without scripts, on a narrow telephone, in both languages."""

import pytest
from django.urls import reverse
from playwright.sync_api import Locator, Page, expect

from content.review.models import ReviewRequest

from .long_page import page
from .people import invitation
from .visiting import link

__all__ = ["page"]

SWEDISH, ENGLISH = "sv@example.org", "en@example.org"
PHONE = 320
OPEN = "document.querySelectorAll('details').forEach(details => details.open = true)"
COVERED = """() => {
  const bar = document.querySelector('.review-bar').getBoundingClientRect();
  let focused = document.activeElement, shift = 0;
  if (focused.matches('iframe')) {
    shift = focused.getBoundingClientRect().top + focused.clientTop;
    focused = focused.contentDocument.activeElement;
  }
  if (focused === focused.ownerDocument.body || focused.closest('.review-bar')) return null;
  const place = focused.getBoundingClientRect();
  const isCovered = place.top + shift < bar.bottom && place.bottom + shift > bar.top;
  return isCovered && place.height < innerHeight - bar.height ? focused.outerHTML.slice(0, 120) : null;
}"""


def tab_to(page: Page, wanted: Locator) -> None:
    """Press Tab until what is wanted has the focus."""
    for _ in range(150):
        page.keyboard.press("Tab")
        if wanted.evaluate("element => element === document.activeElement"):
            return
    pytest.fail(f"the keyboard does not reach {wanted}")


@pytest.mark.parametrize(
    ("email", "comment", "keep", "answer", "look", "send", "thanks"),
    [
        (
            SWEDISH,
            "Kommentera: Ingress",
            "Spara kommentaren",
            "Svara",
            "Se över svaret innan det skickas",
            "Skicka svaret",
            "Ditt svar har tagits emot",
        ),
        (
            ENGLISH,
            "Comment: Lead",
            "Keep the comment",
            "Answer",
            "Look at your answer before it is sent",
            "Send the answer",
            "Your answer has been received",
        ),
    ],
)
def test_open_read_comment_and_decide_by_keyboard_without_scripts_on_a_telephone(
    visit, asked, *, email, comment, keep, answer, look, send, thanks
):
    page = visit(link(invitation(asked, email)), width=PHONE, javascript=False)
    expect(page.get_by_role("heading", level=1)).to_have_text(asked.title)
    expect(page.frame_locator("iframe").get_by_role("heading", level=1)).to_have_text(asked.title)
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")

    tab_to(page, page.locator("summary", has_text=comment))
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.type("Siffran ska vara fem.")
    form = page.locator("form").filter(has_text=keep).and_(page.locator("[open] > form"))
    tab_to(page, form.get_by_role("button", name=keep))
    page.keyboard.press("Enter")
    expect(page.get_by_role("article").get_by_text("Siffran ska vara fem.")).to_be_visible()

    tab_to(page, page.get_by_role("navigation").get_by_role("link", name=answer, exact=True))
    page.keyboard.press("Enter")
    tab_to(page, page.get_by_role("radio").first)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.type("Byt siffran.")
    tab_to(page, page.get_by_role("button", name=look))
    page.keyboard.press("Enter")
    tab_to(page, page.get_by_role("button", name=send))
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(thanks)

    given = ReviewRequest.objects.get(round=asked, invitations__contact__email=email)
    assert (given.status, given.note) == ("approved_with_note", "Byt siffran.")
    assert given.comments.get().contentpath == "lead"


@pytest.mark.parametrize("size", [(PHONE, 640), (1280, 900), (PHONE, 256)])
def test_the_bar_never_covers_what_has_the_focus(visit, asked, size):
    page = visit(link(invitation(asked, SWEDISH)), width=size[0], height=size[1], reduced_motion="reduce")
    page.evaluate(OPEN)
    count = page.locator("a, button, input:not([type=hidden]), select, textarea, summary").count()
    covered = []
    for key in ("Tab", "Shift+Tab"):
        for _ in range(count):
            page.keyboard.press(key)
            covered += [found] if (found := page.evaluate(COVERED)) else []
    assert not covered


def test_a_press_on_a_passage_in_the_page_opens_its_form(visit, asked):
    page = visit(link(invitation(asked, SWEDISH)))
    page.frame_locator("iframe").get_by_text("Vi gör det tillsammans.").first.click()
    field = page.locator("[open]").get_by_role("textbox")
    expect(field).to_be_focused()
    expect(page.locator("[data-passage]").filter(has=field).get_by_role("heading")).to_have_text("Ingress")


def test_with_cookies_refused_the_page_says_so_and_keeps_what_was_typed(visit, asked):
    page = visit(link(invitation(asked, SWEDISH)))
    page.locator("summary").first.click()
    page.locator("[open] textarea").fill("Siffran ska vara fem.")
    page.context.clear_cookies()
    page.locator("[open] button").click()
    expect(page.get_by_role("main")).to_contain_text("måste ta emot kakor")
    expect(page.get_by_role("main")).to_contain_text("Siffran ska vara fem.")
    page.goto(reverse("review_read", kwargs={"door": "granska", "invitation": invitation(asked, SWEDISH).public_id}))
    expect(page.get_by_role("main")).to_contain_text("tar din webbläsare inte emot kakor")
    visit.trouble.clear()  # 403 and 404, as meant.
