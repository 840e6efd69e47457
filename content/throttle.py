"""How often one visitor may try: counted in Django's cache under a keyed digest of the address, never the address."""

from ipaddress import IPv6Address, ip_address, ip_network

from django.conf import settings
from django.core.cache import cache
from django.http import HttpRequest
from django.utils.crypto import salted_hmac

SALT = "content.throttle"
ATTEMPTS = 10
SECONDS = 60
IPV6_SITE = 64  # Whoever has one address of IPv6 has the whole network of it.


def is_exhausted(request: HttpRequest, purpose: str) -> bool:
    """Whether the visitor has used up the minute's attempts. Cost: one read of the cache."""
    return cache.get(_key(request, purpose), 0) >= ATTEMPTS


def count(request: HttpRequest, purpose: str) -> None:
    """Note one attempt; the minute begins with the first. Cost: two writes of the cache."""
    key = _key(request, purpose)
    cache.add(key, 0, timeout=SECONDS)
    try:
        cache.incr(key)
    except ValueError:  # The minute ended between the two lines.
        cache.set(key, 1, timeout=SECONDS)


def _key(request: HttpRequest, purpose: str) -> str:
    return f"attempts-{purpose}-{salted_hmac(SALT, network_of(request), algorithm='sha256').hexdigest()}"


def network_of(request: HttpRequest) -> str:
    """Where the visitor comes from. Behind a proxy only the last address is the proxy's own word."""
    text = request.META.get("REMOTE_ADDR", "")
    if settings.BEHIND_PROXY:
        text = request.headers.get("x-forwarded-for", text).rpartition(",")[2]
    try:
        address = ip_address(text.strip())
    except ValueError:
        return "unknown"
    if isinstance(address, IPv6Address) and not address.ipv4_mapped:
        return str(ip_network((int(address), IPV6_SITE), strict=False))
    return str(getattr(address, "ipv4_mapped", None) or address)
