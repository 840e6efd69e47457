"""The agreement in Västra Götaland: its principles, its history and its levels."""

from cms.demo.blocks import event
from cms.demo.words import T, p


def principle(sv: str, en: str, text_sv: str, text_en: str) -> dict[str, T]:
    return (T(sv, en), p(text_sv, text_en))


PRINCIPLES = (
    principle(
        "1. Dialog",
        "1. Dialogue",
        "Parterna talar med varandra tidigt och ofta, inte bara när något ska beslutas. De möts som jämlikar.",
        "The parties talk to each other early and often, not only when something is to be decided. They "
        "meet as equals.",
    ),
    principle(
        "2. Långsiktighet",
        "2. Long-term perspective",
        "Villkor och pengar ska gå att förutse. Då vågar en förening anställa och planera.",
        "Conditions and money should be predictable. Then an association dares to employ people and plan ahead.",
    ),
    principle(
        "3. Kvalitet",
        "3. Quality",
        "Båda sidor arbetar för att verksamheten ska hålla hög kvalitet, och de följer upp den.",
        "Both sides work to keep the quality of activities high, and they follow it up.",
    ),
    principle(
        "4. Öppenhet och insyn",
        "4. Openness and insight",
        "Allmänhet, medlemmar och parter ska kunna se hur beslut fattas och vart pengarna går.",
        "The public, members and parties should be able to see how decisions are made and where the money goes.",
    ),
    principle(
        "5. Självständighet och oberoende",
        "5. Autonomy and independence",
        "Den som får stöd får också kritisera. Organisationerna styr sig själva och väljer sina egna arbetssätt.",
        "Those who receive support may also criticise. The organisations govern themselves and choose "
        "their own ways of working.",
    ),
    principle(
        "6. Mångfald",
        "6. Diversity",
        "Stora och små, gamla och nya organisationer ska ha plats, liksom människor med olika bakgrund.",
        "There should be room for large and small, old and new organisations, and for people of different backgrounds.",
    ),
)

EVENTS = [
    event(
        "2011-02",
        T(
            "Den sociala ekonomin skriver till regionstyrelsen",
            "The social economy writes to the regional board",
        ),
        T("Brevet ber om en överenskommelse.", "The letter asks for an agreement."),
    ),
    event("2012-03", T("Regionstyrelsen ger uppdraget", "The regional board commissions the work")),
    event("2013-01", T("Inventering", "Inventory"), end="2013-04"),
    event("2013-03", T("Analys", "Analysis"), end="2013-05"),
    event(
        "2013-05",
        T("Genomförande", "Implementation"),
        T(
            "Under 2013 hålls sex möten i arbetsgruppen och åtta i skrivargruppen.",
            "In 2013 the working group meets six times and the writing group eight.",
        ),
        end="2014-05",
    ),
    event(
        "2013-09-17",
        T("Första konferensen", "First conference"),
        T(
            "120 personer kommer. Omkring 800 organisationer var inbjudna.",
            "120 people come. About 800 organisations had been invited.",
        ),
    ),
    event(
        "2013-W43",
        T("Fyra delregionala dialogmöten", "Four sub-regional dialogue meetings"),
        T("Omkring 60 organisationer deltar.", "About 60 organisations take part."),
    ),
    event("2014-02-28", T("Förslaget går ut på remiss", "The draft goes out for consultation"), end="2014-05"),
    event("2014-03-21", T("Andra konferensen", "Second conference")),
    event(
        "2014-05",
        T(
            "Dokumentet är klart och den politiska behandlingen börjar",
            "The document is ready and the political process begins",
        ),
        end="2014-06",
    ),
    event(
        "2014-08",
        T("Underskrift", "Signing"),
        T(
            "Så var det planerat när förslaget gick på remiss.",
            "This was the plan when the draft went out for consultation.",
        ),
        tentative=True,
    ),
    event("2015", T("Handlingsplanen gäller", "The action plan applies"), end="2017"),
]

LEVELS = [
    (
        T("Information", "Information"),
        T(
            "Det offentliga berättar. Alla har tillgång till samma uppgifter.",
            "The public body informs. Everyone has access to the same facts.",
        ),
    ),
    (
        T("Samråd", "Consultation"),
        T(
            "Det offentliga frågar om en bestämd sak och lyssnar på svaret.",
            "The public body asks about a particular matter and listens to the answer.",
        ),
    ),
    (
        T("Dialog", "Dialogue"),
        T(
            "Båda sidor tar upp frågor och samtalar regelbundet.",
            "Both sides raise questions and talk regularly.",
        ),
    ),
    (
        T("Partnerskap", "Partnership"),
        T(
            "Parterna delar på ansvaret, från förslag till genomförande.",
            "The parties share responsibility, from proposal to delivery.",
        ),
    ),
]
