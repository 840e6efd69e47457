"""The agreement in Västra Götaland: its sides and bodies, its history and its levels."""

from cms.demo.blocks import event
from cms.demo.words import PageText, T

SIDES = [
    {
        "number": 1,
        "name": T("Västra Götalandsregionen", "Region Västra Götaland"),
        "description": T("Regionen med alla sina nämnder och bolag.", "The region with all its boards and companies."),
    },
    {
        "number": 2,
        "name": T("Den sociala ekonomin", "The social economy"),
        "description": T(
            "Organisationer som skriver under hela texten. De ska arbeta främst för samhällets bästa, vara "
            "demokratiska och oberoende av det offentliga, och se till hela regionen eller en del av den, eller vara "
            "en paraplyorganisation. Även mindre föreningar med en särskild roll kan skriva under.",
            "Organisations that sign the whole text. They should work mainly for the good of society, be democratic "
            "and independent of the public sector, and look to the whole region or a part of it, or be an umbrella. "
            "Smaller associations with a specific role may sign too.",
        ),
    },
]

BODIES = [
    {"side": 1, "code": "regionstyrelsen", "name": T("Regionstyrelsen", "The regional board")},
    {"side": 1, "code": "namnder-och-bolag", "name": T("Nämnder och bolag", "Boards and companies")},
    {"side": 2, "code": "samverkansgruppen", "name": T("Samverkansgruppen", "The collaboration group")},
]

AIMS = T(
    "Ett samtal som pågår mellan de båda sidorna\nTydligare roller\nBättre villkor för organisationerna\n"
    "Mer kunskap om den sociala ekonomin\nFler som deltar i samhället\nNya lösningar på gemensamma problem",
    "A talk that goes on between the two sides\nClearer roles\nBetter conditions for the organisations\n"
    "More knowledge of the social economy\nMore people who take part in society\nNew solutions to common problems",
)
AREAS = T(
    "Tillväxt och företagande\nVälfärd\nHälso- och sjukvård\nSocial omsorg\nKultur\nMångfald\nInfrastruktur\n"
    "Rättigheter\nUtbildning\nMiljö",
    "Growth and enterprise\nWelfare\nHealth care\nSocial care\nCulture\nDiversity\nInfrastructure\nRights\n"
    "Education\nEnvironment",
)

GROUPS = (
    PageText(
        key="agreement-vg-group",
        model="agreements.BodyPage",
        parent="agreement-vg",
        title=T("Samverkansgruppen i Västra Götaland", "The collaboration group in Västra Götaland"),
        slug=T("samverkansgruppen", "collaboration-group"),
        fields={
            "summary": T(
                "Lika många från båda sidor håller ihop arbetet med Västra Götalands överenskommelse.",
                "Equal numbers from both sides hold the work with Västra Götaland’s agreement together.",
            ),
            "duties": T(
                "Gruppen följer arbetet och rapporterar varje år till parterna. Den har administrativt stöd, och det "
                "finns fyra delregionala plattformar.",
                "The group follows the work and reports to the parties every year. It has administrative support, and "
                "there are four sub-regional platforms.",
            ),
        },
    ),
    PageText(
        key="agreement-vg-council",
        model="agreements.BodyPage",
        parent="agreement-vg",
        title=T("Rådet för den sociala ekonomin, SER", "The council for the social economy, SER"),
        slug=T("ser", "ser"),
        fields={
            "summary": T(
                "Ett råd i Västra Götaland med företrädare för den sociala ekonomin och politiker.",
                "A council in Västra Götaland with representatives of the social economy and politicians.",
            ),
            "equal_sides": False,
            "fewest_meetings": None,
            "most_meetings": None,
        },
        rows={
            "seats": [
                {"side": 1, "number": 8, "role": T("Politiker i regionen", "Politicians of the region")},
                {
                    "side": 2,
                    "number": 16,
                    "role": T("Företrädare för den sociala ekonomin", "Representatives of the social economy"),
                },
            ]
        },
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
