"""Principles 1 and 2: dialogue and a long-term perspective."""

from cms.demo.texts.elsewhere.promises.writing import (
    BOARD,
    BOARDS,
    ECONOMY,
    GROUP,
    REGION,
    action,
    duty,
    principle,
    sign,
)
from cms.demo.words import T

DIALOGUE = principle(
    1,
    T("Dialog", "Dialogue"),
    T("dialog", "dialogue"),
    (
        T(
            "Parterna talar med varandra tidigt och ofta, inte bara när något ska beslutas.",
            "The parties talk to each other early and often, not only when something is to be decided.",
        ),
        T(
            "De möts som jämlikar. Ett samtal som börjar i tid kan ändra det som sedan beslutas.",
            "They meet as equals. A conversation that begins in time can change what is then decided.",
        ),
    ),
    actions=[
        action(
            1, "Håll återkommande möten mellan de båda sidorna.", "Hold regular meetings between the two sides.", GROUP
        ),
        action(
            1,
            "Bestäm årets mötestider i början av året.",
            "Set the year’s meeting dates at the beginning of the year.",
            GROUP,
            part_of=1,
        ),
        action(
            2,
            "Samla alla parter till en konferens varje år.",
            "Bring all parties together at a conference every year.",
            REGION,
        ),
        action(
            3,
            "Bjud in organisationerna innan ett förslag är färdigt.",
            "Invite the organisations before a proposal is finished.",
            BOARDS,
        ),
        action(
            4,
            "Berätta vad som blev av de synpunkter som kom in.",
            "Tell what became of the comments that came in.",
            BOARDS,
        ),
    ],
    responsibilities=[
        duty("Ser till att dialogen har tid och pengar.", "Sees to it that the dialogue has time and money.", BOARD),
        duty("För in dialogen i det egna arbetet.", "Brings the dialogue into its own work.", BOARDS),
        duty("Tar med medlemmarnas frågor till samtalen.", "Brings the members’ questions to the talks.", ECONOMY),
    ],
    indicators=[
        sign("Mötestiderna är kända för alla parter.", "The meeting dates are known to all parties."),
        sign("Organisationer har tillfrågats före beslut.", "Organisations have been asked before decisions."),
        sign("Båda sidor har satt punkter på dagordningen.", "Both sides have put points on the agenda."),
        sign("Konferensen planeras av båda sidor.", "The conference is planned by both sides."),
    ],
)

LASTING = principle(
    2,
    T("Långsiktighet", "Long-term perspective"),
    T("langsiktighet", "long-term-perspective"),
    (
        T(
            "Villkor och pengar ska gå att förutse.",
            "Conditions and money should be predictable.",
        ),
        T(
            "Då vågar en förening anställa och planera, och det som byggs upp finns kvar.",
            "Then an association dares to employ people and plan ahead, and what is built up remains.",
        ),
    ),
    actions=[
        action(
            1,
            "Ge stöd för flera år i taget där det går.",
            "Give support for several years at a time where possible.",
            BOARDS,
        ),
        action(
            2, "Se över villkoren för stöd och avtal.", "Look over the conditions for support and contracts.", BOARD
        ),
        action(
            1,
            "Kartlägg vilka regler som skapar osäkerhet.",
            "Map the rules that create uncertainty.",
            GROUP,
            part_of=2,
        ),
        action(3, "Pröva idéburet offentligt partnerskap.", "Try civil society–public partnerships.", REGION),
        action(4, "Ta hand om det som projekt har lärt oss.", "Take care of what projects have taught.", ""),
    ],
    responsibilities=[
        duty(
            "Beslutar om villkor som håller längre än ett år.",
            "Decides on conditions that last longer than a year.",
            BOARD,
        ),
        duty("Planerar för hur arbetet förs vidare.", "Plans for how the work is carried on.", ""),
    ],
    indicators=[
        sign("Reglerna för stöd går att läsa på ett ställe.", "The rules for support can be read in one place."),
        sign("Ändrade villkor har varit på remiss.", "Changed conditions have been out for consultation."),
        sign("Villkoren tas upp varje år i samtalen.", "The conditions are taken up in the talks every year."),
        sign("Det finns avtal som löper över flera år.", "There are contracts that run for several years."),
    ],
)

PAGES = (DIALOGUE, LASTING)
