"""Agreements, their principles and bodies, and the log of what has become of actions."""

from .agreement_rows import AgreementBody, AgreementDocument, AgreementSide, Signatory
from .agreements import AgreementPage
from .bodies import BodyPage, BodySeat
from .principle_rows import Action, Indicator, Level, Responsibility
from .principles import PrinciplePage
from .rows import SideNumber
from .states import ActionState

__all__ = [
    "Action",
    "ActionState",
    "AgreementBody",
    "AgreementDocument",
    "AgreementPage",
    "AgreementSide",
    "BodyPage",
    "BodySeat",
    "Indicator",
    "Level",
    "PrinciplePage",
    "Responsibility",
    "SideNumber",
    "Signatory",
]
