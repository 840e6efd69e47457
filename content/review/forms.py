"""What partners type. What is refused is explained, and stays in its field."""

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from content.review import more_time
from content.review.models import ReviewComment, ReviewRequest
from content.review.models.comments import BODY_CHARACTERS

Status = ReviewRequest.Status


class TextField(forms.CharField):
    """Some lines of text. Line breaks count as one character, as people and browsers count them.

    The browser is not told the limit: it would cut off what is pasted without a word.
    """

    def __init__(self, *, rows: int = 4, **kwargs: Any) -> None:
        super().__init__(widget=forms.Textarea(attrs={"rows": rows}), **kwargs)

    def to_python(self, value: Any) -> str:
        return super().to_python(value).replace("\r\n", "\n")

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        return {name: value for name, value in super().widget_attrs(widget).items() if name != "maxlength"}


class CommentForm(forms.Form):
    body = TextField(label=_("Your comment"), max_length=BODY_CHARACTERS)
    kind = forms.ChoiceField(
        label=_("How important is it?"), choices=ReviewComment.Kind.choices, initial=ReviewComment.Kind.SHOULD
    )
    path = forms.CharField(required=False, max_length=255, widget=forms.HiddenInput)


class AnswerForm(forms.Form):
    """`text` is the hash of the draft that was shown: the answer is about that text and no other."""

    CHOICES = [
        (Status.APPROVED, _("It is right")),
        (Status.APPROVED_WITH_NOTE, _("It is right, but…")),
        (Status.CHANGES, _("It has to be changed")),
        (Status.NOT_CONCERNED, _("It does not concern us")),
    ]
    EXPLAINED = {Status.APPROVED_WITH_NOTE, Status.CHANGES}

    status = forms.ChoiceField(label=_("What is your answer?"), choices=CHOICES, widget=forms.RadioSelect)
    note = TextField(
        label=_("What do you want to say?"),
        help_text=_("Needed when you answer “It is right, but…” or “It has to be changed”."),
        max_length=4000,
        required=False,
        error_messages={"required": _("Say in a few words what you mean.")},
    )
    text = forms.RegexField(r"^[0-9a-f]{64}$", widget=forms.HiddenInput)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["note"].required = self["status"].value() in self.EXPLAINED


class MoreTimeForm(forms.Form):
    until = forms.DateField(
        label=_("When can you answer?"),
        input_formats=["%Y-%m-%d"],
        widget=forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"}),
        help_text=_("Year-month-day, for instance 2026-12-24."),
    )
    reason = TextField(label=_("Why do you need more time?"), max_length=300, rows=2)

    def __init__(self, *args: Any, request: ReviewRequest, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.request = request

    def clean_until(self) -> Any:
        until, latest = self.cleaned_data["until"], more_time.latest(self.request)
        if until <= max(self.request.deadline, timezone.localdate()):
            raise forms.ValidationError(gettext("Choose a day after the one that you have already."))
        if until > latest:
            raise forms.ValidationError(gettext("Choose a day no later than %(day)s.") % {"day": latest.isoformat()})
        return until


class DelegateForm(forms.Form):
    name = forms.CharField(label=_("Your colleague's name or role"), max_length=120)
    email = forms.EmailField(
        label=_("Your colleague's e-mail address"), help_text=_("The address has to be one of your organisation's.")
    )

    def clean_email(self) -> str:
        return self.cleaned_data["email"].strip().lower()


class NewLinkForm(forms.Form):
    email = forms.EmailField(label=_("Your e-mail address"), help_text=_("The address at which you got our mail."))
