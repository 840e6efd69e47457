"""Drafts that partners are asked about, each for a state in which a round can be."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Draft:
    """A news item in Swedish, and the keys of the partners that it concerns; the first answers for it."""

    key: str
    title: str
    slug: str
    lead: str
    body: str
    partners: tuple[str, ...]
    message: str = ""


OPEN = Draft(
    key="round-open",
    title="Öppet hus för alla med en idé",
    slug="oppet-hus",
    lead="Kom och prata om din idé med dem som kan hjälpa dig vidare.",
    body="<h2>Så går det till</h2><p>Coompanion Dalarna och Region Dalarna finns på plats hela eftermiddagen. "
    "Du behöver inte anmäla dig.</p><p>Rådgivarna hjälper dig att se vad som är nästa steg.</p>",
    partners=("coompanion", "region-dalarna"),
    message="Stämmer tiderna för er del? Vi vill gärna publicera i nästa vecka.",
)
ANSWERED = Draft(
    key="round-answered",
    title="Fler platser för arbetsträning",
    slug="fler-platser",
    lead="Tolv personer får börja arbetsträna i sociala företag i Ludvika.",
    body="<h2>Tolv platser</h2><p>Samarkand samordnar platserna tillsammans med kommunen.</p>"
    "<h2>Vem kan söka?</h2><p>Den som har varit utan arbete länge kan få en plats genom kommunen.</p>",
    partners=("samarkand", "region-dalarna"),
)
SECOND = Draft(
    key="round-second",
    title="Så vill vi mäta vad partnerskapet gör",
    slug="mata-partnerskapet",
    lead="En enkät ska visa om partnerskapet gör nytta.",
    body="<h2>Enkäten</h2><p>Högskolan Dalarna frågar 40 organisationer varje månad.</p>"
    "<h2>Resultatet</h2><p>Svaren publiceras på webbplatsen.</p>",
    partners=("hogskolan-dalarna", "coompanion"),
)
SECOND_LEAD = "En årlig enkät ska visa vad organisationerna har haft för nytta av partnerskapet."
SECOND_BODY = (
    "<h2>Enkäten</h2><p>Högskolan Dalarna frågar 40 organisationer en gång om året.</p>"
    "<h2>Resultatet</h2><p>Svaren publiceras på webbplatsen, utan namn på den som har svarat.</p>"
)
OVERDUE = Draft(
    key="round-overdue",
    title="Utkast: vad vi gör tillsammans nästa år",
    slug="nasta-ar",
    lead="Fyra saker som partnerskapet vill göra tillsammans.",
    body="<h2>Fyra saker</h2><ul><li>en mötesplats i varje kommun</li><li>en kurs för den som vill starta</li>"
    "<li>gemensam rådgivning</li><li>en årlig konferens</li></ul>",
    partners=("region-dalarna", "hogskolan-dalarna"),
    message="Det är ett tidigt utkast. Säg gärna om något fattas.",
)
UNDELIVERABLE = Draft(
    key="round-undeliverable",
    title="Kurs i att starta kooperativ",
    slug="kurs-kooperativ",
    lead="Fyra kvällar om att äga och driva något tillsammans.",
    body="<h2>Kursen</h2><p>Stiftelsen Fornby folkhögskola håller kursen, och den är gratis.</p>",
    partners=("fornby",),
)
APPROVED = Draft(
    key="round-approved",
    title="Nytt kafé med plats för fler i Ludvika",
    slug="nytt-kafe",
    lead="Ett kafé öppnar där alla som arbetar är med och bestämmer.",
    body="<h2>Ett kafé för fler</h2><p>Samarkand har hjälpt gruppen att hitta lokal, och Coompanion Dalarna att "
    "bilda kooperativet.</p>",
    partners=("samarkand", "coompanion"),
)
STALE = Draft(
    key="round-stale",
    title="Pengar att söka för nya samarbeten",
    slug="pengar-att-soka",
    lead="Region Dalarna delar ut pengar till samarbeten över kommungränser.",
    body="<h2>Vem kan söka?</h2><p>Minst två organisationer från olika kommuner söker tillsammans.</p>",
    partners=("region-dalarna",),
)
STALE_LEAD = "Region Dalarna delar ut pengar till samarbeten mellan minst tre kommuner."
CLOSED = Draft(
    key="round-closed",
    title="Ny tid för vårens partnerträff",
    slug="ny-tid",
    lead="Träffen flyttas en vecka framåt, till samma lokal.",
    body="<h2>Samma plats</h2><p>Vi ses på Högskolan Dalarna i Falun, som tänkt.</p>",
    partners=("hogskolan-dalarna",),
)
REASON = "Bara tiden är ändrad, lokalen är bokad, och de som är anmälda behöver få veta det i dag."
IN_ENGLISH = "Is the English natural? Please look at the five headings above all."
