"""An agreement: Västra Götaland."""

from cms.demo.blocks import accordion, fact, figure, key_figures, rich, table, timeline
from cms.demo.rows import related, topics
from cms.demo.texts.elsewhere import promises
from cms.demo.texts.elsewhere.agreement_parts import AIMS, AREAS, BODIES, EVENTS, GROUPS, LEVELS, SIDES
from cms.demo.words import PageText, Ref, T, h2, p, ul

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
    model="agreements.AgreementPage",
    parent="others",
    title=T("En överenskommelse: Västra Götaland", "An agreement: Västra Götaland"),
    slug=T("vastra-gotaland", "vastra-gotaland"),
    fields={
        "summary": T(
            "Ett annat läns överenskommelse, återgiven med våra ord: den sociala ekonomin och Västra "
            "Götalandsregionen, i det förslag som gick på remiss 2014.",
            "Another county’s agreement, told in our own words: the social economy and Region Västra Götaland, in the "
            "draft that went out for consultation in 2014.",
        ),
        "status": "consultation",
        "purpose": T(
            "Göra samarbetet mellan regionen och den sociala ekonomin tydligare och starkare, till nytta för dem som "
            "bor i länet.",
            "To make the cooperation between the region and the social economy clearer and stronger, for the good of "
            "those who live in the county.",
        ),
        "aims": AIMS,
        "areas": AREAS,
        "cooperation_group": Ref("page", "agreement-vg-group"),
    },
    rows={
        "topic_links": topics("partnerskap-och-samverkan", "demokrati-och-delaktighet"),
        "related_links": related("iop"),
        "sides": SIDES,
        "bodies": BODIES,
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

PAGES = (PAGE, *promises.PAGES, *GROUPS)
