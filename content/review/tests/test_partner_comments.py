"""Comments: anchored to passages, the writer's own to change, and back in the next round with what was done."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import Page

from content.models import PagePartner
from content.review import closing, commenting
from content.review.drafts import Concerned
from content.review.models import ReviewComment, ReviewRound
from content.review.opening import Wish, open_round

from .visiting import guest

SWEDISH, ENGLISH = "sv@example.org", "en@example.org"
HOSTILE = ["<script>alert(1)</script>", "[x](javascript:alert(1))", "\u202eomvänt", "{{ 7 }}", "<b>fet</b>"]


@pytest.fixture
def here(asked):
    return guest(asked, SWEDISH)


def own(guest) -> list[ReviewComment]:
    return list(guest.invitation.request.comments.order_by("pk"))


def test_a_comment_quotes_its_passage_and_leads_back_to_it(here, asked):
    response = here.comment("Siffran är fel.", "lead", "must")
    number = [passage["path"] for passage in asked.passages].index("lead") + 1
    assert response.status_code == 303
    assert response.headers["Location"].endswith(f"#passage-{number}")
    comment = own(here)[0]
    assert (comment.contentpath, comment.quotation, comment.kind) == ("lead", "Vi gör det tillsammans.", "must")
    assert "Siffran är fel." in here.client.get(response.headers["Location"]).text


def test_sending_twice_is_one_comment(here):
    here.comment("Siffran är fel.", "lead")
    here.comment("Siffran är fel.", "lead")
    assert len(own(here)) == 1


def test_one_may_change_and_remove_what_one_has_written(here):
    here.comment("Siffran är fel.", "lead")
    comment = own(here)[0]
    assert "Siffran är fel." in here.get("comment", comment=comment.pk).text
    refused = here.post("comment", {"body": "", "kind": "must"}, comment=comment.pk)
    assert 'class="error-summary"' in refused.text
    here.post("comment", {"body": "Siffran är fem.", "kind": "must"}, comment=comment.pk)
    assert [(each.body, each.kind, each.contentpath) for each in own(here)] == [("Siffran är fem.", "must", "lead")]
    here.post("comment", {"remove": "1"}, comment=comment.pk)
    assert own(here) == []


@pytest.mark.parametrize("body", ["", "   ", "x" * 4001, "med\x00nolla"])
def test_a_comment_that_is_refused_keeps_what_was_typed(here, body):
    response = here.comment(body, "lead")
    assert response.status_code == 200
    assert 'class="error-summary"' in response.text
    assert body.strip() in response.text
    assert own(here) == []


def test_there_is_an_end_to_comments(here, monkeypatch):
    monkeypatch.setattr(commenting, "MOST", 1)
    here.comment("Ett.", "lead")
    refused = here.comment("Två.", "lead")
    assert "Två." in refused.text
    assert len(own(here)) == 1


def test_what_is_written_shows_as_text_and_nothing_else(here, asked):
    for words in HOSTILE:
        here.comment(words, "lead")
    asked.message = asked.requested_by_name = HOSTILE[0]
    asked.title = HOSTILE[4]
    asked.save()
    here.post("receipt", {"status": "changes_requested", "note": HOSTILE[0], "text": asked.content_sha256})
    for name in ("read", "answer", "receipt", "differences", "delegate"):
        html = here.get(name).text
        assert "alert(1)</script>" not in html
        assert "<b>fet" not in html
        assert 'href="javascript' not in html
    read = here.get("read").text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in read
    assert '<div class="remark__body" dir="auto"><p>\u202eomvänt</p></div>' in read


@pytest.fixture
def again(here, asked, page) -> ReviewRound:
    """The next round: the lead is another, and a passage is gone."""
    here.comment("Siffran är fel.", "lead", "must")
    here.comment("Bra rubrik?", "title", "question")
    first, second = own(here)
    ReviewComment.objects.filter(pk=first.pk).update(status="done", answer="Nu är den rätt.", answered_by_name="Red")
    ReviewComment.objects.filter(pk=second.pk).update(status="orphaned", answer="Borta.")
    second.replies.create(request=second.request, author_name="Redaktionen", body="Vi tog bort den.")
    closing.close(asked, ReviewRound.Status.CHANGES)
    draft = Page.objects.get(pk=page.pk).get_latest_revision().as_object()
    draft.lead = "Vi gör det ihop i Mora."
    revision = draft.save_revision()
    organisation = here.invitation.request.organisation
    wish = Wish([Concerned(organisation, PagePartner.Relation.CONCERNED)], asked.deadline, ReviewRound.Kind.READING)
    return open_round(revision, wish, asked.requested_by)


def test_the_next_round_shows_what_was_done_and_what_has_changed(again):
    here = guest(again, SWEDISH)
    read = here.get("read").text
    for words in ("Siffran är fel.", "Vi gör det tillsammans.", "Nu är den rätt.", "Bra rubrik?", "Vi tog bort den."):
        assert words in read
    assert "Ändrad" in read
    differences = here.get("differences").text
    assert "tillsammans" in differences.partition("<del>")[2].partition("</del>")[0]
    assert "i Mora" in differences.partition("<ins>")[2]


def test_a_passage_that_names_the_organisation_is_marked(asked, here):
    asked.passages = [dict(passage, text="Med Kooperativa Rådet.") for passage in asked.passages[:1]]
    asked.save()
    assert "Nämner er" in here.get("read").text
    assert "Nämner er" not in guest(asked, ENGLISH).get("read").text


ANYTHING = st.text(max_size=40) | st.sampled_from([*HOSTILE, "lead", "approved", "2026-12-30", "x@example.org", "\x00"])
FIELDS = ["body", "kind", "path", "status", "note", "text", "until", "reason", "name", "email", "remove"]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.dictionaries(st.sampled_from(FIELDS), ANYTHING))
@pytest.mark.parametrize("name", ["comment", "answer", "check", "receipt", "more_time", "delegate", "read"])
def test_whatever_is_sent_no_form_breaks(here, name, data):
    assert here.post(name, data).status_code < 500


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tail=st.text(max_size=30), door=st.sampled_from(["granska", "review"]), query=ANYTHING)
def test_whatever_is_asked_for_no_address_breaks(here, tail, door, query):
    for address in (f"/{door}/{tail}", f"/{door}/l/{tail}/", f"{here.at('read')}{tail}"):
        assert here.client.get(address, {"text": query, "done": query, "at": query}).status_code < 500
