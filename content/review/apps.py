from django.apps import AppConfig
from django.core.checks import Tags, register
from django.utils.translation import gettext_lazy as _


class ReviewConfig(AppConfig):
    name = "content.review"
    label = "review"
    verbose_name = _("partner review")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from content.review import checks, signals
        from content.review.staff import history

        signals.connect()
        history.connect()
        register(checks.check_workflows, Tags.database)
