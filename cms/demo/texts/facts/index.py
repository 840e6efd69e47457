"""The page that lists the facts from A to Ö."""

from cms.demo.words import PageText, T

PAGES = (
    PageText(
        key="facts",
        model="content.FactIndexPage",
        parent="home",
        title=T("Begrepp A–Ö", "Terms A–Z"),
        slug=T("begrepp", "terms"),
        fields={
            "summary": T(
                "Ord som används om social ekonomi, förklarade i korthet och med källa.",
                "Words used about the social economy, briefly explained and with their sources.",
            )
        },
    ),
)
