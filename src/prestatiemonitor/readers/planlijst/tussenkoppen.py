"""Rows of a list that are a banner or a note by where their few cells stand, and no plan."""

import numpy as np

from prestatiemonitor.readers.bestand.blad import Masker
from prestatiemonitor.readers.planlijst.banners import banner
from prestatiemonitor.readers.planlijst.opschriften import kernen
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.duiding import normaliseer
from prestatiemonitor.readers.woorden.planstatus import lees_planstatus

_ZIN = 4  # so many words are no code


def tussenkop_in_codes(kolommen: Plankolommen) -> Masker:
    """Rows with nothing but a text in the column with codes, in a list that has names beside those.

    A text without any figure is no code where nearly all plans have a code with one; neither is a whole sentence.
    """
    blad, eerste, code = kolommen.blad, kolommen.koppen.eerste_regel, kolommen.velden.get("plan_sleutel")
    uit = np.zeros(blad.rijen - eerste, dtype=np.bool_)
    if code is None or "plan" not in kolommen.velden:
        return uit
    alleen = blad.is_tekst[eerste:, code] & (blad.gevuld_per_rij[eerste:] == 1)
    if not alleen.any():
        return uit
    codes = blad.cellen[eerste:, code][blad.gevuld[eerste:, code] & ~alleen].tolist()
    met_cijfer = sum(map(_heeft_cijfer, codes)) * 2 > len(codes)
    for i in np.flatnonzero(alleen).tolist():
        tekst = als_tekst(blad.cellen[eerste + i, code])
        geen_code = len(tekst.split()) >= _ZIN or (met_cijfer and not _heeft_cijfer(tekst))
        uit[i] = geen_code or bool(kern_van(tekst) or banner(tekst))
    return uit


def los_getal(kolommen: Plankolommen) -> Masker:
    """Rows with nothing but a text and a number that is no planstatus, in the column for it: `Opgave tot 2035`, 950."""
    blad, eerste, status = kolommen.blad, kolommen.koppen.eerste_regel, kolommen.velden.get("planstatus_bron")
    uit = np.zeros(blad.rijen - eerste, dtype=np.bool_)
    if status is None:
        return uit
    alleen = blad.is_getal[eerste:, status] & (blad.gevuld_per_rij[eerste:] == 2)
    for i in np.flatnonzero(alleen).tolist():
        uit[i] = lees_planstatus(als_tekst(blad.cellen[eerste + i, status])).probleem == "onbekend"
    return uit


def kern_van(tekst: str) -> str | None:
    """The kern of the agreement that a text is, `kern` before it or not."""
    return kernen().get(normaliseer(tekst).removeprefix("kern ").strip())


def _heeft_cijfer(waarde: object) -> bool:
    return any(teken.isdigit() for teken in str(waarde))
