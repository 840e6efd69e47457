"""Nobody lets through what they sent or wrote: at the door of every view, and for every person."""

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from wagtail.models import TaskState

from content.factories import NewsPageFactory
from content.models import FourEyesTask, NewsPage
from content.tests.desk import texts
from content.tests.reviews import act, step

PUBLISHER, EDITOR = "Publicerare", "Redaktör"


def test_two_others_approve_and_the_page_is_published(sent, desk_of):
    desk_of(EDITOR).decide(sent)
    assert step(sent) == "Publicering"
    desk_of(PUBLISHER).decide(sent)
    sent.refresh_from_db()
    assert sent.live
    assert sent.lead == "Sju unga startar eget."


@pytest.mark.parametrize("action", ["approve", "reject"])
@pytest.mark.parametrize("groups", [(EDITOR,), (PUBLISHER,), ("Administratör",), ()])
def test_nobody_decides_over_what_they_sent(news, desk_of, groups, action):
    desk = desk_of(*groups)
    desk.save(news, "action-submit", lead="Mitt eget.")
    desk.decide(news, action)
    act(desk, news, action)
    assert step(news) == "Redaktionell kontroll"


@pytest.mark.parametrize("groups", [(PUBLISHER,), ()])
def test_nobody_approves_what_they_wrote_last(sent, desk_of, groups):
    desk = desk_of(*groups)
    desk.save(sent, lead="Åtta unga startar eget.")
    desk.decide(sent)
    act(desk, sent)
    assert step(sent) == "Redaktionell kontroll"


def test_the_task_itself_refuses_whoever_calls_it(sent, author):
    state = sent.current_workflow_task_state
    with pytest.raises(PermissionDenied):
        state.task.specific.on_action(state, author.user, "approve")


def test_approving_and_changing_at_once_keeps_the_change_and_asks_for_somebody_else(sent, desk_of):
    reviewer = desk_of(EDITOR)
    response = reviewer.decide(sent, lead="Nio unga startar eget.")
    assert "Somebody else has to approve" in reviewer.client.get(response.url).content.decode()
    assert step(sent) == "Redaktionell kontroll"
    sent.refresh_from_db()
    assert sent.get_latest_revision_as_object().lead == "Nio unga startar eget."
    desk_of(EDITOR).decide(sent)
    assert step(sent) == "Publicering"


def test_a_reviewer_may_comment_and_save_without_having_written(sent, desk_of):
    reviewer = desk_of(EDITOR)
    comment = {
        "comments-TOTAL_FORMS": "1",
        "comments-INITIAL_FORMS": "0",
        "comments-0-text": "Är det rätt antal?",
        "comments-0-contentpath": "lead",
        "comments-0-position": "",
        "comments-0-id": "",
        "comments-0-resolved": "",
        "comments-0-replies-TOTAL_FORMS": "0",
        "comments-0-replies-INITIAL_FORMS": "0",
    }
    reviewer.decide(sent, "reject", "Räkna om", **comment)
    assert sent.wagtail_admin_comments.count() == 1
    assert step(sent) == "needs_changes"


def test_a_page_sent_back_is_sent_again_and_approved(sent, author, desk_of):
    desk_of(EDITOR).decide(sent, "reject")
    author.save(sent, "action-submit", lead="Fem unga startar eget.")
    assert step(sent) == "Redaktionell kontroll"
    desk_of(EDITOR).decide(sent)
    assert step(sent) == "Publicering"


def test_what_has_changed_since_it_was_opened_is_not_approved(sent, desk_of, author):
    reviewer = desk_of(EDITOR)
    seen = reviewer.form(reverse("wagtailadmin_pages:edit", args=[sent.pk]))
    author.save(sent, lead="Något helt annat.")
    names = ("loaded_revision_id", "loaded_revision_created_at")
    response = reviewer.decide(sent, **{name: seen[name] for name in names})
    assert "The page has changed since you opened it" in response.content.decode()
    assert step(sent) == "Redaktionell kontroll"


def test_a_page_is_not_decided_through_another(sent, desk_of, author):
    other = NewsPageFactory(draft=True)
    author.save(other, "action-submit", lead="Annan text.")
    state = TaskState.objects.for_instance(other).get()
    assert act(desk_of(PUBLISHER), sent, task_state=state).status_code == 404
    state.refresh_from_db()
    assert state.status == "in_progress"


def test_the_dashboard_shows_only_what_one_may_decide(sent, author, desk_of):
    reviewer = desk_of(PUBLISHER)
    assert list(TaskState.objects.reviewable_by(reviewer.user)) == [sent.current_workflow_task_state]
    assert not TaskState.objects.reviewable_by(author.user)
    reviewer.save(sent, lead="Ändrat.")
    assert not TaskState.objects.reviewable_by(reviewer.user)
    assert TaskState.objects.reviewable_by(reviewer.user).model is TaskState


def test_those_who_may_not_decide_are_told_why_and_see_no_button(sent, author):
    html = author.client.get(reverse("wagtailadmin_pages:edit", args=[sent.pk])).content.decode()
    assert "Somebody else has to approve or publish it" in html
    assert 'data-workflow-action-name="approve"' not in html


def test_what_the_browser_sends_beside_the_comment_is_ignored(sent, desk_of):
    extra = '{"comment": "Ja", "user": 1, "update": false}'
    desk_of(EDITOR).save(
        sent,
        "action-workflow-action",
        **{"workflow-action-name": "approve", "workflow-action-extra-data": extra},
    )
    assert step(sent) == "Publicering"


def test_a_decision_is_made_once(sent, desk_of):
    reviewer = desk_of(EDITOR)
    state = sent.current_workflow_task_state
    act(reviewer, sent)
    act(reviewer, sent, task_state=state)
    assert step(sent) == "Publicering"
    assert TaskState.objects.filter(task=state.task).count() == 1


def test_a_new_page_is_written_and_sent_in_one_go(news, author):
    author.create(
        news.get_parent(),
        NewsPage,
        "action-submit",
        title="Direkt",
        slug="direkt",
        date="2026-11-20",
        lead="Skriven och skickad.",
        **texts("En text."),
    )
    assert step(NewsPage.objects.get(slug="direkt")) == "Redaktionell kontroll"


def test_the_kind_of_task_can_be_chosen_when_a_review_is_made(desk_of):
    response = desk_of("Administratör").client.get(reverse("wagtailadmin_workflows:select_task_type"))
    assert FourEyesTask._meta.model_name in response.content.decode()
