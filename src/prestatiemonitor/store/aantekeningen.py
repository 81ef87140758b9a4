"""Aantekeningen: verdicts by people and corrections beside the deliveries, withdrawn with a reason, never changed."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import ColumnElement, Connection, Engine, Table, insert, select, true

from prestatiemonitor.store import administratie
from prestatiemonitor.store.fouten import AantekeningAlIngetrokken, AantekeningOnbekend
from prestatiemonitor.store.levering import Intrekking
from prestatiemonitor.store.metadata import (
    CORRECTIEINTREKKINGEN,
    CORRECTIES,
    LOGBOEK,
    OORDEELINTREKKINGEN,
    OORDELEN,
)
from prestatiemonitor.store.verbinding import schrijftransactie
from prestatiemonitor.tables.correctie import Correctie


class _Soort(NamedTuple):
    """A kind of aantekening: its name in the logbook, its table, and the table and column of its withdrawals."""

    naam: str
    tabel: Table
    intrekkingen: Table
    verwijzing: str


_OORDEEL: Final = _Soort("oordeel", OORDELEN, OORDEELINTREKKINGEN, "oordeel_id")
_CORRECTIE: Final = _Soort("correctie", CORRECTIES, CORRECTIEINTREKKINGEN, "correctie_id")


@dataclass(frozen=True, kw_only=True)
class NieuwOordeel:
    """What a person says of one outcome on a peilmoment; `oordeel` is empty where it is a remark alone."""

    peilmoment: date
    indicator: str
    afspraak: str
    partij: str
    periode: str
    oordeel: str
    reden: str
    wie: str


@dataclass(frozen=True, kw_only=True)
class BewaardOordeel(NieuwOordeel):
    """A kept verdict; `wanneer` is in UTC, `intrekking` is None as long as it stands."""

    id: int
    wanneer: datetime
    intrekking: Intrekking | None

    @property
    def sleutel(self) -> tuple[str, str, str, str]:
        """Which outcome it is about: indicator, afspraak, partij and periode."""
        return self.indicator, self.afspraak, self.partij, self.periode


@dataclass(frozen=True)
class BewaardeCorrectie:
    """A kept correction of one delivery; `intrekking` is None as long as it stands."""

    id: int
    levering_id: int
    correctie: Correctie
    intrekking: Intrekking | None


class Aantekeningen:
    """The part of the store in which people write beside the figures."""

    engine: Engine

    def oordeel_toe(self, nieuw: NieuwOordeel) -> BewaardOordeel:
        """Keep a verdict or remark; ValueError without a reason or a name."""
        _vereis(nieuw.reden, nieuw.wie)
        with schrijftransactie(self.engine) as verbinding:
            waarover = f"{nieuw.indicator}, {nieuw.partij}, {nieuw.periode}: {nieuw.oordeel or 'opmerking'}"
            nummer = _voeg_toe(verbinding, _OORDEEL, vars(nieuw), f"{waarover} ({nieuw.reden})")
            return _oordelen(verbinding, OORDELEN.c.id == nummer)[0]

    def trek_oordeel_in(self, nummer: int, *, reden: str, wie: str) -> None:
        """Withdraw a verdict: what was computed, or the one before, counts again. Raises as `trek_correctie_in`."""
        self._trek_in(_OORDEEL, nummer, reden, wie)

    def oordelen(self, peilmoment: date | None = None, *, ook_ingetrokken: bool = False) -> list[BewaardOordeel]:
        """The verdicts on a peilmoment (or all) that stand (or all), newest first."""
        op = true() if peilmoment is None else OORDELEN.c.peilmoment == peilmoment
        with self.engine.connect() as verbinding:
            return _oordelen(verbinding, op & _staat(_OORDEEL, ook_ingetrokken))

    def corrigeer(self, levering_id: int, correctie: Correctie) -> BewaardeCorrectie:
        """Keep a correction of a delivery's value.

        Raises ValueError without a reason or a name, and LeveringOnbekend. The moment is that of `correctie`.
        """
        _vereis(correctie.reden, correctie.wie)
        with schrijftransactie(self.engine) as verbinding:
            administratie.levering(verbinding, levering_id)
            wat = f"{correctie.plaats}, {correctie.kolom}: {correctie.was} wordt {correctie.wordt} ({correctie.reden})"
            gegevens = {**vars(correctie), "levering_id": levering_id}
            nummer = _voeg_toe(verbinding, _CORRECTIE, gegevens, wat, levering_id)
            return _correcties(verbinding, CORRECTIES.c.id == nummer)[0]

    def trek_correctie_in(self, nummer: int, *, reden: str, wie: str) -> None:
        """Withdraw a correction: the value as delivered, or as corrected before, counts again.

        Raises ValueError without a reason or a name, AantekeningOnbekend, AantekeningAlIngetrokken the second time.
        """
        self._trek_in(_CORRECTIE, nummer, reden, wie)

    def correcties(self, levering_id: int | None = None, *, ook_ingetrokken: bool = False) -> list[BewaardeCorrectie]:
        """The corrections of a delivery (or of all) that stand (or all), oldest first: the last of one value counts."""
        van = true() if levering_id is None else CORRECTIES.c.levering_id == levering_id
        with self.engine.connect() as verbinding:
            return _correcties(verbinding, van & _staat(_CORRECTIE, ook_ingetrokken))

    def _trek_in(self, soort: _Soort, nummer: int, reden: str, wie: str) -> None:
        _vereis(reden, wie)
        with schrijftransactie(self.engine) as verbinding:
            gevonden = _lees(verbinding, soort, soort.tabel.c.id == nummer)
            if not gevonden:
                raise AantekeningOnbekend(soort.naam, nummer)
            if gevonden[0][1] is not None:
                raise AantekeningAlIngetrokken(soort.naam, nummer)
            intrekking = Intrekking(reden, wie, datetime.now(UTC))
            verbinding.execute(insert(soort.intrekkingen), {soort.verwijzing: nummer, **vars(intrekking)})
            handeling = f"{soort.naam} ingetrokken"
            _log(verbinding, handeling, wie, intrekking.wanneer, f"{soort.naam} {nummer}: {reden}")


def _vereis(reden: str, wie: str) -> None:
    if not (reden.strip() and wie.strip()):
        raise ValueError("een oordeel, correctie of intrekking heeft een reden en een naam nodig")


def _staat(soort: _Soort, ook_ingetrokken: bool) -> ColumnElement[bool]:
    return true() if ook_ingetrokken else soort.intrekkingen.c[soort.verwijzing].is_(None)


def _voeg_toe(
    verbinding: Connection, soort: _Soort, gegevens: dict[str, Any], toelichting: str, levering_id: int | None = None
) -> int:
    regel = {"wanneer": datetime.now(UTC), **gegevens}
    nummer = int(verbinding.execute(insert(soort.tabel).returning(soort.tabel.c.id), regel).scalar_one())
    _log(verbinding, f"{soort.naam} gegeven", regel["wie"], regel["wanneer"], toelichting, levering_id)
    return nummer


def _log(
    verbinding: Connection,
    handeling: str,
    wie: str,
    wanneer: datetime,
    toelichting: str,
    levering_id: int | None = None,
) -> None:
    regel = {"handeling": handeling, "wie": wie, "wanneer": wanneer, "toelichting": toelichting}
    verbinding.execute(insert(LOGBOEK), {**regel, "levering_id": levering_id})


def _lees(
    verbinding: Connection, soort: _Soort, voorwaarde: ColumnElement[bool]
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


def _oordelen(verbinding: Connection, voorwaarde: ColumnElement[bool]) -> list[BewaardOordeel]:
    gelezen = _lees(verbinding, _OORDEEL, voorwaarde)
    return [BewaardOordeel(**gegevens, intrekking=weg) for gegevens, weg in reversed(gelezen)]


def _correcties(verbinding: Connection, voorwaarde: ColumnElement[bool]) -> list[BewaardeCorrectie]:
    uit = []
    for gegevens, weg in _lees(verbinding, _CORRECTIE, voorwaarde):
        nummer, levering_id = gegevens.pop("id"), gegevens.pop("levering_id")
        uit.append(BewaardeCorrectie(nummer, levering_id, Correctie(**gegevens), weg))
    return uit
