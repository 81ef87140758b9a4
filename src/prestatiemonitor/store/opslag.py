"""Opslag: deliveries go in whole or not at all, are withdrawn with a reason, and are never changed or removed."""

from datetime import UTC, datetime

import pandas as pd
from sqlalchemy import select, true
from sqlalchemy.exc import DatabaseError

from prestatiemonitor.store import administratie, indelingen
from prestatiemonitor.store.collegebesluiten import Collegebesluiten
from prestatiemonitor.store.fouten import (
    AlIngetrokken,
    IndelingAlIngetrokken,
    LeveringBestaatAl,
    LeveringOnbekend,
    OpslagFout,
)
from prestatiemonitor.store.indelingen import BewaardeIndeling, NieuweIndeling
from prestatiemonitor.store.levering import Intrekking, Levering, NieuweLevering
from prestatiemonitor.store.metadata import (
    INDELINGEN,
    INDELINGINTREKKINGEN,
    INHOUDSOPGAVE,
    INTREKKINGEN,
    LEVERINGEN,
    LOGBOEK,
)
from prestatiemonitor.store.migraties import migreer
from prestatiemonitor.store.overleggen import Overleggen
from prestatiemonitor.store.planaantekeningen import Planaantekeningen
from prestatiemonitor.store.regels import gevormd, lees_regels, schrijf_regels
from prestatiemonitor.store.scenarios import Scenarios
from prestatiemonitor.store.verbinding import maak_engine, schrijftransactie
from prestatiemonitor.tables.schemas import CELVERANTWOORDING, MELDINGEN, TABELLEN, Tabel
from prestatiemonitor.tables.waarden import LEVERINGSOORTEN


