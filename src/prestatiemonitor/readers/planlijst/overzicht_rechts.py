"""A table to the right of a list, behind a blank column: a summary, or other plans; asked, and not read beside it."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.indeling import OVERGESLAGEN
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.kopwoorden import duid_kop
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg
from prestatiemonitor.readers.woorden.duiding import Duiding, plat
from prestatiemonitor.tables.meldingen import Meldingsoort

_SLEUTELS = {"plan", "plan_sleutel", "plan_verwijzing"}
_GROEPEN = {"kern", "planstatus_bron", "hardheid", "corporatie"}
_TELT = ("aantal", "totaal")


def vraag_overzicht_rechts(lezing: Lezing, kolommen: Plankolommen) -> None:
    """Ask what columns are that stand behind a blank column and are of other rows than the plans beside them.

    They repeat headings of the list without a plan of their own, have other plans, or numbers that are not those of the
    plans. None of them counts: read beside the list they would double its homes. What was assigned stays as it is.
    """
    blad = kolommen.blad
    leeg = [k for k, kop in enumerate(kolommen.koppen.teksten) if not kop and not blad.gevuld[:, k].any()]
    plannen = [k for k in range(len(kolommen.duidingen)) if _zoals_kop(kolommen, k).naam in _SLEUTELS] if leeg else []
    if not plannen or _andere_plannen(lezing, kolommen, leeg, plannen):
        return
    begin = next((k + 1 for k in leeg if k > max(plannen)), len(kolommen.duidingen))
    if begin < len(kolommen.duidingen) and not _herhaalde_koppen(lezing, kolommen, begin):
        _andere_rijen(lezing, kolommen, begin)


def _zoals_kop(kolommen: Plankolommen, kolom: int) -> Duiding:
    """What a column is by its heading, where it was assigned to be skipped."""
    duiding = kolommen.duidingen[kolom]
    return duid_kop(kolommen.koppen.teksten[kolom]) if duiding.reden == OVERGESLAGEN else duiding


def _andere_plannen(lezing: Lezing, kolommen: Plankolommen, leeg: Sequence[int], plannen: Sequence[int]) -> bool:
    """Whether there is a list of other plans to the right, which would be read as homes of the plans to the left."""
    eerste = plannen[0]
    begin = next((k + 1 for k in leeg if k > eerste and plannen[-1] > k), 0)
    rechts = next((k for k in plannen if begin and k >= begin), 0)
    telt = [k for k in range(begin, len(kolommen.duidingen)) if _zoals_kop(kolommen, k).soort in _TELT]
    if not rechts or not telt or kolommen.duidingen[rechts].naam == "plan_verwijzing":
        return False
    cellen = kolommen.blad.gelezen[kolommen.koppen.eerste_regel :][:, [eerste, rechts]].tolist()
    if all(is_leeg(daar) or plat(als_tekst(hier)) == plat(als_tekst(daar)) for hier, daar in cellen):
        return False
    if kolommen.duidingen[rechts].reden != OVERGESLAGEN:
        _meld(lezing, kolommen, rechts, ms.LIJST_RECHTS)
    _laat_weg(lezing, kolommen, begin)
    return True


def _herhaalde_koppen(lezing: Lezing, kolommen: Plankolommen, begin: int) -> bool:
    """Whether headings of the list come back, those of counts and those of what they are about."""
    duidingen = kolommen.duidingen
    zonder_naam = [replace(duiding, rang=0) for duiding in duidingen[:begin]]
    herhaald = [k for k in range(begin, len(duidingen)) if replace(duidingen[k], rang=0) in zonder_naam]
    telt = [k for k in herhaald if duidingen[k].soort in _TELT]
    sleutels = [k for k in herhaald if duidingen[k].soort in ("veld", "kenmerk", "oplevering")]
    overgeslagen = [k for k in range(begin, len(duidingen)) if duidingen[k].reden == OVERGESLAGEN]
    if not (telt or overgeslagen) or not sleutels:
        return False
    for kolom in telt:
        if not _is_toegewezen(lezing, kolommen, kolom):
            links = next(k for k in range(begin) if zonder_naam[k] == replace(duidingen[kolom], rang=0))
            _meld(lezing, kolommen, kolom, ms.KOP_DUBBEL, eerste=kolommen.kopcel(links))
    _laat_weg(lezing, kolommen, begin)
    return True


def _andere_rijen(lezing: Lezing, kolommen: Plankolommen, begin: int) -> None:
    """Ask about counts with a category, a year or a kern of their own that are not those of the plans beside them."""
    rechts = {k: _zoals_kop(kolommen, k) for k in range(begin, len(kolommen.duidingen))}
    sleutels = [k for k, d in rechts.items() if d.soort in ("kenmerk", "oplevering") or d.naam in _GROEPEN]
    telt = [k for k, d in rechts.items() if d.naam == "bouw" or d.kenmerken.get("soort") == "nieuwbouw"]
    links = [k for k in kolommen.van_soort("aantal") if k < begin]
    if not (sleutels and telt and links) or _hoort_bij_plannen(kolommen, begin, links, telt):
        return
    open_ = [k for k in telt if kolommen.duidingen[k].reden != OVERGESLAGEN]
    if any(_is_toegewezen(lezing, kolommen, k) for k in open_):
        return
    if len(open_) == len(telt):
        _meld(lezing, kolommen, telt[0], ms.OVERZICHT_RECHTS)
    _laat_weg(lezing, kolommen, begin)


def _hoort_bij_plannen(kolommen: Plankolommen, begin: int, links: Sequence[int], rechts: Sequence[int]) -> bool:
    """Whether counts to the right are there for every plan, and a total of them is that of the plan."""
    blad, eerste = kolommen.blad, kolommen.koppen.eerste_regel
    vol = np.asarray(blad.is_getal[eerste:, rechts].any(axis=1))
    los = np.flatnonzero(vol & ~blad.gevuld[eerste:, :begin].any(axis=1))
    rijen = np.flatnonzero(blad.is_getal[eerste:, links].any(axis=1))
    if len(los) or np.count_nonzero(vol[rijen]) < len(rijen):
        return False
    getallen = blad.getallen[eerste + rijen]
    totaal = [k for k in rechts if _zoals_kop(kolommen, k).naam == "bouw"]
    verschil = getallen[:, totaal[:1]].sum(axis=1) - np.nansum(getallen[:, links], axis=1)
    return not totaal or bool((verschil == 0).sum() * 2 >= len(rijen))


def _is_toegewezen(lezing: Lezing, kolommen: Plankolommen, kolom: int) -> bool:
    indeling = lezing.indeling.blad(kolommen.blad.plaats(*kolommen.kopplek(0))[0])
    return indeling.lees_als(kolommen.koppen.teksten[kolom], kolommen.koppen.letters[kolom]) is not None


def _laat_weg(lezing: Lezing, kolommen: Plankolommen, begin: int) -> None:
    """Leave out what stands from this column on, but for what was assigned."""
    for kolom in range(begin, len(kolommen.duidingen)):
        soort = kolommen.duidingen[kolom].soort
        if soort not in ("ongebruikt", "onbekend") and not _is_toegewezen(lezing, kolommen, kolom):
            kolommen.duidingen[kolom] = Duiding("ongebruikt", reden="tabel rechts van de lijst, zonder plannen")


def _meld(lezing: Lezing, kolommen: Plankolommen, kolom: int, soort: Meldingsoort, eerste: str = "") -> None:
    naam, kop = kolommen.kolomnaam(kolom), kolommen.kop(kolom)
    lezing.meld(soort, kolommen.blad, *kolommen.kopplek(kolom), gevonden=kop, over=naam, eerste=eerste)
