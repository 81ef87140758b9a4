"""Sums of groups that stand above their plans, under whatever name: totals where the list shows it, else asked."""

from bisect import bisect_left
from collections.abc import Sequence

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import Masker
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.banners import banner, opgestapeld
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.readers.rijen import aaneen, zijn_leeg_in
from prestatiemonitor.readers.woorden.cellen import als_tekst

_CODES = ("plan_sleutel", "plan_verwijzing")
_FEITEN = ("planstatus_bron", "hardheid", "oplevering", "oplevering_eerste", "oplevering_laatste")
_MINST_DELEN = 2  # a row equal to the one below it is another plan with as many homes


def haal_groepstotalen_eruit(lezing: Lezing, kolommen: Plankolommen, regels: Planregels) -> None:
    """Take rows that are the sum of the plans below them out of the plans, and let their names go for those plans.

    Each ends where the next begins, at a total or with the list. One such row alone may be a plan: it is asked.
    """
    if kolommen.is_detail or "plan" not in kolommen.velden or kolommen.van_soort("kenmerk"):
        return
    blad, naam = kolommen.blad, kolommen.velden["plan"]
    gevonden = _groepstotalen(kolommen, regels)
    if not gevonden:
        return
    geldt = [(rij, banner(als_tekst(blad.gelezen[rij, naam]))) for rij in gevonden]
    zegt_iets = any(wat for _, wat in geldt)
    if len(gevonden) == 1 or (zegt_iets and kolommen.banners):
        for rij in gevonden:
            lezing.meld(ms.REGEL_LIJKT_TOTAAL, blad, rij, naam, veld="de planstatus")
    else:
        tweede = als_tekst(blad.gelezen[gevonden[1], naam])
        lezing.meld(ms.GROEPSTOTALEN, blad, gevonden[0], naam, ander=tweede, aantal=len(gevonden))
    for rij in gevonden:
        lezing.boek(blad, rij, blad.gevuld[rij], "controletotaal")
    regels.zonder(gevonden)
    if zegt_iets and not kolommen.banners:
        kolommen.banners = opgestapeld(geldt)
        regels.kernen = [kern or None for kern in kolommen.gelden("kern", regels.plannen)]


def _groepstotalen(kolommen: Plankolommen, regels: Planregels) -> list[int]:
    """The rows of such sums, those of groups of groups too."""
    kan = _zonder(kolommen, regels.plannen, (*_CODES, *_FEITEN)) & ~np.isin(regels.plannen, list(regels.gekozen))
    if not kan.any():
        return []
    blad, rijen, over = kolommen.blad, np.asarray(regels.plannen, dtype=int), np.arange(len(regels.plannen))
    getallen = np.nan_to_num(blad.getallen[rijen])
    aantallen = getallen[:, kolommen.van_soort("aantal", "totaal")]
    meer_kolommen = (getallen[:, kolommen.van_soort("aantal")] != 0).sum(axis=1) > 1
    zegt_meer = ~_zonder(kolommen, regels.plannen, _FEITEN)
    namen = blad.gelezen[rijen, kolommen.velden["plan"]]
    while groepen := _sommen_eronder(rijen[over], aantallen[over], kan[over], regels.totalen):
        heel = len(groepen) > 1 and sum(eind - i for i, eind in groepen.items()) == len(over)
        delen = {int(over[i]): over[i + 1 : eind] for i, eind in groepen.items()}
        weg = [
            i
            for i, eronder in delen.items()
            if (heel or meer_kolommen[i] or zegt_meer[eronder].all()) and namen[i] not in namen[eronder]
        ]
        if not weg:
            break
        over = np.setdiff1d(over, weg)
    return [regels.plannen[i] for i in np.setdiff1d(np.arange(len(rijen)), over).tolist()]


def _sommen_eronder(rijen: np.ndarray, aantallen: np.ndarray, kan: Masker, totalen: Sequence[int]) -> dict[int, int]:
    """Per row that is the sum of those directly below it where these end: from the last one up."""
    onder = np.vstack([np.zeros(aantallen.shape[1]), aantallen.cumsum(axis=0)])
    samen, eigen = onder.sum(axis=1), aantallen.sum(axis=1)
    index = np.flatnonzero(kan & (eigen > 0) & (aantallen >= 0).all(axis=1))
    doel = samen[index + 1] + eigen[index]
    eerste, laatste = (np.searchsorted(samen, doel, side=kant) for kant in ("left", "right"))
    eerste = np.minimum(eerste, len(samen) - 1)
    gelijk = (onder[eerste] - onder[index + 1] == aantallen[index]).all(axis=1)
    gelijk &= laatste - 1 - (index + 1) >= _MINST_DELEN
    grenzen = sorted({len(rijen), *np.searchsorted(rijen, [*totalen]).tolist()})
    uit: dict[int, int] = {}
    for i, van, tot in zip(index[gelijk][::-1], eerste[gelijk][::-1], laatste[gelijk][::-1], strict=True):
        plek = bisect_left(grenzen, max(van, i + 1 + _MINST_DELEN))
        if plek < len(grenzen) and grenzen[plek] < tot and grenzen[bisect_left(grenzen, i + 1)] == grenzen[plek]:
            uit[int(i)] = grenzen[plek]
            grenzen.insert(bisect_left(grenzen, i), int(i))
    return uit


def _zonder(kolommen: Plankolommen, rijen: Sequence[int], velden: Sequence[str]) -> Masker:
    """Rows with nothing known in any of these columns."""
    uit, index = np.ones(len(rijen), dtype=bool), aaneen(rijen)
    for veld in velden:
        if veld in kolommen.velden and uit.any():
            uit &= zijn_leeg_in(kolommen.blad, index, kolommen.velden[veld])
    return uit
