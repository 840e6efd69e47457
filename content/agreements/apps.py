from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AgreementsConfig(AppConfig):
    name = "content.agreements"
    label = "agreements"
    verbose_name = _("agreements")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from content.agreements import signals

        signals.connect()
