"""Why a text cannot be changed while its partners read it."""

from django.contrib.auth.models import AbstractBaseUser
from django.utils.translation import gettext as _
from wagtail.locks import WorkflowLock


class PartnerLock(WorkflowLock):
    """Core would say that reviewers may edit; here nobody may. `staff.notices` says it above the page's form."""

    def get_message(self, _user: AbstractBaseUser) -> None:
        return None

    def get_description(self, user: AbstractBaseUser, can_lock: bool = False) -> str:  # noqa: ARG002  Wagtail's own names
        return _("The text is locked meanwhile. Withdraw it from the partners if it has to be changed.")
