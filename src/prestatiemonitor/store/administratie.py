"""The administration of deliveries: what is written to and read from leveringen, intrekkingen and logboek."""

from datetime import datetime
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Row, func, insert, select

from prestatiemonitor.store.fouten import LeveringOnbekend
from prestatiemonitor.store.levering import Intrekking, Levering, NieuweLevering
from prestatiemonitor.store.metadata import INHOUDSOPGAVE, INTREKKINGEN, LEVERINGEN, LEVERINGINDELINGEN, LOGBOEK

AANGELEVERD: Final = "aangeleverd"
INGETROKKEN: Final = "ingetrokken"


def voeg_toe(verbinding: Connection, nieuw: NieuweLevering, wanneer: datetime) -> int:
    """Write a delivery, the names of its tables and its line in the logbook; gives its id."""
    gegevens = {
        "soort": nieuw.soort,
        "peildatum": nieuw.peildatum,
        "bestandsnaam": nieuw.bestandsnaam,
        "sha256": nieuw.sha256,
        "wie": nieuw.wie,
        "wanneer": wanneer,
        "lezerversie": nieuw.lezerversie,
        "opmerkingen": nieuw.opmerkingen,
        "inhoud": nieuw.inhoud,
    }
    levering_id = int(verbinding.execute(insert(LEVERINGEN).returning(LEVERINGEN.c.id), gegevens).scalar_one())
    if nieuw.afzender or nieuw.indeling:
        gelezen_met = {"levering_id": levering_id, "afzender": nieuw.afzender, "indeling": nieuw.indeling}
        verbinding.execute(insert(LEVERINGINDELINGEN), gelezen_met)
    if nieuw.tabellen:
        inhoudsopgave = [{"levering_id": levering_id, "tabel": naam} for naam in nieuw.tabellen]
        verbinding.execute(insert(INHOUDSOPGAVE), inhoudsopgave)
    regel = {
        "wanneer": wanneer,
        "wie": nieuw.wie,
        "handeling": AANGELEVERD,
        "levering_id": levering_id,
        "toelichting": f"{nieuw.soort}, peildatum {nieuw.peildatum:%d-%m-%Y}, bestand {nieuw.bestandsnaam}",
    }
    verbinding.execute(insert(LOGBOEK), regel)
    return levering_id


def trek_in(verbinding: Connection, levering_id: int, intrekking: Intrekking) -> None:
    """Write a withdrawal and its line in the logbook."""
    gegevens = {"levering_id": levering_id, "wie": intrekking.wie, "wanneer": intrekking.wanneer}
    verbinding.execute(insert(INTREKKINGEN), {**gegevens, "reden": intrekking.reden})
    verbinding.execute(insert(LOGBOEK), {**gegevens, "handeling": INGETROKKEN, "toelichting": intrekking.reden})


def leveringen(verbinding: Connection, voorwaarde: ColumnElement[bool]) -> list[Levering]:
    """The deliveries that meet a condition on LEVERINGEN and INTREKKINGEN, newest peildatum and delivery first."""
    vraag = (
        select(
            *(kolom for kolom in LEVERINGEN.c if kolom.name != "inhoud"),
            INTREKKINGEN.c.reden.label("intrekking_reden"),
            INTREKKINGEN.c.wie.label("intrekking_wie"),
            INTREKKINGEN.c.wanneer.label("intrekking_wanneer"),
            func.coalesce(LEVERINGINDELINGEN.c.afzender, "").label("afzender"),
            func.coalesce(LEVERINGINDELINGEN.c.indeling, "").label("indeling"),
        )
        .outerjoin_from(LEVERINGEN, INTREKKINGEN)
        .outerjoin(LEVERINGINDELINGEN, LEVERINGINDELINGEN.c.levering_id == LEVERINGEN.c.id)
        .where(voorwaarde)
        .order_by(LEVERINGEN.c.peildatum.desc(), LEVERINGEN.c.id.desc())
    )
    return [_uit_rij(rij) for rij in verbinding.execute(vraag)]


def levering(verbinding: Connection, levering_id: int) -> Levering:
    """One delivery. Raises LeveringOnbekend."""
    gevonden = leveringen(verbinding, LEVERINGEN.c.id == levering_id)
    if not gevonden:
        raise LeveringOnbekend(levering_id)
    return gevonden[0]


def _uit_rij(rij: Row[*tuple[Any, ...]]) -> Levering:
    gegevens = dict(rij._mapping)
    reden, wie, wanneer = (gegevens.pop(f"intrekking_{naam}") for naam in ("reden", "wie", "wanneer"))
    return Levering(**gegevens, intrekking=None if wanneer is None else Intrekking(reden, wie, wanneer))
