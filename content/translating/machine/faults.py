"""What can go wrong with a service outside, each as a sentence for the editor."""

from enum import StrEnum

from django.utils.translation import gettext_lazy as _


class Fault(StrEnum):
    FORBIDDEN = "forbidden"
    QUOTA = "quota"
    BUSY = "busy"
    TIMEOUT = "timeout"
    UNREACHABLE = "unreachable"
    TOO_LONG = "too-long"
    REFUSED = "refused"
    GARBLED = "garbled"


SENTENCES = {
    Fault.FORBIDDEN: _("%(service)s does not accept the site’s key. Ask an administrator to look at it."),
    Fault.QUOTA: _("The site has used up what it may translate with %(service)s for now."),
    Fault.BUSY: _("%(service)s has too much to do. Try again in a few minutes."),
    Fault.TIMEOUT: _("%(service)s did not answer in time. Try again in a few minutes."),
    Fault.UNREACHABLE: _("%(service)s cannot be reached. Try again later; if it goes on, tell an administrator."),
    Fault.TOO_LONG: _("A text is too long for %(service)s."),
    Fault.REFUSED: _("%(service)s did not understand what the site asked for. Tell an administrator."),
    Fault.GARBLED: _("The site did not understand what %(service)s answered. Tell an administrator."),
}


class MachineError(Exception):
    """A service did not translate. As a text it is a sentence in the active language, without secrets."""

    def __init__(self, fault: Fault, service: str) -> None:
        super().__init__(fault, service)
        self.fault, self.service = fault, service

    def __str__(self) -> str:
        return SENTENCES[self.fault] % {"service": self.service}
