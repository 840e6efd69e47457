"""The list of consultations, and what marks them as examples."""

from cms.demo.blocks import rich
from cms.demo.words import PageText, T, h2, p

INDEX = PageText(
    key="consultations",
    model="consultations.ConsultationIndexPage",
    parent="home",
    title=T("Remisser", "Consultations"),
    slug=T("remisser", "consultations"),
    fields={
        "summary": T(
            "Här frågar vi organisationer och andra om något innan vi bestämmer oss, och visar vad svaren ledde till.",
            "Here we ask organisations and others before we decide, and show what the answers led to.",
        )
    },
)

EXAMPLE = rich(
    h2("Det här är ett exempel", "This is an example"),
    p(
        "Remissen är påhittad och visar hur det går till. Organisationerna finns inte, och ingen har svarat.",
        "The consultation is made up and shows how it works. The organisations do not exist, and nobody has answered.",
    ),
)

PAGES = (INDEX,)
