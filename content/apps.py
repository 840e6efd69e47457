from django.apps import AppConfig
from django.core.checks import Tags, register


class ContentConfig(AppConfig):
    name = "content"

    def ready(self) -> None:
        from content.checks import check_shapes

        register(check_shapes, Tags.models)
