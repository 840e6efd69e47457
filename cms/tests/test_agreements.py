"""An agreement of real size: entered, translated, published, copied. Its parts lie in several apps."""

import json

import pytest

from content.agreements.models import Action, AgreementPage, Indicator, PrinciplePage, Responsibility

ROWS = {"actions": 28, "responsibilities": 15, "indicators": 24}


def data_of(client, page):
    return json.loads(client.get(f"{page.url}data.json").content)


@pytest.fixture
def agreements(demo_site) -> dict[str, AgreementPage]:
    return {page.locale.language_code: page for page in AgreementPage.objects.filter(live=True)}


def test_english_has_every_text_in_the_same_order_under_the_same_ids(agreements, client):
    swedish, english = (data_of(client, agreements[language]) for language in ("sv", "en"))
    for kind, count in ROWS.items():
        assert len(swedish[kind]) == len(english[kind]) == count
        for ours, theirs in zip(swedish[kind], english[kind], strict=True):
            assert {name: ours[name] for name in ours if name not in {"text", "goal", "reason", "actor_name"}} == {
                name: theirs[name] for name in theirs if name not in {"text", "goal", "reason", "actor_name"}
            }
            words, translated = (each["text"] or each["reason"] for each in (ours, theirs))
            assert words
            assert translated
            assert words != translated


def test_the_pages_show_what_the_data_hold(agreements, client):
    for page in agreements.values():
        data = data_of(client, page)
        duties = client.get(page.url + page.reverse_subpage("duties")) if page.locale.language_code == "sv" else None
        shown = "".join(client.get(each.url).content.decode() for each in page.get_children().live())
        assert all(row["text"] in shown for row in data["actions"])
        assert duties is None or all(row["text"] in duties.content.decode() for row in data["responsibilities"])


def test_publishing_a_copy_leaves_the_original_whole(agreements):
    page = agreements["sv"]
    before = {model: set(model.objects.values_list("pk", "page_id")) for model in (Action, Responsibility, Indicator)}
    copied = page.copy(recursive=True, update_attrs={"slug": "kopia", "title": "Kopia"}, keep_live=False)
    for each in [copied, *copied.get_descendants().specific()]:
        each.save_revision().publish()
    for model, rows in before.items():
        assert rows <= set(model.objects.values_list("pk", "page_id"))
        pages = PrinciplePage.objects.child_of(copied)
        count = {Action: 28, Responsibility: 15, Indicator: 24}[model]
        assert model.objects.filter(page__in=pages).count() == count
        assert not {key for key, _page in rows} & set(model.objects.filter(page__in=pages).values_list("pk", flat=True))
