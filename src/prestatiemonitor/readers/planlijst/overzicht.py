"""A table without plans directly under a list, such as a summary per kern: asked at its headings, and not read."""

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.indeling import OVERGESLAGEN, OVERSLAAN
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.kopwoorden import duid_kop
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.woorden.cellen import als_tekst

_SMALST = 2


def opent_overzicht(kolommen: Plankolommen, rij: int) -> bool:
    """Whether a row under plans has nothing but headings, of counts too, with numbers below it."""
    blad, eerste = kolommen.blad, kolommen.koppen.eerste_regel
    gevuld = np.flatnonzero(blad.gevuld[rij]).tolist()
    soorten = [duid_kop(als_tekst(blad.cellen[rij, kolom])).soort for kolom in gevuld]
    telt = [kolom for kolom, soort in zip(gevuld, soorten, strict=True) if soort in ("aantal", "totaal")]
    if len(gevuld) < _SMALST or "onbekend" in soorten or not telt:
        return False
    boven = blad.is_getal[eerste:rij, kolommen.van_soort("aantal", "totaal")].any()
    return bool(boven and rij + 1 < blad.rijen and blad.is_getal[rij + 1, telt].any())


def vraag_overzicht(lezing: Lezing, kolommen: Plankolommen, rij: int) -> None:
    """Ask about the table that begins in this row; as assigned, it is skipped."""
    blad = kolommen.blad
    begin = int(np.flatnonzero(blad.gevuld[rij])[0])
    kop = als_tekst(blad.cellen[rij, begin])
    naam = blad.plaats(rij, begin)[0]
    if lezing.indeling.blad(naam).waarde(kop) == OVERSLAAN:
        for onder in range(rij, blad.rijen):
            getal, gevuld = blad.is_getal[onder], blad.gevuld[onder]
            lezing.boek(blad, onder, gevuld & getal, "overgeslagen", reden=OVERGESLAGEN)
            lezing.boek(blad, onder, gevuld & ~getal, "tekst", reden=OVERGESLAGEN)
        return
    lezing.meld(ms.OVERZICHT_ONDER_LIJST, blad, rij, begin)
