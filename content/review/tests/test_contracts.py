"""What we lean on in Wagtail 8.0, beside its documentation. When one of these fails, read `docs/adr/0017`."""

from unittest.mock import patch

import pytest
from django.core.management import call_command
from django.http import HttpResponse
from django.utils import timezone
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.models import Page, Revision, TaskState, Workflow, WorkflowState, WorkflowTask
from wagtail.signals import task_cancelled

from content.factories import NewsPageFactory
from content.finishing import finish
from content.models import NewsPage
from content.publishing import SCHEDULED, PublishingRefused, Refused
from content.review import closing, drafts, gate, opening, working_days
from content.review.checks import check_workflows
from content.review.drafts import CannotBeShownError
from content.review.models import PartnerReviewTask, ReviewRound
from content.tests.reviews import step

pytestmark = pytest.mark.usefixtures("in_english")


def test_core_decides_with_nobodys_name(asked, page):
    state = TaskState.objects.get(pk=asked.task_state_id)
    state.approve(user=None, comment="Ja")
    assert (state.finished_by, step(page)) == (None, "Publicering")


def test_core_goes_on_after_a_step_that_is_skipped(page, author):
    page.page_partners = []
    page.save_revision(user=author.user)
    page.get_workflow().start(page, author.user)
    page.current_workflow_task_state.approve(user=author.user)
    assert step(page) == "Publicering"


def test_core_tells_of_a_cancelled_step(asked, page):
    told = []
    task_cancelled.connect(receiver := lambda instance, **_kwargs: told.append(instance.pk))
    page.current_workflow_state.cancel()
    task_cancelled.disconnect(receiver)
    assert told == [asked.task_state_id]


def test_a_revision_is_published_by_its_page_in_its_own_type(page):
    with patch.object(NewsPage, "publish") as publish:
        page.get_latest_revision().publish()
    publish.assert_called_once()


def test_the_clock_says_that_it_is_the_clock(page):
    page.revisions.update(approved_go_live_at=timezone.now())
    with patch.object(Revision, "publish") as publish:
        call_command("publish_scheduled", verbosity=0)
    publish.assert_called_once_with(log_action=SCHEDULED)


def test_the_editor_publishes_without_the_page_and_is_met_when_it_is_written(asked, page):
    with pytest.raises(PublishingRefused):
        PublishPageRevisionAction(page.get_latest_revision()).execute(skip_permission_checks=True)
    assert not Page.objects.get(pk=page.pk).live


def test_core_ends_a_workflow_by_our_rule(page):
    assert WorkflowState.on_finish is finish
    assert drafts.latest(page) == page.get_latest_revision()


def never_saved(_page):
    return NewsPageFactory(draft=True)


def alias(page):
    return page.create_alias(update_slug="kopia")


@pytest.mark.parametrize("make", [never_saved, alias])
def test_what_has_no_text_of_its_own_is_refused_in_words(page, author, make):
    unread = make(page)
    with pytest.raises(Refused, match=r"Save it first|follows another"):
        unread.get_workflow().start(unread, author.user)
    with pytest.raises(Refused, match=r"Save it first|follows another"):
        opening.ask(unread, opening.Wish([], timezone.localdate()), author.user)


def test_nobody_is_asked_about_a_page_that_cannot_be_shown(page, author):
    page.get_workflow().start(page, author.user)
    broken = HttpResponse("Fel", status=500)
    with patch.object(NewsPage, "make_preview_request", return_value=broken), pytest.raises(CannotBeShownError):
        page.current_workflow_task_state.approve(user=author.user)
    assert not ReviewRound.objects.exists()
    assert step(page) == "Redaktionell kontroll"


def test_a_page_is_not_only_read_while_it_is_before_publication(asked, page):
    wish = opening.Wish([], timezone.localdate())
    with pytest.raises(Refused, match="already"):
        opening.ask(page, wish, None)
    asked.refresh_from_db()
    assert asked.is_open


def found() -> list[str]:
    return [warning.id for warning in check_workflows(databases=["default"])]


def test_the_check_warns_of_workflows_that_nobody_of_the_staff_ends(home):
    assert found() == []
    WorkflowTask.objects.filter(task__name="Publicering").delete()
    assert found() == ["review.W002"]
    PartnerReviewTask.objects.update(active=False)
    assert found() == []
    WorkflowTask.objects.all().delete()
    assert found() == ["review.W001"]
    Workflow.objects.update(active=False)
    assert found() == []
    assert check_workflows() == []


def test_the_gate_costs_one_query(asked, page, django_assert_num_queries):
    revision = page.get_latest_revision()
    with django_assert_num_queries(1):
        assert gate.refuse(page, revision)


def test_settling_what_is_not_decided_costs_three_queries(asked, django_assert_num_queries):
    savepoints = 2
    with django_assert_num_queries(3 + savepoints):
        closing.settle(asked.pk)


def test_opening_costs_no_more_for_an_organisation_than_it_says(page, django_assert_max_num_queries):
    revision = drafts.latest(page)
    concerned = drafts.concerned(page)
    deadline = working_days.after(timezone.localdate(), 5)
    costs = []
    for count in (1, 2):
        with django_assert_max_num_queries(80) as queries:
            opening.open_round(revision, opening.Wish(concerned[:count], deadline), None)
        costs.append(len(queries))
    assert costs[1] - costs[0] <= 25
