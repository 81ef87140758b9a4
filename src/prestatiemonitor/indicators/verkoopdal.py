"""The balance of new homes and sales at the end of years that are over: a dip there no later year repairs."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from prestatiemonitor.indicators.groei import Groei
from prestatiemonitor.indicators.uitkomst import Oordeel
from prestatiemonitor.indicators.verkoopstand import NIEUWBOUW, VERKOOP, gebouwd, saldotwijfel, verkocht, volledig

ONGUNSTIG = (Oordeel.NIET_BEHAALD, Oordeel.NIET_OP_KOERS)


@dataclass(frozen=True)
class Jaareinde:
    """The balance, added up from the first year, at the end of `jaar`: between these two, None where that is open.

    The two differ where homes were booked over more years together, or not reported.
    """

    jaar: int
    minstens: int | None
    hoogstens: int | None


@dataclass(frozen=True)
class Dal:
    """Against a norm: the year that certainly ended lowest below it, and those of which that is open."""

    einde: Jaareinde | None
    onzeker: tuple[int, ...]

    def weeg(self, oordeel: Oordeel, *, compleet: bool) -> Oordeel:
        """The verdict on the whole period, from that on its last day and on what is expected."""
        if self.einde is not None:
            return Oordeel.NIET_BEHAALD if compleet else Oordeel.NIET_OP_KOERS
        return Oordeel.GEEN_GEGEVENS if self.onzeker and oordeel not in ONGUNSTIG else oordeel


def dal(einden: Sequence[Jaareinde], norm: Decimal | None) -> Dal:
    """What the ends of the years say against the norm; without a norm nothing."""
    if norm is None:
        return Dal(None, ())
    onder = [einde for einde in einden if einde.hoogstens is not None and einde.hoogstens < norm]
    return Dal(
        min(onder, key=lambda einde: (einde.hoogstens, einde.jaar), default=None),
        tuple(
            einde.jaar for einde in einden if einde not in onder and (einde.minstens is None or einde.minstens < norm)
        ),
    )


def jaareinden(groei: Groei, naam: str, van: int, tot: int) -> list[Jaareinde]:
    """The years of van–tot that are over, but for the last, of which both new homes and sales were reported."""
    gevonden = []
    for jaar in range(van, tot):
        if not groei.moment.compleet(jaar):
            break
        erbij = _grenzen(groei, naam, NIEUWBOUW, gebouwd, (van, jaar, tot))
        eraf = _grenzen(groei, naam, VERKOOP, verkocht, (van, jaar, tot))
        minstens = None if eraf[1] is None else erbij[0] - eraf[1]
        hoogstens = None if erbij[1] is None else erbij[1] - eraf[0]
        twijfel = saldotwijfel(groei, naam, van, jaar)
        gevonden.append(Jaareinde(jaar, _min(minstens, twijfel.minder), _min(hoogstens, -twijfel.meer)))
    return gevonden


def _min(aantal: int | None, eraf: Decimal) -> int | None:
    """A bound moved by what is in doubt; open where that may be any number."""
    return None if aantal is None or not eraf.is_finite() else aantal - int(eraf)


def _grenzen(
    groei: Groei,
    naam: str,
    mutatie: str,
    tel: Callable[[Groei, str, int, int], int | None],
    jaren: tuple[int, int, int],
) -> tuple[int, int | None]:
    """The least and the most homes from the first year to the end of the second; what is open is at most the whole."""
    van, jaar, tot = jaren
    zeker = tel(groei, naam, van, jaar)
    if zeker is not None and volledig(groei, naam, mutatie, van, jaar):
        return zeker, zeker
    return zeker or 0, tel(groei, naam, van, tot) if volledig(groei, naam, mutatie, van, tot) else None
