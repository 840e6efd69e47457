"""An agreement: Västra Götaland."""

from cms.demo.blocks import accordion, fact, figure, key_figures, rich, table, timeline
from cms.demo.rows import related, topics
from cms.demo.texts.elsewhere.agreement_parts import EVENTS, LEVELS, PRINCIPLES
from cms.demo.words import PageText, T, h2, h3, p, ul

PEOPLE = T("personer", "people")

ORGANISATIONS = T("organisationer", "organisations")

ENDINGS = (
    rich(
        h2("Så följs den upp", "How it is followed up"),
        ul(
            T(
                "<b>Varje år</b> följer parterna upp genom arbetsgrupper, utvärderingar och en konferens.",
                "<b>Every year</b> the parties follow up through working groups, evaluations and a conference.",
            ),
            T(
                "<b>Vart tredje år</b> ser de över handlingsplanen.",
                "<b>Every third year</b> they revise the action plan.",
            ),
            T(
                "<b>Minst vart fjärde år</b> avgör de om överenskommelsen behöver göras om.",
                "<b>At least every fourth year</b> they decide whether the agreement needs an overhaul.",
            ),
        ),
        p(
            "En samverkansgrupp med lika många från båda sidor möts fyra till tolv gånger om året. Den har "
            "administrativt stöd och rapporterar varje år till parterna. Rådet för den sociala ekonomin, "
            "SER, har 16 företrädare för den sociala ekonomin och åtta politiker. Det finns också fyra "
            "delregionala plattformar.",
            "A collaboration group with equal numbers from both sides meets four to twelve times a year. "
            "It has administrative support and reports to the parties every year. The council for the "
            "social economy, SER, has 16 representatives of the social economy and eight politicians. "
            "There are also four sub-regional platforms.",
        ),
    ),
    rich(
        h2("Liknande dokument på andra håll", "Similar documents elsewhere"),
        p(
            "Västra Götaland är inte ensamt. Det finns en nationell överenskommelse, och många regioner "
            'och kommuner har egna. Några är policyer, handlingsplaner, avtal om <a fact="iop">idéburet '
            "offentligt partnerskap</a> eller lättlästa versioner.",
            "Västra Götaland is not alone. There is a national agreement, and many regions and "
            'municipalities have their own. Some are policies, action plans, <a fact="iop">civil '
            "society–public partnerships</a> or easy-to-read versions.",
        ),
    ),
    accordion(
        (
            T("Regioner", "Regions"),
            p(
                "Halland, Skåne, Värmland, Västernorrland, Örebro och Östergötland.",
                "Halland, Skåne, Värmland, Västernorrland, Örebro and Östergötland.",
            ),
        ),
        (
            T("Kommuner", "Municipalities"),
            p(
                "Borås, Botkyrka, Göteborg, Helsingborg, Laxå, Linköping, Lund, Malmö, Norrköping, Sala, "
                "Sollentuna, Stockholm, Södertälje, Tidaholm, Timrå, Trelleborg, Uddevalla, Uppsala, "
                "Värmdö och Västerås.",
                "Borås, Botkyrka, Göteborg, Helsingborg, Laxå, Linköping, Lund, Malmö, Norrköping, Sala, "
                "Sollentuna, Stockholm, Södertälje, Tidaholm, Timrå, Trelleborg, Uddevalla, Uppsala, "
                "Värmdö and Västerås.",
            ),
        ),
    ),
    fact("iop"),
)

