"""How the site is made and how it is written. The second page is in Swedish only, on purpose."""

from cms.demo.blocks import film, rich
from cms.demo.words import PageText, T, h2, h3, p, ul

SITE = PageText(
    key="site-about",
    model="content.StandardPage",
    parent="home",
    title=T("Om webbplatsen", "About this website"),
    slug=T("om-webbplatsen", "about-this-website"),
    fields={
        "summary": T(
            "Hur webbplatsen är gjord, på vilka språk den finns och hur du hittar.",
            "How the site is made, which languages it speaks and how to find your way.",
        )
    },
    body=(
        rich(
            h2("Två språk", "Two languages"),
            p(
                "Vi skriver på svenska och översätter till engelska. En människa läser varje översättning "
                "innan den läggs ut. När en sida bara finns på svenska säger vi det, i stället för att "
                "visa något annat.",
                "We write in Swedish and translate into English. A person reads every translation before "
                "it is published. When a page exists only in Swedish we say so, instead of showing you "
                "something else.",
            ),
            h3("Ord med prickad linje", "Words with a dotted line"),
            p(
                'Ett ord med prickad linje, som <a fact="stiftelse">stiftelse</a>, har en egen sida som '
                "förklarar det. Du ser en kort förklaring direkt, och alla förklaringar står samlade sist "
                "på sidan.",
                'A word with a dotted line, such as <a fact="stiftelse">foundation</a>, has a page of its '
                "own that explains it. You see a short explanation at once, and all explanations are "
                "gathered at the end of the page.",
            ),
        ),
        rich(
            h2("Bilder och film", "Pictures and films"),
            p(
                "Bilderna på länets landskap är tecknade för webbplatsen och har samma fria licens som dess "
                "kod. Filmer laddas först när du trycker på dem. Så här ser det ut, med en fri film som "
                "exempel:",
                "The pictures of the county’s landscape were drawn for this site and have the same free "
                "licence as its code. Films load only when you press them. This is what it looks like, with "
                "a free film as an example:",
            ),
        ),
        film(
            T(
                "Exempelfilm: Big Buck Bunny av Blender Foundation",
                "Example film: Big Buck Bunny by the Blender Foundation",
            ),
            "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
            poster="birch",
            transcript=T(
                "Filmen har inget tal. En stor och snäll kanin vaknar en vårmorgon. Tre små gnagare retar "
                "honom, och till slut ger han igen med list.",
                "The film has no speech. A big, kind rabbit wakes up one spring morning. Three small "
                "rodents tease him, and in the end he outwits them.",
            ),
        ),
        rich(
            h2("Uppgifter att läsa med försiktighet", "Details to read with care"),
            p(
                "Kontaktadresserna slutar på example.org och går inte fram. Uppgifterna om när partner "
                "gick med är exempel till dess att var och en har granskat sin sida. Kommande möten i "
                "kalendern är exempel.",
                "The contact addresses end in example.org and do not work. The details of when partners "
                "joined are examples until each of them has reviewed its own page. The coming events are "
                "examples.",
            ),
        ),
    ),
)

PLAIN = PageText(
    key="plain-language",
    model="content.StandardPage",
    parent="site-about",
    title=T("Så skriver vi klarspråk"),
    slug=T("sa-skriver-vi-klarsprak"),
    english="none",
    fields={
        "summary": T(
            "Råd till dig som skriver på svenska för webbplatsen. Sidan finns bara på svenska, eftersom "
            "den handlar om svenska."
        )
    },
    body=(
        rich(
            h2("Tänk på läsaren"),
            p(
                "Den som läser vill något: förstå ett ord, hitta hjälp, veta när vi ses. Börja med det "
                "viktigaste och sluta när det är sagt."
            ),
            h2("Sju råd"),
            ul(
                T("Skriv vem som gör vad: ”Vi beslutar”, inte ”beslut fattas”."),
                T("Håll meningarna korta. En tanke i varje."),
                T("Välj det vanliga ordet: använda, inte nyttja; om, inte beträffande."),
                T("Förklara facktermer eller länka dem till begreppssidan."),
                T("Låt rubriken säga vad stycket handlar om."),
                T("Använd punktlista när du räknar upp tre saker eller fler."),
                T("Läs texten högt. Där du tappar andan ska det vara punkt."),
            ),
        ),
        rich(
            h2("Ord som ofta blir fel"),
            p(
                "<b>Partner</b> heter likadant i plural: en partner, flera partner, alla partnerna. "
                "<b>E-post</b> skrivs med bindestreck. <b>Dalarna</b> håller ihop; skriv inte ”dalarna” "
                "eller ”Dala”."
            ),
        ),
    ),
)

PAGES = (SITE, PLAIN)
