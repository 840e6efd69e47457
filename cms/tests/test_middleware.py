"""One address, one language."""

import pytest
from django.http import HttpResponse
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from cms.middleware import PrefixLocaleMiddleware, language_of


def answer(request) -> HttpResponse:
    return HttpResponse(translation.get_language())


@pytest.mark.parametrize(
    ("path", "language"),
    [
        ("/", "sv"),
        ("/en/", "en"),
        ("/en", "en"),
        ("/en-artikel/", "sv"),
        ("/en-hallbar-region/", "sv"),
        ("/x/en/", "sv"),
    ],
)
def test_only_the_exact_prefix_chooses_the_language(rf, path, language):
    assert language_of(path) == language
    assert PrefixLocaleMiddleware(answer)(rf.get(path, headers={"accept-language": "fi"})).content.decode() == language


@pytest.mark.parametrize(
    ("path", "location"),
    [
        ("/sv/", "/"),
        ("/sv/x/?a=1", "/x/?a=1"),
        ("/sv//evil.example/", "/evil.example/"),
        ("/sv/\\evil.example/", "/evil.example/"),
    ],
)
def test_the_source_language_has_no_prefix_and_no_way_to_another_host(rf, path, location):
    response = PrefixLocaleMiddleware(answer)(rf.get(path))
    assert (response.status_code, response.headers["Location"]) == (301, location)


def test_what_is_posted_is_not_redirected(rf):
    assert PrefixLocaleMiddleware(answer)(rf.post("/sv/x/")).status_code == 200


def test_a_word_that_begins_like_the_prefix_is_a_page(rf):
    assert PrefixLocaleMiddleware(answer)(rf.get("/svar/")).status_code == 200


@given(st.text(max_size=40))
def test_no_redirect_leaves_the_site(tail):
    from django.test import RequestFactory

    request = RequestFactory().get("/")
    request.path_info = f"/sv/{tail}"
    location = PrefixLocaleMiddleware(answer)(request).headers["Location"]
    assert location.startswith("/")
    assert not location.startswith(("//", "/\\", "/%5C"))
