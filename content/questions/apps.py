from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class QuestionsConfig(AppConfig):
    name = "content.questions"
    label = "questions"
    verbose_name = _("Searches")
    default_auto_field = "django.db.models.BigAutoField"
