"""One way to talk to a service: JSON both ways, a limit of time, and every fault as a `MachineError`."""

import json
import time
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any

import requests

from .faults import Fault, MachineError

SECONDS = (5, 45)  # To connect, and then to answer.
ATTEMPTS = 3
LONGEST_WAIT = 5  # An editor is waiting: a service that asks for more is too busy.
QUOTA_EXCEEDED = 456  # DeepL's own.
FAULTS: dict[int, Fault] = {
    HTTPStatus.UNAUTHORIZED: Fault.FORBIDDEN,
    HTTPStatus.FORBIDDEN: Fault.FORBIDDEN,
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: Fault.TOO_LONG,
    HTTPStatus.TOO_MANY_REQUESTS: Fault.BUSY,
    QUOTA_EXCEEDED: Fault.QUOTA,
}


@dataclass
class Connection:
    """A service at an address. `headers` may hold a key, which is in no error and no log."""

    service: str
    url: str
    headers: dict[str, str] = field(default_factory=dict, repr=False)
    seconds: tuple[float, float] = SECONDS

    def ask(self, method: str, path: str, data: dict[str, Any] | None = None) -> Any:
        """What the service answers, tried again for a while when it is busy. Raises MachineError."""
        for attempt in range(1, ATTEMPTS + 1):
            answer = self._send(method, path, data)
            if (
                answer.status_code != HTTPStatus.TOO_MANY_REQUESTS
                and answer.status_code < HTTPStatus.INTERNAL_SERVER_ERROR
            ):
                break
            wait = _wait(answer, attempt)
            if attempt == ATTEMPTS or wait > LONGEST_WAIT:
                break
            time.sleep(wait)
        return self._read(answer)

    def _send(self, method: str, path: str, data: dict[str, Any] | None) -> requests.Response:
        body = None if data is None else json.dumps(data, ensure_ascii=False).encode()
        headers = {"Content-Type": "application/json", "User-Agent": "samling"} | self.headers
        address = f"{self.url.rstrip('/')}{path}"
        try:
            return requests.request(
                method, address, data=body, headers=headers, timeout=self.seconds, allow_redirects=False
            )
        except requests.Timeout as error:
            raise MachineError(Fault.TIMEOUT, self.service) from error
        except requests.RequestException as error:
            raise MachineError(Fault.UNREACHABLE, self.service) from error

    def _read(self, answer: requests.Response) -> Any:
        if answer.status_code == HTTPStatus.NO_CONTENT:
            return None
        if answer.status_code >= HTTPStatus.MULTIPLE_CHOICES:
            raise MachineError(_fault(answer), self.service)
        try:
            return answer.json()
        except ValueError as error:
            raise MachineError(Fault.GARBLED, self.service) from error


def _wait(answer: requests.Response, attempt: int) -> float:
    """The seconds that the service asks for, or two, then four."""
    asked = answer.headers.get("Retry-After", "")
    return float(asked) if asked.isdigit() else 2.0**attempt


def _fault(answer: requests.Response) -> Fault:
    if fault := FAULTS.get(answer.status_code):
        return fault
    if answer.status_code >= HTTPStatus.INTERNAL_SERVER_ERROR:
        return Fault.UNREACHABLE
    words = answer.text[:500].casefold()
    if "api key" in words:  # LibreTranslate says so with 400.
        return Fault.FORBIDDEN
    return Fault.TOO_LONG if "limit" in words else Fault.REFUSED
