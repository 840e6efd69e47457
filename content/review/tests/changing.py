"""Three ways in which a text becomes another while partners read it."""

from wagtail.models import Revision


def autosave(page, author):
    """Wagtail's autosave writes into the newest revision."""
    newest = page.get_latest_revision()
    page.lead = "Vi gör det var för sig."
    page.save_revision(user=author.user, overwrite_revision=newest)
    assert page.get_latest_revision().pk == newest.pk


def another_user(page, _author):
    page.lead = "Vi gör det var för sig."
    page.save_revision()


def script(page, _author):
    """Past every signal."""
    newest = page.get_latest_revision()
    Revision.objects.filter(pk=newest.pk).update(content=newest.content | {"lead": "Vi gör det var för sig."})
