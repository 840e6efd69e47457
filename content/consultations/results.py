"""What the public reads afterwards: question by question, and which organisations have answered."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from django.utils.translation import get_language

from content.alphabet import sort_key
from content.consultations.models import ConsultationPage, ConsultationQuestion, Response, ResponseAnswer


@dataclass(frozen=True)
class Result:
    question: ConsultationQuestion
    counts: list[tuple[str, int]]


def results_of(page: ConsultationPage) -> dict[str, Any]:
    """For the page's template; nothing before the summary is shown. Cost: three queries, else none."""
    if not page.shows_results:
        return {}
    questions = list(page.questions.all())
    counted = counts(page)
    return {
        "results": [
            Result(each, [(label, counted[each.translation_key, n]) for n, label in enumerate(each.choice_list)])
            for each in questions
        ],
        "organisations": organisations(page),
    }


def counts(page: ConsultationPage) -> Counter:
    """How many chose what, private persons included: numbers name nobody. Cost: one query."""
    answers = ResponseAnswer.objects.filter(response__consultation_key=page.translation_key, choice__isnull=False)
    return Counter(answers.values_list("question_key", "choice"))


def organisations(page: ConsultationPage) -> list[str]:
    """Each once, by the reader's alphabet; never a private person. Cost: one query."""
    names = Response.objects.to(page.translation_key).of_organisations().values_list("organisation", flat=True)
    return sorted(set(names), key=lambda name: sort_key(name, get_language()))
