"""The least that a site needs: its languages, its Swedish start page and its address."""

from urllib.parse import urlsplit

from django.conf import settings
from wagtail.models import Collection, Locale, Page, Site

from home.models import HomePage

COLLECTIONS = ["Logotyper", "Fotografier", "Illustrationer", "Dokument"]


def make_languages() -> None:
    for code, _name in settings.WAGTAIL_CONTENT_LANGUAGES:
        Locale.objects.get_or_create(language_code=code)


def make_home() -> HomePage:
    """The Swedish start page: a bare one when there is none. Its texts are the editors' business."""
    source = Locale.objects.get(language_code=settings.LANGUAGE_CODE)
    home = HomePage.objects.filter(locale=source).first()
    if home is None:
        home = HomePage(
            title="Start",
            slug="start",
            claim="Dalarnas partnerskap för social ekonomi",
            locale=source,
        )
        Page.get_first_root_node().add_child(instance=home)
        home.save_revision().publish()
    return home


def make_site(home: HomePage) -> None:
    """Let the site begin at the start page, at the address that the environment names, and nowhere else."""
    address = urlsplit(settings.WAGTAILADMIN_BASE_URL)
    wanted = {
        "hostname": address.hostname,
        "port": address.port or {"http": 80, "https": 443}[address.scheme],
        "root_page_id": home.pk,
        "site_name": settings.WAGTAIL_SITE_NAME,
    }
    site = Site.objects.filter(is_default_site=True).first() or Site(is_default_site=True)
    if any(getattr(site, name) != value for name, value in wanted.items()):
        for name, value in wanted.items():
            setattr(site, name, value)
        site.save()
    for page in Page.objects.filter(depth=2, slug="home", sites_rooted_here=None).specific():
        if type(page) is Page:  # Wagtail's own welcome, made by its migrations.
            page.delete()


def make_collections() -> None:
    root = Collection.get_first_root_node()
    existing = set(root.get_children().values_list("name", flat=True))
    for name in COLLECTIONS:
        if name not in existing:
            root.add_child(name=name)
