"""Registrations only: what they do lives in the modules named here."""

from wagtail import hooks

from content.rich_text import ReaderLinkHandler


@hooks.register("register_rich_text_features", order=10)
def link_to_the_readers_language(features):
    features.register_link_type(ReaderLinkHandler)