class Opslag(Planaantekeningen, Collegebesluiten, Scenarios, Overleggen):
    """The database of deliveries at a SQLAlchemy URL (sqlite or postgresql), brought up to date when opened.

    Raises OpslagFout where the database cannot be opened. Safe to share between threads.
    """

    def __init__(self, url: str) -> None:
        self.engine = maak_engine(url)
        try:
            migreer(self.engine)
        except OpslagFout:
            self.sluit()
            raise
        except DatabaseError as fout:
            self.sluit()
            adres = self.engine.url.render_as_string(hide_password=True)
            raise OpslagFout(f"De database {adres} is niet te openen of bij te werken.") from fout

    def sluit(self) -> None:
        """Let go of all connections; an in-memory database is gone after this."""
        self.engine.dispose()

    def bewaar(self, nieuw: NieuweLevering) -> Levering:
        """Store bytes, tables, meldingen and ledger in one transaction.

        Raises LeveringBestaatAl where the same bytes stand as the same kind, and ValueError for what readers must
        never hand over: an unknown kind, table or column, a `fout` among the meldingen, or nobody's name.
        """
        inhoud = _gecontroleerd(nieuw)
        with schrijftransactie(self.engine) as verbinding:
            zelfde = (LEVERINGEN.c.sha256 == nieuw.sha256) & (LEVERINGEN.c.soort == nieuw.soort)
            for staand in administratie.leveringen(verbinding, zelfde & INTREKKINGEN.c.levering_id.is_(None)):
                raise LeveringBestaatAl(staand)
            levering_id = administratie.voeg_toe(verbinding, nieuw, datetime.now(UTC))
            for tabel, frame in inhoud:
                schrijf_regels(verbinding, tabel, levering_id, frame)
            return administratie.levering(verbinding, levering_id)

    def trek_in(self, levering_id: int, *, reden: str, wie: str) -> Levering:
        """Withdraw a delivery; it stays readable by its id.

        Raises ValueError without a reason or a name, LeveringOnbekend, and AlIngetrokken the second time.
        """
        if not reden.strip():
            raise ValueError("een intrekking heeft een reden nodig")
        if not wie.strip():
            raise ValueError("een intrekking heeft een naam nodig")
        with schrijftransactie(self.engine) as verbinding:
            levering = administratie.levering(verbinding, levering_id)
            if levering.intrekking is not None:
                raise AlIngetrokken(levering)
            administratie.trek_in(verbinding, levering_id, Intrekking(reden, wie, datetime.now(UTC)))
            return administratie.levering(verbinding, levering_id)

    def onthoud(self, nieuw: NieuweIndeling) -> BewaardeIndeling:
        """Keep an assignment for the next workbook of its sender; ValueError without a sender, name or text."""
        if not (nieuw.afzender.strip() and nieuw.wie.strip() and nieuw.indeling.strip()):
            raise ValueError("een indeling heeft een afzender, een naam en een inhoud nodig")
        with schrijftransactie(self.engine) as verbinding:
            nummer = indelingen.voeg_toe(verbinding, nieuw, datetime.now(UTC))
            return indelingen.indeling(verbinding, nummer)

    def vergeet(self, indeling_id: int, *, reden: str, wie: str) -> BewaardeIndeling:
        """Withdraw an assignment, and the older ones for the same layout, which would come back; all stay readable.

        Raises ValueError without a reason or a name, IndelingOnbekend, and IndelingAlIngetrokken the second time.
        """
        if not (reden.strip() and wie.strip()):
            raise ValueError("een intrekking heeft een reden en een naam nodig")
        with schrijftransactie(self.engine) as verbinding:
            weg = indelingen.indeling(verbinding, indeling_id)
            if weg.intrekking is not None:
                raise IndelingAlIngetrokken(indeling_id)
            intrekking = Intrekking(reden, wie, datetime.now(UTC))
            for nummer in indelingen.met_voorgangers(verbinding, weg):
                indelingen.trek_in(verbinding, nummer, intrekking)
            return indelingen.indeling(verbinding, indeling_id)

    def indelingen(self, afzender: str | None = None, *, ook_ingetrokken: bool = False) -> list[BewaardeIndeling]:
        """The kept assignments, of one sender when given, that are in use (or all), newest first."""
        in_gebruik = true() if ook_ingetrokken else INDELINGINTREKKINGEN.c.indeling_id.is_(None)
        van_afzender = true() if afzender is None else INDELINGEN.c.afzender == afzender
        with self.engine.connect() as verbinding:
            return indelingen.indelingen(verbinding, in_gebruik & van_afzender)

    def leveringen(self, *, ook_ingetrokken: bool = False) -> list[Levering]:
        """The deliveries that stand (or all), newest peildatum first, and of one peildatum the newest delivered."""
        voorwaarde = true() if ook_ingetrokken else INTREKKINGEN.c.levering_id.is_(None)
        with self.engine.connect() as verbinding:
            return administratie.leveringen(verbinding, voorwaarde)

    def zoek(self, sha256: str) -> list[Levering]:
        """All deliveries of these bytes, the withdrawn ones too, in the order of `leveringen`."""
        with self.engine.connect() as verbinding:
            return administratie.leveringen(verbinding, LEVERINGEN.c.sha256 == sha256)

    def levering(self, levering_id: int) -> Levering:
        """One delivery, withdrawn or not. Raises LeveringOnbekend, as all that follow."""
        with self.engine.connect() as verbinding:
            return administratie.levering(verbinding, levering_id)

    def tabellen(self, levering_id: int) -> dict[str, pd.DataFrame]:
        """The tables as they were delivered, by name in the order of the contract; only those that were given."""
        with self.engine.connect() as verbinding:
            administratie.levering(verbinding, levering_id)
            gegeven = verbinding.scalars(
                select(INHOUDSOPGAVE.c.tabel).where(INHOUDSOPGAVE.c.levering_id == levering_id)
            ).all()
            return {
                naam: lees_regels(verbinding, tabel, levering_id) for naam, tabel in TABELLEN.items() if naam in gegeven
            }

    def meldingen(self, levering_id: int) -> pd.DataFrame:
        """The table `meldingen` of one delivery."""
        return self._verslag(MELDINGEN, levering_id)

    def celverantwoording(self, levering_id: int) -> pd.DataFrame:
        """The table `celverantwoording` of one delivery."""
        return self._verslag(CELVERANTWOORDING, levering_id)

    def bestand(self, levering_id: int) -> bytes:
        """The bytes of the file as it was delivered."""
        with self.engine.connect() as verbinding:
            inhoud = verbinding.scalar(select(LEVERINGEN.c.inhoud).where(LEVERINGEN.c.id == levering_id))
        if inhoud is None:
            raise LeveringOnbekend(levering_id)
        return bytes(inhoud)

    def logboek(self) -> pd.DataFrame:
        """All that was done, newest first: wanneer (UTC), wie, handeling, levering_id, toelichting."""
        kolommen = {
            "wanneer": "datetime64[us, UTC]",
            "wie": "str",
            "handeling": "str",
            "levering_id": "Int64",
            "toelichting": "str",
        }
        vraag = select(*(LOGBOEK.c[naam] for naam in kolommen)).order_by(LOGBOEK.c.id.desc())
        with self.engine.connect() as verbinding:
            regels = [tuple(regel) for regel in verbinding.execute(vraag)]
        return pd.DataFrame(regels, columns=list(kolommen)).astype(kolommen)

    def _verslag(self, tabel: Tabel, levering_id: int) -> pd.DataFrame:
        with self.engine.connect() as verbinding:
            administratie.levering(verbinding, levering_id)
            return lees_regels(verbinding, tabel, levering_id)


def _gecontroleerd(nieuw: NieuweLevering) -> list[tuple[Tabel, pd.DataFrame]]:
    if nieuw.soort not in LEVERINGSOORTEN:
        raise ValueError(f"onbekende soort levering: {nieuw.soort}")
    if not nieuw.wie.strip():
        raise ValueError("een levering heeft een naam nodig")
    if onbekend := sorted(set(nieuw.tabellen) - set(TABELLEN)):
        raise ValueError(f"onbekende tabel: {', '.join(onbekend)}")
    inhoud = [(TABELLEN[naam], frame) for naam, frame in nieuw.tabellen.items()]
    inhoud += [(MELDINGEN, nieuw.meldingen), (CELVERANTWOORDING, nieuw.celverantwoording)]
    if nieuw.meldingen["ernst"].eq("fout").any():
        raise ValueError("een levering met een fout wordt niet bewaard")
    return [(tabel, gevormd(tabel, frame)) for tabel, frame in inhoud]
