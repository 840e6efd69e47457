"""Principles 3 and 4: quality, openness and insight."""

from cms.demo.texts.elsewhere.promises.writing import (
    BOARD,
    BOARDS,
    ECONOMY,
    GROUP,
    REGION,
    action,
    duty,
    none,
    principle,
    sign,
)
from cms.demo.words import T

QUALITY = principle(
    3,
    T("Kvalitet", "Quality"),
    T("kvalitet", "quality"),
    (
        T(
            "Båda sidor arbetar för att verksamheten ska hålla hög kvalitet, och de följer upp den.",
            "Both sides work to keep the quality of activities high, and they follow it up.",
        ),
        T(
            "Kvalitet är också det som inte syns i siffror: bemötande, förtroende och erfarenhet.",
            "Quality is also what does not show in figures: how people are met, trust and experience.",
        ),
    ),
    actions=[
        action(1, "Kom överens om hur kvalitet beskrivs.", "Agree on how quality is described.", GROUP),
        action(2, "Utbilda tillsammans, i båda riktningar.", "Train together, in both directions.", REGION),
        action(
            1,
            "Låt regionens anställda besöka organisationer.",
            "Let the region’s employees visit organisations.",
            BOARDS,
            part_of=2,
        ),
        action(
            2,
            "Låt organisationer delta i regionens kurser.",
            "Let organisations take part in the region’s courses.",
            REGION,
            part_of=2,
        ),
        action(3, "Utvärdera det gemensamma arbetet.", "Evaluate the common work.", GROUP),
    ],
    responsibilities=[
        duty("Följer upp den egna verksamheten.", "Follows up its own activities.", ECONOMY),
        duty(
            "Ställer krav som passar även små organisationer.",
            "Sets demands that suit small organisations too.",
            BOARDS,
        ),
        duty("Samlar in vad brukare och medlemmar tycker.", "Collects what users and members think.", ""),
    ],
    indicators=[
        sign("Utvärderingar är öppna för alla.", "Evaluations are open to all."),
        sign("Brukare har fått svara på frågor.", "Users have been able to answer questions."),
        sign("Resultaten diskuteras av båda sidor.", "The results are discussed by both sides."),
        none("Var och en svarar för sin egen kvalitet.", "Each answers for its own quality."),
    ],
)

OPENNESS = principle(
    4,
    T("Öppenhet och insyn", "Openness and insight"),
    T("oppenhet-och-insyn", "openness-and-insight"),
    (
        T(
            "Allmänhet, medlemmar och parter ska kunna se hur beslut fattas och vart pengarna går.",
            "The public, members and parties should be able to see how decisions are made and where the money goes.",
        ),
        T(
            "Öppenheten gäller båda sidor. Den som får gemensamma pengar visar vad de används till.",
            "Openness is for both sides. Those who receive common money show what it is used for.",
        ),
    ),
    actions=[
        action(1, "Publicera underlag och beslut i tid.", "Publish documents and decisions in time.", BOARDS),
        action(2, "Visa vilka som har fått stöd, och till vad.", "Show who has received support, and for what.", BOARD),
        action(
            3, "Gör information lätt att hitta och förstå.", "Make information easy to find and understand.", REGION
        ),
        action(4, "Berätta hur organisationerna styrs.", "Tell how the organisations are governed.", ECONOMY),
    ],
    responsibilities=[
        duty("Håller en gemensam webbplats aktuell.", "Keeps a common website up to date.", GROUP),
        duty("Rapporterar varje år till parterna.", "Reports to the parties every year.", GROUP),
        duty("Redovisar hur stödet har använts.", "Accounts for how support has been used.", ECONOMY),
    ],
    indicators=[
        sign("Beslut går att följa i efterhand.", "Decisions can be followed afterwards."),
        sign("Underlag finns innan frågan ställs.", "Documents are there before the question is asked."),
        sign("Årets rapport har diskuterats öppet.", "The year’s report has been discussed in public."),
        none("Insyn kräver inte gemensamma beslut.", "Insight does not take common decisions."),
    ],
)

PAGES = (QUALITY, OPENNESS)
