"""Facts: enterprises and those who start them."""

from cms.demo.rows import definition, see_also, topics
from cms.demo.texts.facts import sources
from cms.demo.words import PageText, T

PAGES = (
    PageText(
        key="socialt-foretag",
        model="content.FactPage",
        parent="facts",
        title=T("Socialt företag", "Social enterprise"),
        slug=T("socialt-foretag", "social-enterprise"),
        fields={
            "summary": T(
                "Ett företag som finns till för att lösa en samhällsutmaning.",
                "A business that exists to solve a societal challenge.",
            ),
            "term": T("socialt företag", "social enterprise"),
            "synonyms": T(
                "socialt företagande, sociala företag, samhällsnyttigt företag",
                "social business, social entrepreneurship, purpose-driven business",
            ),
        },
        rows={
            "definitions": [
                definition(
                    T(
                        "Ett socialt företag har en affärsidé som är till för att lösa samhällsutmaningar "
                        "och göra nytta för människor och samhälle. Vinsten går främst tillbaka till "
                        "verksamheten. Företaget mäter sin framgång i samhällsnytta.",
                        "A social enterprise has a business idea meant to solve societal challenges and to "
                        "benefit people and society. Profit mainly goes back into the business. The "
                        "enterprise measures its success in social benefit.",
                    ),
                    sources.REGION,
                    url="https://www.regiondalarna.se/",
                    year=2020,
                ),
                definition(
                    T(
                        "I Örebro län beskriver partnerskapet sociala företag på samma sätt och lägger "
                        "till att företagsformen är fri: det kan vara en förening, ett aktiebolag, ett "
                        "kooperativ eller något annat.",
                        "The partnership in Örebro County describes social enterprises in the same way and "
                        "adds that they are free to choose their legal form: an association, a limited "
                        "company, a co-operative or something else.",
                    ),
                    sources.PSI,
                    year=2021,
                    ours=False,
                ),
            ],
            "see_also": see_also("asf", "social-ekonomi", "samhallsentreprenorskap"),
            "topic_links": topics("socialt-foretagande"),
        },
    ),
    PageText(
        key="asf",
        model="content.FactPage",
        parent="facts",
        title=T("Arbetsintegrerande socialt företag (ASF)", "Work integration social enterprise (WISE)"),
        slug=T("arbetsintegrerande-socialt-foretag", "work-integration-social-enterprise"),
        fields={
            "summary": T(
                "Ett företag som ger arbete åt människor som har svårt att få eller behålla ett jobb.",
                "A business that gives work to people who find it hard to get or keep a job.",
            ),
            "term": T("arbetsintegrerande socialt företag", "work integration social enterprise"),
            "abbreviation": T("ASF", "WISE"),
            "synonyms": T(
                "arbetsintegrerande företag, socialt arbetskooperativ, WISE",
                "work-integrating social enterprise, ASF",
            ),
        },
        rows={
            "definitions": [
                definition(
                    T(
                        "Ett arbetsintegrerande socialt företag driver näringsverksamhet. Det övergripande "
                        "syftet är att människor som har svårt att få eller behålla ett arbete ska få ett, "
                        "genom att arbeta och vara delaktiga i företaget. Därför har ett sådant företag "
                        "alltid minst två affärsidéer.",
                        "A work integration social enterprise runs a business. Its overall aim is that "
                        "people who find it hard to get or keep a job should have one, by working in the "
                        "enterprise and taking part in running it. Such an enterprise therefore always has "
                        "at least two business ideas.",
                    ),
                    sources.PSI,
                    bullets=T(
                        "Den ena är att sälja varor eller tjänster.\nDen andra är att hjälpa människor "
                        "till arbete, till exempel genom arbetsträning.",
                        "One is to sell goods or services.\nThe other is to help people into work, for "
                        "example through work training.",
                    ),
                    year=2021,
                )
            ],
            "see_also": see_also("socialt-foretag", "kooperativ"),
            "topic_links": topics("arbete-och-inkludering", "socialt-foretagande"),
        },
    ),
    PageText(
        key="samhallsentreprenorskap",
        model="content.FactPage",
        parent="facts",
        title=T("Samhällsentreprenörskap", "Societal entrepreneurship"),
        slug=T("samhallsentreprenorskap", "societal-entrepreneurship"),
        fields={
            "summary": T(
                "Att ta initiativ som gör samhället bättre, i gränslandet mellan föreningsliv, näringsliv "
                "och det offentliga.",
                "Taking initiatives that improve society, in the borderland between civil society, "
                "business and the public sector.",
            ),
            "term": T("samhällsentreprenörskap", "societal entrepreneurship"),
            "synonyms": T(
                "samhällsentreprenör, socialt entreprenörskap, social entreprenör",
                "societal entrepreneur, social entrepreneurship, social entrepreneur",
            ),
        },
        rows={
            "definitions": [
                definition(
                    T(
                        "Samhällsentreprenörskap är att driva något nytt som skapar värde för samhället. "
                        "Det sker ofta i gränslandet mellan civilsamhälle, näringsliv och offentlig "
                        "sektor. Samhällsutmaningen står i centrum, inte den egna vinsten. Många säger "
                        "också socialt entreprenörskap.",
                        "Societal entrepreneurship means driving something new that creates value for "
                        "society. It often happens in the borderland between civil society, business and "
                        "the public sector. The focus is on the societal challenge, not on personal gain. "
                        "Many people call it social entrepreneurship.",
                    ),
                    sources.PSI,
                    year=2021,
                )
            ],
            "see_also": see_also("social-innovation", "socialt-foretag"),
            "topic_links": topics("social-innovation", "socialt-foretagande"),
        },
    ),
)
