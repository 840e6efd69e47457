"""Reads what somebody sends as PO files, whatever it is, and says in words what is wrong with it."""

import zlib
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from tempfile import NamedTemporaryFile
from zipfile import BadZipFile, ZipFile

import polib
from django.template.defaultfilters import filesizeformat
from django.utils import timezone
from django.utils.translation import gettext as _

from content.translating.files.exporting import EXPORTED, MODEL, TRANSLATION

LARGEST = 2 * 1024 * 1024
LARGEST_UNPACKED = 10 * 1024 * 1024
MOST_FILES = 200
ZIP = b"PK\x03\x04"
BROKEN_ZIP = (BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError, zlib.error)
# What polib raises for a file that is none: its own complaint is an OSError, the others come of broken lines.
BROKEN_PO = (OSError, ValueError, LookupError, AttributeError, TypeError)


class FileRefused(Exception):  # noqa: N818  what it says to people is no error
    """The file cannot be imported. The message says why."""


@dataclass(frozen=True)
class ReadFile:
    """A PO file with a header that tells what it is for."""

    name: str
    po: polib.POFile

    @property
    def translation(self) -> str:
        return self.po.metadata.get(TRANSLATION, "").strip()

    @property
    def model(self) -> str:
        return self.po.metadata.get(MODEL, "").strip()

    @property
    def language(self) -> str:
        return self.po.metadata.get("Language", "").strip()

    @property
    def exported(self) -> datetime | None:
        """When we wrote it; None for another program's, in which nothing is marked as fuzzy by us."""
        try:
            moment = datetime.fromisoformat(self.po.metadata.get(EXPORTED, "").strip())
        except ValueError:
            return None
        return moment if timezone.is_aware(moment) else timezone.make_aware(moment)


def read(content: bytes, name: str) -> list[ReadFile]:
    """The PO file, or those of a zip file. Raises FileRefused. Cost: no query."""
    if len(content) > LARGEST:
        raise FileRefused(_("The file is larger than %(size)s.") % {"size": filesizeformat(LARGEST)})
    if not content.startswith(ZIP):
        return [_parsed(content, name)]
    try:
        return [_parsed(inner, inner_name) for inner_name, inner in _unpacked(content)]
    except BROKEN_ZIP as error:
        raise FileRefused(_("The zip file cannot be opened.")) from error


def _unpacked(content: bytes) -> list[tuple[str, bytes]]:
    with ZipFile(BytesIO(content)) as archive:
        inside = [info for info in archive.infolist() if info.filename.endswith(".po")]
        if not inside:
            raise FileRefused(_("There is no PO file in the zip file."))
        if len(inside) > MOST_FILES:
            raise FileRefused(_("There are more than %(most)s files in the zip file.") % {"most": MOST_FILES})
        files, left = [], LARGEST_UNPACKED
        for info in inside:
            with archive.open(info) as inner:
                files.append((info.filename, inner.read(left + 1)))
            left -= len(files[-1][1])
            if left < 0:
                size = filesizeformat(LARGEST_UNPACKED)
                raise FileRefused(_("What is in the zip file is larger than %(size)s.") % {"size": size})
    return files


def _parsed(content: bytes, name: str) -> ReadFile:
    about = {"name": name}
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileRefused(_("“%(name)s” is not written in UTF-8. Save it as UTF-8 and try again.") % about) from error
    read_file = ReadFile(name, _po(text, about))
    if not read_file.po.metadata:
        raise FileRefused(_("“%(name)s” has no header. Nobody can tell what it is a translation of.") % about)
    if not read_file.translation and not read_file.model:
        raise FileRefused(
            _("The header of “%(name)s” does not tell which page it is for. Begin with a file that was saved here.")
            % about
        )
    return read_file


def _po(text: str, about: dict[str, str]) -> polib.POFile:
    """By a file of our own: given a text, polib would open whatever file of the server the text names."""
    refused = FileRefused(_("“%(name)s” is not a PO file, or it is damaged.") % about)
    if "\0" in text or "msgid" not in text:
        raise refused
    with NamedTemporaryFile("w", suffix=".po", encoding="utf-8") as kept:
        kept.write(text)
        kept.flush()
        try:
            return polib.pofile(kept.name, encoding="utf-8")
        except BROKEN_PO as error:
            raise refused from error
