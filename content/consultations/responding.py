"""Storing what was answered: first of all, and before any mail."""

import secrets
import uuid

from django.db import transaction
from django.utils import timezone

from content import secret_links
from content.consultations import tasks
from content.consultations.forms import CONSENT, ResponseForm
from content.consultations.models import ConsultationPage, Response, ResponseAnswer, ResponseLink

SALT = "content.consultations.link"
READABLE = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # No two that look or sound alike on paper or by telephone.
PARTS, LENGTH = 3, 4


@transaction.atomic
def receive(page: ConsultationPage, form: ResponseForm) -> Response:
    """Keep a new response; a form sent twice is the same one, changed. Cost: some ten queries."""
    attempt = form.cleaned_data["attempt"]
    known = Response.objects.filter(attempt=attempt).first()
    if known and known.consultation_key == page.translation_key:
        return change(known, page, form)
    about = {"number": new_number(), "consultation_key": page.translation_key, "attempt": attempt}
    if known:
        about["attempt"] = uuid.uuid4()
    response = Response(**about)
    _fill(response, page, form)
    return response


@transaction.atomic
def change(response: Response, page: ConsultationPage, form: ResponseForm) -> Response:
    """Put what the form says in the place of what was said before; a new address gets the receipt. Cost: some eight."""
    if form.cleaned_data["email"] != response.email:
        response.mail_state, response.mail_attempts = Response.Mail.WAITING, 0
        response.mail_after = timezone.now()
        response.links.all().delete()  # Whoever has the old address's mail shall not change it any longer.
    _fill(response, page, form)
    return response


def _fill(response: Response, page: ConsultationPage, form: ResponseForm) -> None:
    for name in ("kind", "organisation", "role", "email"):
        setattr(response, name, form.cleaned_data[name])
    response.page, response.title, response.language = page, page.title, page.locale.language_code
    response.consent, response.changed_at = str(CONSENT), timezone.now()
    response.save()
    response.answers.all().delete()
    ResponseAnswer.objects.bulk_create(
        ResponseAnswer(
            response=response, question_key=question.translation_key, question=question.text, text=text, choice=choice
        )
        for question, text, choice in form.answers()
    )
    transaction.on_commit(tasks.wake)


def new_number() -> str:
    """Twelve characters in three groups: 60 bits, so that no two meet."""
    groups = ("".join(secrets.choice(READABLE) for _each in range(LENGTH)) for _group in range(PARTS))
    return "-".join(groups)


def mint(response: Response) -> str:
    """A token for a link to the response; it is returned this once. Cost: one query."""
    token = secret_links.new()
    response.links.create(digest=secret_links.digest_of(token, SALT))
    return token


def find(page: ConsultationPage, token: str) -> Response | None:
    """The response to this consultation, in whichever language, that a link leads to. Cost: one query."""
    links = ResponseLink.objects.filter(digest=secret_links.digest_of(token, SALT)).select_related("response")
    link = links.filter(response__consultation_key=page.translation_key).first()
    return link and link.response


def as_typed(response: Response) -> dict[str, str]:
    """What the form is filled with when somebody comes back to change it. Cost: one query."""
    about = {name: getattr(response, name) for name in ("kind", "organisation", "role", "email")}
    answers = {
        f"q-{answer.question_key}": answer.text if answer.choice is None else str(answer.choice)
        for answer in response.answers.all()
    }
    return about | answers | {"attempt": str(response.attempt)}
