"""The installed packages are the ones we mean, and the lock files are anybody's."""

import re
from importlib.metadata import Distribution, distributions

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

from cms.env import ROOT

WAGTAIL = "8"
LOCKS = ["requirements.txt", "requirements-dev.txt"]


def named(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


INSTALLED = {named(package.name): package for package in distributions()}
EXTENSIONS = sorted(name for name in INSTALLED if name.startswith("wagtail-"))


def admits_wagtail(package: Distribution) -> bool:
    """Whether every range that the package gives for Wagtail includes the installed version."""
    ranges = [Requirement(line) for line in package.requires or []]
    ours = [one for one in ranges if named(one.name) == "wagtail" and one.marker is None]
    return bool(ours) and all(one.specifier.contains(INSTALLED["wagtail"].version) for one in ours)


def names_wagtail(package: Distribution) -> bool:
    classifiers = package.metadata.get_all("Classifier") or []
    return f"Framework :: Wagtail :: {WAGTAIL}" in classifiers


def test_wagtail_itself_is_of_the_series_that_the_others_are_judged_by():
    assert INSTALLED["wagtail"].version.split(".")[0] == WAGTAIL
    assert "wagtail-localize" in EXTENSIONS


@pytest.mark.parametrize("name", EXTENSIONS)
def test_extensions_declare_this_wagtail(name):
    package = INSTALLED[name]
    assert admits_wagtail(package), f"{name} {package.version} does not admit Wagtail {WAGTAIL}"
    assert names_wagtail(package), f"{name} {package.version} does not name Wagtail {WAGTAIL}"


def test_the_page_tree_stays_on_the_treebeard_that_wagtail_knows():
    assert Version(INSTALLED["django-treebeard"].version) < Version("6")


@pytest.mark.parametrize("lock", LOCKS)
def test_lock_files_hold_versions_and_hashes_and_no_address(lock):
    for line in (ROOT / lock).read_text().splitlines():
        assert re.fullmatch(
            r"# Made by `make lock` from pyproject\.toml\."
            r"|[a-z0-9-]+==[\w.]+ \\"
            r"|    --hash=sha256:[0-9a-f]{64}( \\)?",
            line,
        ), line


def pins(lock: str) -> dict[str, str]:
    return dict(re.findall(r"(?m)^([a-z0-9-]+)==(\S+)", (ROOT / lock).read_text()))


def test_developers_run_what_production_runs():
    assert pins(LOCKS[0]).items() <= pins(LOCKS[1]).items()


def test_what_is_locked_is_what_is_installed():
    assert {name: INSTALLED[name].version for name in pins(LOCKS[0])} == pins(LOCKS[0])
