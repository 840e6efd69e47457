"""The first page: the claim, the way in for someone with an idea, and curated sections."""

from cms.demo.blocks import call_to_action, fact, figure, key_figures, rich
from cms.demo.words import PageText, Ref, T, h2, p

BODY = (
    rich(
        h2("Vad är social ekonomi?", "What is the social economy?"),
        p(
            "Bygdegården som blir hemtjänst. Kooperativet som tar över lanthandeln. Föreningen som ger "
            'människor ett första jobb. De hör alla till <a fact="social-ekonomi">den sociala '
            "ekonomin</a>: de säljer varor och tjänster, men gör det för människors och platsens skull.",
            "The village hall that starts a home-care service. The co-operative that takes over the "
            "village shop. The association that gives people their first job. All of them belong to <a "
            'fact="social-ekonomi">the social economy</a>: they sell goods and services, but they do it '
            "for the sake of people and places.",
        ),
        p(
            "När någon hittar ett nytt sätt att möta ett behov, och för samman människor på vägen, kallar "
            'vi det <a fact="social-innovation">social innovation</a>.',
            "When someone finds a new way of meeting a need, and brings people together along the way, we "
            'call it <a fact="social-innovation">social innovation</a>.',
        ),
    ),
    fact("social-ekonomi"),
    key_figures(
        T("Så svarade konferensen i januari 2020", "What the conference in January 2020 said"),
        figure(
            "4.7",
            T(
                "Frågornas betydelse för Dalarnas utveckling",
                "Importance of these questions for Dalarna’s development",
            ),
            scale_max=5,
            period=T("Januari 2020", "January 2020"),
            source=T("Enkät vid konferensen", "Survey at the conference"),
        ),
        figure(
            "4.8",
            T("Värdet av att samverka över sektorsgränser", "Value of collaborating across sectors"),
            scale_max=5,
            period=T("Januari 2020", "January 2020"),
            source=T("Enkät vid konferensen", "Survey at the conference"),
        ),
    ),
    rich(
        h2("Det går att göra tillsammans", "It can be done together"),
        p(
            "Andra län har redan skrivit planer, ingått överenskommelser och drivit projekt för social "
            "innovation. Vi har läst dem så att du slipper börja från början.",
            "Other counties have already written plans, made agreements and run projects for social "
            "innovation. We have read them so that you need not start from scratch.",
        ),
    ),
    call_to_action(
        T("Se hur andra gör", "See how others do it"),
        T(
            "Örebro län, Västra Götaland och Skåne har valt var sin väg.",
            "Örebro, Västra Götaland and Skåne have each chosen their own way.",
        ),
        T("Läs om tre exempel", "Read about three examples"),
        "others",
    ),
)

PAGE = PageText(
    key="home",
    model="home.HomePage",
    parent="root",
    title=T("Samling för social innovation", "Dalarna Partnership for the Social Economy"),
    slug=T("start", "home"),
    fields={
        "social_image": Ref("image", "lights"),
        "summary": T(
            "Dalarnas partnerskap för social ekonomi. Här möts föreningar, kooperativ, skolor och det "
            "offentliga för att lösa samhällsutmaningar tillsammans.",
            "A partnership in which associations, co-operatives, schools and public bodies come together "
            "to meet the challenges that society faces.",
        ),
        "intro": T(
            "Vi samlar länets krafter kring det som behöver lösas: tillit mellan människor, arbete åt "
            "fler, omsorg som räcker och byar som lever. Vi börjar med det som finns här och med dem som "
            "vill.",
            "We bring the county’s forces together around what needs solving: trust between people, jobs for "
            "more of us, care for those who need it and villages that thrive. We start with what is already "
            "here, and with those who want to.",
        ),
        "claim": T("En kraft att räkna med", "A force to be reckoned with"),
        "idea_heading": T("Jag har en idé", "I have an idea"),
        "idea_text": T(
            "Du behöver ingen färdig plan. Välj vad du behöver, så visar vi vem som kan hjälpa dig.",
            "You don’t need a finished plan. Choose what you need, and we will show you who can help.",
        ),
        "search_description": T(
            "Dalarnas partnerskap för social ekonomi och social innovation: vision, värden, partner, "
            "begrepp och nyheter.",
            "Dalarna’s partnership for the social economy and social innovation: vision, values, partners, "
            "terms and news.",
        ),
    },
    body=BODY,
)

PAGES = (PAGE,)
