"""Registrations only."""

from wagtail import hooks

from .viewsets import QuestionsReport, SearchGroup

hooks.register("register_admin_viewset", SearchGroup)
hooks.register("register_admin_viewset", QuestionsReport)
