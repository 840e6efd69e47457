"""What axe says of the pages for staff, in a real browser."""

from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}


def faults(page):
    found = Axe().run(page, options=RULES)
    return found.generate_report() if found.violations_count else ""


def test_the_pages_for_staff_are_accessible(visit, asked, publisher):
    addresses = [
        reverse("partner_review:round", args=[asked.public_id]),
        reverse("partner_review:action", args=[asked.public_id, "telefonsvar", asked.requests.first().pk]),
        reverse("partner_review:report"),
        reverse("partner_contacts:index"),
        reverse("wagtailadmin_home"),
    ]
    page = visit(addresses[0], user=publisher.user)
    found = {}
    for address in addresses:
        page.goto(visit.url + address)
        for width in (768, 1280):
            page.set_viewport_size({"width": width, "height": 900})
            found[address, width] = faults(page)
    assert {place: report for place, report in found.items() if report} == {}
