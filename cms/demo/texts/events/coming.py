"""Events to come. They are examples, as the page about the site says."""

from datetime import time, timedelta

from cms.demo.blocks import rich
from cms.demo.rows import topics
from cms.demo.texts.events.index import ahead, organisers, services
from cms.demo.words import PageText, T, h2, p

PLENARY_START = ahead(5, 3, 13)
PLENARY = PageText(
    key="event-plenary",
    model="content.EventPage",
    parent="events",
    title=T("Stormöte för alla partner", "Plenary meeting for all partners"),
    slug=T("stormote", "plenary-meeting"),
    fields={
        "kind": "plenary",
        "starts": PLENARY_START,
        "ends": PLENARY_START + timedelta(hours=3, minutes=30),
        "place": T("Falun", "Falun"),
        "online_url": "https://mote.example.org/stormote",
        "registration_email": "samordnare@example.org",
        "registration_deadline": PLENARY_START - timedelta(days=7),
        "summary": T(
            "Vi går igenom vad som har hänt under året och bestämmer vad vi gör härnäst.",
            "We go through what has happened during the year and decide what to do next.",
        ),
        "lead": T(
            "En eftermiddag för alla som är med i partnerskapet, och för den som funderar på att bli det. "
            "Kom som du är: inga förkunskaper behövs.",
            "An afternoon for everybody in the partnership, and for those who are thinking of joining. "
            "Come as you are: you need to know nothing beforehand.",
        ),
    },
    rows={
        "organisers": organisers("coompanion"),
        "access_services": services("step-free", "hearing-loop", "written", "online"),
        "agenda": [
            {"time": time(13), "title": T("Välkomna, med fika", "Welcome, with coffee")},
            {
                "time": time(13, 30),
                "title": T("Året som gick", "The past year"),
                "text": T(
                    "Varje partner berättar om en sak som fungerade och en som inte gjorde det.",
                    "Every partner tells of one thing that worked and one that did not.",
                ),
            },
            {"time": time(15), "title": T("Vad gör vi härnäst?", "What do we do next?")},
            {"time": time(16, 30), "title": T("Slut", "The end")},
        ],
        "topic_links": topics("partnerskap-och-samverkan"),
    },
    body=(
        rich(
            h2("Så förbereder du dig", "How to prepare"),
            p(
                "Fundera på en fråga som ni inte klarar ensamma. Den tar vi med in i samtalet.",
                "Think of a question that you cannot manage alone. We take it into the conversation.",
            ),
        ),
    ),
)

COMMITTEE_START = ahead(2, 1, 9)
COMMITTEE = PageText(
    key="event-committee",
    model="content.EventPage",
    parent="events",
    title=T("Arbetsutskottet möts", "The working committee meets"),
    slug=T("arbetsutskottet", "working-committee"),
    fields={
        "kind": "group",
        "starts": COMMITTEE_START,
        "ends": COMMITTEE_START + timedelta(hours=2),
        "repeat_every": 3,
        "repeat_unit": "week",
        "repeat_until": (COMMITTEE_START + timedelta(weeks=36)).date(),
        "place": T("Borlänge", "Borlänge"),
        "summary": T("Var tredje vecka, öppet för alla partner.", "Every third week, open to all partners."),
        "lead": T(
            "Utskottet håller ihop det löpande arbetet. Alla partner är välkomna, varje gång eller någon gång.",
            "The committee holds the daily work together. All partners are welcome, every time or now and then.",
        ),
    },
    rows={
        "organisers": organisers("samarkand"),
        "exceptions": [
            {
                "day": (COMMITTEE_START + timedelta(weeks=6)).date(),
                "reason": T("Vi är på studiebesök.", "We are on a study visit."),
            }
        ],
    },
)

TALK_START = ahead(7, 2, 17, 30)
TALK = PageText(
    key="event-talk",
    model="content.EventPage",
    parent="events",
    title=T("Samhällssamtal: vem är ensam i Mora?", "Community talk: who is lonely in Mora?"),
    slug=T("samhallssamtal-mora", "community-talk-mora"),
    fields={
        "kind": "community-talk",
        "starts": TALK_START,
        "ends": TALK_START + timedelta(hours=2),
        "place": T("Mora", "Mora"),
        "status": "moved",
        "notice": T(
            "Samtalet är flyttat en vecka fram, eftersom lokalen behövdes till annat. Anmälningarna gäller ändå.",
            "The talk has been put off for a week, because the room was needed. Registrations still hold.",
        ),
        "moved_from": TALK_START - timedelta(weeks=1),
        "summary": T(
            "Ett öppet samtal om ofrivillig ensamhet och vad grannar kan göra.",
            "An open talk about loneliness that nobody has chosen, and what neighbours can do.",
        ),
        "lead": T(
            "Vi lyssnar på dem som vet, och letar sedan efter något litet att pröva redan samma vecka.",
            "We listen to those who know, and then look for something small to try that very week.",
        ),
    },
    rows={"organisers": organisers("fornby"), "access_services": services("step-free", "easy", "children")},
)

PAGES = (PLENARY, COMMITTEE, TALK)
