"""Consultations, projects and plans for the style page, in each of their states."""

from datetime import UTC, datetime
from types import SimpleNamespace as Sample

from django import forms

from content.consultations.states import State

OPENS, CLOSES = datetime(2026, 3, 2, 7, tzinfo=UTC), datetime(2026, 4, 30, 15, tzinfo=UTC)


class SampleResponse(forms.Form):
    """A form with a question of each kind; `attempt` and `website` stand apart, as in the real one."""

    kind = forms.ChoiceField(widget=forms.RadioSelect)
    email = forms.EmailField()
    text = forms.CharField(widget=forms.Textarea(attrs={"rows": 3}))
    consent = forms.BooleanField()
    attempt = forms.CharField(required=False, widget=forms.HiddenInput)
    website = forms.CharField(required=False)

    def __init__(self, words: dict, **kwargs: object) -> None:
        super().__init__(**kwargs)
        self.fields["kind"].choices = list(enumerate(words["topics"]))
        labels = [words["person"], words["organisation"], words["long"], words["idea"]]
        for name, label in zip(["kind", "email", "text", "consent"], labels, strict=True):
            self.fields[name].label = label
        self.fields["website"].label = words["more"]

    @property
    def about_sender(self) -> list[forms.BoundField]:
        return [self["kind"], self["email"]]

    @property
    def asked(self) -> list[forms.BoundField]:
        return [self["text"]]


def promises(words: dict, locale: Sample) -> dict[str, object]:
    """`words` are those of the style page."""
    return {
        "consultations": [
            Sample(state=state, title=words["long"], lead=words["lead"], url="#consultation", locale=locale, **MOMENTS)
            for state in State
        ],
        "funders": [
            Sample(name=words["organisation"], text=words["sentence"], is_eu=True, url="https://example.org/"),
            Sample(name=words["long"], text="", is_eu=False, url=""),
        ],
        "response_form": SampleResponse(words, auto_id="response_%s"),
    }


MOMENTS = {"opens": OPENS, "closes": CLOSES, "summary": ""}
