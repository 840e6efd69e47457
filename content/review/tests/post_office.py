"""A mail server of our own, spoken to by SMTP: it takes mail, refuses it, or falls silent, as a test wants."""

import email
import socketserver
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import default
from typing import Self

import pytest


@dataclass
class PostOffice:
    """`replies` says what is answered instead of yes: {"RCPT refused@example.org": "550 …", "DATA": "451 …"}.

    An empty answer hangs up. `letters` are the mails that were taken.
    """

    replies: dict[str, str] = field(default_factory=dict)
    letters: list[EmailMessage] = field(default_factory=list)
    port: int = 0

    @property
    def parts(self) -> dict[str, tuple[str, str]]:
        """The text and the HTML of each mail, by address."""
        return {
            letter["To"]: tuple(letter.get_body((kind,)).get_content() for kind in ("plain", "html"))
            for letter in self.letters
        }

    @property
    def to(self) -> list[str]:
        return sorted(letter["To"] for letter in self.letters)

    def answer_to(self, verb: str, line: str) -> str | None:
        address = line.partition("<")[2].partition(">")[0]
        return self.replies.get(f"{verb} {address}", self.replies.get(verb))


class Clerk(socketserver.StreamRequestHandler):
    server: "Counter"

    def handle(self) -> None:
        self.say("220 post.example.org")
        while line := self.rfile.readline().decode().strip():
            verb = line.split()[0].upper().partition(":")[0]
            reply = self.server.office.answer_to(verb, line)
            if reply == "":
                return
            self.say(reply or self.serve(verb))
            if verb == "QUIT":
                return

    def serve(self, verb: str) -> str:
        if verb != "DATA":
            return {"EHLO": "250 post.example.org", "QUIT": "221 bye"}.get(verb, "250 ok")
        self.say("354 go on")
        lines = iter(self.rfile.readline, b".\r\n")
        letter = email.message_from_bytes(b"".join(lines), policy=default)
        verdict = self.server.office.answer_to("SENT", "")
        if verdict is None or verdict == "":
            self.server.office.letters.append(letter)
        if verdict == "":
            raise ConnectionAbortedError
        return verdict or "250 taken"

    def say(self, reply: str) -> None:
        self.wfile.write(f"{reply}\r\n".encode())


class Counter(socketserver.ThreadingTCPServer):
    allow_reuse_address = daemon_threads = True

    def __init__(self, office: PostOffice) -> None:
        self.office = office
        super().__init__(("127.0.0.1", 0), Clerk)
        office.port = self.server_address[1]

    def handle_error(self, request, client_address) -> None:
        """A clerk that hangs up is what the test wanted."""

    def __enter__(self) -> Self:
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self.shutdown()
        self.server_close()


@pytest.fixture
def post_office(settings) -> Iterator[PostOffice]:
    """The site's mail server."""
    office = PostOffice()
    with Counter(office):
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", office.port
        yield office
