"""A draft that is as hard to show as drafts get, in place of the short one: import `page` where it is wanted."""

import pytest

from content.factories import NewsPageFactory
from content.models import PagePartner


@pytest.fixture
def page(partners):
    """A long draft with every block, about both partners."""
    long = "Arbetsmarknadsintegrerande socialföretagsutvecklare möts"
    draft = NewsPageFactory(title=long, slug="lang", lead="Kooperativa rådet bjuder in.", draft=True, full=True)
    draft.page_partners = [PagePartner(organisation=each) for each in partners]
    draft.save()
    draft.save_revision()
    return draft