PAGE = PageText(
    key="agreement-vg",
    model="content.StandardPage",
    parent="others",
    title=T("En överenskommelse: Västra Götaland", "An agreement: Västra Götaland"),
    slug=T("vastra-gotaland", "vastra-gotaland"),
    fields={
        "summary": T(
            "Överenskommelsen mellan den sociala ekonomin och Västra Götalandsregionen: sex principer, och "
            "hur de tog form.",
            "The agreement between the social economy and Region Västra Götaland: six principles, and how "
            "they took shape.",
        )
    },
    rows={
        "topic_links": topics("partnerskap-och-samverkan", "demokrati-och-delaktighet"),
        "related_links": related("iop"),
    },
    body=(
        rich(
            h2("Vad är en överenskommelse?", "What is an agreement?"),
            p(
                "En överenskommelse om samverkan säger hur det offentliga och <a "
                'fact="civilsamhalle">civilsamhället</a> ska vara mot varandra. I Västra Götaland är '
                "parterna två: regionen med alla sina nämnder och bolag, och de organisationer i den "
                "sociala ekonomin som skriver under hela texten.",
                'An agreement on collaboration says how public bodies and <a fact="civilsamhalle">civil '
                "society</a> should treat each other. In Västra Götaland there are two parties: the region "
                "with all its boards and companies, and those organisations in the social economy that "
                "sign the whole text.",
            ),
            h3("Vilka organisationer kan skriva under?", "Which organisations can sign?"),
            p(
                "De ska arbeta främst för samhällets bästa, vara demokratiska och oberoende av det "
                "offentliga. De ska se till hela regionen eller en del av den, eller vara en "
                "paraplyorganisation för mindre föreningar. Även mindre föreningar med en särskild roll "
                "kan skriva under.",
                "They should work mainly for the good of society, be democratic and be independent of the "
                "public sector. They should look to the whole region or a part of it, or be an umbrella "
                "for smaller associations. Smaller ones with a specific role may sign too.",
            ),
        ),
        fact("civilsamhalle"),
        key_figures(
            T("Arbetet i siffror", "The work in figures"),
            figure(
                "87",
                T(
                    "Andel av befolkningen som på något sätt är aktiv i den sociala ekonomin",
                    "Share of the population active in the social economy in some way",
                ),
                unit=T("procent", "per cent"),
                uncertain=True,
                kind="estimate",
            ),
            figure(
                "120",
                T("På den första konferensen", "At the first conference"),
                unit=PEOPLE,
                period=T("17 september 2013", "17 September 2013"),
            ),
            figure(
                "60",
                T("På dialogmötena", "At the dialogue meetings"),
                unit=ORGANISATIONS,
                period=T("Vecka 43, 2013", "Week 43, 2013"),
                uncertain=True,
            ),
        ),
        rich(
            h2("Vad den vill uppnå", "What it wants to achieve"),
            p(
                "Överenskommelsen har ett syfte och sex mål. Den pekar ut tio områden som parterna vill "
                "utveckla tillsammans: tillväxt och företagande, välfärd, hälso- och sjukvård, social "
                "omsorg, kultur, mångfald, infrastruktur, rättigheter, utbildning och miljö.",
                "The agreement has a purpose and six aims. It names ten areas that the parties want to "
                "develop together: growth and enterprise, welfare, health care, social care, culture, "
                "diversity, infrastructure, rights, education and the environment.",
            ),
        ),
        rich(
            h2("De sex principerna", "The six principles"),
            p(
                "Principerna är kärnan i texten. Till var och en hör åtgärder, ansvar och indikatorer: vad "
                "som ska göras, vem som svarar för det och hur man ser att det har hänt.",
                "The principles are the heart of the text. Each of them comes with actions, responsibility "
                "and indicators: what is to be done, who answers for it and how to see that it has "
                "happened.",
            ),
        ),
        accordion(*PRINCIPLES),
        rich(
            h2("Fyra nivåer av delaktighet", "Four levels of participation"),
            p(
                "Indikatorerna följer fyra nivåer ur <a "
                'href="https://www.coe.int/en/web/ingo/civil-participation">Europarådets kod från 2009</a> '
                "för organisationers delaktighet i beslut. Alla nivåer behöver inte nås i varje fråga.",
                "The indicators follow four levels taken from <a "
                'href="https://www.coe.int/en/web/ingo/civil-participation">the Council of Europe’s code '
                "of 2009</a> on civil participation in decisions. Not every level has to be reached on "
                "every question.",
            ),
        ),
        table(
            T(
                "Nivåer av delaktighet, från den lägsta till den högsta",
                "Levels of participation, from the lowest to the highest",
            ),
            (T("Nivå", "Level"), T("Vad den betyder", "What it means")),
            *LEVELS,
        ),
        timeline(T("Så kom texten till", "How the text came about"), *EVENTS),
        *ENDINGS,
    ),
)

PAGES = (PAGE,)
