"""Sheets beside the data: those that only sum what was read are compared with it, lists of choices are skipped."""

import tomllib
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
import pandas as pd

from prestatiemonitor.afspraken import DATA_MAP
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.indeling import Bladindeling, Indeling
from prestatiemonitor.readers.koppen import koptekst
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.opschriften import wat_geldt
from prestatiemonitor.readers.restanten import sla_over
from prestatiemonitor.readers.vormen.herkennen import Planlijsten
from prestatiemonitor.readers.woorden.cellen import als_tekst, lijkt_getal
from prestatiemonitor.readers.woorden.duiding import normaliseer, plat
from prestatiemonitor.readers.woorden.herkenning import herkenning

_MAX_CELLEN = 20_000
_MIN_GETALLEN = 3  # fewer equal sums than this can be chance
_GENOEG_GELIJK = 0.8  # of the sums on a sheet that calls itself a summary

Plek = tuple[int, int]
Keuze = Mapping[str, Any]


def is_samenvatting(naam: str) -> bool:
    """Whether a sheet calls itself a summary."""
    return bool(_woorden()["samenvatting"].intersection(plat(naam).split()))


def samenvattingen(gevonden: Mapping[str, Planlijsten], indeling: Indeling) -> list[str]:
    """Sheets that have a list of plans and call themselves a summary, beside others that do not."""
    namen = [
        naam
        for naam, planlijsten in gevonden.items()
        if is_samenvatting(naam)
        and indeling.blad(naam) == Bladindeling()
        and not any(duiding.soort == "verwijzing" for lijst in planlijsten.lijsten for duiding in lijst.duidingen)
    ]
    return namen if len(namen) < len(gevonden) else []


def lees_hulpbladen(lezing: Lezing, bladen: Sequence[Blad], tabellen: Mapping[str, pd.DataFrame]) -> None:
    """Of sheets that nobody read: compare the summaries with what was read, and skip the lists of choices."""
    plannen, programma = tabellen.get("plannen"), tabellen.get("programma")
    samen = None
    for blad in bladen:
        if blad.cellen.size > _MAX_CELLEN or not lezing.verantwoording[blad.naam].open_getallen():
            continue
        if _is_keuzelijst(blad):
            sla_over(lezing, blad, "er staan keuzelijsten op en geen aantallen")
        elif plannen is not None and programma is not None and len(programma):
            samen = programma.merge(plannen, on="plan_sleutel", how="left") if samen is None else samen
            _vergelijk(lezing, blad, samen)


def _vergelijk(lezing: Lezing, blad: Blad, programma: pd.DataFrame) -> None:
    if blad.foutcellen or blad.zonder_waarde:
        return
    keuzes = _keuzes(blad, {plat(naam) for naam in programma["plan"].dropna()})
    gesteld = {plek: blad.getallen[plek] for plek in keuzes}
    berekend = {plek: _tel(programma, keuze) for plek, keuze in keuzes.items()}
    gelijk = [plek for plek in keuzes if gesteld[plek] == berekend[plek]]
    zegt_iets = sum(gesteld[plek] != 0 for plek in gelijk)
    genoeg = _GENOEG_GELIJK if is_samenvatting(blad.naam) else 1.0
    if zegt_iets < _MIN_GETALLEN or len(gelijk) < genoeg * len(keuzes):
        return
    rijen, kolommen = np.nonzero(blad.gevuld)
    lezing.boek(blad, rijen, kolommen, "kop")
    for plek in keuzes:
        lezing.boek(blad, *plek, "controletotaal")
        if gesteld[plek] != berekend[plek]:
            lezing.meld(ms.TOTAAL_WIJKT_AF, blad, *plek, gevonden=f"{gesteld[plek]:g}", berekend=f"{berekend[plek]:g}")
    lezing.meldingen.append(ms.BLAD_SAMENVATTING(blad.naam, "A1", "", aantal=len(keuzes)))


