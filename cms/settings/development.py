"""A developer's own machine."""

from .base import *  # noqa: F403  settings modules extend one another by design

DEBUG = True
SECRET_KEY = "only for development, where there is nothing to protect"  # noqa: S105  it protects nothing
ALLOWED_HOSTS = ["*"]
SERVE_MEDIA = STYLE_GUIDE = True
INTERNAL_IPS = ["127.0.0.1"]
