"""Each choice of a filter says how many partners it would show."""

import pytest

from content.factories import MunicipalityFactory, NeedFactory, PartnerPageFactory
from content.models import PartnerIndexPage, PartnerMunicipality, PartnerNeed

pytestmark = pytest.mark.django_db
NOTHING = {"need": "", "municipality": "", "kind": ""}


@pytest.fixture
def index() -> PartnerIndexPage:
    """One partner in Falun that meets two needs, another in Mora that meets one of them."""
    advice, money = NeedFactory(slug="advice"), NeedFactory(slug="money")
    falun, mora = MunicipalityFactory(slug="falun"), MunicipalityFactory(slug="mora")
    NeedFactory(slug="nobody-meets-it")
    for needs, place in (([advice, money], falun), ([money], mora)):
        partner = PartnerPageFactory()
        partner.needs = [PartnerNeed(need=need) for need in needs]
        partner.municipalities = [PartnerMunicipality(municipality=place)]
        partner.save()
    return PartnerIndexPage.objects.get()


def counts(index: PartnerIndexPage, name: str, **chosen: str) -> dict[str, int]:
    return {choice.value: choice.count for choice in index.filters(NOTHING | chosen)[name]}


def test_a_partner_is_counted_once_under_each_of_its_needs(index):
    assert counts(index, "need") == {"advice": 1, "money": 2}


def test_a_choice_narrows_the_other_filters_and_not_its_own(index):
    assert counts(index, "municipality", need="advice") == {"falun": 1}
    assert counts(index, "need", need="advice") == {"advice": 1, "money": 2}
