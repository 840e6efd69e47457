"""Whether people find what they ask for, measured; and what each part of the analysis does for it."""

import pytest

from .relevance.scoring import ask, by_category, mean_reciprocal_rank, questions, share_in_five

SHARE_IN_FIVE, MRR, OF_EACH_CATEGORY = 0.95, 0.90, 0.75


@pytest.fixture
def answers(demo_site):
    return [ask(question) for question in questions()]


def test_the_set_is_large_enough_and_each_question_is_asked_once():
    asked = [(question.language, question.text) for question in questions()]
    assert len(asked) == len(set(asked))
    assert sum(language == "sv" for language, _text in asked) >= 60
    assert sum(language == "en" for language, _text in asked) >= 30


def test_questions_are_answered_in_the_first_five(answers):
    missed = [(answer.question.text, answer.titles) for answer in answers if not answer.reciprocal_rank]
    for language in ("sv", "en"):
        own = [answer for answer in answers if answer.question.language == language]
        assert share_in_five(own) >= SHARE_IN_FIVE, missed
        assert mean_reciprocal_rank(own) >= MRR
    held_out = [answer for answer in answers if answer.question.held_out]
    assert share_in_five(held_out) >= SHARE_IN_FIVE, missed
    categories = {name: share_in_five(group) for name, group in by_category(answers).items()}
    assert {name: share for name, share in categories.items() if share < OF_EACH_CATEGORY} == {}
