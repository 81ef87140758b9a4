"""Assignments that were kept, per sender: a new one goes before an older one, and none is changed or removed."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Row, insert, select

from prestatiemonitor.store.fouten import IndelingOnbekend
from prestatiemonitor.store.levering import Intrekking
from prestatiemonitor.store.metadata import INDELINGEN, INDELINGINTREKKINGEN, LOGBOEK

ONTHOUDEN: Final = "indeling onthouden"
VERGETEN: Final = "indeling ingetrokken"


@dataclass(frozen=True, kw_only=True)
class NieuweIndeling:
    """An assignment to keep: of which sender, for which layout, as text (TOML), and who answered."""

    afzender: str
    vingerafdruk: str
    indeling: str
    wie: str


@dataclass(frozen=True)
class BewaardeIndeling:
    """A kept assignment; `wanneer` is in UTC, `intrekking` is None as long as it is used."""

    id: int
    afzender: str
    vingerafdruk: str
    indeling: str
    wie: str
    wanneer: datetime
    intrekking: Intrekking | None


def voeg_toe(verbinding: Connection, nieuw: NieuweIndeling, wanneer: datetime) -> int:
    """Write an assignment and its line in the logbook; gives its id."""
    gegevens = {**vars(nieuw), "wanneer": wanneer}
    nummer = int(verbinding.execute(insert(INDELINGEN).returning(INDELINGEN.c.id), gegevens).scalar_one())
    _log(verbinding, nieuw.wie, wanneer, ONTHOUDEN, f"indeling {nummer} van {nieuw.afzender}")
    return nummer


def trek_in(verbinding: Connection, indeling_id: int, intrekking: Intrekking) -> None:
    """Write a withdrawal and its line in the logbook."""
    verbinding.execute(insert(INDELINGINTREKKINGEN), {"indeling_id": indeling_id, **vars(intrekking)})
    _log(verbinding, intrekking.wie, intrekking.wanneer, VERGETEN, f"indeling {indeling_id}: {intrekking.reden}")


def indelingen(verbinding: Connection, voorwaarde: ColumnElement[bool]) -> list[BewaardeIndeling]:
    """The assignments that meet a condition on INDELINGEN and INDELINGINTREKKINGEN, newest first."""
    vraag = (
        select(
            *INDELINGEN.c,
            INDELINGINTREKKINGEN.c.reden.label("intrekking_reden"),
            INDELINGINTREKKINGEN.c.wie.label("intrekking_wie"),
            INDELINGINTREKKINGEN.c.wanneer.label("intrekking_wanneer"),
        )
        .outerjoin_from(INDELINGEN, INDELINGINTREKKINGEN)
        .where(voorwaarde)
        .order_by(INDELINGEN.c.id.desc())
    )
    return [_uit_rij(rij) for rij in verbinding.execute(vraag)]


def indeling(verbinding: Connection, indeling_id: int) -> BewaardeIndeling:
    """One assignment. Raises IndelingOnbekend."""
    gevonden = indelingen(verbinding, INDELINGEN.c.id == indeling_id)
    if not gevonden:
        raise IndelingOnbekend(indeling_id)
    return gevonden[0]


def met_voorgangers(verbinding: Connection, nieuwste: BewaardeIndeling) -> list[int]:
    """The ids of an assignment and of the older ones in use of the same sender for the same layout."""
    zelfde = (INDELINGEN.c.afzender == nieuwste.afzender) & (INDELINGEN.c.vingerafdruk == nieuwste.vingerafdruk)
    in_gebruik = INDELINGINTREKKINGEN.c.indeling_id.is_(None) & (INDELINGEN.c.id <= nieuwste.id)
    return [oud.id for oud in indelingen(verbinding, zelfde & in_gebruik)]


def _log(verbinding: Connection, wie: str, wanneer: datetime, handeling: str, toelichting: str) -> None:
    regel = {"wie": wie, "wanneer": wanneer, "handeling": handeling, "toelichting": toelichting}
    verbinding.execute(insert(LOGBOEK), regel)


def _uit_rij(rij: Row[*tuple[Any, ...]]) -> BewaardeIndeling:
    gegevens = dict(rij._mapping)
    reden, wie, wanneer = (gegevens.pop(f"intrekking_{naam}") for naam in ("reden", "wie", "wanneer"))
    return BewaardeIndeling(**gegevens, intrekking=None if wanneer is None else Intrekking(reden, wie, wanneer))
