"""Answers to the example that is concluded, of organisations that do not exist."""

from datetime import timedelta

from cms.demo.keys import identity
from cms.demo.texts.consultations.concluded import ANSWERS, NEWSLETTER
from content.consultations.models import ConsultationPage, Response, ResponseAnswer


def make_responses() -> None:
    """Make them once; what has been erased since is not made again."""
    page = ConsultationPage.objects.filter(translation_key=identity(NEWSLETTER.key), locale__language_code="sv").first()
    if page and not Response.objects.to(page.translation_key).exists():
        for number, said in enumerate(ANSWERS, start=1):
            make_response(page, number, *said)


def make_response(page: ConsultationPage, number: int, organisation: str, role: str, *answer: object) -> None:
    choice, words = answer
    response = Response.objects.create(
        number=f"EXEMPEL-{number}",
        attempt=identity(NEWSLETTER.key, "response", number),
        consultation_key=page.translation_key,
        page=page,
        title=page.title,
        language="sv",
        kind=Response.Kind.ORGANISATION if organisation else Response.Kind.PRIVATE,
        organisation=organisation,
        role=role,
        email=f"exempel-{number}@example.org",
        consent="Exempel.",
        created_at=page.closes - timedelta(days=number),
        changed_at=page.closes - timedelta(days=number),
        mail_state=Response.Mail.NONE,
    )
    chosen, free = page.questions.all()
    label = chosen.choice_list[choice]
    ResponseAnswer.objects.bulk_create(
        [
            ResponseAnswer(
                response=response,
                question_key=chosen.translation_key,
                question=chosen.text,
                text=label,
                choice=choice,
            ),
            ResponseAnswer(response=response, question_key=free.translation_key, question=free.text, text=words),
        ]
    )
