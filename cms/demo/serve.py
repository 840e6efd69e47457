"""Fill the demonstration once, then serve it as production does: `make demo`.

The settings are those of production; what a machine decides is set here. Heavy steps
leave a stamp with a hash of what they were made from, so that a second start only
compares hashes.
"""

import hashlib
import os
import secrets
import socket
import subprocess
import sys
from collections.abc import Iterable

import django
from django.core.management import call_command

from cms.demo import mailbox
from cms.demo.people import PASSWORD, PEOPLE
from cms.demo.texts import drafts
from cms.env import ROOT

VAR = ROOT / "var" / "demo"
HOST = "127.0.0.1"
LOCK = "requirements.txt"
SERVER = ("-m", "granian", "--interface=wsgi", f"--host={HOST}", "--blocking-threads=4", "--log-level=warning")
STATIC = (LOCK, "static/**/*", "cms/settings/*.py")
CONTENT = (LOCK, "cms/**/*", "content/**/*.py", "home/**/*.py", "search/**/*.py")


def main(port: int) -> None:
    if is_taken(port):
        sys.exit(f"Port {port} is taken by another program. Choose another: make demo PORT={port + 1}")
    VAR.mkdir(parents=True, exist_ok=True)
    prepare_environment(port)
    static, content = Stamp("static", STATIC), Stamp("content", CONTENT)
    collecting = None if static.is_current() else collect_static()
    if not content.is_current():
        make_database()
    if collecting:
        if collecting.wait():
            sys.exit("Collecting styles, scripts and fonts failed; the reason stands above.")
        static.write()
    if not content.is_current():
        load_content()
        content.write()
    mailbox.forward(VAR / "mail", f"{HOST}:{port}")
    sys.stdout.write(welcome(port))
    sys.stdout.flush()
    os.chdir(ROOT)
    os.execv(sys.executable, [sys.executable, *SERVER, "--port", str(port), "cms.wsgi:application"])  # noqa: S606  no shell is needed


def collect_static() -> subprocess.Popen[bytes]:
    """Copy, hash and compress in a process beside; it takes about as long as the migrations."""
    command = [sys.executable, "manage.py", "collectstatic", "--noinput", "--clear", "--verbosity=0"]
    return subprocess.Popen(command, cwd=ROOT)  # noqa: S603  nothing in it comes from outside


def make_database() -> None:
    sys.stdout.write("Filling the site with its content. The first time, this takes about half a minute …\n")
    sys.stdout.flush()
    django.setup()
    call_command("compile_catalogues", verbosity=0)
    call_command("migrate", verbosity=0)


def load_content() -> None:
    """In a process that begins when the styles are there: what partners are sent is a whole page, styles included."""
    subprocess.run([sys.executable, "manage.py", "demo_content", "--verbosity=0"], cwd=ROOT, check=True)


def welcome(port: int) -> str:
    address = f"http://{HOST}:{port}"
    people = "\n".join(f"    {name:<14} {group}" for name, group in PEOPLE.items())
    return f"""
  The site        {address}/  and in English  {address}/en/
  Editors         {address}/admin/

  Users, all with the password {PASSWORD}
{people}

  Mails land in   {(VAR / "mail").relative_to(ROOT)}/
  A partner       reads a draft and answers, without an account, by the link of a mail:
    {mailbox.link(VAR / "mail", drafts.OPEN.title) or "the links of the first round have been used up"}

  Stop            Ctrl+C
  Start over      make demo-reset demo

"""


def prepare_environment(port: int) -> None:
    for name in ("DATABASE_URL", "CACHE_URL", "TASKS", "STYLE_GUIDE", "BEHIND_PROXY", "REVIEW_BUNDLE_MINUTES"):
        os.environ.pop(name, None)
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "cms.settings.production",
        "SECRET_KEY": secret_key(),
        "ALLOWED_HOSTS": f"{HOST},localhost",
        "BASE_URL": f"http://{HOST}:{port}",
        "VAR_DIR": str(VAR),
        "EMAIL_URL": f"file:{VAR / 'mail'}",
        "SERVE_MEDIA": "true",
        "TLS": "false",
        "LOG_LEVEL": "WARNING",
    }


def secret_key() -> str:
    """Made once, so that whoever is signed in stays so after a restart."""
    path = VAR / "secret-key"
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(60))
    return path.read_text()


def is_taken(port: int) -> bool:
    with socket.socket() as one:
        one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            one.bind((HOST, port))
        except OSError:
            return True
    return False


class Stamp:
    """Remembers from which files a step was finished last."""

    def __init__(self, step: str, patterns: Iterable[str]) -> None:
        self.path = VAR / f"{step}.stamp"
        self.fingerprint = fingerprint(patterns)

    def is_current(self) -> bool:
        return self.path.exists() and self.path.read_text() == self.fingerprint

    def write(self) -> None:
        self.path.write_text(self.fingerprint)


def fingerprint(patterns: Iterable[str]) -> str:
    digest = hashlib.sha256()
    for path in sorted({path for pattern in patterns for path in ROOT.glob(pattern)}):
        if path.is_file() and path.suffix not in {".pyc", ".mo"} and "tests" not in path.parts:
            digest.update(f"{path.relative_to(ROOT)}\0".encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()


if __name__ == "__main__":
    main(int(sys.argv[1]))
