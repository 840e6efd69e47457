"""Partners to ask and rounds to answer, for tests and for the demonstration."""

import factory
from factory.django import DjangoModelFactory

from content.factories import PartnerPageFactory
from content.review.models import PartnerContact


class ContactFactory(DjangoModelFactory):
    """A contact at a partner. Traits: `english`, `deputy`, `away`."""

    class Meta:
        model = PartnerContact

    organisation = factory.SubFactory(PartnerPageFactory)
    name = factory.Sequence("Granskare {}".format)
    email = factory.Sequence("granskare-{}@example.org".format)

    class Params:
        english = factory.Trait(language=PartnerContact.Language.ENGLISH)
        deputy = factory.Trait(role=PartnerContact.Role.DEPUTY)
