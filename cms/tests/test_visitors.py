"""What a visitor's browser is given beside the page: no cookie, and headers that protect."""

import pytest


@pytest.mark.parametrize("path", ["/", "/en/", "/sok/?q=vision", "/en/search/?q=vision", "/finns-inte/"])
def test_visitors_get_no_cookie_and_one_answer_for_all(demo_site, client, path):
    answer = client.get(path)
    assert answer.status_code in {200, 404}
    assert not answer.cookies
    # What depends on a cookie cannot be kept by anything between the site and its readers.
    assert "cookie" not in answer.get("Vary", "").lower()


@pytest.mark.django_db
def test_answers_say_how_they_may_be_used(client):
    headers = client.get("/finns-inte/").headers
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Referrer-Policy"] == "strict-origin-when-cross-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
