"""Facts: the forms that people organise in."""

from cms.demo.rows import definition, related, see_also, topics
from cms.demo.texts.facts import sources
from cms.demo.words import PageText, T

PAGES = (
    PageText(
        key="forening",
        model="content.FactPage",
        parent="facts",
        title=T("Förening", "Association"),
        slug=T("forening", "association"),
        fields={
            "summary": T(
                "Människor som sluter sig samman, och där varje medlem har en röst.",
                "People who join together, with one vote for each member.",
            ),
            "term": T("förening", "association"),
            "synonyms": T("föreningar, föreningsliv, ideell förening", "associations, club, society"),
        },
        rows={
            "definitions": [
                definition(
                    T(
                        "En förening är människor som sluter sig samman i ordnade former för att göra "
                        "något tillsammans.",
                        "An association is made up of people who join together, in an orderly form, to do "
                        "something in common.",
                    ),
                    sources.NATIONAL,
                    bullets=T(
                        "Den är öppen för nya medlemmar.\nMedlemmarna bestämmer.\nVarje medlem har en röst.",
                        "It is open to new members.\nThe members decide.\nEach member has one vote.",
                    ),
                    year=sources.NATIONAL_YEAR,
                )
            ],
            "see_also": see_also("kooperativ", "ideburen-organisation"),
            "topic_links": topics("demokrati-och-delaktighet"),
        },
    ),
    PageText(
        key="kooperativ",
        model="content.FactPage",
        parent="facts",
        title=T("Kooperativ", "Co-operative"),
        slug=T("kooperativ", "co-operative"),
        fields={
            "summary": T(
                "Ett företag som medlemmarna äger och driver tillsammans.",
                "An enterprise that its members own and run together.",
            ),
            "term": T("kooperativ", "co-operative"),
            "synonyms": T(
                "kooperation, kooperativt företag, ekonomisk förening",
                "cooperative, coop, co-op, co-operative society",
            ),
        },
        rows={
            "definitions": [
                definition(
                    T(
                        "Ett kooperativ är ett företag som medlemmarna äger och driver tillsammans. "
                        "Vanligast är att det är en ekonomisk förening.",
                        "A co-operative is an enterprise that its members own and run together. In Sweden "
                        "it is usually registered as an economic association.",
                    ),
                    sources.NATIONAL,
                    year=sources.NATIONAL_YEAR,
                )
            ],
            "see_also": see_also("social-ekonomi", "forening", "asf"),
            "topic_links": topics("socialt-foretagande", "social-ekonomi"),
        },
    ),
    PageText(
        key="stiftelse",
        model="content.FactPage",
        parent="facts",
        title=T("Stiftelse", "Foundation"),
        slug=T("stiftelse", "foundation"),
        fields={
            "summary": T(
                "Pengar eller andra tillgångar som ska användas till ett bestämt ändamål.",
                "Money or other assets that must be used for a set purpose.",
            ),
            "term": T("stiftelse", "foundation"),
            "synonyms": T("stiftelser, fond", "foundations, trust, endowment"),
        },
        rows={
            "definitions": [
                definition(
                    T(
                        "En stiftelse består av ett ändamål och av tillgångar som är bundna till "
                        "ändamålet. Ändamålet styr. En stiftelse har inga medlemmar som röstar om vad den "
                        "ska göra.",
                        "A foundation consists of a purpose and of assets tied to that purpose. The "
                        "purpose governs. A foundation has no members who vote on what it should do.",
                    ),
                    sources.NATIONAL,
                    year=sources.NATIONAL_YEAR,
                )
            ],
            "see_also": see_also("forening", "social-ekonomi"),
            "topic_links": topics("finansiering"),
        },
    ),
    PageText(
        key="iop",
        model="content.FactPage",
        parent="facts",
        title=T("Idéburet offentligt partnerskap (IOP)", "Civil society–public partnership (IOP)"),
        slug=T("ideburet-offentligt-partnerskap", "civil-society-public-partnership"),
        fields={
            "summary": T(
                "Ett avtal där en idéburen organisation och det offentliga löser något tillsammans.",
                "An agreement by which a value-driven organisation and a public body solve something together.",
            ),
            "term": T("idéburet offentligt partnerskap", "civil society–public partnership"),
            "abbreviation": "IOP",
            "synonyms": T(
                "IOP-avtal, partnerskapsavtal",
                "IOP, public-civil partnership, idéburet offentligt partnerskap",
            ),
        },
        rows={
            "definitions": [
                definition(
                    T(
                        "Ett idéburet offentligt partnerskap är en form av avtal mellan en offentlig part, "
                        "till exempel en kommun eller en region, och en idéburen organisation. Parterna "
                        "kommer överens om vad de vill uppnå tillsammans och vad var och en bidrar med.",
                        "A civil society–public partnership is a form of agreement between a public body, "
                        "such as a municipality or a region, and a value-driven organisation. The parties "
                        "agree on what they want to achieve together and on what each of them contributes.",
                    ),
                    T("Överenskommelser i flera län", "Agreements in several counties"),
                )
            ],
            "see_also": see_also("ideburen-organisation"),
            "related_links": related("agreement-vg"),
            "topic_links": topics("partnerskap-och-samverkan"),
        },
    ),
)
