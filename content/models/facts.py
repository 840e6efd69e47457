"""Facts: terms with sourced definitions, written once and placed wherever a text needs them."""

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.admin.panels import FieldPanel, HelpPanel, InlinePanel, MultiFieldPanel
from wagtail.query import PageQuerySet
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from content import links, usage
from content.alphabet import sort_key

from .base import BasePage, BasePageForm
from .body import BodyMixin
from .definitions import FactDefinition


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
    more = _("More than one definition is marked as ours. Mark exactly one.")
    return ValidationError(more if count else _("No definition is marked as ours. Mark exactly one."))


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
    discouraged = models.CharField(
        _("words to avoid in translations"),
        max_length=255,
        blank=True,
        help_text=_("Separated by commas. Translators are told when they use one of them. Visitors do not see them."),
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
        SynchronizedField("discouraged", overridable=False),  # Only filled texts are translated: these may stand alone.
    ]

    content_panels = [
        *BasePage.content_panels,
        HelpPanel(template="content/admin/fact_usage.html", heading=_("Where it is used")),
        MultiFieldPanel([FieldPanel(name) for name in ("term", "abbreviation", "synonyms", "discouraged")], _("Term")),
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
        verbose_name_plural = _("facts")

    @classmethod
    def placed(cls) -> PageQuerySet:
        """Facts ready to be shown inside other pages. Cost: one query beside their own."""
        return cls.objects.select_related("locale").prefetch_related("definitions")

    def save(self, *args, **kwargs) -> None:
        self.sort_key = sort_key(self.term, self.locale.language_code)
        super().save(*args, **kwargs)

    @cached_property
    def our_definition(self) -> FactDefinition | None:
        """The definition marked as ours, else the first: a preview may show a fact that is not finished."""
        definitions = list(self.definitions.all())
        return next((item for item in definitions if item.is_ours), definitions[0] if definitions else None)

    @property
    def other_definitions(self) -> list[FactDefinition]:
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
