"""What is realised and expected of the growth of a segment, for one party over one year or period, and its verdict."""

from dataclasses import dataclass
from decimal import Decimal

from prestatiemonitor.indicators.groei import Groei
from prestatiemonitor.indicators.groeigaten import ERAF, ERBIJ, niet_gemeld, zonder_verwachting
from prestatiemonitor.indicators.oordelen import oordeel_minimum
from prestatiemonitor.indicators.twijfel import twijfel_over
from prestatiemonitor.indicators.uitkomst import Oordeel


@dataclass(frozen=True)
class Groeistand:
    """The figures of one party over one year or period, in homes; None is unknown.

    `volledig` tells that nothing is missing that could add to the growth, `vast` nothing that could take off it.
    """

    gerealiseerd: Decimal | None
    verwachting: Decimal | None
    verwacht: Decimal | None
    met_zacht: Decimal | None
    volledig: bool
    vast: bool
    compleet: bool

    @property
    def met_plannen(self) -> bool:
        """Whether hard plans stand in for a prognose that was not delivered."""
        return self.verwacht != self.verwachting


def stand(groei: Groei, partij: str, van: int, tot: int) -> Groeistand:
    """What is realised and expected for a party over the years van–tot."""
    namen = groei.achter(partij)
    delen = groei.gerealiseerd(namen, van, tot)
    verwachting = _decimaal(groei.verwachting(namen, van, tot))
    hard = [bedrag for naam in namen if (bedrag := groei.uit_plannen(naam, van, tot, "hard")) is not None]
    zacht = [bedrag for naam in namen if (bedrag := groei.uit_plannen(naam, van, tot, "zacht")) is not None]
    verwacht = verwachting if not any(hard) else (verwachting or Decimal(0)) + sum(hard)
    elders_voorspeld = groei.ruimer_voorspeld(partij, van, tot)
    if verwacht is None and groei.heeft_plannen(namen, van, tot) and not elders_voorspeld:
        verwacht = None if groei.moment.compleet(tot) else Decimal(0)  # the plans of these years bring nothing certain
    compleet = groei.moment.compleet(tot)
    volledig = not niet_gemeld(groei, namen, van, tot, alleen_hele_jaren=True, soorten=ERBIJ)
    return Groeistand(
        gerealiseerd=Decimal(sum(delen.values())) if delen else None,
        verwachting=verwachting,
        verwacht=verwacht,
        met_zacht=None if verwacht is None or not zacht else verwacht + sum(zacht),
        volledig=volledig and (compleet or not zonder_verwachting(groei, namen, van, tot)),
        vast=not niet_gemeld(groei, namen, van, tot, alleen_hele_jaren=False, soorten=ERAF),
        compleet=compleet,
    )


def groei_oordeel(groei: Groei, nu: Groeistand, partij: str, van: int, tot: int, norm: Decimal | None) -> Oordeel:
    """The verdict on these figures; homes that may still come are never the reason for one against a party."""
    hoogste = nu.verwacht if nu.met_zacht is None else nu.met_zacht
    open_ = groei.misschien(partij, van, tot) + groei.ruimer_voorspeld(partij, van, tot)
    beslist = norm is None or hoogste is None or hoogste + open_ < norm
    genoeg, te_weinig = _zeker(groei, nu, partij, van, tot, norm)
    return oordeel_minimum(
        norm,
        nu.gerealiseerd,
        compleet=nu.compleet,
        verwacht=nu.verwacht,
        met_zacht=nu.met_zacht,
        volledig=nu.volledig and te_weinig and (nu.compleet or beslist),
        vast=nu.vast and genoeg,
    )


def _zeker(groei: Groei, nu: Groeistand, partij: str, van: int, tot: int, norm: Decimal | None) -> tuple[bool, bool]:
    """Whether rows that contradict each other or cannot be counted leave it sure that it is enough, and too little."""
    if norm is None:
        return True, True
    bases = ("realisatie",) if nu.compleet else ("realisatie", "prognose")
    gebeurd, alles = (
        twijfel_over(groei.voorraad, groei.achter(partij), van, tot, bases=welke) for welke in (bases[:1], bases)
    )
    open_ = None if nu.compleet else nu.verwacht if nu.met_zacht is None else nu.met_zacht
    hoogste = (nu.gerealiseerd or Decimal(0)) if open_ is None else open_
    genoeg = not gebeurd.minder or nu.gerealiseerd is None or nu.gerealiseerd - gebeurd.minder >= norm
    return genoeg, not alles.meer or hoogste + alles.meer < norm


def _decimaal(bedrag: int | None) -> Decimal | None:
    return None if bedrag is None else Decimal(bedrag)
