"""Every address of translations, walked in the resolver: who may not, neither reads nor writes."""

from collections.abc import Iterator

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from wagtail.models import GroupPagePermission, Locale, Page, Revision
from wagtail_localize.models import OverridableSegment, StringSegment, Translation, TranslationSource

from content.factories import ImageFactory, StandardPageFactory, TopicFactory
from content.models import Topic
from content.translating.staff.rows import digest
from content.translating.targets import draft_translation
from content.translating.tests.translating import english_of

OURS = "oversattning/"
ITS = "localize/"
SECRETS = ("Hemlig rubrik", "Hemlig ingress", "Secret heading")
WRITTEN = (
    "wagtail_localize.StringTranslation",
    "wagtail_localize.SegmentOverride",
    "wagtail_localize.Translation",
    "wagtail_localize.TranslationSource",
    "translating.TranslationRequest",
    "translating.OutdatedString",
    "translating.TranslatedDraft",
    "wagtailcore.Page",
)


@pytest.fixture
def secret(home, english_home):
    """A draft with a translation that is begun, both known to few."""
    page = StandardPageFactory(
        parent=home, title="Hemlig rubrik", slug="hemlig", summary="Hemlig ingress", social_image=ImageFactory()
    )
    page.save_revision()
    Page.objects.filter(pk=page.pk).update(live=False)
    source, _created = TranslationSource.update_or_create_from_instance(page)
    translation = Translation.objects.create(source=source, target_locale=Locale.objects.get(language_code="en"))
    draft_translation(translation)
    english_of(translation, "Hemlig rubrik", "Secret heading")
    draft_translation(translation)
    TopicFactory(name="Hemligt ord", slug="hemligt-ord")
    return translation


def values(translation) -> dict[str, object]:
    """What stands in the addresses, by the names that their patterns give it."""
    string = untranslated(translation)
    override = OverridableSegment.objects.filter(source=translation.source).first().pk
    swedish = translation.source.get_source_instance().pk
    return {
        "pk": translation.pk,
        "translation_id": translation.pk,
        "translation_source_id": translation.source_id,
        "page_id": swedish,
        "segment_id": string,
        "string_segment_id": string,
        "overridable_segment_id": override,
        "app_label": "content",
        "model_name": "topic",
        "label": "content.topic",
        "language": "en",
        "mode": "form",
    }


def untranslated(translation) -> int:
    return StringSegment.objects.get(source=translation.source, string__data="Hemlig ingress").pk


def patterns(resolver: URLResolver, prefix: str = "") -> Iterator[tuple[str, URLPattern]]:
    for each in resolver.url_patterns:
        if isinstance(each, URLResolver):
            yield from patterns(each, prefix + (f"{each.namespace}:" if each.namespace else ""))
        elif each.name:
            yield f"{prefix}{each.name}", each


def addresses(translation) -> dict[str, str]:
    """All that are mounted at the two places, by name, and the editor's."""
    admin = next(each for each in get_resolver().url_patterns if str(each.pattern) == "admin/")
    mounted = [each for each in admin.url_patterns if str(each.pattern) in {OURS, ITS}]
    known, found = values(translation), {}
    for resolver in mounted:
        for name, pattern in patterns(resolver, f"{resolver.app_name}:"):
            converters = pattern.pattern.converters
            assert converters.keys() <= known.keys(), f"say in values() what stands in the address of {name}"
            kwargs = {key: known[key] for key in converters}
            if {"model_name", "pk"} <= converters.keys():
                kwargs["pk"] = Topic.objects.get().pk
            found[f"{name} {sorted(converters)}"] = reverse(name, kwargs=kwargs)
    edit = reverse("wagtailadmin_pages:edit", args=[translation.get_target_instance().pk])
    many = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "request_translation"])
    chosen = f"?id={known['page_id']}&id={translation.get_target_instance().pk}&next=/admin/"
    return {name: address + chosen for name, address in (found | {"editor": edit, "many": many}).items()}


def state() -> list[object]:
    rows = [list(apps.get_model(model).objects.order_by("pk").values()) for model in WRITTEN]
    return [*rows, list(Revision.objects.order_by("pk").values_list("pk", "user_id"))]


