"""Sales beside new homes of one corporation, added up from the first year of the agreement: realised and expected."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from prestatiemonitor.indicators.groei import Groei
from prestatiemonitor.indicators.twijfel import GEEN_TWIJFEL, Twijfel, twijfel_over
from prestatiemonitor.indicators.uitkomst import Oordeel
from prestatiemonitor.indicators.woorden import halfjaren

NIEUWBOUW, VERKOOP = "nieuwbouw", "verkoop"


@dataclass(frozen=True)
class Verkoopstand:
    """New homes and sales over the years van–tot, in homes; None is unknown.

    `verwacht` is the lowest balance at the end of a year still open, in `dieptejaar`: sales may never run ahead of new
    homes, so that a good last year repairs nothing before it. `verwacht_eind` is the balance at the end of `tot`.
    """

    gebouwd: int | None
    verkocht: int | None
    verwacht: int | None
    met_zacht: int | None
    verwacht_eind: int | None
    dieptejaar: int | None
    compleet: bool
    zonder_nieuwbouw: tuple[str, ...]
    zonder_verkoop: tuple[str, ...]
    twijfel: Twijfel = GEEN_TWIJFEL

    @property
    def saldo(self) -> int | None:
        """New homes less sales, or None where either was not reported at all."""
        return None if self.gebouwd is None or self.verkocht is None else self.gebouwd - self.verkocht

    def oordeel(self, norm: Decimal | None) -> Oordeel:
        """The verdict: behaald only once the years are over, for sales still to come can undo it.

        A verdict for a corporation needs all its sales, one against it all its new homes: what was not reported could
        turn it round.
        """
        saldo = self.saldo
        if saldo is None and self.verwacht is None:
            return Oordeel.GEEN_GEGEVENS
        if norm is None:
            return Oordeel.GEEN_NORM
        gevonden = self._gevonden(norm, saldo)
        ontbreekt = self.zonder_verkoop if gevonden in (Oordeel.BEHAALD, Oordeel.OP_KOERS) else self.zonder_nieuwbouw
        if gevonden is Oordeel.RISICO:
            ontbreekt = (*self.zonder_verkoop, *self.zonder_nieuwbouw)
        return Oordeel.GEEN_GEGEVENS if ontbreekt or self._kan_anders(norm, gevonden) else gevonden

    def _kan_anders(self, norm: Decimal, gevonden: Oordeel) -> bool:
        """Whether rows that contradict each other or cannot be counted could turn the verdict round."""
        basis = self.saldo if self.compleet or self.verwacht is None else self.verwacht
        if basis is None:
            return False
        if gevonden in (Oordeel.BEHAALD, Oordeel.OP_KOERS):
            return bool(self.twijfel.minder) and basis - self.twijfel.minder < norm
        return bool(self.twijfel.meer) and basis + self.twijfel.meer >= norm

    def _gevonden(self, norm: Decimal, saldo: int | None) -> Oordeel:
        if self.compleet:
            if saldo is None:
                return Oordeel.GEEN_GEGEVENS
            return Oordeel.BEHAALD if saldo >= norm else Oordeel.NIET_BEHAALD
        if self.verwacht is None:
            return Oordeel.OP_KOERS if saldo is not None and saldo >= norm else Oordeel.GEEN_GEGEVENS
        if self.verwacht >= norm:
            return Oordeel.OP_KOERS
        return Oordeel.RISICO if self.met_zacht is not None and self.met_zacht >= norm else Oordeel.NIET_OP_KOERS


def verkoopstand(groei: Groei, naam: str, van: int, tot: int) -> Verkoopstand:
    """What a corporation built and sold in van–tot, and what is expected at the end of each year still open."""
    einden = [jaar for jaar in range(van, tot + 1) if not groei.moment.compleet(jaar)]
    saldi = {jaar: verwacht_saldo(groei, naam, van, jaar) for jaar in einden}
    bekend = {jaar: saldo for jaar, saldo in saldi.items() if saldo is not None}
    alle = bool(bekend) and len(bekend) == len(einden)
    dieptejaar = min(bekend, key=lambda jaar: (bekend[jaar], jaar)) if alle else None
    return Verkoopstand(
        gebouwd=gebouwd(groei, naam, van, tot),
        verkocht=verkocht(groei, naam, van, tot),
        verwacht=None if dieptejaar is None else bekend[dieptejaar],
        met_zacht=min(s + _plannen(groei, naam, van, jaar, "zacht") for jaar, s in bekend.items()) if alle else None,
        verwacht_eind=bekend.get(tot) if alle else None,
        dieptejaar=dieptejaar,
        compleet=groei.moment.compleet(tot),
        zonder_nieuwbouw=tuple(_gaten(groei, naam, NIEUWBOUW, van, tot, alleen_hele_jaren=alle)),
        zonder_verkoop=tuple(_gaten(groei, naam, VERKOOP, van, tot, alleen_hele_jaren=alle)),
        twijfel=saldotwijfel(groei, naam, van, tot, bases=("realisatie", "prognose") if alle else ("realisatie",)),
    )


def saldotwijfel(groei: Groei, naam: str, van: int, tot: int, *, bases: tuple[str, ...] = ("realisatie",)) -> Twijfel:
    """How much more or less the balance over van–tot could be, for rows that cannot be counted as they are."""
    soorten = (NIEUWBOUW, VERKOOP)
    return twijfel_over(groei.voorraad, (naam,), van, tot, soorten=soorten, bases=bases, uitstekend=False)


def gebouwd(groei: Groei, naam: str, van: int, tot: int) -> int | None:
    """New homes realised in van–tot; None where none were reported."""
    return groei.voorraad.geboekt_in("realisatie", naam, NIEUWBOUW, van, tot)


def verkocht(groei: Groei, naam: str, van: int, tot: int) -> int | None:
    """Homes sold in van–tot, as a positive number; None where none were reported."""
    bedrag = groei.voorraad.geboekt_in("realisatie", naam, VERKOOP, van, tot)
    return None if bedrag is None else -bedrag


def verwachte_nieuwbouw(groei: Groei, naam: str, van: int, tot: int) -> int | None:
    """New homes realised and still expected: by the corporation's prognosis, or hard plans where it gives none.

    None where a year still open has neither: that is unknown, not zero.
    """
    for jaar in range(van, tot + 1):
        voorspeld = groei.voorspelt(naam, (NIEUWBOUW,), jaar, van, tot)
        if not (groei.moment.compleet(jaar) or voorspeld or groei.heeft_plannen((naam,), jaar, jaar)):
            return None
    opgegeven = groei.voorraad.verwacht(naam, NIEUWBOUW, van, tot)
    if opgegeven is None and all(groei.moment.compleet(jaar) for jaar in range(van, tot + 1)):
        return None
    return (opgegeven or 0) + _plannen(groei, naam, van, tot, "hard")


def verwachte_verkoop(groei: Groei, naam: str, van: int, tot: int) -> int | None:
    """Homes sold and still to be sold by the corporation's prognosis; None where a year still open has none."""
    for jaar in range(van, tot + 1):
        if not (groei.moment.compleet(jaar) or groei.voorspelt(naam, (VERKOOP,), jaar, van, tot)):
            return None
    bedrag = groei.voorraad.verwacht(naam, VERKOOP, van, tot)
    return None if bedrag is None else -bedrag


