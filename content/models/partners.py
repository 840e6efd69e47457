"""Partners: who they are, what they help with and how to reach them."""

from django.db import models
from django.db.models import Q
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.images import get_image_model, get_image_model_string
from wagtail.models import PageManager
from wagtail.query import PageQuerySet
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from content.alphabet import sort_key

from .base import BasePage
from .body import BodyMixin
from .taxonomy import Municipality, Need, Term

LOGO_FILTER = "max-320x128"
FILTER_LOOKUPS = {
    "need": "needs__need__slug",
    "municipality": "municipalities__municipality__slug",
    "kind": "kind",
}


class OrganisationKind(models.TextChoices):
    ASSOCIATION = "association", _("Association")
    COOPERATIVE = "cooperative", _("Co-operative")
    EDUCATION = "education", _("Education and research")
    FOUNDATION = "foundation", _("Foundation")
    ADVICE = "advice", _("Advice and support")
    PUBLIC = "public", _("Public body")
    COMPANY = "company", _("Company")
    NETWORK = "network", _("Network")


class PartnerQuerySet(PageQuerySet):
    def current(self) -> "PartnerQuerySet":
        """Those that are members today."""
        return self.filter(Q(left_on=None) | Q(left_on__gt=timezone.localdate()))

    def with_logos(self) -> "PartnerQuerySet":
        """Ready for cards: logo, its rendition and language fetched along. Cost: two queries more."""
        logos = get_image_model().objects.prefetch_renditions(LOGO_FILTER)
        return self.select_related("locale").prefetch_related(models.Prefetch("logo", queryset=logos))

    def matching(self, choices: dict[str, str]) -> "PartnerQuerySet":
        """Those that meet every choice; each is a slug or a kind, and an unknown one matches nobody."""
        lookups = {
            "need": "needs__need__slug",
            "municipality": "municipalities__municipality__slug",
            "kind": "kind",
        }
        wanted = {lookups[name]: value for name, value in choices.items() if value}
        return self.filter(**wanted).distinct()


class PartnerPage(BodyMixin, BasePage):
    """An organisation of the partnership. Translated: title and description; what is a fact is synchronised."""

    name = models.CharField(_("name"), max_length=120, help_text=_("The organisation's own name, in any language."))
    short_name = models.CharField(_("short name"), max_length=40, blank=True)
    logo = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("logo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    kind = models.CharField(_("kind of organisation"), max_length=20, choices=OrganisationKind.choices)
    description = models.TextField(_("description"))
    website = models.URLField(_("website"), blank=True)
    member_since = models.DateField(_("member since"), null=True, blank=True)
    left_on = models.DateField(_("left on"), null=True, blank=True)
    sort_key = models.CharField(max_length=255, editable=False, default="", db_index=True)

    card_template = "components/partner_card.html"
    page_description = _("An organisation: what it offers, where, and whom to contact.")
    parent_page_types = ["content.PartnerIndexPage"]
    subpage_types = []
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        SynchronizedField("name", overridable=False),
        SynchronizedField("short_name", overridable=False),
    ]

    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [FieldPanel("name"), FieldPanel("short_name"), FieldPanel("logo"), FieldPanel("kind")],
            _("Organisation"),
        ),
        FieldPanel("description"),
        InlinePanel("needs", label=_("Need"), heading=_("Helps with")),
        InlinePanel("municipalities", label=_("Municipality"), heading=_("Where")),
        InlinePanel("languages", label=_("Language"), heading=_("Languages")),
        InlinePanel("contacts", label=_("Contact"), heading=_("Contacts")),
        FieldPanel("website"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("member_since"), FieldPanel("left_on")]),
                InlinePanel("roles", label=_("Role"), heading=_("Roles in the partnership")),
            ],
            _("Membership"),
        ),
        *BodyMixin.body_panels,
        *BasePage.connection_panels,
    ]
    search_fields = [
        *BasePage.search_fields,
        *BodyMixin.body_search_fields,
        index.SearchField("name", boost=2),
        index.SearchField("short_name"),
        index.SearchField("description"),
    ]

    objects = PageManager.from_queryset(PartnerQuerySet)()

    class Meta:
        verbose_name = _("partner")
        verbose_name_plural = _("partners")

    @classmethod
    def placed(cls) -> PartnerQuerySet:
        """Partners ready to be shown as cards. Cost: none beside their own query."""
        return cls.objects.with_logos()

    def save(self, *args, **kwargs) -> None:
        self.sort_key = sort_key(self.title, self.locale.language_code)
        super().save(*args, **kwargs)

    @property
    def monogram(self) -> str:
        """One or two initials for a partner without a logo."""
        words = [word for word in (self.name or self.title).split() if word[0].isalnum()]
        return "".join(word[0] for word in words[:2]).upper() or "?"

    @cached_property
    def is_current(self) -> bool:
        return self.left_on is None or self.left_on > timezone.localdate()

    def _words(self, relation: str, name: str, model: type[Term]) -> list[Term]:
        """The words that a relation leads to, in the page's language. Cost: one query, two in a translation."""
        words = [getattr(link, name) for link in getattr(self, relation).all().select_related(name)]
        return model.in_language(words, self.locale_id)

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        return super().get_context(request, *args, **kwargs) | {
            "index_url": self.surroundings.ancestors[-1].url,
            "needs": self._words("needs", "need", Need),
            "municipalities": self._words("municipalities", "municipality", Municipality),
        }

    def structured_data(self) -> list[dict]:
        organisation = {"@type": "Organization", "name": self.name, "description": self.description}
        return [organisation | ({"url": self.website} if self.website else {})]
