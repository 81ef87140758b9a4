"""Tables of homes per energielabel: what the bare letters beside the figures mean, and their total."""

import re

from prestatiemonitor.readers.jaarschijf.duiden import duid_tekst
from prestatiemonitor.readers.jaarschijf.tabel import Cijfertabel, Plek
from prestatiemonitor.readers.woorden.cellen import is_getal
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.jaarschijfwoorden import jaarschijfwoorden

_LABEL = re.compile(r"(?:A(?:\+{1,4}| (?:of|en) (?:beter|hoger))?|[B-G])")
_GENOEG = 3  # so many letters are no initials or kinds of something else


def als_label(tabel: Cijfertabel, plek: Plek) -> str:
    """‘E’ in a table of energielabels as ‘label E’; empty for any other cell."""
    tekst = tabel.tekst(plek)
    if not _LABEL.fullmatch(tekst) or not is_labeltabel(tabel):
        return ""
    return f"label {tekst.replace('+', ' plus')}"


def is_labeltabel(tabel: Cijfertabel) -> bool:
    """Whether the rows are named by letters, below a heading or a title that says that these are energielabels."""
    koppen = [tabel.kop(kolom) for kolom in tabel.labels] + [tabel.tekst(plek) for plek in tabel.titels]
    bekend = jaarschijfwoorden().kerncijfers["labels"]["koppen"]
    over_labels = any(plat(kop) in bekend or "energielabel" in plat(kop) for kop in koppen)
    if not over_labels:
        return False
    return sum(bool(_LABEL.fullmatch(tekst)) for tekst in _rijnamen(tabel).values()) >= _GENOEG


def is_labeltotaal(tabel: Cijfertabel, rij: int) -> bool:
    """Whether a row is the total of all labels, and adds up to that in every column."""
    kolom = next(iter(tabel.labels), None)
    if kolom is None or not duid_tekst(tabel.tekst((rij, kolom))).totaal or not is_labeltabel(tabel):
        return False
    namen = _rijnamen(tabel)
    delen = [r for r, tekst in namen.items() if _LABEL.fullmatch(tekst)]
    cellen = tabel.blad.cellen
    return all(
        cellen[rij, k] == sum(cellen[r, k] for r in delen if is_getal(cellen[r, k]))
        for k in tabel.kolommen
        if tabel.blad.gevuld[[rij, *delen], k].any()
    )


def _rijnamen(tabel: Cijfertabel) -> dict[int, str]:
    kolom = next(iter(tabel.labels), None)
    return {rij: tabel.tekst((rij, kolom)) for rij in tabel.rijen} if kolom is not None else {}
