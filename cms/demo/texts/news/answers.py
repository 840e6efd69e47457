"""News from January and February 2020: what the conference said. One has its English in draft."""

import datetime

from cms.demo.blocks import fact, figure, key_figures, rich
from cms.demo.rows import related, topics
from cms.demo.texts.news.index import CONTACTS
from cms.demo.words import PageText, T, h2, p, ul

SURVEY = T("Enkät vid konferensen den 22 januari 2020", "Survey at the conference on 22 January 2020")

SURVEY_NEWS = PageText(
    key="news-survey",
    model="content.NewsPage",
    parent="news",
    title=T("Enkät: samverkan får 4,8 av 5", "Survey: collaboration scores 4.8 out of 5"),
    slug=T("enkat-samverkan", "survey-collaboration"),
    fields={
        "date": datetime.date(2020, 1, 24),
        "place": T("Dalarna", "Dalarna"),
        "summary": T(
            "Konferensens deltagare ger frågorna högt betyg, och samverkan det högsta.",
            "Participants in the conference rate these questions highly, and collaboration highest of all.",
        ),
        "lead": T(
            "På en skala från 1 till 5 gav konferensens deltagare 4,8 till värdet av att samverka över "
            "sektorsgränser. Frågornas betydelse för Dalarnas utveckling fick 4,7.",
            "On a scale of 1 to 5, participants in the conference gave 4.8 to the value of collaborating "
            "across sectors. The importance of these questions for Dalarna’s development was rated 4.7.",
        ),
    },
    rows={
        "contacts": CONTACTS,
        "topic_links": topics("partnerskap-och-samverkan"),
        "related_links": related("news-conference"),
    },
    body=(
        key_figures(
            T("Medelvärden på en skala från 1 till 5", "Means on a scale of 1 to 5"),
            figure(
                "4.8",
                T("Värdet av att samverka över sektorsgränser", "Value of collaborating across sectors"),
                scale_max=5,
                source=SURVEY,
            ),
            figure(
                "4.7",
                T(
                    "Frågornas betydelse för Dalarnas utveckling",
                    "Importance of these questions for Dalarna’s development",
                ),
                scale_max=5,
                source=SURVEY,
            ),
        ),
        rich(
            h2("Läs svaren med eftertanke", "Read the answers with care"),
            p(
                "Enkäten säger vad de som var på plats tycker. De hade valt att komma dit, så svaren "
                "gäller inte alla i länet. Hur många som svarade framgår inte av underlaget, och därför "
                "anger vi ingen sådan siffra.",
                "The survey says what those present think. They had chosen to come, so the answers do not "
                "speak for everyone in the county. The material does not say how many answered, and so we "
                "give no such figure.",
            ),
            p(
                "Ändå är samstämmigheten värd att ta vara på: människor från olika delar av samhället vill "
                'mer tillsammans. Det är vad den <a fact="social-ekonomi">sociala ekonomin</a> bygger på.',
                "Even so, the agreement is worth building on: people from different parts of society want "
                'to do more together. That is what the <a fact="social-ekonomi">social economy</a> rests '
                "on.",
            ),
        ),
        fact("social-ekonomi"),
    ),
)

CHALLENGES = PageText(
    key="news-challenges",
    model="content.NewsPage",
    parent="news",
    title=T("Fem utmaningar som Dalarna måste möta tillsammans", "Five challenges that Dalarna must meet together"),
    slug=T("fem-utmaningar", "five-challenges"),
    english="draft",
    fields={
        "date": datetime.date(2020, 2, 6),
        "place": T("Dalarna", "Dalarna"),
        "summary": T(
            "Klimatet, en äldre befolkning, kompetens, psykisk ohälsa och segregation: det här pekade konferensen ut.",
            "The climate, an older population, skills, mental ill-health and segregation: this is what the "
            "conference pointed to.",
        ),
        "lead": T(
            "Vilka samhällsutmaningar behöver nya lösningar mest? Konferensen i januari pekade ut fem.",
            "Which societal challenges need new solutions most? The conference in January pointed to five.",
        ),
    },
    rows={
        "contacts": CONTACTS,
        "topic_links": topics("social-innovation"),
        "related_links": related("news-conference"),
    },
    body=(
        rich(
            h2("De fem utmaningarna", "The five challenges"),
            ul(
                T(
                    "<b>Klimatförändringarna.</b> Omställningen sker i vardagen, i hur vi bor, reser och äter.",
                    "<b>Climate change.</b> The transition happens in daily life, in how we live, travel and eat.",
                ),
                T(
                    "<b>En åldrande befolkning.</b> Fler behöver omsorg, och färre finns som kan ge den.",
                    "<b>An ageing population.</b> More people need care, and fewer can give it.",
                ),
                T(
                    "<b>Kompetensförsörjningen.</b> Arbetsplatser söker folk, samtidigt som människor söker arbete.",
                    "<b>Skills supply.</b> Workplaces look for people while people look for work.",
                ),
                T(
                    "<b>Den växande psykiska ohälsan.</b> Ensamhet går inte att behandla bort. Sammanhang behövs.",
                    "<b>Growing mental ill-health.</b> Loneliness cannot be treated away. People need to belong.",
                ),
                T(
                    "<b>Integration och segregation.</b> Ett län som håller ihop kräver platser där alla möts.",
                    "<b>Integration and segregation.</b> A county that holds together needs places where "
                    "everyone meets.",
                ),
            ),
        ),
        rich(
            h2("Varför social innovation?", "Why social innovation?"),
            p(
                "Utmaningarna hänger ihop, men pengar och ansvar är uppdelade. En <a "
                'fact="social-innovation">social innovation</a> kan gå på tvären: samma byakök kan ge mat, '
                "arbete och sällskap.",
                "The challenges are connected, but money and responsibility are divided. A <a "
                'fact="social-innovation">social innovation</a> can cut across: the same village kitchen '
                "can give food, work and company.",
            ),
        ),
        fact("social-innovation"),
    ),
)

PAGES = (SURVEY_NEWS, CHALLENGES)
