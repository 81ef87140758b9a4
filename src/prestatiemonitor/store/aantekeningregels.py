"""The rows of aantekeningen: what is written to and read from the tables of verdicts and corrections."""

from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, Connection, Table, insert, select, true

from prestatiemonitor.store.aantekening import BewaardBesluit, BewaardeCorrectie, BewaardOordeel, NieuwOordeel
from prestatiemonitor.store.fouten import AantekeningAlIngetrokken, AantekeningOnbekend
from prestatiemonitor.store.levering import Intrekking
from prestatiemonitor.store.metadata import (
    COLLEGEBESLUITEN,
    COLLEGEBESLUITINTREKKINGEN,
    CORRECTIEINTREKKINGEN,
    CORRECTIES,
    LOGBOEK,
    OORDEELINTREKKINGEN,
    OORDELEN,
)
from prestatiemonitor.tables.correctie import Correctie
from prestatiemonitor.verordening.besluiten import Besluit


class Soort(NamedTuple):
    """A kind of aantekening: its name in the logbook, its table, and the table and column of its withdrawals.

    `gedaan` is the word of the logbook for writing one.
    """

    naam: str
    tabel: Table
    intrekkingen: Table
    verwijzing: str
    gedaan: str = "gegeven"

    def staat(self, ook_ingetrokken: bool = False) -> ColumnElement[bool]:
        """The condition of what was not withdrawn, or of all."""
        return true() if ook_ingetrokken else self.intrekkingen.c[self.verwijzing].is_(None)


OORDEEL: Final = Soort("oordeel", OORDELEN, OORDEELINTREKKINGEN, "oordeel_id")
CORRECTIE: Final = Soort("correctie", CORRECTIES, CORRECTIEINTREKKINGEN, "correctie_id")
BESLUIT: Final = Soort("collegebesluit", COLLEGEBESLUITEN, COLLEGEBESLUITINTREKKINGEN, "collegebesluit_id")


def voeg_oordeel_toe(verbinding: Connection, nieuw: NieuwOordeel) -> BewaardOordeel:
    """Write a verdict and its line in the logbook."""
    waarover = f"{nieuw.indicator}, {nieuw.partij}, {nieuw.periode}: {nieuw.oordeel or 'opmerking'} ({nieuw.reden})"
    gegevens = {**vars(nieuw), "waarde": None if nieuw.waarde is None else str(nieuw.waarde)}
    nummer = voeg_toe(verbinding, OORDEEL, {**gegevens, "wanneer": datetime.now(UTC)}, waarover)
    return oordelen(verbinding, OORDELEN.c.id == nummer)[0]


def voeg_correctie_toe(verbinding: Connection, levering_id: int, nieuw: Correctie) -> BewaardeCorrectie:
    """Write a correction and its line in the logbook."""
    wat = f"{nieuw.plaats}, {nieuw.kolom}: {nieuw.was or 'leeg'} wordt {nieuw.wordt or 'leeg'} ({nieuw.reden})"
    nummer = voeg_toe(verbinding, CORRECTIE, {**vars(nieuw), "levering_id": levering_id}, wat, levering_id)
    return correcties(verbinding, CORRECTIES.c.id == nummer)[0]


def voeg_besluit_toe(verbinding: Connection, nieuw: Besluit) -> BewaardBesluit:
    """Write a decision of the college and its line in the logbook."""
    gegevens = {**vars(nieuw), "bedrag": None if nieuw.bedrag is None else str(nieuw.bedrag)}
    waarover = f"{nieuw.naam}: {nieuw.soort.replace('_', ' ')} ({nieuw.reden})"
    nummer = voeg_toe(verbinding, BESLUIT, {**gegevens, "wanneer": datetime.now(UTC)}, waarover)
    return besluiten(verbinding, COLLEGEBESLUITEN.c.id == nummer)[0]


