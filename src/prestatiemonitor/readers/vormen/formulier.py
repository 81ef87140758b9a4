"""One form: the entries of a plan, with the stated totals of the small tables in it."""

import re
from dataclasses import dataclass, field

from prestatiemonitor.readers.bestand.blad import Blad
from prestatiemonitor.readers.bestand.herschikken import Cel
from prestatiemonitor.readers.koppen import koptekst
from prestatiemonitor.readers.woorden.cellen import lijkt_getal
from prestatiemonitor.readers.woorden.duiding import Duiding, normaliseer
from prestatiemonitor.readers.woorden.herkenning import herkenning

_ALGEMENE_NAAM = re.compile(r"(?:blad|sheet|formulier|werkblad|plan|project|invulblad)? ?\d*")


@dataclass(frozen=True, eq=False)
class Invoer:
    """One entry: its heading as one cell, or as a kind of home and a year; and the cell with its value."""

    koppen: tuple[Cel, ...]
    waarde: Cel | None

    @property
    def duiding(self) -> Duiding:
        return herkenning().duid(" ".join(tekst_van(cel) for cel in self.koppen))


@dataclass(eq=False)
class Formulier:
    """One plan: its entries, the stated totals in its small tables with the cells they add up, and other headings."""

    invoer: list[Invoer] = field(default_factory=list)
    totalen: list[tuple[Cel, list[Cel]]] = field(default_factory=list)
    overige_koppen: list[Cel] = field(default_factory=list)

    @property
    def is_uitleg(self) -> bool:
        """Whether it tells what belongs in each field: words in the place of numbers, and not a single number."""
        waarden = [e.waarde.waarde for e in self.invoer if e.waarde and e.duiding.soort in ("aantal", "totaal")]
        return not any(map(lijkt_getal, waarden)) and any(isinstance(waarde, str) for waarde in waarden)

    def vul_naam_aan(self, blad: Blad) -> None:
        """The name of the sheet is that of the plan where the form gives none."""
        heeft_naam = any(e.waarde and e.duiding.naam in ("plan", "plan_sleutel") for e in self.invoer)
        if heeft_naam or not self.invoer or _ALGEMENE_NAAM.fullmatch(normaliseer(blad.naam)):
            return
        plek = self.invoer[0].koppen[0]
        kop, naam = Cel(blad, plek.rij, plek.kolom, "Plan"), Cel(blad, plek.rij, plek.kolom, blad.naam)
        self.invoer = [Invoer((kop,), naam), *(e for e in self.invoer if e.duiding.naam != "plan")]


def tekst_van(cel: Cel) -> str:
    """The text of a heading."""
    return koptekst(cel.waarde)
