"""Chromium as the browser tests use it."""

import os
import shutil
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.test import Client
from playwright.sync_api import Browser, BrowserContext, Page, Request

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
HEIGHT = 900
TIMEOUT = 15_000  # Milliseconds; many workers share few processors.


def chromium_path() -> str | None:
    names = ("chromium", "chromium-browser", "google-chrome")
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)


class Visits:
    """Opens pages of the live site and notes what must never happen on them.

        page = visit("/en/", theme="dark", width=320, javascript=False)
        page = visit("/admin/", user=editor)

    A script error, an error in the console (a breach of the content security policy
    among them) and a request to another host fail the test at its end. A test that
    expects one says ``visit.trouble.clear()`` after it has looked.
    """

    def __init__(self, browser: Browser, url: str) -> None:
        self.browser = browser
        self.url = url
        self.trouble: list[str] = []
        self.contexts: list[BrowserContext] = []

    def __call__(
        self,
        path: str,
        *,
        language: str = "sv-SE",
        theme: str = "light",
        width: int = 1280,
        javascript: bool = True,
        user: AbstractBaseUser | None = None,
        **options: Any,
    ) -> Page:
        """Open a path in a window of its own; more options go to Playwright's ``new_context``."""
        context = self.browser.new_context(
            base_url=self.url,
            locale=language,
            color_scheme=theme,
            viewport={"width": width, "height": options.pop("height", HEIGHT)},
            java_script_enabled=javascript,
            timezone_id=settings.TIME_ZONE,
            **options,
        )
        context.set_default_timeout(TIMEOUT)
        self.contexts.append(context)
        if user:
            self.sign_in(context, user)
        page = context.new_page()
        self.watch(page)
        page.goto(path)
        return page

    def sign_in(self, context: BrowserContext, user: AbstractBaseUser) -> None:
        """Put a session's cookie into the window; the sign-in form has tests of its own."""
        client = Client()
        client.force_login(user)
        value = client.cookies[settings.SESSION_COOKIE_NAME].value
        context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": value, "url": self.url}])

    def watch(self, page: Page) -> None:
        def note_request(request: Request) -> None:
            address = urlsplit(request.url)
            if address.scheme in {"http", "https"} and address.netloc != urlsplit(self.url).netloc:
                self.trouble.append(f"{page.url}: a request to another host, {request.url}")

        page.on("request", note_request)
        page.on("pageerror", lambda error: self.trouble.append(f"{page.url}: {error}"))
        page.on(
            "console",
            lambda message: message.type == "error" and self.trouble.append(f"{page.url}: {message.text}"),
        )

    def close(self) -> None:
        for context in self.contexts:
            context.close()
