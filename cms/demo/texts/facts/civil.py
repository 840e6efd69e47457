"""Facts: civil society and its organisations."""

from cms.demo.rows import definition, see_also, topics
from cms.demo.texts.facts import sources
from cms.demo.words import PageText, T

PAGES = (
    PageText(
        key="civilsamhalle",
        model="content.FactPage",
        parent="facts",
        title=T("Civilsamhälle", "Civil society"),
        slug=T("civilsamhalle", "civil-society"),
        fields={
            "summary": T(
                "Den del av samhället där människor sluter sig samman av egen vilja för något de har gemensamt.",
                "The part of society where people come together of their own free will for something they share.",
            ),
            "term": T("civilsamhälle", "civil society"),
            "synonyms": T(
                "civilsamhället, det civila samhället, tredje sektorn, idéburen sektor, frivilligsektorn",
                "third sector, voluntary sector, non-profit sector, nonprofit",
            ),
        },
        rows={
            "definitions": [
                definition(
                    T(
                        "Civilsamhället är en egen arena, skild från staten, marknaden och det enskilda "
                        "hushållet. Där organiserar sig människor och handlar tillsammans för gemensamma "
                        "intressen.",
                        "Civil society is an arena of its own, apart from the state, the market and the "
                        "individual household. There people organise and act together for common "
                        "interests.",
                    ),
                    sources.NATIONAL,
                    year=sources.NATIONAL_YEAR,
                )
            ],
            "see_also": see_also("ideburen-organisation", "folkrorelse", "social-ekonomi"),
            "topic_links": topics("demokrati-och-delaktighet"),
        },
    ),
    PageText(
        key="ideburen-organisation",
        model="content.FactPage",
        parent="facts",
        title=T("Idéburen organisation", "Value-driven organisation"),
        slug=T("ideburen-organisation", "value-driven-organisation"),
        fields={
            "summary": T(
                "En organisation som drivs av en idé om vad som är bra för människor, inte av vinst eller "
                "av myndigheter.",
                "An organisation driven by an idea of what is good for people rather than by profit or "
                "public authority.",
            ),
            "term": T("idéburen organisation", "value-driven organisation"),
            "synonyms": T(
                "ideell organisation, idéburna organisationer, frivilligorganisation",
                "non-profit organisation, voluntary organisation, NGO, charity",
            ),
        },
        rows={
            "definitions": [
                definition(
                    T(
                        "En idéburen organisation hör till den ideella sektorn eller kooperationen. Den "
                        "styr sig själv och drivs varken av staten eller av en kommun. Den har ett "
                        "allmänmänskligt uppdrag och bygger ofta på ideellt arbete.",
                        "A value-driven organisation belongs to the voluntary sector or the co-operative "
                        "movement. It governs itself and is run neither by the state nor by a "
                        "municipality. It has a general human mission and often relies on voluntary work.",
                    ),
                    sources.NATIONAL,
                    year=sources.NATIONAL_YEAR,
                )
            ],
            "see_also": see_also("forening", "civilsamhalle", "iop"),
            "topic_links": topics("demokrati-och-delaktighet"),
        },
    ),
    PageText(
        key="folkrorelse",
        model="content.FactPage",
        parent="facts",
        title=T("Folkrörelse", "Popular movement"),
        slug=T("folkrorelse", "popular-movement"),
        fields={
            "summary": T(
                "Många människor som under lång tid och i demokratiska former vill förändra samhället.",
                "Many people who, over a long time and by democratic means, want to change society.",
            ),
            "term": T("folkrörelse", "popular movement"),
            "synonyms": T("folkrörelser, rörelse, nätverk", "grassroots movement, social movement, mass movement"),
        },
        rows={
            "definitions": [
                definition(
                    T(
                        "En folkrörelse är en stor och etablerad organisation som finns lokalt, regionalt "
                        "och nationellt. Den är demokratisk, den har funnits länge och den vill förändra "
                        "samhället. Även yngre nätverk kan räknas hit.",
                        "A popular movement is a large, established organisation that exists locally, "
                        "regionally and nationally. It is democratic, it has lasted, and it wants to "
                        "change society. Younger networks may count as well.",
                    ),
                    sources.NATIONAL,
                    year=sources.NATIONAL_YEAR,
                )
            ],
            "see_also": see_also("forening", "civilsamhalle"),
            "topic_links": topics("demokrati-och-delaktighet"),
        },
    ),
)
