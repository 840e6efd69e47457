"""What a visitor has asked, as the address says it."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import reverse

LONGEST = 200
DIGITS = 7


@dataclass(frozen=True)
class Question:
    text: str
    kind: str = ""
    year: int | None = None
    page: int = 1

    @classmethod
    def of(cls, request: HttpRequest) -> "Question":
        """Whatever was asked, cut and without NUL, which no database takes. Never an error."""
        text = request.GET.get("q", "")[:LONGEST].replace("\0", "").strip()
        kind = request.GET.get("kind", "")[:LONGEST].replace("\0", "")
        return cls(text, kind, _number(request, "year"), _number(request, "page") or 1)

    @property
    def is_narrowed(self) -> bool:
        return bool(self.kind or self.year)

    def url(self, **chosen: object) -> str:
        """Where the question is answered in the language being read, narrowed to what is chosen."""
        return f"{reverse('search')}?{urlencode({'q': self.text} | chosen)}" if self.text else reverse("search")


def _number(request: HttpRequest, name: str) -> int | None:
    """A whole number that every database can count to, or None."""
    value = request.GET.get(name, "")
    return int(value) if value.isascii() and value.isdecimal() and len(value) <= DIGITS else None
