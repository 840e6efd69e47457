"""Partners with a home of their own in the county."""

from cms.demo.blocks import rich
from cms.demo.texts.partners.index import Partner
from cms.demo.words import T, h2, p, same, ul

PARTNERS = (
    Partner(
        key="fornby",
        name=same("Fornby folkhögskola"),
        short_name="Fornby",
        kind="education",
        summary=T(
            "Folkhögskola i Borlänge, där vuxna lär av varandra.",
            "A folk high school in Borlänge, where adults learn from one another.",
        ),
        description=T(
            "Fornby är en folkhögskola i Borlänge. Här läser vuxna utan betygshets, och det som gruppen "
            "vill lära sig styr.",
            "Fornby is a folk high school in Borlänge. Adults study there without the pressure of grades, "
            "guided by what the group wants to learn.",
        ),
        body=(
            rich(
                h2("Vänd dig hit när du", "Get in touch if you"),
                ul(
                    T(
                        "vill lära dig grunderna innan du startar något",
                        "want to learn the basics before you start something",
                    ),
                    T(
                        "vill träffa andra som funderar på samma sak",
                        "want to meet others who are thinking about the same thing",
                    ),
                ),
                p(
                    'Fornby gav grundkursen om att starta <a fact="socialt-foretag">socialt företag</a> i '
                    "länets projekt för socialt entreprenörskap.",
                    'Fornby gave the basic course on starting a <a fact="socialt-foretag">social '
                    "enterprise</a> in the county’s project for social entrepreneurship.",
                ),
            ),
        ),
        needs=("lara-mer", "starta-socialt-foretag"),
        places=("borlange",),
        website="https://www.regiondalarna.se/fornby/",
    ),
    Partner(
        key="hogskolan-dalarna",
        name=same("Högskolan Dalarna"),
        short_name="HDa",
        kind="education",
        summary=T(
            "Högskola i Falun och Borlänge, med forskning och utbildning för länets utveckling.",
            "A university in Falun and Borlänge, with research and education for the development of the county.",
        ),
        description=T(
            "Högskolan Dalarna utbildar och forskar i Falun och Borlänge. Den kan hjälpa till att ställa "
            "rätt frågor om det ni prövar: fungerar det, för vem och varför?",
            "Högskolan Dalarna, or Dalarna University, teaches and does research in Falun and Borlänge. It "
            "can help to ask the right questions about what you are trying out: does it work, for whom and "
            "why?",
        ),
        body=(
            rich(
                h2("Vänd er hit när ni", "Get in touch if you"),
                ul(
                    T(
                        "vill följa upp eller utvärdera det ni gör",
                        "want to follow up or evaluate what you do",
                    ),
                    T(
                        "vill låta studenter arbeta med en verklig fråga",
                        "want to let students work on a real question",
                    ),
                ),
                p(
                    'En <a fact="social-innovation">social innovation</a> blir bättre när någon utifrån '
                    "följer den från början.",
                    'A <a fact="social-innovation">social innovation</a> gets better when someone from '
                    "outside follows it from the start.",
                ),
            ),
        ),
        needs=("folja-upp", "lara-mer"),
        places=("falun", "borlange"),
        website="https://www.du.se/",
        languages=("sv", "en"),
    ),
    Partner(
        key="samarkand",
        name=same("Samarkand2015"),
        kind="company",
        summary=T(
            "Utvecklingsorganisation i Ludvika som för samman företag, kommun och boende.",
            "A development organisation in Ludvika that brings together businesses, the municipality and residents.",
        ),
        description=T(
            "Samarkand2015 arbetar för att fler ska vilja bo, arbeta och starta något i Ludvikatrakten. "
            "Här möts företag, kommun och föreningar kring gemensamma projekt.",
            "Samarkand2015 works to make more people want to live, work and start something in the Ludvika "
            "area. Here businesses, the municipality and associations meet around joint projects.",
        ),
        body=(
            rich(
                h2("Vänd dig hit när du", "Get in touch if you"),
                ul(
                    T("vill pröva en idé i Ludvika", "want to try out an idea in Ludvika"),
                    T("söker företag som vill vara med", "are looking for businesses that want to join in"),
                ),
                p(
                    'Samarkand2015 arbetade i länets projekt för <a fact="samhallsentreprenorskap">socialt '
                    "entreprenörskap</a>.",
                    "Samarkand2015 worked in the county’s project for <a "
                    'fact="samhallsentreprenorskap">social entrepreneurship</a>.',
                ),
            ),
        ),
        needs=("prova-en-ide", "hitta-samarbete"),
        places=("ludvika",),
        website="https://www.samarkand2015.com/",
    ),
)


PAGES = tuple(partner.page() for partner in PARTNERS)
