"""For someone with an idea: from a thought to a trial."""

from cms.demo.blocks import (
    accordion,
    call_to_action,
    contact,
    fact,
    rich,
)
from cms.demo.words import PageText, T, h2, ol, p

IDEA = PageText(
    key="idea",
    model="content.StandardPage",
    parent="home",
    title=T("Jag har en idé", "I have an idea"),
    slug=T("jag-har-en-ide", "i-have-an-idea"),
    fields={
        "summary": T(
            "Så går du från tanke till försök, steg för steg, och här finns hjälpen.",
            "How to go from a thought to a trial, step by step, and where to find help.",
        )
    },
    body=(
        rich(
            h2("Fyra steg", "Four steps"),
            ol(
                T(
                    "<b>Beskriv behovet.</b> Vem har det svårt, med vad? Prata med några av dem det gäller "
                    "innan du bestämmer dig för en lösning.",
                    "<b>Describe the need.</b> Who is struggling, and with what? Talk to some of the "
                    "people concerned before you settle on a solution.",
                ),
                T(
                    "<b>Hitta några till.</b> Två eller tre som vill samma sak räcker för att komma igång.",
                    "<b>Find a few others.</b> Two or three people who want the same thing are enough to get started.",
                ),
                T(
                    "<b>Pröva i liten skala.</b> En kväll, en vecka, en plats. Bestäm i förväg hur ni ska "
                    "märka om det fungerar.",
                    "<b>Try it on a small scale.</b> One evening, one week, one place. Decide beforehand "
                    "how you will know whether it works.",
                ),
                T(
                    "<b>Välj form.</b> Behöver ni äga, anställa eller söka pengar? Då är det dags att "
                    'välja till exempel <a fact="forening">förening</a> eller <a '
                    'fact="kooperativ">kooperativ</a>.',
                    "<b>Choose a form.</b> Do you need to own things, employ people or apply for money? "
                    'Then it is time to choose, for example, an <a fact="forening">association</a> or a <a '
                    'fact="kooperativ">co-operative</a>.',
                ),
            ),
        ),
        fact("kooperativ"),
        call_to_action(
            T("Vem kan hjälpa mig?", "Who can help me?"),
            T(
                "Säg vad du behöver, så visar vi vilka partner som kan hjälpa till och vem du ska höra av dig till.",
                "Say what you need, and we will show you which partners can help and whom to contact.",
            ),
            T("Hitta en partner", "Find a partner"),
            "partners",
        ),
        rich(
            h2("Vanliga frågor", "Common questions"),
            p("Det här undrar många i början.", "This is what many people wonder at the start."),
        ),
        accordion(
            (
                T("Måste jag starta något eget?", "Do I have to start something of my own?"),
                p(
                    "Nej. Ofta finns det redan en förening, ett företag eller en kommun som vill pröva "
                    "tillsammans med dig.",
                    "No. There is often already an association, a business or a municipality that wants to "
                    "try it together with you.",
                ),
            ),
            (
                T("Kostar det något att få råd?", "Does advice cost anything?"),
                p(
                    "Ett första samtal kostar ingenting. Om något kostar längre fram får du veta det innan "
                    "du bestämmer dig.",
                    "A first conversation costs nothing. If something costs money later on, you will know "
                    "before you decide.",
                ),
            ),
            (
                T("Kan någon ta min idé?", "Could someone take my idea?"),
                p(
                    "Vi för inte vidare det du berättar utan att fråga dig. De flesta samhällsidéer mår "
                    "bra av att delas: de blir bättre när fler tänker med.",
                    "We do not pass on what you tell us without asking you. Most ideas for society do well "
                    "when shared: they get better when more people think along.",
                ),
            ),
        ),
        contact(
            T("Vill du prata med någon först?", "Would you rather talk to someone first?"),
            T("Samordnare", "Co-ordinator"),
            T("Samling för social innovation", "Dalarna Partnership for the Social Economy"),
            "samordnare@example.org",
        ),
    ),
)

PAGES = (IDEA,)
