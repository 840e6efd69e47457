"""The test suite: like production, but quick, and apart from everything else in var/."""

import os

from .base import *  # noqa: F403  settings modules extend one another by design

SECRET_KEY = "only for tests, where there is nothing to protect"  # noqa: S105  it protects nothing
ALLOWED_HOSTS = ["*"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = True  # Finds files where they lie; nothing is collected for tests.

VAR_DIR = BASE_DIR / "var" / "test"
MEDIA_ROOT = VAR_DIR / f"media_{os.getpid()}"
SERVE_MEDIA = STYLE_GUIDE = True

# Losing a test database to a power cut costs nothing.
if DATABASES["default"]["ENGINE"].endswith("sqlite3"):
    DATABASES["default"]["OPTIONS"]["init_command"] = "PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF;"
else:
    DATABASES["default"]["OPTIONS"] = {"options": "-c synchronous_commit=off"}
