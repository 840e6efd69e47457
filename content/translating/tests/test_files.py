"""PO files: what leaves comes back, and nothing else is taken in."""

from io import BytesIO
from zipfile import ZipFile

import polib
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail_localize.models import StringTranslation

from content.factories import TopicFactory
from content.models import Topic
from content.translating.files import exporting, reading
from content.translating.models import OutdatedString
from content.translating.tests.sending import fill, put, segment, send, swedish_page, target
from content.translating.tests.translating import publish

TITLE = "Om oss"


@pytest.fixture
def po(translation):
    """The file as it leaves, with the title translated by somebody elsewhere."""
    file = exporting.page_file(translation)
    file.find(TITLE).msgstr = "About us"
    return file


@pytest.fixture
def address(translation):
    return reverse("translating:po_import", args=[translation.pk])


def upload(desk, address, content, name="om-oss-en.po"):
    content = content if isinstance(content, bytes) else str(content).encode()
    return desk.client.post(address, {"file": SimpleUploadedFile(name, content)})


def agree(desk, address, response, **more):
    return desk.client.post(address, {"kept": response.context["kept"], **more}, follow=True)


def told(response):
    return {group.kind.value: group.count for group in response.context["shown"].groups}


def said(response):
    return " ".join(str(message) for message in response.context["messages"])


def english(translation, swedish=TITLE):
    return StringTranslation.objects.filter(
        translation_of__data=swedish, locale=translation.target_locale, context__object=translation.source.object
    ).first()


def test_a_file_leaves_with_every_string_and_a_header(translator, live):
    response = translator.client.get(reverse("translating:po_export", args=[live.pk]))
    assert response["Content-Disposition"] == 'attachment; filename="om-oss-en.po"'
    [read] = reading.read(response.content, "x.po")
    assert (read.translation, read.language) == (str(live.uuid), "en")
    assert read.exported
    assert {entry.msgid: entry.msgstr for entry in read.po}[TITLE] == "About us"
    assert not [entry for entry in read.po if entry.fuzzy]


def test_what_a_person_has_to_look_at_leaves_marked(live, swedish):
    StringTranslation.objects.filter(translation_of__data="Vilka vi är.").update(translation_type="machine")
    publish(swedish, title="Om oss alla")
    file = exporting.page_file(live)
    assert {entry.msgid for entry in file if entry.fuzzy} == {"Om oss alla", "Vilka vi är."}
    assert file.find("Om oss alla").previous_msgid == TITLE


def test_nothing_is_taken_in_before_somebody_has_agreed(translator, translation, address, po):
    response = upload(translator, address, po)
    assert told(response) == {"new": 1, "empty": len(po) - 1}
    assert english(translation) is None
    response = agree(translator, address, response)
    assert "1 text has been taken in." in said(response)
    taken = english(translation)
    assert (taken.data, taken.translation_type, taken.tool_name, taken.last_translated_by) == (
        "About us", "manual", "PO File", translator.user,
    )  # fmt: skip
    assert not target(translation).live


def test_the_dry_run_tells_every_kind(translator, live, address, swedish):
    StringTranslation.objects.filter(translation_of__data="Vilka vi är.").update(translation_type="machine")
    po = exporting.page_file(live)
    po.find("Vilka vi är.").flags.clear()
    po.find("om-oss").msgstr = "who-we-are"
    put(live, segment(live, "om-oss"), "written-meanwhile")
    po.find("Vi är tolv partner i Dalarna.").msgstr = "We are <script>twelve</script>."
    po.find("Vi möts var fjärde vecka.").msgstr = "We meet often."
    po.find("Vi möts var fjärde vecka.").flags.append("fuzzy")
    po.append(polib.POEntry(msgid="Okänd", msgctxt="title", msgstr="Unknown"))
    po.append(polib.POEntry(msgid="Gammal", msgctxt="title", msgstr="Old", obsolete=True))
    response = upload(translator, address, po)
    expected = {"confirmed", "newer", "error", "fuzzy", "unknown", "obsolete", "unchanged"}
    assert told(response) == dict.fromkeys(expected, 1)
    assert "markup" in response.content.decode()
    agree(translator, address, response)
    assert english(live, "om-oss").data == "written-meanwhile"
    assert english(live, "Vi möts var fjärde vecka.").data == "We meet every fourth week."
    assert english(live, "Vilka vi är.").translation_type == "manual"
    agree(translator, address, upload(translator, address, po), also=["newer", "fuzzy"])
    assert english(live, "om-oss").data == "who-we-are"
    assert english(live, "Vi möts var fjärde vecka.").data == "We meet often."
    assert english(live, "Vi är tolv partner i Dalarna.").data == "We are twelve partners in Dalarna."


