"""What leaves the rounds, and what partners wrote: nothing of it acts."""

import io
import json
import re
from zipfile import ZipFile

from django.urls import reverse

from content.review.models import PartnerContact, ReviewRound
from content.review.tests.people import Status, invitation, says

HOSTILE = '<script>alert("x")</script> =HYPERLINK("http://example.org") \u202egnp.exe'


def address(review_round, *more):
    name = "partner_review:action" if more else "partner_review:round"
    return reverse(name, args=[review_round.public_id, *more])


def text_of(desk, url):
    response = desk.client.get(url)
    assert response.status_code == 200, response
    return response.content.decode()


def test_nothing_that_a_partner_wrote_acts(asked, page, editor):
    request = invitation(asked, "sv@example.org").request
    PartnerContact.objects.filter(email="sv@example.org").update(name=HOSTILE[:110])
    request.invitations.update(contact_name=HOSTILE[:110])
    says(asked, "sv@example.org", Status.CHANGES, HOSTILE)
    request.comments.create(author_name=HOSTILE[:110], contentpath="lead", quotation=HOSTILE, body=HOSTILE)
    ReviewRound.objects.filter(pk=asked.pk).update(title=f"={HOSTILE}"[:250])
    urls = [
        address(asked),
        reverse("wagtailadmin_pages:edit", args=[page.pk]),
        reverse("wagtailadmin_pages:history", args=[page.pk]),
        reverse("partner_review:report"),
        reverse("wagtailadmin_home"),
        reverse("partner_contacts:index"),
    ]
    for url in urls:
        html = text_of(editor, url)
        assert "alert(" in html
        assert '<script>alert("x")' not in html


def test_a_spreadsheet_holds_no_formula(asked, editor):
    ReviewRound.objects.filter(pk=asked.pk).update(title='=HYPERLINK("http://example.org")')
    PartnerContact.objects.filter(email="sv@example.org").update(name="=1+1")
    for url in [reverse("partner_review:report"), reverse("partner_contacts:index")]:
        csv = b"".join(editor.client.get(f"{url}?export=csv").streaming_content).decode()
        assert re.search(r"(^|[\n,])\"?'=", csv)
        assert not re.search(r"(^|[\n,])\"?=", csv)
        xlsx = b"".join(editor.client.get(f"{url}?export=xlsx").streaming_content)
        sheet = ZipFile(io.BytesIO(xlsx)).read("xl/worksheets/sheet1.xml").decode()
        assert "<f>" not in sheet


def test_the_evidence_holds_the_page_and_the_decisions(asked, editor):
    says(asked, "sv@example.org", Status.CHANGES, "Fel siffra.")
    response = editor.client.get(reverse("partner_review:evidence", args=[asked.public_id]))
    archive = ZipFile(io.BytesIO(b"".join(response.streaming_content)))
    assert "Vi gör det tillsammans." in archive.read("snapshot.html").decode()
    kept = json.loads(archive.read("decisions.json"))
    assert {request["organisation_name"] for request in kept["requests"]} == {"Kooperativa rådet", "Rural Network"}
    assert kept["round"]["content_sha256"] == asked.content_sha256
    assert "sv@example.org" not in json.dumps(kept)
