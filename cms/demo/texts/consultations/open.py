"""A consultation that can be answered, whenever the content is loaded."""

from datetime import timedelta

from cms.demo.blocks import rich
from cms.demo.rows import topics
from cms.demo.texts.consultations.index import EXAMPLE
from cms.demo.texts.events.index import ahead
from cms.demo.words import PageText, Ref, T, h2, p, ul

CLOSES = ahead(8, 4, 17)

MEETING_PLACES = PageText(
    key="consultation-places",
    model="consultations.ConsultationPage",
    parent="consultations",
    title=T("Exempel: öppna mötesplatser i varje kommun", "Example: open meeting places in every municipality"),
    slug=T("exempel-motesplatser", "example-meeting-places"),
    fields={
        "opens": CLOSES - timedelta(weeks=12),
        "closes": CLOSES,
        "subject": Ref("page", "about"),
        "summary": T(
            "En påhittad remiss som går att svara på. Prova gärna.",
            "A made-up consultation that can be answered. Do try it.",
        ),
        "lead": T(
            "Vi funderar på att stödja en öppen mötesplats i varje kommun. Vad behöver en sådan för att leva?",
            "We are thinking of supporting an open meeting place in every municipality. What does one need to last?",
        ),
    },
    rows={
        "questions": [
            {
                "text": T("Behövs det en öppen mötesplats där ni verkar?", "Is a meeting place needed where you work?"),
                "kind": "choice",
                "choices": T("Ja\nJa, men inte nu\nNej", "Yes\nYes, but not now\nNo"),
                "is_required": True,
            },
            {
                "text": T("Vad är det viktigaste för att den ska leva?", "What matters most if it is to last?"),
                "explanation": T(
                    "Skriv gärna om sådant ni själva har prövat.", "Do write about things that you have tried."
                ),
                "kind": "text",
                "is_required": True,
            },
            {"text": T("Vad kan ni själva bidra med?", "What could you contribute?"), "kind": "text"},
        ],
        "invited": [{"partner": Ref("page", "fornby")}, {"partner": Ref("page", "samarkand")}],
        "topic_links": topics("demokrati-och-delaktighet", "partnerskap-och-samverkan"),
    },
    body=(
        EXAMPLE,
        rich(
            h2("Förslaget", "The proposal"),
            p("En öppen mötesplats skulle", "An open meeting place would"),
            ul(
                T("ha öppet minst tre dagar i veckan", "be open at least three days a week"),
                T("drivas av föreningar tillsammans", "be run by associations together"),
                T("inte kosta något att besöka.", "cost nothing to visit."),
            ),
        ),
    ),
)

PAGES = (MEETING_PLACES,)
