"""Reading a workbook: bytes in; the normalised tables, the meldingen and the ledger out."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pandas as pd

from prestatiemonitor.afspraken import vaste_afspraken
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.bestand.grid import read_grid
from prestatiemonitor.readers.bestand.guard import Onleesbaar
from prestatiemonitor.readers.bladsoorten import (
    Vorm,
    herken_bladen,
    kies_soort,
    koppen_van,
    soort_van,
    waarom_niet_gelezen,
)
from prestatiemonitor.readers.contract.blad import Contractblad, lees_contractblad
from prestatiemonitor.readers.contract.planlijst import is_onveranderd
from prestatiemonitor.readers.contract.rijkeuzes import zoek_overgeslagen_plannen
from prestatiemonitor.readers.controle.peiltijd import genoemde_peildatum
from prestatiemonitor.readers.controle.samenhang import controleer_samenhang
from prestatiemonitor.readers.gesteld import Controlereeks
from prestatiemonitor.readers.indeling import Indeling
from prestatiemonitor.readers.jaarschijf.cijfertabel import sluit_cijfers
from prestatiemonitor.readers.jaarschijf.lezen import Jaarschijfblad, lees_jaarschijf
from prestatiemonitor.readers.jaarschijf.opschriften import is_zichtbaar_met_cijfers, keur_opschriften
from prestatiemonitor.readers.ledger import Celverantwoording
from prestatiemonitor.readers.lezing import Herkend, Lezing
from prestatiemonitor.readers.noten.keuren import keur_noten
from prestatiemonitor.readers.planlijst.kolomkeuze import meld_ongebruikte_indeling
from prestatiemonitor.readers.planlijst.lezen import lees_planmonitor
from prestatiemonitor.readers.restanten import meld_verborgen, sluit_blad
from prestatiemonitor.readers.vergeten import volg_afspraken
from prestatiemonitor.readers.voorraad.lezen import lees_voorraadtabel, meld_losse_regels, sluit_voorraad
from prestatiemonitor.readers.vormen.herkennen import Planlijsten, lijsten_van
from prestatiemonitor.readers.vormen.hulpbladen import lees_hulpbladen
from prestatiemonitor.tables.meldingen import Melding, heeft_fout, meldingen_tabel
from prestatiemonitor.tables.schemas import tabellen_van

LEZERVERSIE = "1"  # goes up when the same bytes would give other tables


@dataclass(frozen=True, eq=False)
class Inlezing:
    """What one workbook gave: its kind, the tables of that kind, the meldingen, the ledger, and what was recognised."""

    bestandsnaam: str
    soort: str | None
    tabellen: Mapping[str, pd.DataFrame]
    meldingen: Sequence[Melding]
    celverantwoording: Celverantwoording
    herkend: Sequence[Herkend] = ()
    leesbaar: bool = True
    bladen: Sequence[Blad] = field(default=(), repr=False)
    controles: Sequence[Controlereeks] = field(default=(), repr=False)

    @property
    def heeft_fout(self) -> bool:
        return heeft_fout(self.meldingen)

    @property
    def genoemde_peildatum(self) -> tuple[dt.date, str] | None:
        """The one peildatum that the workbook's titles name, with the cell that does (`Blad!B2`)."""
        return genoemde_peildatum(self.bladen)

    def meldingen_tabel(self) -> pd.DataFrame:
        """The table `meldingen`."""
        return meldingen_tabel(self.meldingen)


def read_workbook(
    inhoud: bytes,
    bestandsnaam: str,
    *,
    soort: str | None = None,
    indeling: Indeling | None = None,
    peildatum: dt.date | None = None,
) -> Inlezing:
    """Read a workbook; whatever is wrong with it is in the meldingen, nothing is stored.

    `soort` is `planmonitor`, `jaarschijf`, or None to let the workbook tell. `peildatum` is the one that the sender
    gave, where known: from its year is weighed whether delivery can be so. Bytes that are no readable workbook give
    `leesbaar=False` and the one Melding that says why.
    """
    with vaste_afspraken():
        volg_afspraken()
        try:
            werkboek = read_grid(inhoud, bestandsnaam)
        except Onleesbaar as onleesbaar:
            return Inlezing(bestandsnaam, soort, {}, [onleesbaar.melding], Celverantwoording(()), leesbaar=False)
        lezing = Lezing(werkboek, indeling or Indeling(), is_onveranderd(werkboek), peildatum)
        return _lees(lezing, soort, peildatum)


def _lees(lezing: Lezing, soort: str | None, peildatum: dt.date | None) -> Inlezing:
    """All that a workbook says, and what is wrong with it."""
    werkboek = lezing.werkboek
    lezing.meldingen.extend(werkboek.meldingen)
    vormen = herken_bladen(lezing)
    gevonden = kies_soort(lezing, vormen, soort or lezing.indeling.soort)
    if gevonden:
        _lees_bladen(lezing, {naam: vorm for naam, vorm in vormen.items() if soort_van(vorm) == gevonden})
    tabellen = {tabel.naam: lezing.tabel(tabel.naam) for tabel in tabellen_van(gevonden)} if gevonden else {}
    lees_hulpbladen(lezing, [blad for blad in werkboek.bladen if blad.naam not in vormen], tabellen)
    for blad in werkboek.bladen:
        sluit_blad(lezing, blad, waarom_niet_gelezen(vormen.get(blad.naam), gevonden))
    keur_noten(lezing, tabellen)
    controleer_samenhang(lezing, tabellen, peildatum)
    return Inlezing(
        werkboek.naam,
        gevonden,
        tabellen,
        lezing.meldingen,
        lezing.celverantwoording(),
        lezing.herkend,
        bladen=werkboek.bladen,
        controles=lezing.controles,
    )


def _lees_bladen(lezing: Lezing, vormen: Mapping[str, Vorm]) -> None:
    planbladen = lijsten_van(lezing, [vorm for vorm in vormen.values() if isinstance(vorm, Planlijsten)])
    meld_ongebruikte_indeling(lezing, {naam: koppen_van(vorm) for naam, vorm in vormen.items()})
    contract = {naam: vorm for naam, vorm in vormen.items() if isinstance(vorm, Contractblad)}
    zoek_overgeslagen_plannen(lezing, contract)
    if planbladen and contract:
        namen = ", ".join(f"‘{naam}’" for naam in vormen)
        lezing.meldingen.append(ms.TWEE_BLADEN(planbladen[0].blad.naam, "A1", namen))
        planbladen = []
    lees_planmonitor(lezing, planbladen)
    for naam, vorm in vormen.items():
        blad = lezing.werkboek.blad(naam)
        if blad is None:
            continue
        if isinstance(vorm, Contractblad):
            lees_contractblad(lezing, blad, vorm)
        elif isinstance(vorm, Jaarschijfblad):
            gekeurd = keur_opschriften(lezing, vorm, zichtbaar_elders=is_zichtbaar_met_cijfers(vormen, naam))
            for tabel in gekeurd.voorraad:
                lees_voorraadtabel(lezing, tabel)
            lees_jaarschijf(lezing, gekeurd)
            if vorm.voorraad:
                meld_losse_regels(lezing, blad, vorm.voorraad)
        meld_verborgen(lezing, blad)
    sluit_voorraad(lezing)
    sluit_cijfers(lezing)
