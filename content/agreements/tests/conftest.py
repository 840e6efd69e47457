"""An agreement with two principles that promise something, and desks to work at."""

import pytest

from content.agreements.factories import AgreementPageFactory, PrinciplePageFactory
from content.tests.conftest import desk_of, english_home, home

__all__ = ["desk_of", "english_home", "home"]


@pytest.fixture
def agreement(home):
    """As it stands while it is being written: out for consultation."""
    page = AgreementPageFactory(parent=home, title="Vår överenskommelse", slug="var", status="consultation")
    page.save_revision().publish()
    for number in (1, 2):
        principle = PrinciplePageFactory(parent=page, title=f"Princip {number}", number=number, whole=True)
        principle.save_revision().publish()
    return page


@pytest.fixture
def adopted(agreement):
    """And once it has been adopted."""
    agreement.status = "adopted"
    agreement.save_revision().publish()
    return agreement


@pytest.fixture
def principle(agreement):
    return agreement.get_children().first().specific
