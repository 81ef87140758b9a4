"""Stated totals against what was read: a difference is a `waarschuwing`, and the parts are what counts."""

from collections.abc import Sequence

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.kolomwaarden import Kolomlezer
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.plankolommen import Plankolommen
from prestatiemonitor.readers.planregels import Planregels, stukken


def vergelijk_plantotalen(
    lezing: Lezing,
    kolommen: Plankolommen,
    rijen: Sequence[int],
    bouw: np.ndarray,
    sloop: np.ndarray,
    gereed: np.ndarray,
) -> None:
    """The total columns of each plan row against the sums of its parts (one element per row)."""
    berekend = {
        "bouw": bouw,
        "netto": bouw - sloop,
        "sloop_totaal": sloop,
        "gerealiseerd_totaal": gereed,
        "resterend_totaal": bouw - gereed,
    }
    lezer = Kolomlezer(lezing, kolommen.blad, rijen)
    for naam, sommen in berekend.items():
        for kolom in kolommen.totalen(naam):
            gesteld = lezer.hele_getallen(kolom, negatief_mag=True)
            if naam == "sloop_totaal":
                gesteld = np.abs(gesteld)
            for i in np.nonzero(~np.isnan(gesteld) & ~np.isnan(sommen) & (gesteld != sommen))[0].tolist():
                lezer.meld(ms.TOTAAL_WIJKT_AF, i, kolom, gevonden=int(gesteld[i]), berekend=int(sommen[i]))


def vergelijk_totaalregels(lezing: Lezing, kolommen: Plankolommen, regels: Planregels) -> None:
    """Total rows against the plan rows: since the previous total (a subtotal) or all above (a grand total)."""
    if not regels.totalen:
        return
    stil = Lezing(lezing.werkboek, lezing.indeling)  # the plan rows were read before; their meldingen are there already
    planlezer = Kolomlezer(stil, kolommen.blad, regels.plannen)
    totaallezer = Kolomlezer(lezing, kolommen.blad, regels.totalen)
    for kolom in kolommen.van_soort("aantal", "totaal"):
        aantallen = np.nan_to_num(planlezer.hele_getallen(kolom, negatief_mag=True))
        gesteld = totaallezer.hele_getallen(kolom, negatief_mag=True)
        for i, (_, sinds_vorige, boven) in enumerate(stukken(regels.totalen, regels.plannen)):
            sommen = (aantallen[sinds_vorige].sum(), aantallen[boven].sum())
            if not np.isnan(gesteld[i]) and gesteld[i] not in sommen:
                dichtst = min(sommen, key=lambda som: abs(som - gesteld[i]))
                totaallezer.meld(ms.TOTAAL_WIJKT_AF, i, kolom, gevonden=int(gesteld[i]), berekend=int(dichtst))
