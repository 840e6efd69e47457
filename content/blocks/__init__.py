"""The blocks that pages are built of: see `docs/adr` for the shapes that wagtail-localize can carry."""

from .body import BodyBlock

__all__ = ["BodyBlock"]
