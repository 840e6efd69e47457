"""Blocks of words: text, quotation, accordion, contact and call to action."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from .references import PageReference

RICH_TEXT_FEATURES = ["h2", "h3", "h4", "bold", "italic", "ol", "ul", "link", "document-link"]
SHORT_TEXT_FEATURES = ["bold", "italic", "ol", "ul", "link", "document-link"]
TELEPHONE = r"^\+?[\d\s()-]{6,20}$"


class Text(blocks.RichTextBlock):
    """Running text. A link to a fact page is a term: its definition follows the reader."""

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        group = _("Text")
        description = _("Headings, paragraphs, lists and links. Link a word to a fact page to explain it.")
        template = "blocks/rich_text.html"
        preview_value = "<h2>Vad vi gör</h2><p>Vi samlar länets sociala ekonomi kring frågor som angår alla.</p>"


class Quotation(blocks.StructBlock):
    text = blocks.TextBlock(label=_("Quotation"), default="", help_text=_("Without quotation marks."))
    person = blocks.CharBlock(label=_("Person"), default="", required=False)
    role = blocks.CharBlock(label=_("Role"), default="", required=False)
    organisation = blocks.CharBlock(label=_("Organisation"), default="", required=False)

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        label_format = "{person} {text}"
        group = _("Text")
        description = _("What somebody said, with name or role.")
        template = "blocks/quotation.html"
        preview_value = {
            "text": "Det började med ett kafferep och slutade med ett kooperativ.",
            "role": "Processledare",
            "organisation": "Partnerskapet",
        }


class AccordionItem(blocks.StructBlock):
    title = blocks.CharBlock(label=_("Heading"), default="")
    text = blocks.RichTextBlock(label=_("Text"), features=SHORT_TEXT_FEATURES)

    class Meta:
        icon = "collapse-down"
        label = _("Part")
        label_format = "{title}"


class Accordion(blocks.StructBlock):
    items = blocks.ListBlock(AccordionItem(), label=_("Parts"), min_num=1)

    class Meta:
        icon = "list-ul"
        label = _("Accordion")
        label_format = "{items}"
        group = _("Text")
        description = _("Questions and answers that the reader opens one by one.")
        template = "blocks/accordion.html"
        preview_value = {"items": [{"title": "Vem får vara med?", "text": "<p>Alla som delar våra värden.</p>"}]}


class Contact(blocks.StructBlock):
    heading = blocks.CharBlock(label=_("Heading"), default="", required=False)
    role = blocks.CharBlock(label=_("Role"), default="", help_text=_("A role rather than a name lasts longer."))
    organisation = blocks.CharBlock(label=_("Organisation"), default="", required=False)
    email = blocks.EmailBlock(label=_("E-mail"), required=False)
    telephone = blocks.RegexBlock(regex=TELEPHONE, label=_("Telephone"), required=False)

    class Meta:
        icon = "mail"
        label = _("Contact")
        label_format = "{role}, {organisation}"
        group = _("Onwards")
        description = _("Whom the reader can ask.")
        template = "blocks/contact.html"
        preview_value = {
            "heading": "Fråga oss",
            "role": "Sekretariatet",
            "email": "kontakt@example.org",
        }


class CallToAction(blocks.StructBlock):
    heading = blocks.CharBlock(label=_("Heading"), default="", required=False)
    text = blocks.TextBlock(label=_("Text"), default="", required=False)
    label = blocks.CharBlock(label=_("Words on the button"), default="")
    page = PageReference(label=_("Page"), required=False)
    url = blocks.URLBlock(label=_("Address on another site"), required=False)

    class Meta:
        icon = "arrow-right"
        label = _("Call to action")
        label_format = "{label}"
        group = _("Onwards")
        description = _("One thing that the reader can do next.")
        template = "blocks/call_to_action.html"
        preview_value = {
            "heading": "Har du en idé?",
            "label": "Hitta någon som hjälper",
            "url": "https://example.org/",
        }

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        cleaned = super().clean(value)
        if self.is_deferred_validation and not (cleaned["page"] or cleaned["url"]):
            return cleaned
        if bool(cleaned["page"]) == bool(cleaned["url"]):
            error = ValidationError(_("Choose a page or give an address: one of them, not both."))
            raise blocks.StructBlockValidationError(block_errors={"page": error})
        return cleaned
