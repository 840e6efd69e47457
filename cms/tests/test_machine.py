"""The suite's own machinery, and the first thing that can go wrong with the demonstration."""

import socket
import subprocess
import sys

import pytest
from wagtail.models import Locale, Page

from cms.demo.serve import Stamp
from cms.env import ROOT
from cms.tests.databases import fingerprint


@pytest.mark.parametrize("time", ["first", "second"])
@pytest.mark.django_db(transaction=True)
def test_every_test_begins_with_what_the_migrations_made(time):
    assert Page.objects.filter(depth=1).exists()
    assert Locale.objects.exists()
    Page.objects.all().delete()


def test_the_filled_site_has_both_languages_and_its_media(demo_site, client):
    assert set(Locale.objects.values_list("language_code", flat=True)) == {"sv", "en"}
    assert client.get("/").status_code == 200
    assert client.get("/en/").status_code == 200


def test_a_template_is_known_by_what_it_is_made_from(settings, tmp_path):
    settings.BASE_DIR = tmp_path
    migration = tmp_path / "content/migrations/0001_initial.py"
    migration.parent.mkdir(parents=True)
    migration.write_text("one")
    before = fingerprint("migrated")
    assert fingerprint("migrated") == before
    migration.write_text("two")
    assert fingerprint("migrated") != before


def test_a_taken_port_is_said_in_words():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        command = [sys.executable, "-m", "cms.demo.serve", str(port)]
        run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert run.returncode == 1
    assert f"Port {port} is taken" in run.stderr
    assert "Traceback" not in run.stderr


def test_a_finished_step_is_done_again_only_when_its_files_change(monkeypatch, tmp_path):
    monkeypatch.setattr("cms.demo.serve.VAR", tmp_path / "var")
    monkeypatch.setattr("cms.demo.serve.ROOT", tmp_path)
    (tmp_path / "var").mkdir()
    source = tmp_path / "source.css"
    source.write_text("one")
    assert not Stamp("step", ["*.css"]).is_current()
    Stamp("step", ["*.css"]).write()
    assert Stamp("step", ["*.css"]).is_current()
    source.write_text("two")
    assert not Stamp("step", ["*.css"]).is_current()
