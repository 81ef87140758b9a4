"""Columns with shares where counts are expected: known by a percent sign, or by rows that add up to one."""

import re

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.kopwoorden import duid_kop
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.rijen import aaneen
from prestatiemonitor.readers.woorden.duiding import Duiding

_AANDEEL = Duiding("ongebruikt", "aandeel", reden="aandeel, geen aantal woningen")
_PROCENT = re.compile(r"\(?\s*\d+(?:,\d+)?\s*(?:%|procent\b)\s*\)?", re.IGNORECASE)
_AFRONDING = 0.02
_HONDERD = 100
_VEEL = 5  # a total from which nothing but ones and zeros under a kind of home is odd


def herken_aandelen(lezing: Lezing, kolommen: Plankolommen) -> None:
    """Leave shares out of the counts, which is said; a list with nothing but shares and a total is asked about."""
    _lees_aantallen_onder_procent(lezing, kolommen)
    telt = kolommen.van_soort("aantal")
    aandelen = {
        *_met_procent(kolommen, telt),
        *_tellen_op_tot_een(kolommen, telt),
        *_tellen_op_tot_honderd(kolommen, telt),
    }
    for kolom in aandelen:
        kolommen.duidingen[kolom] = _AANDEEL
    _vraag_een_of_nul(lezing, kolommen)
    over = kolommen.van_soort("aantal")
    for kolom in sorted(aandelen) if over else []:
        plek, naam = kolommen.kopplek(kolom), kolommen.kop(kolom)
        lezing.meld(ms.KOLOM_INHOUD, kolommen.blad, *plek, gevonden=naam, als="aandeel")
    alle = [k for k, duiding in enumerate(kolommen.duidingen) if duiding.naam == "aandeel"]
    if alle and not over:
        plek = kolommen.kopplek(alle[0])
        lezing.meld(ms.ALLEEN_AANDELEN, kolommen.blad, *plek, gevonden=kolommen.kop(alle[0]))


def _lees_aantallen_onder_procent(lezing: Lezing, kolommen: Plankolommen) -> None:
    """`Sociale huur 30%`: a count, where on every row it makes the total with the other counts; said in a melding."""
    blad, eerste = kolommen.blad, kolommen.koppen.eerste_regel
    telt, bouw = kolommen.van_soort("aantal"), kolommen.totalen("bouw")
    anders = {k: duid_kop(_PROCENT.sub(" ", kolommen.koppen.teksten[k])) for k in kolommen.van_soort("ongebruikt")}
    zijn = [k for k, d in anders.items() if d.soort == "aantal" and kolommen.duidingen[k].naam == "aandeel"]
    if not bouw or not zijn:
        return
    totaal, getallen = blad.getallen[eerste:, bouw[0]], np.nan_to_num(blad.getallen[eerste:])
    rijen = ~np.isnan(totaal)
    gewoon = rijen & (totaal != _HONDERD)  # of a hundred, shares make the total as well
    samen, bewijst = getallen[:, [*telt, *zijn]].sum(axis=1), (getallen[:, zijn] > 0).any(axis=1) & gewoon
    if bewijst.sum() > 1 and (samen[rijen] == totaal[rijen]).all():
        for kolom in zijn:
            kolommen.duidingen[kolom] = anders[kolom]
            plek, naam = kolommen.kopplek(kolom), kolommen.kop(kolom)
            lezing.meld(ms.KOLOM_INHOUD, blad, *plek, gevonden=naam, als="aantal woningen")


def _vraag_een_of_nul(lezing: Lezing, kolommen: Plankolommen) -> None:
    """Ask what columns of nothing but 0 and 1 are: homes, yes or no, or a share; unless the total proves them homes."""
    telt, bouw, eerste = kolommen.van_soort("aantal"), kolommen.totalen("bouw"), kolommen.koppen.eerste_regel
    if not bouw:
        return
    getallen, totaal = kolommen.blad.getallen[eerste:, aaneen(telt)], kolommen.blad.getallen[eerste:, bouw[0]]
    hoogstens_een = np.fmax.reduce(getallen, axis=0, initial=np.nan) <= 1
    if not hoogstens_een.any():
        return
    anders = np.nan_to_num(getallen).sum(axis=1) != totaal
    indeling = lezing.indeling.blad(kolommen.blad.naam)
    for plek in np.flatnonzero(hoogstens_een).tolist():
        kolom, reeks = telt[plek], getallen[:, plek]
        een = (reeks == 1) & ~np.isnan(totaal)
        toegewezen = indeling.lees_als(kolommen.koppen.teksten[kolom], kolommen.koppen.letters[kolom])
        verdacht = een.any() and np.isin(reeks[~np.isnan(reeks)], (0, 1)).all() and (totaal[een] >= _VEEL).all()
        los = een.sum() == 1 and _telt_gewoon(getallen[een][0], plek, totaal[een][0])
        if toegewezen is None and verdacht and anders[een].any() and not los:
            lezing.meld(ms.EEN_OF_NUL, kolommen.blad, *kolommen.kopplek(kolom), gevonden=kolommen.kop(kolom))


def _telt_gewoon(rij: np.ndarray, plek: int, totaal: float) -> bool:
    """Whether a single 1 stands among counts of homes that do not make the total without it either."""
    anders = np.nan_to_num(np.delete(rij, plek))
    return bool((anders > 1).any() and anders.sum() != totaal)


def _met_procent(kolommen: Plankolommen, telt: list[int]) -> list[int]:
    """Columns in which every value is text with a percent sign."""
    blad, eerste = kolommen.blad, kolommen.koppen.eerste_regel
    met_tekst = [k for k in telt if blad.is_tekst[eerste:, k].any() and not blad.is_getal[eerste:, k].any()]
    return [
        k
        for k in met_tekst
        if all(str(w).strip().endswith("%") for w in blad.cellen[eerste:, k][blad.gevuld[eerste:, k]].tolist())
    ]


def _tellen_op_tot_een(kolommen: Plankolommen, telt: list[int]) -> list[int]:
    """Columns between 0 and 1, which together are 1 on every row that has any."""
    getallen = kolommen.blad.getallen[kolommen.koppen.eerste_regel :, aaneen(telt)]
    gebroken = (getallen > 0) & (getallen < 1)
    if not gebroken.any():
        return []
    binnen = np.isnan(getallen) | ((getallen >= 0) & (getallen <= 1))
    past = np.asarray(gebroken.any(axis=0) & binnen.all(axis=0))
    sommen = np.nan_to_num(getallen[:, past]).sum(axis=1)
    is_een = np.abs(sommen - 1) <= _AFRONDING
    return [k for k, p in zip(telt, past.tolist(), strict=True) if p] if (is_een | (sommen == 0)).all() else []


def _tellen_op_tot_honderd(kolommen: Plankolommen, telt: list[int]) -> list[int]:
    """All count columns where they are 100 together on every row, and the stated total of most rows is another one."""
    bouw, eerste = kolommen.totalen("bouw"), kolommen.koppen.eerste_regel
    if not bouw or len(telt) < 2:
        return []
    getallen, totaal = kolommen.blad.getallen[eerste:, aaneen(telt)], kolommen.blad.getallen[eerste:, bouw[0]]
    sommen = np.nansum(getallen, axis=1)
    gevuld = sommen != 0
    anders = gevuld & ~np.isnan(totaal) & (totaal != _HONDERD)
    samen = (np.abs(sommen[gevuld] - _HONDERD) <= 1).all()
    return telt if samen and anders.sum() > 1 and anders.sum() * 2 > gevuld.sum() else []
