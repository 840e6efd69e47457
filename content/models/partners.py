"""Partners: who they are, what they help with and how to reach them."""

from dataclasses import dataclass

from django.core.paginator import Paginator
from django.db import models
from django.db.models import Count, Q
from django.http import QueryDict
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.images import get_image_model, get_image_model_string
from wagtail.models import Orderable, PageManager
from wagtail.query import PageQuerySet
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from content.alphabet import sort_key

from .base import BasePage, BodyMixin
from .contacts import ContactPoint
from .taxonomy import Municipality, Need, Term

PARTNERS_PER_PAGE = 24
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
    def current(self):
        """Those that are members today."""
        return self.filter(Q(left_on=None) | Q(left_on__gt=timezone.localdate()))

    def with_logos(self):
        """Ready for cards: logo, its rendition and language fetched along. Cost: two queries more."""
        logos = get_image_model().objects.prefetch_renditions(LOGO_FILTER)
        return self.select_related("locale").prefetch_related(models.Prefetch("logo", queryset=logos))

    def matching(self, choices: dict[str, str]):
        """Those that meet every choice; each is a slug or a kind, and an unknown one matches nobody."""
        lookups = {
            "need": "needs__need__slug",
            "municipality": "municipalities__municipality__slug",
            "kind": "kind",
        }
        wanted = {lookups[name]: value for name, value in choices.items() if value}
        return self.filter(**wanted).distinct()


@dataclass(frozen=True)
class NeedLink:
    """A need and the address of those who meet it: step one of "Who can help me?"."""

    label: str
    url: str
    current: bool = False


@dataclass(frozen=True)
class Choice:
    """An alternative of a filter with how many it would show."""

    value: str
    label: str
    count: int
    selected: bool


@dataclass(frozen=True)
class Filter:
    """A choice that narrows the list: its name in the address, its label and its alternatives."""

    name: str
    label: str
    choices: list[Choice]


class PartnerIndexPage(BodyMixin, BasePage):
    """All partners, filtered by need, municipality and kind; and "Who can help me?" in two steps."""

    secretariat_email = models.EmailField(
        _("e-mail of the secretariat"), help_text=_("Offered when nobody matches what the visitor asks for.")
    )

    page_description = _("All partners with filters. It also answers “Who can help me?”.")
    parent_page_types = ["home.HomePage"]
    subpage_types = ["content.PartnerPage"]
    max_count_per_parent = 1

    content_panels = [*BasePage.content_panels, FieldPanel("secretariat_email"), *BodyMixin.body_panels]
    search_fields = [*BasePage.search_fields, *BodyMixin.body_search_fields]

    class Meta:
        verbose_name = _("partners")

    def partners(self) -> PartnerQuerySet:
        """The live, current partners below, by the reader's alphabet."""
        return PartnerPage.objects.child_of(self).live().current().order_by("sort_key", "pk")

    def need_links(self, chosen: str = "") -> list[NeedLink]:
        """The needs that at least one partner meets. Cost: one query."""
        offered = self.partners().order_by().values("needs__need__slug")
        needs = Need.objects.filter(locale=self.locale_id, slug__in=offered)
        return [
            NeedLink(need.name, f"{self.url}?need={need.slug}#results", need.slug == chosen) for need in needs
        ]

    def get_context(self, request, *args, **kwargs):
        chosen = chosen_filters(request.GET)
        found = (
            self.partners()
            .matching(chosen)
            .with_logos()
            .prefetch_related("contacts")
            .order_by("sort_key", "pk")
        )
        return super().get_context(request, *args, **kwargs) | {
            "partners": Paginator(found, PARTNERS_PER_PAGE).get_page(request.GET.get("page")),
            "filters": filters,
            "need": next((choice for choice in filters[0].choices if choice.selected), None),
            "need_links": self.need_links(chosen["need"]),
            "filtered": any(chosen.values()),
        }

    def filters(self, chosen: dict[str, str]) -> list[Filter]:
        """Each filter with its alternatives, given the others: none is empty. Cost: five queries."""
        names = {
            "need": (_("What you need"), self._names(Need)),
            "municipality": (_("Municipality"), self._names(Municipality)),
            "kind": (_("Kind of organisation"), dict(OrganisationKind.choices)),
        }
        return [
            Filter(name, label, self._choices(name, chosen, words)) for name, (label, words) in names.items()
        ]

    def _names(self, model: type[Term]) -> dict[str, str]:
        return dict(model.objects.filter(locale=self.locale_id).values_list("slug", "name"))

    def _choices(self, name: str, chosen: dict[str, str], names: dict[str, str]) -> list[Choice]:
        others = self.partners().matching(chosen | {name: ""}).order_by()
        counts = dict(others.values_list(FILTER_LOOKUPS[name]).annotate(Count("pk", distinct=True)))
        return [
            Choice(value, label, counts[value], value == chosen[name])
            for value, label in names.items()
            if counts.get(value)
        ]


