"""Swedish reaches its readers without gettext, and a gap in it is named."""

import os

import polib
import pytest
from django.core.management import call_command

from cms.management.commands.messages import judge


@pytest.fixture
def catalogue(tmp_path, settings):
    folder = tmp_path / "sv/LC_MESSAGES"
    folder.mkdir(parents=True)
    settings.LOCALE_PATHS = [tmp_path]
    settings.BASE_DIR = tmp_path
    path = folder / "django.po"
    path.write_text('msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "week"\nmsgstr "vecka"\n')
    return path


def test_a_catalogue_is_compiled_without_gettext(catalogue):
    call_command("compile_catalogues", verbosity=0)
    compiled = polib.mofile(str(catalogue.with_suffix(".mo")))
    assert compiled.find("week").msgstr == "vecka"


def test_only_a_newer_catalogue_is_compiled_again(catalogue):
    compiled = catalogue.with_suffix(".mo")
    compiled.write_bytes(b"as it was")
    os.utime(catalogue, (1, 1))
    call_command("compile_catalogues", verbosity=0)
    assert compiled.read_bytes() == b"as it was"
    os.utime(compiled, (0, 0))
    call_command("compile_catalogues", verbosity=0)
    assert compiled.read_bytes() != b"as it was"


@pytest.mark.parametrize(
    ("entry", "verdict"),
    [
        ({"msgstr": "vecka"}, ""),
        ({"msgstr": ""}, "missing"),
        ({"msgstr": "vecka", "flags": ["fuzzy"]}, "not reviewed"),
        ({"msgid_plural": "weeks", "msgstr_plural": {0: "vecka", 1: "veckor"}}, ""),
        ({"msgid_plural": "weeks", "msgstr_plural": {0: "vecka", 1: ""}}, "missing"),
        ({"msgid": "week %(n)s", "msgstr": "vecka %(n)s"}, ""),
        ({"msgid": "week %(n)s", "msgstr": "vecka %(nr)s"}, "other placeholders"),
    ],
)
def test_every_gap_in_swedish_is_named(entry, verdict):
    said = judge(polib.POEntry(**{"msgid": "week"} | entry))
    assert said.startswith(verdict)
    assert bool(said) == bool(verdict)
