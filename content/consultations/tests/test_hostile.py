"""Whatever is sent, a visitor gets words; never an error of ours."""

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from content.consultations.factories import ConsultationPageFactory
from content.consultations.forms import name_of
from content.consultations.models import ConsultationPage, Response

from .conftest import answers_to

NASTY = [
    "\x00",
    "x" * 30_000,
    "<script>alert(1)</script>",
    "\u202e",
    "'; DROP TABLE",
    "-1",
    "99999999999999999999",
    "🐴",
]
FIELDS = ["kind", "organisation", "role", "email", "consent", "attempt", "website"]


@pytest.mark.parametrize("nasty", NASTY, ids=lambda text: text[:12])
def test_no_value_of_any_field_is_an_error(page, nasty):
    names = [*FIELDS, *(name_of(question) for question in page.questions.all())]
    for number, name in enumerate(names):
        client = Client(REMOTE_ADDR=f"192.0.2.{number}")
        answered = client.post(page.url, answers_to(page, **{name: nasty}))
        assert answered.status_code in {303, 422}, name
        assert b"<script>alert" not in answered.content


@pytest.mark.parametrize(
    ("content_type", "data"),
    [
        ("application/json", "{}"),
        ("multipart/form-data; boundary=x", "nonsense"),
        ("application/x-www-form-urlencoded", "%ff%fe=%c3%28&q-nonsense=1"),
        ("text/plain", ""),
    ],
)
def test_no_body_is_an_error(page, content_type, data):
    assert Client().post(page.url, data, content_type=content_type).status_code in {400, 422}
    assert not Response.objects.exists()


@pytest.mark.parametrize("token", ["x", "%00", "%ff", "a" * 3000, "..", "%F0%9F%90%B4"])
def test_no_token_is_an_error(page, token):
    for method in ("get", "post"):
        assert getattr(Client(), method)(f"{page.url}r/{token}/").status_code in {400, 404}


@pytest.mark.parametrize("method", ["put", "delete", "patch"])
def test_other_methods_are_refused(page, method):
    assert getattr(Client(), method)(page.url).status_code == 405


def test_no_other_page_takes_a_form(page):
    assert Client().post(page.get_parent().url, {"x": "1"}).status_code == 405


def test_a_consultation_without_anything_in_it_is_a_page(home):
    page = ConsultationPageFactory()
    ConsultationPage.objects.update(opens=None, closes=None, lead="")
    assert Client().get(page.url).status_code == 200
    assert Client().post(page.url).status_code == 409


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=80))
def test_any_text_is_stored_as_it_was_or_refused(page, text):
    from django.core.cache import cache

    cache.clear()
    question = page.questions.first()
    answered = Client().post(page.url, answers_to(page, **{name_of(question): text}))
    assert answered.status_code in {303, 422}
