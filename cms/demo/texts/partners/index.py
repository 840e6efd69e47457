"""The list of partners, and the shape of a profile."""

import datetime
from dataclasses import dataclass

from cms.demo.texts.taxonomy import MUNICIPALITIES
from cms.demo.words import Block, PageText, Ref, T, same

PROJECT_END = datetime.date(2020, 10, 31)

JOINED = datetime.date(2020, 11, 1)  # An example, as the page about the site says.

EVERYWHERE = tuple(MUNICIPALITIES)

INDEX = PageText(
    key="partners",
    model="content.PartnerIndexPage",
    parent="home",
    title=T("Vem kan hjälpa mig?", "Who can help me?"),
    slug=T("partner", "partners"),
    fields={
        "secretariat_email": "samordnare@example.org",
        "summary": T(
            "Välj vad du behöver och var du bor, så ser du vilka partner som kan hjälpa till.",
            "Choose what you need and where you live, and see which partners can help.",
        ),
    },
)


@dataclass(frozen=True, kw_only=True)
class Partner:
    """A partner's profile; its addresses are made of its key, and lie in a domain reserved for examples."""

    key: str
    name: T
    kind: str
    summary: T
    description: T
    needs: tuple[str, ...]
    places: tuple[str, ...]
    website: str
    body: tuple[Block, ...]
    short_name: str = ""
    role: str = "project-partner"
    languages: tuple[str, ...] = ("sv",)

    def page(self) -> PageText:
        names = ("name", "short_name", "kind", "summary", "description", "website")
        fields = {name: getattr(self, name) for name in names}
        return PageText(
            key=self.key,
            model="content.PartnerPage",
            parent="partners",
            title=self.name,
            slug=same(self.key),
            fields=fields | {"member_since": JOINED},
            rows=self.rows(),
            body=self.body,
        )

    def rows(self) -> dict[str, list[dict]]:
        return {
            "needs": [{"need": Ref("need", need)} for need in self.needs],
            "municipalities": [{"municipality": Ref("municipality", place)} for place in self.places],
            "languages": [{"language": language} for language in self.languages],
            "contacts": [{"role": "advice", "email": f"{self.key}@example.org"}],
            "roles": [{"role": self.role, "to_date": PROJECT_END}, {"role": "member", "from_date": JOINED}],
        }


PAGES = (INDEX,)