def test_what_is_taken_in_is_not_outdated_any_longer(translator, live, address, swedish):
    publish(swedish, title="Om oss alla")
    po = exporting.page_file(live)
    po.find("Om oss alla").msgstr = "About us all"
    po.find("Om oss alla").flags.clear()
    response = upload(translator, address, po)
    assert told(response)["changed"] == 1 or told(response)["newer"] == 1
    agree(translator, address, response, also="newer")
    assert not OutdatedString.objects.exists()


def test_a_lost_link_is_an_error(translator, home, english_home):
    page = swedish_page(
        home, "Kontakt", body=[{"type": "rich_text", "value": '<p>Se <a href="https://example.org/">mer</a>.</p>'}]
    )
    translation = send(page)
    po = exporting.page_file(translation)
    entry = next(entry for entry in po if "<a " in entry.msgid)
    entry.msgstr = "See more."
    response = upload(translator, reverse("translating:po_import", args=[translation.pk]), po)
    assert told(response)["error"] == 1
    assert "a1" in response.context["shown"].groups[0].lines[0].reason


def test_signs_of_html_come_back_as_they_left(translator, home, english_home):
    translation = send(swedish_page(home, "Fika & <prat>"))
    po = exporting.page_file(translation)
    assert po.find("Fika &amp; &lt;prat&gt;")
    po.find("Fika &amp; &lt;prat&gt;").msgstr = "Coffee & talk"
    address = reverse("translating:po_import", args=[translation.pk])
    agree(translator, address, upload(translator, address, po))
    assert english(translation, "Fika &amp; &lt;prat&gt;").data == "Coffee &amp; talk"


def test_a_file_that_waited_while_somebody_wrote_is_shown_again(translator, translation, address, po):
    response = upload(translator, address, po)
    put(translation, segment(translation, TITLE), "Who we are")
    response = agree(translator, address, response)
    assert "meanwhile" in said(response)
    assert told(response)["newer"] == 1
    assert english(translation).data == "Who we are"


HEADER = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n'


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b'msgid "Om oss"\nmsgstr "About us"\n', "has no header"),
        (HEADER.encode() + b'\nmsgid "Om oss"\nmsgstr "About us"\n', "does not tell which page"),
        ("Jag är ingen fil.".encode(), "is not a PO file"),
        (b"", "empty"),
        (b"/etc/passwd", "is not a PO file"),
        (b'msgid "a\nmsgstr b', "has no header"),
        ('msgid "Räksmörgås"\nmsgstr ""\n'.encode("latin-1"), "is not written in UTF-8"),
        (b"msgid\0", "is not a PO file"),
        (b"PK\x03\x04 broken", "cannot be opened"),
        (HEADER.encode() + b'"X-WagtailLocalize-TranslationID: nonsense\\n"\n', "is for another page"),
        (b"x" * (reading.LARGEST + 1), "too large"),
    ],
)  # fmt: skip
def test_what_is_no_file_of_ours_is_refused_in_words(translator, translation, address, content, why):
    response = upload(translator, address, content)
    assert response.status_code == 200
    assert why in response.content.decode()
    assert "kept" not in response.context


def test_a_file_of_another_page_or_language_is_refused(translator, translation, address, po, home):
    other = send(swedish_page(home, "Kontakt"))
    assert "for another page" in said(upload(translator, address, exporting.page_file(other)))
    po.metadata["Language"] = "fi"
    assert "another language" in said(upload(translator, address, po))


