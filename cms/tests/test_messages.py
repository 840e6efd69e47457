"""The Swedish catalogue as it stands: complete, in the form that its readers expect, and found to be outdated."""

import re
import shutil

import polib
import pytest
from django.core.management import CommandError, call_command
from django.utils.translation import gettext, override

from cms.catalogues import check_compiled, stale
from cms.env import ROOT
from cms.management.commands import messages

ENTRIES = messages.entries()
LETTER = re.compile(r"[^\W\d_]")
CLOSING = ".?!:"


def texts(entry: polib.POEntry) -> list[str]:
    return list(entry.msgstr_plural.values()) or [entry.msgstr]


def each(entry: polib.POEntry) -> list[tuple[str, str]]:
    english = [entry.msgid, entry.msgid_plural] if entry.msgid_plural else [entry.msgid]
    return list(zip(english, texts(entry), strict=True))


PAIRS = [pair for entry in ENTRIES for pair in each(entry)]


def test_every_message_has_its_swedish():
    assert [verdict for entry in ENTRIES if (verdict := messages.judge(entry))] == []


def test_messages_are_marked_by_names_that_the_catalogue_is_made_by():
    """xgettext does not look behind another name of a function."""
    sources = [path for app in ("cms", "content", "home", "search") for path in (ROOT / app).rglob("*.py")]
    alias = re.compile(r"import n?p?gettext\w* as (?!_\n)|import ngettext\w* as|import pgettext\w* as")
    assert [str(path) for path in sources if "tests" not in path.parts and alias.search(path.read_text())] == []


def test_an_address_is_one_word_of_plain_letters():
    addresses = [entry.msgstr for entry in ENTRIES if entry.msgctxt == "address"]
    assert addresses
    assert [address for address in addresses if not re.fullmatch(r"[a-z0-9-]+/", address)] == []


def test_swedish_begins_large_or_small_as_the_english_does():
    """Wagtail makes the first letter of a label large; where we did it as well, it shows in the middle of sentences.

    A message with a context says there what it is for; names of languages are small in a Swedish list.
    """
    pairs = [pair for entry in ENTRIES if not entry.msgctxt for pair in each(entry)]
    assert [
        swedish for english, swedish in pairs if {begins_large(english), begins_large(swedish)} == {True, False}
    ] == []


def begins_large(text: str) -> bool | None:
    """None for a text that begins with something put in, whatever that is."""
    first = LETTER.search(text)
    return None if text.startswith("%") or not first else first[0].isupper()


def test_swedish_ends_as_the_english_does():
    def closing(text: str) -> str:
        return text[-1] if text[-1] in CLOSING else ""

    assert [swedish for english, swedish in PAIRS if closing(english) != closing(swedish)] == []


def test_swedish_quotes_as_swedes_do():
    assert [swedish for _english, swedish in PAIRS if re.search(r'["“„«»]|\.\.\.|  ', swedish)] == []


def test_the_running_site_speaks_swedish():
    assert stale() == []
    assert check_compiled() == []
    with override("sv"):
        assert gettext("in Swedish") == "på svenska"


@pytest.fixture
def project(tmp_path, settings, monkeypatch):
    """A project with one template and a catalogue that knows it."""
    settings.BASE_DIR = tmp_path
    settings.LOCALE_PATHS = [tmp_path / "locale"]
    catalogue = tmp_path / "locale/sv/LC_MESSAGES/django.po"
    catalogue.parent.mkdir(parents=True)
    catalogue.write_text(
        'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\nmsgid "Week"\nmsgstr "Vecka"\n'
    )
    monkeypatch.setattr(messages, "CATALOGUE", catalogue)
    (tmp_path / "page.html").write_text('{% load i18n %}{% translate "Week" %}')
    return tmp_path


needs_gettext = pytest.mark.skipif(not shutil.which("xgettext"), reason="gettext is missing; make messages installs it")


@needs_gettext
def test_a_catalogue_that_knows_every_message_passes(project, capsys):
    call_command("messages", check=True)
    assert "complete" in capsys.readouterr().out


@needs_gettext
def test_a_message_that_the_catalogue_lacks_fails_the_check_by_name(project):
    (project / "other.html").write_text('{% load i18n %}{% translate "Yesterday" %}')
    before = messages.CATALOGUE.read_bytes()
    with pytest.raises(CommandError, match=r"not up to date.*Yesterday"):
        call_command("messages", check=True)
    assert messages.CATALOGUE.read_bytes() == before


@needs_gettext
def test_an_update_adds_what_is_new_and_names_it(project):
    (project / "other.html").write_text('{% load i18n %}{% translate "Yesterday" %}')
    with pytest.raises(CommandError, match="missing: Yesterday"):
        call_command("messages")
    assert [entry.msgid for entry in messages.entries()] == ["Week", "Yesterday"]


@needs_gettext
def test_a_message_that_nobody_says_any_more_is_outdated(project):
    (project / "page.html").write_text('{% load i18n %}{% translate "Month" %}')
    with pytest.raises(CommandError, match=r"not up to date.*Week"):
        call_command("messages", check=True)
