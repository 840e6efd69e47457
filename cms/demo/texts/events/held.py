"""The conference of January 2020, afterwards."""

from datetime import datetime
from decimal import Decimal

from django.utils import timezone

from cms.demo.blocks import rich
from cms.demo.rows import related, topics
from cms.demo.texts.events.index import organisers
from cms.demo.words import PageText, T, h2, p, ul

CONFERENCE = PageText(
    key="event-conference",
    model="content.EventPage",
    parent="events",
    title=T("Konferens om socialt företagande", "Conference on social enterprise"),
    slug=T("konferens-2020", "conference-2020"),
    fields={
        "kind": "conference",
        "starts": timezone.make_aware(datetime(2020, 1, 22, 9)),  # noqa: DTZ001  made aware on the same line
        "ends": timezone.make_aware(datetime(2020, 1, 22, 16)),  # noqa: DTZ001  made aware on the same line
        "place": T("Dalarna", "Dalarna"),
        "participants": 120,
        "summary": T(
            "Hur kan socialt företagande och social innovation göra Dalarna mer hållbart?",
            "How can social enterprise and social innovation make Dalarna more sustainable?",
        ),
        "lead": T(
            "Beslutsfattare från företag, det offentliga och civilsamhället tillbringade en dag med frågan hur "
            "socialt företagande kan göra länet mer hållbart.",
            "Decision-makers from companies, the public sector and civil society spent a day on the question of "
            "how social enterprise can make the county more sustainable.",
        ),
    },
    rows={
        "organisers": organisers("region-dalarna"),
        "survey": [
            {
                "question": T(
                    "Hur viktiga är de här frågorna för Dalarnas utveckling?",
                    "How important are these questions for the development of Dalarna?",
                ),
                "mean": Decimal("4.7"),
                "scale": 5,
            },
            {
                "question": T(
                    "Hur värdefullt är det att samverka över sektorsgränser?",
                    "How valuable is it to collaborate across sectors?",
                ),
                "mean": Decimal("4.8"),
                "scale": 5,
            },
        ],
        "topic_links": topics("socialt-foretagande", "partnerskap-och-samverkan"),
        "related_links": related("news-conference", "news-survey"),
    },
    body=(
        rich(
            h2("Det här pekade deltagarna på", "What the participants pointed to"),
            p(
                "Fem utmaningar kom upp i nästan alla samtal.",
                "Five challenges came up in almost every conversation.",
            ),
            ul(
                T("Klimatet förändras.", "The climate is changing."),
                T("Befolkningen blir äldre.", "The population is growing older."),
                T("Det är svårt att hitta rätt kompetens.", "The right skills are hard to find."),
                T("Allt fler mår psykiskt dåligt.", "More and more people suffer from mental ill-health."),
                T(
                    "Människor hålls isär: integrationen går för långsamt.",
                    "People are kept apart: integration is too slow.",
                ),
            ),
        ),
    ),
)

PAGES = (CONFERENCE,)
