"""The county's own project: social entrepreneurship in Dalarna."""

from cms.demo.blocks import fact, figure, key_figures, rich
from cms.demo.rows import related, topics
from cms.demo.words import PageText, Ref, T, h2, p, ul

PROJECT = PageText(
    key="project-dalarna",
    model="content.ProjectPage",
    parent="about",
    title=T("Socialt entreprenörskap i Dalarna", "Social entrepreneurship in Dalarna"),
    slug=T("socialt-entreprenorskap", "social-entrepreneurship"),
    fields={
        "ends": "2020-10",
        "summary": T(
            "Projektet som gav fler i länet kunskap om socialt företagande och mynnade ut i en grundkurs.",
            "The project that taught more people in the county about social enterprise, and led to a basic course.",
        ),
        "lead": T(
            "Fler sociala företag, fler unga som provar på och bättre stöd för den som vill börja: det ville projektet "
            "lämna efter sig.",
            "More social enterprises, more young people who try, and better support for those who want to begin: that "
            "is what the project wanted to leave behind.",
        ),
    },
    rows={
        "funders": [
            {"name": T("Tillväxtverket", "Swedish Agency for Economic and Regional Growth")},
            {"name": T("Region Dalarna", "Region Dalarna")},
        ],
        "parties": [
            {"partner": Ref("page", "region-dalarna"), "role": T("Ledde projektet", "Led the project")},
            {
                "partner": Ref("page", "coompanion"),
                "role": T("Råd om att starta", "Advice on starting"),
            },
            {"partner": Ref("page", "fornby"), "role": T("Grundkursen", "The basic course")},
            {"partner": Ref("page", "hogskolan-dalarna"), "role": T("Kunskap", "Knowledge")},
            {"partner": Ref("page", "samarkand"), "role": T("Lokal utveckling", "Local development")},
        ],
        "milestones": [
            {
                "start": "2020-01-22",
                "title": T("Konferens med 120 beslutsfattare", "A conference with 120 decision-makers"),
            },
            {
                "start": "2020-08",
                "title": T("Grundkursen börjar på Fornby folkhögskola", "The basic course begins at Fornby"),
            },
            {"start": "2020-10", "title": T("Projektet slutar", "The project ends")},
        ],
        "topic_links": topics("socialt-foretagande", "utbildning-och-larande"),
        "related_links": related("news-goals", "news-conference", "event-conference"),
    },
    body=(
        rich(
            h2("Målen", "The goals"),
            ul(
                T(
                    'Fler <a fact="socialt-foretag">sociala företag</a> startar.',
                    'More <a fact="socialt-foretag">social enterprises</a> are started.',
                ),
                T(
                    "Gymnasieelever utbildas i socialt entreprenörskap.",
                    "Upper-secondary pupils are trained in social entrepreneurship.",
                ),
                T(
                    "Stöd, rådgivning och finansiering passar bättre, med hjälp av länets företagsrådgivare.",
                    "Support, advice and finance fit better, with the help of the county’s business advisers.",
                ),
            ),
        ),
        fact("socialt-foretag"),
        key_figures(
            T("Mål och resultat", "Targets and outcomes"),
            figure(
                "2000",
                T("Utbildade i socialt entreprenörskap", "Trained in social entrepreneurship"),
                unit=T("gymnasieelever", "upper-secondary pupils"),
                kind="target",
            ),
            figure(
                "120",
                T("På konferensen", "At the conference"),
                unit=T("beslutsfattare", "decision-makers"),
                period=T("22 januari 2020", "22 January 2020"),
            ),
        ),
        rich(
            h2("Vad som finns kvar", "What remains"),
            p(
                "Partnerna fortsätter tillsammans i partnerskapet.",
                "The partners carry on together in the partnership.",
            ),
        ),
    ),
)

PAGES = (PROJECT,)
