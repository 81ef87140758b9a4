"""A jaarschijf sheet as people make it: which tables of which kind it holds, and reading these."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from prestatiemonitor.readers.bestand.blad import Blad, Masker
from prestatiemonitor.readers.bestand.herschikken import bezet, uitsnede
from prestatiemonitor.readers.indeling import Bladindeling
from prestatiemonitor.readers.jaarschijf.activiteiten import lees_activiteiten
from prestatiemonitor.readers.jaarschijf.activiteitkoppen import Activiteitenlijst, vind_activiteitenlijsten
from prestatiemonitor.readers.jaarschijf.cijfertabel import lees_cijfertabel
from prestatiemonitor.readers.jaarschijf.duiden import duid_tekst
from prestatiemonitor.readers.jaarschijf.labels import is_labeltabel
from prestatiemonitor.readers.jaarschijf.tabel import Cijfertabel
from prestatiemonitor.readers.jaarschijf.vinden import is_over_toewijzingen, vind_cijfertabellen
from prestatiemonitor.readers.koppen import Koppen
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.voorraad.context import in_woorden
from prestatiemonitor.readers.voorraad.herkennen import Voorraadtabel
from prestatiemonitor.readers.woorden.cellen import als_tekst


@dataclass(frozen=True)
class Jaarschijfblad:
    """What a sheet holds: tables of stock changes beside allocations, other figures and activities."""

    blad: Blad
    indeling: Bladindeling
    voorraad: Sequence[Voorraadtabel] = ()
    activiteiten: Sequence[Activiteitenlijst] = ()
    cijfertabellen: Sequence[Cijfertabel] = ()

    @property
    def koppen(self) -> list[Koppen]:
        voorraad = [tabel.koppen for tabel in self.voorraad]
        eigen = [tabel.als_koppen() for tabel in self.cijfertabellen]
        return voorraad + [lijst.koppen for lijst in self.activiteiten] + eigen


def herken_jaarschijf(
    blad: Blad, indeling: Bladindeling, voorraad: Sequence[Voorraadtabel] = ()
) -> Jaarschijfblad | None:
    """The tables on a sheet of a jaarschijf; None where there is none."""
    voorraad = [tabel for tabel in voorraad if not _noemt_toewijzingen(tabel)]
    vol = _van_voorraad(blad, voorraad)
    vrij = uitsnede(blad, range(blad.rijen), range(blad.kolommen), ~vol) if vol.any() else blad
    weg = set(np.flatnonzero(vol.any(axis=1) & ~bezet(vrij).any(axis=1)).tolist())
    lijsten = vind_activiteitenlijsten(vrij, indeling, weg)
    for lijst in lijsten:
        weg |= {*lijst.titels, *range(lijst.koppen.rij, lijst.koppen.eerste_regel), *lijst.rijen, *lijst.herhaald}
    tabellen = vind_cijfertabellen(vrij, indeling, weg)
    if not any(_herkend(tabel, indeling) for tabel in tabellen):
        tabellen = []
    if not (voorraad or lijsten or tabellen):
        return None
    return Jaarschijfblad(blad, indeling, voorraad, lijsten, tabellen)


def _noemt_toewijzingen(tabel: Voorraadtabel) -> bool:
    """A table that names allocations or other figures of a jaarschijf twice is none of changes in the stock."""
    teksten = [kop.tekst for kop in tabel.kopdelen.values()]
    teksten += [als_tekst(tabel.blad.cellen[rij, kolom]) for rij in tabel.blok.rijen for kolom in tabel.sleutels]
    return sum(is_over_toewijzingen(tekst) or duid_tekst(tekst).maat is not None for tekst in teksten) >= 2


def _van_voorraad(blad: Blad, tabellen: Sequence[Voorraadtabel]) -> Masker:
    """The cells of the tables of stock changes, with their titles."""
    vol = np.zeros(blad.cellen.shape, dtype=bool)
    for tabel in tabellen:
        blok = tabel.blok
        teksten = [*blok.teksten, *blok.noten, *blok.vreemd, *blok.buiten]
        vol[[*teksten, *blok.koprijen, *blok.rijen], blok.k0 : blok.k1] = True
    return vol


def lees_jaarschijf(lezing: Lezing, vorm: Jaarschijfblad) -> None:
    """Read every table of the sheet."""
    for lijst in vorm.activiteiten:
        lees_activiteiten(lezing, lijst, vorm.indeling, [vorm.blad.naam])
    for tabel in vorm.cijfertabellen:
        lees_cijfertabel(lezing, tabel, vorm.indeling, _omgeving(vorm, tabel))


def _herkend(tabel: Cijfertabel, indeling: Bladindeling) -> bool:
    teksten = [in_woorden(indeling, tekst) for tekst in [*tabel.teksten, tabel.blad.naam]]
    teksten += list(indeling.kolommen.values())
    return is_labeltabel(tabel) or any(
        duid_tekst(tekst).maat is not None or is_over_toewijzingen(tekst) for tekst in teksten
    )


def _omgeving(vorm: Jaarschijfblad, tabel: Cijfertabel) -> list[str]:
    """The sheet's own title, where it stands apart from the first table, and its name."""
    blad = vorm.blad
    eerste = next(iter(np.flatnonzero(blad.gevuld.any(axis=1)).tolist()), None)
    titel = []
    if eerste is not None and int(blad.gevuld[eerste].sum()) == 1 and tabel is not vorm.cijfertabellen[0]:
        los = eerste + 1 >= blad.rijen or blad.gevuld[eerste + 1].sum() <= 1
        kolom = int(np.flatnonzero(blad.gevuld[eerste])[0])
        tekst = str(blad.cellen[eerste, kolom])
        jaren = {duid_tekst(tekst_).jaar for ander in vorm.cijfertabellen for tekst_ in map(ander.tekst, ander.titels)}
        if los or len(jaren - {None}) == 1:
            titel = [tekst]
    return [*titel, blad.naam]
