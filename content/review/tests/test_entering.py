"""The doors: what a link opens, and what everybody else gets."""

import pytest
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from content import throttle
from content.review import tokens
from content.review.models import OutboundMessage

from .people import invitation
from .visiting import guest, link, tables

SWEDISH, ENGLISH = "sv@example.org", "en@example.org"


def attempt(token: str, client: Client | None = None):
    return (client or Client()).get(f"/granska/l/{token}/")


def test_a_link_moves_the_right_into_a_cookie_of_that_invitation_and_out_of_the_address(asked):
    invited = invitation(asked, SWEDISH)
    address = link(invited)
    response = Client().get(address, secure=True)
    cookie = response.cookies["review"]
    assert (response.status_code, response.headers["Location"]) == (303, f"/granska/{invited.public_id}/")
    assert [cookie["path"], cookie["httponly"], cookie["secure"], cookie["samesite"], cookie["max-age"]] == [
        f"/granska/{invited.public_id}/", True, True, "Lax", "",
    ]  # fmt: skip
    assert address.split("/")[-2] not in str(cookie)


def test_each_contact_reads_in_her_own_language_whichever_door_she_took(asked, english_home):
    token = link(invitation(asked, ENGLISH)).split("/")[-2]
    client = Client()
    response = client.get(f"/granska/l/{token}", follow=True)  # The last slash was cut off, too.
    assert response.redirect_chain[0][0].startswith("/review/")
    assert response.headers["Content-Language"] == "en"
    assert '<html lang="en">' in response.text
    swedish = guest(asked, SWEDISH).get("read")
    assert (swedish.headers["Content-Language"], '<html lang="sv">' in swedish.text) == ("sv", True)


def test_a_scanner_that_follows_links_changes_nothing(asked):
    address = link(invitation(asked, SWEDISH))
    scanner = guest(asked, SWEDISH)
    before = tables()
    for _ in range(5):
        for page in (address, scanner.at("read"), scanner.at("answer"), scanner.at("snapshot")):
            assert scanner.client.get(page).status_code < 400
            assert scanner.client.head(page).status_code < 400
    assert tables() == before


def test_links_that_never_were_get_one_and_the_same_404(asked):
    real = link(invitation(asked, SWEDISH)).split("/")[-2]
    wrong = [real[:-1], chr(ord(real[0]) ^ 1) + real[1:], "x", "A" * 43, "a" * 10_000, "%00", "%F0%9F%90%B4"]
    answers = set()
    for token in wrong:
        cache.clear()
        response = attempt(token)
        headers = {name: value for name, value in response.headers.items() if name != "Content-Length"}
        answers.add((response.status_code, response.content, str(headers)))
    assert {status for status, _content, _headers in answers} == {404}
    assert len(answers) == 1


def test_the_eleventh_wrong_link_in_a_minute_has_to_wait_even_if_it_is_right(asked):
    good = link(invitation(asked, SWEDISH))
    assert [attempt(f"wrong-{number}").status_code for number in range(10)] == [404] * 10
    refused = attempt("wrong-again")
    assert (refused.status_code, refused.headers["Retry-After"]) == (429, "60")
    assert Client().get(good).status_code == 429
    assert Client(REMOTE_ADDR="192.0.2.7").get(good).status_code == 303


def test_the_cache_and_the_database_hold_neither_addresses_nor_links(asked, rf):
    token = link(invitation(asked, SWEDISH)).split("/")[-2]
    key = throttle._key(rf.get("/", REMOTE_ADDR="192.0.2.7"), "link")
    assert "192.0.2.7" not in key
    kept = [str(row) for table in tables() for row in table]
    assert not [row for row in kept if token in row]
    assert Client().get(f"/granska/l/{tokens.digest_of(token)}/").status_code == 404


@pytest.mark.parametrize(
    ("behind_proxy", "forwarded", "network"),
    [
        (False, "203.0.113.5", "127.0.0.1"),
        (True, "198.51.100.1, 203.0.113.5", "203.0.113.5"),
        (True, "2001:db8:1:2:3::4", "2001:db8:1:2::/64"),
        (True, "::ffff:203.0.113.5", "203.0.113.5"),
        (True, "nonsense", "unknown"),
    ],
)
def test_attempts_are_counted_for_whoever_makes_them(rf, settings, *, behind_proxy, forwarded, network):
    settings.BEHIND_PROXY = behind_proxy
    request = rf.get("/", headers={"x-forwarded-for": forwarded})
    assert throttle.network_of(request) == network


def test_a_new_link_is_mailed_to_whoever_may_answer_and_the_answer_is_the_same_for_all(asked):
    invitation(asked, ENGLISH).tokens.all()
    asked.requests.get(organisation_name="Rural Network").invitations.update(revoked_at=timezone.now())
    address = reverse("review_new_link", kwargs={"door": "granska"})
    before = OutboundMessage.objects.count()
    answers = {
        Client().post(address, {"email": email}).content for email in ("x@example.org", SWEDISH.upper(), ENGLISH)
    }
    assert len(answers) == 1
    assert OutboundMessage.objects.count() - before == 1
    Client().post(address, {"email": SWEDISH})
    assert OutboundMessage.objects.count() - before == 1


def test_asking_for_links_is_limited_too(asked):
    address = reverse("review_new_link", kwargs={"door": "review"})
    assert [Client().post(address, {"email": "x@example.org"}).status_code for _ in range(11)] == [200] * 10 + [429]
    refused = Client().post(address, {"email": "nonsense"})
    assert (refused.status_code, "nonsense" in refused.text) == (200, True)
