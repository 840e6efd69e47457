from django.apps import AppConfig
from django.core.checks import Tags, register


class ContentConfig(AppConfig):
    name = "content"

    def ready(self) -> None:
        from content import page_chooser
        from content.checks import check_shapes

        page_chooser.use_in_forms()
        register(check_shapes, Tags.models)
