"""Changes of actions as visitors follow them: since a day, and one action by feed."""

from datetime import datetime
from uuid import UUID

from django.contrib.syndication.views import Feed
from django.http import Http404, HttpRequest
from django.utils.feedgenerator import Atom1Feed
from django.utils.safestring import SafeString

from content.agreements.changes import Change, changes
from content.agreements.models import ActionState, AgreementPage
from content.agreements.promises import Promises
from content.agreements.reading import Context, read_day

MOST = 100


def changes_context(page: AgreementPage, request: HttpRequest) -> Context:
    """What has changed since the day that is asked for, of what is still published. Cost: four queries."""
    asked = request.GET.get("since", "").strip()
    day, problem = read_day(asked)
    promises = Promises(page)
    actions = {row.translation_key: row for row in promises.actions}
    principles = [principle.translation_key for principle in promises.principles]
    states = ActionState.objects.filter(principle__in=principles)
    found = changes(states, day if asked and not problem else None)
    shown = [{"change": change, "action": actions.get(change.action)} for change in found[:MOST]]
    return {"changes": shown, "since": asked, "problem": problem}


class ActionFeed(Feed):
    """The changes of one action, newest first. Cost: five queries."""

    feed_type = Atom1Feed

    def __init__(self, agreement: AgreementPage, action: UUID) -> None:
        found = (row for row in Promises(agreement).actions if row.translation_key == action)
        self.action = next(found, None)
        if self.action is None:
            raise Http404
        self.agreement = agreement

    def title(self) -> str:
        return f"{self.agreement.title}: {self.action.label}"

    def subtitle(self) -> str:
        return self.action.text

    def link(self) -> str:
        return f"{self.action.page.url}#{self.action.anchor}"

    def items(self) -> list[Change]:
        return changes(ActionState.objects.filter(action=self.action.translation_key))[:MOST]

    def item_title(self, item: Change) -> str:
        return SafeString(". ".join(item.words))

    def item_description(self, _item: Change) -> str:
        return self.action.text

    def item_link(self, _item: Change) -> str:
        return self.link()

    def item_guid(self, item: Change) -> str:
        return f"urn:uuid:{item.action}:{item.at:%Y%m%dT%H%M%S%f}:{self.agreement.locale.language_code}"

    def item_pubdate(self, item: Change) -> datetime:
        return item.at

    def item_updateddate(self, item: Change) -> datetime:
        return item.at
