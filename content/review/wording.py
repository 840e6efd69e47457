"""What mails say in words: days, minutes, what is asked of whom, and what silence means.

All of it in the language that is active, of what was frozen when the round was opened.
"""

import math
import re
import unicodedata
from datetime import date

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from content.review.models import ReviewRequest, ReviewRound
from content.review.rules import Rule, Silence

# Characters that turn the direction of what follows them (Unicode Standard Annex 9), out of a mail's own words.
TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
WORDS_A_MINUTE = 150  # Slower than plain reading: whoever answers for a text weighs it.
ROUNDED_TO = 5


def line(text: str) -> str:
    """What somebody has written, as one line that changes nothing around it."""
    words = TURNING.sub("", text).split()
    return "".join(each for each in " ".join(words) if unicodedata.category(each) != "Cc")


def lines(text: str) -> str:
    """The same of a text that may have paragraphs."""
    return "\n".join(line(each) for each in text.strip().splitlines())


def day(moment: date) -> str:
    """ "Thursday 3 December", with the year when it is not this one."""
    pattern = "l j F" if moment.year == timezone.localdate().year else "l j F Y"
    return date_format(moment, pattern)


def minutes(review_round: ReviewRound) -> str:
    """How long it takes to read and answer, in steps of five minutes."""
    words = sum(len(passage["text"].split()) for passage in review_round.passages)
    count = ROUNDED_TO * max(1, math.ceil(words / WORDS_A_MINUTE / ROUNDED_TO))
    return ngettext("about %(count)d minute", "about %(count)d minutes", count) % {"count": count}


def why(request: ReviewRequest) -> str:
    """Why the organisation is asked."""
    return {
        ReviewRequest.Relation.LEAD: _("Your organisation answers for the page."),
        ReviewRequest.Relation.CONCERNED: _("The page concerns your organisation."),
        ReviewRequest.Relation.INFORMED: _("For your information. You need not answer."),
    }[ReviewRequest.Relation(request.relation)]


def silence(request: ReviewRequest) -> str:
    """What it means not to answer: no more than the round's frozen rules do. Cost: no query, or one."""
    if not request.required:
        return ""
    if not request.round.gates:
        return _("Nothing happens. The page does not wait for an answer.")
    rules = request.round.frozen_rules
    if rules.silence == Silence.NO_OBJECTION:
        return _("We take it that your organisation has no objection. It is noted as silence, not as approval.")
    if _is_waited_for(request):
        said = _("The page waits until your organisation has answered.")
    else:
        said = _("The page may go on when others have approved it. Silence is not noted as approval.")
    return f"{said} {_('Others on our side are told as well.')}" if rules.silence == Silence.ESCALATE else said


def _is_waited_for(request: ReviewRequest) -> bool:
    """Whether the rule lets nothing go on without the organisation."""
    rule = request.round.frozen_rules.rule
    if rule == Rule.LEAD:
        lead = ReviewRequest.Relation.LEAD
        return request.relation == lead or not request.round.requests.filter(relation=lead).exists()
    return rule == Rule.ALL
