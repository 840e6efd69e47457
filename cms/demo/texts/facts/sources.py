"""The sources that several facts share."""

from cms.demo.words import T

EU_PLAN = T("EU:s handlingsplan för den sociala ekonomin", "EU Action Plan for the Social Economy")

EU_PLAN_URL = "https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:52021DC0778"

COUNCIL = T(
    "Rådets rekommendation om ramvillkor för den sociala ekonomin",
    "Council Recommendation on developing social economy framework conditions",
)

COUNCIL_URL = "https://eur-lex.europa.eu/eli/C/2023/1344/oj"

MSI = T(
    "Mötesplats Social Innovation (MSI)",
    "Mötesplats Social Innovation (MSI), the national meeting place for social innovation",
)

REGION = T("Region Dalarna", "Region Dalarna")

PSI = T(
    "Partnerskapet för sociala innovationer i Örebro län (PSI)",
    "Partnership for Social Innovation in Örebro County (PSI)",
)

NATIONAL = T(
    "Överenskommelsen mellan regeringen, idéburna organisationer och kommuner och regioner",
    "National agreement between the Government, value-driven organisations, and municipalities and regions",
)

NATIONAL_YEAR = 2008
