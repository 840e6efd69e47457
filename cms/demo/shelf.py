"""What has been made so far, found by the keys that the texts use."""

from dataclasses import dataclass, field

from cms.demo.words import Ref


class NothingOfThatKeyError(LookupError):
    """A text refers to something that is not part of the starting content."""


@dataclass
class Shelf:
    """The primary keys of pages, images, documents and terms. Pages stand here in Swedish."""

    _things: dict[Ref, int] = field(default_factory=dict)

    def put(self, kind: str, key: str, pk: int) -> None:
        self._things[Ref(kind, key)] = pk

    def find(self, ref: Ref) -> int:
        try:
            return self._things[ref]
        except KeyError:
            raise NothingOfThatKeyError(f"There is no {ref.kind} with the key “{ref.key}”.") from None
