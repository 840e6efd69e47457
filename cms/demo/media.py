"""Images and documents of the library, made by code and licensed with it."""

from django.core.files.base import ContentFile
from wagtail.models import Collection

from cms.demo.drawings import png
from cms.demo.pdf import pdf
from cms.demo.shelf import Shelf
from cms.demo.texts.values import VALUES
from cms.demo.texts.vision import PAGE as VISION
from cms.demo.words import Language, T, pick
from cms.library.models import Document, Image

CREDIT = "Illustration: Samling"

IMAGES = {
    "siljan": (
        "Siljansringen sedd uppifrån",
        "Ringar av blått och grönt, som en sjö mellan skogklädda höjder.",
    ),
    "ridges": ("Blånande berg", "Höjdryggar i lager bakom varandra under en strimma ljus."),
    "birch": ("Björkstammar", "Vita björkstammar med mörka streck mot grön bakgrund."),
    "river": ("Älven", "En älv slingrar sig mellan fält och tar upp biflöden."),
    "lights": ("Femton ljus", "Femton ljuspunkter på mörka kullar i skymningen."),
}
DOCUMENTS: dict[str, tuple[Language, str]] = {
    "vision-och-varden": ("sv", "Vision och värden"),
    "vision-and-values": ("en", "Vision and values"),
}


def make_images(shelf: Shelf) -> None:
    known = dict(Image.objects.values_list("title", "pk"))
    for key, (title, description) in IMAGES.items():
        if title not in known:
            words = {"title": title, "description": description, "credit": CREDIT}
            known[title] = add(Image(**words), f"{key}.png", png(key), "Illustrationer")
        shelf.put("image", key, known[title])


def make_documents(shelf: Shelf) -> None:
    known = dict(Document.objects.values_list("title", "pk"))
    for key, (language, title) in DOCUMENTS.items():
        if title not in known:
            content = pdf(title, language, vision_and_values(language))
            known[title] = add(Document(title=title), f"{key}.pdf", content, "Dokument")
        shelf.put("document", key, known[title])


def add(thing: Image | Document, name: str, content: bytes, collection: str) -> int:
    """Save it with its file; the size too, which Wagtail would note when the first visitor asks."""
    thing.file = ContentFile(content, name=name)
    thing.file_size = len(content)
    thing.collection = Collection.objects.filter(name=collection).first() or Collection.get_first_root_node()
    thing.save()
    return thing.pk


def vision_and_values(language: Language) -> list[tuple[str, str]]:
    """What the document says: the words of the pages, so that they cannot drift apart."""
    vision, promises = VISION.fields, VISION.rows["commitments"]
    parts = [
        (T("Vår vision", "Our vision"), vision["vision"]),
        (T("För vem vi talar", "For whom we speak"), vision["speaks_for"]),
        *((T(f"Löfte {number}", f"Promise {number}"), row["text"]) for number, row in enumerate(promises, 1)),
        *((value.name, value.statement) for value in VALUES),
    ]
    return pick(parts, language)
