"""Totals of one plan or of one kind of home, on rows between those that they are the total of."""

from collections.abc import Iterator

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.gesteld import controlereeks
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planregels import Planregels
from prestatiemonitor.readers.planlijst.planrijen import stil
from prestatiemonitor.readers.planlijst.rijkenmerken import Rijkenmerken, lees_rijkenmerken
from prestatiemonitor.readers.woorden.cellen import als_tekst, is_leeg
from prestatiemonitor.readers.woorden.duiding import plat


def vergelijk_deeltotalen(lezing: Lezing, kolommen: Plankolommen, regels: Planregels) -> None:
    """Rows whose category says `Totaal` against the rows of their plan, or those above; else a `waarschuwing`."""
    if not regels.deeltotalen:
        return
    rijen = sorted(regels.deeltotalen)
    lezer = Kolomlezer(lezing, kolommen.blad, rijen)
    planlezer = Kolomlezer(stil(lezing), kolommen.blad, regels.plannen)
    kenmerken = lees_rijkenmerken(stil(lezing), kolommen, regels.plannen)
    keuzes = {rij: list(_mogelijk(kolommen, regels, kenmerken, rij)) for rij in rijen}
    sloop = kenmerken.is_sloop(len(regels.plannen))
    for kolom in kolommen.van_soort("aantal", "totaal", "deelsom"):
        aantallen = np.abs(np.nan_to_num(planlezer.hele_getallen(kolom, negatief_mag=True)))
        gesteld = lezer.hele_getallen(kolom, negatief_mag=True)
        berekend = np.full(len(rijen), np.nan)
        for i, rij in enumerate(rijen):
            sommen = [som for deel in keuzes[rij] for som in sommen_met_sloop(aantallen[deel], sloop[deel])] or [0.0]
            berekend[i] = gesteld[i] if gesteld[i] in sommen else sommen[0]
            if not np.isnan(gesteld[i]) and gesteld[i] not in sommen:
                lezer.meld(ms.TOTAAL_WIJKT_AF, i, kolom, gevonden=int(gesteld[i]), berekend=int(sommen[0]))
        lezing.controles.append(controlereeks(kolommen.blad, kolom, "totaalregel", rijen, gesteld, berekend))


def sommen_met_sloop(aantallen: np.ndarray, sloop: np.ndarray) -> tuple[float, ...]:
    """All homes; where some of them are to be demolished also those to build, and those less the demolished."""
    alles = float(aantallen.sum())
    if not sloop.any():
        return (alles,)
    gebouwd = float(aantallen[~sloop].sum())
    return alles, gebouwd, gebouwd - float(aantallen[sloop].sum())


def _mogelijk(kolommen: Plankolommen, regels: Planregels, kenmerken: Rijkenmerken, totaal: int) -> Iterator[np.ndarray]:
    """The rows that a total can be of: with its features, of its plan, or all above, or all."""
    rijen = np.asarray(regels.plannen, dtype=int)
    eigen = regels.deeltotalen[totaal].items()
    past = np.array([eigen <= kenmerken.van(i).items() for i in range(len(rijen))], dtype=bool)
    naam = plannaam(kolommen, totaal)
    namen = np.array([plannaam(kolommen, rij) == naam for rij in regels.plannen], dtype=bool)
    if naam and namen.any():
        yield np.flatnonzero(past & namen)
        vanaf = max((r for r in regels.deeltotalen if r < totaal), default=-1)
        yield np.flatnonzero(namen & (rijen > vanaf) & (rijen < totaal))
    if not naam or not namen.any() or totaal > rijen.max():
        yield np.flatnonzero(past & (rijen < totaal))
        yield np.flatnonzero(past)


def plan_boven(kolommen: Plankolommen, regels: Planregels) -> list[list[int]]:
    """Per total row the rows of the plan directly above it: those with one name, one after the other."""
    namen = [plannaam(kolommen, rij) for rij in regels.plannen]
    uit = []
    for totaal in regels.totalen:
        boven = [i for i, rij in enumerate(regels.plannen) if rij < totaal]
        groep: list[int] = []
        for i in reversed(boven):
            if namen[i] != namen[boven[-1]]:
                break
            groep.append(i)
        uit.append(groep[::-1])
    return uit


def plannaam(kolommen: Plankolommen, rij: int) -> str:
    """The code and name of a row's plan, for telling one from the other."""
    velden = [kolommen.velden[n] for n in ("plan_sleutel", "plan", "plan_verwijzing") if n in kolommen.velden]
    waarden = kolommen.blad.gelezen[rij, velden].tolist()
    return " ".join(plat(als_tekst(waarde)) for waarde in waarden if not is_leeg(waarde))
