"""What the right to one invitation opens, when it ends, and what it never opens."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from content.review.factories import ContactFactory
from content.review.models import InvitationToken
from content.review.opening import invite

from .visiting import guest, tables

SWEDISH, ENGLISH = "sv@example.org", "en@example.org"


@pytest.mark.parametrize("end", ["revoked link", "revoked person", "expired"])
def test_a_right_that_is_taken_back_ends_in_the_open_tab(asked, end):
    request = asked.requests.get(organisation_name="Kooperativa rådet")
    invite(request, ContactFactory(organisation=request.organisation, email="kollega@example.org"))
    here, colleague = guest(asked, SWEDISH), guest(asked, "kollega@example.org")
    now = timezone.now()
    token = here.invitation.tokens.latest("pk")
    if end == "revoked person":
        here.invitation.revoked_at = now
        here.invitation.save()
    else:
        field = "revoked_at" if end == "revoked link" else "expires_at"
        InvitationToken.objects.filter(pk=token.pk).update(**{field: now - timedelta(minutes=1)})
    before = tables()
    written = here.comment("Siffran är fel.", "lead")
    for response in (here.get("read"), here.get("snapshot"), here.answer(), written, here.get("differences")):
        assert response.status_code == 410
        assert asked.title not in response.text
        assert reverse("review_new_link", kwargs={"door": "granska"}) in response.text
    assert "Siffran är fel." in written.text
    assert tables() == before
    assert colleague.get("read").status_code == 200


def test_nobody_keeps_indexes_or_frames_a_page_but_the_draft_in_its_frame(asked):
    here = guest(asked, SWEDISH)
    for name in ("read", "answer", "snapshot", "delegate"):
        headers = here.get(name).headers
        assert "no-store" in headers["Cache-Control"]
        assert headers["X-Robots-Tag"] == "noindex, nofollow"
        assert headers["Referrer-Policy"] == "same-origin"
        policy = headers["Content-Security-Policy"]
        assert "unsafe" not in policy
        assert ("frame-src 'self'" in policy) == (name == "read")
        assert (
            (headers["X-Frame-Options"] == "SAMEORIGIN") == ("frame-ancestors 'self'" in policy) == (name == "snapshot")
        )
    frame = here.get("snapshot").headers["Content-Security-Policy"]
    assert "script-src 'none'" in frame
    assert "sandbox allow-same-origin" in frame
    assert "allow-scripts" not in frame


def test_the_cookie_opens_nothing_else(asked, page):
    here = guest(asked, SWEDISH)
    assert here.client.get(f"/admin/pages/{page.pk}/edit/").status_code == 302
    assert "login" in here.client.get("/admin/").headers["Location"]
    for address in (page.url or "/nyheter/gemensam-plan/", f"/admin/pages/{page.pk}/view_draft/", "/api/v2/pages/"):
        assert here.client.get(address).status_code in {302, 404}
    assert here.client.get(f"/admin/api/main/pages/{page.pk}/").status_code in {302, 401, 403, 404}
    assert "sessionid" not in here.client.cookies


def test_without_the_cookie_the_page_says_what_to_do_and_not_whether_there_is_anything(asked):
    here = guest(asked, SWEDISH)
    known = Client().get(here.at("read"))
    unknown = Client().get("/granska/00000000-0000-4000-8000-000000000000/")
    assert known.status_code == unknown.status_code == 404
    assert known.content == unknown.content
    assert "kakor" in known.text


def test_a_form_without_its_cookie_is_refused_in_words_and_keeps_what_was_typed(asked):
    here = guest(asked, SWEDISH)
    strict = Client(enforce_csrf_checks=True)
    response = strict.post(here.at("comment"), {"body": "Långt och viktigt.", "kind": "must"})
    assert response.status_code == 403
    assert "Långt och viktigt." in response.text
    assert "kakor" in response.text


@pytest.fixture
def strangers(asked, page):
    """A guest, and a passage, a comment and a page of somebody else's."""
    here, other = guest(asked, SWEDISH), guest(asked, ENGLISH)
    other.comment("Det är vårt.", "lead")
    comment = other.invitation.request.comments.get()
    return here, other, comment


def test_one_partner_sees_and_changes_nothing_of_another(strangers):
    here, other, comment = strangers
    before = tables()
    for name in ("read", "snapshot", "differences", "answer", "receipt", "more_time", "delegate"):
        assert here.client.get(other.at(name)).status_code == 404
    answer = {"status": "approved", "note": "", "text": other.invitation.request.round.content_sha256}
    sent = [
        (other.at("receipt"), answer),
        (other.at("check"), answer),
        (other.at("comment"), {"body": "x", "kind": "must", "path": "lead"}),
        (other.at("comment", comment=comment.pk), {"body": "x", "kind": "must"}),
        (here.at("comment", comment=comment.pk), {"body": "x", "kind": "must"}),
        (here.at("comment", comment=comment.pk), {"remove": "1"}),
        (here.at("comment"), {"body": "x", "kind": "must", "path": "body.00000000"}),
        (other.at("more_time"), {"until": "2026-12-30", "reason": "x"}),
        (other.at("delegate"), {"name": "x", "email": "x@example.org"}),
    ]
    for address, data in sent:
        assert here.client.post(address, data).status_code == 404, address
    assert "Det är vårt." not in here.get("read").text
    assert without_use(tables()) == without_use(before)


def without_use(rows):
    """All but that somebody was seen to use her own link."""
    tokens, comments, events, requests, mails = rows
    return (
        [{**token, "last_used_at": None} for token in tokens],
        comments,
        [event for event in events if event["event"] != "seen"],
        [{**request, "status": "", "seen_at": None} for request in requests],
        mails,
    )


def test_many_comments_ask_the_database_no_more_than_few(asked, django_assert_max_num_queries):
    here = guest(asked, SWEDISH)
    for number in range(30):
        here.comment(f"Kommentar {number}", "lead")
    with django_assert_max_num_queries(20):
        assert "Kommentar 29" in here.get("read").text


def test_a_profile_is_not_answered_as_a_draft_is(asked):
    here = guest(asked, SWEDISH)
    type(asked).objects.filter(pk=asked.pk).update(kind="profile")
    assert here.answer().status_code == here.get("answer").status_code == 303
    asked.refresh_from_db()
    assert not asked.requests.exclude(decided_at=None).exists()
