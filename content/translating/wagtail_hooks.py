"""Registrations only: what they do lives in the modules named here."""

from wagtail import hooks

from content import publishing
from content.translating import gate

hooks.register(publishing.HOOK, gate.refuse)
