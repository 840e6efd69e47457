"""What the partnership is, and how to join it."""

from cms.demo.blocks import (
    contact,
    documents,
    fact,
    partner_cards,
    quotation,
    rich,
)
from cms.demo.words import PageText, T, h2, h3, ol, p, ul

ABOUT = PageText(
    key="about",
    model="content.StandardPage",
    parent="home",
    title=T("Om partnerskapet", "About the partnership"),
    slug=T("om-partnerskapet", "about"),
    fields={
        "summary": T(
            "Vad Samling för social innovation är, hur vi arbetar och vilka som är med.",
            "What the Dalarna Partnership for the Social Economy is, how it works and who takes part.",
        )
    },
    body=(
        rich(
            h2("Ett partnerskap, inte en myndighet", "A partnership, not an authority"),
            p(
                "Samling för social innovation är Dalarnas partnerskap för social ekonomi. Vi är "
                "organisationer som arbetar tillsammans av egen vilja: <a "
                'fact="ideburen-organisation">idéburna organisationer</a>, <a '
                'fact="kooperativ">kooperativ</a>, utbildningar och offentliga aktörer. Var och en '
                "behåller sitt uppdrag och sin självständighet.",
                "The Dalarna Partnership for the Social Economy is made up of organisations that work "
                'together of their own free will: <a fact="ideburen-organisation">value-driven '
                'organisations</a>, <a fact="kooperativ">co-operatives</a>, places of learning and public '
                "bodies. Each of them keeps its own mission and its independence.",
            ),
            p(
                'Vi är en röst för <a fact="civilsamhalle">civilsamhället</a> och för den sociala ekonomin '
                'i länet. Vad vi vill står i <a page="vision">vår vision</a>. Hur vi vill vara mot '
                'varandra står i <a page="values">våra värden</a>.',
                'We are a voice for <a fact="civilsamhalle">civil society</a> and for the social economy '
                'in the county. What we want is set out in <a page="vision">our vision</a>. How we want to '
                'treat one another is set out in <a page="values">our values</a>.',
            ),
        ),
        fact("civilsamhalle"),
        rich(
            h2("Det här gör vi", "What we do"),
            ul(
                T(
                    "Vi vägleder den som har en idé till rätt hjälp.",
                    "We guide people with an idea to the right help.",
                ),
                T(
                    "Vi ordnar möten där olika delar av samhället lär känna varandra.",
                    "We arrange meetings where different parts of society get to know one another.",
                ),
                T(
                    "Vi samlar kunskap om vad som fungerar, i Dalarna och på andra håll.",
                    "We gather knowledge about what works, in Dalarna and elsewhere.",
                ),
                T(
                    "Vi talar om för beslutsfattare vad den sociala ekonomin behöver.",
                    "We tell decision-makers what the social economy needs.",
                ),
            ),
        ),
        quotation(
            T(
                "Vi är många som gör små saker på olika håll i länet. När vi gör dem tillsammans blir vi "
                "en kraft att räkna med.",
                "Many of us do small things in different corners of the county. When we do them together, "
                "we become a force to be reckoned with.",
            ),
            role=T("Samordnare", "Co-ordinator"),
            organisation=T("Samling för social innovation", "Dalarna Partnership for the Social Economy"),
        ),
        partner_cards(T("Några av dem som är med", "Some of those who take part"), "coompanion", "fornby", "samarkand"),
        documents(T("Att skriva ut", "To print"), T("vision-och-varden", "vision-and-values")),
    ),
)

JOIN = PageText(
    key="join",
    model="content.StandardPage",
    parent="about",
    title=T("Bli partner", "Become a partner"),
    slug=T("bli-partner", "become-a-partner"),
    fields={
        "summary": T(
            "Er organisation kan bli medlem i partnerskapet. Så går det till.",
            "Your organisation can become a member of the partnership. This is how.",
        )
    },
    body=(
        rich(
            h2("Vilka kan vara med?", "Who can join?"),
            p(
                "Alla organisationer som verkar i Dalarna och delar våra värden kan bli partner: "
                "föreningar, kooperativ, sociala företag, stiftelser, trossamfund, utbildningar, kommuner, "
                "myndigheter och privata företag. Ni kan vara stora eller små.",
                "Any organisation that works in Dalarna and shares our values can become a partner: "
                "associations, co-operatives, social enterprises, foundations, faith communities, places "
                "of learning, municipalities, public authorities and private businesses. You may be large "
                "or small.",
            ),
            h3("Det här väntar vi oss av en partner", "What we expect of a partner"),
            ul(
                T(
                    "Ni ställer er bakom visionen och de sju värdena.",
                    "You stand behind the vision and the seven values.",
                ),
                T("Ni utser en kontaktperson.", "You appoint a contact person."),
                T(
                    "Ni berättar vad ni kan hjälpa andra med, och håller uppgifterna aktuella.",
                    "You tell others what you can help with, and keep the details up to date.",
                ),
            ),
        ),
        rich(
            h2("Så går det till", "How it works"),
            ol(
                T(
                    "Skriv några rader till oss om vilka ni är och varför ni vill vara med.",
                    "Write us a few lines about who you are and why you want to take part.",
                ),
                T(
                    "Vi ses och pratar om vad ni behöver och vad ni kan bidra med.",
                    "We meet and talk about what you need and what you can contribute.",
                ),
                T(
                    "Ni fattar beslut i er egen organisation. Sedan presenterar vi er här på webbplatsen.",
                    "You make the decision in your own organisation. We then present you here on the website.",
                ),
            ),
        ),
        contact(
            T("Anmäl intresse", "Tell us you are interested"),
            T("Samordnare", "Co-ordinator"),
            T("Samling för social innovation", "Dalarna Partnership for the Social Economy"),
            "samordnare@example.org",
        ),
    ),
)

PAGES = (ABOUT, JOIN)
