"""The seven values, in the order in which the partnership states them."""

from dataclasses import dataclass

from cms.demo.blocks import rich
from cms.demo.words import PageText, T, h2, p, ul

ASK = ("Frågor att ställa oss", "Questions to ask ourselves")

INDEX = PageText(
    key="values",
    model="content.ValueIndexPage",
    parent="home",
    title=T("Våra värden", "Our values"),
    slug=T("varden", "values"),
    fields={
        "summary": T(
            "Sju värden bär det vi lovar varandra, som människor och som organisationer.",
            "Seven values carry what we promise one another, as people and as organisations.",
        )
    },
)


@dataclass(frozen=True)
class Value:
    """A value: its statement, what it means in practice, and two questions to try it with."""

    key: str
    name: T
    slug: T
    statement: T
    practice: T
    questions: tuple[T, T]

    def page(self) -> PageText:
        practice = p(self.practice.sv, self.practice.en)
        return PageText(
            key=self.key,
            model="content.ValuePage",
            parent="values",
            title=self.name,
            slug=self.slug,
            fields={"summary": self.statement, "statement": self.statement},
            body=(rich(h2("Så gör vi", "What we do"), practice, h2(*ASK), ul(*self.questions)),),
        )


VALUES = (
    Value(
        "value-togetherness",
        T("Tillsammansskap", "Togetherness"),
        T("tillsammansskap", "togetherness"),
        T(
            "Vi möts med ömsesidig respekt, lyhördhet och tillit. Vi lyssnar, och vi skapar tillsammans.",
            "We meet one another with respect, responsiveness and trust. We listen, and we create together.",
        ),
        T(
            "Vi bjuder in tidigt, innan svaret är klart. Den som berörs av en fråga är med när den formas, "
            "inte bara när den ska beslutas.",
            "We invite people early, before the answer is settled. Those affected by a question help to "
            "shape it, not only to decide on it.",
        ),
        (
            T("Vem saknas runt bordet?", "Who is missing from the table?"),
            T(
                "Vad hörde vi i dag som fick oss att tänka om?",
                "What did we hear today that made us think again?",
            ),
        ),
    ),
    Value(
        "value-inclusion",
        T("Inkludering", "Inclusion"),
        T("inkludering", "inclusion"),
        T(
            "Olika erfarenheter, perspektiv och uttryck gör oss bättre. Alla ska bli sedda, hörda och behövda.",
            "Different experiences, perspectives and forms of expression make us better. Everyone should "
            "be seen, heard and needed.",
        ),
        T(
            "Vi skriver så att fler förstår. Vi väljer tider och platser som fungerar för den som arbetar "
            "ideellt, och vi frågar vad var och en behöver för att kunna delta.",
            "We write so that more people understand. We choose times and places that suit those who "
            "volunteer, and we ask what each person needs in order to take part.",
        ),
        (
            T(
                "Vem kan inte vara med som vi har lagt upp det nu?",
                "Who cannot take part the way we have planned it?",
            ),
            T("Vems erfarenhet bygger vi på?", "Whose experience are we building on?"),
        ),
    ),
    Value(
        "value-transparency",
        T("Transparens", "Transparency"),
        T("transparens", "transparency"),
        T(
            "Vi delar information öppet, har tydliga roller och fattar beslut i dialog. Det ger trygghet "
            "och gör att vi kan ta ansvar.",
            "We share information openly, keep roles clear and make decisions in dialogue. That makes "
            "people feel safe and lets us answer for what we do.",
        ),
        T(
            "Vi skriver ner vad vi har kommit överens om, vem som gör vad och när vi ska se över det. "
            "Anteckningarna är öppna för alla partner.",
            "We write down what we have agreed, who does what and when we will look at it again. The notes "
            "are open to all partners.",
        ),
        (
            T(
                "Kan den som inte var med förstå hur vi kom fram till beslutet?",
                "Can someone who was not there understand how we reached the decision?",
            ),
            T("Vet alla vem som svarar för vad?", "Does everyone know who answers for what?"),
        ),
    ),
    Value(
        "value-practice",
        T("Praktisk samverkan", "Practical collaboration"),
        T("praktisk-samverkan", "practical-collaboration"),
        T(
            "Vi letar efter lösningar och är konkreta. Vi tar initiativ och gör idéer till verklighet.",
            "We look for solutions and keep things concrete. We take the initiative and turn ideas into reality.",
        ),
        T(
            "Vi börjar i liten skala och prövar på riktigt. Ett möte slutar med något som någon ska göra.",
            "We start small and try things out for real. A meeting ends with something that someone is going to do.",
        ),
        (
            T(
                "Vad är det minsta vi kan pröva redan nu?",
                "What is the smallest thing we could try right now?",
            ),
            T("Vem tar nästa steg?", "Who takes the next step?"),
        ),
    ),
    Value(
        "value-relationships",
        T("Hållbarhet i relationer", "Sustainable relationships"),
        T("hallbarhet-i-relationer", "sustainable-relationships"),
        T(
            "Vi tar hand om våra relationer på lång sikt. Vi respekterar varandras tid, kraft och engagemang.",
            "We look after our relationships for the long term. We respect one another’s time, energy and commitment.",
        ),
        T(
            "Vi lovar inte mer än vi hinner. Vi säger till i tid när något inte går, och vi tackar dem som gör jobbet.",
            "We do not promise more than we have time for. We say so in good time when something cannot be "
            "done, and we thank the people who do the work.",
        ),
        (
            T("Orkar vi det här även om ett år?", "Will we still have the strength for this in a year?"),
            T("Vad kan vi sluta göra?", "What can we stop doing?"),
        ),
    ),
    Value(
        "value-roots",
        T("Lokal förankring", "Local roots"),
        T("lokal-forankring", "local-roots"),
        T(
            "Vi utgår från platsens behov, resurser och berättelser. Vi har rötterna i Dalarna och är "
            "öppna mot världen.",
            "We start from the needs, resources and stories of the place. We are rooted in Dalarna and "
            "open to the world.",
        ),
        T(
            "Vi möts runt om i länets femton kommuner. Det som fungerar i en by får ta en annan form i "
            "nästa, och vi lär av dem som gör liknande saker på andra håll.",
            "We meet all around the county’s fifteen municipalities. What works in one village may take "
            "another form in the next, and we learn from others who do similar things elsewhere.",
        ),
        (
            T(
                "Vad finns redan här som vi kan bygga vidare på?",
                "What is already here that we can build on?",
            ),
            T("Vem känner platsen bättre än vi?", "Who knows the place better than we do?"),
        ),
    ),
    Value(
        "value-learning",
        T("Lärande och nyfikenhet", "Learning and curiosity"),
        T("larande-och-nyfikenhet", "learning-and-curiosity"),
        T(
            "Varje möte är en chans att växa. Vi delar med oss, prövar och lär av både framgångar och misslyckanden.",
            "Every meeting is a chance to grow. We share, try things out and learn from success and failure alike.",
        ),
        T(
            "Vi berättar också om det som inte blev som vi tänkt. Vi följer upp det vi gör och ändrar oss "
            "när vi vet mer.",
            "We also tell others about what did not turn out as planned. We follow up what we do and "
            "change our minds when we know more.",
        ),
        (
            T(
                "Vad lärde vi oss som någon annan kan ha nytta av?",
                "What did we learn that someone else could use?",
            ),
            T("Vad vill vi ta reda på härnäst?", "What do we want to find out next?"),
        ),
    ),
)

PAGES = (INDEX, *(value.page() for value in VALUES))
