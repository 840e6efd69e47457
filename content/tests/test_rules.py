"""What a type refuses beyond what its fields do, in words."""

import pytest
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from content import factories
from content.models import AccessibilityStatementPage, FactPage, PartnerPage
from content.tests.desk import errors

CONFORMITY = AccessibilityStatementPage.Conformity


@pytest.fixture
def desk(desk_of):
    return desk_of("Publicerare")


def rows(name: str, *items: dict) -> dict:
    return nested_form_data({name: inline_formset(list(items))})


def definition(text="Vad ordet betyder.", *, ours=True) -> dict:
    return {"text": text, "source_name": "Källa"} | ({"is_ours": "on"} if ours else {})


class TestFacts:
    @pytest.fixture
    def index(self, home):
        return factories.FactIndexPageFactory()

    @pytest.fixture
    def create(self, desk, index):
        def create(*definitions, button="action-publish"):
            fields = {"title": "Kooperativ", "slug": "kooperativ", "term": "kooperativ"}
            return desk.create(index, FactPage, button, **fields, **rows("definitions", *definitions))

        return create

    def test_one_definition_is_ours(self, create):
        create(definition(), definition("En annan.", ours=False))
        assert FactPage.objects.get().live

    @pytest.mark.parametrize("button", ["", "action-publish"])
    def test_two_are_never_ours(self, create, button):
        response = create(definition(), definition("En annan."), button=button)
        assert "More than one definition is marked as ours" in errors(response)
        assert not FactPage.objects.exists()

    def test_none_is_refused(self, create):
        response = create(definition(ours=False))
        assert "No definition is marked as ours" in errors(response)

    def test_a_fact_without_definitions_is_a_draft_at_most(self, create):
        assert "No definition is marked as ours" in errors(create())
        create(button="")
        assert not FactPage.objects.get().live


class TestAccessibilityStatement:
    @pytest.fixture
    def statement(self, home):
        return factories.AccessibilityStatementPageFactory(live=False)

    def publish(self, desk, statement, **changes):
        response = desk.save(statement, "action-publish", **changes)
        statement.refresh_from_db()
        return response

    def test_a_whole_one_is_published(self, desk, statement):
        self.publish(desk, statement)
        assert statement.live

    @pytest.mark.parametrize(
        "part",
        [
            "actor",
            "service",
            "conformity",
            "assessed_on",
            "updated_on",
            "method",
            "report_text",
            "report_email",
            "supervisor_name",
            "supervisor_url",
            "disproportionate_burden",
            "outside_law",
        ],
    )
    def test_none_of_its_parts_may_be_empty(self, desk, statement, part):
        response = self.publish(desk, statement, **{part: ""})
        assert part in response.context["form"].errors
        assert not statement.live

    def test_it_does_not_conform_fully_while_a_deficiency_is_open(self, desk, statement):
        response = self.publish(desk, statement, conformity=CONFORMITY.FULL)
        assert "cannot conform fully while a deficiency is open" in errors(response)
        assert not statement.live

    def test_nor_less_than_fully_without_one(self, desk, statement):
        response = self.publish(desk, statement, **{"deficiencies-0-mended_on": "2026-11-01"})
        assert "Say what is not accessible, and why" in errors(response)

    def test_when_all_is_mended_it_conforms_fully(self, desk, statement):
        mended = {"deficiencies-0-mended_on": "2026-11-01"}
        self.publish(desk, statement, conformity=CONFORMITY.FULL, **mended)
        assert statement.live

    def test_a_draft_may_contradict_itself(self, desk, statement):
        response = desk.save(statement, conformity=CONFORMITY.FULL)
        assert response.status_code == 302


class TestPartners:
    def test_a_role_does_not_end_before_it_begins(self, home, desk):
        partner = factories.PartnerPageFactory()
        role = {"role": "member", "from_date": "2025-01-01", "to_date": "2024-01-01"}
        response = desk.save(partner, "action-publish", **rows("roles", role))
        assert "The role ends before it begins" in errors(response)

    def test_a_role_that_lasts_has_no_end(self, home, desk):
        partner = factories.PartnerPageFactory()
        role = {"role": "member", "from_date": "2025-01-01", "to_date": ""}
        desk.save(partner, "action-publish", **rows("roles", role))
        assert PartnerPage.objects.get().roles.count() == 1
