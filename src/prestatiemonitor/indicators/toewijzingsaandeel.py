"""Shares of the homes that came free: which part went to a group, per year, corporation and half-year."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

import pandas as pd

from prestatiemonitor.indicators.moment import Moment
from prestatiemonitor.indicators.oordelen import oordeel_maximum
from prestatiemonitor.indicators.toewijzing import Corporatiejaar, Deel, lees_toewijzingen, onbruikbaar
from prestatiemonitor.indicators.uitkomst import GEZAMENLIJK, Bronregels, Oordeel, Stap
from prestatiemonitor.indicators.woorden import HALFJAARNAAM, getal, halfjaren, leesbaar, opsomming
from prestatiemonitor.tables.waarden import HALFJAAR


@dataclass(frozen=True)
class Vraag:
    """Which share is asked: the group in the teller, its norm, and how its homes are called in a sentence.

    `ernaast` are groups that are shown beside it; with `met_statushouders` those homes count as well.
    """

    groep: str
    norm: str
    toegewezen: str
    ernaast: tuple[str, ...] = ()
    met_statushouders: bool = False


@dataclass(frozen=True)
class Jaaraandeel:
    """The share of one corporation, or of all together, in one year, with all that it rests on.

    `mist` gives per corporation the half-years that are over and of which no share can be told.
    """

    moment: Moment
    vraag: Vraag
    jaar: int
    partij: str
    cijfers: Mapping[str, Corporatiejaar | None]
    delen: tuple[Deel, ...]
    mist: Mapping[str, tuple[str, ...]]
    onbruikbaar: int

    @cached_property
    def teller(self) -> int:
        return self.som()

    @cached_property
    def noemer(self) -> int:
        return sum(deel.noemer or 0 for deel in self.delen)

    @property
    def waarde(self) -> Decimal | None:
        return Decimal(self.teller) / self.noemer if self.noemer else None

    @cached_property
    def norm(self) -> Decimal | None:
        return self.moment.norm(self.vraag.norm, self.jaar, self.partij)

    @cached_property
    def oordeel(self) -> Oordeel:
        """Against the maximum; none as long as anything that is over is missing, of whoever signed or reported."""
        zonder = self.vraag.met_statushouders and any(deel.statushouders is None for deel in self.delen)
        te_veel = self.norm is not None and self.teller > self.norm * self.noemer  # however many they were
        return oordeel_maximum(
            self.norm,
            Decimal(self.teller) if self.delen else None,
            Decimal(self.noemer),
            compleet=self.moment.compleet(self.jaar),
            risico_grens=self.moment.instellingen.risico_grens,
            volledig=(te_veel or not zonder) and not any(self.mist.values()),
        )

    @property
    def deels(self) -> bool:
        """Whether the share together is without a corporation that gave no figures of use."""
        met_opgave = {deel.corporatie for deel in self.delen}
        return self.partij == GEZAMENLIJK and any(wat and naam not in met_opgave for naam, wat in self.mist.items())

    @property
    def uit_toegewezen(self) -> bool:
        """Whether any noemer is all allocations, for want of the homes that came free."""
        return any(deel.uit_toegewezen for deel in self.delen)

    @property
    def zonder_noemer(self) -> str:
        """Why nothing can be divided though it was told: a colon and the reason, or nothing."""
        if not self.delen or self.noemer:
            return ""
        toch = f", en {getal(self.teller)} {'staat' if self.teller == 1 else 'staan'} als toegewezen opgegeven"
        if self.uit_toegewezen:
            return ": er is geen woning toegewezen"
        return f": er kwam geen woning vrij{toch if self.teller else ''}"

    @property
    def stappen(self) -> tuple[Stap, ...]:
        """What each corporation (and half-year) adds to the share."""
        return tuple(
            Stap(HALFJAARNAAM.get(d.halfjaar or "", "hele jaar"), Decimal(self._aantal(d)) / self.noemer,
                 partij=d.corporatie)
            for d in self.delen
            if self.noemer
        )  # fmt: skip

    @property
    def halfjaren(self) -> dict[str, Decimal]:
        """The share per half-year, as lines beside the value."""
        halve = [d for c in self.cijfers.values() if c for d in c.halfjaren(self.vraag.groep) if d.bekend]
        lijnen = {}
        for halfjaar in HALFJAAR:
            van_half = [deel for deel in halve if deel.halfjaar == halfjaar]
            if totaal := sum(deel.noemer or 0 for deel in van_half):
                lijnen[f"halfjaar_{halfjaar}"] = Decimal(sum(self._aantal(d) for d in van_half)) / totaal
        return lijnen

    @property
    def bronnen(self) -> tuple[Bronregels, ...]:
        groepen = (self.vraag.groep, *self.vraag.ernaast)
        regels = sorted(regel for cijfer in self.cijfers.values() if cijfer for regel in cijfer.regels(*groepen))
        return (Bronregels("toewijzingen", tuple(regels)),) if regels else ()

    def som(self, met_statushouders: bool | None = None) -> int:
        """The homes in the teller, with or without statushouders; as asked where that is not said."""
        return sum(self._aantal(deel, met_statushouders) for deel in self.delen)

    def ontbreekt(self) -> list[str]:
        """What is missing, a Dutch sentence each."""
        wie = [f"{naam} ({halfjaren(halve, self.jaar)})" for naam, halve in self.mist.items() if halve]
        zinnen = []
        if wie:
            wat = f"vrijgekomen en {self.vraag.toegewezen} woningen"
            zinnen.append(f"Geen volledige opgave van {wat}: {opsomming(wie)}.")
        if vervangen := sorted({deel.corporatie for deel in self.delen if deel.uit_toegewezen}):
            wat = f"Het aantal vrijgekomen woningen ontbreekt bij {opsomming(vervangen)}"
            zinnen.append(f"{wat}: het totaal aan toewijzingen is de noemer.")
        return zinnen

    def afwijkingen(self) -> list[str]:
        """Where a year's figure and its half-years disagree, and how many rows could not be used."""
        zinnen = [
            f"{naam}, {leesbaar(groep)} {self.jaar}: het jaarcijfer {getal(heel)} wijkt af van de halfjaren samen "
            f"({getal(som)})."
            for naam, cijfer in self.cijfers.items()
            for groep, heel, som in (cijfer.afwijkingen if cijfer else [])
        ]
        leeg = self.onbruikbaar
        return [*zinnen, f"Regels zonder jaar of aantal tellen niet mee ({getal(leeg)})."] if leeg else zinnen

    def _aantal(self, deel: Deel, met_statushouders: bool | None = None) -> int:
        mee = self.vraag.met_statushouders if met_statushouders is None else met_statushouders
        return (deel.aantal or 0) + ((deel.statushouders or 0) if mee else 0)


