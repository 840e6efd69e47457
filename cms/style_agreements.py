"""What agreements are shown with, for the style page: actions in every state, a matrix, two versions of a sentence."""

from datetime import date
from types import SimpleNamespace as Sample

STATES = ("not_started", "ongoing", "done", "paused")


def agreement(words: dict) -> dict[str, object]:
    """`words` are those of the style page."""
    topics = words["topics"]
    actions = [
        Sample(
            anchor=f"action-{state}",
            text=words["long"] if number else words["sentence"],
            goal=words["lead"],
            status=state,
            due=date(2026, 12, 31),
            part_of=number,
            label=f"1.{number}",
            who=Sample(name=words["organisation"], url="#partner" if number else ""),
        )
        for number, state in enumerate(STATES)
    ]
    duty = Sample(anchor="responsibility", text=words["sentence"])
    cell = Sample(anchor="indicator", text=words["sentence"])
    principle = Sample(heading=f"1. {topics[0]}", url="#principle")
    levels = [
        (topics[0], [cell]),
        (topics[1], [Sample(anchor="reason", text="", reason=words["long"])]),
        (topics[2], []),
    ]
    return {
        "promises": [*actions, duty],
        "matrix": [(principle, levels)],
        "matrix_levels": topics,
        "word_changes": [("same", words["sentence"]), ("removed", topics[0]), ("added", topics[1])],
    }
