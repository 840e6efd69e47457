"""Facts: the social economy and social innovation."""

from cms.demo.rows import definition, see_also, topics
from cms.demo.texts.facts import sources
from cms.demo.words import PageText, T

PAGES = (
    PageText(
        key="social-ekonomi",
        model="content.FactPage",
        parent="facts",
        title=T("Social ekonomi", "Social economy"),
        slug=T("social-ekonomi", "social-economy"),
        fields={
            "summary": T(
                "Verksamheter som drivs för människors och samhällets skull, inte för att ge ägare vinst.",
                "Organisations run for the good of people and society rather than for profit to owners.",
            ),
            "term": T("social ekonomi", "social economy"),
            "synonyms": T(
                "sociala ekonomin, solidarisk ekonomi, tredje sektorns ekonomi",
                "social and solidarity economy, third-sector economy",
            ),
        },
        rows={
            "definitions": [
                definition(
                    T(
                        "Den sociala ekonomin är alla aktörer som erbjuder varor och tjänster till sina "
                        "medlemmar eller till samhället och som delar tre grundtankar. Här finns "
                        "kooperativ, ömsesidiga bolag, föreningar, välgörenhetsorganisationer, stiftelser, "
                        "trossamfund och sociala företag.",
                        "The social economy is made up of all those who offer goods and services to their "
                        "members or to society and who share three basic ideas. It includes co-operatives, "
                        "mutual societies, associations, charities, foundations, faith communities and "
                        "social enterprises.",
                    ),
                    sources.EU_PLAN,
                    bullets=T(
                        "Människor och ett socialt eller miljömässigt syfte går före vinst.\nDet mesta av "
                        "överskottet går tillbaka till verksamheten, till nytta för medlemmar, användare "
                        "eller samhället i stort.\nStyret är demokratiskt eller bygger på delaktighet.",
                        "People, and a social or environmental purpose, come before profit.\nMost of the "
                        "surplus goes back into the activity, for the good of members, users or society at "
                        "large.\nGovernance is democratic or built on participation.",
                    ),
                    url=sources.EU_PLAN_URL,
                    year=2021,
                ),
                definition(
                    T(
                        "EU-ländernas regeringar använder i stort sett samma beskrivning när de kommer "
                        "överens om hur villkoren ska bli bättre. De lyfter fram att aktörerna är privata, "
                        "fria från det offentliga och kan ha olika juridisk form.",
                        "The governments of the EU countries use much the same description when they agree "
                        "on how to improve conditions. They stress that the organisations are private, "
                        "independent of public authorities, and may take different legal forms.",
                    ),
                    sources.COUNCIL,
                    url=sources.COUNCIL_URL,
                    year=2023,
                    ours=False,
                ),
            ],
            "see_also": see_also("socialt-foretag", "kooperativ", "civilsamhalle"),
            "topic_links": topics("social-ekonomi"),
        },
    ),
    PageText(
        key="social-innovation",
        model="content.FactPage",
        parent="facts",
        title=T("Social innovation", "Social innovation"),
        slug=T("social-innovation", "social-innovation"),
        fields={
            "summary": T(
                "Nya lösningar på sociala behov, som också ger nya sätt att arbeta tillsammans.",
                "New answers to social needs that also create new ways of working together.",
            ),
            "term": T("social innovation", "social innovation"),
            "synonyms": T("samhällsinnovation, sociala innovationer", "societal innovation, social innovations"),
        },
        rows={
            "definitions": [
                definition(
                    T(
                        "En social innovation är en ny idé som möter ett socialt behov bättre än de "
                        "lösningar som redan finns. Idén kan vara en produkt, en tjänst eller ett "
                        "arbetssätt. Den är social både i sitt mål och i sina medel.",
                        "A social innovation is a new idea that meets a social need better than existing "
                        "solutions do. The idea may be a product, a service or a way of working. It is "
                        "social in both its ends and its means.",
                    ),
                    sources.MSI,
                    bullets=T(
                        "Målet: att möta ett behov hos människor.\nMedlen: nya relationer och samarbeten "
                        "som växer fram på vägen.",
                        "The ends: to meet a need that people have.\nThe means: new relationships and "
                        "collaborations that grow along the way.",
                    ),
                    url="https://socialinnovation.se/",
                )
            ],
            "see_also": see_also("samhallsentreprenorskap", "socialt-foretag"),
            "topic_links": topics("social-innovation"),
        },
    ),
)
