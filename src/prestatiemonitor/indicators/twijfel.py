"""What rows that cannot be counted, or that contradict each other, could still add to a growth or take off it."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from prestatiemonitor.indicators.mutaties import ZONDER_CORPORATIE, LosseRegel, Periode, Telling
from prestatiemonitor.indicators.voorraad import Voorraad
from prestatiemonitor.tables.waarden import MUTATIE, ONTTREKKINGEN, TOEVOEGINGEN

_ONBEKEND: Final = Decimal("Infinity")


@dataclass(frozen=True)
class Twijfel:
    """How much more and how much less it could be; infinite where a row gives no number at all."""

    meer: Decimal = Decimal(0)
    minder: Decimal = Decimal(0)


GEEN_TWIJFEL: Final = Twijfel()


def twijfel_over(
    voorraad: Voorraad,
    corporaties: Collection[str],
    van: int,
    tot: int,
    *,
    soorten: Collection[str] = MUTATIE,
    bases: Collection[str] = ("realisatie",),
    uitstekend: bool = True,
) -> Twijfel:
    """What the rows of these corporations leave in doubt over the years van–tot.

    A year that its half-years contradict may be either of both; a row without a year may be of any year, one without a
    number may be any number once its time is over. `uitstekend` asks for periods that stick out of van–tot as well.
    """
    bedragen = [
        bedrag
        for (naam, mutatie, basis), perioden in voorraad.geboekt.items()
        if naam in corporaties and mutatie in soorten and basis in bases
        for bedrag in _tegenspraken(perioden, van, tot, uitstekend=uitstekend)
    ]
    wie = {*corporaties, ZONDER_CORPORATIE} if len(corporaties) > 1 else corporaties
    for los in voorraad.los:
        if los.corporatie in wie and los.basis in bases and (los.mutatie in soorten or not los.mutatie):
            bedragen += _los(los, voorraad, van, tot)
    meer = sum((bedrag for bedrag in bedragen if bedrag > 0), Decimal(0))
    return Twijfel(meer, -sum((bedrag for bedrag in bedragen if bedrag < 0), Decimal(0)))


def _tegenspraken(perioden: Mapping[Periode, Telling], van: int, tot: int, *, uitstekend: bool) -> Iterator[Decimal]:
    """What a year or period would be more or less if its parts were right, or its years if the period is."""
    for (begin, eind), telling in perioden.items():
        eigen = {jaar: perioden[jaar, jaar].totaal for jaar in range(begin, eind + 1) if (jaar, jaar) in perioden}
        rest = Decimal(telling.totaal - sum(eigen.values()))
        if begin < van or eind > tot:
            if uitstekend and any(van <= jaar <= tot for jaar in range(begin, eind + 1) if jaar not in eigen):
                yield rest
            continue
        if telling.afwijking:
            heel, som = telling.afwijking
            # Of a year of which one half is right the other half is unknown.
            yield Decimal(som - heel) if len(telling.halfjaren) > 1 else _ONBEKEND.copy_sign(Decimal(som - heel))
        if begin < eind and len(eigen) == eind - begin + 1:
            yield rest


def _los(los: LosseRegel, voorraad: Voorraad, van: int, tot: int) -> list[Decimal]:
    """What a row that is not counted could add or take off."""
    begin, eind = los.van or los.tot, los.tot or los.van
    if (los.van or van) > tot or (los.tot or tot) < van:
        return []
    if los.aantal is not None:
        return [Decimal(los.aantal)]
    nog_niet_voorbij = begin is not None and begin == eind and not voorraad.voorbij(begin, los.halfjaar)
    if los.basis == "realisatie" and nog_niet_voorbij:
        return []
    kanten = {1: los.mutatie not in ONTTREKKINGEN, -1: los.mutatie not in TOEVOEGINGEN}
    return [_ONBEKEND.copy_sign(Decimal(kant)) for kant, kan in kanten.items() if kan]