def payloads(translation) -> Iterator[dict[str, object]]:
    """What the forms send, and what wagtail-localize's sent."""
    english, string = translation.target_locale_id, untranslated(translation)
    typed = {"value": "Owned", "text": "Owned", "language": english, "locales": english}
    typed |= {f"text-{string}": "Owned", "was": digest(""), f"was-{string}": digest("")}
    for action in ("publish", "submit", "save", "confirm"):
        yield typed | {"action": action, action: "true", "due": "", "parents": "on", "subtree": "on"}
    po = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\nmsgid "Hemlig rubrik"\nmsgstr "Owned"\n'
    yield {"file": SimpleUploadedFile("owned.po", po.encode()), "files": SimpleUploadedFile("owned.po", po.encode())}


def knock(client: Client, translation, *, secret: bool) -> None:
    """Read and write everywhere. Nothing may change; nothing may be read of what is secret."""
    before = state()
    for name, address in addresses(translation).items():
        answers = [client.get(address), *(client.post(address, data) for data in payloads(translation))]
        answers.append(client.put(address, "value=Owned", content_type="application/x-www-form-urlencoded"))
        answers.append(client.delete(address))
        for answer in answers:
            assert answer.status_code < 500, name
            text = b"".join(answer.streaming_content) if answer.streaming else answer.content
            if secret:
                assert not [word for word in SECRETS if word in text.decode(errors="replace")], name
    assert state() == before


def elsewhere(group: str) -> None:
    """Let the group's rights to pages be to another branch."""
    other = StandardPageFactory(title="Annan gren", slug="annan-gren")
    rows = GroupPagePermission.objects.filter(group__name=group)
    rights = set(rows.values_list("group_id", "permission_id"))
    rows.delete()
    for group_id, permission_id in rights:
        GroupPagePermission.objects.create(group_id=group_id, permission_id=permission_id, page=other)


def test_the_walk_finds_what_is_there(secret):
    names = {name.split(" ", maxsplit=1)[0] for name in addresses(secret)}
    assert names >= {"translating:request_page", "translating:stop", "wagtail_localize:upload_pofile", "editor"}


@pytest.mark.parametrize(
    "name", ["translating:string", "translating:request_page", "translating:stop", "editor", "many"]
)
def test_the_walk_would_notice_what_is_written(desk_of, secret, name):
    """A superuser changes something by the very same knocking."""
    address = next(where for key, where in addresses(secret).items() if key.split(" ")[0] == name)
    before, client = state(), desk_of().client
    for data in payloads(secret):
        client.post(address, data | {"due": "2099-01-01"})
    assert state() != before


def test_strangers_are_led_to_the_login(client, secret):
    for name, address in addresses(secret).items():
        for answer in (client.get(address), client.post(address)):
            assert answer.status_code == 302, name
            assert answer.url.startswith(reverse("wagtailadmin_login")), name
    knock(client, secret, secret=True)


@pytest.fixture(params=["Översättare", "Redaktör", "Publicerare"])
def group(request, home):
    """Its members may request translations, but change no words: of those everybody sees all, or none."""
    group = Group.objects.get(name=request.param)
    group.permissions.add(Permission.objects.get(codename="add_translationrequest"))
    group.permissions.remove(*group.permissions.filter(content_type__app_label="content"))
    return group.name


def test_a_draft_outside_the_groups_rights_is_neither_read_nor_written(desk_of, secret, group):
    desk = desk_of(group)
    elsewhere(group)
    knock(desk.client, secret, secret=True)


def test_what_somebody_else_has_locked_is_not_written(desk_of, secret, group):
    desk, owner = desk_of(group), desk_of()
    for page in (secret.source.get_source_instance(), secret.get_target_instance()):
        owner.client.post(reverse("wagtailadmin_pages:lock", args=[page.pk]))
    knock(desk.client, secret, secret=False)


def test_a_translator_of_the_page_reads_it_and_does_not_publish(desk_of, secret):
    desk = desk_of("Översättare")
    edit = reverse("wagtailadmin_pages:edit", args=[secret.get_target_instance().pk])
    assert "Secret heading" in desk.client.get(edit).content.decode()
    desk.client.post(edit, {"action": "publish"})
    assert not secret.get_target_instance().live


def test_an_editor_of_english_alone_may_not_request(desk_of, secret):
    """The right to request is for those who may edit the Swedish."""
    group = Group.objects.get(name="Översättare")
    group.permissions.add(Permission.objects.get(codename="add_translationrequest"))
    before = state()
    address = reverse("translating:request_page", args=[secret.source.get_source_instance().pk])
    for answer in (desk := desk_of("Översättare").client).get(address), desk.post(address, next(payloads(secret))):
        assert answer.status_code == 302
    assert state() == before
