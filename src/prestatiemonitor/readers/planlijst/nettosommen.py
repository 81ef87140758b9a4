"""Kinds of home that add up to the netto number of homes instead of to those built: asked."""

from collections.abc import Sequence

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.planlijst.planrijen import stil


def vraag_netto(
    lezing: Lezing, kolommen: Plankolommen, rijen: Sequence[int], bouw: np.ndarray, sloop: np.ndarray
) -> None:
    """Ask of each kind of home what it counts, where the kinds are the stated netto and less than is built.

    `bouw` and `sloop` have what was read per row. A row of which netto follows from what was read says that they are
    homes to build, and a list with such rows has a mistake in the others.
    """
    netto, bruto = kolommen.totalen("netto"), kolommen.totalen("bouw")
    soorten = [k for k in kolommen.van_soort("aantal") if kolommen.duidingen[k].kenmerken["soort"] == "nieuwbouw"]
    if not netto or not soorten:
        return
    lezer = Kolomlezer(stil(lezing), kolommen.blad, rijen)
    gesteld = lezer.hele_getallen(netto[0], negatief_mag=True)
    gebouwd = lezer.hele_getallen(bruto[0]) if bruto else np.full(len(gesteld), np.nan)
    is_netto = (bouw > 0) & (bouw == gesteld) & ((sloop > 0) | (gebouwd > bouw))
    klopt = (sloop > 0) & (bouw - sloop == gesteld)
    if not is_netto.any() or klopt.any():
        return
    indeling = lezing.indeling.blad(kolommen.blad.plaats(*kolommen.kopplek(0))[0])
    for kolom in soorten:
        if indeling.lees_als(kolommen.koppen.teksten[kolom], kolommen.koppen.letters[kolom]) is None:
            kop, naam = kolommen.kop(kolom), kolommen.kolomnaam(kolom)
            plek, netto_kop = kolommen.kopplek(kolom), kolommen.kop(netto[0])
            lezing.meld(ms.TELT_OP_TOT_NETTO, kolommen.blad, *plek, gevonden=kop, over=naam, netto=netto_kop)
