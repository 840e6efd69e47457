"""Secrets that stand in a link and let somebody in without an account.

256 random bits (RFC 4086); only an HMAC-SHA256 under the site's secret is kept, so that neither a stolen
database nor a backup holds a usable link.
"""

import secrets

from django.utils.crypto import salted_hmac


def new() -> str:
    return secrets.token_urlsafe(32)


def digest_of(token: str, salt: str) -> str:
    """What is kept of a token; `salt` is the kind of link, so that one kind never opens another."""
    return salted_hmac(salt, token, algorithm="sha256").hexdigest()
