"""The list of news, and whom every piece of news names as its contact."""

from cms.demo.words import PageText, T

CONTACTS = [
    {"role": "general", "email": "samordnare@example.org"},
    {"role": "press", "email": "presstjanst@example.org"},
]

INDEX = PageText(
    key="news",
    model="content.NewsIndexPage",
    parent="home",
    title=T("Nyheter", "News"),
    slug=T("nyheter", "news"),
    fields={
        "summary": T(
            "Det som händer i partnerskapet och i länets sociala ekonomi.",
            "What is happening in the partnership and in the county’s social economy.",
        )
    },
)

PAGES = (INDEX,)
