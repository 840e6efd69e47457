from django.apps import AppConfig
from django.db.models.signals import post_save
from django.utils.translation import gettext_lazy as _


class LibraryConfig(AppConfig):
    name = "cms.library"
    label = "library"
    verbose_name = _("Images and documents")

    def ready(self) -> None:
        from .models import Document
        from .reading import read_later

        post_save.connect(read_later, sender=Document)
