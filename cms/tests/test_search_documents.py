"""Documents in the search: found by what they say, and only by those who may have them."""

from django.core.files.base import ContentFile
from django.test import TestCase
from wagtail.documents.forms import get_document_form, get_document_multi_form
from wagtail.models import Collection, CollectionViewRestriction

from cms.demo.pdf import pdf
from cms.library.models import Document, DocumentText
from search.finding import find


def titles(text, language="sv"):
    return [hit.title for hit in find(text, language).hits]


class DocumentTests(TestCase):
    @classmethod
    def setUpTestData(cls):
        text = "Här står det om vattenkvarnen och vad den har malt, för den som vill veta."
        content = ContentFile(pdf("Kvarnen", "sv", [("Historia", text)]), name="kvarnen.pdf")
        cls.document = Document.objects.create(title="Årsskrift", file=content, file_size=content.size)

    def test_a_pdf_is_found_by_its_text_in_its_language(self):
        hit = find("vattenkvarnar", "sv").hits[0]
        self.assertEqual(
            (hit.title, hit.kind_label, hit.file["type"], hit.file["pages"]), ("Årsskrift", "Dokument", "PDF", 1)
        )
        self.assertIn("<mark>vattenkvarnen</mark>", hit.excerpt)
        self.assertEqual(titles("vattenkvarnen", "en"), [])

    def test_a_document_that_is_renamed_or_deleted_is_found_so(self):
        self.document.title = "Minnesskrift"
        self.document.save()
        self.assertEqual(titles("minnesskriften vattenkvarn"), ["Minnesskrift"])
        self.document.delete()
        self.assertEqual(titles("vattenkvarn"), [])

    def test_documents_of_closed_collections_are_not_found(self):
        closed = Collection.get_first_root_node().add_child(name="Styrelsen")
        self.document.collection = closed.add_child(name="Protokoll")
        self.document.save()
        CollectionViewRestriction.objects.create(collection=closed, restriction_type="login")
        self.assertEqual(titles("vattenkvarn"), [])

    def test_a_file_that_is_no_pdf_has_no_text_and_harms_nobody(self):
        broken = Document.objects.create(title="Trasig", file=ContentFile(b"%PDF-1.7 nonsense", name="trasig.pdf"))
        read = DocumentText.objects.get(document=broken)
        self.assertEqual((read.pages, read.text, read.is_scan), (0, "", False))
        self.assertEqual(titles("trasig"), ["Trasig"])

    def test_whoever_edits_a_scan_is_warned(self):
        warning = "PDF:en är inskannad"
        DocumentText.objects.filter(document=self.document).update(text=" ")
        form = get_document_form(Document)(instance=self.document)
        self.assertIn(warning, form["title"].help_text)
        DocumentText.objects.filter(document=self.document).update(text="ord")
        self.assertNotIn(warning, get_document_multi_form(Document)(instance=self.document)["title"].help_text)
