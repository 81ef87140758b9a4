"""Statuses as columns (`Hard` and `Zacht`, or `1A`, `1B`, …): a plan's status is that of the column with its homes."""

from dataclasses import replace
from typing import Any

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.readers.planlijst.planrijen import Planrijen, stil
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.duiding import Duiding
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.planstatus import hardheid_van, lees_planstatus
from prestatiemonitor.tables.waarden import HARDHEID, ONBEKEND


def vul_status_uit_kolommen(
    lezing: Lezing, kolommen: Plankolommen, regels: Planregels, plannen: Planrijen, uit: dict[str, Any]
) -> None:
    """Fill in status and hardheid from the columns; homes under two statuses, or under another one, are a `fout`."""
    statussen = _statussen(kolommen)
    if not statussen:
        return
    heeft = {k: _gevuld(lezing, kolommen, regels, k) for k in statussen}
    uit["planstatus"], uit["hardheid"] = list(uit["planstatus"]), list(uit["hardheid"])
    for p, groep in enumerate(plannen.groepen):
        plekken = [(regels.plannen[i], k) for i in groep for k in statussen if heeft[k][i]]
        gevonden = list(dict.fromkeys(statussen[k] for _, k in plekken))
        if len(gevonden) > 1:
            plek = next(plek for plek in plekken if statussen[plek[1]] != gevonden[0])
            koppen = " en ".join(gevonden)
            lezing.meld(ms.STATUS_MEERVOUDIG, kolommen.blad, *plek, plan=uit["plan"][p], statussen=koppen)
        elif gevonden:
            _vul(lezing, kolommen, plekken[0], uit, p, gevonden[0])


def lees_merken(kolommen: Plankolommen) -> None:
    """Columns with a status as heading and crosses below it give the status of a plan, and no homes.

    A status in words (`Vastgesteld`, `Idee`) only beside another one, in a list without a column for the status.
    """
    for kolom in _statussen(kolommen):
        if _heeft_merken(kolommen, kolom):
            kolommen.duidingen[kolom] = replace(kolommen.duidingen[kolom], soort="veld", naam="hardheid")
    if "planstatus_bron" in kolommen.velden:
        return
    woorden = {k: _in_woorden(kolommen.koppen.teksten[k]) for k in kolommen.van_soort("onbekend")}
    woorden = {k: status for k, status in woorden.items() if status and _heeft_merken(kolommen, k)}
    if len({*woorden.values(), *_statussen(kolommen).values()}) > 1:
        for kolom, status in woorden.items():
            kolommen.duidingen[kolom] = Duiding("veld", "hardheid", {"status": status})


def _heeft_merken(kolommen: Plankolommen, kolom: int) -> bool:
    blad, eerste = kolommen.blad, kolommen.koppen.eerste_regel
    teksten = {als_tekst(w).lower() for w in blad.cellen[eerste:, kolom][blad.gevuld[eerste:, kolom]].tolist()}
    merken = herkenning().ja | herkenning().nee | herkenning().leeg
    return bool(teksten) and teksten <= merken and not blad.is_getal[eerste:, kolom].any()


def _in_woorden(kop: str) -> str:
    """The code that a heading is in words, or else its hardheid; empty for any other heading."""
    status = lees_planstatus(kop)
    bekend = status.code if status.code != ONBEKEND else status.hardheid
    return "" if bekend == ONBEKEND or status.probleem == "onbekend" else bekend


def _statussen(kolommen: Plankolommen) -> dict[int, str]:
    """The columns with homes or crosses under a status."""
    duidingen = {k: kolommen.duidingen[k].kenmerken for k in kolommen.van_soort("aantal", "veld")}
    return {k: str(kenmerken["status"]) for k, kenmerken in duidingen.items() if kenmerken.get("status")}


def _gevuld(lezing: Lezing, kolommen: Plankolommen, regels: Planregels, kolom: int) -> np.ndarray:
    """Which rows have homes, or a cross, in a column."""
    lezer = Kolomlezer(stil(lezing), kolommen.blad, regels.plannen)
    if kolommen.duidingen[kolom].soort == "aantal":
        return np.asarray(np.nan_to_num(lezer.getallen(kolom)) > 0)
    return np.array([als_tekst(w).lower() in herkenning().ja for w in lezer.cellen(kolom)], dtype=bool)


def _vul(
    lezing: Lezing, kolommen: Plankolommen, plek: tuple[int, int], uit: dict[str, Any], plan: int, status: str
) -> None:
    hardheid = status if status in HARDHEID else hardheid_van(status)
    code = ONBEKEND if status in HARDHEID else status
    eigen_code, eigen_hardheid = uit["planstatus"][plan], uit["hardheid"][plan]
    tegen = eigen_hardheid not in (ONBEKEND, hardheid) or (code != ONBEKEND and eigen_code not in (ONBEKEND, code))
    if tegen:
        ander = eigen_code if eigen_code != ONBEKEND else eigen_hardheid
        velden = {"plan": uit["plan"][plan], "statussen": f"{ander} en {status}"}
        lezing.meld(ms.STATUS_MEERVOUDIG, kolommen.blad, *plek, **velden)
        return
    uit["planstatus"][plan] = eigen_code if eigen_code != ONBEKEND else code
    uit["hardheid"][plan] = hardheid
