"""Asking for remarks on one string."""

from content.translating.remarks import Kind, remarks


def kinds(source: str, target: str, terms=(), languages=("sv", "en")) -> list[Kind]:
    return [remark.kind for remark in remarks(source, target, terms, languages)]


def told(kind: Kind, source: str, target: str, terms=()) -> tuple[str, ...] | None:
    return next((remark.about for remark in remarks(source, target, terms) if remark.kind == kind), None)
