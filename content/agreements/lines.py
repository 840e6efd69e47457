"""Texts of which each line is something of its own."""


def lines(text: str) -> list[str]:
    """The lines that say something, without marks of a list."""
    return [line.strip(" -•\t") for line in text.splitlines() if line.strip(" -•\t")]
