"""Columns that say with yes and no whether a plan is hard, and columns about its status that are not read."""

from typing import Any

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.indeling import OVERGESLAGEN
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planrijen import Planrijen
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg
from prestatiemonitor.readers.woorden.duiding import normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.tables.waarden import ONBEKEND


def vul_status_uit_ja_nee(lezing: Lezing, kolommen: Plankolommen, plannen: Planrijen, uit: dict[str, Any]) -> None:
    """Fill in the hardheid from a column such as `Bestemmingsplan vastgesteld (ja/nee)`, where nothing else says it.

    In a list that gives no status at all, a column about one that is not read gets a `waarschuwing`.
    """
    rijen = plannen.lezer("plan").rijen
    kan = [] if all(hard != ONBEKEND for hard in uit["hardheid"]) else _kolommen(kolommen)
    for kolom in kan:
        ja, nee = _betekenis(kolommen.koppen.teksten[kolom]) or ("", "")
        woorden = [als_tekst(w).lower() for w in kolommen.blad.gelezen[rijen, kolom].tolist()]
        if not ja or not all(is_leeg(w) or w in herkenning().ja | herkenning().nee for w in woorden):
            continue
        gezegd = [ja if w in herkenning().ja else nee if w in herkenning().nee else ONBEKEND for w in woorden]
        uit["hardheid"] = [
            eigen if eigen != ONBEKEND else uit_kolom for eigen, uit_kolom in zip(uit["hardheid"], gezegd, strict=True)
        ]
        plek = kolommen.kopplek(kolom)
        lezing.meld(ms.STATUS_UIT_JA_NEE, kolommen.blad, *plek, gevonden=kolommen.kop(kolom), ja=ja, nee=nee)
        return
    if all(hard == ONBEKEND for hard in uit["hardheid"]) and all(code == ONBEKEND for code in uit["planstatus"]):
        for kolom in kan:
            if {*normaliseer(kolommen.koppen.teksten[kolom]).split()} & herkenning().statuskop["over_status"]:
                plek = kolommen.kopplek(kolom)
                lezing.meld(ms.STATUSKOLOM_NIET_GELEZEN, kolommen.blad, *plek, gevonden=kolommen.kop(kolom))


def _kolommen(kolommen: Plankolommen) -> list[int]:
    """The columns with anything in them that no one reads, but for those that were said to be skipped."""
    blad, eerste = kolommen.blad, kolommen.koppen.eerste_regel
    return [
        k
        for k in kolommen.van_soort("onbekend", "ongebruikt")
        if kolommen.duidingen[k].reden != OVERGESLAGEN and blad.gevuld[eerste:, k].any()
    ]


def _betekenis(kop: str) -> tuple[str, str] | None:
    """What yes and no mean below a heading, where it asks for nothing but the status of a plan."""
    kaal = normaliseer(kop)
    for woorden, (ja, nee) in herkenning().status_ja_nee.items():
        rest = f" {kaal} ".replace(f" {woorden} ", " ").split()
        if f" {woorden} " in f" {kaal} " and {*rest} <= herkenning().statuskop["vulling"]:
            return ja, nee
    return None
