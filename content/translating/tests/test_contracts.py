"""What we lean on in wagtail-localize 1.14.5, beside its documentation.

Each sentence says what to look at when it fails. What it adds to the admin is in `test_contracts_of_the_admin`.
"""

import ast
import inspect
from importlib.metadata import version

import pytest
from django.conf import settings
from wagtail_localize import fields, models, strings
from wagtail_localize.segments import extract, ingest

from content.translating import override_uses, syncing, targets
from content.translating.tests.translating import fresh, one_text, publish

VERSION = "1.14.5"


def test_the_version_is_the_one_that_was_read():
    assert version("wagtail-localize") == VERSION, (
        "wagtail-localize has another version. Read its changes, run content/translating and the tests of page types, "
        "look at content/checks.py, content/blocks/table.py and cms/upstream, and then change VERSION here."
    )


FIELDS = {
    models.TranslatableObject: {"translation_key", "content_type", "sources", "references"},
    models.TranslationSource: {"object", "specific_content_type", "locale", "object_repr", "content_json"}
    | {"translations", "stringsegment", "overridablesegment", "relatedobjectsegment", "last_updated_at"},
    models.Translation: {"uuid", "source", "target_locale", "enabled", "request", "drafts"},
    models.TranslationContext: {"object", "path", "field_path", "overrides"},
    models.String: {"locale", "data", "data_hash", "translations"},
    models.StringSegment: {"source", "context", "string", "order", "attrs"},
    models.StringTranslation: {"translation_of", "locale", "context", "data", "translation_type", "tool_name"}
    | {"last_translated_by", "has_error", "field_error", "updated_at", "outdated"},
    models.OverridableSegment: {"source", "context", "data_json", "order"},
    models.SegmentOverride: {"locale", "context", "data_json", "last_translated_by", "has_error"},
}


@pytest.mark.parametrize("model", FIELDS, ids=lambda model: model.__name__)
def test_its_models_have_the_fields_that_we_read_and_write(model):
    names = {field.name for field in model._meta.get_fields()}
    missing = FIELDS[model] - names
    assert not missing, f"{model.__name__} lacks {missing}: look for the names in content/translating and its states."


SIGNATURES = {
    models.Translation.save_target: "self, user=None, publish=True",
    models.Translation.get_target_instance: "self",
    models.TranslationSource.get_or_create_from_instance: "instance",
    models.TranslationSource.update_or_create_from_instance: "instance",
    models.TranslationSource.get_source_instance: "self",
    models.TranslationSource.get_ephemeral_translated_instance: "self, locale, fallback=False",
    models.TranslatableObject.has_translation: "self, locale",
    models.OverridableSegmentQuerySet.annotate_override_json: "self, locale, include_errors=False",
    extract.extract_segments: "instance",
    ingest.ingest_segments: "original_obj, translated_obj, src_locale, tgt_locale, segments",
    fields.copy_synchronised_fields: "source, target",
    strings.StringValue.from_plaintext: "text",
    strings.StringValue.from_translated_html: "html",
    strings.extract_ids: "template",
}


@pytest.mark.parametrize("function", SIGNATURES, ids=lambda function: function.__qualname__)
def test_its_functions_take_what_we_give(function):
    taken = ", ".join(str(each) for each in inspect.signature(function).parameters.values())
    assert taken == SIGNATURES[function], f"{function.__qualname__} takes something else: look at who calls it."


def test_saving_its_target_as_a_draft_writes_what_is_live(live, english):
    """Why drafts are made of the page that is not saved, and nobody else calls save_target."""
    models.StringTranslation.objects.filter(data="About us").update(data="About them")
    live.save_target(publish=False)
    assert fresh(english).title == "About them", "It no longer does: read targets.py again, it may become simpler."


def test_a_page_that_is_not_saved_has_the_translations(live, english):
    models.StringTranslation.objects.filter(data="About us").update(data="About them")
    made = live.source.get_ephemeral_translated_instance(live.target_locale, fallback=True)
    assert (made.title, fresh(english).title) == ("About them", "About us"), "Look at targets.draft_translation."


def test_strings_are_known_by_place_and_text(live, swedish):
    """`syncing` finds the old translation by its context, which a change of the text keeps."""
    before = models.StringSegment.objects.get(source=live.source, string__data="Vilka vi är.")
    publish(swedish, summary="Vilka vi alla är.")
    after = models.StringSegment.objects.get(source=live.source, string__data="Vilka vi alla är.")
    assert before.context_id == after.context_id, f"Look at {syncing.__name__}."
    assert before.string_id != after.string_id, f"Look at {syncing.__name__}."


def test_a_link_is_an_override_in_quotes_at_the_end_of_its_path(translation, swedish):
    publish(swedish, body=one_text('Läs <a href="https://example.org/">mer</a>.'))
    link = models.OverridableSegment.objects.get(source=translation.source, data_json='"https://example.org/"')
    assert link.context.path.endswith(".'https://example.org/'"), "Look at overrides.Slot."
    assert link.context.field_path == "body.rich_text", "Look at overrides.Slot and places.place_of."


def test_an_override_is_kept_as_json_of_a_key():
    assert models.SegmentOverride(data_json="12").data == 12, f"Look at {override_uses.__name__}."


def test_deleting_a_translation_leaves_its_strings_and_stops_it(live, english):
    english.delete()
    live.refresh_from_db()
    assert not live.enabled, "WAGTAILLOCALIZE_DISABLE_ON_DELETE: look at requests.request, which begins it again."
    assert models.StringTranslation.objects.exists(), "The work of translators is gone: look at the same setting."


WRITERS = {"save_target", "create_or_update_translation"}


def calls(path) -> set[str]:
    tree = ast.parse(path.read_text())
    return {
        node.func.attr for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    }


def test_targets_are_written_in_one_module():
    files = [path for app in ("cms", "content", "home", "search") for path in (settings.BASE_DIR / app).rglob("*.py")]
    found = {path for path in files if "tests" not in path.parts and calls(path) & WRITERS}
    assert {path.relative_to(settings.BASE_DIR).as_posix() for path in found} == {"content/translating/targets.py"}, (
        f"{WRITERS} write what is live without review: call content.translating.targets instead."
    )
    assert calls(settings.BASE_DIR / targets.__file__) & WRITERS == {"save_target"}
