"""Forms of one plan each, as one list of plans in which every cell knows in which form it stands."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from prestatiemonitor.readers import meldingsoorten as ms
from prestatiemonitor.readers.bestand.herschikken import Cel, stapel
from prestatiemonitor.readers.indeling import Bladindeling
from prestatiemonitor.readers.lezing import Lezing
from prestatiemonitor.readers.planlijst.kolomherkenning import herken_plankolommen
from prestatiemonitor.readers.planlijst.plankolommen import Plankolommen
from prestatiemonitor.readers.vormen.formulier import Formulier, Invoer
from prestatiemonitor.readers.woorden.duiding import normaliseer

NAAM = "Formulieren"  # of sheets together: no sheet's own name, which would say something of the plans

_Sleutel = tuple[object, ...]


@dataclass(frozen=True, eq=False)
class Formulierlijst:
    """The list made of forms, and the forms themselves."""

    lijst: Plankolommen
    formulieren: tuple[Formulier, ...]


def maak_lijst(formulieren: Sequence[Formulier], indelingen: Sequence[Bladindeling]) -> Formulierlijst | None:
    """One row per form, one column per entry; None where that is no list of plans after all."""
    kolommen: dict[_Sleutel, tuple[Cel, ...]] = {}
    rijen: list[dict[_Sleutel, Invoer]] = []
    for formulier in formulieren:
        rij: dict[_Sleutel, Invoer] = {}
        for invoer in formulier.invoer:
            sleutel = _sleutel(invoer, rij)
            rij[sleutel] = invoer
            kolommen.setdefault(sleutel, invoer.koppen)
        rijen.append(rij)
    volgorde = sorted(kolommen, key=lambda sleutel: len(kolommen[sleutel]))  # upper headings of one would run on
    koppen: list[list[Cel | object]] = [[kolommen[s][-1] for s in volgorde]]
    if any(len(cellen) > 1 for cellen in kolommen.values()):
        koppen.insert(0, [kolommen[s][0] if len(kolommen[s]) > 1 else None for s in volgorde])
    waarden = [[rij[s].waarde if s in rij else None for s in volgorde] for rij in rijen]
    bladen = {invoer.koppen[0].blad.naam for rij in rijen for invoer in rij.values()}
    blad = stapel(bladen.pop() if len(bladen) == 1 else NAAM, [*koppen, *waarden])
    lijst = herken_plankolommen(blad, _samen(indelingen, koprij=1))
    return Formulierlijst(lijst, tuple(formulieren)) if lijst else None


def boek_formulieren(lezing: Lezing, deel: Formulierlijst) -> None:
    """Book every heading and stated total of the forms, and compare the totals."""
    for formulier in deel.formulieren:
        for kop in [*formulier.overige_koppen, *(kop for invoer in formulier.invoer for kop in invoer.koppen)]:
            lezing.boek(kop.blad, kop.rij, kop.kolom, "kop")
        for totaal, delen in formulier.totalen:
            lezing.boek(totaal.blad, totaal.rij, totaal.kolom, "controletotaal")
            gesteld = totaal.blad.getallen[totaal.rij, totaal.kolom]
            berekend = np.nansum([cel.blad.getallen[cel.rij, cel.kolom] for cel in delen])
            if gesteld != berekend and not np.isnan(gesteld):
                lezing.meld(
                    ms.TOTAAL_WIJKT_AF,
                    totaal.blad,
                    totaal.rij,
                    totaal.kolom,
                    gevonden=f"{gesteld:g}",
                    berekend=f"{berekend:g}",
                )


def _sleutel(invoer: Invoer, al: dict[_Sleutel, Invoer]) -> _Sleutel:
    """What tells a column apart: its meaning, or its words where that is not known; the second time another column."""
    duiding = invoer.duiding
    kenmerken = tuple(sorted(duiding.kenmerken.items(), key=lambda kv: kv[0]))
    tekst = "" if duiding.soort in ("veld", "oplevering", "aantal") else normaliseer(str(invoer.koppen[0].waarde))
    naam = "" if duiding.soort == "aantal" else duiding.naam
    sleutel = (len(invoer.koppen), duiding.soort, naam, kenmerken, duiding.deel, tekst)
    keer = 0
    while (*sleutel, keer) in al:
        keer += 1
    return (*sleutel, keer)


def _samen(indelingen: Sequence[Bladindeling], koprij: int) -> Bladindeling:
    """The assignments of all sheets with forms as one; what goes for a whole sheet only where it goes for all."""
    geldt = indelingen[0].geldt if all(indeling.geldt == indelingen[0].geldt for indeling in indelingen) else {}
    kolommen = {kop: als for indeling in indelingen for kop, als in indeling.kolommen.items()}
    waarden = {woord: als for indeling in indelingen for woord, als in indeling.waarden.items()}
    onderdeel = any(indeling.onderdeel for indeling in indelingen)
    return Bladindeling(koprij=koprij, geldt=geldt, kolommen=kolommen, waarden=waarden, onderdeel=onderdeel)
