"""What the site stores about people: it must stay true to what the code does."""

from cms.demo.blocks import rich
from cms.demo.words import PageText, T, h2, p, ul

PRIVACY = PageText(
    key="privacy",
    model="content.StandardPage",
    parent="home",
    title=T("Så hanterar vi personuppgifter", "How we handle personal data"),
    slug=T("personuppgifter", "privacy"),
    fields={
        "summary": T(
            "Webbplatsen använder inga kakor för besökare och spårar ingen. Här står vad som ändå sparas.",
            "This website uses no cookies for visitors and tracks nobody. Here is what is stored all the same.",
        )
    },
    body=(
        rich(
            h2("Inga kakor, ingen spårning", "No cookies, no tracking"),
            p(
                "När du läser webbplatsen sätter vi inga kakor och hämtar ingenting från andra företag: "
                "inga typsnitt, inga kartor, ingen statistiktjänst. Därför behöver vi inte heller fråga om "
                "lov i en ruta.",
                "When you read this website we set no cookies and fetch nothing from other companies: no "
                "fonts, no maps, no statistics service. So there is no box asking for your consent either.",
            ),
            p(
                "Filmer från andra tjänster laddas först när du själv väljer att spela upp dem. Då får den "
                "tjänsten veta att du tittar.",
                "Films from other services load only when you choose to play them. That service then knows "
                "that you are watching.",
            ),
        ),
        rich(
            h2("Det här sparas", "What is stored"),
            ul(
                T(
                    "<b>Teknisk logg.</b> Servern kan skriva ner vilken sida som hämtades, när och från "
                    "vilken IP-adress. Loggen används för att hitta fel och angrepp.",
                    "<b>Technical log.</b> The server may note which page was fetched, when and from which "
                    "IP address. The log is used to find faults and attacks.",
                ),
                T(
                    "<b>Sökord.</b> Vi räknar hur ofta ett ord söks per dag, utan att veta vem som söker. Långa "
                    "frågor och frågor med adresser eller nummer räknas inte. Efter 90 dagar raderas allt.",
                    "<b>Search words.</b> We count how often a word is searched for each day, without knowing by "
                    "whom. Long questions and questions with addresses or numbers are not counted. After 90 days "
                    "everything is deleted.",
                ),
                T(
                    "<b>E-post.</b> Det du skriver till oss sparas så länge vi behöver det för att hjälpa dig.",
                    "<b>E-mail.</b> What you write to us is kept for as long as we need it to help you.",
                ),
                T(
                    "<b>Redaktörers konton.</b> Den som loggar in för att skriva har ett konto med namn, "
                    "e-postadress och krypterat lösenord, och systemet minns vem som har ändrat vad. "
                    "Inloggningen behöver en kaka, som bara redaktörer får.",
                    "<b>Editors’ accounts.</b> Those who log in to write have an account with a name, an "
                    "e-mail address and a hashed password, and the system remembers who changed what. "
                    "Logging in needs a cookie, which only editors get.",
                ),
            ),
        ),
        rich(
            h2("Kontaktuppgifter på webbplatsen", "Contact details on the site"),
            p(
                "Vi anger roller och gemensamma adresser, inte privatpersoner. Är något fel? Skriv till <a "
                'href="mailto:webbredaktion@example.org">webbredaktion@example.org</a>, så rättar vi det.',
                "We give roles and shared addresses, not private persons. Is something wrong? Write to <a "
                'href="mailto:webbredaktion@example.org">webbredaktion@example.org</a>, and we will put it '
                "right.",
            ),
        ),
        rich(
            h2("Dina rättigheter", "Your rights"),
            p(
                "Du har rätt att få veta vilka uppgifter vi har om dig, att få fel rättade och att i många "
                "fall få uppgifter raderade. Är du inte nöjd med hur vi gör kan du klaga hos <a "
                'href="https://www.imy.se/">Integritetsskyddsmyndigheten</a>.',
                "You have the right to know what data we hold about you, to have errors corrected and, in "
                "many cases, to have data erased. If you are not satisfied with what we do, you can "
                'complain to <a href="https://www.imy.se/">the Swedish Authority for Privacy '
                "Protection</a>.",
            ),
        ),
    ),
)

PAGES = (PRIVACY,)
