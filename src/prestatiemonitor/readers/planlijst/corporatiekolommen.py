"""Homes in a column per corporation: a plan with homes of just one of them is that corporation's."""

from functools import lru_cache
from typing import Any

import numpy as np

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.readers.planlijst.planrijen import Planrijen, stil
from prestatiemonitor.readers.woorden.duiding import normaliseer


def vul_corporatie_uit_kolommen(
    lezing: Lezing, kolommen: Plankolommen, regels: Planregels, plannen: Planrijen, uit: dict[str, Any]
) -> None:
    """Fill in the corporation from the columns with homes; where there are more, or another, it is said."""
    van_kolom = {k: code for k in kolommen.van_soort("aantal") if (code := corporatie_in(kolommen.kop(k)))}
    if not van_kolom:
        return
    lezer = Kolomlezer(stil(lezing), kolommen.blad, regels.plannen)
    heeft = {k: np.nan_to_num(lezer.getallen(k)) > 0 for k in van_kolom}
    waarden = list(uit.get("corporatie") or [None] * len(plannen.groepen))
    for p, groep in enumerate(plannen.groepen):
        plekken = [(regels.plannen[i], k) for i in groep for k in van_kolom if heeft[k][i]]
        codes = list(dict.fromkeys(van_kolom[k] for _, k in plekken))
        anders = [code for code in codes if code != (waarden[p] or codes[0])]
        if anders:
            namen = " en ".join(dict.fromkeys([*filter(None, [waarden[p]]), *codes]))
            plek = next(plek for plek in plekken if van_kolom[plek[1]] in anders)
            lezing.meld(ms.CORPORATIES_MEERVOUDIG, kolommen.blad, *plek, gevonden=uit["plan"][p], namen=namen)
        elif codes and not waarden[p]:
            waarden[p] = codes[0]
    uit["corporatie"] = waarden


@lru_cache(maxsize=1024)
def corporatie_in(kop: str) -> str:
    """The one corporation of the agreement that a heading names; empty where it names none, or more."""
    kaal = f" {normaliseer(kop)} "
    codes = {
        corporatie.code
        for corporatie in load_afspraken().corporaties
        for naam in (corporatie.code, corporatie.naam, *corporatie.namen)
        if f" {normaliseer(naam)} " in kaal
    }
    return codes.pop() if len(codes) == 1 else ""
