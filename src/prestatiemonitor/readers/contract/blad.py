"""Sheets in the contract's own layout: a table's name and columns, as files of the command line or as a template."""

from collections.abc import Callable, Mapping, Set
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
import pandas as pd

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import Blad, Werkboek
from prestatiemonitor.readers.contract.controle import boek_contractblad, controleer_contractblad
from prestatiemonitor.readers.contract.geschreven_status import controleer_geschreven_status
from prestatiemonitor.readers.contract.rijkeuzes import zonder_overgeslagen
from prestatiemonitor.readers.indeling import OVERSLAAN, Bladindeling
from prestatiemonitor.readers.kolomgetallen import als_geheel
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.koppen import Koppen, vind_koppen
from prestatiemonitor.readers.lezing import Herkend, Lezing
from prestatiemonitor.readers.woorden.cellen import als_tekst, bron, celnaam, is_getal, kolomletter
from prestatiemonitor.readers.woorden.planstatus import hardheid_van
from prestatiemonitor.tables import waarden as w
from prestatiemonitor.tables.schemas import DTYPES, TABELLEN, VERSLAGEN, Kolom, Tabel
from prestatiemonitor.tables.sjabloon import (
    REGELSOORT_LABEL,
    SJABLOON_BLAD,
    SJABLOON_MERK,
    SJABLOON_VERSIE,
    VOORBEELDREGEL,
)

# The column whose cell stands for the whole row where a figure is traced back.
_DRAGER = {
    "plannen": "plan",
    "programma": "aantal",
    "voorraadmutaties": "aantal",
    "toewijzingen": "aantal",
    "activiteiten": "activiteit",
    "kerncijfers": "waarde",
}
_JAREN = {"jaar", "jaar_van", "jaar_tot"}


@dataclass(frozen=True)
class Contractblad:
    """A sheet recognised as one table: where its headings are, and which column holds what."""

    tabel: Tabel
    koppen: Koppen
    kolommen: Mapping[str, int]
    regelsoort: int | None
    dubbel: Mapping[int, int]  # columns under a heading that stood before, with the first one
    overgeslagen: Set[int]  # columns that the assignment leaves out
    is_sjabloon: bool


def sjabloonsoort(werkboek: Werkboek) -> tuple[str, int] | None:
    """The kind and version in a template's stamp, or None for a workbook that is no template."""
    blad = werkboek.blad(SJABLOON_BLAD)
    if blad is None or blad.kolommen < 3 or blad.cellen[0, 0] != SJABLOON_MERK:
        return None
    versie = blad.cellen[0, 2]
    return als_tekst(blad.cellen[0, 1]), int(versie) if is_getal(versie) else 0


def herken_contractblad(blad: Blad, indeling: Bladindeling, *, sjabloon: bool) -> Contractblad | None:
    """The table that a sheet is by its name and headings; in a template also by their labels."""
    for tabel in [*TABELLEN.values(), *VERSLAGEN.values()]:
        if _vlak(blad.naam) not in (tabel.naam, _vlak(tabel.label)):
            continue
        namen = {kolom.naam: kolom.naam for kolom in tabel.kolommen}
        if sjabloon:
            namen |= {_vlak(kolom.label): kolom.naam for kolom in tabel.invulkolommen}
        koppen = vind_koppen(blad, partial(_bekende_koppen, namen))
        if koppen is None:
            return None
        verplicht = {kolom.naam for kolom in tabel.kolommen if kolom.verplicht}
        if sjabloon or verplicht <= {namen.get(_vlak(tekst)) for tekst in koppen.teksten}:
            return _vorm(tabel, koppen, namen, indeling, sjabloon=sjabloon)
    return None


def _bekende_koppen(namen: Mapping[str, str], koppen: Koppen) -> int:
    return sum(_vlak(tekst) in namen for tekst in koppen.teksten)


def _vorm(
    tabel: Tabel, koppen: Koppen, namen: Mapping[str, str], indeling: Bladindeling, *, sjabloon: bool
) -> Contractblad:
    kolommen: dict[str, int] = {}
    dubbel: dict[int, int] = {}
    teksten = dict(enumerate(koppen.teksten))
    overgeslagen = {k for k, tekst in teksten.items() if indeling.lees_als(tekst, kolomletter(k)) == OVERSLAAN}
    for kolom in sorted(teksten.keys() - overgeslagen):
        naam = namen.get(_vlak(teksten[kolom]))
        if naam and kolommen.setdefault(naam, kolom) != kolom:
            dubbel[kolom] = kolommen[naam]
    regelsoort = [k for k, tekst in teksten.items() if sjabloon and _vlak(tekst) == _vlak(REGELSOORT_LABEL)]
    return Contractblad(tabel, koppen, kolommen, next(iter(regelsoort), None), dubbel, overgeslagen, sjabloon)


def controleer_stempel(lezing: Lezing, versie: int) -> None:
    """A template of another version is read, and said."""
    if versie != SJABLOON_VERSIE:
        lezing.meldingen.append(ms.SJABLOON_OUD(SJABLOON_BLAD, "C1", versie, versie=SJABLOON_VERSIE))


