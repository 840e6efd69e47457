"""What the partnership is for: the vision with its three commitments."""

from cms.demo.blocks import fact, picture, rich
from cms.demo.words import PageText, Ref, T, h2, p, ul

COMMITMENTS = (
    T(
        "Tillsammans levererar vi goda lösningar på samhällsutmaningar. Vi arbetar över sektorsgränser och "
        "påverkar politik och strukturer så att lösningarna får fäste.",
        "Together we deliver good solutions to societal challenges. We work across sectors, and we "
        "influence policy and structures so that the solutions take hold.",
    ),
    T(
        "Vi bygger nätverk på tillit och projekt som håller. Så växer civilsamhället och den sociala "
        "ekonomin sig starkare.",
        "We build networks on trust, and projects that last. In this way civil society and the social "
        "economy grow stronger.",
    ),
    T(
        "Vi mobiliserar, stärker och vägleder människor med idéer och organisationer som redan finns, så "
        "att de kan skapa samhällsnytta genom social innovation.",
        "We mobilise, strengthen and guide people with ideas and existing organisations, so that they can "
        "create public benefit through social innovation.",
    ),
)

BODY = (
    rich(
        h2("Det vi vill uppnå", "What we want to achieve"),
        p(
            "Vi vill se hållbara lösningar på samhällsutmaningarna och ett Dalarna som håller ihop. Det "
            "gäller byn likaväl som staden, och den som nyss har kommit hit likaväl som den vars släkt "
            "alltid har bott här.",
            "We want to see sustainable solutions to the challenges that society faces, and a Dalarna that "
            "holds together. That goes for the village as well as the town, and for those who have just "
            "arrived as well as those whose families have always lived here.",
        ),
        p(
            'Därför samlar vi länets krafter i <a fact="social-ekonomi">den sociala ekonomin</a>. Vi '
            'mobiliserar människors engagemang, driver <a fact="social-innovation">social innovation</a> '
            "och bygger lokal egenmakt: att de som bor på en plats har rådighet över det som händer där.",
            'That is why we bring the county’s forces in <a fact="social-ekonomi">the social economy</a> '
            'together. We mobilise people’s engagement, drive <a fact="social-innovation">social '
            "innovation</a> and build local self-determination, so that the people of a place have a say "
            "over what happens there.",
        ),
    ),
    fact("social-ekonomi"),
    rich(
        h2("Så arbetar vi", "How we work"),
        p("Tre saker bär arbetet:", "Three things carry the work:"),
        ul(
            T(
                "<b>Samverkan.</b> Ingen löser de stora frågorna ensam. Vi för samman föreningar, företag, "
                "kommuner, region och lärosäten.",
                "<b>Collaboration.</b> Nobody solves the big questions alone. We bring together "
                "associations, businesses, municipalities, the region and places of learning.",
            ),
            T(
                "<b>Tillit.</b> Den växer när vi håller det vi lovar och visar hur vi tänker.",
                "<b>Trust.</b> It grows when we keep our promises and show how we think.",
            ),
            T(
                "<b>Platsens berättelser.</b> De visar vad som har gått att göra här förut och ger mod att göra mer.",
                "<b>The stories of the place.</b> They show what people here have managed to do before, "
                "and give us the courage to do more.",
            ),
        ),
        p(
            'Arbetet vilar på <a page="values">sju värden</a> som både människor och organisationer i '
            "partnerskapet ställer sig bakom.",
            'The work rests on <a page="values">seven values</a> that both the people and the '
            "organisations in the partnership stand behind.",
        ),
    ),
    picture(
        "siljan",
        T(
            "Ringar av blått och grönt, som en sjö sedd uppifrån mellan skogklädda höjder.",
            "Rings of blue and green, like a lake seen from above between wooded hills.",
        ),
        T(
            "Siljansringen är spåret av ett nedslag för nästan 400 miljoner år sedan. I dag ligger byarna "
            "tätt runt den.",
            "The Siljan Ring is the trace of an impact almost 400 million years ago. Today villages stand "
            "close together around it.",
        ),
    ),
)

PAGE = PageText(
    key="vision",
    model="content.VisionPage",
    parent="home",
    title=T("Vår vision", "Our vision"),
    slug=T("vision", "vision"),
    fields={
        "social_image": Ref("image", "siljan"),
        "summary": T(
            "Vad Dalarnas partnerskap för social ekonomi vill, för vem det talar och vad det lovar.",
            "What the Dalarna Partnership for the Social Economy wants, for whom it speaks and what it promises.",
        ),
        "claim": T("Ett Dalarna som håller ihop", "A Dalarna that holds together"),
        "vision": T(
            "Samling för social innovation är länets samlande kraft för social ekonomi. Tillsammans hittar "
            "vi hållbara lösningar på samhällsutmaningar, för ett Dalarna som håller ihop.",
            "The Dalarna Partnership for the Social Economy is the county’s gathering force for the social "
            "economy. Together we find sustainable solutions to societal challenges, for a Dalarna that "
            "holds together.",
        ),
        "speaks_for": T(
            "Vi är en röst för civilsamhället och för den sociala ekonomins aktörer i Dalarna.",
            "We are a voice for civil society and for those who work in the social economy in Dalarna.",
        ),
    },
    rows={"commitments": [{"text": text} for text in COMMITMENTS]},
    body=BODY,
)

PAGES = (PAGE,)
