"""What staff do when a text has changed, when partners stand in the way, and about comments."""

from django.urls import reverse
from wagtail.models import PageLogEntry

from content.review.models import OutboundMessage, ReviewComment, ReviewRound
from content.review.tests.people import Status, invitation, says
from content.review.tests.staff_desk import change, do

REASON = "Sidan rättar ett fel som redan är ute."


def test_a_changed_text_is_announced_and_a_minor_change_is_declared(asked, page, editor, publisher):
    says(asked, "sv@example.org")
    says(asked, "en@example.org")
    change(page, "Vi gör det tillsammans!")
    edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
    html = publisher.client.get(edit).content.decode()
    assert "The text has changed since the partners approved it" in html
    assert "Ask again about the new text" in html
    assert do(editor, asked, "mindre-andring", reason="Stavfel.").status_code == 404
    do(publisher, asked, "mindre-andring", reason="Stavfel.")
    assert "The text has changed" not in publisher.client.get(edit).content.decode()


def test_only_administrators_pass_the_partners_by_and_only_with_a_reason(asked, page, publisher, desk_of):
    administrator = desk_of("Administratör")
    assert do(publisher, asked, "utan-partner", reason=REASON).status_code == 404
    assert "Ensure this value has at least 20" in do(administrator, asked, "utan-partner", reason="Ja").content.decode()
    asked.refresh_from_db()
    assert asked.is_open
    do(administrator, asked, "utan-partner", reason=REASON)
    asked.refresh_from_db()
    assert asked.status == ReviewRound.Status.CLOSED
    assert OutboundMessage.objects.filter(kind="overridden", round=asked).count() == 2
    publisher.decide(page)
    page.refresh_from_db()
    assert page.live
    listed = administrator.client.get(reverse("partner_review:report_results"), {"overridden": "true"})
    assert "Gemensam plan" in listed.content.decode()
    history = reverse("wagtailadmin_pages:history", args=[page.pk])
    assert REASON in administrator.client.get(history).content.decode()


def test_what_was_done_is_saved_in_the_editor_and_reaches_the_next_round(asked, page, editor, author, desk_of):
    request = invitation(asked, "sv@example.org").request
    texts = [("lead", "Fel siffra."), ("lead", "Nämn Mora.")]
    done, declined = [request.comments.create(author_name="A", contentpath=path, body=body) for path, body in texts]
    says(asked, "sv@example.org", Status.CHANGES, "Se kommentarerna.")
    says(asked, "en@example.org")
    fetch = {"headers": {"X-Requested-With": "fetch"}}
    address = reverse("partner_review:comment", args=[declined.pk])
    refused = editor.client.post(address, {"status": "declined", "answer": ""}, **fetch)
    assert (refused.status_code, "Tell the partner why." in refused.content.decode()) == (422, True)
    editor.client.post(address, {"status": "declined", "answer": "Mora är inte med i år."}, **fetch)
    saved = editor.client.post(
        reverse("partner_review:comment", args=[done.pk]), {"status": "done", "answer": "Rättat."}
    )
    assert saved.status_code == 302
    author.save(page, "action-submit", lead="Vi är fjorton.")
    desk_of("Redaktör").decide(page)
    second = ReviewRound.objects.get(page_id=page.pk, number=2)
    earlier = ReviewComment.objects.filter(request__round=second.previous).values_list("status", "answer")
    assert set(earlier) == {("done", "Rättat."), ("declined", "Mora är inte med i år.")}
    assert PageLogEntry.objects.filter(page=page.pk, action__startswith="review.comment_").count() == 2


def test_a_comment_on_somebody_elses_page_is_not_handled(asked, desk_of, english_home):
    comment = invitation(asked, "sv@example.org").request.comments.create(author_name="A", body="Fel.")
    answer = desk_of("Översättare").client.post(
        reverse("partner_review:comment", args=[comment.pk]), {"status": "done"}
    )
    assert answer.status_code == 404
