"""What browsers are told to allow.

Visitors get a policy without a single exception: everything from the site itself,
and frames only for the two video services, which load after a click. Editors get
what Wagtail's admin needs; `cms.csp` chooses between them by path.
"""

from typing import Any

SELF = "'self'"
NONE = "'none'"
VIDEO_HOSTS = ["https://www.youtube-nocookie.com", "https://player.vimeo.com"]

PUBLIC_POLICY: dict[str, Any] = {
    "default-src": [NONE],
    "script-src": [SELF],
    "style-src": [SELF],
    "img-src": [SELF],
    "font-src": [SELF],
    "connect-src": [SELF],
    "media-src": [SELF],
    "manifest-src": [SELF],
    "form-action": [SELF],
    "frame-src": VIDEO_HOSTS,
    "base-uri": [NONE],
    "frame-ancestors": [NONE],
}

# A partner who reviews sees one frame, with the draft in it; its view allows it.
PARTNER_POLICY = PUBLIC_POLICY | {"frame-src": [NONE]}

# Wagtail 8 writes inline scripts and styles, and shows chosen files from blob: and data:.
ADMIN_POLICY: dict[str, Any] = {
    "default-src": [NONE],
    "script-src": [SELF, "'unsafe-inline'"],
    "style-src": [SELF, "'unsafe-inline'"],
    "img-src": [SELF, "data:", "blob:"],
    "font-src": [SELF, "data:"],
    "connect-src": [SELF],
    "media-src": [SELF],
    "form-action": [SELF],
    "frame-src": [SELF, *VIDEO_HOSTS],
    "base-uri": [SELF],
    "frame-ancestors": [SELF],
}

# An uploaded SVG that is opened by its own address may draw and nothing else.
MEDIA_POLICY: dict[str, Any] = {
    "default-src": [NONE],
    "style-src": ["'unsafe-inline'"],
    "sandbox": [],
    "frame-ancestors": [NONE],
}
