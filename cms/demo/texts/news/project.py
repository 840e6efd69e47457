"""News about the project: its goals and its course."""

import datetime

from cms.demo.blocks import (
    fact,
    figure,
    key_figures,
    partner_cards,
    rich,
)
from cms.demo.rows import related, topics
from cms.demo.texts.news.index import CONTACTS
from cms.demo.words import PageText, Ref, T, h2, p, ul

GOALS = PageText(
    key="news-goals",
    model="content.NewsPage",
    parent="news",
    title=T(
        "Fler sociala företag och 2 000 elever: det vill projektet nå",
        "More social enterprises and 2,000 pupils: what the project wants to achieve",
    ),
    slug=T("projektets-mal", "project-goals"),
    fields={
        "date": datetime.date(2020, 3, 5),
        "place": T("Falun", "Falun"),
        "summary": T(
            "Projektet Socialt entreprenörskap i Dalarna pågår till oktober 2020 och har fyra mål.",
            "The project Social Entrepreneurship in Dalarna runs until October 2020 and has four goals.",
        ),
        "lead": T(
            "Fler ska starta sociala företag, och de som gör det ska få bättre stöd. Det är kärnan i "
            "projektet Socialt entreprenörskap i Dalarna, som pågår till oktober 2020.",
            "More people should start social enterprises, and those who do should get better support. That "
            "is the heart of the project Social Entrepreneurship in Dalarna, which runs until October "
            "2020.",
        ),
    },
    rows={
        "contacts": CONTACTS,
        "topic_links": topics("socialt-foretagande", "utbildning-och-larande"),
        "related_links": related("news-course", "news-end"),
    },
    body=(
        rich(
            h2("Fyra mål", "Four goals"),
            ul(
                T(
                    'Fler <a fact="socialt-foretag">sociala företag</a> startar i länet.',
                    'More <a fact="socialt-foretag">social enterprises</a> are started in the county.',
                ),
                T(
                    '2 000 gymnasieelever får utbildning i <a fact="samhallsentreprenorskap">socialt '
                    "entreprenörskap</a>.",
                    "2,000 upper-secondary pupils are given training in <a "
                    'fact="samhallsentreprenorskap">social entrepreneurship</a>.',
                ),
                T(
                    "Fornby folkhögskola ger en grundkurs i att starta socialt företag.",
                    "Fornby folkhögskola offers a basic course on starting a social enterprise.",
                ),
                T(
                    "Stöd, råd och finansiering passar sociala företag bättre. Det sker tillsammans med "
                    "länets företagsrådgivare.",
                    "Support, advice and finance suit social enterprises better. This is done together "
                    "with the county’s business advisers.",
                ),
            ),
        ),
        fact("samhallsentreprenorskap"),
        key_figures(
            T("Mål för skolorna", "Goal for the schools"),
            figure(
                "2000",
                T(
                    "Gymnasieelever som ska få utbildning i socialt entreprenörskap",
                    "Upper-secondary pupils to be trained in social entrepreneurship",
                ),
                unit=T("elever", "pupils"),
                period=T("Till och med oktober 2020", "Until October 2020"),
                kind="target",
                source=T(
                    "Projektet Socialt entreprenörskap i Dalarna",
                    "The project Social Entrepreneurship in Dalarna",
                ),
            ),
        ),
        rich(
            h2("Så är projektet ordnat", "How the project is organised"),
            p(
                "Region Dalarna leder projektet. Coompanion Dalarna, Fornby folkhögskola, Högskolan "
                "Dalarna och Samarkand2015 arbetar i det. Pengarna kommer från Tillväxtverket och Region "
                "Dalarna.",
                "Region Dalarna leads the project. Coompanion Dalarna, Fornby folkhögskola, Högskolan "
                "Dalarna and Samarkand2015 work in it. The money comes from Tillväxtverket, the Swedish "
                "Agency for Economic and Regional Growth, and from Region Dalarna.",
            ),
        ),
        partner_cards(
            T("Med i projektet", "Taking part in the project"),
            "region-dalarna",
            "coompanion",
            "fornby",
            "hogskolan-dalarna",
            "samarkand",
        ),
    ),
)

COURSE = PageText(
    key="news-course",
    model="content.NewsPage",
    parent="news",
    title=T(
        "Grundkurs för dig som vill starta socialt företag",
        "A basic course for those who want to start a social enterprise",
    ),
    slug=T("grundkurs-socialt-foretag", "basic-course-social-enterprise"),
    fields={
        "date": datetime.date(2020, 5, 12),
        "place": T("Borlänge", "Borlänge"),
        "summary": T(
            "I augusti 2020 börjar en grundkurs på Fornby folkhögskola.",
            "In August 2020 a basic course begins at Fornby folkhögskola.",
        ),
        "lead": T(
            "Har du en idé som kan bli ett socialt företag? I augusti börjar en grundkurs på Fornby "
            "folkhögskola i Borlänge.",
            "Do you have an idea that could become a social enterprise? In August a basic course begins at "
            "Fornby folkhögskola, a folk high school in Borlänge.",
        ),
    },
    rows={
        "contacts": CONTACTS,
        "topic_links": topics("utbildning-och-larande", "socialt-foretagande"),
        "municipalities": [{"municipality": Ref("municipality", "borlange")}],
        "related_links": related("news-goals", "fornby"),
    },
    body=(
        rich(
            h2("Från idé till företag", "From idea to business"),
            p(
                'Kursen är till för dig som vill lära dig vad ett <a fact="socialt-foretag">socialt '
                "företag</a> är och hur du startar ett. Du behöver inte ha drivit företag förut.",
                'The course is for anyone who wants to learn what a <a fact="socialt-foretag">social '
                "enterprise</a> is and how to start one. You need not have run a business before.",
            ),
        ),
        fact("socialt-foretag"),
        rich(
            h2("Varför på en folkhögskola?", "Why at a folk high school?"),
            p(
                "På en folkhögskola lär deltagarna av varandra. Det passar ett ämne där människors egna "
                "erfarenheter ofta är början till företaget.",
                "At a folk high school, participants learn from one another. That suits a subject in which "
                "people’s own experience is often where the business begins.",
            ),
        ),
        partner_cards(T("Kursen ges av", "The course is given by"), "fornby"),
    ),
)

PAGES = (GOALS, COURSE)
