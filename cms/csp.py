"""One content security policy for visitors, others for the admin and for uploaded files."""

from csp.middleware import CSPMiddleware, PolicyParts
from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase


class PolicyMiddleware(CSPMiddleware):
    """Choose the policy by path; outermost, so that redirects and errors carry one too."""

    def get_policy_parts(
        self, request: HttpRequest, response: HttpResponseBase, report_only: bool = False
    ) -> PolicyParts:
        parts = super().get_policy_parts(request, response, report_only)
        if report_only or parts.config is not None:
            return parts
        for path, policy in settings.CONTENT_SECURITY_POLICIES.items():
            if request.path_info.startswith(path):
                parts.config = policy
        if getattr(request, "is_preview", False):
            # The editor shows a page in a frame. Wagtail renders it through all middleware
            # with a request for the page's own address.
            parts.replace = {**(parts.replace or {}), "frame-ancestors": ["'self'"]}
        return parts
