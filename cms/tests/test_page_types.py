"""What holds for every page type: it has a factory, is read, previewed, edited and translated, in bounded queries."""

from django.contrib.auth import get_user_model
from django.db import connection
from django.test.utils import CaptureQueriesContext
from modelcluster.models import get_all_child_relations
from wagtail.models import Locale, TranslatableMixin
from wagtail.test.utils import WagtailPageTestCase
from wagtail.test.utils.form_data import querydict_from_html
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from content.models import BasePage
from content.translating.strings import State, strings
from content.translating.targets import publish_translation
from content.translating.writing import write

from .rich_pages import FACTORIES, PAGE_TYPES, make_site

QUERIES = 15
ADDED, ADDED_ID = "Ett stycke som kom till.", "9a4f0c52-51f2-4a39-8d3e-0c0c5f6f3a11"
# With every block in one body, these are read in a few more; the site's real pages keep to the bound.
WITH_EVERY_BLOCK = {"AgreementPage": 20, "EventPage": 22, "HomePage": 18, "PartnerIndexPage": 19, "PartnerPage": 17}


class EveryPageType(WagtailPageTestCase):
    @classmethod
    def setUpTestData(cls):
        cls.pages = make_site()
        cls.admin = get_user_model().objects.create_superuser("admin", "admin@example.org", "secret")

    def test_it_has_a_factory_that_feeds_these_tests(self):
        self.assertEqual(set(PAGE_TYPES), set(FACTORIES))
        self.assertEqual(set(PAGE_TYPES), set(self.pages))

    def test_it_is_routed_and_rendered(self):
        for model, page in self.pages.items():
            with self.subTest(model.__name__):
                self.assertPageIsRoutable(page)
                self.assertPageIsRenderable(page)

    def test_it_is_previewed_in_every_mode(self):
        for model, page in self.pages.items():
            for mode, _label in page.preview_modes:
                with self.subTest(model.__name__, mode=mode):
                    self.assertPageIsPreviewable(page, mode=mode, post_data=self.form_of(page), user=self.admin)

    def test_it_is_edited(self):
        for model, page in self.pages.items():
            with self.subTest(model.__name__):
                self.assertPageIsEditable(page, post_data=self.form_of(page), user=self.admin)

    def test_it_is_read_in_a_bounded_number_of_queries(self):
        for model, page in self.pages.items():
            with self.subTest(model.__name__):
                self.client.get(page.url)  # Renditions are made once; site roots and content types are remembered.
                with CaptureQueriesContext(connection) as queries:
                    self.assertEqual(self.client.get(page.url).status_code, 200)
                asked = "\n".join(f"{number} {query['sql'][:160]}" for number, query in enumerate(queries, start=1))
                self.assertLessEqual(len(queries), WITH_EVERY_BLOCK.get(model.__name__, QUERIES), asked)

    def form_of(self, page: BasePage) -> dict[str, str]:
        """What the editor's form sends, with an empty body: the browser journeys fill the blocks."""
        self.client.force_login(self.admin)
        html = self.client.get(f"/admin/pages/{page.pk}/edit/").content.decode()
        checked = self.get_soup(html).select("#page-edit-form input[type=checkbox][checked]")
        ticks = {box["name"]: "on" for box in checked}  # The helper sends them empty.
        return querydict_from_html(html, form_id="page-edit-form").dict() | ticks | {"body-count": "0"}


