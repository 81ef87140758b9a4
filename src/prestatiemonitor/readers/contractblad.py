"""Sheets in the contract's own layout: a table's name and columns, as the command line writes them or a template asks."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.cellen import als_tekst, bron, celnaam, is_getal, is_leeg, kolomletter
from prestatiemonitor.readers.grid import Blad, Werkboek
from prestatiemonitor.readers.kolomwaarden import Kolomlezer, als_geheel
from prestatiemonitor.readers.koppen import Koppen, vind_koppen
from prestatiemonitor.readers.lezing import Herkend, Lezing
from prestatiemonitor.readers.planstatus import hardheid_van
from prestatiemonitor.tables import waarden as w
from prestatiemonitor.tables.schemas import TABELLEN, VERSLAGEN, Kolom, Tabel
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


def sjabloonsoort(werkboek: Werkboek) -> tuple[str, int] | None:
    """The kind and version in a template's stamp, or None for a workbook that is no template."""
    blad = werkboek.blad(SJABLOON_BLAD)
    if blad is None or blad.kolommen < 3 or blad.cellen[0, 0] != SJABLOON_MERK:
        return None
    versie = blad.cellen[0, 2]
    return als_tekst(blad.cellen[0, 1]), int(versie) if is_getal(versie) else 0


def herken_contractblad(blad: Blad, *, sjabloon: bool) -> Contractblad | None:
    """The table that a sheet is by its name and headings; in a template also by their labels."""
    for tabel in [*TABELLEN.values(), *VERSLAGEN.values()]:
        if _vlak(blad.naam) not in (tabel.naam, _vlak(tabel.label)):
            continue
        namen = {kolom.naam: kolom.naam for kolom in tabel.kolommen}
        if sjabloon:
            namen |= {_vlak(kolom.label): kolom.naam for kolom in tabel.invulkolommen}
        koppen = vind_koppen(blad, lambda k, namen=namen: sum(_vlak(t) in namen for t in k.teksten))  # type: ignore[misc]
        if koppen is None:
            return None
        kolommen: dict[str, int] = {}
        for kolom, tekst in enumerate(koppen.teksten):
            if naam := namen.get(_vlak(tekst)):
                kolommen.setdefault(naam, kolom)
        verplicht = {kolom.naam for kolom in tabel.kolommen if kolom.verplicht}
        if sjabloon or verplicht <= set(kolommen):
            regelsoort = [k for k, tekst in enumerate(koppen.teksten) if _vlak(tekst) == _vlak(REGELSOORT_LABEL)]
            return Contractblad(tabel, koppen, kolommen, regelsoort[0] if sjabloon and regelsoort else None)
    return None


def controleer_stempel(lezing: Lezing, versie: int) -> None:
    """A template of another version is read, and said."""
    if versie != SJABLOON_VERSIE:
        lezing.meldingen.append(ms.SJABLOON_OUD(SJABLOON_BLAD, "C1", versie, versie=SJABLOON_VERSIE))


def lees_contractblad(lezing: Lezing, blad: Blad, vorm: Contractblad) -> None:
    """Add the sheet's rows to its table and book every cell."""
    tabel, koppen = vorm.tabel, vorm.koppen
    for kolom in tabel.invulkolommen:
        if kolom.verplicht and kolom.naam not in vorm.kolommen:
            lezing.meldingen.append(
                ms.KOP_ONTBREEKT(blad.naam, celnaam(koppen.laatste_koprij, 0), "", kolom=f"‘{kolom.label}’")
            )
    rijen = _datarijen(lezing, blad, vorm)
    lezing.meld_onbruikbaar(blad, range(koppen.eerste_regel, blad.rijen), list(vorm.kolommen.values()))
    lezer = Kolomlezer(lezing, blad, rijen)
    frame = pd.DataFrame(index=range(len(rijen)))
    for kolom in tabel.invulkolommen:
        if kolom.naam in vorm.kolommen:
            frame[kolom.naam] = _lees_kolom(lezer, tabel, kolom, vorm.kolommen[kolom.naam])
    if tabel.naam == "plannen":
        _vul_status_aan(lezer, frame, vorm.kolommen)
    _controleer(lezer, tabel, frame, vorm.kolommen)
    frame["bron"] = _bronnen(lezing, blad, vorm, rijen)
    lezing.voeg_toe(tabel.naam, frame)
    _boek(lezing, blad, vorm, rijen)
    lezing.herkend.append(_herkend(blad, vorm, len(rijen)))


