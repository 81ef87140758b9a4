"""Columns that say with yes and no whether a plan is hard, and columns about its status that are not read."""

from typing import Any

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.indeling import OVERGESLAGEN
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.kolomboeking import laat_ongebruikt
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.readers.planlijst.planrijen import Planrijen
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg
from prestatiemonitor.readers.woorden.duiding import Duiding, normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.tables.waarden import ONBEKEND


def lees_ja_nee_koppen(kolommen: Plankolommen) -> None:
    """Columns such as `Bestemmingsplan vastgesteld (ja/nee)` with yes or no in them may say what is hard."""
    for kolom in _kolommen(kolommen):
        betekenis, woorden = _betekenis(kolommen.koppen.teksten[kolom]), _woorden(kolommen, kolom)
        if betekenis and woorden & (herkenning().ja | herkenning().nee):
            kolommen.duidingen[kolom] = Duiding("veld", "hardheid", betekenis)


def vul_status_uit_ja_nee(
    lezing: Lezing, kolommen: Plankolommen, regels: Planregels, plannen: Planrijen, uit: dict[str, Any]
) -> None:
    """Fill in the hardheid from a column with yes and no, where nothing else says it; others are booked as not used.

    In a list that gives no status at all, a column about one that is not read gets a `waarschuwing`.
    """
    rijen = plannen.lezer("plan").rijen
    gelezen = False
    for kolom in [k for k in kolommen.van_soort("veld") if kolommen.duidingen[k].kenmerken.keys() == {"ja", "nee"}]:
        ja, nee = (str(kolommen.duidingen[kolom].kenmerken[woord]) for woord in ("ja", "nee"))
        woorden = [als_tekst(w).lower() for w in kolommen.blad.gelezen[rijen, kolom].tolist()]
        nodig = not gelezen and any(hard == ONBEKEND for hard in uit["hardheid"])
        if not nodig or not all(is_leeg(w) or w in herkenning().ja | herkenning().nee for w in woorden):
            laat_ongebruikt(lezing, kolommen, regels.plannen, kolom)
            continue
        gezegd = [ja if w in herkenning().ja else nee if w in herkenning().nee else ONBEKEND for w in woorden]
        uit["hardheid"] = [
            eigen if eigen != ONBEKEND else uit_kolom for eigen, uit_kolom in zip(uit["hardheid"], gezegd, strict=True)
        ]
        plek, gelezen = kolommen.kopplek(kolom), True
        lezing.meld(ms.STATUS_UIT_JA_NEE, kolommen.blad, *plek, gevonden=kolommen.kop(kolom), ja=ja, nee=nee)
    if all(hard == ONBEKEND for hard in uit["hardheid"]) and all(code == ONBEKEND for code in uit["planstatus"]):
        for kolom in _kolommen(kolommen) if not gelezen else []:
            if {*normaliseer(kolommen.koppen.teksten[kolom]).split()} & herkenning().statuskop["over_status"]:
                plek = kolommen.kopplek(kolom)
                lezing.meld(ms.STATUSKOLOM_NIET_GELEZEN, kolommen.blad, *plek, gevonden=kolommen.kop(kolom))


def _woorden(kolommen: Plankolommen, kolom: int) -> set[str]:
    blad, eerste = kolommen.blad, kolommen.koppen.eerste_regel
    return {als_tekst(w).lower() for w in blad.gelezen[eerste:, kolom].tolist()}


def _kolommen(kolommen: Plankolommen) -> list[int]:
    """The columns with anything in them that no one reads, but for those that were said to be skipped."""
    blad, eerste = kolommen.blad, kolommen.koppen.eerste_regel
    return [
        k
        for k in kolommen.van_soort("onbekend", "ongebruikt")
        if kolommen.duidingen[k].reden != OVERGESLAGEN and blad.gevuld[eerste:, k].any()
    ]


def _betekenis(kop: str) -> dict[str, str] | None:
    """What yes and no mean below a heading, where it asks for nothing but the status of a plan."""
    kaal = normaliseer(kop)
    for woorden, (ja, nee) in herkenning().status_ja_nee.items():
        rest = f" {kaal} ".replace(f" {woorden} ", " ").split()
        if f" {woorden} " in f" {kaal} " and {*rest} <= herkenning().statuskop["vulling"]:
            return {"ja": ja, "nee": nee}
    return None