class EveryPageTypeInTranslation(WagtailPageTestCase):
    @classmethod
    def setUpTestData(cls):
        cls.pages = make_site()
        cls.english = Locale.objects.get(language_code="en")
        for page in sorted(cls.pages.values(), key=lambda page: page.path):
            for ancestor in page.get_ancestors().filter(depth__gt=1).specific():
                cls.translate(ancestor)
            cls.translate(page)

    @classmethod
    def translate(cls, page: BasePage) -> None:
        """Submit, answer every string with its mirror image marked EN, publish."""
        if page.has_translation(cls.english):
            return
        source, _made = TranslationSource.update_or_create_from_instance(page)
        translation = Translation.objects.create(source=source, target_locale=cls.english)
        for segment in StringSegment.objects.filter(source=source).select_related("string", "context"):
            StringTranslation.objects.create(
                translation_of=segment.string,
                locale=cls.english,
                context=segment.context,
                data=english_of(segment.string.data, segment.context.path),
            )
        publish_translation(translation)

    def test_english_has_every_text_and_the_same_blocks_in_the_same_order(self):
        for model, page in self.pages.items():
            with self.subTest(model.__name__):
                english = page.get_translation(self.english)
                self.assertTrue(english.live)
                for name in translated_fields(page):
                    self.assertEqual(getattr(english, name), english_of(getattr(page, name), name))
                if hasattr(page, "body"):
                    self.assertEqual(skeleton(english.body.raw_data), skeleton(page.body.raw_data))
                    self.assertEqual(untranslated(english.body.raw_data), [])

    def test_english_follows_when_swedish_is_cut_turned_round_and_added_to(self):
        for model, page in self.pages.items():
            if not hasattr(page, "body"):
                continue
            with self.subTest(model.__name__):
                kept = page.body.get_prep_value()[-2::-1]
                page.body = [*kept, {"type": "rich_text", "value": f"<p>{ADDED}</p>", "id": ADDED_ID}]
                page.save_revision().publish()
                translation = Translation.objects.get(source__object_id=page.translation_key)
                missing = [row for row in strings(translation) if row.state != State.DONE]
                self.assertEqual([row.source for row in missing], [ADDED])
                write(translation, missing[0].segment, english_of(ADDED, "body"), user=None)
                publish_translation(translation)
                english = model.objects.get(pk=page.get_translation(self.english).pk)
                self.assertEqual(skeleton(english.body.raw_data), skeleton(page.body.raw_data))
                self.assertEqual(untranslated(english.body.raw_data), [])

    def test_english_has_every_row_translated_and_in_the_same_order(self):
        for model, page in self.pages.items():
            for relation in translatable_rows(model):
                with self.subTest(model.__name__, relation=relation):
                    rows = list(getattr(page, relation).all())
                    english = list(getattr(page.get_translation(self.english), relation).all())
                    self.assertEqual([row.translation_key for row in english], [row.translation_key for row in rows])
                    self.assertEqual({row.locale_id for row in english}, {self.english.pk} if rows else set())

    def test_english_is_read_at_its_own_address(self):
        for model, page in self.pages.items():
            with self.subTest(model.__name__):
                english = page.get_translation(self.english)
                response = self.client.get(english.url)
                self.assertEqual(response.status_code, 200)
                self.assertTrue(english.url.startswith("/en/"))
                self.assertContains(response, '<html lang="en">')


def english_of(text: str, path: str) -> str:
    """A stand-in for a translation: marked, and still a slug where it has to be one."""
    if not text:
        return text
    return f"en-{text}" if path == "slug" else f"EN {text}"


def translatable_rows(model: type[BasePage]) -> list[str]:
    """The relations of the type whose rows are translated one by one."""
    relations = get_all_child_relations(model)
    return [one.get_accessor_name() for one in relations if issubclass(one.related_model, TranslatableMixin)]


def translated_fields(page: BasePage) -> list[str]:
    """The texts of the page itself that have to be in the reader's language."""
    names = ["title", "slug", "summary", "claim", "intro", "vision", "speaks_for", "statement", "term", "synonyms"]
    names += ["description", "lead", "place", "actor", "service", "method", "report_text", "outside_law"]
    return [name for name in names if hasattr(page, name)]


def skeleton(value: object) -> object:
    """Types, ids and order of blocks, and every value that is not a text."""
    if isinstance(value, dict):
        return {key: value[key] if key in {"type", "id"} else skeleton(value[key]) for key in value}
    if isinstance(value, list | tuple) or (hasattr(value, "__iter__") and not isinstance(value, str)):
        return [skeleton(item) for item in value]
    return "" if isinstance(value, str) else value


SYNCHRONISED = {"type", "id", "url", "source_url", "email", "telephone", "start", "end", "kind", "value"}


def untranslated(value: object, name: str = "") -> list[str]:
    """The texts of a body that are still Swedish."""
    if isinstance(value, dict):
        return [text for key, item in value.items() for text in untranslated(item, key)]
    if not isinstance(value, str):
        return [text for item in value for text in untranslated(item, name)] if hasattr(value, "__iter__") else []
    is_text = name not in SYNCHRONISED or (name == "value" and " " in value)
    return [f"{name}: {value}"] if is_text and value and "EN " not in value else []
