"""The form in which a consultation is answered. What is refused is explained, and stays in its field."""

import uuid
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from content.consultations.models import ConsultationPage, ConsultationQuestion, Response

LONGEST_ANSWER = 20_000
CONSENT = _(
    "I consent to the partnership storing what I have written here in order to work with the answers. An "
    "organisation’s name is shown on this page together with the summary. Nothing that names a private person is "
    "shown to the public."
)


class LongText(forms.CharField):
    """Line breaks count as one character, as people count. The browser is not told the limit: it would cut silently."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(widget=forms.Textarea(attrs={"rows": 6}), max_length=LONGEST_ANSWER, **kwargs)

    def to_python(self, value: Any) -> str:
        return super().to_python(value).replace("\r\n", "\n")

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        return {name: value for name, value in super().widget_attrs(widget).items() if name != "maxlength"}


class ResponseForm(forms.Form):
    """Who answers, then the consultation's questions, then consent. Cost: one query."""

    kind = forms.ChoiceField(label=_("Who do you answer for?"), choices=Response.Kind.choices, widget=forms.RadioSelect)
    organisation = forms.CharField(
        label=_("The organisation’s name"),
        max_length=160,
        required=False,
        help_text=_("Needed when you answer for an organisation."),
        error_messages={"required": _("Write the name of the organisation that you answer for.")},
    )
    role = forms.CharField(label=_("Your role at the organisation"), max_length=120, required=False)
    email = forms.EmailField(
        label=_("Your e-mail address"),
        help_text=_("The receipt is sent here, with a link by which you can change the answer."),
    )
    attempt = forms.CharField(required=False, widget=forms.HiddenInput)
    # Only programs fill it in: it is not shown, and says so to whoever meets it all the same.
    website = forms.CharField(label=_("Leave this field empty"), required=False)

    def __init__(self, *args: Any, page: ConsultationPage, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.page = page
        self.questions = list(page.questions.all())
        for question in self.questions:
            self.fields[name_of(question)] = field_of(question)
        self.fields["consent"] = forms.BooleanField(
            label=_("I consent"),
            help_text=CONSENT,
            error_messages={"required": _("Without your consent the answer cannot be stored.")},
        )
        self.fields["organisation"].required = self["kind"].value() == Response.Kind.ORGANISATION
        self.fields["attempt"].initial = uuid.uuid4

    def clean_website(self) -> str:
        if self.cleaned_data["website"]:
            raise forms.ValidationError(gettext("This field is here to stop programs. Empty it, and send again."))
        return ""

    def clean_attempt(self) -> uuid.UUID:
        """Whatever is no identity becomes a new one."""
        try:
            return uuid.UUID(self.cleaned_data["attempt"])
        except ValueError:
            return uuid.uuid4()

    def clean(self) -> dict:
        cleaned = super().clean()
        if cleaned.get("kind") == Response.Kind.PRIVATE:
            cleaned |= {"organisation": "", "role": ""}
        return cleaned

    @property
    def about_sender(self) -> list[forms.BoundField]:
        return [self[name] for name in ("kind", "organisation", "role", "email")]

    @property
    def asked(self) -> list[forms.BoundField]:
        return [self[name_of(question)] for question in self.questions]

    @property
    def typed(self) -> list[tuple[str, str]]:
        """What was written, to be shown to somebody whose answer could not be taken."""
        values = [(field, field.value()) for field in [*self.about_sender, *self.asked]]
        shown = [(field.label, dict(getattr(field.field, "choices", [])).get(value, value)) for field, value in values]
        return [(str(label), str(value)) for label, value in shown if value]

    def answers(self) -> list[tuple[ConsultationQuestion, str, int | None]]:
        """The questions that were answered, each with the answer in words and, of a choice, its number."""
        found = []
        for question in self.questions:
            value = self.cleaned_data.get(name_of(question), "")
            if value and question.kind == question.Kind.CHOICE:
                found.append((question, question.choice_list[int(value)], int(value)))
            elif value:
                found.append((question, value, None))
        return found


def name_of(question: ConsultationQuestion) -> str:
    return f"q-{question.translation_key}"


def field_of(question: ConsultationQuestion) -> forms.Field:
    said = {"label": question.text, "help_text": question.explanation, "required": question.is_required}
    if question.kind == question.Kind.CHOICE:
        choices = [(str(number), label) for number, label in enumerate(question.choice_list)]
        return forms.ChoiceField(choices=choices, widget=forms.RadioSelect, **said)
    return LongText(**said)
