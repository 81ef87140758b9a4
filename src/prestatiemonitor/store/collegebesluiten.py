"""Collegebesluiten: what the college decided on plans, withdrawn with a reason, and never more spent than there is."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime

from sqlalchemy import ColumnElement, Connection, Engine

from prestatiemonitor.afspraken import Verordening
from prestatiemonitor.store import aantekeningregels
from prestatiemonitor.store.aantekening import BewaardBesluit
from prestatiemonitor.store.aantekeningregels import BESLUIT
from prestatiemonitor.store.fouten import BesluitOnmogelijk
from prestatiemonitor.store.levering import Intrekking
from prestatiemonitor.store.planbesluitregels import PLANBESLUIT, lees_planbesluiten, planfamilies
from prestatiemonitor.store.verbinding import schrijftransactie
from prestatiemonitor.verordening.besluitcontrole import samen_onmogelijk, waarom_niet
from prestatiemonitor.verordening.besluiten import Besluit
from prestatiemonitor.verordening.plancodes import Scheiding, scheidingen, sleutel_in_lijst
from prestatiemonitor.verordening.plansleutels import Plansleutels, met_eigen_sleutels


class Collegebesluiten:
    """The part of the store that keeps decisions under the verordening."""

    engine: Engine

    def leg_besluit_vast(self, nieuw: Besluit, verordening: Verordening | None = None) -> BewaardBesluit:
        """Keep a decision; BesluitOnmogelijk where it is not whole, of a day that cannot be, or not covered.

        A plan that is confirmed to go on under another name is one plan in the sums. Without a `verordening` it is not
        looked at whether there was one on that day.
        """
        if "\0" in nieuw.reden + nieuw.wie:
            raise BesluitOnmogelijk("een NUL-teken kan niet worden bewaard")
        with schrijftransactie(self.engine) as verbinding:
            sleutels, apart, staand = _staand(verbinding)
            los = [bewaard.besluit for bewaard in staand]
            (zelfde,) = sleutels.herkend([met_eigen_sleutels(nieuw, apart)])
            if waarom := waarom_niet(
                zelfde, sleutels.herkend(los), vandaag=datetime.now(UTC).astimezone().date(), verordening=verordening
            ):
                raise BesluitOnmogelijk(waarom)
            return aantekeningregels.voeg_besluit_toe(verbinding, nieuw)

    def trek_besluit_in(self, nummer: int, *, reden: str, wie: str) -> None:
        """Withdraw a decision; raises BesluitOnmogelijk where others rest on it, and as `trek_correctie_in`."""
        if not (reden.strip() and wie.strip()):
            raise ValueError("een intrekking heeft een reden en een naam nodig")
        with schrijftransactie(self.engine) as verbinding:
            sleutels, _, staand = _staand(verbinding)
            weg = sleutels.herkend(b.besluit for b in staand if b.id == nummer)
            over = sleutels.herkend(b.besluit for b in staand if b.id != nummer)
            if weg and (waarom := samen_onmogelijk(over, weg[0].plan)):
                raise BesluitOnmogelijk(waarom)
            aantekeningregels.trek_in(verbinding, BESLUIT, nummer, Intrekking(reden, wie, datetime.now(UTC)))

    def besluiten(self, *, ook_ingetrokken: bool = False) -> list[BewaardBesluit]:
        """The decisions that stand (or all), oldest first, on the plans that their codes stood for on their day."""
        with self.engine.connect() as verbinding:
            apart = scheidingen(lees_planbesluiten(verbinding, PLANBESLUIT.staat()))
            return _besluiten(verbinding, apart, BESLUIT.staat(ook_ingetrokken))

    def plansleutels(self, huidig: Collection[str], peildatum: date) -> Plansleutels:
        """Which plans of a list (`huidig`, by code, of this peildatum) a key stands for, by what people confirmed."""
        with self.engine.connect() as verbinding:
            over_plannen = lees_planbesluiten(verbinding, PLANBESLUIT.staat())
        apart = scheidingen(over_plannen)
        eigen = {code: sleutel_in_lijst(code, peildatum, apart) for code in {s.code for s in apart} & {*huidig}}
        return Plansleutels(planfamilies(over_plannen), huidig, eigen)


@contextmanager
def niets_wordt_onmogelijk(verbinding: Connection) -> Iterator[None]:
    """Raise BesluitOnmogelijk where decisions that could stand cannot any more after what is written in here.

    Which plans are said to be the same tells from which plan was paid, and to which paid back.
    """
    ervoor = _onmogelijk(verbinding)
    yield
    for waarom in _onmogelijk(verbinding):
        if waarom not in ervoor:
            raise BesluitOnmogelijk(f"een besluit van het college rust hierop: {waarom}")


def _onmogelijk(verbinding: Connection) -> list[str]:
    sleutels, _, staand = _staand(verbinding)
    besluiten = sleutels.herkend(bewaard.besluit for bewaard in staand)
    plannen = dict.fromkeys(besluit.plan for besluit in besluiten)
    return [waarom for plan in plannen if (waarom := samen_onmogelijk(besluiten, plan))]


def _staand(verbinding: Connection) -> tuple[Plansleutels, list[Scheiding], list[BewaardBesluit]]:
    over_plannen = lees_planbesluiten(verbinding, PLANBESLUIT.staat())
    apart = scheidingen(over_plannen)
    return Plansleutels(planfamilies(over_plannen)), apart, _besluiten(verbinding, apart, BESLUIT.staat())


def _besluiten(
    verbinding: Connection, apart: Collection[Scheiding], voorwaarde: ColumnElement[bool]
) -> list[BewaardBesluit]:
    gelezen = aantekeningregels.besluiten(verbinding, voorwaarde)
    return [replace(bewaard, besluit=met_eigen_sleutels(bewaard.besluit, apart)) for bewaard in gelezen]
