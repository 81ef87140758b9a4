"""What people say of plans in two planmonitors: which are the same homes, and why a plan changed."""

from dataclasses import dataclass
from datetime import date, datetime

from prestatiemonitor.store.levering import Intrekking


@dataclass(frozen=True, kw_only=True)
class NieuwPlanbesluit:
    """Plans of an earlier list that are (`zelfde`) or are not the same homes as those of a later one, by their keys.

    `namen` says which they are in words, as the person saw them; a `reden` may be empty. `tot_en_met` and
    `vanaf` are the peildatums of these lists: at another time a code may be another plan's. They may be missing, but
    not of one code that is on both sides.
    """

    oud: tuple[str, ...]
    nieuw: tuple[str, ...]
    zelfde: bool
    namen: str
    reden: str
    wie: str
    tot_en_met: date | None = None
    vanaf: date | None = None


@dataclass(frozen=True, kw_only=True)
class BewaardPlanbesluit(NieuwPlanbesluit):
    """A kept decision; `intrekking` is None as long as it stands."""

    id: int
    wanneer: datetime
    intrekking: Intrekking | None


@dataclass(frozen=True, kw_only=True)
class NieuwePlantoelichting:
    """Why a plan (by its key) is otherwise in one delivery than in another."""

    oud_id: int
    nieuw_id: int
    plan_sleutel: str
    toelichting: str
    wie: str


@dataclass(frozen=True, kw_only=True)
class BewaardePlantoelichting(NieuwePlantoelichting):
    """A kept explanation; `intrekking` is None as long as it stands."""

    id: int
    wanneer: datetime
    intrekking: Intrekking | None