def _datarijen(lezing: Lezing, blad: Blad, vorm: Contractblad) -> list[int]:
    kolommen = list(vorm.kolommen.values())
    rijen = []
    for rij in range(vorm.koppen.eerste_regel, blad.rijen):
        if vorm.regelsoort is not None and als_tekst(blad.cellen[rij, vorm.regelsoort]).lower() == VOORBEELDREGEL:
            gevuld = [k for k in range(blad.kolommen) if blad.cellen[rij, k] is not None]
            lezing.boek(blad, rij, gevuld, "overgeslagen", reden="voorbeeldregel van het sjabloon")
            lezing.meldingen.append(ms.VOORBEELDREGEL(blad.naam, celnaam(rij, vorm.regelsoort), VOORBEELDREGEL))
        elif any(blad.cellen[rij, kolom] is not None for kolom in kolommen):
            rijen.append(rij)
    return rijen


def _lees_kolom(lezer: Kolomlezer, tabel: Tabel, kolom: Kolom, positie: int) -> object:
    if kolom.naam == "planstatus":
        return lezer.planstatussen(positie)[0]
    if kolom.waarden:
        return lezer.codes(positie, kolom.waarden, kolom.label)
    if kolom.naam in ("corporatie", "partij"):
        return lezer.partijen(positie, alleen_corporaties=kolom.naam == "corporatie")
    if kolom.naam in _JAREN:
        return als_geheel(lezer.jaren(positie))
    if kolom.soort == "geheel":
        signed = tabel.naam == "voorraadmutaties"
        return als_geheel(lezer.hele_getallen(positie, negatief_mag=signed))
    if kolom.soort == "aandeel":
        return lezer.aandelen(positie)
    if kolom.soort == "getal":
        return pd.array([None if np.isnan(g) else g for g in lezer.getallen(positie)], dtype="Float64")
    if kolom.soort == "waarheid":
        return pd.array(lezer.waarheden(positie, kolom.label), dtype="boolean")
    return lezer.tekst(positie)


def _vul_status_aan(lezer: Kolomlezer, frame: pd.DataFrame, kolommen: Mapping[str, int]) -> None:
    codes = frame["planstatus"].tolist() if "planstatus" in frame else [w.ONBEKEND] * len(frame)
    afgeleid = [hardheid_van(code) for code in codes]
    frame["planstatus"] = codes
    frame["hardheid"] = lezer.hardheden(kolommen["hardheid"], codes, afgeleid) if "hardheid" in kolommen else afgeleid


def _controleer(lezer: Kolomlezer, tabel: Tabel, frame: pd.DataFrame, kolommen: Mapping[str, int]) -> None:
    for kolom in tabel.invulkolommen:
        if kolom.verplicht and kolom.naam in frame:
            positie = kolommen[kolom.naam]
            for i in np.nonzero(frame[kolom.naam].isna().to_numpy())[0].tolist():
                plek = (lezer.rijen[i], positie)
                anders_gemeld = plek in lezer.blad.foutcellen or plek in lezer.blad.zonder_waarde
                if not anders_gemeld and (lezer.blad.cellen[plek] is None or is_leeg(lezer.blad.cellen[plek])):
                    lezer.meld(ms.VERPLICHT_LEEG, i, positie, kolom=f"‘{kolom.label}’")
    if {"jaar_van", "jaar_tot"} <= set(frame):
        omgekeerd = (frame["jaar_tot"] < frame["jaar_van"]).fillna(False).to_numpy(dtype=bool)
        for i in np.nonzero(omgekeerd)[0].tolist():
            periode = f"{frame['jaar_van'][i]}–{frame['jaar_tot'][i]}"
            lezer.meld(ms.JAREN_OMGEKEERD, i, kolommen["jaar_tot"], gevonden=periode)
    if tabel.naam == "voorraadmutaties" and {"mutatie", "aantal"} <= set(frame):
        for i, (mutatie, aantal) in enumerate(zip(frame["mutatie"], frame["aantal"], strict=True)):
            if aantal is pd.NA or mutatie is None:
                continue
            if (mutatie in w.TOEVOEGINGEN and aantal < 0) or (mutatie in w.ONTTREKKINGEN and aantal > 0):
                lezer.meld(ms.TEKEN, i, kolommen["aantal"], mutatie=mutatie.replace("_", " ").capitalize())
    if tabel.naam == "activiteiten" and "afspraak" in frame:
        nummers = {afspraak.nummer for afspraak in load_afspraken().afspraken}
        for i, nummer in enumerate(frame["afspraak"]):
            if nummer is not pd.NA and nummer not in nummers:
                lezer.meld(ms.AFSPRAAK_ONBEKEND, i, kolommen["afspraak"], aantal=len(nummers))


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


