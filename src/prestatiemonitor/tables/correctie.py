"""Correctie: a value in a delivery that is known to be wrong, and what it must be; the delivery itself stays."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

import numpy as np
import pandas as pd

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.tables import waarden as w
from prestatiemonitor.tables.schemas import TABELLEN
from prestatiemonitor.tables.tabel import Kolom, Tabel

Waarde = str | int | float | bool | None
_JA_NEE: Final = {"ja": True, "nee": False}
_GETAL = re.compile(r"([-−]?)((?:[0-9]{1,3}(?:\.[0-9]{3})+)|[0-9]+)(?:,([0-9]+))?")
_JAREN: Final = range(w.EERSTE_JAAR, w.LAATSTE_JAAR + 1)
_TE_GROOT: Final = 2**53
"""From here on a number is not kept exactly."""
_AFGELEID: Final = ("bron", "plan_sleutel", "hardheid", "label_bron", "planstatus_bron", "status_bron")
"""What the reader writes, or what follows from another column: not for a person to correct."""


@dataclass(frozen=True)
class Correctie:
    """One value of a table row: what was delivered and what it becomes (`als_tekst`, None is empty), why, by whom.

    `regel` is the row label of the delivered table, `plaats` its `bron` (`Blad!K14`); `wanneer` is in UTC.
    """

    tabel: str
    regel: int
    kolom: str
    was: str | None
    wordt: str | None
    plaats: str
    reden: str
    wie: str
    wanneer: datetime


def te_corrigeren(tabel: Tabel) -> list[Kolom]:
    """The columns of a table that a person can correct."""
    return [kolom for kolom in tabel.kolommen if kolom.naam not in _AFGELEID]


def lees_waarde(kolom: Kolom, tekst: str) -> Waarde:
    """A value as a Dutch person writes it (`1.250`, `0,25`, `ja`; blank is None); ValueError (Dutch) for any other."""
    kaal = tekst.strip()
    if not kaal:
        if kolom.verplicht:
            raise ValueError(f"‘{kolom.label}’ mag niet leeg zijn")
        return None
    if kolom.soort == "waarheid":
        if kaal.lower() not in _JA_NEE:
            raise ValueError(f"‘{kaal}’ is geen ja of nee")
        return _JA_NEE[kaal.lower()]
    if kolom.soort in ("geheel", "getal", "aandeel"):
        return _getal(kolom, kaal)
    if kolom.waarden and kaal not in kolom.waarden:
        raise ValueError(f"‘{kaal}’ is geen waarde van ‘{kolom.label}’: kies uit {', '.join(kolom.waarden)}")
    return kaal


def _getal(kolom: Kolom, kaal: str) -> int | float:
    delen = _GETAL.fullmatch(kaal)
    if delen is None:
        raise ValueError(f"‘{kaal}’ is geen getal; schrijf duizend als 1000 of 1.000 en een kwart als 0,25")
    teken, heel, breuk = delen.groups()
    getal = float(f"{'-' if teken else ''}{heel.replace('.', '')}.{breuk or 0}")
    if kolom.soort == "geheel":
        if not getal.is_integer():
            raise ValueError(f"‘{kaal}’ is geen heel getal")
        return int(getal)
    if kolom.soort == "aandeel" and not 0 <= getal <= 1:
        raise ValueError(f"‘{kaal}’ is geen aandeel tussen 0 en 1")
    return getal


def bezwaren(tabel: Tabel, rij: Mapping[str, object], partijen: Iterable[str]) -> list[str]:
    """Why a row as corrected could not have been delivered, in Dutch; nothing where it could.

    `partijen` are the names that a corporation or party can have.
    """
    bekend = {naam: waarde for naam, waarde in rij.items() if not _is_leeg(waarde)}
    uit = [
        f"{bekend[naam]} is geen jaar tussen {_JAREN[0]} en {_JAREN[-1]}"
        for naam in ("jaar", "jaar_van", "jaar_tot")
        if naam in bekend and bekend[naam] not in _JAREN
    ]
    if {"jaar_van", "jaar_tot"} <= bekend.keys() and str(bekend["jaar_tot"]) < str(bekend["jaar_van"]):
        uit.append(f"het jaar tot en met ({bekend['jaar_tot']}) ligt voor het jaar vanaf ({bekend['jaar_van']})")
    uit += [
        f"‘{bekend[naam]}’ is geen partij bij de afspraken"
        for naam in ("corporatie", "partij")
        if naam in bekend and bekend[naam] not in set(partijen)
    ]
    uit += [f"{waarde} kan niet onder nul zijn" for naam, waarde in bekend.items() if _te_laag(naam, rij, waarde)]
    if tabel.naam == "voorraadmutaties" and (fout := _verkeerd_teken(bekend)):
        uit.append(fout)
    return uit


def _te_laag(naam: str, rij: Mapping[str, object], waarde: object) -> bool:
    telt = naam in ("waarde", "zorgwoningen", "reeds_toegestaan") or (naam == "aantal" and "mutatie" not in rij)
    return telt and isinstance(waarde, int | float | np.number) and bool(waarde < 0)


def _verkeerd_teken(bekend: Mapping[str, object]) -> str:
    """What adds is not negative and what takes away not positive; `aantal` is its effect on the stock."""
    mutatie, aantal = bekend.get("mutatie"), bekend.get("aantal")
    if not isinstance(aantal, int | float | np.number):
        return ""
    if mutatie in w.TOEVOEGINGEN and aantal < 0:
        return f"{mutatie} voegt toe en kan niet onder nul zijn"
    if mutatie in w.ONTTREKKINGEN and aantal > 0:
        return f"{mutatie} gaat van de voorraad af: schrijf het aantal met een minteken"
    return ""


def als_tekst(waarde: object) -> str | None:
    """A value of a table as a Correctie keeps it: `21`, `0.25`, `ja`; empty is None."""
    if _is_leeg(waarde):
        return None
    if isinstance(waarde, bool | np.bool_):
        return "ja" if waarde else "nee"
    return str(waarde)


def waarom_niet(correctie: Correctie, frame: pd.DataFrame | None) -> str:
    """Why a correction cannot be carried out on its table as delivered (None is not delivered), in Dutch; or empty."""
    tabel = TABELLEN.get(correctie.tabel)
    if tabel is None:
        return f"de monitor kent geen tabel ‘{correctie.tabel}’"
    if frame is None or correctie.regel not in frame.index:
        return f"de levering heeft geen regel {correctie.regel} in ‘{tabel.label}’"
    kolom = next((kolom for kolom in te_corrigeren(tabel) if kolom.naam == correctie.kolom), None)
    if kolom is None:
        return f"‘{correctie.kolom}’ is in ‘{tabel.label}’ niet te corrigeren"
    if correctie.wordt is None:
        return f"‘{kolom.label}’ mag niet leeg zijn" if kolom.verplicht else ""
    return "" if _is_waarde(kolom, correctie.wordt) else f"‘{correctie.wordt}’ is geen waarde van ‘{kolom.label}’"


def _is_waarde(kolom: Kolom, tekst: str) -> bool:
    """Whether `als_tekst` can have written this for a value of the column."""
    try:
        waarde = _uit_tekst(kolom, tekst)
    except (ValueError, KeyError):
        return False
    if als_tekst(waarde) != tekst or not tekst.strip() or "\0" in tekst:
        return False
    if isinstance(waarde, int | float) and not isinstance(waarde, bool):
        return abs(waarde) < _TE_GROOT and (kolom.soort != "aandeel" or 0 <= waarde <= 1)
    return not kolom.waarden or waarde in kolom.waarden


def _uit_tekst(kolom: Kolom, tekst: str | None) -> Waarde:
    """The value that `als_tekst` wrote."""
    if tekst is None or kolom.soort == "tekst":
        return tekst
    if kolom.soort == "waarheid":
        return _JA_NEE[tekst]
    return int(tekst) if kolom.soort == "geheel" else float(tekst)


def pas_toe(frame: pd.DataFrame, tabel: Tabel, correcties: Iterable[Correctie]) -> pd.DataFrame:
    """`frame` with these corrections of `tabel`, of one value the last; what cannot be carried out is passed over.

    Another planstatus brings its hardheid with it.
    """
    eigen = [c for c in correcties if c.tabel == tabel.naam and not waarom_niet(c, frame)]
    if not eigen:
        return frame
    uit = frame.copy()
    for correctie in eigen:
        waarde = _uit_tekst(tabel[correctie.kolom], correctie.wordt)
        uit.loc[correctie.regel, correctie.kolom] = pd.NA if waarde is None else waarde
        if correctie.kolom == "planstatus":
            status = load_afspraken().planstatussen.get(str(waarde))
            uit.loc[correctie.regel, "hardheid"] = status.hardheid if status else w.ONBEKEND
    return uit


def _is_leeg(waarde: object) -> bool:
    return waarde is None or waarde is pd.NA or (isinstance(waarde, float) and np.isnan(waarde))
