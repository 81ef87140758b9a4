"""The bookkeeping of the columns of a plan list, and what is said at the heading of one."""

from collections.abc import Sequence

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.rijen import aaneen
from prestatiemonitor.readers.woorden.duiding import Duiding
from prestatiemonitor.tables.meldingen import Meldingsoort


def boek_kolommen(lezing: Lezing, kolommen: Plankolommen, rijen: Sequence[int]) -> None:
    """Book the headings, and the cells of columns that give no data row, in the ledger."""
    blad, index = kolommen.blad, aaneen(rijen)
    for kolom, tekst in enumerate(kolommen.koppen.teksten):
        if tekst:
            lezing.boek(blad, slice(kolommen.koppen.rij, kolommen.koppen.eerste_regel), kolom, "kop")
    for kolom, duiding in enumerate(kolommen.duidingen):
        if duiding.soort in ("veld", "oplevering"):
            rol = "sleutel" if duiding.naam in ("plan_sleutel", "plan_verwijzing") else "opgenomen"
            tabel = "programma" if duiding.soort == "oplevering" else "plannen"
            lezing.boek(blad, index, kolom, rol, tabel)
        elif duiding.soort == "verwijzing":
            lezing.boek(blad, index, kolom, "sleutel", "programma")
        elif duiding.soort in ("totaal", "deelsom"):
            lezing.boek(blad, index, kolom, "controletotaal")
        elif duiding.soort in ("deeltelling", "ongebruikt", "onbekend"):
            _boek_ongebruikt(lezing, kolommen, np.asarray(rijen, dtype=int), kolom)


def _boek_ongebruikt(lezing: Lezing, kolommen: Plankolommen, index: np.ndarray, kolom: int) -> None:
    blad, duiding = kolommen.blad, kolommen.duidingen[kolom]
    reden = duiding.reden or "niet herkend"
    getal, gevuld = blad.is_getal[index, kolom], blad.gevuld[index, kolom]
    lezing.boek(blad, index[getal], kolom, "overgeslagen", reden=reden)
    lezing.boek(blad, index[gevuld & ~getal], kolom, "tekst", reden=reden)
    if duiding.soort == "deeltelling" and getal.any():
        meld_kolom(lezing, kolommen, kolom, ms.KOLOM_DEELTELLING)
    if duiding.naam == "aandeel" and gevuld.any():
        meld_kolom(lezing, kolommen, kolom, ms.KOLOM_AANDEEL)


def laat_ongebruikt(lezing: Lezing, kolommen: Plankolommen, rijen: Sequence[int], kolom: int) -> None:
    """Book a column that may have given something after all as text that is not used."""
    kolommen.duidingen[kolom] = Duiding("onbekend", reden="tekst die de monitor niet gebruikt")
    _boek_ongebruikt(lezing, kolommen, np.asarray(rijen, dtype=int), kolom)
    meld_kolom(lezing, kolommen, kolom, ms.KOLOM_TEKST)


def meld_kolom(lezing: Lezing, kolommen: Plankolommen, kolom: int, soort: Meldingsoort, **velden: object) -> None:
    """Say something at the heading of a column."""
    if not kolommen.koppen.letters[kolom].isalpha():  # only its row tells the heading from others above it
        velden.setdefault("over", kolommen.kolomnaam(kolom))
    rij, _ = kolommen.kopplek(kolom)
    lezing.meld(soort, kolommen.blad, rij, kolom, gevonden=kolommen.kop(kolom), **velden)
