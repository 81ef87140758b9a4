"""The steps that add up to a figure, under each other, with their sum as a formula and a check."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from xlsxwriter.utility import xl_col_to_name, xl_range

from prestatiemonitor.exports.controle.blad import Blad
from prestatiemonitor.exports.controle.cellen import KLOPT, WIJKT_AF, Cel, Formule, Getal, Kolom, getalformaat
from prestatiemonitor.exports.huisstijl import INKT
from prestatiemonitor.exports.stuk import Rekenregel

SPELING: Final = 0.0000001  # a computer's fractions are not exact
_STAP = Kolom("Stap", 22)


def schrijf_rekening(blad: Blad, regel: Rekenregel) -> None:
    """Steps of a figure that stands by itself, with their sum and its check."""
    opbouw = Opbouw([regel], blad.rij, ())
    opbouw.schrijf(blad)
    if regel.waarde is None or not regel.stappen:
        return
    som = opbouw.sommen()[0]
    verwacht = Getal(regel.waarde, getalformaat(regel.eenheid, regel.waarde))
    blad.rijtje(blad.rij, ["volgens de lijst", verwacht])
    goed = KLOPT if gelijk(regel.waarde, som_van_stappen(regel)) else WIJKT_AF
    formule = f'=IF(ABS({som}-{adres(blad.rij, 1)})<{SPELING:.7f},"{KLOPT}","{WIJKT_AF}")'
    blad.rijtje(blad.rij + 1, ["controle", Formule(formule, goed)])
    blad.rij += 2


class Opbouw:
    """The steps of all figures under each other, each followed by their sum; `begin` is the row of the headings.

    `voor` are the columns that say which figure it is.
    """

    def __init__(self, regels: Sequence[Rekenregel], begin: int, voor: Sequence[Kolom]) -> None:
        self.regels, self.begin, self.voor = regels, begin, voor
        self.met_stappen = any(regel.stappen for regel in regels)
        self.kolom = len(voor) + 1

    def sommen(self) -> dict[int, str]:
        """By the place of a figure the cell with the sum of its steps."""
        rij, uit = self.begin, dict[int, str]()
        for nummer, regel in enumerate(self.regels):
            if regel.stappen:
                rij += len(regel.stappen) + 1
                uit[nummer] = adres(rij, self.kolom)
        return uit

    def schrijf(self, blad: Blad) -> None:
        for nummer, kolom in enumerate((*self.voor, _STAP, Kolom("Aantal", kant="right"))):
            blad.werkboek.tekst(blad.blad, self.begin, nummer, kolom.kop, blad.kopformaat(kolom))
        rij = self.begin + 1
        for regel in self.regels:
            namen = {"Waarvan": regel.waarvan, "Wie": regel.wie, "Periode": regel.periode}
            wie: list[Cel] = [namen[kolom.kop] for kolom in self.voor]
            for naam, waarde in regel.stappen:
                blad.rijtje(rij, [*wie, naam, Getal(waarde, getalformaat(regel.eenheid, waarde))])
                rij += 1
            if regel.stappen:
                bereik = xl_range(rij - len(regel.stappen), self.kolom, rij - 1, self.kolom)
                som = Formule(
                    f"=SUM({bereik})", som_van_stappen(regel), getalformaat(regel.eenheid, som_van_stappen(regel))
                )
                blad.rijtje(rij, [*wie, "som", som], bold=True, top=1, top_color=INKT)
                rij += 1
        blad.rij = rij


def som_van_stappen(regel: Rekenregel) -> Decimal:
    return sum((waarde for _, waarde in regel.stappen), Decimal(0))


def gelijk(een: Decimal, ander: Decimal | float | int | str) -> bool:
    return abs(float(een) - float(ander)) < SPELING


def adres(rij: int, kolom: int) -> str:
    return f"{xl_col_to_name(kolom)}{rij + 1}"