def trek_in(verbinding: Connection, soort: Soort, nummer: int, intrekking: Intrekking) -> None:
    """Write a withdrawal and its line in the logbook. Raises AantekeningOnbekend and AantekeningAlIngetrokken."""
    gevonden = lees(verbinding, soort, soort.tabel.c.id == nummer)
    if not gevonden:
        raise AantekeningOnbekend(soort.naam, nummer)
    gegevens, eerder = gevonden[0]
    if eerder is not None:
        raise AantekeningAlIngetrokken(soort.naam, nummer)
    verbinding.execute(insert(soort.intrekkingen), {soort.verwijzing: nummer, **vars(intrekking)})
    regel = {"wie": intrekking.wie, "wanneer": intrekking.wanneer, "levering_id": gegevens.get("levering_id")}
    toelichting = f"{soort.naam} {nummer}: {intrekking.reden}"
    verbinding.execute(insert(LOGBOEK), {**regel, "handeling": f"{soort.naam} ingetrokken", "toelichting": toelichting})


def oordelen(verbinding: Connection, voorwaarde: ColumnElement[bool]) -> list[BewaardOordeel]:
    """The verdicts that meet a condition on OORDELEN and their withdrawals, newest first."""
    return [
        BewaardOordeel(**{**gegevens, "waarde": _getal(gegevens["waarde"])}, intrekking=weg)
        for gegevens, weg in reversed(lees(verbinding, OORDEEL, voorwaarde))
    ]


def correcties(verbinding: Connection, voorwaarde: ColumnElement[bool]) -> list[BewaardeCorrectie]:
    """The corrections that meet a condition on CORRECTIES and their withdrawals, oldest first."""
    uit = []
    for gegevens, weg in lees(verbinding, CORRECTIE, voorwaarde):
        nummer, levering_id = gegevens.pop("id"), gegevens.pop("levering_id")
        uit.append(BewaardeCorrectie(nummer, levering_id, Correctie(**gegevens), weg))
    return uit


def besluiten(verbinding: Connection, voorwaarde: ColumnElement[bool]) -> list[BewaardBesluit]:
    """The decisions that meet a condition on COLLEGEBESLUITEN and their withdrawals, oldest first."""
    uit = []
    for gegevens, weg in lees(verbinding, BESLUIT, voorwaarde):
        nummer, wanneer = gegevens.pop("id"), gegevens.pop("wanneer")
        besluit = Besluit(**{**gegevens, "bedrag": _getal(gegevens["bedrag"])})
        uit.append(BewaardBesluit(nummer, wanneer, besluit, weg))
    return uit


def _getal(tekst: str | None) -> Decimal | None:
    try:
        return None if tekst is None else Decimal(tekst)
    except InvalidOperation:  # a note that cannot be read whole is still shown
        return None


def voeg_toe(
    verbinding: Connection, soort: Soort, regel: dict[str, Any], toelichting: str, levering_id: int | None = None
) -> int:
    """Write a row of a kind of aantekening and its line in the logbook; gives its id."""
    nummer = int(verbinding.execute(insert(soort.tabel).returning(soort.tabel.c.id), regel).scalar_one())
    gezegd = {"wie": regel["wie"], "wanneer": regel["wanneer"], "levering_id": levering_id, "toelichting": toelichting}
    verbinding.execute(insert(LOGBOEK), {**gezegd, "handeling": f"{soort.naam} {soort.gedaan}"})
    return nummer


def lees(
    verbinding: Connection, soort: Soort, voorwaarde: ColumnElement[bool]
) -> list[tuple[dict[str, Any], Intrekking | None]]:
    """The rows that meet a condition with their withdrawals, oldest first."""
    namen = ("reden", "wie", "wanneer")
    weg = (soort.intrekkingen.c[naam].label(f"intrekking_{naam}") for naam in namen)
    vraag = select(*soort.tabel.c, *weg).outerjoin_from(soort.tabel, soort.intrekkingen)
    uit = []
    for rij in verbinding.execute(vraag.where(voorwaarde).order_by(soort.tabel.c.id)):
        gegevens = dict(rij._mapping)
        reden, wie, wanneer = (gegevens.pop(f"intrekking_{naam}") for naam in namen)
        uit.append((gegevens, None if wanneer is None else Intrekking(reden, wie, wanneer)))
    return uit
