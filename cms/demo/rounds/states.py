"""One round for each state in which partners and staff may meet it, and who did what to bring it there."""

from collections.abc import Callable

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from cms.demo.contacts import make_contacts, partner
from cms.demo.keys import identity
from cms.demo.rounds.doing import answer, comment, happened, invited, person, post, rewrite, send, write
from cms.demo.texts import drafts
from content.models import PagePartner
from content.review import delivery, handling, opening, outbox, overrides, working_days
from content.review.drafts import Concerned
from content.review.models import OutboundMessage, ReviewComment, ReviewRound
from content.review.opening import Wish
from content.review.profiles import answers, due
from content.review.profiles.fields import digest, values

CONCERNED = PagePartner.Relation.CONCERNED
PROFILE = "samarkand"
ENGLISH = "news-challenges"


def make_rounds() -> None:
    """Make those that are missing, each whole or not at all; their mails leave when they are there."""
    make_contacts()
    for key, make in STATES.items():
        if not ReviewRound.objects.filter(page__translation_key=identity(key)).exists():
            with transaction.atomic():
                make()
            post()


def waiting() -> None:
    happened(send(write(drafts.OPEN)), days=1)


def answered() -> None:
    """One has approved and has something to say about two passages; the other has not answered."""
    asked = send(write(drafts.ANSWERED))
    post()
    reader = invited(asked, "samarkand")
    comment(reader, "Tolv platser", "must", "Det är fjorton platser. Två kom till i förra veckan.")
    comment(reader, "Vem kan söka", "question", "Gäller det också den som bor i Smedjebacken?")
    answer(asked, "samarkand", "approved_with_note", "Bra text. Se mina två kommentarer.")
    happened(asked, days=2)


def second_round() -> None:
    """Changes were asked for; the editor has made one, has said why not the other, and asks again."""
    page = write(drafts.SECOND)
    first = send(page)
    post()
    reader = invited(first, "samverkan")
    month = comment(reader, "varje månad", "must", "Vi frågar en gång om året, inte varje månad.")
    name = comment(reader, "publiceras", "should", "Skriv att ingen som svarar nämns, och ta med frågorna.")
    answer(first, "coompanion", "approved")
    answer(first, "samverkan", "changes_requested", "Det viktigaste är hur ofta vi frågar.")
    happened(first, days=5)
    editor = person("redaktor")
    rewrite(page, drafts.SECOND_LEAD, drafts.SECOND_BODY)
    handling.handle(month, ReviewComment.Status.DONE, "Ändrat till en gång om året.", editor)
    handling.handle(name, ReviewComment.Status.DECLINED, "Att ingen nämns står nu. Frågorna får en egen sida.", editor)
    page.refresh_from_db()
    page.current_workflow_state.resume(user=editor)


def overdue() -> None:
    """Sent for reading by an editor; the day to answer by has passed."""
    text = drafts.OVERDUE
    page = write(text)
    concerned = [Concerned(partner(key), CONCERNED) for key in text.partners]
    deadline = working_days.after(timezone.localdate(), -3)
    asked = opening.ask(page, Wish(concerned, deadline, message=text.message), person("redaktor"))
    happened(asked, days=12)


def undeliverable() -> None:
    """The mail server refuses the only address that there is."""
    asked = send(write(drafts.UNDELIVERABLE))
    OutboundMessage.objects.filter(round=asked).update(send_after=timezone.now())
    for rows in iter(outbox.claim, []):
        if rows[0].invitation and rows[0].invitation.request.round_id == asked.pk:
            outbox.failed(rows, OutboundMessage.Status.UNDELIVERABLE, "SMTPRecipientsRefused 550 5.1.1", [])
            delivery.refused(rows, by_server=True)
    happened(asked, days=1)


def approved() -> None:
    asked = send(write(drafts.APPROVED))
    post()
    answer(asked, "samarkand", "approved")
    answer(asked, "coompanion", "approved_with_note", "Roligt att läsa!")
    happened(asked, days=3)


def stale() -> None:
    """The editor has changed the text while the partner has it."""
    page = write(drafts.STALE)
    asked = send(page)
    post()
    rewrite(page, drafts.STALE_LEAD)
    happened(asked, days=1)


def in_english() -> None:
    """A translation that somebody who reads English is asked to read, without a gate."""
    page = Page.objects.get(translation_key=identity(ENGLISH), locale__language_code="en").specific
    concerned = [Concerned(partner("hogskolan-dalarna"), CONCERNED)]
    deadline = working_days.after(timezone.localdate(), 8)
    opening.ask(page, Wish(concerned, deadline, message=drafts.IN_ENGLISH), person("publicerare"))


def profile() -> None:
    """The yearly check of a profile, answered with proposals that staff have not seen yet."""
    page = partner(PROFILE)
    asked = due.ask(page, timezone.localdate())
    post()
    stands = values(page)
    wanted = stands | {
        "description": f"{stands['description']} Vi finns också i Smedjebacken.",
        "contacts": [{"role": "general", "email": "kontakt.samarkand@example.org", "telephone": ""}],
        "languages": sorted({*stands["languages"], "en", "ar"}),
    }
    answers.propose(invited(asked, "samarkand"), digest(stands), wanted, "Vår logga är ny. Vart ska vi skicka den?")
    happened(asked, days=2)


def closed() -> None:
    """Nobody had time to answer, and the text could not wait: let through with a reason."""
    asked = send(write(drafts.CLOSED))
    post()
    happened(asked, days=2)
    overrides.override(asked.pk, person("admin"), drafts.REASON)


STATES: dict[str, Callable[[], None]] = {
    drafts.OPEN.key: waiting,
    drafts.ANSWERED.key: answered,
    drafts.SECOND.key: second_round,
    drafts.OVERDUE.key: overdue,
    drafts.UNDELIVERABLE.key: undeliverable,
    drafts.APPROVED.key: approved,
    drafts.STALE.key: stale,
    ENGLISH: in_english,
    PROFILE: profile,
    drafts.CLOSED.key: closed,
}
