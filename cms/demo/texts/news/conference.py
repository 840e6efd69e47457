"""News from January 2020: the conference. The first piece is in Swedish only, on purpose."""

import datetime

from cms.demo.blocks import fact, figure, key_figures, rich
from cms.demo.rows import related, topics
from cms.demo.texts.news.index import CONTACTS
from cms.demo.words import PageText, T, h2, p, ul

SURVEY = T("Enkät vid konferensen den 22 januari 2020", "Survey at the conference on 22 January 2020")

BEFORE = PageText(
    key="news-before",
    model="content.NewsPage",
    parent="news",
    title=T("Inför konferensen: ta med ett eget exempel"),
    slug=T("infor-konferensen"),
    english="none",
    fields={
        "date": datetime.date(2020, 1, 15),
        "place": T("Dalarna"),
        "summary": T(
            "Nästa vecka möts vi om socialt företagande. Konferensen hålls på svenska, så nyheten finns "
            "bara på svenska."
        ),
        "lead": T(
            "Nästa vecka samlas beslutsfattare och företrädare för företag, det offentliga och "
            "civilsamhället. Vi ber alla som kommer att ta med ett exempel hemifrån."
        ),
    },
    rows={"contacts": CONTACTS, "topic_links": topics("socialt-foretagande")},
    body=(
        rich(
            h2("Tre frågor att tänka på"),
            ul(
                T("Vilken samhällsutmaning märks mest där du bor eller arbetar?"),
                T("Vem har redan börjat göra något åt den?"),
                T("Vad skulle hända om ni var fler?"),
            ),
            p("Skriv ner svaren på ett papper. Du får användning för dem i samtalen."),
        ),
    ),
)

CONFERENCE = PageText(
    key="news-conference",
    model="content.NewsPage",
    parent="news",
    title=T(
        "Konferens om socialt företagande samlade 120 beslutsfattare",
        "Social enterprise conference drew 120 decision-makers",
    ),
    slug=T("konferens-om-socialt-foretagande", "social-enterprise-conference"),
    fields={
        "date": datetime.date(2020, 1, 22),
        "place": T("Dalarna", "Dalarna"),
        "summary": T(
            "Företag, det offentliga och civilsamhället möttes om hur socialt företagande kan göra Dalarna "
            "mer hållbart.",
            "Business, the public sector and civil society met to discuss how social enterprise can make "
            "Dalarna more sustainable.",
        ),
        "lead": T(
            "Den 22 januari möttes 120 beslutsfattare och företrädare för företag, offentlig sektor och "
            "civilsamhälle. Frågan för dagen: hur kan socialt företagande och social innovation göra "
            "Dalarna mer hållbart?",
            "On 22 January, 120 decision-makers and representatives of companies, the public sector and "
            "civil society met. The question of the day: how can social enterprise and social innovation "
            "help Dalarna become more sustainable?",
        ),
    },
    rows={
        "contacts": CONTACTS,
        "topic_links": topics("socialt-foretagande", "social-innovation", "partnerskap-och-samverkan"),
        "related_links": related("news-survey", "news-challenges"),
    },
    body=(
        rich(
            h2("Fler måste bidra", "More people need to contribute"),
            p(
                "Dalarna står inför stora förändringar. Det offentliga klarar dem inte ensamt, och inte "
                'marknaden heller. Därför behövs fler <a fact="socialt-foretag">sociala företag</a>, som '
                "har samhällsnyttan som själva affärsidén.",
                "Dalarna faces great changes. The public sector cannot manage them alone, and nor can the "
                'market. That is why more <a fact="socialt-foretag">social enterprises</a> are needed: for '
                "them, public benefit is the very business idea.",
            ),
            p(
                "Konferensen samlade dem som kan få det att hända: de som fattar beslut, de som driver "
                "företag och de som leder föreningar.",
                "The conference gathered those who can make it happen: those who take decisions, those who "
                "run businesses and those who lead associations.",
            ),
        ),
        fact("socialt-foretag"),
        rich(
            h2("Nya sätt att arbeta", "New ways of working"),
            p(
                "Ett behov stannar sällan inom en enda verksamhets gränser. <a "
                'fact="social-innovation">Sociala innovationer</a> går över dem. De möter behovet på ett '
                "nytt sätt, och människor som inte kände varandra börjar arbeta ihop.",
                "A need seldom stays within the limits of a single organisation. <a "
                'fact="social-innovation">Social innovations</a> cross them. They meet the need in a new '
                "way, and people who did not know one another start working together.",
            ),
            p(
                "Det går inte att beställa. Men det går att skapa tillfällen, och konferensen var ett sådant.",
                "It cannot be ordered. But occasions can be created, and the conference was one of them.",
            ),
        ),
        fact("social-innovation"),
        rich(
            h2("Deltagarna svarade på en enkät", "Participants answered a survey"),
            p(
                "Under dagen fick deltagarna säga hur viktiga frågorna är för länet. Svaren var tydliga.",
                "During the day the participants were asked how important these questions are for the "
                "county. The answers were clear.",
            ),
        ),
        key_figures(
            T("Enkäten i siffror", "The survey in figures"),
            figure(
                "4.7",
                T(
                    "Frågornas betydelse för Dalarnas utveckling",
                    "Importance of these questions for Dalarna’s development",
                ),
                scale_max=5,
                source=SURVEY,
            ),
            figure(
                "4.8",
                T("Värdet av att samverka över sektorsgränser", "Value of collaborating across sectors"),
                scale_max=5,
                source=SURVEY,
            ),
        ),
        rich(
            h2("En del av ett större projekt", "Part of a larger project"),
            p(
                "Konferensen hör till projektet Socialt entreprenörskap i Dalarna. Region Dalarna leder "
                "det tillsammans med Coompanion Dalarna, Fornby folkhögskola, Högskolan Dalarna och "
                "Samarkand2015. Tillväxtverket och Region Dalarna betalar.",
                "The conference belongs to the project Social Entrepreneurship in Dalarna. Region Dalarna "
                "leads it together with Coompanion Dalarna, Fornby folkhögskola, Högskolan Dalarna and "
                "Samarkand2015. It is funded by Tillväxtverket, the Swedish Agency for Economic and "
                "Regional Growth, and by Region Dalarna.",
            ),
        ),
    ),
)

PAGES = (BEFORE, CONFERENCE)
