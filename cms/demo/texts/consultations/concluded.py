"""A consultation that is over: what was answered, by whom, and what came of it."""

from datetime import datetime

from django.utils import timezone

from cms.demo.blocks import rich
from cms.demo.rows import topics
from cms.demo.texts.consultations.index import EXAMPLE
from cms.demo.words import PageText, T, h2, p


def moment(*parts: int) -> datetime:
    return timezone.make_aware(datetime(*parts))  # noqa: DTZ001  made aware on the same line


NEWSLETTER = PageText(
    key="consultation-letter",
    model="consultations.ConsultationPage",
    parent="consultations",
    title=T("Exempel: ett gemensamt nyhetsbrev", "Example: a shared newsletter"),
    slug=T("exempel-nyhetsbrev", "example-newsletter"),
    fields={
        "opens": moment(2026, 3, 2, 8),
        "closes": moment(2026, 4, 30, 17),
        "summarised_at": moment(2026, 5, 18, 9),
        "concluded_at": moment(2026, 6, 8, 9),
        "summary": T(
            "En påhittad remiss som är avslutad, med sammanställning och resultat.",
            "A made-up consultation that is concluded, with its summary and outcome.",
        ),
        "lead": T(
            "Ska partnerskapet ge ut ett nyhetsbrev tillsammans, och hur ofta i så fall?",
            "Should the partnership publish a newsletter together, and if so, how often?",
        ),
        "answers_summary": T(
            "De flesta vill ha ett nyhetsbrev, men kort och sällan. Flera skriver att ingen hinner läsa långa utskick.",
            "Most want a newsletter, but short and seldom. Several write that nobody has time for long mailings.",
        ),
        "decision": T(
            "Nyhetsbrevet kommer ut fyra gånger om året och ryms på en skärm. Efter ett år frågar vi igen.",
            "The newsletter comes out four times a year and fits on one screen. We ask again after a year.",
        ),
    },
    rows={
        "questions": [
            {
                "text": T("Hur ofta ska brevet komma?", "How often should the letter come?"),
                "kind": "choice",
                "choices": T(
                    "Varje månad\nFyra gånger om året\nInte alls", "Every month\nFour times a year\nNot at all"
                ),
                "is_required": True,
                "summary": T("Tre av fyra vill ha fyra brev om året.", "Three out of four want four letters a year."),
                "outcome": T("Det blir fyra brev om året.", "There will be four letters a year."),
            },
            {
                "text": T("Vad ska stå i det?", "What should be in it?"),
                "kind": "text",
                "summary": T(
                    "Svaren nämner pengar att söka, möten att gå på och det som inte gick som det var tänkt.",
                    "The answers name money to apply for, meetings to go to and what did not go as planned.",
                ),
                "outcome": T(
                    "Varje nummer berättar också om ett misslyckande.", "Every issue tells of one failure too."
                ),
            },
        ],
        "invited": [{"name": "Exempelföreningen Älvkraft"}, {"name": "Exempelkooperativet Navet"}],
        "topic_links": topics("partnerskap-och-samverkan"),
    },
    body=(
        EXAMPLE,
        rich(
            h2("Bakgrunden", "The background"),
            p(
                "Varje partner skickar egna utskick, och samma människor får många av dem.",
                "Every partner sends mailings of its own, and the same people get many of them.",
            ),
        ),
    ),
)

# Made-up organisations: name, role, number of the choice, words.
ANSWERS = [
    ("Exempelföreningen Älvkraft", "ordförande", 1, "Berätta om pengar att söka och möten att gå på."),
    ("Exempelkooperativet Navet", "verksamhetsledare", 1, "Skriv om det som inte gick som det var tänkt."),
    ("Exempelstiftelsen Tjärnen", "kanslichef", 0, "Korta texter, och en bild."),
    ("", "", 1, "Jag läser helst på telefonen."),
]

PAGES = (NEWSLETTER,)
