"""Pages that show things, and the two ways to delete what they show."""

from django.urls import reverse
from wagtail.models import Page

from content.factories import StandardPageFactory


def placing(name: str, value, **fields):
    """A page with one block."""
    return StandardPageFactory(body=[{"type": name, "value": value}], **fields)


def delete(client, page, **data):
    return client.post(reverse("wagtailadmin_pages:delete", args=[page.pk]), data)


def bulk_delete(client, *objects):
    meta = objects[0]._meta
    model = [meta.app_label, meta.model_name] if not isinstance(objects[0], Page) else ["wagtailcore", "page"]
    ids = "&".join(f"id={each.pk}" for each in objects)
    return client.post(f"{reverse('wagtail_bulk_action', args=[*model, 'delete'])}?{ids}&next=/admin/")


def exists(page) -> bool:
    return type(page).objects.filter(pk=page.pk).exists()
