"""The addresses of partners, behind a Swedish and an English door.

Every name is reversed with `door`; all but `review_enter` and `review_new_link` with `invitation`, its public id.
"""

from collections.abc import Callable

from django.http import HttpResponse
from django.urls import URLPattern, path

from content.review.access import private
from content.review.doors import DOORS
from content.review.profiles import views as profiles
from content.review.views import answering, asking, commenting, entering, reading

WORDS = {
    "granska": {
        "comment": "kommentar",
        "answer": "svar",
        "check": "kontroll",
        "receipt": "kvitto",
        "snapshot": "sidan",
        "differences": "andringar",
        "more_time": "mer-tid",
        "delegate": "kollega",
        "new_link": "ny-lank",
        "confirm": "stammer",
        "propose": "forslag",
    },
    "review": {
        "comment": "comment",
        "answer": "answer",
        "check": "check",
        "receipt": "receipt",
        "snapshot": "page",
        "differences": "changes",
        "more_time": "more-time",
        "delegate": "colleague",
        "new_link": "new-link",
        "confirm": "right",
        "propose": "proposals",
    },
}


def behind(door: str) -> list[URLPattern]:
    words, own = WORDS[door], f"{door}/<uuid:invitation>/"

    def at(address: str, view: Callable[..., HttpResponse], name: str | None = None) -> URLPattern:
        return path(address, private(view), {"door": door}, name=name)

    return [
        at(f"{door}/l/<str:token>/", entering.enter, "review_enter"),
        at(f"{door}/l/<str:token>", entering.enter),  # Some mail programs cut the last slash off a link.
        at(f"{door}/{words['new_link']}/", entering.new_link, "review_new_link"),
        at(own, reading.read, "review_read"),
        at(f"{own}{words['snapshot']}/", reading.snapshot, "review_snapshot"),
        at(f"{own}{words['differences']}/", reading.differences, "review_differences"),
        at(f"{own}{words['comment']}/", commenting.add, "review_comment"),
        at(f"{own}{words['comment']}/<int:comment>/", commenting.change, "review_comment"),
        at(f"{own}{words['answer']}/", answering.answer, "review_answer"),
        at(f"{own}{words['check']}/", answering.check, "review_check"),
        at(f"{own}{words['receipt']}/", answering.receipt, "review_receipt"),
        at(f"{own}{words['more_time']}/", asking.more_time_wanted, "review_more_time"),
        at(f"{own}{words['delegate']}/", asking.delegate, "review_delegate"),
        at(f"{own}{words['confirm']}/", profiles.confirm, "review_profile_confirm"),
        at(f"{own}{words['propose']}/", profiles.propose, "review_profile_propose"),
        at(f"{door}/<path:_anything>", entering.nothing_here),
        at(f"{door}/", entering.nothing_here),
    ]


urlpatterns = [address for door in DOORS for address in behind(door)]
