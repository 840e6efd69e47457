"""Principles 5 and 6: autonomy and independence, diversity."""

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

AUTONOMY = principle(
    5,
    T("Självständighet och oberoende", "Autonomy and independence"),
    T("sjalvstandighet-och-oberoende", "autonomy-and-independence"),
    (
        T(
            "Den som får stöd får också kritisera. Organisationerna styr sig själva.",
            "Those who receive support may also criticise. The organisations govern themselves.",
        ),
        T(
            "De väljer sina egna arbetssätt och sina egna företrädare, också när det offentliga betalar.",
            "They choose their own ways of working and their own representatives, also when public bodies pay.",
        ),
    ),
    actions=[
        action(1, "Skilj på bidrag, köp och partnerskap.", "Tell grants, purchases and partnerships apart.", BOARDS),
        action(
            2, "Skriv avtal som inte styr arbetssättet.", "Write contracts that do not govern ways of working.", BOARDS
        ),
        action(
            3,
            "Ta emot kritik som ett bidrag till samtalet.",
            "Receive criticism as a contribution to the talk.",
            REGION,
        ),
        action(4, "Sprid kunskap om föreningars roll.", "Spread knowledge of the role of associations.", ECONOMY),
        action(
            1,
            "Berätta om rollen för nya politiker.",
            "Tell new politicians about the role.",
            ECONOMY,
            part_of=4,
        ),
    ],
    responsibilities=[
        duty("Respekterar organisationernas egna beslut.", "Respects the organisations’ own decisions.", BOARDS),
        duty("Står fast vid sina egna ändamål.", "Stands by its own purposes.", ECONOMY),
    ],
    indicators=[
        sign("Rollerna är beskrivna så att alla ser dem.", "The roles are described so that all can see them."),
        sign(
            "Organisationerna har tillfrågats om avtalens form.",
            "The organisations have been asked about the form of contracts.",
        ),
        sign("Kritik har tagits upp i samtalen.", "Criticism has been taken up in the talks."),
        none("Oberoende parter delar inte på allt.", "Independent parties do not share everything."),
    ],
)

DIVERSITY = principle(
    6,
    T("Mångfald", "Diversity"),
    T("mangfald", "diversity"),
    (
        T(
            "Stora och små, gamla och nya organisationer ska ha plats.",
            "There should be room for large and small, old and new organisations.",
        ),
        T(
            "Så är det också med människor: olika bakgrund, ålder, språk och erfarenhet gör arbetet bättre.",
            "So it is with people: different backgrounds, ages, languages and experience make the work better.",
        ),
    ),
    actions=[
        action(1, "Nå organisationer som sällan blir inbjudna.", "Reach organisations that are seldom invited.", GROUP),
        action(2, "Håll möten i alla delar av länet.", "Hold meetings in all parts of the county.", REGION),
        action(3, "Gör det möjligt att delta på flera sätt.", "Make it possible to take part in several ways.", GROUP),
        action(
            4,
            "Se till att stödet når fler slags organisationer.",
            "See to it that support reaches more kinds of organisations.",
            BOARDS,
        ),
    ],
    responsibilities=[
        duty("Granskar vilka som deltar och vilka som saknas.", "Examines who takes part and who is missing.", GROUP),
        duty("Väger in mångfald när stöd fördelas.", "Weighs in diversity when support is given.", BOARD),
    ],
    indicators=[
        sign("Inbjudan finns på flera språk.", "The invitation is there in several languages."),
        sign("Små organisationer har svarat på remisser.", "Small organisations have answered consultations."),
        sign("Nya organisationer deltar i samtalen.", "New organisations take part in the talks."),
        sign("Fler slags organisationer har avtal.", "More kinds of organisations have contracts."),
    ],
)

PAGES = (AUTONOMY, DIVERSITY)
