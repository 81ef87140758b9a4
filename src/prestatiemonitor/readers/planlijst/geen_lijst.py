"""Tables of a jaarschijf with headings such as `Nr`, `Jaar` and `Status`, which lists of plans have as well."""

from collections.abc import Sequence

import numpy as np

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.koppen import Koppen
from prestatiemonitor.readers.woorden.cellen import als_tekst
from prestatiemonitor.readers.woorden.cijferwoorden import is_cijferwoord
from prestatiemonitor.readers.woorden.duiding import Duiding, plat
from prestatiemonitor.readers.woorden.herkenning import herkenning
from prestatiemonitor.readers.woorden.jaarschijfwoorden import jaarschijfwoorden
from prestatiemonitor.readers.woorden.partijen import partijcode

_MINST = 2  # so many names that a list of plans has not


def noemt_activiteiten(koppen: Koppen, duidingen: Sequence[Duiding]) -> bool:
    """Whether a column of activities stands beside a number, a year and a status, and none of plans or of homes."""
    if any(d.naam == "plan" or d.soort in ("aantal", "totaal") for d in duidingen):
        return False
    heet = jaarschijfwoorden().activiteiten["geen_planlijst"]["activiteit"]
    return any(plat(tekst) in heet for tekst in koppen.teksten)


def noemt_cijfers(blad: Blad, koppen: Koppen, duidingen: Sequence[Duiding]) -> bool:
    """Whether beside numbers, in the place of names of plans, nothing but names of figures stands: `1 | Nieuwbouw`.

    Or each corporation once, beside 1, 2, 3.
    """
    if any(d.naam in ("plan", "plan_verwijzing") for d in duidingen):
        return False
    for kolom, duiding in enumerate(duidingen):
        namen = _namen(blad, koppen, kolom) if duiding.soort == "onbekend" or duiding.naam == "corporatie" else []
        if len({*namen}) < _MINST:
            continue
        if all(map(is_cijferwoord, namen)):
            return True
        if len({*map(partijcode, namen)} - {None}) == len(namen) and _telt_rijen(blad, koppen, duidingen):
            return True
    return False


def _namen(blad: Blad, koppen: Koppen, kolom: int) -> list[str]:
    """The texts of a column below its heading, but for totals."""
    rijen = np.flatnonzero(blad.is_tekst[koppen.eerste_regel :, kolom]) + koppen.eerste_regel
    teksten = map(als_tekst, blad.cellen[rijen, kolom].tolist())
    return [tekst for tekst in teksten if plat(tekst) not in herkenning().totaalwoorden]


def _telt_rijen(blad: Blad, koppen: Koppen, duidingen: Sequence[Duiding]) -> bool:
    """Whether the column for codes only counts the rows, and no other column tells of plans."""
    if any(d.naam in ("planstatus_bron", "kern") for d in duidingen):
        return False
    kolom = next((k for k, d in enumerate(duidingen) if d.naam == "plan_sleutel"), None)
    if kolom is None:
        return False
    nummers = blad.getallen[koppen.eerste_regel :, kolom]
    nummers = nummers[~np.isnan(nummers)]
    return bool(len(nummers)) and nummers.tolist() == [*range(1, len(nummers) + 1)]
