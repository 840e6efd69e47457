"""Partners who work in the whole county."""

from cms.demo.blocks import rich
from cms.demo.texts.partners.index import EVERYWHERE, Partner
from cms.demo.words import T, h2, p, same, ul

PARTNERS = (
    Partner(
        key="region-dalarna",
        name=same("Region Dalarna"),
        short_name="RD",
        kind="public",
        summary=T(
            "Regionen leder arbetet med länets utveckling och kan stötta projekt som gör Dalarna mer hållbart.",
            "The region leads the development of the county and can support projects that make Dalarna "
            "more sustainable.",
        ),
        description=T(
            "Region Dalarna har ansvar för regional utveckling i länet, med säte i Falun. Regionen samlar "
            "kommuner, näringsliv och civilsamhälle kring det som behöver förändras.",
            "Region Dalarna is responsible for regional development in the county and is based in Falun. "
            "It brings together municipalities, business and civil society around what needs to change.",
        ),
        body=(
            rich(
                h2("Vänd dig hit när du", "Get in touch if you"),
                ul(
                    T(
                        "söker pengar till ett projekt som gäller mer än en kommun",
                        "are looking for money for a project that concerns more than one municipality",
                    ),
                    T(
                        "vill hitta andra i länet som arbetar med samma fråga",
                        "want to find others in the county who work on the same question",
                    ),
                ),
                p(
                    'Region Dalarna ledde länets projekt för <a fact="samhallsentreprenorskap">socialt '
                    "entreprenörskap</a>.",
                    'Region Dalarna led the county’s project for <a fact="samhallsentreprenorskap">social '
                    "entrepreneurship</a>.",
                ),
            ),
        ),
        needs=("finansiering", "hitta-samarbete"),
        places=EVERYWHERE,
        role="project-lead",
        website="https://www.regiondalarna.se/",
        languages=("sv", "en"),
    ),
    Partner(
        key="coompanion",
        name=same("Coompanion Dalarna"),
        short_name="Coompanion",
        kind="advice",
        summary=T(
            "Rådgivning till dig som vill starta eller utveckla ett företag tillsammans med andra.",
            "Advice for those who want to start or develop a business together with others.",
        ),
        description=T(
            "Coompanion ger råd om kooperativt företagande: hur ni äger, bestämmer och fördelar när ni är flera.",
            "Coompanion gives advice on co-operative enterprise: how to own, decide and share when there "
            "are several of you.",
        ),
        body=(
            rich(
                h2("Vänd er hit när ni", "Get in touch if you"),
                ul(
                    T("är minst ett par stycken med en idé", "are at least a couple of people with an idea"),
                    T("undrar vilken företagsform som passar", "wonder which legal form would suit you"),
                    T(
                        "behöver en budget som håller att visa för en bank",
                        "need a budget that will stand up in front of a bank",
                    ),
                ),
                p(
                    'Rådgivarna kan <a fact="kooperativ">kooperativ</a>, <a fact="socialt-foretag">sociala '
                    'företag</a> och <a fact="asf">arbetsintegrerande sociala företag</a>.',
                    'The advisers know about <a fact="kooperativ">co-operatives</a>, <a '
                    'fact="socialt-foretag">social enterprises</a> and <a fact="asf">work integration '
                    "social enterprises</a>.",
                ),
            ),
        ),
        needs=("starta-kooperativ", "starta-socialt-foretag", "prova-en-ide", "finansiering"),
        places=EVERYWHERE,
        website="https://coompanion.se/",
        languages=("sv", "en"),
    ),
)


PAGES = tuple(partner.page() for partner in PARTNERS)
