"""The form in which a partner writes what its profile should say: the page's own rules, and nothing lost."""

from typing import Any

from django import forms
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _

from content.alphabet import sort_key
from content.models import Municipality, Need, PartnerPage
from content.models.partner_rows import PartnerContactPoint, PartnerLanguage
from content.models.taxonomy import Term
from content.review.forms import TextField
from content.review.profiles.fields import TEXTS, digest

LONGEST_DESCRIPTION = 4000
MOST_CONTACTS = 10


class ContactForm(forms.ModelForm):
    """A row of the profile's contacts. Emptied, it goes away."""

    class Meta:
        model = PartnerContactPoint
        fields = ["role", "email", "telephone"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.widget.attrs.pop("maxlength", None)  # A browser would cut off what is pasted, without a word.

    @property
    def value(self) -> dict[str, str] | None:
        row = {name: self.cleaned_data.get(name, "") for name in self._meta.fields}
        return row if row["email"] or row["telephone"] else None


class ContactFormSet(forms.BaseFormSet):
    @property
    def value(self) -> list[dict[str, str]]:
        rows = [form.value for form in self.forms if form.is_valid()]
        return [row for place, row in enumerate(rows) if row and row not in rows[:place]]


Contacts = forms.formset_factory(
    ContactForm,
    formset=ContactFormSet,
    extra=1,
    max_num=MOST_CONTACTS,
    absolute_max=MOST_CONTACTS,
    validate_max=True,
)


class ProfileForm(forms.ModelForm):
    """The fields of `profiles.fields`, but for the contacts, which are rows: see `Contacts`."""

    summary = TextField(label=_("Summary"), max_length=300, rows=3, required=False)
    description = TextField(label=_("Description"), max_length=LONGEST_DESCRIPTION, rows=8)
    website = forms.URLField(label=_("Website"), required=False, max_length=200, assume_scheme="https")
    needs = forms.MultipleChoiceField(label=_("Helps with"), required=False, widget=forms.CheckboxSelectMultiple)
    municipalities = forms.MultipleChoiceField(label=_("Where"), required=False, widget=forms.CheckboxSelectMultiple)
    languages = forms.MultipleChoiceField(
        label=_("Languages"),
        required=False,
        choices=PartnerLanguage.Language.choices,
        widget=forms.CheckboxSelectMultiple,
    )
    remark = TextField(
        label=_("Something else?"),
        help_text=_("Such as a new logo, or something in the longer text that no longer holds."),
        max_length=2000,
        rows=3,
        required=False,
    )
    seen = forms.RegexField(r"^[0-9a-f]{64}$", widget=forms.HiddenInput)

    class Meta:
        model = PartnerPage
        fields = TEXTS

    def __init__(self, *args: Any, stands: dict[str, Any], **kwargs: Any) -> None:
        """`stands` is the profile as `fields.values` has it; the instance is thrown away. Cost: four queries."""
        super().__init__(*args, initial=stands | {"seen": digest(stands)}, **kwargs)
        self.stands = stands
        self.fields["needs"].choices = choices(Need, self.instance.locale_id)
        self.fields["municipalities"].choices = choices(Municipality, self.instance.locale_id)
        for name in ("name", "short_name"):
            self.fields[name].widget.attrs.pop("maxlength", None)

    def wanted(self, contacts: ContactFormSet) -> dict[str, Any]:
        """What the profile should say, as `fields.values` says it. Only for a form that holds."""
        lists = {name: sorted(self.cleaned_data[name]) for name in ("needs", "municipalities", "languages")}
        return {name: self.cleaned_data[name] for name in TEXTS} | lists | {"contacts": contacts.value}

    def refuse_no_change(self, contacts: ContactFormSet) -> None:
        """Add an error when nothing is proposed: the button "All of it is right" is for that."""
        if self.wanted(contacts) == self.stands and not self.cleaned_data["remark"]:
            self.add_error(
                None, gettext("You have changed nothing. Is all of it right? Then choose “All of it is right”.")
            )


def choices(model: type[Term], locale_id: int) -> list[tuple[str, str]]:
    """The words of the page's language, all of them, named in the reader's as far as they are translated."""
    words = model.objects.filter(locale__language_code=get_language())
    names = dict(words.values_list("slug", "name"))
    found = [(word.slug, names.get(word.slug, word.name)) for word in model.objects.filter(locale=locale_id)]
    by_alphabet = sorted(found, key=lambda choice: sort_key(choice[1], get_language()))
    return by_alphabet if model is Municipality else found
