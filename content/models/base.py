"""What every page has, whatever its type."""

from collections.abc import Iterable

from django.contrib.auth.models import AbstractBaseUser
from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, InlinePanel, MultiFieldPanel, TitleFieldPanel
from wagtail.images import get_image_model_string
from wagtail.models import Page, PageViewRestriction, Revision
from wagtail.search import index
from wagtail_localize.fields import SynchronizedField

from content import links, publishing, reading
from content.four_eyes import FourEyesPermissions
from content.previews import Previews
from content.structured_data import breadcrumb_list

from .slugs import AddressesKeptFree, BasePageForm
from .taxonomy import Topic


class Fallback(models.TextChoices):
    """What a reader of a language that the page lacks is shown."""

    NONE = "none", _("Nothing")
    NOTICE = "notice", _("A notice with a link")
    SHOW_SOURCE = "show-source", _("The source text, with a notice")


class BasePage(AddressesKeptFree, Previews, Page):
    """Summary, ownership, review dates, topics and related pages; never a body and no rules of a type's own.

    Translated: title, slug, summary, SEO title, search description. Synchronised: everything else here.
    """

    summary = models.TextField(
        _("summary"),
        max_length=300,
        blank=True,
        help_text=_("One or two sentences, for lists, cards and search."),
    )
    review_due = models.DateField(_("review due"), null=True, blank=True)
    last_reviewed = models.DateField(_("last reviewed"), null=True, blank=True)
    social_image = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("image when shared"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    # Of the words themselves, so it goes live with them: see `content.translating.targets`.
    machine_translated = models.BooleanField(default=False, editable=False)

    fallback = Fallback.NOTICE
    narrowed_by: tuple[str, ...] = ()  # Parameters of a list's address that mean the same in every language.
    base_form_class = BasePageForm
    override_translatable_fields = [SynchronizedField("owner", overridable=False)]

    content_panels = [TitleFieldPanel("title"), FieldPanel("summary")]
    connection_panels = [
        InlinePanel("topic_links", label=_("Topic"), heading=_("Topics"), panels=[FieldPanel("topic")]),
        InlinePanel("related_links", label=_("Page"), heading=_("Related pages"), panels=[FieldPanel("related")]),
        InlinePanel("page_partners", label=_("Partner"), heading=_("Partners concerned")),
    ]
    promote_panels = [
        MultiFieldPanel(
            [
                FieldPanel("slug"),
                FieldPanel("seo_title"),
                FieldPanel("search_description"),
                FieldPanel("social_image"),
            ],
            _("In search engines and when shared"),
        ),
    ]
    settings_panels = [
        *Page.settings_panels,
        MultiFieldPanel(
            [FieldPanel("owner"), FieldPanel("review_due"), FieldPanel("last_reviewed")], _("Responsibility")
        ),
    ]
    search_fields = [*Page.search_fields, index.SearchField("summary")]

    class Meta:
        abstract = True

    def permissions_for_user(self, user: AbstractBaseUser) -> FourEyesPermissions:
        return FourEyesPermissions(user, self)

    def publish(self, revision: Revision, *args, log_action: str | bool = True, **kwargs) -> None:
        """Go live, unless an app stands in the way: every door leads through here, scripts included.

        Raises `content.publishing.PublishingRefused`; scheduled publishing is refused without an error.
        """
        if publishing.may_publish(self, revision, log_action):
            super().publish(revision, *args, log_action=log_action, **kwargs)

    def save(self, *args, **kwargs) -> None:
        fields = kwargs.get("update_fields")
        if self.pk and (fields is None or "live" in fields):
            publishing.guard_going_live(self)
        super().save(*args, **kwargs)

    def serve(self, request: HttpRequest, *args, **kwargs) -> HttpResponse:
        """Render at once, so that what the page refers to is fetched together."""
        response = super().serve(request, *args, **kwargs)
        with links.fetched_together(self.referred_ids()):
            return response.render() if hasattr(response, "render") else response

    def get_context(self, request: HttpRequest, *args, **kwargs) -> dict:
        """Where the page stands and in which languages it is to be had. Cost: one query."""
        crumbs = reading.breadcrumbs(self, self.surroundings.ancestors)
        return super().get_context(request, *args, **kwargs) | {
            "languages": reading.language_links(
                self, self.surroundings, reading.kept_query(request.GET, self.narrowed_by)
            ),
            "alternates": reading.alternates(self.surroundings.versions),
            "breadcrumbs": crumbs,
            "structured_data": [*self.structured_data(), breadcrumb_list(crumbs, self.full_url or "")],
        }

    def structured_data(self) -> list[dict]:
        """JSON-LD of the type's own, every value of it visible on the page; breadcrumbs are added for all."""
        return []

    @cached_property
    def surroundings(self) -> reading.Surroundings:
        return reading.surroundings(self)

    def get_view_restrictions(self) -> QuerySet[PageViewRestriction]:
        """Wagtail's rule, without its two queries where the surroundings know already that the page is public."""
        known_public = self.surroundings.versions.get(self.locale.language_code)
        aliases = any(page.alias_of_id for page in [*self.surroundings.ancestors, self])
        return PageViewRestriction.objects.none() if known_public and not aliases else super().get_view_restrictions()

    def topics(self) -> list[Topic]:
        """The page's topics in its own language and in the editor's order. Cost: at most two queries."""
        topics = [link.topic for link in self.topic_links.all().select_related("topic")]
        return Topic.in_language(topics, self.locale_id)

    def related_pages(self) -> list[Page]:
        """What to read next, in the reader's language, as far as it is live. Cost: one query, or two."""
        return links.all_for_reader(self.related_ids)

    @cached_property
    def related_ids(self) -> list[int]:
        return [link.related_id for link in self.related_links.all()]

    def referred_ids(self) -> Iterable[int]:
        """The pages that are going to be linked to or shown on this one, to be fetched together."""
        return self.related_ids
