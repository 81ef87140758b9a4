"""A sheet in the contract's own layout, checked and booked: what a row must have, and what each cell became."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.indeling import OVERGESLAGEN
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.plaatsen import lees_twee_kolommen
from prestatiemonitor.readers.woorden.cellen import celnaam, is_leeg, kolomletter, lijkt_getal
from prestatiemonitor.readers.woorden.jaarschijfwoorden import jaarschijfwoorden
from prestatiemonitor.tables import waarden as w
from prestatiemonitor.tables.schemas import Tabel

if TYPE_CHECKING:
    from prestatiemonitor.readers.contract.blad import Contractblad


def controleer_contractblad(lezer: Kolomlezer, tabel: Tabel, frame: pd.DataFrame, kolommen: Mapping[str, int]) -> None:
    """Meldingen for what a column by itself does not show: required cells, years, signs, agreements, equal rows."""
    _verplicht(lezer, tabel, frame, kolommen)
    _jaren(lezer, frame, kolommen)
    _plaatsen(lezer, frame, kolommen)
    if tabel.naam == "voorraadmutaties" and {"mutatie", "aantal"} <= set(frame):
        _tekens(lezer, frame, kolommen)
    if tabel.naam == "activiteiten" and "afspraak" in frame:
        nummers = {afspraak.nummer for afspraak in load_afspraken().afspraken}
        for i, nummer in enumerate(frame["afspraak"]):
            if nummer is not pd.NA and nummer not in nummers:
                lezer.meld(ms.AFSPRAAK_ONBEKEND, i, kolommen["afspraak"], aantal=len(nummers))
    if tabel.naam == "kerncijfers" and {"maat", "waarde"} <= set(frame):
        _aandelen(lezer, frame, kolommen)
    if tabel.naam in _TELTABELLEN:
        _gelijke_regels(lezer, frame, kolommen)
    if tabel.naam == "toewijzingen" and {"groep", "doelgroep", "aantal"} <= set(frame):
        _totaal_naast_delen(lezer, frame, kolommen)


_TELTABELLEN = ("programma", "voorraadmutaties", "toewijzingen")


def _verplicht(lezer: Kolomlezer, tabel: Tabel, frame: pd.DataFrame, kolommen: Mapping[str, int]) -> None:
    for kolom in tabel.invulkolommen:
        if not kolom.verplicht or kolom.naam not in frame:
            continue
        positie = kolommen[kolom.naam]
        for i in np.nonzero(frame[kolom.naam].isna().to_numpy())[0].tolist():
            plek = (lezer.rijen[i], positie)
            anders_gemeld = plek in lezer.blad.foutcellen or plek in lezer.blad.zonder_waarde
            if not anders_gemeld and is_leeg(lezer.blad.cellen[plek]):
                lezer.meld(ms.VERPLICHT_LEEG, i, positie, veld=f"‘{kolom.label}’")


def _jaren(lezer: Kolomlezer, frame: pd.DataFrame, kolommen: Mapping[str, int]) -> None:
    if not {"jaar_van", "jaar_tot"} <= set(frame):
        return
    omgekeerd = (frame["jaar_tot"] < frame["jaar_van"]).fillna(False).to_numpy(dtype=bool)
    for i in np.nonzero(omgekeerd)[0].tolist():
        periode = f"{frame['jaar_van'][i]}–{frame['jaar_tot'][i]}"
        lezer.meld(ms.JAREN_OMGEKEERD, i, kolommen["jaar_tot"], gevonden=periode)


def _plaatsen(lezer: Kolomlezer, frame: pd.DataFrame, kolommen: Mapping[str, int]) -> None:
    """A place outside the country, or half of one, is said and not read."""
    if "breedtegraad" in frame and "lengtegraad" in frame:
        gelezen = lees_twee_kolommen(lezer, kolommen["breedtegraad"], kolommen["lengtegraad"], graden=True)
        for naam, waarden in gelezen.items():
            frame[naam] = pd.Series(waarden, index=frame.index, dtype=frame[naam].dtype)


def _tekens(lezer: Kolomlezer, frame: pd.DataFrame, kolommen: Mapping[str, int]) -> None:
    for i, (mutatie, aantal) in enumerate(zip(frame["mutatie"], frame["aantal"], strict=True)):
        if pd.isna(aantal) or pd.isna(mutatie):
            continue
        if (mutatie in w.TOEVOEGINGEN and aantal < 0) or (mutatie in w.ONTTREKKINGEN and aantal > 0):
            lezer.meld(ms.TEKEN, i, kolommen["aantal"], mutatie=mutatie.replace("_", " ").capitalize())


def _aandelen(lezer: Kolomlezer, frame: pd.DataFrame, kolommen: Mapping[str, int]) -> None:
    """A figure that is a share and was given in percents, or outside 0–1, is asked for again and not read."""
    woorden = jaarschijfwoorden()
    aandelen = {maat.naam for maat in woorden.maten if maat.eenheid == "aandeel"}
    procenten = {"%", *woorden.kerncijfers["geteld_in"]["aandeel"]} - {"aandeel", "fractie"}
    eenheden = frame["eenheid"] if "eenheid" in frame else pd.Series(pd.NA, index=frame.index)
    for i, (maat, waarde, eenheid) in enumerate(zip(frame["maat"], frame["waarde"], eenheden, strict=True)):
        if pd.isna(waarde) or pd.isna(maat) or str(maat).strip().lower() not in aandelen:
            continue
        geteld_in = "" if pd.isna(eenheid) else str(eenheid).strip().lower()
        if geteld_in in procenten or not 0 <= waarde <= 1:
            lezer.meld(ms.GEEN_AANDEEL, i, kolommen["waarde"], eenheid=geteld_in or "zonder eenheid")
            frame.loc[frame.index[i], "waarde"] = pd.NA


def _gelijke_regels(lezer: Kolomlezer, frame: pd.DataFrame, kolommen: Mapping[str, int]) -> None:
    """Rows that are equal in every column may be one row that was pasted twice; both count, and it is said."""
    if "aantal" not in frame:
        return
    gezien: dict[tuple[object, ...], int] = {}
    regels = frame.astype(object).where(frame.notna(), None)
    for i, regel in enumerate(regels.itertuples(index=False, name=None)):
        eerste = gezien.setdefault(regel, i)
        if eerste != i and regels["aantal"].iloc[i]:
            plaats = celnaam(lezer.rijen[eerste], kolommen["aantal"])
            lezer.meld(ms.REGEL_DUBBEL, i, kolommen["aantal"], eerste=plaats)


def _totaal_naast_delen(lezer: Kolomlezer, frame: pd.DataFrame, kolommen: Mapping[str, int]) -> None:
    """A row without doelgroep that is the sum of those with one counts the same homes again."""
    sleutel = [naam for naam in ("corporatie", "jaar", "halfjaar", "post", "groep") if naam in frame]
    for _, deel in frame.reset_index(drop=True).groupby(sleutel, dropna=False, sort=False):
        delen, totalen = deel[deel["doelgroep"].notna()], deel[deel["doelgroep"].isna()]
        if len(delen) < 2 or len(totalen) != 1 or totalen["aantal"].isna().any():
            continue
        if delen["aantal"].sum() == totalen["aantal"].iloc[0] > 0:
            eerste = celnaam(lezer.rijen[int(delen.index[0])], kolommen["aantal"])
            lezer.meld(ms.TOTAAL_EN_DELEN, int(totalen.index[0]), kolommen["aantal"], eerste=eerste)


def boek_contractblad(lezing: Lezing, blad: Blad, vorm: Contractblad, rijen: list[int]) -> None:
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
    for kolom in vorm.overgeslagen - gelezen:
        bruikbaar.boek(slice(koppen.eerste_regel, None), kolom, "overgeslagen", reden=OVERGESLAGEN)
    for kolom in sorted(set(range(blad.kolommen)) - gelezen - vorm.overgeslagen):
        _boek_vreemde_kolom(lezing, blad, vorm, rijen, kolom)
    bruikbaar.boek(slice(0, koppen.rij), slice(None), "tekst")


def _boek_vreemde_kolom(lezing: Lezing, blad: Blad, vorm: Contractblad, rijen: list[int], kolom: int) -> None:
    cellen = [(rij, blad.cellen[rij, kolom]) for rij in rijen if blad.cellen[rij, kolom] is not None]
    if not cellen or kolom in vorm.dubbel:
        lezing.boek(blad, [rij for rij, _ in cellen], kolom, "overgeslagen", reden="de kop staat er twee keer")
        return
    kop = vorm.koppen.teksten[kolom]
    plaats = celnaam(vorm.koppen.laatste_koprij, kolom)
    if any(lijkt_getal(waarde) for _, waarde in cellen):
        kop = kop or f"kolom {kolomletter(kolom)}"
        lezing.meldingen.append(ms.KOLOM_ONBEKEND(blad.naam, plaats, kop, suggestie="", als=" als ‘overslaan’"))
        rol, reden = "overgeslagen", "de monitor kent deze kolom niet"
    else:
        lezing.meldingen.append(ms.KOLOM_TEKST(blad.naam, plaats, kop or f"kolom {kolomletter(kolom)}"))
        rol, reden = "tekst", "kolom die de monitor niet gebruikt"
    lezing.boek(blad, [rij for rij, _ in cellen], kolom, rol, reden=reden)


def _naam(vorm: Contractblad, kolom: int) -> str:
    return next((naam for naam, positie in vorm.kolommen.items() if positie == kolom), "")
