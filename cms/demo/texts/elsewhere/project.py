"""A project: Social Innovation Skåne."""

from cms.demo.blocks import fact, rich
from cms.demo.rows import topics
from cms.demo.words import PageText, T, h2, p, ul

PARTIES = [
    {
        "name": "Coompanion Skåne",
        "url": "https://coompanion.se/",
        "role": T("Råd om kooperativt företagande", "Advice on co-operative enterprise"),
        "description": T(
            "Coompanion finns på 25 platser i landet och på nätet.",
            "Coompanion is found in 25 places in Sweden, and online.",
        ),
    },
    {
        "name": "Centrum för Publikt Entreprenörskap",
        "role": T("Resurscentrum för idéer", "Resource centre for ideas"),
        "description": T(
            "Handledning och råd om pengar, organisation, mobilisering och kommunikation, och nätverk över "
            "sektorsgränser.",
            "Mentoring, advice on finance, organisation, mobilisation and communication, and networks across sectors.",
        ),
    },
    {
        "name": "Mötesplats Social Innovation",
        "url": "https://socialinnovation.se/",
        "role": T("Landets kunskapsnod för social innovation", "The national knowledge node for social innovation"),
    },
    {
        "name": "NÄTVERKET – Idéburen sektor Skåne",
        "role": T("Intresseorganisation", "Interest organisation"),
        "description": T(
            "Kunskap, omvärldsanalys och påverkan för de idéburna organisationerna i Skåne.",
            "Knowledge, analysis of the surrounding world and advocacy for the value-driven organisations of Skåne.",
        ),
    },
]

PAGE = PageText(
    key="project-skane",
    model="content.ProjectPage",
    parent="others",
    title=T("Ett projekt: Social Innovation Skåne", "A project: Social Innovation Skåne"),
    slug=T("social-innovation-skane", "social-innovation-skane"),
    fields={
        "starts": "2015-09-01",
        "ends": "2018-08",
        "lead": T(
            "Projektet skulle ge bättre villkor för den som vill utveckla tjänster, produkter, processer och "
            "metoder som möter sociala behov.",
            "The project was to give better conditions to those who want to develop services, products, "
            "processes and methods that meet social needs.",
        ),
        "summary": T(
            "Fyra organisationer gick samman i tre år för att fler sociala innovationer skulle kunna börja och växa.",
            "Four organisations joined forces for three years so that more social innovations could start and grow.",
        ),
    },
    rows={
        "funders": [
            {
                "name": T("Europeiska regionala utvecklingsfonden", "European Regional Development Fund"),
                "text": T("Medfinansieras av Europeiska unionen", "Co-funded by the European Union"),
                "is_eu": True,
            }
        ],
        "parties": PARTIES,
        "milestones": [
            {"start": "2014", "title": T("De första kontakterna, på sommaren", "First contacts, in the summer")},
            {
                "start": "2015-09-01",
                "title": T("Projektet börjar", "The project begins"),
                "text": T("Det är planerat för tre år.", "It is planned for three years."),
            },
        ],
        "topic_links": topics("social-innovation", "finansiering"),
    },
    body=(
        rich(
            h2("Vad projektet ville", "What the project wanted"),
            p(
                "Social Innovation Skåne började den 1 september 2015 och skulle pågå i tre år. Målet var "
                'bättre villkor för den som vill starta och utveckla <a fact="social-innovation">sociala '
                "innovationer</a>: tjänster, produkter, processer och metoder. Europeiska regionala "
                "utvecklingsfonden var med och betalade.",
                "Social Innovation Skåne began on 1 September 2015 and was planned for three years. The "
                "aim was better conditions for those who want to start and develop <a "
                'fact="social-innovation">social innovations</a>: services, products, processes and '
                "methods. The European Regional Development Fund helped to pay for it.",
            ),
        ),
        fact("social-innovation"),
        rich(
            h2("Fyra sätt att arbeta", "Four ways of working"),
            ul(
                T(
                    "<b>Samtala</b> med invånare, politiker, tjänstemän, entreprenörer, föreningsledare, "
                    "forskare och volontärer.",
                    "<b>Talk</b> with residents, politicians, officials, entrepreneurs, association "
                    "leaders, researchers and volunteers.",
                ),
                T(
                    "<b>Pröva</b> nya sätt att göra saker, tillsammans.",
                    "<b>Try</b> new ways of doing things, together.",
                ),
                T(
                    "<b>Stödja</b> idéer och påverka strukturer.",
                    "<b>Support</b> ideas and influence structures.",
                ),
                T(
                    "<b>Koppla ihop</b> människor som behöver varandra.",
                    "<b>Connect</b> people who need one another.",
                ),
            ),
        ),
        rich(
            h2("Fyra parter att välja mellan", "Four partners to choose from"),
            p(
                "Den som hade en idé valde den part som passade bäst just då.",
                "Anyone with an idea chose the partner that suited them best at the time.",
            ),
        ),
        rich(
            h2("Det här tar vi med oss", "What we take with us"),
            p(
                "Besökaren ska inte behöva veta hur stödet är ordnat. Därför frågar vi i <a "
                'page="partners">Vem kan hjälpa mig?</a> bara vad du behöver.',
                "Visitors should not need to know how support is organised. That is why <a "
                'page="partners">Who can help me?</a> only asks what you need.',
            ),
        ),
    ),
)

PAGES = (PAGE,)
