"""What a browser that has never been here before is asked to fetch and to keep.

The live server sends the stylesheet in parts and nothing compressed. Production joins and compresses (see
`test_static_budget`), so the parts count as the one file that they become, and texts by their compressed size.
"""

import gzip

import pytest
from playwright.sync_api import Response

from cms.staticfiles import bundle

from .places import ADDRESSES, MISSING

KILOBYTE = 1024
TEXTS = {"document", "script", "manifest"}
# Images further down wait until the reader comes near; here they are all sent for, and must be images.
FETCH_IMAGES = "Promise.all([...document.images].map(image => (image.loading = 'eager', image.decode())))"


def weight(response: Response) -> int:
    body = response.body()
    is_text = response.request.resource_type in TEXTS or response.url.endswith(".svg")
    return len(gzip.compress(body)) if is_text else len(body)


@pytest.mark.parametrize("address", ADDRESSES.values(), ids=ADDRESSES)
def test_first_visit_is_light_and_leaves_no_trace(visit, full_site, address):
    page = visit("about:blank")
    answers: list[Response] = []
    page.on("response", lambda answer: answers.append(answer))  # noqa: PLW0108 - Playwright refuses a builtin

    page.goto(address)
    page.evaluate(FETCH_IMAGES)

    weights = {"stylesheet": len(gzip.compress(bundle().encode()))}
    for answer in answers:
        kind = answer.request.resource_type
        if kind != "stylesheet":
            weights[kind] = weights.get(kind, 0) + weight(answer)
    assert [answer.url for answer in answers if answer.status != 200] == ([page.url] if address in MISSING else [])
    assert weights["document"] <= 25 * KILOBYTE
    assert weights["stylesheet"] <= 14 * KILOBYTE
    assert weights.get("script", 0) <= 5 * KILOBYTE
    assert sum(weights.values()) <= 220 * KILOBYTE, weights
    requests = [answer for answer in answers if answer.request.resource_type != "stylesheet"]
    assert len(requests) + 1 <= 12, [answer.url for answer in requests]
    assert page.context.cookies() == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
