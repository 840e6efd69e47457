"""Taking PO files in: first what would happen, then, when somebody has agreed to just that, it happens."""

from base64 import b64decode, b64encode
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Page
from wagtail_localize.models import Translation

from content.translating import access
from content.translating.files import importing, matching, reading
from content.translating.files.plans import ON_DEMAND, Plan, fingerprint
from content.translating.staff import words
from content.translating.staff.files_shown import Shown, shown

SALT = "content.translating.files"
KEPT_SECONDS = 24 * 60 * 60


class UploadForm(forms.Form):
    file = forms.FileField(
        label=gettext_lazy("File"),
        help_text=gettext_lazy("A PO file that was saved here and translated elsewhere, or a zip file of several."),
        widget=forms.FileInput(attrs={"accept": ".po,.zip"}),
    )

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if file.size > reading.LARGEST:
            raise forms.ValidationError(_("The file is too large."))
        return file


@dataclass(frozen=True)
class Kept:
    """A file between the two steps: it goes with the form and comes back signed, so that nothing is left behind."""

    content: bytes
    name: str
    shown: str = ""

    def sealed(self, user: int) -> str:
        given = {"content": b64encode(self.content).decode(), "name": self.name, "shown": self.shown, "user": user}
        return signing.dumps(given, salt=SALT, compress=True)

    @classmethod
    def opened(cls, sealed: str, user: int) -> "Kept":
        """Raises FileRefused for what was not sealed here, by another person, or the day before."""
        try:
            given = signing.loads(sealed, salt=SALT, max_age=KEPT_SECONDS)
        except signing.BadSignature as error:
            raise reading.FileRefused(_("The file has waited for too long. Choose it again.")) from error
        if given["user"] != user:
            raise reading.FileRefused(_("The file was chosen by somebody else. Choose it again."))
        return cls(b64decode(given["content"]), given["name"], given["shown"])


class ImportView(WagtailAdminTemplateMixin, TemplateView):
    """Of one translation when the address names it, else of all that the file names.

    Cost: some ten queries for each translation, and five more for each string that is taken in.
    """

    template_name = "translating/admin/po_import.html"
    page_title = gettext_lazy("Import a PO file")
    header_icon = "upload"
    form: UploadForm | None = None
    kept: Kept | None = None
    plans: tuple[Plan, ...] = ()

    @cached_property
    def translation(self) -> Translation | None:
        pk = self.kwargs.get("pk")
        return access.readable(self.request.user, pk) if pk else None

    def get(self, _request: HttpRequest, *_args: Any, **_kwargs: Any) -> HttpResponse:
        self.form = UploadForm()
        return self.render_to_response(self.get_context_data())

    def post(self, request: HttpRequest, *_args: Any, **_kwargs: Any) -> HttpResponse:
        self.form = UploadForm() if "kept" in request.POST else UploadForm(request.POST, request.FILES)
        try:
            return self.confirm() if "kept" in request.POST else self.look()
        except reading.FileRefused as refused:
            self.plans = ()
            messages.error(request, str(refused))
            return self.render_to_response(self.get_context_data())

    def look(self) -> HttpResponse:
        """The first step: nothing is changed by it."""
        if self.form.is_valid():
            file = self.form.cleaned_data["file"]
            self.plan(Kept(file.read(), file.name))
        return self.render_to_response(self.get_context_data())

    def confirm(self) -> HttpResponse:
        """The second: only when the file would still do what was shown."""
        self.plan(Kept.opened(self.request.POST["kept"], self.request.user.pk))
        if self.kept.shown != fingerprint(self.plans):
            messages.warning(self.request, _("Somebody has written here meanwhile. Look at what would happen now."))
            return self.render_to_response(self.get_context_data())
        also = {kind for kind in ON_DEMAND if kind.value in self.request.POST.getlist("also")}
        count = importing.carry_out(self.plans, self.request.user, also)
        messages.success(self.request, _told(count))
        return redirect(self.back_url)

    def plan(self, kept: Kept) -> None:
        files = reading.read(kept.content, kept.name)
        self.kept, self.plans = kept, tuple(matching.plans_for(files, self.request.user, self.translation))

    @cached_property
    def back_url(self) -> str:
        if self.translation is None:
            return reverse("translating:overview")
        target = access.target_of(self.translation)
        of_page = isinstance(target, Page)
        return reverse("wagtailadmin_pages:edit", args=[target.pk]) if of_page else words.address_of(self.translation)

    def get_page_subtitle(self) -> str:
        return self.translation.source.object_repr if self.translation else ""

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        back = {"url": self.back_url, "label": self.get_page_subtitle() or _("Translations")}
        return [*self.breadcrumbs_items, back, {"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = {"form": self.form, "back_url": self.back_url, "shown": self.shown()}
        if self.plans:
            kept = Kept(self.kept.content, self.kept.name, fingerprint(self.plans))
            context["kept"] = kept.sealed(self.request.user.pk)
        return super().get_context_data(**kwargs) | context

    def shown(self) -> Shown | None:
        return shown(self.plans) if self.plans else None


def _told(count: int) -> str:
    told = ngettext("%(count)d text has been taken in.", "%(count)d texts have been taken in.", count)
    return told % {"count": count}
