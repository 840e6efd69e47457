"""Every answer tells the browser what it may do, refusals and redirects included."""

import pytest
from django.http import HttpResponse
from django.test import RequestFactory

from cms.csp import PolicyMiddleware

pytestmark = pytest.mark.django_db


def policy(response: HttpResponse) -> dict[str, list[str]]:
    directives = (part.split() for part in response["Content-Security-Policy"].split(";"))
    return {name: values for name, *values in directives}


@pytest.mark.parametrize(
    "path", ["/", "/en/", "/no/such/page/", "/en/no/such/page/", "/%00", "/sv/x", "//x", "/documents/1/x.pdf"]
)
def test_visitors_get_the_strict_policy_whatever_the_answer(client, path):
    found = policy(client.get(path))
    assert found["default-src"] == ["'none'"]
    assert found["script-src"] == found["style-src"] == ["'self'"]
    assert found["frame-ancestors"] == found["base-uri"] == ["'none'"]
    assert not any("unsafe" in value or "*" in value for values in found.values() for value in values)


def test_only_the_admin_gets_the_policy_that_wagtail_needs(client):
    assert "'unsafe-inline'" in policy(client.get("/admin/login/"))["script-src"]
    assert "'unsafe-inline'" not in policy(client.get("/administration/"))["script-src"]


def test_an_uploaded_file_may_not_act(client):
    found = policy(client.get("/media/original_images/drawing.svg"))
    assert "script-src" not in found
    assert found["default-src"] == ["'none'"]
    assert "sandbox" in found


def test_the_editor_may_frame_a_preview_and_nobody_the_page():
    request = RequestFactory().get("/nyheter/")
    middleware = PolicyMiddleware(lambda request: HttpResponse())
    assert policy(middleware(request))["frame-ancestors"] == ["'none'"]
    request.is_preview = True
    found = policy(middleware(request))
    assert found["frame-ancestors"] == ["'self'"]
    assert found["script-src"] == ["'self'"]
