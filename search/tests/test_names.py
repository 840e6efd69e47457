"""Things are found by all their names, those of facts and those that editors teach."""

from django.test import TestCase

from content.factories import FactPageFactory
from content.questions.models import Synonym
from search.finding import definition

from .test_index import titles


class FactTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        cls.fact = FactPageFactory(
            title="Bystuga", term="bystuga", abbreviation="BYS", synonyms="gemensam stuga, bygdens hus"
        )

    def test_a_fact_is_found_and_defined_by_all_its_names(self):
        for name in ("bystugan", "BYS", "vad är bys?", "gemensamma stugor", "bygdens hus"):
            with self.subTest(name):
                self.assertEqual(titles(name)[:1], ["Bystuga"])
                self.assertEqual(definition(name, "sv"), self.fact)

    def test_a_closed_or_foreign_fact_defines_nothing(self):
        self.assertIsNone(definition("bystuga", "en"))
        self.fact.unpublish()
        self.assertIsNone(definition("bystuga", "sv"))

    def test_editors_teach_synonyms(self):
        self.assertEqual(titles("hembygdsgård"), [])
        synonym = Synonym.objects.create(language="sv", words="hembygdsgård, bystuga")
        self.assertEqual(titles("hembygdsgårdar"), ["Bystuga"])
        synonym.delete()
        self.assertEqual(titles("hembygdsgård"), [])
