"""Whom to write to."""

from cms.demo.blocks import contact, rich
from cms.demo.words import PageText, T, h2, p

CONTACT = PageText(
    key="contact",
    model="content.StandardPage",
    parent="home",
    title=T("Kontakt", "Contact"),
    slug=T("kontakt", "contact"),
    fields={
        "summary": T(
            "Hör av dig till partnerskapets sekretariat. Vi svarar inom tre arbetsdagar.",
            "Get in touch with the partnership’s secretariat. We reply within three working days.",
        )
    },
    body=(
        contact(
            T("Sekretariatet", "The secretariat"),
            T("Samordnare", "Co-ordinator"),
            T("Samling för social innovation, Falun", "Dalarna Partnership for the Social Economy, Falun"),
            "samordnare@example.org",
        ),
        contact(
            T("Press", "Press"),
            T("Presskontakt", "Press contact"),
            T("Samling för social innovation", "Dalarna Partnership for the Social Economy"),
            "presstjanst@example.org",
        ),
        contact(
            T("Webbplatsen", "The website"),
            T("Webbredaktör", "Web editor"),
            T("Samling för social innovation", "Dalarna Partnership for the Social Economy"),
            "webbredaktion@example.org",
        ),
        rich(
            h2("Har du en idé?", "Do you have an idea?"),
            p(
                "Då går det ofta fortare att vända sig direkt till en partner. Välj vad du behöver under "
                '<a page="partners">Vem kan hjälpa mig?</a>',
                "Then it is often quicker to turn directly to a partner. Choose what you need under <a "
                'page="partners">Who can help me?</a>',
            ),
            h2("När du skriver till oss", "When you write to us"),
            p(
                "Skriv inte känsliga uppgifter i e-post, till exempel om hälsa eller religion. Hur vi tar "
                'hand om det du skickar står i <a page="privacy">Så hanterar vi personuppgifter</a>.',
                "Please do not put sensitive details in an e-mail, for example about health or religion. "
                'How we look after what you send is described in <a page="privacy">How we handle personal '
                "data</a>.",
            ),
        ),
    ),
)

PAGES = (CONTACT,)
