"""What the page about personal data says of consultations."""

from cms.demo.blocks import rich
from cms.demo.words import T, h2, p, ul

CONSULTATIONS = rich(
    h2("När du svarar på en remiss", "When you answer a consultation"),
    p(
        "Vi sparar det du skriver för att kunna arbeta med svaren, efter att du har samtyckt (artikel 6.1 a). "
        "Inga kakor behövs.",
        "We keep what you write in order to work with the answers, once you have consented (article 6.1 a). "
        "No cookies are needed.",
    ),
    ul(
        T(
            "<b>För en organisation.</b> Organisationens namn visas tillsammans med sammanställningen. Din roll och "
            "din adress visas aldrig.",
            "<b>For an organisation.</b> The organisation’s name is shown together with the summary. Your role and "
            "address are never shown.",
        ),
        T(
            "<b>Som privatperson.</b> Inget som du skriver visas. Räknas ditt val, syns bara siffran.",
            "<b>As a private person.</b> Nothing that you write is shown. If your choice is counted, only the number "
            "is seen.",
        ),
        T(
            "<b>Hur länge.</b> Ett år efter att remissen stängde tar vi bort adress, roll och länk, och allt som en "
            "privatperson har skrivit med ord.",
            "<b>How long.</b> A year after the consultation closed we remove address, role and link, and everything "
            "that a private person has written in words.",
        ),
        T(
            "<b>Tidigare.</b> Skriv till oss och ange ditt kvittonummer, så raderar vi hela svaret.",
            "<b>Earlier.</b> Write to us with your receipt number, and we erase the whole answer.",
        ),
    ),
)