def _boek(lezing: Lezing, blad: Blad, vorm: Contractblad, rijen: list[int]) -> None:
    koppen, tabel = vorm.koppen, vorm.tabel
    bruikbaar = lezing.verantwoording[blad.naam]
    for kolom in range(blad.kolommen):
        if koppen.teksten[kolom]:
            bruikbaar.boek(slice(koppen.rij, koppen.eerste_regel), kolom, "kop", tabel.naam)
    gelezen = set(vorm.kolommen.values()) | ({vorm.regelsoort} if vorm.regelsoort is not None else set())
    for kolom in sorted(gelezen):
        open_rijen = [r for r in rijen if (r, kolom) not in blad.foutcellen and (r, kolom) not in blad.zonder_waarde]
        rol = "sleutel" if tabel.kolommen[0].naam == _naam(vorm, kolom) else "opgenomen"
        bruikbaar.boek(open_rijen, kolom, rol, tabel.naam)
    for kolom in set(range(blad.kolommen)) - gelezen:
        _boek_vreemde_kolom(lezing, blad, vorm, rijen, kolom)
    for rij in range(koppen.rij):
        bruikbaar.boek(rij, slice(None), "tekst")


def _boek_vreemde_kolom(lezing: Lezing, blad: Blad, vorm: Contractblad, rijen: list[int], kolom: int) -> None:
    cellen = [(rij, blad.cellen[rij, kolom]) for rij in rijen if blad.cellen[rij, kolom] is not None]
    if not cellen:
        return
    kop = vorm.koppen.teksten[kolom]
    plaats = celnaam(vorm.koppen.laatste_koprij, kolom)
    if any(is_getal(waarde) for _, waarde in cellen):
        lezing.meldingen.append(
            ms.KOLOM_ONBEKEND(blad.naam, plaats, kop or f"kolom {kolomletter(kolom)}", suggestie="")
        )
        rol, reden = "overgeslagen", "de monitor kent deze kolom niet"
    else:
        lezing.meldingen.append(ms.KOLOM_TEKST(blad.naam, plaats, kop or f"kolom {kolomletter(kolom)}"))
        rol, reden = "tekst", "kolom die de monitor niet gebruikt"
    lezing.boek(blad, [rij for rij, _ in cellen], kolom, rol, reden=reden)


def _naam(vorm: Contractblad, kolom: int) -> str:
    return next((naam for naam, positie in vorm.kolommen.items() if positie == kolom), "")


def _herkend(blad: Blad, vorm: Contractblad, regels: int) -> Herkend:
    kolommen = tuple(
        (celnaam(vorm.koppen.laatste_koprij, positie), vorm.koppen.teksten[positie], vorm.tabel[naam].label)
        for naam, positie in vorm.kolommen.items()
    )
    return Herkend(blad.naam, f"tabel {vorm.tabel.label}", vorm.koppen.laatste_koprij + 1, regels, kolommen)


def _vlak(tekst: str) -> str:
    return " ".join(tekst.lower().split())
