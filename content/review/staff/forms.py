"""What staff fill in."""

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminDateInput, AdminDateTimeInput

from content.review.answering import DECISIONS
from content.review.models import PartnerContact, ReviewComment, ReviewRequest
from content.review.models.messages import MESSAGE_CHARACTERS

REASON_CHARACTERS = 20
NEEDS_A_NOTE = {ReviewRequest.Status.APPROVED_WITH_NOTE, ReviewRequest.Status.CHANGES}


class MessageForm(forms.Form):
    message = forms.CharField(
        label=_("Message to the partners"),
        widget=forms.Textarea(attrs={"rows": 4}),
        max_length=MESSAGE_CHARACTERS,
        required=False,
    )


class ReasonForm(forms.Form):
    reason = forms.CharField(label=_("Why"), widget=forms.Textarea(attrs={"rows": 3}), max_length=1000)


class LongReasonForm(forms.Form):
    """A reason that says something: it is told to the partners and kept."""

    reason = forms.CharField(
        label=_("Why"),
        widget=forms.Textarea(attrs={"rows": 3}),
        min_length=REASON_CHARACTERS,
        max_length=1000,
        help_text=_("At least 20 characters. The partners are told, and it is kept."),
    )


class DayForm(forms.Form):
    until = forms.DateField(label=_("Answer by"), widget=AdminDateInput)

    def clean_until(self) -> Any:
        day = self.cleaned_data["until"]
        if day < timezone.localdate():
            raise forms.ValidationError(_("Choose a day that has not passed."))
        return day


class TelephoneForm(forms.Form):
    """An answer that was given by telephone: what, by whom and when."""

    status = forms.ChoiceField(
        label=_("Answer"), choices=[(status, status.label) for status in DECISIONS], widget=forms.RadioSelect
    )
    given_by = forms.CharField(label=_("Who said it"), max_length=120, help_text=_("Name or role at the partner."))
    given_at = forms.DateTimeField(label=_("When"), widget=AdminDateTimeInput, initial=timezone.localtime)
    note = forms.CharField(
        label=_("What was said"), widget=forms.Textarea(attrs={"rows": 4}), max_length=4000, required=False
    )

    def clean_given_at(self) -> Any:
        moment = self.cleaned_data["given_at"]
        if moment > timezone.now():
            raise forms.ValidationError(_("That has not happened yet."))
        return moment

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("status") in NEEDS_A_NOTE and not cleaned.get("note"):
            self.add_error("note", _("Write what was said."))
        return cleaned


class ContactForm(forms.Form):
    """Somebody at the organisation who has not been asked in this round."""

    contact = forms.ModelChoiceField(label=_("Whom"), queryset=PartnerContact.objects.none(), empty_label=None)

    def __init__(self, *args, request: ReviewRequest, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["contact"].queryset = contacts_left(request)


def contacts_left(request: ReviewRequest) -> Any:
    asked = request.invitations.exclude(contact=None).values("contact")
    return PartnerContact.objects.reachable().filter(organisation=request.organisation_id).exclude(pk__in=asked)


class CommentForm(forms.ModelForm):
    """What was done about a comment; whoever declines says why."""

    class Meta:
        model = ReviewComment
        fields = ["status", "answer"]

    status = forms.ChoiceField(
        choices=[
            (status, status.label)
            for status in (ReviewComment.Status.DONE, ReviewComment.Status.DECLINED, ReviewComment.Status.OPEN)
        ]
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if cleaned.get("status") == ReviewComment.Status.DECLINED and not cleaned.get("answer"):
            self.add_error("answer", _("Tell the partner why."))
        return cleaned
