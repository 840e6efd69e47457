"""Every kind of mail: what its subject says, and what its link is called.

The words of a kind are in `templates/review/email/partner/<kind>.txt` or `.../staff/<kind>.txt`; both parts of
the mail are made of them. A new kind is a line here, a template, and the facts that the template names.
"""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _


@dataclass(frozen=True)
class Kind:
    """`subject` may name facts; without an `action` there is no link; `last` is still sent when the round is over.

    Kinds that say `several` share one mail when more than one waits for the same contact.
    """

    subject: Promise
    action: Promise | str = ""
    last: bool = False
    several: Promise | str = ""


ANSWER = _("Read and answer")
OPEN = _("Open the round")

# All know title, organisation, deadline, sender and site. Facts of their own stand beside them.
PARTNER = {
    "invitation": Kind(
        _("Read and answer by %(deadline)s: %(title)s"),
        ANSWER,
        several=_("Read and answer: %(count)s drafts, the first by %(deadline)s"),
    ),
    "reminder": Kind(  # when: before, today or after
        _("Reminder, answer by %(deadline)s: %(title)s"),
        ANSWER,
        several=_("Reminder: %(count)s questions wait for an answer"),
    ),
    "receipt": Kind(_("We have received your answer: %(title)s"), last=True),
    "withdrawn": Kind(_("You need not answer any longer: %(title)s"), last=True),
    "overridden": Kind(_("Published before all partners had approved: %(title)s"), last=True),  # reason
    "minor_change": Kind(_("A small change after your answer: %(title)s"), _("Read the page"), last=True),  # reason
    "extension_granted": Kind(_("More time, answer by %(deadline)s: %(title)s"), ANSWER),
    "extension_declined": Kind(_("No more time, answer by %(deadline)s: %(title)s"), ANSWER),  # reason, perhaps
    "delegated": Kind(_("A colleague has been asked as well: %(title)s"), last=True),  # colleague
    "new_link": Kind(_("A new link: %(title)s"), _("Open the review"), last=True, several=_("New links: %(count)s")),
    "profile_check": Kind(_("Is this still right? %(title)s"), _("Look through the page")),
    "proposal_answered": Kind(_("About the change that you proposed: %(title)s"), last=True),  # field, decision, reason
}
# All know title, requester and site; with `request=` organisation, answer, person, until and why as well.
STAFF = {
    "answered": Kind(_("%(organisation)s has answered: %(title)s"), OPEN),
    "outcome": Kind(_("%(outcome)s: %(title)s"), OPEN),
    "nobody_to_ask": Kind(_("Nobody to ask at %(organisation)s: %(title)s"), OPEN),
    "undeliverable": Kind(_("The mail to %(organisation)s did not arrive: %(title)s"), OPEN),  # contact
    "overdue": Kind(_("The time to answer is out: %(title)s"), OPEN),
    "escalation": Kind(_("Partners have not answered in time: %(title)s"), OPEN),
    "extension_wanted": Kind(_("%(organisation)s asks for more time: %(title)s"), OPEN),
    "delegated": Kind(_("%(organisation)s has asked a colleague as well: %(title)s"), OPEN),  # colleague
    "stale": Kind(_("The text has changed while partners read it: %(title)s"), OPEN),
}
