"""Facts: terms with sourced definitions, written once and placed wherever a text needs them."""

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, HelpPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Orderable, TranslatableMixin
from wagtail.query import PageQuerySet
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from content import links, usage
from content.alphabet import sort_key

from .base import BasePage, BasePageForm, BodyMixin


class FactIndexPage(BodyMixin, BasePage):
    page_description = _("All facts from A to Ö. Add a fact below it, then place it in any text.")
    parent_page_types = ["home.HomePage"]
    subpage_types = ["content.FactPage"]
    max_count_per_parent = 1

    content_panels = [*BasePage.content_panels, *BodyMixin.body_panels]
    search_fields = [*BasePage.search_fields, *BodyMixin.body_search_fields]

    class Meta:
        verbose_name = _("facts A–Ö")

    def facts(self) -> PageQuerySet:
        """The live facts below, by the reader's alphabet. Cost: two queries."""
        return FactPage.placed().child_of(self).live().order_by("sort_key")

    def letters(self) -> dict[str, list["FactPage"]]:
        """The facts under their first letter, in the order of the alphabet."""
        grouped: dict[str, list[FactPage]] = {}
        for fact in self.facts():
            grouped.setdefault(fact.term[:1].upper(), []).append(fact)
        return grouped

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        return super().get_context(request, *args, **kwargs) | {"letters": self.letters()}


class FactPageForm(BasePageForm):
    def clean(self) -> dict:
        """Exactly one definition is ours: two are always refused, none is refused when there are definitions."""
        cleaned = super().clean()
        rows = self.rows("definitions")
        ours = sum(bool(row.get("is_ours")) for row in rows)
        if ours != 1 and (rows or not self.is_deferred_validation):
            self.add_error(None, ours_error(ours))
        return cleaned


def ours_error(count: int) -> ValidationError:
    if count:
        return ValidationError(_("More than one definition is marked as ours. Mark exactly one."))
    return ValidationError(_("No definition is marked as ours. Mark exactly one."))


class FactPage(BodyMixin, BasePage):
    """A term with one or more sourced definitions, exactly one of which is the partnership's own choice."""

    term = models.CharField(_("term"), max_length=120, help_text=_("In the form of a dictionary: “social enterprise”."))
    abbreviation = models.CharField(_("abbreviation"), max_length=20, blank=True)
    synonyms = models.CharField(
        _("also called"),
        max_length=255,
        blank=True,
        help_text=_("Separated by commas. Search finds the fact by them."),
    )
    sort_key = models.CharField(max_length=255, editable=False, default="", db_index=True)

    is_term = True
    card_template = "components/fact_box.html"
    base_form_class = FactPageForm
    page_description = _(
        "A term and its sourced definitions. Placed in other pages as a fact box, changed in one place."
    )
    parent_page_types = ["content.FactIndexPage"]
    subpage_types = []
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("abbreviation", overridable=True),
    ]

    content_panels = [
        *BasePage.content_panels,
        HelpPanel(template="content/admin/fact_usage.html", heading=_("Where it is used")),
        MultiFieldPanel([FieldPanel("term"), FieldPanel("abbreviation"), FieldPanel("synonyms")], _("Term")),
        InlinePanel("definitions", label=_("Definition"), heading=_("Definitions"), min_num=1),
        InlinePanel("see_also", label=_("Fact"), heading=_("See also")),
        *BodyMixin.body_panels,
        *BasePage.connection_panels,
    ]
    search_fields = [
        *BasePage.search_fields,
        *BodyMixin.body_search_fields,
        index.SearchField("term", boost=2),
        index.SearchField("abbreviation", boost=2),
        index.SearchField("synonyms"),
        index.RelatedFields("definitions", [index.SearchField("text"), index.SearchField("bullets")]),
        index.FilterField("sort_key"),
    ]

    class Meta:
        verbose_name = _("fact")

    @classmethod
    def placed(cls) -> PageQuerySet:
        """Facts ready to be shown inside other pages. Cost: one query beside their own."""
        return cls.objects.select_related("locale").prefetch_related("definitions")

    def save(self, *args, **kwargs) -> None:
        self.sort_key = sort_key(self.term, self.locale.language_code)
        super().save(*args, **kwargs)

    @cached_property
    def our_definition(self) -> "FactDefinition | None":
        """The definition marked as ours, else the first: a preview may show a fact that is not finished."""
        definitions = list(self.definitions.all())
        return next((item for item in definitions if item.is_ours), definitions[0] if definitions else None)

    @property
    def other_definitions(self) -> list["FactDefinition"]:
        return [item for item in self.definitions.all() if item != self.our_definition]

    @property
    def heading(self) -> str:
        """The term with its abbreviation, as the heading of the fact box."""
        term = self.term[:1].upper() + self.term[1:]
        return f"{term} ({self.abbreviation})" if self.abbreviation else term

    @property
    def synonym_list(self) -> list[str]:
        return [word for part in self.synonyms.split(",") if (word := part.strip())]

    def see_also_facts(self) -> list["FactPage"]:
        """The facts to read next, in the reader's language. Cost: one query, or four."""
        return links.all_for_reader(self.see_also_ids)

    @cached_property
    def see_also_ids(self) -> list[int]:
        return [link.fact_id for link in self.see_also.all()]

    def referred_ids(self) -> Iterable[int]:
        return [*super().referred_ids(), *self.see_also_ids]

    def usage_in_words(self) -> str:
        """ "Used on 3 pages", for the editor. Cost: two queries."""
        count = usage.pages_using(self).count() if self.pk else 0
        return ngettext("Used on %(count)d page", "Used on %(count)d pages", count) % {"count": count}

    def structured_data(self) -> list[dict]:
        definition = self.our_definition
        return [
            {
                "@type": "DefinedTerm",
                "name": self.term,
                "description": definition.text if definition else "",
                "url": self.full_url,
            }
        ]


class FactDefinition(TranslatableMixin, Orderable):
    """What the term means, according to a source. Translated: text, bullets, source name; the rest follows."""

    page = ParentalKey(FactPage, related_name="definitions", on_delete=models.CASCADE)
    text = models.TextField(_("definition"))
    bullets = models.TextField(_("points"), blank=True, help_text=_("One to a line."))
    source_name = models.CharField(_("source"), max_length=160)
    source_url = models.URLField(_("address of the source"), blank=True)
    year = models.PositiveSmallIntegerField(_("year"), null=True, blank=True)
    is_ours = models.BooleanField(
        _("ours"), default=False, help_text=_("The definition that the partnership uses. Exactly one is.")
    )

    panels = [
        FieldPanel("text"),
        FieldPanel("bullets"),
        FieldPanel("source_name"),
        FieldPanel("source_url"),
        FieldPanel("year"),
        FieldPanel("is_ours"),
    ]

    class Meta(TranslatableMixin.Meta, Orderable.Meta):
        verbose_name = _("definition")

    @property
    def bullet_list(self) -> list[str]:
        return [line.strip(" -•") for line in self.bullets.splitlines() if line.strip(" -•")]


class SeeAlso(Orderable):
    page = ParentalKey(FactPage, related_name="see_also", on_delete=models.CASCADE)
    fact = models.ForeignKey(FactPage, verbose_name=_("fact"), related_name="+", on_delete=models.CASCADE)

    panels = [FieldPanel("fact")]

    class Meta(Orderable.Meta):
        verbose_name = _("see also")
