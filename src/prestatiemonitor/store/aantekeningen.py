"""Aantekeningen: verdicts by people and corrections beside the deliveries, withdrawn with a reason, never changed."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime

import pandas as pd
from sqlalchemy import Engine, true

from prestatiemonitor.store import aantekeningregels, administratie
from prestatiemonitor.store.aantekening import BewaardeCorrectie, BewaardOordeel, NieuwOordeel
from prestatiemonitor.store.aantekeningregels import CORRECTIE, OORDEEL, Soort
from prestatiemonitor.store.correctiecontrole import controleer, geleverde_tabel
from prestatiemonitor.store.fouten import CorrectieVeranderd, LeveringIngetrokken
from prestatiemonitor.store.levering import Intrekking
from prestatiemonitor.store.metadata import CORRECTIES, OORDELEN
from prestatiemonitor.store.verbinding import schrijftransactie
from prestatiemonitor.tables.correctie import Correctie, waarom_niet
from prestatiemonitor.tables.waarden import MENSOORDEEL


class Aantekeningen:
    """The part of the store in which people write beside the figures."""

    engine: Engine

    def oordeel_toe(self, nieuw: NieuwOordeel) -> BewaardOordeel:
        """Keep a verdict or remark; ValueError without a reason or a name, or for a verdict that is none."""
        _vereis(nieuw.reden, nieuw.wie)
        if nieuw.oordeel not in ("", *MENSOORDEEL):
            raise ValueError(f"‘{nieuw.oordeel}’ is geen oordeel: kies uit {', '.join(MENSOORDEEL)}")
        with schrijftransactie(self.engine) as verbinding:
            return aantekeningregels.voeg_oordeel_toe(verbinding, nieuw)

    def trek_oordeel_in(self, nummer: int, *, reden: str, wie: str) -> None:
        """Withdraw a verdict: what was computed, or the one before, counts again. Raises as `trek_correctie_in`."""
        self._trek_in(OORDEEL, nummer, reden, wie)

    def oordelen(self, peilmoment: date | None = None, *, ook_ingetrokken: bool = False) -> list[BewaardOordeel]:
        """The verdicts on a peilmoment (or all) that stand (or all), newest first."""
        op = true() if peilmoment is None else OORDELEN.c.peilmoment == peilmoment
        with self.engine.connect() as verbinding:
            return aantekeningregels.oordelen(verbinding, op & OORDEEL.staat(ook_ingetrokken))

    def corrigeer(self, levering_id: int, correctie: Correctie, *, gezien: int | None = None) -> BewaardeCorrectie:
        """Keep a correction of a delivery's value; its moment is that of `correctie`.

        `gezien` is the number of the correction of that value that its writer saw, None where there was none: another
        that came in between is not overruled unseen. Raises ValueError without a reason or a name, LeveringOnbekend,
        LeveringIngetrokken, CorrectieVeranderd, and CorrectieOnmogelijk where the delivery has no such value or the
        row could not have been delivered so.
        """
        _vereis(correctie.reden, correctie.wie)
        with schrijftransactie(self.engine) as verbinding:
            levering = administratie.levering(verbinding, levering_id)
            if levering.intrekking is not None:
                raise LeveringIngetrokken(levering)
            staand = aantekeningregels.correcties(
                verbinding, (CORRECTIES.c.levering_id == levering_id) & CORRECTIE.staat()
            )
            cel = (levering_id, correctie.tabel, correctie.regel, correctie.kolom)
            tabellen = geleverde_tabel(verbinding, levering_id, correctie.tabel)
            geldt = next((bewaard for bewaard in geldende(staand, tabellen) if bewaard.cel == cel), None)
            if (geldt.id if geldt else None) != gezien:
                raise CorrectieVeranderd(geldt)
            controleer(correctie, tabellen.get(correctie.tabel), [bewaard.correctie for bewaard in staand])
            return aantekeningregels.voeg_correctie_toe(verbinding, levering_id, correctie)

    def trek_correctie_in(self, nummer: int, *, reden: str, wie: str) -> None:
        """Withdraw a correction: the value as delivered, or as corrected before, counts again.

        Raises ValueError without a reason or a name, AantekeningOnbekend, AantekeningAlIngetrokken the second time.
        """
        self._trek_in(CORRECTIE, nummer, reden, wie)

    def correcties(self, levering_id: int | None = None, *, ook_ingetrokken: bool = False) -> list[BewaardeCorrectie]:
        """The corrections of a delivery (or of all) that stand (or all), oldest first."""
        van = true() if levering_id is None else CORRECTIES.c.levering_id == levering_id
        with self.engine.connect() as verbinding:
            return aantekeningregels.correcties(verbinding, van & CORRECTIE.staat(ook_ingetrokken))

    def _trek_in(self, soort: Soort, nummer: int, reden: str, wie: str) -> None:
        _vereis(reden, wie)
        with schrijftransactie(self.engine) as verbinding:
            aantekeningregels.trek_in(verbinding, soort, nummer, Intrekking(reden, wie, datetime.now(UTC)))


def geldende(correcties: Iterable[BewaardeCorrectie], tabellen: Mapping[str, pd.DataFrame]) -> list[BewaardeCorrectie]:
    """Of each value the newest of these corrections of a delivery that its `tabellen` can take, oldest first."""
    kunnen = [c for c in correcties if not waarom_niet(c.correctie, tabellen.get(c.correctie.tabel))]
    nieuwste = {bewaard.cel: bewaard for bewaard in sorted(kunnen, key=lambda bewaard: bewaard.id)}
    return sorted(nieuwste.values(), key=lambda bewaard: bewaard.id)


def _vereis(reden: str, wie: str) -> None:
    if not (reden.strip() and wie.strip()):
        raise ValueError("een oordeel, correctie of intrekking heeft een reden en een naam nodig")
    if "\0" in reden + wie:  # PostgreSQL cannot keep it; both databases refuse it, so that neither surprises
        raise ValueError("een NUL-teken kan niet worden bewaard")
