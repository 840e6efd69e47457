"""A partnership with a plan: Örebro County."""

from cms.demo.blocks import accordion, event, fact, rich, table, timeline
from cms.demo.rows import topics
from cms.demo.words import PageText, T, h2, ol, p, ul

PLAN = PageText(
    key="plan-orebro",
    model="content.StandardPage",
    parent="others",
    title=T("En plan: sociala innovationer i Örebro län", "A plan: social innovation in Örebro County"),
    slug=T("orebro-lan", "orebro-county"),
    fields={
        "summary": T(
            "Partnerskapet för sociala innovationer (PSI) är ett nätverk utan egen organisation. En plan "
            "för 2021–2026 håller ihop det.",
            "The Partnership for Social Innovation (PSI) is a network with no organisation of its own. A "
            "plan for 2021–2026 holds it together.",
        )
    },
    rows={"topic_links": topics("social-innovation", "partnerskap-och-samverkan")},
    body=(
        rich(
            h2("Ett nätverk, inte en organisation", "A network, not an organisation"),
            p(
                "Partnerskapet för sociala innovationer i Örebro län, PSI, startade i januari 2015. Då "
                "hade landstinget, regionförbundet och föreningen L&amp;SEK beslutat att gå samman om <a "
                'fact="social-innovation">social innovation</a>.',
                "The Partnership for Social Innovation in Örebro County, PSI, began in January 2015, after "
                "the county council, the regional federation and the association L&amp;SEK had each "
                'decided to join forces on <a fact="social-innovation">social innovation</a>.',
            ),
            p(
                "PSI är ingen juridisk person. Varje part utser en kontaktperson och bestämmer själv hur "
                "mycket den vill delta. Tre principer genomsyrar arbetet: likabehandling, jämställdhet och "
                "att det ska vara lätt att vara med.",
                "PSI is not a legal entity. Each party appoints a contact person and decides for itself "
                "how much to take part. Three principles run through the work: equal treatment, gender "
                "equality and ease of use.",
            ),
        ),
        fact("social-innovation"),
        rich(
            h2("Syfte och mål", "Purpose and goals"),
            p(
                "Partnerskapet ska skapa och stärka förutsättningarna för social innovation i länet. Det har fyra mål:",
                "The partnership is to create and strengthen the conditions for social innovation in the "
                "county. It has four goals:",
            ),
            ol(
                T("vara en plats för dialog och utbyte", "to be a forum for dialogue and exchange"),
                T("främja samverkan och ge stöd åt projekt", "to foster collaboration and support projects"),
                T("ge råd och stöd", "to offer advice and support"),
                T("sprida information och kunskap", "to spread information and knowledge"),
            ),
        ),
        rich(
            h2("Så är arbetet ordnat", "How the work is organised"),
            p(
                "Ett arbetsutskott möts var tredje vecka och är öppet för alla parter. Därtill kommer "
                "stormöten och samhällssamtal. Vem som kallar till möten skiftar mellan åren.",
                "A working committee meets every third week and is open to all parties. There are also "
                "plenary meetings and community talks. Who convenes them changes from year to year.",
            ),
        ),
        table(
            T("Vem kallade till vad 2023?", "Who convened what in 2023?"),
            (T("Möte", "Meeting"), T("Sammankallande 2023", "Convened in 2023 by")),
            (
                T("Arbetsutskott", "Working committee"),
                T("Möckelnföreningarna och Stiftelsen Activa", "Möckelnföreningarna and Stiftelsen Activa"),
            ),
            (
                T("Stormöten", "Plenary meetings"),
                T("Möckelnföreningarna och Stiftelsen Activa", "Möckelnföreningarna and Stiftelsen Activa"),
            ),
            (T("Samhällssamtal", "Community talks"), T("Coompanion", "Coompanion")),
        ),
        rich(
            h2("Sex vägval", "Six strategic choices"),
            ul(
                T(
                    "En gemensam plattform där idéer kan utvecklas.",
                    "A common platform where ideas can be developed.",
                ),
                T("Hela länet ska med.", "The whole county is to be included."),
                T("Även privata företag bjuds in.", "Private companies are invited too."),
                T(
                    "Den regionala utvecklingsstrategin visar vilka utmaningar som är störst.",
                    "The regional development strategy shows which challenges are greatest.",
                ),
                T(
                    "På lång sikt ska utanförskapet minska.",
                    "In the long term, exclusion is to be countered.",
                ),
                T(
                    "Arbetet knyts till andra regioner, Europa och världen.",
                    "The work is linked to other regions, Europe and the world.",
                ),
            ),
            h2("Fyra slags verksamhet", "Four strands of activity"),
            p(
                "Planen delar in det parterna gör i fyra delar: utbyte, problemlösning och kompetens; "
                "projektstöd och samordning; råd och metodstöd; information och kommunikation.",
                "The plan divides what the parties do into four strands: exchange, problem-solving and "
                "skills; project support and co-ordination; advice and method support; information and "
                "communication.",
            ),
        ),
        accordion(
            (
                T("Bilaga: begrepp", "Appendix: terms"),
                p(
                    "Parterna har skrivit ner vad de menar med bland annat <a "
                    'fact="socialt-foretag">socialt företag</a>, <a fact="asf">arbetsintegrerande socialt '
                    'företag</a> och <a fact="samhallsentreprenorskap">samhällsentreprenörskap</a>. Våra '
                    "begreppssidor bygger delvis på dem.",
                    "The parties have written down what they mean by, among other things, <a "
                    'fact="socialt-foretag">social enterprise</a>, <a fact="asf">work integration social '
                    'enterprise</a> and <a fact="samhallsentreprenorskap">societal entrepreneurship</a>. '
                    "Our pages of terms build partly on theirs.",
                ),
            ),
            (
                T(
                    "Bilaga: den regionala utvecklingsstrategin 2018–2030",
                    "Appendix: the regional development strategy 2018–2030",
                ),
                p("Strategin har tio prioriterade områden:", "The strategy has ten priority areas:")
                + ol(
                    T("näringsliv och entreprenörskap", "business and enterprise"),
                    T("innovation och specialisering", "innovation and specialisation"),
                    T("kunskap och utbildning", "knowledge and education"),
                    T("kompetens och matchning på arbetsmarknaden", "skills supply and matching"),
                    T("social sammanhållning och demokrati", "social cohesion and democracy"),
                    T("hälsa, sjukvård och förebyggande arbete", "health promotion and health care"),
                    T("konsumtion och försörjning", "consumption and livelihood"),
                    T("bostäder och attraktiva miljöer", "housing and attractive environments"),
                    T("transporter och infrastruktur", "transport and infrastructure"),
                    T("upplevelser och evenemang", "experiences and events"),
                ),
            ),
        ),
        timeline(
            T("Partnerskapet i tiden", "The partnership over time"),
            event(
                "2015-01",
                T("Partnerskapet startar", "The partnership begins"),
                T(
                    "Landstinget, regionförbundet och L&SEK har fattat var sitt beslut.",
                    "The county council, the regional federation and L&SEK have each made their decision.",
                ),
            ),
            event(
                "2018",
                T("Länets utvecklingsstrategi gäller", "The county’s development strategy applies"),
                T("Planen utgår från dess tio områden.", "The plan starts from its ten areas."),
                end="2030",
            ),
            event(
                "2021-01",
                T("Den nuvarande planen gäller", "The current plan applies"),
                T("Parterna ser över den varje år.", "The parties update it every year."),
                end="2026",
            ),
        ),
        rich(
            h2("Det här tar vi med oss", "What we take with us"),
            p(
                "Låga trösklar gör att fler vill vara med. Men när ingen äger arbetet måste någon alltid "
                "veta vem som kallar till nästa möte. En plan som ses över varje år löser båda sakerna.",
                "Low thresholds make more people want to join. But when nobody owns the work, someone must "
                "always know who calls the next meeting. A plan that is updated every year takes care of "
                "both.",
            ),
        ),
    ),
)

PAGES = (PLAN,)
