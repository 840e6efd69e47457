"""One stylesheet for visitors, and a second one for partners who review, without a front-end build.

`static/css/site.css` imports its parts, each into its cascade layer. In development the browser follows the
imports; `collectstatic` joins the parts into the file, so that production serves one request, hashed and
compressed like every other file. `review.css` is made in the same way. A test holds what makes this safe: imports
stand in these files only, and no part in a folder of its own says `url()`, whose meaning would change with the place.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.contrib.staticfiles import finders
from django.core.files.base import ContentFile
from whitenoise.storage import CompressedManifestStaticFilesStorage

BUNDLE = "css/site.css"
BUNDLES = (BUNDLE, "css/review.css")
IMPORT = re.compile(r'@import url\("(?P<path>[^"]+)"\) layer\((?P<layer>\w+)\);')
# Strings are passed by; comments and white space around punctuation go, other white space becomes one blank.
BLANK = r"(?:\s|/\*.*?\*/)"
SPARE = re.compile(rf'(?P<string>"[^"]*")|{BLANK}*(?P<mark>[{{}};,]){BLANK}*|{BLANK}+', re.DOTALL)


class BundlingStorage(CompressedManifestStaticFilesStorage):
    """WhiteNoise's storage of hashed and compressed files, with stylesheets joined before they are hashed."""

    def post_process(self, paths: dict[str, tuple], **options: Any) -> Iterator[tuple]:
        for name in BUNDLES:
            if name in paths and not options.get("dry_run"):
                self.delete(name)
                self.save(name, ContentFile(bundle(name)))
                paths = paths | {name: (self, name)}
        yield from super().post_process(paths, **options)


def bundle(name: str = BUNDLE) -> str:
    """Return a stylesheet with what it imports in place of its imports. Cost: one read per part."""
    folder = Path(name).parent
    css = IMPORT.sub(lambda found: layer(found["layer"], read(folder / found["path"])), read(name))
    return minify(css)


def layer(name: str, css: str) -> str:
    return f"@layer {name} {{{css}}}"


def read(name: str | Path) -> str:
    found = finders.find(str(name))
    if not found:
        raise FileNotFoundError(f"{name} is imported, and is not among the static files.")
    return Path(found).read_text(encoding="utf-8")


def minify(css: str) -> str:
    """Take away what only people need."""
    return SPARE.sub(lambda found: found["string"] or found["mark"] or " ", css).strip()
