"""How a page is shown to its editor before it is published."""

from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.translation import gettext_lazy as _

SIZES = [(320, "mobile", "mobile-alt"), (768, "tablet", "tablet-alt"), (1280, "desktop", "desktop")]


class Previews:
    """Three modes and three widths, in the page's own language, whichever language the editor works in."""

    card_template = "components/card.html"

    @property
    def preview_modes(self) -> list[tuple[str, str]]:
        return [("", _("Page")), ("card", _("Card")), ("print", _("Print"))]

    @property
    def preview_sizes(self) -> list[dict]:
        """From the narrowest screen that WCAG 2.2 asks for (1.4.10) to a desktop."""
        return [
            {
                "name": name,
                "icon": icon,
                "device_width": width,
                "label": _("%(width)s pixels wide") % {"width": width},
            }
            for width, name, icon in SIZES
        ]

    def get_preview_template(self, request: HttpRequest, mode_name: str) -> str:
        own = super().get_preview_template(request, mode_name)
        return {"card": "previews/card.html", "print": "previews/print.html"}.get(mode_name, own)

    def get_preview_context(self, request: HttpRequest, mode_name: str) -> dict:
        """The page's own template too: the print preview is that page with the rules of print."""
        context = super().get_preview_context(request, mode_name)
        return context | {"page_template": super().get_preview_template(request, mode_name)}

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        with translation.override(self.locale.language_code):
            response = super().serve_preview(request, mode_name)
            return response.render() if hasattr(response, "render") else response
