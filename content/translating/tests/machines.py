"""A service of machine translation on this machine: it writes down what it is asked, and answers what it is told."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

from content.translating.machine import Translator


@dataclass(frozen=True)
class Asked:
    method: str
    path: str
    data: Any
    headers: dict[str, str]
    size: int


@dataclass(frozen=True)
class Answer:
    data: Any = None
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    raw: bytes | None = None


Reply = Callable[[Asked], Answer]


class Machine:
    """`reply` decides; `asked` remembers."""

    def __init__(self, reply: Reply) -> None:
        self.reply, self.url = reply, ""
        self.asked: list[Asked] = []

    def paths(self) -> list[str]:
        return [f"{one.method} {one.path}" for one in self.asked]


@contextmanager
def running(reply: Reply) -> Iterator[Machine]:
    machine = Machine(reply)

    class Handler(BaseHTTPRequestHandler):
        def answer(self) -> None:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
            data = json.loads(body) if body else None
            asked = Asked(self.command, self.path, data, dict(self.headers), len(body))
            machine.asked.append(asked)
            answer = machine.reply(asked)
            raw = json.dumps(answer.data).encode() if answer.raw is None else answer.raw
            self.send_response(answer.status)
            for name, value in ({"Content-Length": str(len(raw))} | answer.headers).items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(raw)

        do_GET = do_POST = do_DELETE = answer  # noqa: N815 - the names that http.server looks for

        def log_message(self, *args: Any) -> None:
            """Say nothing."""

    class Server(ThreadingHTTPServer):
        def handle_error(self, *args: Any) -> None:
            """Whoever asked may have gone."""

    server = Server(("127.0.0.1", 0), Handler)
    machine.url = f"http://127.0.0.1:{server.server_port}"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield machine
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def deepl(asked: Asked) -> Answer:
    """Translates by saying EN first; knows no glossaries, and makes those that are asked for."""
    if asked.path == "/v3/glossaries":
        return Answer({"glossaries": []} if asked.method == "GET" else {"glossary_id": "made"})
    if asked.path == "/v2/translate":
        return Answer({"translations": [{"text": f"EN {text}"} for text in asked.data["text"]]})
    return Answer(status=404)


def libretranslate(asked: Asked) -> Answer:
    return Answer({"translatedText": [f"EN {text}" for text in asked.data["q"]]})


def translate(service: Translator, *texts: str, terms=()) -> list[str]:
    return [text for batch in service.translate(list(texts), "sv", "en", terms) for text in batch]
