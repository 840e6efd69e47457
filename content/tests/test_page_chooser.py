"""The chooser of pages speaks the language of whoever looks, whoever opened a form before."""

from django.utils.translation import override
from wagtail.admin.forms.models import formfield_for_dbfield
from wagtail.admin.widgets import AdminPageChooser
from wagtail.models import Page

from content.blocks.references import PageReference
from content.models import FactPage, PagePartner
from content.page_chooser import PageChooser


def in_swedish_after_english(widget: AdminPageChooser) -> str:
    with override("sv"):
        return str(widget.choose_one_text)


def test_a_block_names_the_kind_of_page_in_the_readers_language():
    with override("en"):
        widget = PageReference(FactPage).widget
        assert str(widget.choose_one_text) == "Choose a page (Fact)"
    assert in_swedish_after_english(widget) == "Välj en sida (Begrepp)"


def test_a_field_names_the_kind_of_page_in_the_readers_language():
    with override("en"):
        widget = formfield_for_dbfield(PagePartner._meta.get_field("organisation")).widget
        assert str(widget.choose_one_text) == "Choose a page (Partner)"
    assert in_swedish_after_english(widget) == "Välj en sida (Partner)"


def test_of_any_kind_of_page_nothing_is_named():
    assert in_swedish_after_english(PageChooser([Page])) == "Välj en sida"


def test_wagtails_own_still_keeps_the_language_of_whoever_came_first():
    with override("en"):
        widget = AdminPageChooser(target_models=[FactPage])
    assert in_swedish_after_english(widget) == "Choose a page (Fact)", "Wagtail is mended; PageChooser can go."