def jaaraandelen(toewijzingen: pd.DataFrame, moment: Moment, vraag: Vraag) -> Iterator[Jaaraandeel]:
    """Per year of the agreement so far, and every year delivered: all together first, then each corporation."""
    cijfers = lees_toewijzingen(toewijzingen, moment)
    jaren = {jaar for jaar in moment.jaren if jaar <= moment.peildatum.year} | {jaar for jaar, _ in cijfers}
    namen = [*moment.corporaties, *sorted({naam for _, naam in cijfers} - set(moment.corporaties))]
    leeg = onbruikbaar(toewijzingen)
    for jaar in sorted(jaren or {moment.peildatum.year}):
        for partij, achter in [(GEZAMENLIJK, namen), *((naam, [naam]) for naam in namen)]:
            van_jaar = {naam: cijfers.get((jaar, naam)) for naam in achter}
            delen = tuple(d for c in van_jaar.values() if c for d in c.delen(vraag.groep) if d.bekend)
            mist = {
                naam: moment.ontbrekend(jaar, cijfer.gemeld(vraag.groep) if cijfer else ())
                for naam, cijfer in van_jaar.items()
                if cijfer is not None or naam in moment.corporaties
            }
            yield Jaaraandeel(moment, vraag, jaar, partij, van_jaar, delen, mist, leeg)
