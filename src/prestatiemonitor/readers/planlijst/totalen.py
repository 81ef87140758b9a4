"""Stated totals against what was read: a difference is a `waarschuwing`, and the parts are what counts."""

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.gesteld import PLANTOTAAL, controlereeks
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.deeltotalen import plan_boven, sommen_met_sloop, vergelijk_deeltotalen
from prestatiemonitor.readers.planlijst.groepsvergelijking import Groepssommen
from prestatiemonitor.readers.planlijst.kolomboeking import meld_kolom
from prestatiemonitor.readers.planlijst.nettosommen import vraag_netto
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen, telt_totaal
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.readers.planlijst.planrijen import stil
from prestatiemonitor.readers.planlijst.telkolommen import is_deels
from prestatiemonitor.readers.planlijst.totaalrijen import stukken
from prestatiemonitor.readers.woorden.duiding import normaliseer

_WAT = {
    "bouw": PLANTOTAAL,
    "netto": "netto woningen van het plan",
    "sloop_totaal": "sloop van het plan",
    "gerealiseerd_totaal": "gerealiseerde woningen van het plan",
    "resterend_totaal": "resterende woningen van het plan",
}


def vergelijk_plantotalen(
    lezing: Lezing,
    kolommen: Plankolommen,
    rijen: Sequence[int],
    bouw: np.ndarray,
    sloop: np.ndarray,
    gereed: np.ndarray,
    *,
    sloopt: np.ndarray | None = None,
    plannen: Sequence[str] = (),
) -> None:
    """The total columns of each plan row against the sums of its parts (one element per row).

    A row that counts demolition states that as its total (`sloopt`). Where a plan has more rows (`plannen` has the plan
    of each), a total may be that of the row or that of the plan.
    """
    berekend = {
        "bouw": bouw if sloopt is None else np.where(sloopt, sloop, bouw),
        "netto": bouw - sloop,
        "sloop_totaal": sloop,
        "gerealiseerd_totaal": gereed,
        "resterend_totaal": bouw - gereed,
    }
    vraag_netto(lezing, kolommen, rijen, bouw, sloop)
    lezer = Kolomlezer(lezing, kolommen.blad, rijen)
    for naam, per_rij in berekend.items():
        for kolom in kolommen.totalen(naam):
            sommen, gesteld = per_rij, lezer.hele_getallen(kolom, negatief_mag=True)
            if naam == "sloop_totaal":
                gesteld = np.abs(gesteld)
            if len(set(plannen)) < len(plannen):
                per_plan = pd.Series(sommen).groupby(pd.Series(list(plannen), dtype=object)).transform("sum").to_numpy()
                sommen = np.where(gesteld == per_plan, per_plan, sommen)
            if sloopt is not None and naam in ("bouw", "netto"):
                gesteld = np.where(sloopt & (np.abs(gesteld) == np.abs(sommen)), sommen, gesteld)
            lezing.controles.append(controlereeks(kolommen.blad, kolom, _WAT[naam], rijen, gesteld, sommen))
            anders = np.nonzero(~np.isnan(gesteld) & ~np.isnan(sommen) & (gesteld != sommen))[0].tolist()
            if anders and naam == "bouw" and (telt := _ander_totaal(kolommen, rijen, kolom)) is not None:
                ander, over = kolommen.kop(telt), kolommen.kolomnaam(kolom)
                meld_kolom(lezing, kolommen, kolom, ms.TOTALEN_VERSCHILLEN, ander=ander, over=over)
                continue
            for i in anders:
                lezer.meld(ms.TOTAAL_WIJKT_AF, i, kolom, gevonden=int(gesteld[i]), berekend=int(sommen[i]))


def _ander_totaal(kolommen: Plankolommen, rijen: Sequence[int], kolom: int) -> int | None:
    """The other total of a plan that the homes were read from, all or the rest; None where its parts say how many."""
    if (telt := telt_totaal(kolommen)) is not None:
        return telt
    eerste = kolommen.totalen("bouw")[0]
    delen = [k for k in kolommen.van_soort("aantal") if not _sloopt(kolommen, k)]
    if eerste == kolom or not is_deels(kolommen, delen):
        return None
    getallen = kolommen.blad.getallen[np.asarray(rijen, dtype=int)]
    gesteld, som = getallen[:, eerste], np.nansum(getallen[:, delen], axis=1)
    return eerste if (gesteld[~np.isnan(gesteld)] != som[~np.isnan(gesteld)]).any() else None


def _sloopt(kolommen: Plankolommen, kolom: int) -> bool:
    return bool(kolommen.duidingen[kolom].kenmerken["soort"] == "sloop")


