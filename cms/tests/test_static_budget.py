"""What a first visit has to fetch: design decision, see the budget in the style page's tokens and templates."""

import gzip
import re
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles.storage import staticfiles_storage
from django.core.management import call_command
from django.test import override_settings

from cms.staticfiles import BUNDLE, BUNDLES, bundle, minify

STATIC = settings.BASE_DIR / "static"
COMPONENTS = STATIC / "css" / "components"
PARTS = [*sorted(COMPONENTS.glob("*.css")), *sorted((STATIC / "css" / "review").glob("*.css"))]
KILOBYTE = 1024


def compressed(*paths: Path) -> int:
    return sum(len(gzip.compress(path.read_bytes())) for path in paths)


@pytest.mark.parametrize(("name", "budget"), [(BUNDLE, 14), ("css/review.css", 3)])
def test_stylesheet_fits_its_budget(name, budget):
    assert len(gzip.compress(bundle(name).encode())) <= budget * KILOBYTE


def test_fonts_fit_their_budget():
    fonts = list((STATIC / "fonts").glob("*.woff2"))

    assert fonts
    assert sum(font.stat().st_size for font in fonts) <= 50 * KILOBYTE


def test_scripts_fit_their_budget():
    scripts = list((STATIC / "js").glob("*.js"))

    assert scripts
    assert compressed(*scripts) <= 5 * KILOBYTE


def test_every_font_has_its_licence():
    for font in (STATIC / "fonts").glob("*.woff2"):
        assert "SIL OPEN FONT LICENSE" in font.with_suffix(".OFL.txt").read_text()


def test_stylesheets_import_every_part_once():
    bundles = {Path(name).name for name in BUNDLES}
    parts = {str(path.relative_to(STATIC / "css")) for path in (STATIC / "css").rglob("*.css")} - bundles
    imported = [
        part for name in BUNDLES for part in re.findall(r'@import url\("([^"]+)"\)', (STATIC / name).read_text())
    ]

    assert sorted(imported) == sorted(parts)


def test_every_component_style_has_its_template():
    templates = {path.stem for path in (settings.BASE_DIR / "templates").rglob("*.html")}

    assert {path.stem for path in COMPONENTS.glob("*.css")} <= templates


@pytest.mark.parametrize("path", PARTS, ids=lambda path: path.stem)
def test_components_leave_addresses_and_colours_to_others(path):
    css = path.read_text()

    assert "url(" not in css, "relative addresses change their meaning when the parts are joined"
    assert "@import" not in css
    assert not re.search(r"#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(", css), "raw colours belong in tokens.css"


def test_minify_keeps_strings_and_needed_blanks():
    css = 'a , b  > c { content: " ( ; " ; margin: calc(1px + 2px) ; } /* gone, "too" */ d{}'

    assert minify(css) == 'a,b > c{content: " ( ; ";margin: calc(1px + 2px);}d{}'


def test_collected_stylesheet_is_one_hashed_file(tmp_path):
    storages = settings.STORAGES | {"staticfiles": {"BACKEND": "cms.staticfiles.BundlingStorage"}}
    with override_settings(
        STATIC_ROOT=tmp_path,
        STORAGES=storages,
        STATICFILES_FINDERS=["django.contrib.staticfiles.finders.FileSystemFinder"],
    ):
        call_command("collectstatic", interactive=False, verbosity=0)
        css, partners = ((tmp_path / staticfiles_storage.stored_name(name)).read_text() for name in BUNDLES)

    assert "@import" not in css + partners
    assert re.search(r"source-sans-3\.[0-9a-f]{12}\.woff2", css)
