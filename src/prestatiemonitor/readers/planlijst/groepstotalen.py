"""Sums of groups that stand above their plans, under whatever name: totals where the list shows it, else asked."""

from bisect import bisect_left
from collections.abc import Sequence

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.blad import Masker
from prestatiemonitor.readers.controle.instellingen import groepsgrenzen
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.banners import banner, opgestapeld
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.readers.planlijst.rijkeuzes import keuzes
from prestatiemonitor.readers.rijen import aaneen, zijn_leeg_in
from prestatiemonitor.readers.woorden.cellen import als_tekst

_CODES = ("plan_sleutel", "plan_verwijzing")
_FEITEN = ("planstatus_bron", "hardheid", "oplevering", "oplevering_eerste", "oplevering_laatste")


def haal_groepstotalen_eruit(lezing: Lezing, kolommen: Plankolommen, regels: Planregels) -> None:
    """Take rows that are the sum of the plans below them out of the plans, and let their names go for those plans.

    Each ends where the next begins, at a total or with the list. One such row alone may be a plan: it is asked. So is
    a row that stands as they do and is not, or not quite, that sum: it may be one that nobody kept up to date.
    """
    if kolommen.is_detail or "plan" not in kolommen.velden or kolommen.van_soort("kenmerk"):
        return
    kan = _zonder(kolommen, regels.plannen, (*_CODES, *_FEITEN)) & ~np.isin(regels.plannen, list(regels.gekozen))
    if not kan.any():
        return
    blad, naam = kolommen.blad, kolommen.velden["plan"]
    gevonden, gedekt = _groepstotalen(kolommen, regels, kan)
    bewezen = bool(gevonden) or _is_gezegd(lezing, kolommen, regels)
    twijfel = _lijken_groepstotaal(kolommen, regels, kan, gedekt, bewezen=bewezen)
    if not gevonden and not twijfel:
        return
    geldt = [(rij, banner(als_tekst(blad.gelezen[rij, naam]))) for rij in gevonden]
    zegt_iets = any(wat for _, wat in geldt)
    gevraagd = len(gevonden) == 1 or (zegt_iets and bool(kolommen.banners))
    for rij in sorted([*twijfel, *(gevonden if gevraagd else ())]):
        lezing.meld(ms.REGEL_LIJKT_TOTAAL, blad, rij, naam, veld="de planstatus")
    if gevonden and not gevraagd:
        tweede = als_tekst(blad.gelezen[gevonden[1], naam])
        lezing.meld(ms.GROEPSTOTALEN, blad, gevonden[0], naam, ander=tweede, aantal=len(gevonden))
    regels.groepstotalen = [*gevonden, *twijfel]
    for rij in regels.groepstotalen:
        lezing.boek(blad, rij, blad.gevuld[rij], "controletotaal")
    regels.zonder(regels.groepstotalen)
    if zegt_iets and not kolommen.banners:
        kolommen.banners = opgestapeld(geldt)
        regels.kernen = [kern or None for kern in kolommen.gelden("kern", regels.plannen)]


def _is_gezegd(lezing: Lezing, kolommen: Plankolommen, regels: Planregels) -> bool:
    """Whether a person said of a row above plans that it is their total."""
    plannen = {*regels.plannen}
    return any(keuze == "totaal" and rij + 1 in plannen for rij, keuze in keuzes(lezing, kolommen).items())


def _lijken_groepstotaal(
    kolommen: Plankolommen, regels: Planregels, kan: Masker, gedekt: Masker, *, bewezen: bool
) -> list[int]:
    """The rows that stand where such sums do and are in none of them (`gedekt`), if the plans say more than numbers.

    Where sums stand above plans (`bewezen`) each of them; else those that are nearly what stands below them.
    """
    rijen, aantallen = np.asarray(regels.plannen, dtype=int), _aantallen(kolommen, regels)
    grenzen = sorted({len(rijen), *np.flatnonzero(kan).tolist(), *np.searchsorted(rijen, [*regels.totalen]).tolist()})
    namen, uit = kolommen.blad.gelezen[rijen, kolommen.velden["plan"]], list[int]()
    grens = groepsgrenzen()
    for i in np.flatnonzero(kan & ~gedekt).tolist() if _zeggen_meer(kan) else ():
        eind = grenzen[bisect_left(grenzen, i + 1)]
        eigen, som = aantallen[i].sum(), aantallen[i + 1 : eind].sum()
        bijna = eind - i > grens.delen.waarde and abs(eigen - som) * grens.bijna_een_op.waarde <= som
        if eigen > 0 and som > 0 and (bewezen or bijna) and namen[i] not in namen[i + 1 : eind]:
            uit.append(int(rijen[i]))
    return uit


