"""What editors see of the searches, and how they help."""

from datetime import timedelta

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.utils import timezone
from wagtail.users.models import UserProfile

from content.factories import StandardPageFactory
from content.questions.models import Recommendation, SearchCount, Synonym

REPORT = "/admin/reports/searches/"


@pytest.fixture
def sign_in(db, client):
    call_command("setup_site", verbosity=0)

    def make(group: str):
        user = get_user_model().objects.create_user(group, password="secret")
        user.groups.add(Group.objects.get(name=group))
        UserProfile.objects.create(user=user, preferred_language="en")
        client.force_login(user)
        return client

    return make


def counted(query: str, times: int, found: str = "0", **fields) -> None:
    fields = {"day": timezone.localdate(), "language": "sv"} | fields
    SearchCount.objects.create(query=query, times=times, found=found, **fields)


class TestTheReport:
    def test_shows_the_most_frequent_first_and_nothing_rare(self, sign_in):
        counted("lokal", 3)
        counted("bidrag", 4, "4+")
        counted("bidrag", 5, "4+", day=timezone.localdate() - timedelta(days=1))
        counted("annas moster", 2)
        response = sign_in("Redaktör").get(REPORT)
        assert [(row["query"], row["asked"]) for row in response.context["object_list"]] == [
            ("bidrag", 9),
            ("lokal", 3),
        ]
        assert "annas moster" not in response.content.decode()

    @pytest.mark.parametrize(
        ("filters", "expected"),
        [
            ("found=0", ["lokal"]),
            ("found=4%2B", ["bidrag", "grant"]),
            ("language=en", ["grant"]),
            ("ordering=-query", ["lokal", "grant", "bidrag"]),
        ],
    )
    def test_is_narrowed_and_ordered(self, sign_in, filters, expected):
        counted("lokal", 3)
        counted("bidrag", 9, "4+", repaired="bidraget")
        counted("grant", 8, "4+", language="en")
        response = sign_in("Redaktör").get(f"{REPORT}?{filters}")
        assert [row["query"] for row in response.context["object_list"]] == expected

    def test_leaves_as_a_table_with_the_same_rule(self, sign_in):
        counted("lokal", 3)
        counted("annas moster", 2)
        table = b"".join(sign_in("Redaktör").get(f"{REPORT}?export=csv").streaming_content).decode()
        assert "lokal" in table
        assert "annas moster" not in table

    def test_leads_by_one_click_to_a_synonym_and_a_recommendation(self, sign_in):
        counted("lokal", 3, language="en")
        client = sign_in("Publicerare")
        page = client.get(REPORT).content.decode()
        for model in ("synonym", "recommendation"):
            address = f"/admin/{model}/new/?words=lokal&language=en"
            assert address.replace("&", "&amp;") in page
            form = client.get(address).context["form"]
            assert (form["words"].value(), form["language"].value()) == ("lokal", "en")

    def test_offers_nothing_to_those_who_may_not(self, sign_in):
        counted("lokal", 3)
        page = sign_in("Redaktör").get(REPORT).content.decode()
        assert "lokal" in page
        assert "/admin/synonym/new/" not in page

    @pytest.mark.parametrize(("group", "may"), [("Redaktör", True), ("Publicerare", True), ("Översättare", False)])
    def test_is_for_those_who_write(self, sign_in, group, may):
        client = sign_in(group)
        assert client.get(REPORT).status_code == (200 if may else 302)
        assert (REPORT in client.get("/admin/").content.decode()) == may


class TestHelping:
    def test_a_publisher_adds_synonyms_and_recommendations(self, sign_in):
        client = sign_in("Publicerare")
        page = StandardPageFactory(title="Lokaler")
        client.post("/admin/synonym/new/", {"language": "sv", "words": "lokal, mötesplats"})
        client.post(
            "/admin/recommendation/new/", {"language": "sv", "words": "Mötesplatser", "page": page.pk, "expires": ""}
        )
        assert Synonym.objects.get().words == "lokal, mötesplats"
        assert Recommendation.objects.get().page_id == page.pk
        for address in ("/admin/synonym/", "/admin/recommendation/"):
            assert client.get(address).status_code == 200
        assert client.get("/sok/?q=mötesplats").context["recommended"][0].pk == page.pk

    @pytest.mark.parametrize("group", ["Redaktör", "Översättare"])
    @pytest.mark.parametrize("model", ["synonym", "recommendation"])
    def test_others_do_not(self, sign_in, group, model):
        client = sign_in(group)
        assert client.get(f"/admin/{model}/new/").status_code == 302
        assert client.post(f"/admin/{model}/new/", {"language": "sv", "words": "a, b"}).status_code == 302
        assert not Synonym.objects.exists()
