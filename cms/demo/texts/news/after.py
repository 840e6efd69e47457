"""News about the end of the project, and about this site."""

import datetime

from cms.demo.blocks import (
    call_to_action,
    event,
    picture,
    quotation,
    rich,
    timeline,
)
from cms.demo.rows import related, topics
from cms.demo.texts.news.index import CONTACTS
from cms.demo.words import PageText, Ref, T, h2, p, ul

END = PageText(
    key="news-end",
    model="content.NewsPage",
    parent="news",
    title=T("Projektet är slut, arbetet fortsätter", "The project is over, the work goes on"),
    slug=T("projektet-ar-slut", "project-over"),
    fields={
        "date": datetime.date(2020, 10, 30),
        "place": T("Falun", "Falun"),
        "summary": T(
            "I oktober avslutas projektet Socialt entreprenörskap i Dalarna. Nu tar samarbetet vid.",
            "In October the project Social Entrepreneurship in Dalarna comes to an end. Collaboration now takes over.",
        ),
        "lead": T(
            "Med oktober månad tar projektet Socialt entreprenörskap i Dalarna slut. De som har arbetat "
            "tillsammans vet nu var de hittar varandra.",
            "At the end of October the project Social Entrepreneurship in Dalarna comes to a close. Those "
            "who have worked together now know where to find one another.",
        ),
    },
    rows={
        "contacts": CONTACTS,
        "topic_links": topics("partnerskap-och-samverkan"),
        "related_links": related("news-goals", "vision"),
    },
    body=(
        rich(
            h2("Det som lever vidare", "What lives on"),
            p(
                "Ett projekt har ett slutdatum. Det har inte behoven. Därför är det vanorna från projektet "
                "som är viktigast att behålla: att mötas över sektorsgränser, att pröva i liten skala och "
                "att berätta öppet hur det gick.",
                "A project has an end date. The needs do not. So what matters most is to keep the habits "
                "of the project: meeting across sectors, trying things on a small scale and telling others "
                "openly how it went.",
            ),
            p(
                'Vill du veta vem du kan vända dig till i dag? Se <a page="partners">Vem kan hjälpa mig?</a>',
                'Would you like to know whom to turn to today? See <a page="partners">Who can help me?</a>',
            ),
        ),
        timeline(
            T("Året i korthet", "The year in brief"),
            event("2020-01-22", T("Konferens med 120 deltagare", "Conference with 120 participants")),
            event("2020-08", T("Grundkursen på Fornby börjar", "The basic course at Fornby begins")),
            event("2020-10", T("Projektet avslutas", "The project ends")),
        ),
    ),
)

SITE = PageText(
    key="news-site",
    model="content.NewsPage",
    parent="news",
    title=T("Nu finns partnerskapet på webben", "The partnership is now online"),
    slug=T("ny-webbplats", "new-website"),
    fields={
        "social_image": Ref("image", "ridges"),
        "date": datetime.date(2026, 11, 9),
        "place": T("Falun", "Falun"),
        "summary": T(
            "En webbplats på två språk, utan kakor och med förklaringar till de svåra orden.",
            "A website in two languages, without cookies and with the difficult words explained.",
        ),
        "lead": T(
            "Från och med i dag kan du läsa om Dalarnas partnerskap för social ekonomi på svenska och "
            "engelska, och hitta någon som kan hjälpa dig med din idé.",
            "From today you can read about the Dalarna Partnership for the Social Economy in Swedish and "
            "English, and find someone who can help you with your idea.",
        ),
    },
    rows={
        "contacts": CONTACTS,
        "topic_links": topics("social-ekonomi", "demokrati-och-delaktighet"),
        "related_links": related("site-about", "vision"),
    },
    body=(
        rich(
            h2("Gjord för att användas", "Made to be used"),
            ul(
                T(
                    '<b>Vem kan hjälpa mig?</b> Välj vad du behöver, så visar vi <a page="partners">vem du '
                    "kan vända dig till</a>.",
                    '<b>Who can help me?</b> Choose what you need, and we show you <a page="partners">whom '
                    "to turn to</a>.",
                ),
                T(
                    '<b>Ord som förklaras.</b> Tolv <a page="facts">begrepp</a> har egna sidor med källor.',
                    '<b>Words explained.</b> Twelve <a page="facts">terms</a> have pages of their own, with sources.',
                ),
                T(
                    '<b>Inga kakor.</b> Vi <a page="privacy">spårar ingen</a>.',
                    '<b>No cookies.</b> We <a page="privacy">track nobody</a>.',
                ),
            ),
        ),
        quotation(
            T(
                "Den som kommer hit med en idé ska inte behöva känna till våra organisationer. Det räcker "
                "att veta vad man vill.",
                "If you come here with an idea, you should not need to know our organisations. It is "
                "enough to know what you want.",
            ),
            role=T("Samordnare", "Co-ordinator"),
            organisation=T("Samling för social innovation", "Dalarna Partnership for the Social Economy"),
        ),
        picture(
            "ridges",
            T(
                "Blånande höjdryggar i lager bakom varandra, med en strimma ljus över horisonten.",
                "Ridges turning blue, layer behind layer, with a streak of light above the horizon.",
            ),
            T(
                "Länets landskap är tecknat för webbplatsen.",
                "The county’s landscape was drawn for this site.",
            ),
        ),
        call_to_action(
            T("Saknar du något?", "Is something missing?"),
            T(
                "Skriv till webbredaktionen, så blir webbplatsen bättre.",
                "Write to the web editors and help make the site better.",
            ),
            T("Kontakta oss", "Contact us"),
            "contact",
        ),
    ),
)

PAGES = (END, SITE)
