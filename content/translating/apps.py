from django.apps import AppConfig
from django.core.checks import register
from django.utils.translation import gettext_lazy as _


class TranslatingConfig(AppConfig):
    name = "content.translating"
    label = "translating"
    verbose_name = _("translation")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from content.translating import privacy_signals, signals
        from content.translating.machine.checks import check_service

        signals.connect()
        privacy_signals.connect()
        register(check_service)
