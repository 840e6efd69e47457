"""As many texts at a time as a service takes, and fewer when it takes fewer."""

from collections.abc import Callable, Iterator
from typing import Any

from .faults import Fault, MachineError

Batch = list[str]


def batches(texts: list[str], most: int, size: int) -> Iterator[Batch]:
    """The texts in order, at most so many and so many bytes together; one that is longer goes alone."""
    batch: Batch = []
    total = 0
    for text in texts:
        length = len(text.encode())
        if batch and (len(batch) == most or total + length > size):
            yield batch
            batch, total = [], 0
        batch.append(text)
        total += length
    if batch:
        yield batch


def answered(batch: Batch, answer: Any, service: str) -> Batch:
    """The answer, if it is a text for each text. Raises MachineError."""
    if not isinstance(answer, list) or [type(text) for text in answer] != [str] * len(batch):
        raise MachineError(Fault.GARBLED, service)
    return answer


def halving(batch: Batch, ask: Callable[[Batch], Batch]) -> Batch:
    """Ask for the batch; if it is too long, for each half. A text that is too long by itself comes back empty."""
    try:
        return ask(batch)
    except MachineError as error:
        if error.fault != Fault.TOO_LONG:
            raise
    if len(batch) == 1:
        return [""]
    middle = len(batch) // 2
    return halving(batch[:middle], ask) + halving(batch[middle:], ask)