def lees_contractblad(lezing: Lezing, blad: Blad, vorm: Contractblad) -> None:
    """Add the sheet's rows to its table and book every cell."""
    tabel, koppen = vorm.tabel, vorm.koppen
    for kolom in tabel.invulkolommen:
        if kolom.verplicht and kolom.naam not in vorm.kolommen:
            plaats = celnaam(koppen.laatste_koprij, 0)
            lezing.meldingen.append(ms.KOP_ONTBREEKT(blad.naam, plaats, "", veld=f"‘{kolom.label}’"))
    for positie, eerste in vorm.dubbel.items():
        plaats, ander = (celnaam(koppen.laatste_koprij, k) for k in (positie, eerste))
        kop, letter = koppen.teksten[positie], kolomletter(positie)
        lezing.meldingen.append(ms.KOP_DUBBEL(blad.naam, plaats, kop, eerste=ander, over=f"kolom {letter}"))
    rijen = zonder_overgeslagen(lezing, blad, vorm, _datarijen(lezing, blad, vorm))
    lezer = Kolomlezer(lezing, blad, rijen, punt_is_komma=not vorm.is_sjabloon)
    frame = pd.DataFrame(index=range(len(rijen)))
    for kolom in tabel.invulkolommen:
        if kolom.naam in vorm.kolommen:
            frame[kolom.naam] = pd.Series(
                _lees_kolom(lezer, tabel, kolom, vorm.kolommen[kolom.naam]), dtype=DTYPES[kolom.soort]
            )
    if tabel.naam == "plannen":
        _vul_status_aan(lezer, frame, vorm.kolommen)
        controleer_geschreven_status(lezer, frame, vorm)
    controleer_contractblad(lezer, tabel, frame, vorm.kolommen)
    frame["bron"] = _bronnen(lezing, blad, vorm, rijen)
    lezing.voeg_toe(tabel.naam, {str(naam): kolom.array for naam, kolom in frame.items()})
    boek_contractblad(lezing, blad, vorm, rijen)
    lezing.meld_onbruikbaar(blad, range(koppen.eerste_regel, blad.rijen), list(vorm.kolommen.values()))
    lezing.herkend.append(_herkend(blad, vorm, len(rijen)))


def _datarijen(lezing: Lezing, blad: Blad, vorm: Contractblad) -> list[int]:
    """The rows with anything in a column of the table, without the template's example row."""
    eerste = vorm.koppen.eerste_regel
    rijen = (np.flatnonzero(blad.gevuld[eerste:, list(vorm.kolommen.values())].any(axis=1)) + eerste).tolist()
    if vorm.regelsoort is None:
        return rijen
    voorbeelden = {r for r in rijen if als_tekst(blad.cellen[r, vorm.regelsoort]).lower() == VOORBEELDREGEL}
    for rij in sorted(voorbeelden):
        lezing.boek(blad, rij, blad.gevuld[rij], "overgeslagen", reden="voorbeeldregel van het sjabloon")
        lezing.meldingen.append(ms.VOORBEELDREGEL(blad.naam, celnaam(rij, vorm.regelsoort), VOORBEELDREGEL))
    return [rij for rij in rijen if rij not in voorbeelden]


def _lees_kolom(lezer: Kolomlezer, tabel: Tabel, kolom: Kolom, positie: int) -> Any:
    if kolom.naam == "planstatus":
        return lezer.planstatussen(positie)[0]
    if kolom.naam in ("corporatie", "partij"):
        return lezer.partijen(positie, alleen_corporaties=kolom.naam == "corporatie")
    if kolom.waarden:
        return lezer.codes(positie, kolom.waarden, kolom.label)
    if kolom.soort == "geheel" and kolom.naam not in _JAREN:
        return als_geheel(lezer.hele_getallen(positie, negatief_mag=tabel.naam == "voorraadmutaties"))
    lees: Mapping[str, Callable[[int], Any]] = {
        "tekst": lezer.tekst,
        "geheel": lambda k: als_geheel(lezer.jaren(k)),
        "getal": lambda k: pd.Series(lezer.getallen(k)).astype("Float64"),
        "aandeel": lezer.aandelen,
        "waarheid": lambda k: lezer.waarheden(k, kolom.label),
    }
    return lees[kolom.soort](positie)


def _vul_status_aan(lezer: Kolomlezer, frame: pd.DataFrame, kolommen: Mapping[str, int]) -> None:
    codes = frame["planstatus"].tolist() if "planstatus" in frame else [w.ONBEKEND] * len(frame)
    afgeleid = [hardheid_van(code) for code in codes]
    frame["planstatus"] = codes
    frame["hardheid"] = lezer.hardheden(kolommen["hardheid"], codes, afgeleid) if "hardheid" in kolommen else afgeleid


def _bronnen(lezing: Lezing, blad: Blad, vorm: Contractblad, rijen: list[int]) -> list[str]:
    drager = vorm.kolommen.get(_DRAGER[vorm.tabel.naam], next(iter(vorm.kolommen.values()), 0))
    eigen = [bron(blad.naam, rij, drager) for rij in rijen]
    if "bron" not in vorm.kolommen:
        return eigen
    kolom = vorm.kolommen["bron"]
    geschreven = [als_tekst(blad.cellen[rij, kolom]) for rij in rijen]
    if any(geschreven):
        lezing.meldingen.append(ms.BRON_OVERGENOMEN(blad.naam, celnaam(vorm.koppen.laatste_koprij, kolom), "bron"))
    return [oud or nieuw for oud, nieuw in zip(geschreven, eigen, strict=True)]


def _herkend(blad: Blad, vorm: Contractblad, regels: int) -> Herkend:
    kolommen = tuple(
        (celnaam(vorm.koppen.laatste_koprij, positie), vorm.koppen.teksten[positie], vorm.tabel[naam].label)
        for naam, positie in vorm.kolommen.items()
    )
    return Herkend(blad.naam, f"tabel {vorm.tabel.label}", vorm.koppen.laatste_koprij + 1, regels, kolommen)


def _vlak(tekst: str) -> str:
    return " ".join(tekst.lower().split())
