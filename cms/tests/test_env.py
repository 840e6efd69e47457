"""A wrong environment is told in full, in words, before anything starts."""

import os
import subprocess
import sys
from dataclasses import fields

import pytest
from django.core.exceptions import ImproperlyConfigured

from cms.env import ROOT, Environment
from cms.settings import connections

NEEDED = ("SECRET_KEY", "ALLOWED_HOSTS", "BASE_URL")


def complaint(environ: dict[str, str], required: tuple[str, ...] = ()) -> str:
    with pytest.raises(ImproperlyConfigured) as error:
        Environment.read(environ, required)
    return str(error.value)


def test_every_mistake_is_told_at_once_with_what_is_allowed():
    text = complaint({"TLS": "perhaps", "TASKS": "later", "HSTS_SECONDS": "-1"}, NEEDED)
    assert len(text.splitlines()) == 1 + len(NEEDED) + 3
    assert "TLS is wrong. It is true or false." in text
    assert "TASKS is wrong. It is immediate or database." in text
    assert "SECRET_KEY is missing. It is at least 50 characters." in text


def test_a_wrong_secret_is_not_repeated():
    assert "hunter2" not in complaint({"SECRET_KEY": "hunter2", "DATABASE_URL": "hunter2"})


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("ALLOWED_HOSTS", " , "),
        ("BASE_URL", "example.org"),
        ("BASE_URL", "https://example.org/path"),
        ("DATABASE_URL", "mysql://localhost/samling"),
        ("CACHE_URL", "memcached://localhost"),
        ("EMAIL_URL", "smtp://localhost:many"),
        ("EMAIL_FROM", "nobody"),
        ("SERVE_MEDIA", "1"),
        ("LOG_LEVEL", "loud"),
    ],
)
def test_wrong_values_are_refused(name, wrong):
    assert f"{name} is wrong" in complaint({name: wrong})


def test_right_values_become_typed():
    environment = Environment.read(
        {
            "ALLOWED_HOSTS": "a.example.org, b.example.org",
            "TLS": "False",
            "BASE_URL": "https://a.example.org/",
        }
    )
    assert environment.allowed_hosts == ["a.example.org", "b.example.org"]
    assert environment.tls is False
    assert environment.base_url == "https://a.example.org"


def test_an_empty_variable_is_an_absent_one():
    assert Environment.read({"DATABASE_URL": " ", "TASKS": ""}) == Environment.read({})


def test_every_variable_is_explained():
    table = Environment.table()
    for declared in fields(Environment):
        assert f"{declared.name.upper()}\n  {declared.metadata['help']}" in table
        assert declared.metadata["help"].endswith((".", ":"))


def test_production_refuses_to_start_and_names_all_that_is_missing():
    environ = {"DJANGO_SETTINGS_MODULE": "cms.settings.production", "PATH": os.environ["PATH"]}
    command = [sys.executable, "manage.py", "check"]
    run = subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, text=True, check=False)
    assert run.returncode != 0
    assert all(f"{name} is missing" in run.stderr for name in NEEDED)


def test_sqlite_waits_for_its_turn(tmp_path):
    config = connections.database("", tmp_path)
    assert config["NAME"] == str(tmp_path / "db.sqlite3")
    assert config["OPTIONS"]["transaction_mode"] == "IMMEDIATE"
    assert config["OPTIONS"]["timeout"] >= 5
    assert "journal_mode=WAL" in config["OPTIONS"]["init_command"]


def test_mail_addresses_become_settings(tmp_path):
    encrypted = connections.mail("smtp+tls://site%40example.org:p%3Ass@mail.example.org")
    assert encrypted["EMAIL_HOST"] == "mail.example.org"
    assert encrypted["EMAIL_PORT"] == 587
    assert encrypted["EMAIL_HOST_USER"] == "site@example.org"
    assert encrypted["EMAIL_HOST_PASSWORD"] == "p:ss"
    assert (encrypted["EMAIL_USE_TLS"], encrypted["EMAIL_USE_SSL"]) == (True, False)
    assert connections.mail("smtps://mail.example.org")["EMAIL_PORT"] == 465
    assert connections.mail(f"file:{tmp_path}")["EMAIL_FILE_PATH"] == tmp_path
    assert connections.mail("file:var/mail")["EMAIL_FILE_PATH"] == ROOT / "var/mail"
