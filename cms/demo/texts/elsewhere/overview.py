"""The page above the examples."""

from cms.demo.blocks import fact, picture, rich, table
from cms.demo.rows import topics
from cms.demo.words import PageText, Ref, T, h2, p, ul

OTHERS = PageText(
    key="others",
    model="content.StandardPage",
    parent="home",
    title=T("Så gör andra", "How others do it"),
    slug=T("sa-gor-andra", "how-others-do-it"),
    fields={
        "social_image": Ref("image", "river"),
        "summary": T(
            "En plan, en överenskommelse och ett projekt: tre sätt att arbeta tillsammans, från tre delar av landet.",
            "A plan, an agreement and a project: three ways of working together, from three parts of Sweden.",
        ),
    },
    rows={"topic_links": topics("partnerskap-och-samverkan")},
    body=(
        rich(
            h2("Tre vägar", "Three ways"),
            p(
                'Det finns inget enda rätt sätt att samla ett län kring <a fact="social-ekonomi">den '
                "sociala ekonomin</a>. Vi har läst vad andra har skrivit och sammanfattar det här med egna "
                "ord.",
                "There is no single right way of bringing a county together around <a "
                'fact="social-ekonomi">the social economy</a>. We have read what others have written and '
                "summarise it here in our own words.",
            ),
            ul(
                T(
                    '<b>En plan.</b> I <a page="plan-orebro">Örebro län</a> delar parterna på arbetet utan '
                    "att bilda en organisation.",
                    '<b>A plan.</b> In <a page="plan-orebro">Örebro County</a> the parties share the work '
                    "without forming an organisation.",
                ),
                T(
                    '<b>En överenskommelse.</b> I <a page="agreement-vg">Västra Götaland</a> skrev '
                    "regionen och den sociala ekonomin under samma sex principer.",
                    '<b>An agreement.</b> In <a page="agreement-vg">Västra Götaland</a> the region and the '
                    "social economy drew up six principles to sign together.",
                ),
                T(
                    '<b>Ett projekt.</b> I <a page="project-skane">Skåne</a> gick fyra organisationer '
                    "samman under tre år.",
                    '<b>A project.</b> In <a page="project-skane">Skåne</a> four organisations joined '
                    "forces for three years.",
                ),
            ),
        ),
        fact("social-ekonomi"),
        table(
            T("Tre sätt att arbeta tillsammans", "Three ways of working together"),
            (T("Län", "County"), T("Form", "Form"), T("Tid", "Period"), T("Vem leder?", "Who leads?")),
            (
                T("Örebro län", "Örebro County"),
                T("Partnerskap med plan", "Partnership with a plan"),
                T("Sedan 2015, plan för 2021–2026", "Since 2015, plan for 2021–2026"),
                T("Parterna turas om", "The parties take turns"),
            ),
            (
                T("Västra Götaland", "Västra Götaland"),
                T("Överenskommelse", "Agreement"),
                T("Skriven 2012–2014, handlingsplan 2015–2017", "Written 2012–2014, action plan 2015–2017"),
                T("Båda sidor, lika många", "Both sides, in equal numbers"),
            ),
            (
                T("Skåne", "Skåne"),
                T("Projekt", "Project"),
                T("Tre år från september 2015", "Three years from September 2015"),
                T("Fyra organisationer", "Four organisations"),
            ),
        ),
        picture(
            "river",
            T(
                "En älv slingrar sig mellan gröna fält och tar upp biflöden på vägen.",
                "A river winds between green fields, gathering tributaries on its way.",
            ),
            T("Många flöden, en älv.", "Many streams, one river."),
        ),
    ),
)

PAGES = (OTHERS,)
