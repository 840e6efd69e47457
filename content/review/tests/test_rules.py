"""When a round is decided: the table, and what holds for every table."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from content.review.models import ReviewRequest
from content.review.rules import Answer, Asked, Outcome, Rule, Rules, Silence, outcome

ANSWERS = {"-": Answer.NONE, "y": Answer.YES, "n": Answer.NO, "a": Answer.ASIDE, "s": Answer.SILENT}
PENDING, SATISFIED, CHANGES, LAPSED = Outcome
TWO = 2


def told(answers: str) -> list[Asked]:
    """`y-` is one that approves and one that has not answered; a capital answers for the page; `*` is only told."""
    found: list[Asked] = []
    for sign in answers:
        if sign == "*":
            found[-1] = Asked(found[-1].answer, found[-1].lead, required=False)
        else:
            found.append(Asked(ANSWERS[sign.lower()], lead=sign.isupper()))
    return found


TABLE = [
    # rule, answers, outcome while they may still answer, outcome when nobody is waited for
    (Rule.ALL, "yy", SATISFIED, SATISFIED),
    (Rule.ALL, "y-", PENDING, LAPSED),
    (Rule.ALL, "--", PENDING, LAPSED),
    (Rule.ALL, "yn", CHANGES, CHANGES),
    (Rule.ALL, "n-", PENDING, CHANGES),
    (Rule.ALL, "ya", SATISFIED, SATISFIED),
    (Rule.ALL, "aa", SATISFIED, SATISFIED),
    (Rule.ALL, "a-", PENDING, LAPSED),
    (Rule.ALL, "ys", SATISFIED, SATISFIED),
    (Rule.ALL, "sn", CHANGES, CHANGES),
    (Rule.ALL, "y-*", SATISFIED, SATISFIED),
    (Rule.ALL, "yn*", SATISFIED, SATISFIED),
    (Rule.ALL, "-y*", PENDING, LAPSED),
    (Rule.ANY, "y-", SATISFIED, SATISFIED),
    (Rule.ANY, "--", PENDING, LAPSED),
    (Rule.ANY, "yn", CHANGES, CHANGES),
    (Rule.ANY, "yn-", PENDING, CHANGES),
    (Rule.ANY, "s-", SATISFIED, SATISFIED),
    (Rule.ANY, "-y*", PENDING, LAPSED),
    (Rule.LEAD, "Y-", SATISFIED, SATISFIED),
    (Rule.LEAD, "Yn", CHANGES, CHANGES),
    (Rule.LEAD, "y-y", PENDING, LAPSED),
    (Rule.LEAD, "YY-", SATISFIED, SATISFIED),
    (Rule.LEAD, "y-", PENDING, LAPSED),  # Nobody answers for it: then all do.
    (Rule.LEAD, "Ay", SATISFIED, SATISFIED),  # The one who answered for it is not concerned.
    (Rule.LEAD, "A-", PENDING, LAPSED),
    (Rule.COUNT, "yy-", SATISFIED, SATISFIED),
    (Rule.COUNT, "y--", PENDING, LAPSED),
    (Rule.COUNT, "ya", SATISFIED, SATISFIED),  # No more can be wanted than are left.
    (Rule.COUNT, "yyn", CHANGES, CHANGES),
]


@pytest.mark.parametrize(("rule", "answers", "waiting", "over"), TABLE)
def test_the_table(rule, answers, waiting, over):
    rules = Rules(rule, TWO)
    assert outcome(rules, told(answers)) is waiting
    assert outcome(rules, told(answers), over=True) is over


RULES = st.builds(Rules, st.sampled_from(Rule), st.integers(1, 4), st.sampled_from(Silence))
ASKED = st.builds(Asked, st.sampled_from(Answer), st.booleans(), st.booleans())
MANY = st.lists(ASKED, max_size=6)


@given(RULES, MANY, st.booleans())
def test_an_objection_of_whoever_counts_is_never_passed_by(rules, asked, over):
    asked = [*asked, Asked(Answer.NO)]
    assert outcome(rules, asked, over=over) in {Outcome.CHANGES, Outcome.PENDING}


@given(RULES, MANY, st.booleans())
def test_those_who_are_only_told_or_step_aside_change_nothing(rules, asked, over):
    counted = [each for each in asked if each.required and each.answer != Answer.ASIDE]
    assert outcome(rules, asked, over=over) is outcome(rules, counted, over=over)


@given(RULES, MANY, st.randoms(), st.booleans())
def test_the_order_of_the_answers_does_not_matter(rules, asked, random, over):
    shuffled = random.sample(asked, len(asked))
    assert outcome(rules, asked, over=over) is outcome(rules, shuffled, over=over)


@given(RULES, MANY)
def test_when_nobody_is_waited_for_it_is_decided(rules, asked):
    assert outcome(rules, asked, over=True) is not Outcome.PENDING


@given(RULES, MANY)
def test_when_all_have_answered_it_is_decided(rules, asked):
    answered = [each for each in asked if each.answer != Answer.NONE]
    assert outcome(rules, answered) is not Outcome.PENDING


@given(RULES, MANY, st.booleans())
def test_nothing_but_an_answer_or_a_rule_for_silence_satisfies(rules, asked, over):
    """Whoever was asked and counts has to have said something."""
    silent = [Asked(Answer.NONE, each.lead) for each in asked] or [Asked(Answer.NONE)]
    assert outcome(rules, silent, over=over) is (Outcome.LAPSED if over else Outcome.PENDING)


@given(RULES)
def test_rules_come_back_from_the_round_as_they_were(rules):
    assert Rules.of(rules.as_data()) == rules


@pytest.mark.parametrize(
    ("status", "answer"),
    [
        ("sent", Answer.NONE),
        ("seen", Answer.NONE),
        ("undeliverable", Answer.NONE),
        ("expired", Answer.NONE),
        ("approved", Answer.YES),
        ("approved_with_note", Answer.YES),
        ("changes_requested", Answer.NO),
        ("not_concerned", Answer.ASIDE),
        ("withdrawn", Answer.ASIDE),
        ("no_objection", Answer.SILENT),
    ],
)
@pytest.mark.parametrize("relation", ReviewRequest.Relation)
def test_what_a_request_amounts_to(status, answer, relation):
    asked = ReviewRequest(status=status, relation=relation).asked()
    assert asked == Asked(answer, lead=relation == "lead", required=relation != "informed")


def test_no_status_is_forgotten():
    known = set(ReviewRequest.ANSWERS) | set(ReviewRequest.WAITING) | {ReviewRequest.Status.EXPIRED}
    assert known == set(ReviewRequest.Status)
