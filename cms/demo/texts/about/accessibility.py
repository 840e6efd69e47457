"""The accessibility statement: what works, what does not yet, and how to tell us."""

import datetime

from cms.demo.words import PageText, T

PAGE = PageText(
    key="accessibility",
    model="content.AccessibilityStatementPage",
    parent="home",
    title=T("Tillgänglighetsredogörelse", "Accessibility statement"),
    slug=T("tillganglighetsredogorelse", "accessibility"),
    fields={
        "summary": T(
            "Hur tillgänglig webbplatsen är, vilka brister vi känner till och hur du säger till.",
            "How accessible this site is, which shortcomings we know of and how to tell us.",
        ),
        "actor": T("Samling för social innovation", "Dalarna Partnership for the Social Economy"),
        "service": T(
            "Partnerskapets webbplats, på svenska och engelska, med de dokument som finns på den",
            "The partnership’s website, in Swedish and English, with the documents published on it",
        ),
        "conformity": "partial",
        "assessed_on": datetime.date(2026, 11, 2),
        "updated_on": datetime.date(2026, 11, 9),
        "method": T(
            "Vi har granskat webbplatsen själva. Varje sidtyp testas automatiskt mot WCAG 2.2 nivå AA på "
            "båda språken, i ljust och mörkt läge och i tre skärmbredder. Den smalaste, 320 bildpunkter, "
            "motsvarar 400 procents förstoring. Ingen utomstående har granskat webbplatsen än.",
            "We have assessed the site ourselves. Every page type is tested automatically against WCAG 2.2 "
            "level AA in both languages, in light and dark mode and at three screen widths. The narrowest, "
            "320 pixels, corresponds to 400 per cent zoom. Nobody outside the partnership has assessed the "
            "site yet.",
        ),
        "report_text": T(
            "Säg till om du hittar något som inte fungerar, eller om du behöver något i en annan form. Vi "
            "svarar inom tre arbetsdagar.",
            "Tell us if you find something that does not work, or if you need something in another form. "
            "We reply within three working days.",
        ),
        "report_email": "webbredaktion@example.org",
        "supervisor_name": T("Myndigheten för digital förvaltning (Digg)", "Agency for Digital Government (Digg)"),
        "supervisor_url": "https://www.digg.se/tdosanmalan",
        "disproportionate_burden": T(
            "Vi åberopar inte att någon åtgärd skulle vara oskäligt betungande.",
            "We do not claim that any measure would be a disproportionate burden.",
        ),
        "outside_law": T(
            "Filmer som andra har publicerat, och som vi länkar till, omfattas inte av lagen.",
            "Films that others have published, and that we link to, are not covered by the act.",
        ),
    },
    rows={
        "deficiencies": [
            {
                "what": T(
                    "PDF-dokumentet med vision och värden är inte taggat. En skärmläsare läser texten men "
                    "får inga rubriker. Samma text finns på webbsidorna.",
                    "The PDF document with the vision and values is not tagged. A screen reader reads the "
                    "text but finds no headings. The same text is on the web pages.",
                ),
                "why": T(
                    "Vi saknar ännu ett verktyg som taggar dokumenten.",
                    "We do not yet have a tool that tags our documents.",
                ),
            },
            {
                "what": T(
                    "Exempelfilmen på sidan Om webbplatsen saknar syntolkning. Handlingen beskrivs i text "
                    "under filmen.",
                    "The example film on the page About this website has no audio description. What "
                    "happens in it is described in text below the film.",
                ),
                "why": T(
                    "Filmen är gjord av någon annan och visas bara som exempel.",
                    "The film was made by someone else and is shown only as an example.",
                ),
            },
            {
                "what": T(
                    "Vi har inte gått igenom hela webbplatsen för hand med tangentbord och skärmläsare, och "
                    "inte prövat den tillsammans med personer som använder hjälpmedel till vardags.",
                    "We have not gone through the whole site by hand with a keyboard and a screen reader, "
                    "nor tried it together with people who use assistive technology every day.",
                ),
                "why": T(
                    "Det återstår att göra innan vi kan säga att allt fungerar för alla.",
                    "This remains to be done before we can say that everything works for everyone.",
                ),
            },
        ]
    },
)

PAGES = (PAGE,)
