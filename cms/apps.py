from django.apps import AppConfig


class CmsConfig(AppConfig):
    """The project as an app, so that its commands, checks and catalogue are found."""

    name = "cms"
    verbose_name = "Samling"
