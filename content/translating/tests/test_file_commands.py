"""Files of translations from the command line, and files of any kind at all."""

import random

import polib
import pytest
from django.core.management import CommandError, call_command
from django.utils.translation import override
from wagtail_localize.models import StringTranslation

from content.factories import TopicFactory
from content.translating.files import exporting, reading
from content.translating.tests.sending import send


def test_all_files_leave_and_come_back(translation, translator, tmp_path, capsys):
    send(TopicFactory(name="Arbete"))
    call_command("translations_export", "en", str(tmp_path))
    names = sorted(path.name for path in tmp_path.iterdir())
    assert names == [f"{translation.pk}-om-oss-en.po", "content.topic-en.po"]
    file = polib.pofile(str(tmp_path / names[0]))
    file.find("Om oss").msgstr = "About us"
    file.save()
    paths = [str(tmp_path / name) for name in names]
    with override("en"):
        call_command("translations_import", *paths, "--dry-run")
    assert "Om oss: New: 1" in capsys.readouterr().out
    assert not StringTranslation.objects.exists()
    call_command("translations_import", paths[0], "--user", translator.user.username)
    taken = StringTranslation.objects.get(context__path="title")
    assert (taken.data, taken.last_translated_by, taken.tool_name) == ("About us", translator.user, "PO File")


def test_a_person_may_do_no_more_than_in_the_admin(translation, translator, tmp_path):
    path = tmp_path / "a.po"
    po = exporting.page_file(translation)
    po.find("Om oss").msgstr = "About us"
    po.save(str(path))
    translator.user.groups.clear()
    with pytest.raises(CommandError):
        call_command("translations_import", str(path), "--user", translator.user.username)
    with pytest.raises(CommandError, match="no user"):
        call_command("translations_import", str(path), "--user", "nobody")
    call_command("translations_import", str(path), verbosity=0)
    assert StringTranslation.objects.get(context__path="title").last_translated_by is None


def test_what_cannot_be_is_refused_in_words(home, tmp_path):
    with pytest.raises(CommandError, match="Nothing is translated to xx"):
        call_command("translations_export", "xx", str(tmp_path))
    with pytest.raises(CommandError, match="cannot be read"):
        call_command("translations_import", str(tmp_path / "not-there.po"))


DAMAGE = [b'"', b"\n", b"#", b"\\", b"msgid", b"\xff", b"#~ ", b"[0]", b""]


def test_whatever_is_in_a_file_it_is_read_or_refused(translation):
    """A thousand damaged copies of a real file."""
    whole = exporting.as_bytes(exporting.page_file(translation))
    chance = random.Random(1)
    refused = 0
    for _time in range(1000):
        damaged = bytearray(whole)
        for _mark in range(chance.randint(1, 8)):
            start = chance.randrange(len(damaged))
            damaged[start : start + chance.randint(0, 40)] = chance.choice(DAMAGE)
        try:
            reading.read(bytes(damaged), "damaged.po")
        except reading.FileRefused:
            refused += 1
    assert 0 < refused < 1000
