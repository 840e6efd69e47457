"""What the site stores about people: it must stay true to what the code does."""

from cms.demo.blocks import rich
from cms.demo.texts.about.privacy_consultations import CONSULTATIONS
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
            h2("När en partner läser ett utkast", "When a partner reads a draft"),
            p(
                "Innan vi publicerar något som rör en partner frågar vi den. Den som får frågan är kontakt för sin "
                "organisation: det är organisationen som har lämnat uppgifterna. Vi gör det för att det som står här "
                "ska stämma (berättigat intresse, artikel 6.1 f i dataskyddsförordningen).",
                "Before we publish something that concerns a partner, we ask it. Whoever is asked is the contact of "
                "an organisation, which has given us the details. We do it so that what stands here is right "
                "(legitimate interest, article 6.1 f of the General Data Protection Regulation).",
            ),
            ul(
                T(
                    "<b>Kontakten.</b> Namn eller roll, e-postadress och språk sparas så länge du är kontakt, och "
                    "som längst två år efter den sista granskning som du fick frågan om.",
                    "<b>The contact.</b> Name or role, e-mail address and language are kept for as long as you are "
                    "the contact, and for two years at the most after the last review that you were asked about.",
                ),
                T(
                    "<b>Mejlen.</b> Vad vi skrev till dig, och till vilken adress, sparas i 90 dagar. Sedan sparas "
                    "bara att mejlet skickades.",
                    "<b>The mails.</b> What we wrote to you, and to which address, is kept for 90 days. After that, "
                    "we keep only that the mail was sent.",
                ),
                T(
                    "<b>Länken.</b> Den slutar fungera senast efter 60 dagar. Vi ser när den användes senast. Vi "
                    "sparar inte länken själv, utan något som den känns igen på, och det i ytterligare 90 dagar. När "
                    "du öppnar den sätts en kaka som behövs för att du ska kunna läsa och svara. Den försvinner när "
                    "du stänger webbläsaren. En kaka till skyddar formulären. Den säger inget om dig och ligger kvar "
                    "i ett år.",
                    "<b>The link.</b> It stops working after 60 days at the latest. We see when it was used last. We "
                    "do not keep the link itself but something that it is recognised by, and that for another 90 "
                    "days. When you open it, a cookie is set that you need to read and answer. It goes away when you "
                    "close the browser. One more cookie protects the forms. It says nothing about you and stays for a "
                    "year.",
                ),
                T(
                    "<b>Svaret.</b> Ditt svar, dina kommentarer, ditt namn och när du skrev. Två år efter att "
                    "granskningen har avslutats tar vi bort namnet. Vad organisationen svarade, när och om vilken "
                    "text finns kvar, för att det går att visa vad partnerskapet har kommit överens om.",
                    "<b>The answer.</b> Your answer, your comments, your name and when you wrote. Two years after the "
                    "review has ended we remove the name. What the organisation answered, when and about which text "
                    "is kept, so that it can be shown what the partnership has agreed to.",
                ),
            ),
            p(
                "Skriv till oss om du vill se vad vi har sparat om dig eller bli borttagen tidigare. Då byter vi "
                "ditt namn och din adress mot organisationens namn.",
                "Write to us if you want to see what we keep about you, or to be removed earlier. We then replace "
                "your name and address by the name of the organisation.",
            ),
        ),
        CONSULTATIONS,
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
