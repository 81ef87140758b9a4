"""A title that says that years count on (`cumulatief`): read as what each year adds where that can be, else asked."""

from functools import lru_cache

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.indeling import DOORTELLEND, PER_JAAR
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.anders_geteld import noemt_gemeente, telt_per_jaar, vreemde_woorden
from prestatiemonitor.readers.planlijst.plankolommen import Opgeteld, Plankolommen
from prestatiemonitor.readers.woorden.duiding import plat
from prestatiemonitor.readers.woorden.telanders import waarom_anders
from prestatiemonitor.readers.woorden.woordenlijst import lees_woorden


def is_opgeteld(lijst: Plankolommen, rij: int, kolom: int, tekst: str) -> bool:
    """Whether a text says so of all years below it, and nothing else: a title, and no heading above some columns."""
    if _woorden().isdisjoint(plat(tekst).split()) or rij >= lijst.koppen.rij or not telt_per_jaar(lijst):
        return False
    naam = min((k for k, d in enumerate(lijst.duidingen) if d.naam in ("plan", "plan_sleutel")), default=0)
    rest = " ".join(deel for deel in tekst.split() if plat(deel) not in _woorden())
    anders = waarom_anders(rest, per_jaar=True, gebied=not noemt_gemeente(lijst)) or vreemde_woorden(rest)
    return kolom <= naam and not anders


def onthoud(lijst: Plankolommen, rij: int, kolom: int, tekst: str, antwoord: str | None) -> None:
    """Keep the title until its numbers are read, with what a person said of it: counting on, or as it stands."""
    keuze = antwoord if antwoord in (None, DOORTELLEND) else PER_JAAR
    lijst.opgeteld = Opgeteld(lijst.blad, rij, kolom, tekst, keuze)


def telt_door_volgens_titel(lezing: Lezing, opgeteld: Opgeteld, *, kan: bool) -> bool:
    """Whether years count on as their title says: where no number speaks against it (`kan`); said once, or asked."""
    if opgeteld.keuze:
        return opgeteld.keuze == DOORTELLEND
    melding = len(lezing.meldingen)
    soort = ms.OPSCHRIFT_TELT_DOOR if kan else ms.OPSCHRIFT_CUMULATIEF
    lezing.meld(soort, opgeteld.blad, opgeteld.rij, opgeteld.kolom, gevonden=opgeteld.tekst)
    if lezing.meldingen[melding] in lezing.meldingen[:melding]:
        del lezing.meldingen[melding]
    return kan


def spreekt_niet_tegen(standen: list[np.ndarray], totaal: np.ndarray | None) -> bool:
    """Whether no plan has fewer homes in a later year, and each stated total is the last year."""
    if any((np.diff(reeks, axis=0) < 0).any() for reeks in standen):
        return False
    laatste = np.sum([reeks[-1] for reeks in standen], axis=0)
    return totaal is None or bool(((totaal == laatste) | ~(totaal > 0)).all())


@lru_cache(maxsize=1)
def _woorden() -> frozenset[str]:
    """The words that leave no doubt; `opgeteld` may be of all plans together."""
    return frozenset(woord for deel in lees_woorden("telanders")["soort"] for woord in deel.get("doortellend", ()))
