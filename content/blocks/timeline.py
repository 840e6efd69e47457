"""A timeline whose dates are as exact as they are known."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from content import partial_dates


class TimelineEventValue(blocks.StructValue):
    @property
    def when(self) -> str:
        """The date or period in words, in the reader's language."""
        return partial_dates.in_words(self["start"], self["end"], tentative=self["tentative"]) if self["start"] else ""


class TimelineEvent(blocks.StructBlock):
    start = blocks.RegexBlock(
        regex=rf"^{partial_dates.PATTERN}$",
        label=_("Date"),
        help_text=_("As exact as you know it: 2013, 2013-01, 2013-W43 or 2013-01-17."),
    )
    end = blocks.RegexBlock(regex=rf"^{partial_dates.PATTERN}$", label=_("Until"), required=False)
    tentative = blocks.BooleanBlock(label=_("Tentative"), required=False)
    title = blocks.CharBlock(label=_("What happened"), default="")
    text = blocks.TextBlock(label=_("Text"), default="", required=False)

    class Meta:
        icon = "date"
        label = _("Event")
        label_format = "{start} {title}"
        value_class = TimelineEventValue

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        cleaned = super().clean(value)
        errors = {}
        for name in filter(cleaned.get, ("start", "end")):
            try:
                partial_dates.parse(cleaned[name])
            except ValueError:
                errors[name] = ValidationError(_("There is no such date."))
        if errors:
            raise blocks.StructBlockValidationError(block_errors=errors)
        return cleaned


class Timeline(blocks.StructBlock):
    heading = blocks.CharBlock(label=_("Heading"), default="", required=False)
    events = blocks.ListBlock(TimelineEvent(), label=_("Events"), min_num=1)

    class Meta:
        icon = "history"
        label = _("Timeline")
        label_format = "{heading}"
        group = _("Facts and figures")
        description = _("What happened when, with dates of any precision.")
        template = "blocks/timeline.html"
        preview_value = {
            "heading": "Så blev det till",
            "events": [
                {
                    "start": "2013-W43",
                    "end": "",
                    "tentative": False,
                    "title": "Fyra dialogmöten i länet",
                }
            ],
        }
