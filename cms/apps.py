from django.apps import AppConfig
from django.core.checks import Tags, register


class CmsConfig(AppConfig):
    """The project as an app, so that its commands, checks and catalogue are found."""

    name = "cms"
    verbose_name = "Samling"

    def ready(self) -> None:
        from cms.catalogues import check_compiled

        register(check_compiled, Tags.translation)
