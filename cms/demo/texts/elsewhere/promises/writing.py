"""The words in which principles are written."""

from cms.demo.words import PageText, T

REGION, ECONOMY, BOARD, BOARDS, GROUP = (
    "side-1",
    "side-2",
    "regionstyrelsen",
    "namnder-och-bolag",
    "samverkansgruppen",
)
LEVELS = ("information", "consultation", "dialogue", "partnership")
NO_STATUS = {"status": ""}  # How far others have come is not for us to say.


def action(number: int, sv: str, en: str, actor: str = "", *, part_of: int | None = None) -> dict:
    return {"number": number, "part_of": part_of, "text": T(sv, en), "actor": actor, **NO_STATUS}


def duty(sv: str, en: str, actor: str = "") -> dict:
    return {"text": T(sv, en), "actor": actor}


def none(sv: str, en: str) -> dict:
    """A level that is left empty, and why."""
    return {"reason": T(sv, en)}


def sign(sv: str, en: str) -> dict:
    return {"text": T(sv, en)}


def principle(number: int, title: T, slug: T, words: tuple[T, T], **rows: list[dict]) -> PageText:
    """`words` are the summary and the introduction; `indicators` stand in the order of the levels."""
    summary, introduction = words
    levels = [{"level": level, **row} for level, row in zip(LEVELS, rows["indicators"], strict=True)]
    return PageText(
        key=f"agreement-vg-{number}",
        model="agreements.PrinciplePage",
        parent="agreement-vg",
        title=title,
        slug=slug,
        fields={"number": number, "summary": summary, "introduction": introduction},
        rows={"actions": rows["actions"], "responsibilities": rows["responsibilities"], "indicators": levels},
    )
