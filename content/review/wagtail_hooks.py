"""Registrations only: what they do lives in the modules named here."""

from wagtail import hooks

from content.publishing import HOOK
from content.review import gate

hooks.register(HOOK, gate.refuse)
