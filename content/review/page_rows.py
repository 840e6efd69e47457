"""The passages of a draft as a partner reads them: what is said of each, what is new, whether it names her own."""

from dataclasses import dataclass, field

from django.utils.text import capfirst
from django.utils.translation import gettext as _

from content.review.differences import Difference
from content.review.forms import CommentForm
from content.review.models import ReviewComment, ReviewRequest
from content.review.visits import Visit

WHOLE_PAGE = "page"


@dataclass(frozen=True)
class Said:
    """A comment, and where its author may change it."""

    comment: ReviewComment
    url: str = ""


@dataclass
class Row:
    """A passage. `anchor` is its place on the page; `names` says that it names the organisation."""

    anchor: str
    path: str
    label: str
    text: str
    names: bool = False
    difference: Difference | None = None
    said: list[Said] = field(default_factory=list)

    @property
    def form(self) -> CommentForm:
        return CommentForm(auto_id=f"{self.anchor}-%s", initial={"path": self.path})


def rows_of(visit: Visit, changes: list[Difference]) -> list[Row]:
    """The passages of the draft, and last a row without text for the page as a whole. Cost: three queries."""
    request = visit.request
    by_path = {change.path: change for change in changes if change.path}
    names = names_of(request)
    rows = [
        Row(
            anchor=anchor_of(number),
            path=passage["path"],
            label=capfirst(_(passage["label"])),
            text=passage["text"],
            names=any(name in passage["text"].casefold() for name in names),
            difference=by_path.get(passage["path"]),
        )
        for number, passage in enumerate(request.round.passages, start=1)
    ]
    rows.append(Row(WHOLE_PAGE, "", _("The page as a whole"), ""))
    _hand_out(visit, rows)
    return rows


def anchor_of(number: int) -> str:
    return f"passage-{number}"


def anchor_for(passages: list[dict[str, str]], path: str) -> str:
    paths = [passage["path"] for passage in passages]
    return anchor_of(paths.index(path) + 1) if path in paths else WHOLE_PAGE


def names_of(request: ReviewRequest) -> set[str]:
    """What the organisation is called. Cost: one query."""
    organisation = request.organisation
    names = [request.organisation_name]
    if organisation:
        names += [organisation.name, organisation.short_name, organisation.title]
    return {name.casefold() for name in names if name}


def _hand_out(visit: Visit, rows: list[Row]) -> None:
    """Give each comment to its passage; one whose passage is gone goes to the page as a whole."""
    by_path = {row.path: row for row in rows}
    for comment in visit.request.comments.filter(parent=None).prefetch_related("replies"):
        own = visit.may_act and comment.contact_id and comment.contact_id == visit.invitation.contact_id
        url = visit.address("review_comment", comment=comment.pk) if own else ""
        by_path.get(comment.contentpath, rows[-1]).said.append(Said(comment, url))
