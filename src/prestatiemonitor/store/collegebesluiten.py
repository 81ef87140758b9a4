"""Collegebesluiten: what the college decided on plans, withdrawn with a reason, and never more spent than there is."""

from collections.abc import Collection
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine

from prestatiemonitor.afspraken import Verordening
from prestatiemonitor.store import aantekeningregels
from prestatiemonitor.store.aantekening import BewaardBesluit
from prestatiemonitor.store.aantekeningregels import BESLUIT
from prestatiemonitor.store.fouten import BesluitOnmogelijk
from prestatiemonitor.store.levering import Intrekking
from prestatiemonitor.store.planaantekeningen import PLANBESLUIT, lees_planbesluiten, planfamilies
from prestatiemonitor.store.verbinding import schrijftransactie
from prestatiemonitor.verordening.besluitcontrole import samen_onmogelijk, waarom_niet
from prestatiemonitor.verordening.besluiten import Besluit
from prestatiemonitor.verordening.plansleutels import Plansleutels


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
            sleutels, staand = _staand(verbinding)
            los = [bewaard.besluit for bewaard in staand]
            (zelfde,) = sleutels.herkend([nieuw])
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
            sleutels, staand = _staand(verbinding)
            weg = sleutels.herkend(b.besluit for b in staand if b.id == nummer)
            over = sleutels.herkend(b.besluit for b in staand if b.id != nummer)
            if weg and (waarom := samen_onmogelijk(over, weg[0].plan)):
                raise BesluitOnmogelijk(waarom)
            aantekeningregels.trek_in(verbinding, BESLUIT, nummer, Intrekking(reden, wie, datetime.now(UTC)))

    def besluiten(self, *, ook_ingetrokken: bool = False) -> list[BewaardBesluit]:
        """The decisions that stand (or all), oldest first."""
        with self.engine.connect() as verbinding:
            return aantekeningregels.besluiten(verbinding, BESLUIT.staat(ook_ingetrokken))

    def plansleutels(self, huidig: Collection[str] = ()) -> Plansleutels:
        """Which plans of now (`huidig`, by key) a key stands for, by what people confirmed."""
        with self.engine.connect() as verbinding:
            return Plansleutels(planfamilies(lees_planbesluiten(verbinding, PLANBESLUIT.staat())), huidig)


def _staand(verbinding: Connection) -> tuple[Plansleutels, list[BewaardBesluit]]:
    families = planfamilies(lees_planbesluiten(verbinding, PLANBESLUIT.staat()))
    return Plansleutels(families), aantekeningregels.besluiten(verbinding, BESLUIT.staat())