def kolomsommen(lezing: Lezing, kolommen: Plankolommen, regels: Planregels) -> dict[str, float]:
    """What the plans of a list add up to per heading, for totals over several lists."""
    lezer, uit = Kolomlezer(stil(lezing), kolommen.blad, regels.plannen), dict[str, float]()
    for kolom in kolommen.van_soort("aantal", "totaal"):
        kop = normaliseer(kolommen.kop(kolom))
        uit[kop] = uit.get(kop, 0.0) + float(np.nansum(lezer.hele_getallen(kolom, negatief_mag=True)))
    return uit


def vergelijk_totaalregels(
    lezing: Lezing, kolommen: Plankolommen, regels: Planregels, eerder: Mapping[str, float] | None = None
) -> None:
    """Total rows against the plan rows they can be the total of; what may be a plan after all is a `fout`.

    `eerder` has the sums of the lists above: a total below the last plan may be that of all of them together.
    """
    vergelijk_deeltotalen(lezing, kolommen, regels)
    if not regels.totalen:
        return
    planlezer = Kolomlezer(stil(lezing), kolommen.blad, regels.plannen)
    totaallezer = Kolomlezer(lezing, kolommen.blad, regels.totalen)
    boven = plan_boven(kolommen, regels)
    sloop = np.isin(regels.plannen, list(regels.sloopt))
    gevraagd = set[int]()
    mogelijk = [[*delen, eigen] for delen, eigen in zip(stukken(regels.totalen, regels.plannen), boven, strict=True)]
    groepen = Groepssommen(lezing, kolommen, regels, [plannen[0] for plannen in mogelijk])
    for i, onder in groepen.onder.items():
        mogelijk[i].append(onder)
    telt = {
        k: np.nan_to_num(planlezer.hele_getallen(k, negatief_mag=True)) for k in kolommen.van_soort("aantal", "totaal")
    }
    telt = {kolom: np.where(sloop, np.abs(aantallen), aantallen) for kolom, aantallen in telt.items()}
    met_aantallen = np.any([aantallen != 0 for aantallen in telt.values()], axis=0)
    gewoonlijk = [_gewoonlijk(plannen, met_aantallen) for plannen in mogelijk]
    for kolom, aantallen in telt.items():
        gesteld = totaallezer.hele_getallen(kolom, negatief_mag=True)
        berekend, erbij = np.full(len(gesteld), np.nan), (eerder or {}).get(normaliseer(kolommen.kop(kolom)), 0.0)
        for i, plannen in enumerate(mogelijk):
            sommen = [som for rijen in plannen for som in sommen_met_sloop(aantallen[rijen], sloop[rijen])]
            if erbij and regels.totalen[i] > max(regels.plannen, default=0):
                sommen.append(float(aantallen.sum()) + erbij)
            onzeker = regels.totalen[i] in regels.onzeker
            berekend[i] = gesteld[i] if gesteld[i] in sommen else float(aantallen[gewoonlijk[i]].sum())
            if (
                regels.totalen[i] in gevraagd
                or gesteld[i] in sommen
                or (np.isnan(gesteld[i]) and not (onzeker and all(aantallen[rijen].sum() for rijen in plannen[:2])))
            ):
                continue
            if onzeker:
                _meld_onzeker(lezing, kolommen, regels.totalen[i])
                gevraagd.add(regels.totalen[i])
                continue
            delen = str(int(berekend[i]))
            if i in groepen.onder:
                berekend[i], delen = groepen.vergeleken(i, kolom, aantallen, gesteld)
            totaallezer.meld(ms.TOTAAL_WIJKT_AF, i, kolom, gevonden=int(gesteld[i]), berekend=delen)
        lezing.controles.append(controlereeks(kolommen.blad, kolom, "totaalregel", regels.totalen, gesteld, berekend))


def _gewoonlijk(stukken_: Sequence[Sequence[int]], met_aantallen: np.ndarray) -> list[int]:
    """The rows that a total which fits none is said to be of: those since the previous total, else the next best.

    Rows without any homes are not what it was meant to add up.
    """
    gevuld = [list(rijen) for rijen in stukken_ if rijen]
    return next((rijen for rijen in gevuld if met_aantallen[rijen].any()), gevuld[0] if gevuld else [])


def _meld_onzeker(lezing: Lezing, kolommen: Plankolommen, rij: int) -> None:
    naam = kolommen.velden.get("plan", -1)
    kolom = naam if kolommen.blad.is_tekst[rij, naam] else int(np.flatnonzero(kolommen.blad.is_tekst[rij])[0])
    lezing.meld(ms.TOTAAL_ONZEKER, kolommen.blad, rij, kolom)
