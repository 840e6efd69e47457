"""A project: Social Innovation Skåne."""

from cms.demo.blocks import event, fact, rich, timeline
from cms.demo.rows import topics
from cms.demo.words import PageText, T, h2, h3, p, ul

PAGE = PageText(
    key="project-skane",
    model="content.StandardPage",
    parent="others",
    title=T("Ett projekt: Social Innovation Skåne", "A project: Social Innovation Skåne"),
    slug=T("social-innovation-skane", "social-innovation-skane"),
    fields={
        "summary": T(
            "Fyra organisationer gick samman i tre år för att fler sociala innovationer skulle kunna börja och växa.",
            "Four organisations joined forces for three years so that more social innovations could start and grow.",
        )
    },
    rows={"topic_links": topics("social-innovation", "finansiering")},
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
            h3("Coompanion Skåne", "Coompanion Skåne"),
            p(
                "Råd om kooperativt företagande. Coompanion finns på 25 platser i landet och på nätet. <a "
                'href="https://coompanion.se/">Läs mer om Coompanion</a>',
                "Advice on co-operative enterprise. Coompanion is found in 25 places in Sweden, and "
                'online. <a href="https://coompanion.se/">Read more about Coompanion</a>',
            ),
            h3("Centrum för Publikt Entreprenörskap", "Centrum för Publikt Entreprenörskap"),
            p(
                "Ett resurscentrum för idéer som utvecklar samhället, med handledning och råd om pengar, "
                "organisation, mobilisering och kommunikation, och med nätverk över sektorsgränser.",
                "A resource centre for ideas that develop society, with mentoring, with advice on finance, "
                "organisation, mobilisation and communication, and with networks across sectors.",
            ),
            h3("Mötesplats Social Innovation", "Mötesplats Social Innovation"),
            p(
                'Landets kunskapsnod för social innovation. <a href="https://socialinnovation.se/">Läs mer '
                "om Mötesplats Social Innovation</a>",
                "The national knowledge node for social innovation. <a "
                'href="https://socialinnovation.se/">Read more about Mötesplats Social Innovation</a>',
            ),
            h3("NÄTVERKET – Idéburen sektor Skåne", "NÄTVERKET – Idéburen sektor Skåne"),
            p(
                'En intresseorganisation för de <a fact="ideburen-organisation">idéburna '
                "organisationerna</a> i Skåne, som bidrar med kunskap, omvärldsanalys och påverkan.",
                'An interest organisation for the <a fact="ideburen-organisation">value-driven '
                "organisations</a> of Skåne, which contributes knowledge, analysis of the surrounding "
                "world and advocacy.",
            ),
        ),
        timeline(
            T("Projektet i tiden", "The project over time"),
            event("2014", T("De första kontakterna, sommaren 2014", "First contacts, summer 2014")),
            event(
                "2015-09-01",
                T("Projektet börjar", "The project begins"),
                T("Det är planerat för tre år.", "It is planned for three years."),
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
