"""What people do in a review, in a line each, through the services that the site itself uses."""

from datetime import timedelta

from django.contrib.auth import get_user_model
from django.contrib.auth.models import AbstractBaseUser
from django.db.models import F, QuerySet
from django.utils import timezone
from wagtail.models import Page

from cms.demo.contacts import partner
from cms.demo.examples import draft
from cms.demo.keys import identity
from cms.demo.texts.drafts import Draft
from content.models import NewsIndexPage, NewsPage, PagePartner
from content.review import answering, commenting, greetings, sending
from content.review.answering import Decision
from content.review.commenting import Remark
from content.review.models import (
    Invitation,
    OutboundMessage,
    ProfileProposal,
    ReviewComment,
    ReviewEvent,
    ReviewRequest,
    ReviewRound,
)

Relation = PagePartner.Relation
TIMES = {
    ReviewRound: ("opened_at", "closed_at", "stale_since"),
    ReviewRequest: ("seen_at", "decided_at"),
    Invitation: ("created_at",),
    ReviewComment: ("created_at", "answered_at"),
    ProfileProposal: ("created_at",),
    ReviewEvent: ("at",),
    OutboundMessage: ("created_at", "send_after", "sent_at"),
}


def person(name: str) -> AbstractBaseUser:
    return get_user_model().objects.get(username=name)


def write(text: Draft) -> NewsPage:
    """An editor writes a draft, and says whom it concerns."""
    news = NewsIndexPage.objects.get(translation_key=identity("news"), locale__language_code="sv")
    body = [("rich_text", text.body)]
    page = draft(news, key=text.key, title=text.title, slug=text.slug, lead=text.lead, summary=text.lead, body=body)
    relations = [Relation.LEAD, *[Relation.CONCERNED] * len(text.partners)]
    page.page_partners = [
        PagePartner(organisation=partner(key), relation=relation)
        for key, relation in zip(text.partners, relations, strict=False)
    ]
    page.save_revision(user=person("redaktor"))
    greetings.keep(page.pk, text.message)
    return page


def send(page: Page) -> ReviewRound:
    """The editor sends it to review, and somebody else approves it in the editorial check: partners are asked."""
    page.get_workflow().start(page, person("redaktor"))
    check = page.current_workflow_task_state
    check.task.specific.on_action(check, person("publicerare"), "approve")
    return ReviewRound.objects.get(page_id=page.pk, status=ReviewRound.Status.OPEN)


def rewrite(page: Page, lead: str, body: str = "") -> None:
    """The editor changes the newest draft."""
    newest = page.get_latest_revision_as_object()
    newest.lead = lead
    if body:
        newest.body = [("rich_text", body)]
    newest.save_revision(user=person("redaktor"))


def invited(review_round: ReviewRound, mailbox: str) -> Invitation:
    return Invitation.objects.get(request__round=review_round, contact__email=f"{mailbox}@example.org")


def comment(invitation: Invitation, about: str, kind: str, body: str) -> ReviewComment:
    """A remark on the first passage that holds the words."""
    passages = invitation.request.round.passages
    path = next(passage["path"] for passage in passages if about in passage["text"])
    return commenting.add(invitation, Remark(ReviewComment.Kind(kind), body, path))


def answer(review_round: ReviewRound, mailbox: str, status: str, note: str = "") -> None:
    decision = Decision(ReviewRequest.Status(status), review_round.content_sha256, note)
    answering.answer(invited(review_round, mailbox), decision)


def post() -> None:
    """Mail waits a little, so that several drafts can share one; here it leaves at once."""
    waiting = OutboundMessage.objects.filter(status=OutboundMessage.Status.PENDING)
    waiting.update(send_after=timezone.now())
    sending.drain()


def happened(review_round: ReviewRound, days: int) -> None:
    """Move what has been done back in time, as if done some days ago; deadlines stay. Cost: seven queries."""
    through = dict.fromkeys((ReviewComment, Invitation, ProfileProposal), "request__round")
    paths = {ReviewRound: "pk", **through}
    for model, columns in TIMES.items():
        rows = QuerySet(model).filter(**{paths.get(model, "round"): review_round.pk})  # The log's own would refuse.
        rows.update(**{column: F(column) - timedelta(days=days) for column in columns})
