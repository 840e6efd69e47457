"""What the documentation says of the code is true: variables, commands, paths, names, dependencies."""

import pkgutil
import re
import tomllib
from dataclasses import fields
from pathlib import Path

import pytest
from django.apps import apps
from django.core.management import get_commands
from django.utils.translation import override
from wagtail.models import get_page_models

from cms.env import ROOT, Environment
from content.models import BasePage
from content.models.taxonomy import Term

DOCS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
PACKAGES = ("cms", "content", "home", "search")
FOLDERS = (*PACKAGES, "templates", "static", "docs", r"\.ci")
CODE = re.compile(r"```.*?```|`[^`\n]+`", re.DOTALL)
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")
PATH = re.compile(rf"(?<![\w/.])(?:{'|'.join(FOLDERS)})/[\w./-]*")
NAME = re.compile(rf"`((?:{'|'.join(PACKAGES)})(?:\.\w+)+)`")

every_document = pytest.mark.parametrize("document", DOCS, ids=lambda path: str(path.relative_to(ROOT)))


def code_in(document: Path) -> str:
    return "\n".join(CODE.findall(document.read_text()))


def table_after(document: Path, heading: str) -> list[list[str]]:
    """The cells of the first table below a heading, without its head."""
    text = document.read_text().split(f"{heading}\n", 1)[1]
    rows = re.search(r"(?:^\|.*\n)+", text, re.MULTILINE)[0].splitlines()[2:]
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", row)[1:-1]] for row in rows]


def in_words(default: object) -> str:
    if isinstance(default, Path):
        default = default.relative_to(ROOT)
    if isinstance(default, bool):
        default = str(default).lower()
    return f"`{default}`" if default not in ("", ()) else "–"


def test_every_variable_of_the_environment_is_documented_as_it_is():
    rows = table_after(ROOT / "docs/operations.md", "## The environment")
    expected = [
        [
            f"`{one.name.upper()}`",
            one.metadata["help"],
            one.metadata["kind"].allowed,
            in_words(one.default),
        ]
        for one in fields(Environment)
    ]
    assert rows == expected


def test_every_dependency_has_its_reason():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    declared = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    explained = [row[0] for row in table_after(ROOT / "docs/adr/0012-dependencies.md", "## Decision")]
    assert sorted(explained) == sorted(re.match(r"[\w-]+", line)[0] for line in declared)


def test_every_decision_is_in_the_list():
    written = {path.name for path in ROOT.glob("docs/adr/[0-9]*.md")}
    assert written == set(LINK.findall((ROOT / "docs/adr/README.md").read_text()))


def test_every_page_type_and_word_to_sort_by_is_in_the_glossary():
    glossary = (ROOT / "docs/glossary.md").read_text()
    ours = [model for model in get_page_models() if issubclass(model, BasePage)]
    words = [model for model in apps.get_models() if issubclass(model, Term)]
    assert [model.__name__ for model in (*ours, *words) if f"`{model.__name__}`" not in glossary] == []


def test_swedish_words_of_the_glossary_are_those_of_the_catalogue():
    """Of every row whose first name in code is a model."""
    models = {model.__name__: model for model in apps.get_models() if model.__module__.startswith(PACKAGES)}
    rows = re.findall(r"^\| ([^|]+?) \|.*\| `(\w+)`[^|]*\|$", (ROOT / "docs/glossary.md").read_text(), re.MULTILINE)
    with override("sv"):
        expected = {name: str(models[name]._meta.verbose_name) for _word, name in rows if name in models}
    assert len(expected) >= len(PACKAGES)
    assert {name: word for word, name in rows if name in models} == expected


@every_document
def test_links_lead_somewhere(document):
    assert [link for link in LINK.findall(document.read_text()) if not (document.parent / link).exists()] == []


@every_document
def test_paths_exist(document):
    named = {path.rstrip("./") for path in PATH.findall(code_in(document)) if "XXXX" not in path}
    assert [path for path in sorted(named) if not (ROOT / path).exists()] == []


@every_document
def test_names_of_code_exist(document):
    for name in NAME.findall(document.read_text()):
        assert is_known(name), name


@every_document
def test_commands_exist(document):
    code = code_in(document)
    makefile = (ROOT / "Makefile").read_text()
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    assert {*re.findall(r"(?<![\w-])make ((?!-)[a-z-]+)", code)} <= targets
    assert {*re.findall(r"manage\.py ([a-z_]+)", code)} <= get_commands().keys()


def is_known(name: str) -> bool:
    """Whether a dotted name leads to a module, something in it, or a model."""
    try:
        return pkgutil.resolve_name(name) is not None
    except (ImportError, AttributeError):
        return name.count(".") == 1 and name.lower() in {model._meta.label_lower for model in apps.get_models()}
