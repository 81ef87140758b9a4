"""The stock of one segment on a peildatum: realised and expected change per corporatie, mutatie and period."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

import pandas as pd

from prestatiemonitor.indicators.mutaties import Basis, LosseRegel, Periode, Sleutel, Telling, boekingen, verder
from prestatiemonitor.indicators.woorden import getal, leesbaar, periode
from prestatiemonitor.tables.waarden import MUTATIE, TOEVOEGINGEN


@dataclass(frozen=True)
class Voorraad:
    """The bookings of one segment, asked for per corporatie and mutatie over years `van`–`tot`.

    A row for a period counts only within a question that spans it, and only where its years were not all given
    themselves; a row that sticks out is never cut. `peildatum` is the day up to which the jaarschijf can tell.
    """

    peildatum: date
    geboekt: Mapping[Sleutel, Mapping[Periode, Telling]]
    opmerkingen: tuple[str, ...] = ()
    los: tuple[LosseRegel, ...] = ()  # rows that cannot be counted: see `twijfel`

    @classmethod
    def lees(cls, voorraadmutaties: pd.DataFrame, segment: str, peildatum: date) -> "Voorraad":
        """The stock from the table `voorraadmutaties`."""
        return cls(peildatum, *boekingen(voorraadmutaties, segment))

    @property
    def corporaties(self) -> tuple[str, ...]:
        return tuple(sorted({sleutel[0] for sleutel in self.geboekt}))

    @property
    def jaren(self) -> tuple[int, ...]:
        """The calendar years that have a row of their own."""
        return tuple(sorted({van for perioden in self.geboekt.values() for van, tot in perioden if van == tot}))

    def compleet(self, jaar: int) -> bool:
        """Whether the year is over on the peildatum."""
        return self.peildatum >= date(jaar, 12, 31)

    def voorbij(self, jaar: int, halfjaar: str | None) -> bool:
        """Whether a half-year, or without one the year, is over on the peildatum."""
        return self.peildatum >= (date(jaar, 6, 30) if halfjaar == "1" else date(jaar, 12, 31))

    def mutaties(self, corporatie: str) -> tuple[str, ...]:
        """The kinds of change this corporation has rows for, in the order of the contract."""
        aanwezig = {mutatie for naam, mutatie, _ in self.geboekt if naam == corporatie}
        return tuple(mutatie for mutatie in MUTATIE if mutatie in aanwezig)

    def geboekt_in(self, basis: Basis, corporatie: str, mutatie: str, van: int, tot: int) -> int | None:
        """The sum of the rows of one basis, or None where there are none."""
        rijen = self._binnen(basis, corporatie, mutatie, van, tot)
        bedragen = {begin: telling.totaal for (begin, eind), telling in rijen.items() if begin == eind}
        perioden = {p: telling.totaal for p, telling in rijen.items() if p[0] < p[1]}
        return _over_jaren(bedragen, set(bedragen), perioden)

    def verwacht(self, corporatie: str, mutatie: str, van: int, tot: int) -> int | None:
        """Realised with what the prognose still adds, or None where nothing was delivered.

        A prognose includes what was realised in its year; it says nothing any more about a year that is over.
        """
        realisatie = self._binnen("realisatie", corporatie, mutatie, van, tot)
        prognose = {
            p: telling
            for p, telling in self._binnen("prognose", corporatie, mutatie, van, tot).items()
            if not self.compleet(p[1])
        }
        perioden = {p: telling.totaal for p, telling in realisatie.items() if p[0] < p[1]}
        for p, telling in prognose.items():
            if p[0] < p[1]:
                perioden[p] = verder(telling.totaal, perioden.get(p))
        bedragen = {
            jaar: bedrag
            for jaar in range(van, tot + 1)
            if (bedrag := self._in_jaar(jaar, realisatie.get((jaar, jaar)), prognose.get((jaar, jaar)))) is not None
        }
        gedekt = {jaar for jaar in bedragen if self.compleet(jaar) or (jaar, jaar) in prognose}
        return _over_jaren(bedragen, gedekt, perioden)

    def gereed(self, corporatie: str, mutaties: Iterable[str], van: int, tot: int) -> dict[Periode, int]:
        """Homes realised per year, and per period beyond its years, by these mutaties; a correction is no home."""
        gevonden: dict[Periode, int] = {}
        for mutatie in mutaties:
            richting = 1 if mutatie in TOEVOEGINGEN else -1
            rijen = self._binnen("realisatie", corporatie, mutatie, van, tot)
            for (begin, eind), telling in rijen.items():
                los = sum(t.totaal for (b, e), t in rijen.items() if begin < eind and b == e and begin <= b <= eind)
                gevonden[begin, eind] = gevonden.get((begin, eind), 0) + max(richting * (telling.totaal - los), 0)
        return gevonden

    def heeft_prognose(self, corporatie: str, mutatie: str, jaar: int, van: int, tot: int) -> bool:
        """Whether a prognose within van–tot covers that year."""
        return any(begin <= jaar <= eind for begin, eind in self._binnen("prognose", corporatie, mutatie, van, tot))

    def gemeld(
        self, corporatie: str, jaar: int, van: int, tot: int, soorten: Iterable[str] = MUTATIE
    ) -> frozenset[str]:
        """The half-years of `jaar` over which the corporation reported a realisatie, of any of these kinds."""
        gevonden: set[str] = set()
        for mutatie in soorten:
            for (begin, eind), telling in self._binnen("realisatie", corporatie, mutatie, van, tot).items():
                if begin <= jaar <= eind:
                    gevonden |= telling.gedekt
        return frozenset(gevonden)

    def regels(self, corporaties: Iterable[str], van: int, tot: int) -> tuple[int, ...]:
        """The row labels behind the figures of these corporations."""
        gevonden = [telling.regels for *_, (b, e), telling in self._van(corporaties) if van <= b and e <= tot]
        return tuple(sorted(regel for regels in gevonden for regel in regels))

    def verschillen(self, corporaties: Iterable[str], van: int, tot: int) -> list[str]:
        """A sentence for each row that its half-years or years contradict, or that cannot be cut to van–tot."""
        zinnen = []
        for naam, mutatie, basis, (begin, eind), telling in self._van(corporaties):
            wie = f"{naam}, {leesbaar(mutatie)} {periode(begin, eind)} ({basis})"
            if begin < van or eind > tot:
                if begin <= tot and eind >= van and (basis == "realisatie" or not self.compleet(tot)):
                    zinnen.append(f"{wie} geldt voor die jaren samen en telt niet mee in {periode(van, tot)}.")
                continue
            if telling.afwijking:
                heel, som = telling.afwijking
                zinnen.append(f"{wie}: het cijfer {getal(heel)} wijkt af van de halfjaren samen ({getal(som)}).")
            jaren = self.geboekt[naam, mutatie, basis]
            delen = [jaren[jaar, jaar].totaal for jaar in range(begin, eind + 1) if (jaar, jaar) in jaren]
            if begin < eind and len(delen) == eind - begin + 1 and sum(delen) != telling.totaal:
                som_jaren = f"{getal(telling.totaal)} wijkt af van de jaren samen ({getal(sum(delen))})"
                zinnen.append(f"{wie}: het cijfer {som_jaren}; de jaren tellen.")
        return zinnen

    def _van(self, corporaties: Iterable[str]) -> list[tuple[str, str, str, Periode, Telling]]:
        namen = set(corporaties)
        return [
            (*sleutel, p, telling)
            for sleutel, perioden in sorted(self.geboekt.items())
            if sleutel[0] in namen
            for p, telling in sorted(perioden.items())
        ]

    def _binnen(self, basis: Basis, corporatie: str, mutatie: str, van: int, tot: int) -> dict[Periode, Telling]:
        perioden = self.geboekt.get((corporatie, mutatie, basis), {})
        return {p: telling for p, telling in perioden.items() if van <= p[0] and p[1] <= tot}

    def _in_jaar(self, jaar: int, realisatie: Telling | None, prognose: Telling | None) -> int | None:
        if prognose is None or realisatie is None:
            telling = realisatie or prognose
            return telling.totaal if telling else None
        if prognose.heel is not None:
            return verder(prognose.heel, realisatie.totaal)
        if realisatie.heel is None:  # a half-year's prognose counts only where that half-year has no realisatie
            return sum({**prognose.halfjaren, **realisatie.halfjaren}.values())
        if self.peildatum < date(jaar, 7, 1):  # 'this year so far' is then the first half-year
            return realisatie.heel + prognose.halfjaren.get("2", 0)
        return verder(prognose.totaal, realisatie.heel)


def _over_jaren(bedragen: dict[int, int], gedekt: set[int], perioden: Mapping[Periode, int]) -> int | None:
    """The sum over the years; a period's row stands in for its years where not all of these are covered themselves."""
    over, gebruikt = dict(bedragen), set[int]()
    for (begin, eind), bedrag in sorted(perioden.items(), key=lambda item: (item[0][0] - item[0][1], item[0])):
        binnen = set(range(begin, eind + 1))
        if binnen <= gedekt or binnen & gebruikt:
            continue
        bekend = [over.pop(jaar) for jaar in sorted(binnen) if jaar in over]
        over[begin] = verder(bedrag, sum(bekend) if bekend else None)
        gebruikt |= binnen
    return sum(over.values()) if over else None
