"""Whatever a page is made of, partners can read it passage by passage and point at every part of it."""

from bs4 import BeautifulSoup
from django.test import TestCase
from django.utils.translation import gettext, override

from content.review import drafts
from content.review.differences import changes
from content.review.passages import passages

from .rich_pages import make_site

SAME_IN_BOTH = {"Film", "Text", "definition", "status", "term", "vision"}


def squeezed(text: str) -> str:
    return "".join(text.split()).casefold()


class EveryPageType(TestCase):
    @classmethod
    def setUpTestData(cls):
        pages = make_site().values()
        cls.drafts = [drafts.latest(page).as_object() for page in pages]
        cls.passages = [(page, passages(page)) for page in cls.drafts]

    def test_every_passage_has_a_path_of_its_own_and_a_label_in_swedish(self):
        for page, found in self.passages:
            with self.subTest(type(page).__name__):
                paths = [passage.path for passage in found]
                self.assertEqual(len(paths), len(set(paths)))
                self.assertIn(page.title, [passage.text for passage in found])
                for label in {passage.label for passage in found}:
                    with override("sv"):
                        self.assertTrue(label in SAME_IN_BOTH or gettext(label) != label, label)

    def test_every_block_is_a_passage_with_what_a_visitor_reads_of_it(self):
        for page, found in self.passages:
            with self.subTest(type(page).__name__):
                shown = squeezed(BeautifulSoup(drafts.snapshot(page), "html.parser").get_text())
                by_path = {passage.path: passage for passage in found}
                for block in getattr(page, "body", []):
                    passage = by_path[f"body.{block.id}"]
                    for line in passage.text.splitlines():
                        self.assertIn(squeezed(line), shown, f"{passage.path} {block.block_type}")

    def test_a_page_that_is_read_twice_is_the_same(self):
        for page, found in self.passages:
            with self.subTest(type(page).__name__):
                again = [passage.as_data() for passage in passages(page)]
                self.assertEqual(changes([passage.as_data() for passage in found], again), [])
