"""Whom to ask at each partner, kept by editors beside the partners themselves."""

from urllib.parse import urlencode

from django.conf import settings
from django.db.models import QuerySet
from django.forms import ModelChoiceField
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, FieldRowPanel, ObjectList
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet

from content.exports import InertExport
from content.models import PartnerPage
from content.review import inviting
from content.review.actors import Actor
from content.review.models import Invitation, PartnerContact

ROLE_HELP = _("A deputy is asked only when nobody else at the organisation can be reached.")
LANGUAGE_HELP = _("The language of mails and of the pages where they answer.")
ACTIVE_HELP = _("Clear it for somebody who is not to be asked any longer.")


class OrganisationField(ModelChoiceField):
    def label_from_instance(self, obj: PartnerPage) -> str:
        return obj.name


class ContactForm(WagtailAdminModelForm):
    """A new address has not been refused yet. Contacts belong to a partner's page in the source language."""

    organisation = OrganisationField(label=_("Organisation"), queryset=PartnerPage.objects.none())

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        sources = PartnerPage.objects.filter(locale__language_code=settings.LANGUAGE_CODE)
        self.fields["organisation"].queryset = sources.order_by("sort_key")

    def save(self, commit: bool = True) -> PartnerContact:
        if "email" in self.changed_data:
            self.instance.email_state = PartnerContact.EmailState.OK
        return super().save(commit)


class ContactIndexView(InertExport, generic.IndexView):
    def get_base_queryset(self) -> QuerySet[PartnerContact]:
        return super().get_base_queryset().select_related("organisation")

    def get_add_url(self) -> str | None:
        """Whoever looks at one organisation's contacts adds one to it."""
        url = super().get_add_url()
        chosen = self.request.GET.get("organisation", "")
        return f"{url}?{urlencode({'organisation': chosen})}" if url and chosen.isdigit() else url


class ContactCreateView(generic.CreateView):
    def get_initial_form_instance(self) -> PartnerContact:
        """The partner whose page somebody came from is chosen beforehand."""
        chosen = self.request.GET.get("organisation", "")
        sources = PartnerPage.objects.filter(locale__language_code=settings.LANGUAGE_CODE)
        return PartnerContact(organisation=sources.filter(pk=chosen).first() if chosen.isdigit() else None)


class ContactDeleteView(generic.DeleteView):
    @property
    def confirmation_message(self) -> str:
        return gettext("Links that %(name)s has been sent stop working. What they have answered and written stays.") % {
            "name": self.object.name
        }

    def delete_action(self) -> None:
        held = Invitation.objects.filter(contact=self.object, revoked_at=None, request__round__status="open")
        inviting.revoke(held.select_related("request"), Actor.staff(self.request.user))
        super().delete_action()


class ContactViewSet(ModelViewSet):
    model = PartnerContact
    name = "partner_contacts"
    url_prefix = "partnerkontakter"
    icon = "mail"
    menu_label = _("Partner contacts")
    menu_name = "review-contacts"  # The menu marks every name that another begins with.
    menu_order = 131  # Beside Partners.
    add_to_admin_menu = True
    copy_view_enabled = False
    index_view_class = ContactIndexView
    add_view_class = ContactCreateView
    delete_view_class = ContactDeleteView
    list_per_page = 50
    list_display = [
        "name",
        Column("organisation.name", label=_("Organisation"), sort_key="organisation__sort_key", width="18%"),
        Column("get_role_display", label=_("Role"), sort_key="role", width="10%"),
        Column("get_language_display", label=_("Language"), sort_key="language", width="8%"),
        "email",
        Column("get_email_state_display", label=_("Address"), sort_key="email_state", width="10%"),
        Column("away_until", label=_("Away until"), sort_key="away_until", width="10%"),
        BooleanColumn("active", label=_("Is asked"), sort_key="active", width="7%"),
    ]
    list_filter = ["organisation", "role", "language", "email_state", "active"]
    search_fields = ["name", "email", "organisation__name"]
    ordering = ["organisation__sort_key", "role", "name"]
    list_export = ["organisation.name", "name", "email", "role", "language", "active", "away_until", "email_state"]
    export_headings = {"organisation.name": _("Organisation")}
    export_filename = "partnerkontakter"
    edit_handler = ObjectList(
        [
            FieldPanel("organisation"),
            FieldRowPanel([FieldPanel("name"), FieldPanel("email")]),
            FieldRowPanel([FieldPanel("role", help_text=ROLE_HELP), FieldPanel("language", help_text=LANGUAGE_HELP)]),
            FieldRowPanel([FieldPanel("active", help_text=ACTIVE_HELP), FieldPanel("away_until")]),
        ],
        base_form_class=ContactForm,
    )
