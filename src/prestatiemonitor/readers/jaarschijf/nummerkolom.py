"""A column ‘Nr’ beside activities: the numbers of agreements, or of the rows themselves; else it is asked."""

from collections.abc import Sequence

from prestatiemonitor.afspraken import load_afspraken
from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.jaarschijf.activiteitkoppen import Activiteitenlijst
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.duiding import plat

_RUIM = 2  # numbers of rows, of which some were taken out, do not run up to twice as many as there are


def kies_nummers(lezing: Lezing, lijst: Activiteitenlijst, omgeving: Sequence[str]) -> None:
    """In a list of ‘prestatieafspraken’ numbers with wide gaps are those of agreements: read as such, and said."""
    if "nummer" not in lijst.velden or "afspraak" in lijst.velden:
        return
    nummers = _nummers(lijst)
    bekend = {afspraak.nummer for afspraak in load_afspraken().afspraken}
    over_afspraken = any("prestatieafspra" in plat(tekst) for tekst in omgeving)
    if nummers and over_afspraken and bekend.issuperset(nummers) and max(nummers) >= _RUIM * len(nummers):
        kolom = lijst.velden["afspraak"] = lijst.velden.pop("nummer")
        kop = lijst.koppen.teksten[kolom]
        lezing.meld(ms.NUMMER_IS_AFSPRAAK, lijst.blad, lijst.koppen.laatste_koprij, kolom, gevonden=kop)


def zijn_volgnummers(lijst: Activiteitenlijst) -> bool:
    """Whether the numbers count the rows from one; as many as there are agreements can be either."""
    nummers = _nummers(lijst)
    heel = len(load_afspraken().afspraken)
    return bool(nummers) and nummers == list(range(1, len(nummers) + 1)) and len(nummers) not in (1, heel)


def _nummers(lijst: Activiteitenlijst) -> list[int]:
    """The numbers from top to bottom; none where anything else stands in the column of an activity."""
    kolom, uit = lijst.velden["nummer"], list[int]()
    for rij in lijst.rijen:
        tekst = als_tekst(lijst.blad.cellen[rij, kolom]).strip().rstrip(".")
        if tekst.isdigit():
            uit.append(int(tekst))
        elif tekst and int(lijst.blad.gevuld[rij].sum()) > 1:
            return []
    return uit