def verwacht_saldo(groei: Groei, naam: str, van: int, tot: int) -> int | None:
    """New homes less sales as expected at the end of `tot`; None where either is unknown."""
    erbij, eraf = verwachte_nieuwbouw(groei, naam, van, tot), verwachte_verkoop(groei, naam, van, tot)
    return None if erbij is None or eraf is None else erbij - eraf


def gemiddelde_nieuwbouw(groei: Groei, naam: str, jaar: int, venster: int) -> tuple[Decimal, int] | None:
    """The mean of the expected new homes of that year and the ones after it, `venster` in all, and of how many years.

    A year that is not known by itself takes no part: what is expected over a period is not spread over its years.
    """
    gevonden = [verwachte_nieuwbouw(groei, naam, j, j) for j in range(jaar, jaar + venster)]
    bekend = [aantal for aantal in gevonden if aantal is not None]
    return (Decimal(sum(bekend)) / len(bekend), len(bekend)) if gevonden[0] is not None else None


def volledig(groei: Groei, naam: str, mutatie: str, van: int, tot: int) -> bool:
    """Whether this mutatie was reported over every year of van–tot that is over."""
    return not any(_gaten(groei, naam, mutatie, van, tot, alleen_hele_jaren=True))


def _plannen(groei: Groei, naam: str, van: int, tot: int, stadium: str) -> int:
    return groei.uit_plannen(naam, van, tot, stadium, (NIEUWBOUW,)) or 0


def _gaten(groei: Groei, naam: str, mutatie: str, van: int, tot: int, *, alleen_hele_jaren: bool) -> Iterator[str]:
    """A phrase for each year or half-year that is over without a realisatie of this mutatie."""
    for jaar in range(van, tot + 1):
        if alleen_hele_jaren and not groei.moment.compleet(jaar):
            continue
        mist = groei.moment.ontbrekend(jaar, groei.voorraad.gemeld(naam, jaar, van, tot, (mutatie,)))
        if mist:
            yield halfjaren(mist, jaar)