def chosen_filters(query: QueryDict) -> dict[str, str]:
    """What the visitor asks for. A NUL byte never reaches the database: PostgreSQL refuses it."""
    return {name: query.get(name, "").replace("\0", "")[:80] for name in FILTER_LOOKUPS}


class PartnerPage(BodyMixin, BasePage):
    """An organisation of the partnership. Translated: title and description; what is a fact is synchronised."""

    name = models.CharField(
        _("name"), max_length=120, help_text=_("The organisation's own name, in any language.")
    )
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

    @classmethod
    def placed(cls) -> PartnerQuerySet:
        """Partners ready to be shown as cards. Cost: none beside their own query."""
        return cls.objects.with_logos()

    def save(self, *args, **kwargs):
        self.sort_key = sort_key(self.title, self.locale.language_code)
        super().save(*args, **kwargs)

    @property
    def monogram(self) -> str:
        """One or two letters for a partner without a logo: the short name's, else the name's initials."""
        words = [word for word in (self.short_name or self.name or self.title).split() if word[0].isalnum()]
        return "".join(word[0] for word in words[:2]).upper() or "?"

    @cached_property
    def is_current(self) -> bool:
        return self.left_on is None or self.left_on > timezone.localdate()

    def terms_in(self, relation: str, model) -> list:
        """The words of a relation (`needs`, `municipalities`) in the page's language. Cost: two queries."""
        slugs = [
            getattr(link, model._meta.model_name).slug for link in getattr(self, relation).select_related()
        ]
        words = {word.slug: word for word in model.objects.filter(locale=self.locale_id, slug__in=slugs)}
        return [words[slug] for slug in slugs if slug in words]

    def get_context(self, request, *args, **kwargs):
        return super().get_context(request, *args, **kwargs) | {
            "needs": self.terms_in("needs", Need),
            "municipalities": self.terms_in("municipalities", Municipality),
        }

    def structured_data(self) -> list[dict]:
        organisation = {"@type": "Organization", "name": self.name, "description": self.description}
        return [organisation | ({"url": self.website} if self.website else {})]


class PartnerNeed(Orderable):
    """A need that the partner can meet."""

    page = ParentalKey(PartnerPage, related_name="needs", on_delete=models.CASCADE)
    need = models.ForeignKey(Need, verbose_name=_("need"), related_name="+", on_delete=models.PROTECT)

    panels = [FieldPanel("need")]


class PartnerMunicipality(Orderable):
    page = ParentalKey(PartnerPage, related_name="municipalities", on_delete=models.CASCADE)
    municipality = models.ForeignKey(
        Municipality, verbose_name=_("municipality"), related_name="+", on_delete=models.PROTECT
    )

    panels = [FieldPanel("municipality")]


class PartnerLanguage(Orderable):
    """A language in which the partner can give advice."""

    class Language(models.TextChoices):
        SWEDISH = "sv", _("Swedish")
        ENGLISH = "en", _("English")
        FINNISH = "fi", _("Finnish")
        SAMI = "se", _("Northern Sami")
        SIGN = "swl", _("Swedish Sign Language")
        ARABIC = "ar", _("Arabic")
        SOMALI = "so", _("Somali")
        TIGRINYA = "ti", _("Tigrinya")
        UKRAINIAN = "uk", _("Ukrainian")
        PERSIAN = "fa", _("Persian")

    page = ParentalKey(PartnerPage, related_name="languages", on_delete=models.CASCADE)
    language = models.CharField(
        _("language"), max_length=3, choices=Language.choices, default=Language.SWEDISH
    )

    panels = [FieldPanel("language")]


class PartnerContactPoint(ContactPoint):
    page = ParentalKey(PartnerPage, related_name="contacts", on_delete=models.CASCADE)

    class Meta(ContactPoint.Meta):
        verbose_name = _("contact")


class PartnerRole(Orderable):
    """What the partner does for the partnership, from when and until when."""

    class Role(models.TextChoices):
        MEMBER = "member", _("Member")
        STEERING = "steering", _("Steering group")
        COMMITTEE = "committee", _("Working committee")
        CONVENER = "convener", _("Convener")
        PROJECT_LEAD = "project-lead", _("Project lead")
        PROJECT_PARTNER = "project-partner", _("Project partner")
        FUNDER = "funder", _("Funder")

    page = ParentalKey(PartnerPage, related_name="roles", on_delete=models.CASCADE)
    role = models.CharField(_("role"), max_length=20, choices=Role.choices, default=Role.MEMBER)
    from_date = models.DateField(_("from"), null=True, blank=True)
    to_date = models.DateField(_("to"), null=True, blank=True)

    panels = [FieldPanel("role"), FieldRowPanel([FieldPanel("from_date"), FieldPanel("to_date")])]

    class Meta(Orderable.Meta):
        verbose_name = _("role")
        constraints = [
            models.CheckConstraint(
                condition=Q(to_date=None) | Q(from_date=None) | Q(to_date__gte=models.F("from_date")),
                name="partner_role_ends_after_it_begins",
                violation_error_message=_("The role ends before it begins."),
            )
        ]
