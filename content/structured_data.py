"""JSON-LD: what a page says, for machines, and nothing that it does not say to people."""

from urllib.parse import urljoin

from content.reading import Crumb

CONTEXT = "https://schema.org"


def breadcrumb_list(crumbs: list[Crumb], page_url: str) -> dict:
    """The breadcrumb as schema.org's BreadcrumbList; the last one is the page itself and has no address."""
    items = [
        {"@type": "ListItem", "position": position, "name": crumb.title}
        | ({"item": urljoin(page_url, crumb.url)} if crumb.url else {})
        for position, crumb in enumerate(crumbs, start=1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def document(items: list[dict]) -> dict:
    """One JSON-LD document of the items."""
    return {"@context": CONTEXT, "@graph": items}
