"""Key figures: numbers that carry what they mean with them."""

from decimal import Decimal

from django.db import models
from django.utils.formats import number_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class FigureKind(models.TextChoices):
    OUTCOME = "outcome", _("Outcome")
    TARGET = "target", _("Target")
    ESTIMATE = "estimate", _("Estimate")


class KeyFigureValue(blocks.StructValue):
    """How a number is said: with its scale, its unit and its doubt, in the reader's language."""

    @property
    def number(self) -> str:
        value = self["value"]
        if value is None:
            return ""
        text = f"{value.normalize():f}"
        decimals = len(text.partition(".")[2])
        return number_format(value, decimal_pos=decimals, use_l10n=True, force_grouping=True)

    @property
    def display(self) -> str:
        """ "4,7 av 5", "omkring 87 procent", or nothing when the number is not known."""
        if not self.number:
            return ""
        words = self.number
        if self["scale_max"]:
            words = gettext("%(value)s out of %(scale)s") % {"value": words, "scale": self["scale_max"]}
        if self["unit"]:
            words = f"{words} {self['unit']}"
        return gettext("about %(figure)s") % {"figure": words} if self["uncertain"] else words

    @property
    def share(self) -> int | None:
        """How much of the scale the value fills, in whole percent, for the meter beside the number."""
        if self["value"] is None or not self["scale_max"]:
            return None
        return max(0, min(100, round(100 * self["value"] / self["scale_max"])))

    @property
    def kind_label(self) -> str:
        return FigureKind(self["kind"]).label if self["kind"] in FigureKind.values else ""


class KeyFigure(blocks.StructBlock):
    label = blocks.CharBlock(label=_("What the number says"), default="")
    value = blocks.DecimalBlock(
        label=_("Number"),
        required=False,
        help_text=_("Leave empty when it is not known: then nothing is shown."),
    )
    unit = blocks.CharBlock(label=_("Unit"), default="", required=False)
    scale_max = blocks.IntegerBlock(
        label=_("Top of the scale"),
        required=False,
        min_value=1,
        help_text=_("5 for answers from 1 to 5."),
    )
    respondents = blocks.IntegerBlock(label=_("Number asked"), required=False, min_value=1)
    period = blocks.CharBlock(label=_("Period"), default="", required=False)
    kind = blocks.ChoiceBlock(label=_("Kind"), choices=FigureKind.choices, default=FigureKind.OUTCOME)
    source = blocks.CharBlock(label=_("Source"), default="", required=False)
    source_url = blocks.URLBlock(label=_("Address of the source"), required=False)
    uncertain = blocks.BooleanBlock(
        label=_("Uncertain"), required=False, help_text=_('Says "about" before the number.')
    )

    class Meta:
        icon = "order"
        label = _("Key figure")
        label_format = "{value} {unit} {label}"
        value_class = KeyFigureValue
        form_layout = blocks.BlockGroup(
            children=["label", "value", "unit", "scale_max", "kind"],
            settings=["respondents", "period", "source", "source_url", "uncertain"],
        )


class KeyFigures(blocks.StructBlock):
    heading = blocks.CharBlock(label=_("Heading"), default="", required=False)
    figures = blocks.ListBlock(KeyFigure(), label=_("Figures"), min_num=1)

    class Meta:
        icon = "order"
        label = _("Key figures")
        label_format = "{heading}"
        group = _("Facts and figures")
        description = _("Numbers with scale, period and source.")
        template = "blocks/key_figures.html"
        preview_value = {
            "heading": "Så svarade deltagarna",
            "figures": [
                {
                    "label": "Samverkan över gränser är viktig",
                    "value": Decimal("4.8"),
                    "unit": "",
                    "scale_max": 5,
                    "uncertain": False,
                    "kind": "outcome",
                }
            ],
        }
