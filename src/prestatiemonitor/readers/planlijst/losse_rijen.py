"""Rows of a list that are no plan and no total: banners, notes, and numbers that belong to nobody."""

from collections.abc import Mapping

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.banners import banner
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.rijwoorden import eindigt_pagina
from prestatiemonitor.readers.planlijst.totaalrijen import SLEUTELVELDEN
from prestatiemonitor.readers.planlijst.tussenkoppen import kern_van
from prestatiemonitor.readers.woorden.cellen import als_tekst, lijkt_getal
from prestatiemonitor.readers.woorden.duiding import normaliseer
from prestatiemonitor.readers.woorden.fasen import neem_gereed

_LANGE_TEKST = 80  # a single cell with more than this is a note, not the name of a plan


def lees_losse_rij(
    lezing: Lezing, kolommen: Plankolommen, rij: int, banners: list[tuple[int, Mapping[str, str]]]
) -> None:
    """Book what stands in such a row; a banner, or a text below which other plans may stand, goes to `banners`."""
    blad = kolommen.blad
    in_rij = np.flatnonzero(blad.gevuld[rij]).tolist()
    if not in_rij:
        return
    naamkolommen = [kolommen.velden[n] for n in SLEUTELVELDEN if n in kolommen.velden]
    telt = set(kolommen.van_soort("aantal", "totaal"))
    if getallen := [k for k in in_rij if k in telt and lijkt_getal(blad.cellen[rij, k])]:
        teksten = [als_tekst(blad.cellen[rij, k]) for k in in_rij if blad.is_tekst[rij, k]]
        gereed = next((tekst for tekst in teksten if _zegt_gereed(tekst)), "")
        gevonden = gereed or als_tekst(blad.cellen[rij, getallen[0]])
        soort = ms.REGEL_OVER_PLAN_ERBOVEN if gereed else ms.PLAN_ZONDER_NAAM
        lezing.meld(soort, blad, rij, naamkolommen[0], gevonden=gevonden)
        lezing.boek(blad, rij, getallen, "overgeslagen", reden="regel zonder plannaam")
        return
    tekst = als_tekst(blad.cellen[rij, in_rij[0]])
    kern = kern_van(tekst)
    is_banner = len(in_rij) == 1 and (kern or in_rij[0] <= max(naamkolommen))  # not a remark of one word
    geldt = ({"kern": kern} if kern else banner(tekst)) if is_banner else {}
    lezing.boek(blad, rij, in_rij[0], "sleutel" if geldt else "tekst", "plannen" if geldt else "")
    alleen_links = len(in_rij) == 1 and in_rij[0] < min(naamkolommen)
    is_naam = (in_rij[0] in naamkolommen or alleen_links) and _lijkt_naam(tekst)
    if geldt or (is_naam and len(in_rij) == 1):
        banners.append((rij, geldt))
    if is_naam and not geldt and len(in_rij) > 1:
        lezing.meld(ms.REGEL_NIET_GELEZEN, blad, rij, in_rij[0])


def _zegt_gereed(tekst: str) -> bool:
    """Whether a text only says that homes were built or are planned: those of the plan above, or others."""
    rest, gereed = neem_gereed(normaliseer(tekst))
    return gereed is not None and not rest


def _lijkt_naam(tekst: str) -> bool:
    noot = tekst.startswith(("*", "bron", "Bron", "Let op", "NB")) or eindigt_pagina(tekst)
    return len(tekst) <= _LANGE_TEKST and not noot