def test_only_those_who_may_change_the_page_get_in(desk_of, translation, address, po, swedish):
    stranger = desk_of("Publicerare")
    stranger.user.groups.clear()
    reader = desk_of("Översättare")
    reader.user.groups.first().page_permissions.all().delete()
    urls = [address, reverse("translating:po_export", args=[translation.pk])]
    assert {desk.client.get(url).status_code for desk in (stranger, reader) for url in urls} == {302}
    assert upload(reader, address, po).status_code == 302
    general = reverse("translating:po_import_files")
    assert "may not change" in said(upload(reader, general, po))


def test_a_lock_is_respected_at_both_steps(translator, desk_of, translation, address, po):
    response = upload(translator, address, po)
    page = target(translation)
    page.locked, page.locked_by = True, desk_of().user
    page.save()
    again = agree(translator, address, response)
    assert "locked" in said(again)
    assert "locked" in said(upload(translator, address, po))
    assert english(translation) is None


def test_the_file_comes_back_only_to_whom_it_was_shown(translator, desk_of, translation, address, po):
    response = upload(translator, address, po)
    assert "somebody else" in said(agree(desk_of("Publicerare"), address, response))
    assert "waited for too long" in said(translator.client.post(address, {"kept": "forged"}))
    assert english(translation) is None


def test_several_files_come_in_as_one(translator, translation, po, home):
    other = send(swedish_page(home, "Kontakt"))
    second = exporting.page_file(other)
    second.find("Kontakt").msgstr = "Contact"
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        archive.writestr("a.po", str(po))
        archive.writestr("b/b.po", str(second))
        archive.writestr("läs.txt", "…")
    address = reverse("translating:po_import_files")
    response = upload(translator, address, packed.getvalue(), "filer.zip")
    assert [title for title, _language, _count in response.context["shown"].texts] == ["Om oss", "Kontakt"]
    agree(translator, address, response)
    assert (english(translation).data, english(other, "Kontakt").data) == ("About us", "Contact")


def test_words_leave_and_come_back_in_one_file(publisher, home, english_home):
    topics = [TopicFactory(name=name) for name in ("Arbete", "Bygd")]
    translations = [send(topic) for topic in topics]
    response = publisher.client.get(reverse("translating:po_export_words", args=["content.topic", "en"]))
    [file] = reading.read(response.content, "topic-en.po")
    for entry in file.po:
        entry.msgstr = {"Arbete": "Work", "Bygd": "Countryside"}.get(entry.msgid, entry.msgid)
    address = reverse("translating:po_import_files")
    shown = upload(publisher, address, file.po, "topic-en.po")
    assert shown.context["shown"].at_once
    agree(publisher, address, shown)
    names = Topic.objects.filter(locale__language_code="en").values_list("name", flat=True)
    assert sorted(names) == ["Countryside", "Work"]
    assert translations[0].get_target_instance().name == "Work"
    fill(translations[1])


def test_a_single_word_leaves_and_comes_back_before_its_language_has_it(publisher, home, english_home):
    translation = send(TopicFactory(name="Arbete"))
    po = reading.read(publisher.client.get(reverse("translating:po_export", args=[translation.pk])).content, "x")[0].po
    po.find("Arbete").msgstr = "Work"
    address = reverse("translating:po_import", args=[translation.pk])
    assert publisher.client.get(address).status_code == 200
    response = agree(publisher, address, upload(publisher, address, po))
    assert response.status_code == 200
    assert Topic.objects.get(locale__language_code="en").name == "Work"


def test_words_that_nobody_asked_for_are_told_to_be_none(publisher, english_home):
    for language in ("en", "xx"):
        response = publisher.client.get(reverse("translating:po_export_words", args=["content.topic", language]))
        assert response.url == reverse("translating:overview")


def test_words_are_for_those_who_may_change_them(translator, home, english_home):
    send(TopicFactory(name="Arbete"))
    address = reverse("translating:po_export_words", args=["content.topic", "en"])
    assert translator.client.get(address).status_code == 302
    for label in ("content.newspage", "auth.user", "nothing", "content.nothing"):
        assert translator.client.get(reverse("translating:po_export_words", args=[label, "en"])).status_code == 404
