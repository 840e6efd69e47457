"""The test suite: like production, but quick and without side effects."""

from .base import *  # noqa: F403  settings modules extend one another by design

SECRET_KEY = "only for tests, where there is nothing to protect"
ALLOWED_HOSTS = ["*"]
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
SERVE_MEDIA = True
