"""Collegebesluiten: what the college decided on plans, withdrawn with a reason, and never more spent than there is."""

from datetime import UTC, datetime

from sqlalchemy import Engine

from prestatiemonitor.store import aantekeningregels
from prestatiemonitor.store.aantekening import BewaardBesluit
from prestatiemonitor.store.aantekeningregels import BESLUIT
from prestatiemonitor.store.fouten import BesluitOnmogelijk
from prestatiemonitor.store.levering import Intrekking
from prestatiemonitor.store.verbinding import schrijftransactie
from prestatiemonitor.verordening.besluiten import Besluit, samen_onmogelijk, waarom_niet


class Collegebesluiten:
    """The part of the store that keeps decisions under the verordening."""

    engine: Engine

    def leg_besluit_vast(self, nieuw: Besluit) -> BewaardBesluit:
        """Keep a decision; BesluitOnmogelijk where it is not whole or the bestemmingsreserve would fall below zero."""
        if "\0" in nieuw.reden + nieuw.wie:
            raise BesluitOnmogelijk("een NUL-teken kan niet worden bewaard")
        with schrijftransactie(self.engine) as verbinding:
            staand = [bewaard.besluit for bewaard in aantekeningregels.besluiten(verbinding, BESLUIT.staat())]
            if waarom := waarom_niet(nieuw, staand):
                raise BesluitOnmogelijk(waarom)
            return aantekeningregels.voeg_besluit_toe(verbinding, nieuw)

    def trek_besluit_in(self, nummer: int, *, reden: str, wie: str) -> None:
        """Withdraw a decision; raises BesluitOnmogelijk where others rest on it, and as `trek_correctie_in`."""
        if not (reden.strip() and wie.strip()):
            raise ValueError("een intrekking heeft een reden en een naam nodig")
        with schrijftransactie(self.engine) as verbinding:
            over = [b.besluit for b in aantekeningregels.besluiten(verbinding, BESLUIT.staat()) if b.id != nummer]
            if waarom := samen_onmogelijk(over):
                raise BesluitOnmogelijk(waarom)
            aantekeningregels.trek_in(verbinding, BESLUIT, nummer, Intrekking(reden, wie, datetime.now(UTC)))

    def besluiten(self, *, ook_ingetrokken: bool = False) -> list[BewaardBesluit]:
        """The decisions that stand (or all), oldest first."""
        with self.engine.connect() as verbinding:
            return aantekeningregels.besluiten(verbinding, BESLUIT.staat(ook_ingetrokken))