def _keuzes(blad: Blad, plannen: set[str]) -> dict[Plek, Keuze]:
    """Per number on the sheet which homes it counts by its row and column; none where one label is not understood."""
    uit: dict[Plek, Keuze] = {}
    koprijen: list[int] = []
    onder_koppen = False
    for rij in np.flatnonzero(blad.gevuld.any(axis=1)).tolist():
        gevuld = np.flatnonzero(blad.gevuld[rij]).tolist()
        getallen = [k for k in gevuld if lijkt_getal(blad.cellen[rij, k]) and not _is_jaar(blad.cellen[rij, k])]
        if not getallen:
            koprijen = [rij] if onder_koppen else [*koprijen, rij]
            onder_koppen = False
            continue
        onder_koppen = True
        for kolom in getallen:
            eigen = [koptekst(blad.cellen[rij, k]) for k in gevuld if k < kolom and k not in getallen]
            boven = [koptekst(blad.cellen[r, kolom]) for r in koprijen]
            keuze = _keuze([tekst for tekst in [*eigen, *boven] if tekst], plannen)
            if keuze is None or not blad.is_getal[rij, kolom] or not eigen:
                return {}
            uit[rij, kolom] = keuze
    return uit


def _keuze(teksten: Sequence[str], plannen: set[str]) -> Keuze | None:
    """Which homes these labels together choose; None where one is not understood or two contradict each other."""
    keuze: dict[str, Any] = {}
    for tekst in teksten:
        deel = _label(tekst, plannen)
        if deel is None or any(keuze.get(naam, waarde) != waarde for naam, waarde in deel.items()):
            return None
        keuze |= deel
    return keuze


def _label(tekst: str, plannen: set[str]) -> Keuze | None:
    kaal = normaliseer(tekst)
    if plat(tekst) in plannen:
        return {"plan": plat(tekst)}
    if kaal in _woorden()["plannen"]:
        return {"tel": "plannen"}
    if not kaal or set(kaal.split()) <= _woorden()["neutraal"]:
        return {}
    if geldt := wat_geldt(tekst):
        return dict(list(geldt.items())[:1]) if "planstatus" in geldt else dict(geldt)
    duiding = herkenning().duid(tekst)
    return dict(duiding.kenmerken) if duiding.soort == "aantal" else None


def _tel(programma: pd.DataFrame, keuze: Keuze) -> float:
    masker = np.ones(len(programma), dtype=bool)
    for naam, waarde in ({"soort": "nieuwbouw"} | dict(keuze)).items():
        if naam == "plan":
            masker &= programma["plan"].map(lambda plan: plat(plan) if isinstance(plan, str) else "").eq(waarde)
        elif naam != "tel":
            eigen = programma[naam]
            masker &= (eigen.isna() if waarde is None else eigen.eq(waarde).fillna(False)).to_numpy(dtype=bool)
    gekozen = programma[masker]
    return float(gekozen["plan_sleutel"].nunique() if keuze.get("tel") else gekozen["aantal"].sum())


def _is_keuzelijst(blad: Blad) -> bool:
    """By its name, and by its numbers: each column of them runs on one by one, as codes and years do."""
    if not _woorden()["keuzelijst"].intersection(plat(blad.naam).split()):
        return False
    for kolom in np.flatnonzero(blad.is_getal.any(axis=0)).tolist():
        getallen = blad.getallen[blad.is_getal[:, kolom], kolom]
        if len(getallen) < 2 or not (np.diff(getallen) == 1).all():
            return False
    for kolom in np.flatnonzero(blad.is_tekst.any(axis=0)).tolist():
        teksten = blad.cellen[blad.is_tekst[:, kolom], kolom].tolist()
        als_getal = sum(lijkt_getal(tekst) for tekst in teksten)
        if als_getal and (len({*teksten}) < len(teksten) or als_getal * 2 > len(teksten)):
            return False  # one code among others may be a figure (status ‘3’)
    return True


def _is_jaar(waarde: object) -> bool:
    return bool(koptekst(waarde)) and als_tekst(waarde).strip().isdigit()


@lru_cache(maxsize=1)
def _woorden() -> Mapping[str, frozenset[str]]:
    tekst = (DATA_MAP / "herkenning" / "hulpbladen.toml").read_text(encoding="utf-8")
    return {naam: frozenset(woorden) for naam, woorden in tomllib.loads(tekst).items()}