def _zeggen_meer(kan: Masker) -> bool:
    """Whether most plans of a list have a code, a status or a year, so that a row without any stands out."""
    return bool((~kan).sum() > kan.sum())


def _aantallen(kolommen: Plankolommen, regels: Planregels) -> np.ndarray:
    telt = kolommen.van_soort("aantal", "totaal")
    return np.nan_to_num(kolommen.blad.getallen[np.ix_(regels.plannen, telt)])


def _groepstotalen(kolommen: Plankolommen, regels: Planregels, kan: Masker) -> tuple[list[int], Masker]:
    """The rows of such sums, those of groups of groups too, and which rows of plans are in one of them."""
    blad, rijen, over = kolommen.blad, np.asarray(regels.plannen, dtype=int), np.arange(len(regels.plannen))
    aantallen, gedekt = _aantallen(kolommen, regels), np.zeros(len(rijen), dtype=bool)
    meer_kolommen = (np.nan_to_num(blad.getallen[rijen][:, kolommen.van_soort("aantal")]) != 0).sum(axis=1) > 1
    zegt_meer = ~_zonder(kolommen, regels.plannen, _FEITEN)
    namen, einden = blad.gelezen[rijen, kolommen.velden["plan"]], kan & _zeggen_meer(kan)
    while groepen := _sommen_eronder(rijen[over], aantallen[over], kan[over], einden[over], regels.totalen):
        heel = len(groepen) > 1 and sum(eind - i for i, eind in groepen.items()) == len(over)
        delen = {int(over[i]): over[i + 1 : eind] for i, eind in groepen.items()}
        weg = [
            i
            for i, eronder in delen.items()
            if (heel or meer_kolommen[i] or zegt_meer[eronder].all()) and namen[i] not in namen[eronder]
        ]
        if not weg:
            break
        for i in weg:
            gedekt[[i, *delen[i]]] = True
        over = np.setdiff1d(over, weg)
    return [regels.plannen[i] for i in np.setdiff1d(np.arange(len(rijen)), over).tolist()], gedekt


def _sommen_eronder(
    rijen: np.ndarray, aantallen: np.ndarray, kan: Masker, einden: Masker, totalen: Sequence[int]
) -> dict[int, int]:
    """Per row that is the sum of those directly below it where these end: from the last one up.

    They end at a total or at another such sum, and can end at a row of `einden`.
    """
    onder = np.vstack([np.zeros(aantallen.shape[1]), aantallen.cumsum(axis=0)])
    samen, eigen, minst = onder.sum(axis=1), aantallen.sum(axis=1), groepsgrenzen().delen.waarde
    index = np.flatnonzero(kan & (eigen > 0) & (aantallen >= 0).all(axis=1))
    doel = samen[index + 1] + eigen[index]
    eerste, laatste = (np.searchsorted(samen, doel, side=kant) for kant in ("left", "right"))
    eerste = np.minimum(eerste, len(samen) - 1)
    gelijk = (onder[eerste] - onder[index + 1] == aantallen[index]).all(axis=1)
    gelijk &= laatste - 1 - (index + 1) >= minst
    grenzen = sorted({len(rijen), *np.searchsorted(rijen, [*totalen]).tolist()})
    mogelijk = sorted({*grenzen, *np.flatnonzero(einden).tolist()})
    uit: dict[int, int] = {}
    for i, van, tot in zip(index[gelijk][::-1], eerste[gelijk][::-1], laatste[gelijk][::-1], strict=True):
        plek = bisect_left(mogelijk, max(van, i + 1 + minst))
        if plek < len(mogelijk) and mogelijk[plek] < tot and grenzen[bisect_left(grenzen, i + 1)] >= mogelijk[plek]:
            uit[int(i)] = mogelijk[plek]
            grenzen.insert(bisect_left(grenzen, i), int(i))
            mogelijk = sorted({*mogelijk, int(i)})
    return uit


def _zonder(kolommen: Plankolommen, rijen: Sequence[int], velden: Sequence[str]) -> Masker:
    """Rows with nothing known in any of these columns."""
    uit, index = np.ones(len(rijen), dtype=bool), aaneen(rijen)
    for veld in velden:
        if veld in kolommen.velden and uit.any():
            uit &= zijn_leeg_in(kolommen.blad, index, kolommen.velden[veld])
    return uit
