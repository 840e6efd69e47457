"""What the public reads afterwards, what staff reads, and what is forgotten."""

from datetime import timedelta
from io import BytesIO

import pytest
from django.core.management import CommandError, call_command
from django.urls import reverse
from django.utils import timezone
from openpyxl import load_workbook

from content.consultations.factories import ConsultationPageFactory, ResponseFactory
from content.consultations.models import ConsultationPage, Response

REPORT = "consultation_responses"


@pytest.fixture
def answered(home) -> ConsultationPage:
    page = ConsultationPageFactory(concluded=True, asking=True)
    text, choice = page.questions.all()
    for organisation in ["Ängens vänner", "=cmd()", "Aspens IF"]:
        response = ResponseFactory(page=page, organisation=organisation)
        response.answers.create(question_key=text.translation_key, question=text.text, text="Hemligt svar")
        response.answers.create(question_key=choice.translation_key, question=choice.text, text="Ja", choice=0)
    private = ResponseFactory(page=page, kind="private", organisation="", email="privat@example.org")
    private.answers.create(question_key=choice.translation_key, question=choice.text, text="Nej", choice=1)
    private.answers.create(question_key=text.translation_key, question=text.text, text="Jag heter Kim")
    return page


def test_the_public_reads_numbers_and_organisations_and_nothing_of_a_private_person(client, answered):
    html = client.get(answered.url).content.decode()
    assert "Ja: 3" in html
    assert "Nej: 1" in html
    assert html.index("Aspens IF") < html.index("Ängens vänner")
    for hidden in ["privat@example.org", "Jag heter Kim", "Hemligt svar", "svar-"]:
        assert hidden not in html


def test_nothing_of_it_is_read_before_the_summary(client, answered):
    soon = timezone.now() + timedelta(seconds=30)
    ConsultationPage.objects.update(summarised_at=soon, concluded_at=soon)
    html = client.get(answered.url).content.decode()
    for hidden in ["Ängens vänner", "Ja: 3", answered.answers_summary, answered.decision]:
        assert hidden not in html


def test_the_outcome_waits_until_it_is_concluded(client, answered):
    ConsultationPage.objects.update(concluded_at=None)
    html = client.get(answered.url).content.decode()
    assert answered.answers_summary in html
    assert answered.decision not in html


def test_many_answers_are_asked_for_together(client, answered, django_assert_max_num_queries):
    client.get(answered.url)
    with django_assert_max_num_queries(20) as few:
        client.get(answered.url)
    ResponseFactory.create_batch(40, page=answered)
    with django_assert_max_num_queries(len(few)):
        client.get(answered.url)


def test_staff_with_the_right_reads_and_exports_cells_that_cannot_act(desk_of, answered):
    desk = desk_of("Redaktör")
    assert "Aspens IF" in desk.client.get(reverse(REPORT)).content.decode()
    csv = b"".join(desk.client.get(reverse(REPORT), {"export": "csv"}).streaming_content).decode()
    assert "'=cmd()" in csv
    assert "Hemligt svar" in csv
    sheet = load_workbook(BytesIO(b"".join(desk.client.get(reverse(REPORT), {"export": "xlsx"}).streaming_content)))
    assert {cell.data_type for row in sheet.active for cell in row} <= {"s", "n", "d", "inlineStr"}


def test_translators_do_not_see_answers(desk_of, answered):
    assert "Aspens IF" not in desk_of("Översättare").client.get(reverse(REPORT), follow=True).content.decode()


@pytest.mark.parametrize("query", ["?consultation=abc", "?kind=x", "?ordering=nope", "?p=abc", "?q=%00", "?export=pdf"])
def test_no_query_breaks_the_report(desk_of, answered, query):
    assert desk_of("Redaktör").client.get(reverse(REPORT) + query).status_code in {200, 404}


def test_who_answered_is_forgotten_after_the_days_of_the_settings(answered, settings):
    settings.CONSULTATION_RETENTION_DAYS = 100
    call_command("consultations_tick", verbosity=0)
    assert Response.objects.exclude(email="").count() == 4
    settings.CONSULTATION_RETENTION_DAYS = 10
    call_command("consultations_tick", verbosity=0)
    assert not Response.objects.exclude(email="").exists()
    private = Response.objects.get(kind="private")
    assert [answer.text for answer in private.answers.all()] == ["Nej"]
    assert Response.objects.filter(organisation="Aspens IF", answers__text="Hemligt svar").exists()


def test_one_answer_is_erased_by_its_number(answered):
    number = Response.objects.get(kind="private").number
    call_command("consultations_erase", number.lower(), verbosity=0)
    assert not Response.objects.filter(number=number).exists()
    with pytest.raises(CommandError):
        call_command("consultations_erase", number)


def test_answers_outlive_the_page(answered):
    answered.delete()
    assert Response.objects.filter(page=None).count() == 4
