"""What stands on every page: the site's name, the menu and the footer."""

from cms.demo.words import Ref, T

FIELDS = {
    "name": T("Samling för social innovation", "Dalarna Partnership for the Social Economy"),
    "tagline": T("Dalarnas partnerskap för social ekonomi", "Together for social innovation"),
    "footer_text": T(
        "Vi är länets samlande kraft för social ekonomi, med rötterna i Dalarna och öppna mot världen.",
        "The county’s gathering force for the social economy, rooted in Dalarna and open to the world.",
    ),
    "contact_email": "samordnare@example.org",
}


def link(key: str, sv: str, en: str) -> dict:
    return {"page": Ref("page", key), "label": T(sv, en)}


ROWS = {
    "menu_links": [
        link("idea", "Jag har en idé", "I have an idea"),
        link("partners", "Vem kan hjälpa mig?", "Who can help me?"),
        link("about", "Om oss", "About us"),
        link("facts", "Begrepp", "Terms"),
        link("news", "Nyheter", "News"),
        link("events", "Kalender", "Events"),
    ],
    "footer_links": [
        link("contact", "Kontakt", "Contact"),
        link("vision", "Vår vision", "Our vision"),
        link("values", "Våra värden", "Our values"),
        link("others", "Så gör andra", "How others do it"),
        link("consultations", "Remisser", "Consultations"),
        link("site-about", "Om webbplatsen", "About this website"),
        link("privacy", "Personuppgifter", "Privacy"),
        link("accessibility", "Tillgänglighet", "Accessibility"),
    ],
}
