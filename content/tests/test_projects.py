"""Projects: the state follows from dates of any precision."""

from datetime import date

import pytest

from content.factories import PartnerPageFactory, ProjectPageFactory
from content.models import ProjectFunder, ProjectMilestone, ProjectParty, ProjectState
from content.models.projects import state_on
from content.tests.desk import errors


@pytest.mark.parametrize(
    ("starts", "ends", "first", "last"),
    [
        ("2020", "2021", date(2020, 1, 1), date(2021, 12, 31)),
        ("2020-02", "2024-02", date(2020, 2, 1), date(2024, 2, 29)),
        ("2020-W53", "2021-W53", date(2020, 12, 28), None),
        ("2015-09-01", "2018-08-31", date(2015, 9, 1), date(2018, 8, 31)),
    ],
)
def test_a_project_is_under_way_from_its_first_day_through_its_last(starts, ends, first, last):
    ends = ends if last else ""
    day = first.replace(year=first.year - 1)
    assert state_on(day, starts, ends) == ProjectState.COMING
    assert state_on(first, starts, ends) == ProjectState.ONGOING
    if last:
        assert state_on(last, starts, ends) == ProjectState.ONGOING
        assert state_on(last.replace(year=last.year + 1, day=1), starts, ends) == ProjectState.ENDED


def test_a_project_without_dates_is_under_way():
    assert state_on(date(2026, 1, 1), "", "") == ProjectState.ONGOING


def test_the_page_shows_who_takes_part_who_pays_and_when(client, home):
    partner = PartnerPageFactory(title="Vår partner")
    page = ProjectPageFactory(ended=True)
    locale = page.locale
    page.funders = [ProjectFunder(name="Fonden", text="Medfinansieras", is_eu=True, locale=locale)]
    page.parties = [
        ProjectParty(partner=partner, role="Leder", locale=locale),
        ProjectParty(name="Bygdens vänner", locale=locale),
    ]
    page.milestones = [ProjectMilestone(start="2020-W43", title="Starten", locale=locale)]
    page.save()
    html = client.get(page.url).content.decode()
    for text in [partner.url, "Bygdens vänner", "Medfinansieras", "Europeiska unionens flagga", "vecka 43", "Avslutat"]:
        assert text in html
    partner.unpublish()
    assert partner.url not in client.get(page.url).content.decode()


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [({"starts": "2020-13"}, "Write a date that exists"), ({"starts": "2021", "ends": "2020"}, "before it begins")],
)
def test_the_form_refuses_dates_that_make_no_sense(desk_of, home, changes, complaint):
    assert complaint in errors(desk_of("Publicerare").save(ProjectPageFactory(), "action-publish", **changes))
