"""A person's name and address in texts and data, and the organisation that stands there instead."""

import re
from typing import Any

from django.utils.html import escape


class Words:
    def __init__(self, name: str, organisation: str, email: str = "") -> None:
        self.name, self.organisation = name, organisation
        self.instead = {}
        if name and name != organisation:
            self.instead = {name.lower(): organisation, escape(name).lower(): escape(organisation)}
        if email:
            self.instead[email.lower()] = "–"
        whole = "|".join(re.escape(word) for word in sorted(self.instead, key=len, reverse=True))
        self.pattern = re.compile(rf"(?<!\w)(?:{whole})(?!\w)", re.IGNORECASE) if whole else None

    def out_of(self, value: Any) -> Any:
        """The value without them, whatever it is made of."""
        if isinstance(value, dict):
            return {key: self.out_of(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self.out_of(item) for item in value]
        if isinstance(value, str) and self.pattern:
            return self.pattern.sub(lambda found: self.instead[found[0].lower()], value)
        return value

    def out_of_label(self, label: str) -> str:
        """The log says "name, organisation"; another organisation may have somebody of the same name."""
        return self.organisation if label == f"{self.name}, {self.organisation}" else label

    def out_of_data(self, data: dict[str, Any]) -> dict[str, Any]:
        """What an event or the page's history noted, if it is about the organisation."""
        data = dict(data)
        if "who" in data:
            data["who"] = self.out_of_label(data["who"])
        if "comment" in data:
            data["comment"] = self.out_of_summary(data["comment"])
        return self.out_of(data) if data.get("organisation") == self.organisation else data

    def out_of_summary(self, text: Any) -> Any:
        """The step of the workflow says "organisation (name): answer", a line each."""
        return text.replace(f"{self.organisation} ({self.name})", self.organisation) if isinstance(text, str) else text
